"""The visible mark in the corner of copies: whether, and which words. Never without being asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from restorer.gui.actions import tr
from restorer.gui.checks import Check
from restorer.gui.look import Look
from restorer.imaging.visible_mark import LONGEST_WORDS


class MarkChoice(QWidget):
    """`changed`: the mark is another one. `stacked`: the words stand under the switch, where there is little room."""

    changed = Signal()

    def __init__(self, look: Look, mark: str, stacked: bool = False) -> None:
        super().__init__()
        self.wanted = Check(look, tr("Visible mark in the corner"))
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Words of the visible mark"))
        self.words.setMaxLength(LONGEST_WORDS)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(direction, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.wanted)
        row.addWidget(self.words, 1)
        self.show_mark(mark)
        self.wanted.toggled.connect(self._toggled)
        self.words.textChanged.connect(lambda _: self.changed.emit())

    def mark(self) -> str:
        """The words, "" for no mark."""
        return self.words.text().strip() if self.wanted.isChecked() else ""

    def show_mark(self, mark: str) -> None:
        """Show these words as chosen; "": none, with the usual words ready."""
        self.words.setText(mark or tr("Coloured with AI"))
        self.wanted.setChecked(bool(mark))
        self.words.setVisible(bool(mark))

    def _toggled(self, wanted: bool) -> None:
        self.words.setVisible(wanted)
        self.changed.emit()
