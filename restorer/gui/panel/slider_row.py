"""A slider with its name above on the left and its value on the right, which is a field when clicked."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget

from restorer.gui.look import Look


class Track(QSlider):
    """A slider drawn by the tokens. Double click or Backspace goes back to the origin."""

    reset = Signal()

    def __init__(self, look: Look, low: int, high: int, origin: int, mark: bool = True) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._origin = origin
        self._mark = mark
        self.setRange(low, high)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setFixedHeight(20)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track, filled part, origin mark, thumb with a gap round it."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick, thumb, middle = look.px("slider_track"), look.px("slider_thumb"), self.height() / 2
        left, right, x = thumb / 2, self.width() - thumb / 2, self._x(self.value())
        start = self._x(self._origin if self._mark and self._inside() else self.minimum())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("selected"))
        painter.drawRoundedRect(QRectF(left - 3, middle - thick / 2, right - left + 6, thick), thick / 2, thick / 2)
        painter.setBrush(look.colour("text_2"))
        fill = QRectF(min(start, x) - 3, middle - thick / 2, abs(x - start) + 6, thick)
        painter.drawRoundedRect(fill, thick / 2, thick / 2)
        if self._mark and self._inside():
            painter.drawRect(QRectF(start - 0.75, middle - 4, 1.5, 8))
        painter.setBrush(look.colour("window"))
        painter.drawEllipse(QPointF(x, middle), thumb / 2 + 2, thumb / 2 + 2)
        painter.setBrush(look.colour("text" if self.isEnabled() else "text_3"))
        painter.drawEllipse(QPointF(x, middle), thumb / 2, thumb / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2.0))
            painter.drawEllipse(QPointF(x, middle), thumb / 2 + 2, thumb / 2 + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The thumb comes to the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The thumb follows."""
        if self.isSliderDown():
            self._to(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The drag ends."""
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Back to the origin."""
        self.reset.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Backspace goes back to the origin; arrows and Page as usual."""
        if event.key() == Qt.Key.Key_Backspace:
            self.reset.emit()
        else:
            super().keyPressEvent(event)

    def set_origin(self, origin: int) -> None:
        """What a reset goes back to."""
        self._origin = origin
        self.update()

    def _inside(self) -> bool:
        return self.minimum() < self._origin < self.maximum()

    def _x(self, value: int) -> float:
        thumb = self._look.px("slider_thumb")
        share = (value - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        return thumb / 2 + self._along(share) * (self.width() - thumb)

    def _to(self, x: float) -> None:
        thumb = self._look.px("slider_thumb")
        share = (x - thumb / 2) / max(self.width() - thumb, 1)
        share = self._along(min(max(share, 0.0), 1.0))
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def _along(self, share: float) -> float:
        """From the right where the window is read from the right."""
        return 1.0 - share if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else share


class SliderRow(QWidget):
    """`changed(value)` while it moves, `began` and `ended` around a drag."""

    changed = Signal(int)
    began = Signal()
    ended = Signal()

    def __init__(
        self, look: Look, name: str, low: int, high: int, origin: int, unit: str = "", mark: bool = False
    ) -> None:
        super().__init__()
        self._unit = unit
        self._origin = origin
        self.track = Track(look, low, high, origin, mark)
        self.track.setAccessibleName(name)
        self._field = QLineEdit()
        self._field.setObjectName("value")
        self._field.setAccessibleName(name)
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._field.setFixedWidth(72)
        self._field.setTextMargins(0, 0, -2, 0)  # Qt keeps 2 px; values end where the tracks do
        self._field.editingFinished.connect(self._typed)
        label = QLabel(name)
        label.setProperty("role", "label")
        label.setBuddy(self.track)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(label)
        top.addStretch()
        top.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.track)
        self.setFixedHeight(look.px("slider_row"))
        self.track.sliderPressed.connect(self.began)
        self.track.sliderReleased.connect(self.ended)
        self.track.valueChanged.connect(self._moved)
        self.track.reset.connect(self._reset)
        self._show()

    def value(self) -> int:
        """Where it stands."""
        return self.track.value()

    def set_value(self, value: int) -> None:
        """Show this value without saying so."""
        self.track.blockSignals(True)
        self.track.setValue(value)
        self.track.blockSignals(False)
        self.track.update()
        self._show()

    def set_origin(self, origin: int) -> None:
        """What a reset goes back to."""
        self._origin = origin
        self.track.set_origin(origin)

    def _moved(self, value: int) -> None:
        self._show()
        self.changed.emit(value)

    def _reset(self) -> None:
        self.track.setValue(self._origin)

    def _typed(self) -> None:
        digits = self._field.text().replace(self._unit, "").strip()
        with contextlib.suppress(ValueError):  # what is no number changes nothing
            self.track.setValue(round(float(digits.replace(",", "."))))
        self._show()

    def _show(self) -> None:
        self._field.setText(f"{self.track.value()} {self._unit}".strip())
