"""The album as tests reach it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from restorer.gui.album.feature import AlbumFeature
from restorer.gui.window import Window
from tests.gui.support import settle, wait


def feature(window: Window) -> AlbumFeature:
    """The window's album."""
    return next(one for one in window.features if isinstance(one, AlbumFeature))


def show_album(window: Window) -> Window:
    """Go there by its key, and wait until all thumbnails are made."""
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_G)
    wait(lambda: window.studio.thumbnails.total == 0)
    settle(window)
    return window
