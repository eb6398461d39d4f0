"""The mark at the place that is asked about, in the colour that it would take, and the object the answer is kept to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from restorer.gui.canvas import overlay
from restorer.gui.canvas.painting import Pane, Scene
from restorer.gui.canvas.view import Canvas
from restorer.gui.look import Look
from restorer.project.recipe import Point
from restorer.project.region_shape import Outline

_HEAD, _RISE = 10.0, 24.0
"""Radius of the pin's head, and how far its middle is from the tip, in logical pixels."""
_GAP, _REACH = 4.0, 11.0
"""Where the cross at the tip begins and ends; its middle stays free."""
_SIDES = (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1))


@dataclass(slots=True)
class _Shown:
    place: Point
    tint: QColor
    lines: tuple[Outline, ...] = ()


class PlacePin:
    """An overlay: a pin with its tip at the place and its head in the colour, and a cross; light and dark, for any
    ground. Near the upper edge its head hangs below the place.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._shown: _Shown | None = None
        canvas.add_overlay(self)

    @property
    def place(self) -> Point | None:
        """The place that is marked."""
        return None if self._shown is None else self._shown.place

    @property
    def tint(self) -> QColor | None:
        """The colour of its head."""
        return None if self._shown is None else self._shown.tint

    @property
    def lines(self) -> tuple[Outline, ...]:
        """The object that is outlined."""
        return () if self._shown is None else self._shown.lines

    def mark(self, place: Point, tint: QColor) -> None:
        """Mark a place, without an object."""
        self._shown = _Shown(place, tint)
        self._canvas.update()

    def show_tint(self, tint: QColor) -> None:
        """Another colour is looked at."""
        if self._shown is not None:
            self._shown.tint = tint
            self._canvas.update()

    def show_object(self, lines: tuple[Outline, ...]) -> None:
        """Outline the object; nothing: none."""
        if self._shown is not None:
            self._shown.lines = lines
            self._canvas.update()

    def clear(self) -> None:
        """Nothing is marked any more."""
        self._shown = None
        self._canvas.update()

    def paint(self, painter: QPainter, look: Look, scene: Scene, pane: Pane) -> None:
        """Over one pane."""
        del pane
        if self._shown is None:
            return
        painter.save()
        for line in self._shown.lines:
            overlay.paint_outline(painter, look, [_at(scene, point) for point in line])
        _paint_pin(painter, look, _at(scene, self._shown.place), self._shown.tint)
        painter.restore()


def _at(scene: Scene, place: Point) -> QPointF:
    return QPointF(*scene.viewport.to_view(*place)) / scene.ratio


def _paint_pin(painter: QPainter, look: Look, tip: QPointF, tint: QColor) -> None:
    up = -1.0 if tip.y() > _RISE + _HEAD + 4.0 else 1.0
    for width, edge in ((4.0, look.canvas("dark")), (1.8, look.canvas("light"))):
        pen = QPen(edge, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for side in _SIDES:
            way = QPointF(side.x(), -up * side.y())
            painter.drawLine(QLineF(tip + way * _GAP, tip + way * _REACH))
    pin = _outline(tip, up)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, edge in ((5.0, look.canvas("dark")), (3.0, look.canvas("light"))):
        pen = QPen(edge, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(pin)
    painter.fillPath(pin, look.shown_colour(tint))


def _outline(tip: QPointF, up: float) -> QPainterPath:
    """A drop: a disc drawn out to the tip."""
    middle = tip + QPointF(0.0, up * _RISE)
    disc, wedge = QPainterPath(), QPainterPath(tip)
    disc.addEllipse(QRectF(middle - QPointF(_HEAD, _HEAD), middle + QPointF(_HEAD, _HEAD)))
    # The tangents from the tip touch the disc where the radius is at right angles to them.
    along = _HEAD * _HEAD / _RISE
    across = _HEAD * (1.0 - (_HEAD / _RISE) ** 2) ** 0.5
    wedge.lineTo(middle + QPointF(-across, -up * along))
    wedge.lineTo(middle + QPointF(across, -up * along))
    wedge.closeSubpath()
    return disc.united(wedge)
