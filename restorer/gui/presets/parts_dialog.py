"""The check list of a recipe's parts: what to paste, or what to keep as a preset and under which name."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.checks import Check
from restorer.gui.fitting import fit_to_screen
from restorer.gui.look import Look
from restorer.gui.panel.section import words
from restorer.project.presets import LONGEST_NAME
from restorer.project.recipe_parts import PARTS

_WIDTH = "card"


class PartsDialog(QDialog):
    """`chosen()` are the parts that are ticked, `name()` what was typed, where a name is asked for."""

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        verb: str,
        ticked: Collection[str],
        name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(look.px(_WIDTH))
        self.checks = {part.id: Check(look, tr(part.name)) for part in PARTS}
        for part, check in self.checks.items():
            check.setChecked(part in ticked)
            check.toggled.connect(self._changed)
        self.field = None if name is None else _name_field(name)
        self.ok = TextButton(look, verb, "primary")
        self.ok.clicked.connect(self.accept)
        self._build(look, title, sentence)
        self._changed()
        fit_to_screen(self)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the parts that are ticked."""
        return tuple(part for part, check in self.checks.items() if check.isChecked())

    def name(self) -> str:
        """What was typed, without spaces around it."""
        return self.field.text().strip() if self.field is not None else ""

    def _build(self, look: Look, title: str, sentence: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(4)
        column.addWidget(words(title, "title"))
        column.addWidget(words(sentence))
        column.addSpacing(12)
        if self.field is not None:
            column.addWidget(words(tr("Name"), "second_label"))
            column.addWidget(self.field)
            column.addSpacing(12)
            self.field.textChanged.connect(self._changed)
        for check in self.checks.values():
            column.addWidget(check)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        cancel = TextButton(look, tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        self.ok.setDefault(True)
        column.addLayout(buttons)

    def _changed(self) -> None:
        self.ok.setEnabled(bool(self.chosen()) and (self.field is None or bool(self.name())))


def _name_field(name: str) -> QLineEdit:
    field = QLineEdit(name)
    field.setMaxLength(LONGEST_NAME)
    field.setAccessibleName(tr("Name"))
    field.selectAll()
    return field
