"""Ways of looking, as the window has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from restorer.gui.settings import VIEWS_LINKED

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window


class Views:
    """Linked views and the slider's angle."""

    def __init__(self, window: Window) -> None:
        self._window = window
        linked = window.actions_["views_linked"]
        linked.setChecked(window.studio.settings.get(VIEWS_LINKED))

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {"views_linked": self._link, "slider_turn": lambda: None}

    def _link(self) -> None:
        self._window.studio.settings.set(VIEWS_LINKED, self._window.actions_["views_linked"].isChecked())
