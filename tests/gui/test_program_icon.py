"""The window has the program's own icon in every size that systems ask for, and the desktop entry's name."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from restorer.gui.picture.images import image_rgb
from restorer.gui.program_icon import SIDES


def test_every_window_has_the_programs_icon_drawn_in_every_size(qapp: QApplication) -> None:
    icon = qapp.windowIcon()
    assert {(size.width(), size.height()) for size in icon.availableSizes()} == {(side, side) for side in SIDES}
    for side in SIDES:
        picture = icon.pixmap(QSize(side, side), 1.0).toImage()
        assert picture.width() == side
        assert picture.pixelColor(0, 0).alpha() == 0, "its corners are free"
        codes = image_rgb(picture).astype(int)
        assert (codes[..., 2] - codes[..., 0]).max() > 30, "the coloured half is there"


def test_the_desktop_knows_the_window_by_its_entry(qapp: QApplication) -> None:
    assert qapp.desktopFileName() == "restorer"
