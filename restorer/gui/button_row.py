"""Buttons side by side, or one below the other where a word would be cut off otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

_GAP = 8


class ButtonRow(QWidget):
    """Takes the width it is given; its height follows."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 4, 0, 0)
        self._box.setSpacing(_GAP)
        for button in buttons:
            button.setMinimumWidth(0)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._box.addWidget(button, button.sizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One row if there is room for all words, else one row for each."""
        super().resizeEvent(event)
        self._turn()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Only now the style sheet has said how wide the words are."""
        super().showEvent(event)
        self._turn()

    def _turn(self) -> None:
        for button in self._buttons:
            button.ensurePolished()
        need = sum(button.sizeHint().width() for button in self._buttons) + _GAP * (len(self._buttons) - 1)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = across if need <= self.width() else down
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self._box.activate()
            self.updateGeometry()
