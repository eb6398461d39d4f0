"""The crop over the photograph: a frame with handles and thirds, for mouse and keys alike."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent

from restorer.gui.actions import tr
from restorer.gui.canvas import overlay
from restorer.gui.canvas.layer import Layer
from restorer.gui.canvas.view import Canvas
from restorer.gui.figures import counted
from restorer.gui.geometry.frames import HANDLES, WHOLE, Box, Handle, kept, moved
from restorer.gui.look import Look
from restorer.imaging.adjust_geometry import LEAST_CROP

_OUTSIDE = 0.62
"""How dark it is beside the frame."""
_CURSORS = {
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 0): Qt.CursorShape.SizeAllCursor,
}


class CropLayer(Layer):
    """`applied(box)`: fractions of the frame that is seen; `resized(width, height)` in pixels while it changes."""

    applied = Signal(object)
    resized = Signal(int, int)

    def __init__(self, look: Look, canvas: Canvas) -> None:
        super().__init__(look, canvas, tr("Crop"))
        self._size = (1, 1)
        self._box: Box = (0.0, 0.0, 1.0, 1.0)
        self._ratio: float | None = None
        self._held: Handle | None = None
        self._last = QPointF()
        self._by_keys = False

    def begin(self, size: tuple[int, int], box: Box, ratio: float | None) -> None:
        """Show the frame `box` (fractions) over a picture of that size."""
        width, height = size
        left, top, right, bottom = box
        self._size, self._ratio = size, ratio
        self._box = left * width, top * height, right * width, bottom * height
        self.lay()
        if ratio is not None:
            self.set_ratio(ratio)
        self._changed()

    def set_ratio(self, ratio: float | None) -> None:
        """Width over height from now on; None: any."""
        self._ratio = ratio
        if ratio is not None:
            self._box = kept(self._box, WHOLE, self._size, ratio)
        self._changed()

    def set_box(self, box: Box) -> None:
        """Another frame, in fractions."""
        (width, height), (left, top, right, bottom) = self._size, box
        self._box = left * width, top * height, right * width, bottom * height
        self._changed()

    def apply(self) -> None:
        """Take the frame."""
        if not self.isVisible():
            return
        (width, height), (left, top, right, bottom) = self._size, self._box
        self.hide()
        self._canvas.setFocus()
        self.applied.emit((left / width, top / height, right / width, bottom / height))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take a handle, the frame, or draw another frame beside it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._last = event.position()
        self._held = self._handle_at(event.position())
        if self._held is None:
            x, y = self._pixel(event.position())
            least = self._least()
            x, y = min(max(x, 0.0), self._size[0] - least), min(max(y, 0.0), self._size[1] - least)
            self._box, self._held = (x, y, x + least, y + least), Handle(1, 1)
            self._changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What is held follows."""
        if self._held is None:
            over = self._handle_at(event.position())
            self.setCursor(_CURSORS[over.x, over.y] if over is not None else Qt.CursorShape.CrossCursor)
            return
        (x0, y0), (x1, y1) = self._pixel(self._last), self._pixel(event.position())
        self._last = event.position()
        self._move(self._held, x1 - x0, y1 - y0)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It is let go of."""
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Inside the frame: take it."""
        if self._handle_at(event.position()) == WHOLE:
            self.apply()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move the frame, with Ctrl its lower right corner; Enter takes it, Esc leaves."""
        step = self.step(event)
        if step is not None:
            held = Handle(1, 1) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else WHOLE
            if held != WHOLE and self._ratio is not None:  # one side leads where a ratio is kept
                held = Handle(1, 0) if step.x() else Handle(0, 1)
            self._move(held, step.x(), step.y())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Who came by Tab sees where the focus is."""
        super().focusInEvent(event)
        self._by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """And that it went."""
        super().focusOutEvent(event)
        self._by_keys = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dark beside the frame, thirds in it, handles, its size."""
        painter = QPainter(self)
        frame, photo = self._frame(), self.photo_rect()
        beside = QPainterPath()
        beside.addRect(photo)
        beside.addRect(frame)
        shade = QColor(self._look.canvas("dark"))
        shade.setAlphaF(_OUTSIDE)
        painter.fillPath(beside, shade)
        for pen in self.double_pen(painter, 1.0):
            painter.setPen(pen)
            painter.drawRect(frame)
        thin = QColor(self._look.canvas("light"))
        thin.setAlphaF(0.5)
        painter.setPen(thin)
        for third in (1 / 3, 2 / 3):
            x, y = frame.left() + third * frame.width(), frame.top() + third * frame.height()
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        grip = self._look.px("canvas_grip") * 0.7
        painter.setPen(self._look.canvas("dark"))
        painter.setBrush(self._look.canvas("pill_focus" if self._by_keys else "light"))
        for handle in HANDLES:
            spot = self._spot(frame, handle)
            painter.drawRoundedRect(QRectF(spot.x() - grip / 2, spot.y() - grip / 2, grip, grip), 2, 2)
        inset = self._look.px("canvas_pill_inset")
        overlay.paint_label(
            painter, self._look, self._words(), frame.topLeft() + QPointF(inset, inset), False, self._look.font("label")
        )

    def _words(self) -> str:
        left, top, right, bottom = self._box
        return f"{counted(round(right - left))} × {counted(round(bottom - top))}"

    def _changed(self) -> None:
        left, top, right, bottom = self._box
        self.setAccessibleDescription(self._words())
        self.resized.emit(round(right - left), round(bottom - top))
        self.update()

    def _move(self, handle: Handle, dx: float, dy: float) -> None:
        self._box = moved(self._box, handle, dx, dy, self._size, self._ratio, self._least())
        self._changed()

    def _least(self) -> float:
        return max(LEAST_CROP * max(self._size), 8.0)

    def _pixel(self, place: QPointF) -> tuple[float, float]:
        x, y = self.fraction(place)
        return x * self._size[0], y * self._size[1]

    def _frame(self) -> QRectF:
        (width, height), (left, top, right, bottom) = self._size, self._box
        return QRectF(self.place(left / width, top / height), self.place(right / width, bottom / height))

    def _spot(self, frame: QRectF, handle: Handle) -> QPointF:
        return QPointF(
            frame.center().x() + handle.x * frame.width() / 2, frame.center().y() + handle.y * frame.height() / 2
        )

    def _handle_at(self, place: QPointF) -> Handle | None:
        frame, reach = self._frame(), self._look.px("control_dense") / 2
        near = [(_far(place, self._spot(frame, handle)), handle) for handle in HANDLES]
        distance, handle = min(near, key=lambda one: one[0])
        if distance <= reach:
            return handle
        return WHOLE if frame.contains(place) else None


def _far(one: QPointF, other: QPointF) -> float:
    return max(abs(one.x() - other.x()), abs(one.y() - other.y()))
