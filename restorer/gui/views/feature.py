"""Ways of looking, as the window has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

from restorer.gui.actions import TOOLS, tr
from restorer.gui.settings import PEN_PRESSURE, VIEWS_LINKED
from restorer.gui.views.loupe import Loupe
from restorer.gui.views.result_drag import ResultDrag

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window


class Views:
    """Linked views, the slider's angle, the loupe, the pen, and the result as a file for other programs."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._tool = "tool_fix"
        canvas, settings = window.stage.canvas, window.studio.settings
        self.loupe = Loupe(window.studio.look, canvas, window.studio.tiles, window)
        window.actions_["views_linked"].setChecked(settings.get(VIEWS_LINKED))
        canvas.set_linked(settings.get(VIEWS_LINKED))
        canvas.pen.sizes = settings.get(PEN_PRESSURE)
        canvas.eraser_turned.connect(self._turn)
        photographs = window.filmstrip.focus_part()
        assert isinstance(photographs, QListView)
        self.drag = ResultDrag(window, photographs, window.top.export)
        window.top.export.setToolTip(tr("Export, or drag this out of the window: the copy becomes a file there"))

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {
            "views_linked": self._link,
            "slider_turn": self._window.stage.canvas.slider.turn,
            "copy_result": self.drag.copy,
        }

    def _link(self) -> None:
        linked = self._window.actions_["views_linked"].isChecked()
        self._window.studio.settings.set(VIEWS_LINKED, linked)
        self._window.stage.canvas.set_linked(linked)

    def _turn(self, to_eraser: bool) -> None:
        """The pen's eraser end takes the eraser into the hand; its tip gives the tool back."""
        actions = self._window.actions_
        if to_eraser:
            self._tool = next((name for name in TOOLS if actions[name].isChecked()), "tool_fix")
            actions["tool_eraser"].trigger()
        else:
            actions[self._tool].trigger()
