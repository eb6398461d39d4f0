"""The ring round the canvas while it has the focus by the keyboard: light within dark, whatever lies behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from restorer.gui.look import Look

_WIDTH = 2.0
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Lies over `over` along its edges only, so that what is painted within costs what it did."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Shown to who came by Tab or F6; who clicks knows where the focus is."""
        if watched is self._over:
            if isinstance(event, QFocusEvent):
                self._fit()
                self.setVisible(event.gotFocus() and event.reason() in _BY_KEYS)
                self.raise_()
            elif event.type() == QEvent.Type.Resize:
                self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dark outside, light inside."""
        painter = QPainter(self)
        for ring, token in ((0.0, "dark"), (_WIDTH, "light")):
            inset = ring + _WIDTH / 2
            painter.setPen(QPen(self._look.canvas(token), _WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _fit(self) -> None:
        whole, edge = QRect(self._over.rect()), round(2 * _WIDTH)
        self.setGeometry(whole)
        self.setMask(QRegion(whole) - QRegion(whole.adjusted(edge, edge, -edge, -edge)))
