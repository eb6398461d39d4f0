"""Settings: pen, touchpad and views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restorer.gui.actions import tr
from restorer.gui.preferences.page import Page
from restorer.gui.settings import PEN_PRESSURE, VIEWS_LINKED

if TYPE_CHECKING:
    from restorer.gui.window import Window


class HandPage(Page):
    """How the hand is taken."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.studio.look, tr("Pen and views"))
        self._window = window
        settings = window.studio.settings
        self.check(
            tr("A pen pressed harder paints with a larger brush"),
            settings.get(PEN_PRESSURE),
            self._pressure,
        )
        self.sentence(tr("The eraser end of a pen takes hints back, whichever tool is in hand."))
        self.column.addSpacing(8)
        linked = window.actions_["views_linked"]
        box = self.check(
            tr("Side by side, both photographs move together"), settings.get(VIEWS_LINKED), lambda _on: None
        )
        box.clicked.connect(linked.trigger)
        linked.toggled.connect(box.setChecked)
        self.column.addStretch()

    def _pressure(self, counts: bool) -> None:
        self._window.studio.settings.set(PEN_PRESSURE, counts)
        self._window.stage.canvas.pen.sizes = counts
