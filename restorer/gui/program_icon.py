"""The program's own icon, for the title bar and the list of windows: each size drawn anew from its SVG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIDES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""In pixels: what title bars, task bars and switchers ask for at 100 to 200 %."""


def program_icon(resources: Path) -> QIcon:
    """The icon in all `SIDES`; it has no need of Qt's plugin for SVG icons."""
    drawing = QSvgRenderer(str(resources / "program" / "restorer.svg"))
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_drawn(drawing, side))
    return icon


def _drawn(drawing: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    return pixmap
