"""A check box drawn by the tokens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QWidget

from restorer.gui.look import Look

_BOX = 16


class Check(QCheckBox):
    """A box and its words."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setAccessibleName(text)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the box and the words."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + _BOX + 16, self._look.px("control_dense"))

    def hitButton(self, _pos: object) -> bool:  # noqa: N802 - Qt's name
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Box, tick, words, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(2, (self.height() - _BOX) // 2, _BOX, _BOX)
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
        painter.setPen(self._look.colour("text"))
        painter.setFont(self._look.font("body"))
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(_BOX + 12, 0, 0, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
