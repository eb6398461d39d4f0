"""The gamut disc: every colour a pixel of this lightness can have on the screen, pale ones with room.

Angle is hue, radius is (C / Cmax(L*, hue))^(1/1.5).
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from restorer.gui.actions import tr
from restorer.gui.colour_words import colour_words
from restorer.gui.look import Look
from restorer.gui.picture.images import rgb_image
from restorer.imaging.arrays import FloatArray
from restorer.imaging.colour import SRGB
from restorer.imaging.gamut import lab_to_preview_srgb8, max_chroma
from restorer.project.recipe import Point

_POWER = 1.5
_ROOM = 9
"""Round the disc, for the ring of a colour at its very edge."""
_MARK_PX = 8
"""Radius of the ring and of the digits' grounds."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


def _largest(luma: float, hue: FloatArray) -> FloatArray:
    return max_chroma(np.full(hue.shape, luma, np.float32), hue, SRGB)


@lru_cache(maxsize=128)
def disc_image(luma: int, side: int) -> QImage:
    """The disc of a whole L* as an image of side x side pixels; its corners are not part of it."""
    axis = (np.arange(side, dtype=np.float32) + 0.5) / (side / 2) - 1.0
    x, y = np.meshgrid(axis, -axis)
    radius, hue = np.minimum(np.hypot(x, y), 1.0), np.arctan2(y, x).astype(np.float32)
    chroma = radius**_POWER * _largest(float(luma), hue)
    ab = np.stack([chroma * np.cos(hue), chroma * np.sin(hue)], axis=-1).astype(np.float32)
    return rgb_image(lab_to_preview_srgb8(np.full((side, side), luma, np.float32), ab))


def place_of(ab: Point, luma: float) -> tuple[float, float]:
    """Where a colour lies on the disc: x to the right, y up, both -1..1."""
    hue = math.atan2(ab[1], ab[0])
    most = max(strongest(luma, ab), 1e-3)
    radius = min(math.hypot(*ab) / most, 1.0) ** (1 / _POWER)
    return radius * math.cos(hue), radius * math.sin(hue)


def strongest(luma: float, ab: Point) -> float:
    """The largest chroma that the screen has at this lightness in the hue of `ab`."""
    return float(_largest(luma, np.array([math.atan2(ab[1], ab[0])], np.float32))[0])


def colour_at(x: float, y: float, luma: float) -> Point:
    """The colour at a place of the disc; beyond its edge the one on the edge."""
    hue = math.atan2(y, x)
    most = float(_largest(luma, np.array([hue], np.float32))[0])
    chroma = min(math.hypot(x, y), 1.0) ** _POWER * most
    return chroma * math.cos(hue), chroma * math.sin(hue)


def beside(place: QPointF, ring: QPointF, least: float) -> QPointF:
    """A digit's place, moved off the ring that would cover it; the suggestion that is chosen stands in the ring."""
    way = place - ring
    length = math.hypot(way.x(), way.y())
    if length < 1.0 or length >= least:
        return place
    return ring + way * (least / length)


class GamutDisc(QWidget):
    """Shows and picks a*, b* at one L*. `picked` while it is dragged."""

    picked = Signal(float, float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._luma = 50.0
        self._ab: Point = (0.0, 0.0)
        self._suggestions: tuple[Point, ...] = ()
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._speak()

    def show_colour(self, luma: float, ab: Point, suggestions: tuple[Point, ...] = ()) -> None:
        """The lightness the disc is for, the chosen colour, the suggested ones."""
        self._luma, self._ab, self._suggestions = luma, ab, suggestions
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Fixed."""
        side = self._look.px("disc") + 2 * _ROOM
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The disc, a cross at gray, digits at the suggestions, a ring at the choice."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = self.width()
        circle = QPainterPath()
        circle.addEllipse(QPointF(side / 2, side / 2), side / 2 - _ROOM, side / 2 - _ROOM)
        painter.save()
        painter.setClipPath(circle)
        shown = disc_image(round(self._luma), round((side - 2 * _ROOM) * self.devicePixelRatioF()))
        painter.drawImage(self.rect().adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM), self._look.shown(shown))
        painter.restore()
        # Where all its colours are as dark or as light as the panel, the disc still has an edge.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("line_strong"), 1.5))
        painter.drawPath(circle)
        self._cross(painter)
        for number, ab in enumerate(self._suggestions, 1):
            self._digit(painter, number, ab)
        self._ring(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawEllipse(QPointF(side / 2, side / 2), side / 2 - _ROOM + 3, side / 2 - _ROOM + 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick."""
        self._pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move by 1 unit of a* or b*, with Shift by 5."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        size = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        moved = place_of((self._ab[0] + step[0] * size, self._ab[1] + step[1] * size), self._luma)
        self.picked.emit(*colour_at(*moved, self._luma))

    def _pick(self, place: QPointF) -> None:
        half = self.width() / 2
        self.picked.emit(
            *colour_at((place.x() - half) / (half - _ROOM), (half - place.y()) / (half - _ROOM), self._luma)
        )

    def _point(self, ab: Point) -> QPointF:
        half = self.width() / 2
        x, y = place_of(ab, self._luma)
        return QPointF(half + x * (half - _ROOM), half - y * (half - _ROOM))

    def _cross(self, painter: QPainter) -> None:
        middle = self.width() / 2
        colour = self._look.canvas("light" if self._luma < 55 else "dark")
        colour.setAlphaF(0.6)
        painter.setPen(QPen(colour, 1.0))
        painter.drawLine(QPointF(middle - 4, middle), QPointF(middle + 4, middle))
        painter.drawLine(QPointF(middle, middle - 4), QPointF(middle, middle + 4))

    def _digit(self, painter: QPainter, number: int, ab: Point) -> None:
        place = beside(self._point(ab), self._point(self._ab), 2 * _MARK_PX + 1)
        ground = QColor(self._look.canvas("dark"))
        ground.setAlphaF(0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(place, _MARK_PX, _MARK_PX)
        painter.setPen(self._look.canvas("light"))
        painter.setFont(self._look.font("caption"))
        painter.drawText(int(place.x()) - 8, int(place.y()) - 8, 17, 17, Qt.AlignmentFlag.AlignCenter, str(number))

    def _ring(self, painter: QPainter) -> None:
        place = self._point(self._ab)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, token in ((4.0, "dark"), (2.0, "light")):
            painter.setPen(QPen(self._look.canvas(token), width))
            painter.drawEllipse(place, _MARK_PX, _MARK_PX)

    def _speak(self) -> None:
        a, b = self._ab
        words = tr("Hint colour: {words}, a* {a:.0f}, b* {b:.0f}")
        self.setAccessibleName(words.format(words=colour_words(self._luma, self._ab), a=a, b=b))
