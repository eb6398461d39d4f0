"""What the right button offers on photographs of filmstrip and album. Other parts add entries of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

Maker = Callable[[QMenu, list[str]], object]
"""Adds entries to the menu for the photographs with these ids, the one under the pointer first."""


class PhotoMenu:
    """The menu's parts, in the order in which they were added."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._makers: list[Maker] = []
        self.open: QMenu | None = None

    def add(self, maker: Maker) -> None:
        """From now on `maker` adds its entries; a line stands before them."""
        self._makers.append(maker)

    def popup(self, ids: Sequence[str], place: QPoint) -> None:
        """Show the menu for these photographs at `place` on the screen."""
        if not ids:
            return
        menu = QMenu(self._window)
        for maker in self._makers:
            if menu.actions():
                menu.addSeparator()
            maker(menu, list(ids))
        menu.aboutToHide.connect(menu.deleteLater)
        self.open = menu
        menu.destroyed.connect(self._closed)
        menu.popup(place)

    def _closed(self) -> None:
        self.open = None
