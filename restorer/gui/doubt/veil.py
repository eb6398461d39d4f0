"""Doubt on the photograph: where the model could not decide, colour fades to the scan, hatched and outlined.

Lines are turned into a path once for each zoom; panning only moves it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from restorer.gui.canvas.painting import Pane, Scene
from restorer.gui.canvas.tile_store import Layer
from restorer.gui.doubt.outline import Line, area
from restorer.gui.look import Look

_FADE, _HATCH, _SHADE = 0.82, 0.23, 0.16
"""How far colour fades; how strong a line is, and its dark edge, by which it is seen on snow and sky."""
_BETWEEN = 12.73
"""Logical pixels along a row from line to line: 9 px across them, at 45 degrees."""
_LEAST_PX2 = 900.0
_DARK, _LIGHT = 2.5, 1.0


class Layers(Protocol):
    """Where the veil finds the scan: the canvas."""

    def layer_pixmap(self, layer: Layer, part: QRect) -> QPixmap:
        """A layer of the view, right within `part` (screen pixels)."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """The outlines at one zoom, in screen pixels from the photograph's corner."""

    width: float
    height: float
    ratio: float
    path: QPainterPath


class Veil:
    """An `Overlay`. `lines` are fractions of the photograph; `shown` is the person's wish."""

    def __init__(self, layers: Layers) -> None:
        self._layers = layers
        self._lines: tuple[Line, ...] = ()
        self._shape: _Shape | None = None
        self._tile: tuple[float, QPixmap] | None = None
        self.shown = False

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Other places are in doubt."""
        self._lines = lines
        self._shape = None

    def paint(self, painter: QPainter, look: Look, scene: Scene, pane: Pane) -> None:
        """Over the parts of the pane that show colour."""
        parts = [part for layer, part in pane.parts if layer == "colour" and part.width() > 0]
        if not self.shown or not self._lines or not parts:
            return
        view, path = scene.viewport, self._path(scene)
        painter.save()
        painter.scale(1 / scene.ratio, 1 / scene.ratio)
        for part in parts:
            scan = self._layers.layer_pixmap("original", part)
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            painter.translate(view.left, view.top)
            self._fill(painter, path, scan, QPointF(-view.left, -view.top), scene.ratio)
            for width, colour in ((_DARK, "dark"), (_LIGHT, "light")):
                painter.strokePath(path, QPen(look.canvas(colour), width * scene.ratio))
        painter.restore()

    def _fill(self, painter: QPainter, path: QPainterPath, scan: QPixmap, corner: QPointF, ratio: float) -> None:
        painter.setOpacity(_FADE)
        painter.fillPath(path, _moved(QBrush(scan), corner))
        painter.setOpacity(1.0)
        painter.fillPath(path, QBrush(self._hatch(ratio)))

    def _path(self, scene: Scene) -> QPainterPath:
        width, height = scene.viewport.width, scene.viewport.height
        kept = self._shape
        if kept is None or (kept.width, kept.height, kept.ratio) != (width, height, scene.ratio):
            kept = self._shape = _Shape(width, height, scene.ratio, self._made(width, height, scene.ratio))
        return kept.path

    def _made(self, width: float, height: float, ratio: float) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for line in self._lines:
            if area(line) * width * height >= _LEAST_PX2 * ratio * ratio:
                path.addPolygon(QPolygonF([QPointF(x * width, y * height) for x, y in line.tolist()]))
                path.closeSubpath()
        return path

    def _hatch(self, ratio: float) -> QPixmap:
        if self._tile is None or self._tile[0] != ratio:
            self._tile = (ratio, _hatch_tile(ratio))
        return self._tile[1]


def _moved(brush: QBrush, corner: QPointF) -> QBrush:
    brush.setTransform(QTransform.fromTranslate(corner.x(), corner.y()))
    return brush


def _hatch_tile(ratio: float) -> QPixmap:
    """A square that repeats as lines at 45 degrees, one screen pixel for each logical one wide."""
    side = max(round(_BETWEEN * ratio), 2)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, opacity, down in ((Qt.GlobalColor.black, _SHADE, ratio), (Qt.GlobalColor.white, _HATCH, 0.0)):
        shade = QColor(colour)
        shade.setAlphaF(opacity)
        painter.setPen(QPen(shade, ratio))
        for shift in (-side, 0, side):
            painter.drawLine(QPointF(shift - 1, side + 1 + down), QPointF(shift + side + 1, down - 1))
    painter.end()
    return tile
