"""A sheet over the canvas that takes the hand for a while: places, lines and frames on the photograph, also by keys.

Wheel and middle button go through to the canvas. Esc leaves; whoever laid the sheet hears `left`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.pills import Pill
from restorer.gui.canvas.view import Canvas
from restorer.gui.look import Look

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class Layer(QWidget):
    """Covers the canvas while it is shown. Places are fractions of the photograph, in the left pane of two.

    `laid(bool)`: it is shown, or gone. With `advice` a pill at the foot says what is to be done.
    """

    left = Signal()
    laid = Signal(bool)

    def __init__(self, look: Look, canvas: Canvas, name: str, advice: bool = False) -> None:
        super().__init__(canvas)
        self._look, self._canvas = look, canvas
        self._advice = _advice(look, name, self) if advice else None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        canvas.installEventFilter(self)
        canvas.zoom_changed.connect(self.update)
        canvas.frame_painted.connect(self.update)
        self.hide()

    def lay(self) -> None:
        """Show it, and take the keys."""
        self._canvas.hand.drop()
        self.setGeometry(self._canvas.rect())
        self.show()
        self.raise_()
        self._place_advice()
        self.setFocus()

    def leave(self) -> None:
        """Take it away without a result."""
        if self.isVisible():
            self.hide()
            self._canvas.setFocus()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """As large as the canvas."""
        if event.type() == QEvent.Type.Resize and watched is self._canvas:
            self.setGeometry(self._canvas.rect())
            self._place_advice()
        return False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().showEvent(event)
        self.laid.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().hideEvent(event)
        self.laid.emit(False)

    def _place_advice(self) -> None:
        if self._advice is not None:
            self._advice.adjustSize()
            left = max((self.width() - self._advice.width()) // 2, 0)
            self._advice.move(left, self.height() - self._advice.height() - self._look.px("canvas_pill_inset"))
            self._advice.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            event.ignore()

    def fraction(self, place: QPointF) -> tuple[float, float]:
        """Fractions of the photograph under a place."""
        return self._canvas.fraction_at(place) or (0.0, 0.0)

    def place(self, x: float, y: float) -> QPointF:
        """Where fractions of the photograph are."""
        return self._canvas.place_of(x, y)

    def photo_rect(self) -> QRectF:
        """The photograph on the sheet."""
        return QRectF(self.place(0.0, 0.0), self.place(1.0, 1.0))

    def step(self, event: QKeyEvent) -> QPointF | None:
        """What an arrow key moves by: 1 px, with Shift 10."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            return None
        return arrow * (10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0)

    def double_pen(self, painter: QPainter, width: float) -> tuple[QPen, QPen]:
        """Dark below, light above: any colour may lie behind."""
        under = QPen(self._look.canvas("dark"), width + 2.0)
        over = QPen(self._look.canvas("light"), width)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return under, over


def _advice(look: Look, words: str, parent: QWidget) -> Pill:
    """What is to be done, and how it is left. The mouse goes through it."""
    pill = Pill(look, parent)
    pill.row.setContentsMargins(14, 0, 14, 0)
    pill.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label = QLabel(f"{words} · {tr('Esc leaves')}")
    label.setProperty("role", "pill")
    pill.row.addWidget(label)
    return pill


class PickLayer(Layer):
    """Waits for one place: `picked(x, y)`. By keys: arrows move the cross, Enter takes the place."""

    picked = Signal(float, float)

    def __init__(self, look: Look, canvas: Canvas, name: str) -> None:
        super().__init__(look, canvas, name, advice=True)
        self._cross: QPointF | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def lay(self) -> None:
        """Show it, with no cross before a key asks for one."""
        self._cross = None
        super().lay()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The left button takes a place; the others are the canvas's."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._take(event.position())
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows and Enter; Esc leaves."""
        step = self.step(event)
        if step is not None:
            self._cross = (self._cross or self.photo_rect().center()) + step
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cross is not None:
            self._take(self._cross)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The cross of the keys."""
        if self._cross is None:
            return
        painter = QPainter(self)
        for pen in self.double_pen(painter, 1.5):
            painter.setPen(pen)
            for away in (QPointF(9, 0), QPointF(0, 9)):
                painter.drawLine(self._cross - away, self._cross - away / 3)
                painter.drawLine(self._cross + away / 3, self._cross + away)

    def _take(self, place: QPointF) -> None:
        x, y = self.fraction(place)
        if 0.0 <= x < 1.0 and 0.0 <= y < 1.0:
            self.hide()
            self._canvas.setFocus()
            self.picked.emit(x, y)
