"""The album and the run as a feature of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from restorer.gui.album.desk import AlbumDesk

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window


class AlbumFeature:
    """Album, judging and run."""

    def __init__(self, window: Window) -> None:
        self.album = AlbumDesk(window, QWidget())

    def commands(self) -> Mapping[str, Command]:
        """Album, judging and run."""
        return self.album.commands()
