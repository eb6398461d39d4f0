"""The pill that says where the colours of the panel go while a place is held."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.pills import Pill
from restorer.gui.look import Look


class HoldPill(Pill):
    """`done`: the colour is right."""

    done = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        words = QLabel(tr("The colour chosen in the panel goes to the marked place"))
        words.setProperty("role", "pill")
        self._button = QToolButton()
        self._button.setObjectName("pill")
        self._button.setAccessibleName(tr("Done"))
        self._button.setToolTip(tr("Done (Esc)"))
        self._button.setFixedSize(24, 24)
        self._button.setIconSize(QSize(14, 14))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self.done)
        self.row.addWidget(words)
        self.row.addWidget(self._button)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        icon = self._look.pixmap("check", self._look.canvas("pill_text"), 14, self.devicePixelRatioF())
        self._button.setIcon(icon)
