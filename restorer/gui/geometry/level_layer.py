"""Straightening over the photograph: a line along what should be level or upright, and the turn as it looks."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap

from restorer.gui.actions import tr
from restorer.gui.canvas.layer import Layer
from restorer.gui.canvas.view import Canvas
from restorer.gui.look import Look

_SHORTEST = 12.0
_LINES = 8


class LineLayer(Layer):
    """`drawn(degrees)`: how far the picture has to be turned clockwise so that the line lies along its nearer axis."""

    drawn = Signal(float)

    def __init__(self, look: Look, canvas: Canvas) -> None:
        super().__init__(look, canvas, tr("Draw a line along something that should be level or upright"), advice=True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._start: QPointF | None = None
        self._end: QPointF | None = None

    def lay(self) -> None:
        """Show it, with no line yet."""
        self._start = self._end = None
        super().lay()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The line begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._start = self._end = event.position()
            self.update()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It follows."""
        if self._start is not None:
            self._end = event.position()
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It is done, if it is long enough to say something."""
        self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move its end, Enter sets one end and then the other; Esc leaves."""
        step = self.step(event)
        if step is not None:
            self._end = (self._end or self.photo_rect().center()) + step
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._start is None:
                self._start = self._end = self._end or self.photo_rect().center()
                self.update()
            else:
                self._finish()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The line with its ends."""
        if self._end is None:
            return
        painter = QPainter(self)
        for pen in self.double_pen(painter, 1.5):
            painter.setPen(pen)
            painter.drawLine(self._start or self._end, self._end)
            for end in (self._start or self._end, self._end):
                painter.drawEllipse(end, 4.0, 4.0)

    def _finish(self) -> None:
        start, end = self._start, self._end
        if start is None or end is None:
            return
        along = end - start
        self._start = None
        if math.hypot(along.x(), along.y()) < _SHORTEST:
            self.update()
            return
        self.hide()
        self._canvas.setFocus()
        self.drawn.emit(needed_turn(along.x(), along.y()))


def needed_turn(dx: float, dy: float) -> float:
    """Degrees clockwise that bring a line (y down) to the nearer axis."""
    degrees = math.degrees(math.atan2(dy, dx))
    return -((degrees + 45.0) % 90.0 - 45.0) + 0.0


class TiltLayer(Layer):
    """What a turn will look like while a slider moves: the canvas turned under a grid of level lines."""

    def __init__(self, look: Look, canvas: Canvas) -> None:
        super().__init__(look, canvas, tr("Straighten"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture = QPixmap()
        self._degrees = 0.0

    def begin(self) -> None:
        """Keep what the canvas shows now."""
        self._picture, self._degrees = self._canvas.grab(), 0.0
        self.setGeometry(self._canvas.rect())
        self.show()
        self.raise_()

    def tilt(self, degrees: float) -> None:
        """Show it turned by so much more, clockwise."""
        self._degrees = degrees
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Surround, the turned picture, the grid."""
        painter = QPainter(self)
        scene = self._canvas.scene
        painter.fillRect(self.rect(), scene.surround if scene is not None else self._look.colour("surround"))
        photo = self.photo_rect()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(photo.center())
        painter.rotate(self._degrees)
        painter.translate(-photo.center())
        painter.setClipRect(photo)
        painter.drawPixmap(0, 0, self._picture)
        painter.restore()
        light, dark = QColor(self._look.canvas("light")), QColor(self._look.canvas("dark"))
        light.setAlphaF(0.4)
        dark.setAlphaF(0.35)
        for number in range(_LINES + 1):
            x = photo.left() + photo.width() * number / _LINES
            y = photo.top() + photo.height() * number / _LINES
            for colour, by in ((dark, 1.0), (light, 0.0)):
                painter.setPen(colour)
                painter.drawLine(QPointF(x + by, photo.top()), QPointF(x + by, photo.bottom()))
                painter.drawLine(QPointF(photo.left(), y + by), QPointF(photo.right(), y + by))
