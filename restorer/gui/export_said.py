"""What a copy says about itself: its record, its label, and (only on request) a visible mark."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.checks import Check
from restorer.gui.exporting import ExportChoice
from restorer.gui.look import Look
from restorer.gui.mark_choice import MarkChoice
from restorer.gui.panel.section import words

_INSET = 28
_LONGEST = 1000


class Said(QWidget):
    """Three switches with what belongs to them. `changed`: one was switched."""

    changed = Signal()

    def __init__(self, look: Look, start: ExportChoice) -> None:
        super().__init__()
        self._record = Check(look, tr("Write a record"))
        self._operator = _field(tr("Who does this"), tr("Operator, for the record"), start.operator, _LONGEST)
        self._reason = _field(tr("Why"), tr("Reason, for the record"), start.reason, _LONGEST)
        self._label = Check(look, tr("Label as coloured with AI"))
        self._mark = MarkChoice(look, start.output.mark)
        self._record.setChecked(start.record)
        self._label.setChecked(start.labelled)
        self._build()
        for check in (self._record, self._label):
            check.toggled.connect(self._changed)
        self._mark.changed.connect(self.changed)
        self._changed()

    def mark(self) -> str:
        """The words of the visible mark, "" for none."""
        return self._mark.mark()

    def put_to(self, choice: ExportChoice) -> ExportChoice:
        """The choice with what is said here."""
        return replace(
            choice,
            record=self._record.isChecked() and self._label.isChecked(),
            labelled=self._label.isChecked(),
            operator=self._operator.text().strip(),
            reason=self._reason.text().strip(),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._record)
        column.addLayout(_inset(words(tr("Recipe, model, hints with their notes, checksums"), "second_label")))
        column.addSpacing(4)
        column.addLayout(_inset(self._operator, self._reason))
        column.addSpacing(4)
        column.addWidget(self._label)
        column.addLayout(
            _inset(words(tr("In the metadata, as archives ask. Nothing is drawn on the picture."), "second_label"))
        )
        column.addSpacing(4)
        column.addWidget(self._mark)

    def _changed(self) -> None:
        """A record needs the label; fields are there where they mean something."""
        labelled = self._label.isChecked()
        self._record.setEnabled(labelled)
        for field in (self._operator, self._reason):
            field.setEnabled(labelled and self._record.isChecked())
        self.changed.emit()


def _field(placeholder: str, name: str, text: str, longest: int) -> QLineEdit:
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(name)
    field.setMaxLength(longest)
    return field


def _inset(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_INSET, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, 1)
    return row
