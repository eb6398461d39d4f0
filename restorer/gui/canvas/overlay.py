"""What is painted over the photograph: strokes, outlines, the comparison's line and handle, the brush's ring.

Everything is double, light inside and dark outside, because any colour may lie behind.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from restorer.gui.look import Look
from restorer.imaging.arrays import Luma
from restorer.imaging.gamut import lab_to_preview_srgb8
from restorer.project.recipe import Point, Stroke, StrokeKind

_LINE = 1.5


def screen_colour(luma: float, ab: Point) -> QColor:
    """The colour of L*, a*, b* on the screen, at that lightness as far as the screen can."""
    plane: Luma = np.full((1, 1), luma, np.float32)
    red, green, blue = lab_to_preview_srgb8(plane, np.asarray([[ab]], np.float32))[0, 0]
    return QColor(int(red), int(green), int(blue))


def path_of(points: Sequence[QPointF]) -> QPainterPath:
    """A line through the points; one point is a dot."""
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.01, 0.0))
    for point in points[1:]:
        path.lineTo(point)
    return path


def paint_stroke(
    painter: QPainter, look: Look, points: Sequence[QPointF], width: float, stroke: Stroke, colour: QColor
) -> None:
    """A stroke in its own colour with a light and a dark edge; gray and erasing ones are dashed, without colour."""
    path = path_of(points)
    for extra, edge in (
        (2 * _LINE + _LINE, look.canvas("dark")),
        (2 * _LINE, look.canvas("light")),
        (0.0, look.shown_colour(colour)),
    ):
        pen = QPen(edge, max(width, 6.0) + extra)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
    if stroke.kind is not StrokeKind.COLOUR:
        pen = QPen(look.canvas("light"), _LINE)
        pen.setStyle(Qt.PenStyle.DotLine if stroke.kind is StrokeKind.ERASE else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(path)


def paint_outline(painter: QPainter, look: Look, polygon: Iterable[QPointF], closed: bool = True) -> None:
    """A region's outline: dark line, light dashes on it."""
    shape = QPolygonF(list(polygon))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dashes = QPen(look.canvas("light"), _LINE)
    dashes.setDashPattern([4.0, 3.0])
    for pen in (QPen(look.canvas("dark"), _LINE), dashes):
        painter.setPen(pen)
        if closed:
            painter.drawPolygon(shape)
        else:
            painter.drawPolyline(shape)


def paint_outside(painter: QPainter, look: Look, photo: QRectF, polygon: Iterable[QPointF]) -> None:
    """The photograph outside a region being drawn, dimmed by 18 %."""
    path = QPainterPath()
    path.addRect(photo)
    inside = QPainterPath()
    inside.addPolygon(QPolygonF(list(polygon)))
    inside.closeSubpath()
    shade = look.canvas("dark")
    shade.setAlphaF(0.18)
    painter.fillPath(path.subtracted(inside), shade)


def paint_trace(painter: QPainter, look: Look, points: Sequence[QPointF], width: float) -> None:
    """What a hand goes over that marks a region: a wash as wide as its brush, or a thin line (`width` 0)."""
    path = path_of(points)
    wash = look.canvas("light")
    wash.setAlphaF(0.35)
    pens = ((width, wash),) if width else ((2 * _LINE, look.canvas("dark")), (_LINE, look.canvas("light")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for wide, edge in pens:
        pen = QPen(edge, wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def paint_ring(painter: QPainter, look: Look, centre: QPointF, radius: float) -> None:
    """The brush's edge at the pointer."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, edge in ((3.0, look.canvas("dark")), (_LINE, look.canvas("light"))):
        painter.setPen(QPen(edge, width))
        painter.drawEllipse(centre, radius, radius)


def paint_divider(painter: QPainter, look: Look, x: float, top: float, bottom: float, middle: float) -> None:
    """The line between before and after, with its handle."""
    shade = look.canvas("dark")
    shade.setAlphaF(0.55)
    painter.fillRect(QRectF(x - 1.5, top, 3.0, bottom - top), shade)
    painter.fillRect(QRectF(x - 0.75, top, 1.5, bottom - top), look.canvas("light"))
    radius = look.px("canvas_handle") / 2
    painter.setPen(QPen(shade, 1.0))
    painter.setBrush(look.canvas("light"))
    painter.drawEllipse(QPointF(x, middle), radius, radius)
    pen = QPen(look.canvas("dark"), _LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for side in (-1, 1):
        tip = x + side * 7.0
        painter.drawPolyline(
            [QPointF(tip - side * 3.5, middle - 4), QPointF(tip, middle), QPointF(tip - side * 3.5, middle + 4)]
        )


def paint_slider(painter: QPainter, look: Look, one: QPointF, other: QPointF, turned: int) -> None:
    """The same from one end of the line to the other, turned by that many degrees; its handle in the middle."""
    half = math.hypot(other.x() - one.x(), other.y() - one.y()) / 2
    painter.save()
    painter.translate((one + other) / 2)
    painter.rotate(turned)
    paint_divider(painter, look, 0.0, -half, half, 0.0)
    painter.restore()


def paint_label(painter: QPainter, look: Look, text: str, corner: QPointF, from_right: bool, font: QFont) -> QRectF:
    """A word on a dark rounded ground; `corner` is its upper left or, `from_right`, upper right. Returns its place."""
    width = QFontMetrics(font).horizontalAdvance(text) + 24.0
    height = float(look.px("canvas_pill"))
    left = corner.x() - width if from_right else corner.x()
    ground = QRectF(left, corner.y(), width, height)
    shade = look.canvas("pill")
    shade.setAlphaF(0.92)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRoundedRect(ground, height / 2, height / 2)
    painter.setPen(look.canvas("pill_text"))
    painter.setFont(font)
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)
    return ground
