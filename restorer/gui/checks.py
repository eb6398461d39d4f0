"""A check box drawn by the tokens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from restorer.gui.look import Look

_BOX = 16
_BESIDE = _BOX + 12
_BESIDE_LINES = 6
_ENDLESS = 10_000
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class Check(QCheckBox):
    """A box and its words."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the box and the words."""
        return QSize(self._metrics().horizontalAdvance(self.text()) + _BESIDE + 4, self._look.px("control_dense"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words that find no room in one line go on in the next: they make nothing wider than the longest of them."""
        longest = max((self._metrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + _BESIDE + 4, self._look.px("control_dense"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As high as the lines that the words take at this width."""
        super().resizeEvent(event)
        self.setFixedHeight(self.height_at(self.width()))

    def height_at(self, width: int) -> int:
        """As many lines as the words take."""
        room = QRect(0, 0, max(width - _BESIDE, 1), _ENDLESS)
        lines = self._metrics().boundingRect(room, _WRAPPED, self.text()).height()
        return max(lines + _BESIDE_LINES, self._look.px("control_dense"))

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._look.font("body"))

    def hitButton(self, _pos: object) -> bool:  # noqa: N802 - Qt's name
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Box, tick, words, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(2, (self._first_line() - _BOX) // 2, _BOX, _BOX)
        )
        box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        painter.setPen(QPen(self._look.colour("primary" if on else "line_strong"), 1.2))
        painter.setBrush(self._look.colour("primary") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if on:
            tick = self._look.pixmap("check", self._look.colour("on_primary"), 14, self.devicePixelRatioF())
            painter.drawPixmap(round(box.left() + 0.5), round(box.top() + 0.5), tick)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5)
        painter.setPen(self._look.colour("text" if self.isEnabled() else "text_3"))
        painter.setFont(self._look.font("body"))
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(_BESIDE, 0, 0, 0))
        painter.drawText(words, _WRAPPED, self.text())

    def _first_line(self) -> int:
        """How high the part is in whose middle the box stands: all of it, or about the first of several lines."""
        dense = self._look.px("control_dense")
        return self.height() if self.height_at(self.width()) <= dense else dense
