"""The section *What is written*: the form of the copies, folder, name, mark, record, bag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import ChoiceButton
from restorer.gui.checks import Check
from restorer.gui.export_bag import BagChoice, BagWords
from restorer.gui.exporting import BagScope, bag_beside, may_be_added
from restorer.gui.look import Look
from restorer.gui.mark_choice import MarkChoice
from restorer.gui.panel.section import Section, words
from restorer.gui.run.form import CopyForm


class Written(Section):
    """`changed`: another choice. `folder` None: beside the photographs' folder."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "run written", tr("What is written"))
        self.folder: Path | None = None
        self.form = CopyForm(look)
        self._folder = ChoiceButton(look, tr("Folder"))
        self.suffix = QLineEdit()
        self.suffix.setAccessibleName(tr("Added to the name"))
        self.mark = MarkChoice(look, "", stacked=True)
        self.record = Check(look, tr("Write a record beside each"))
        self.operator = _field(tr("Who does this"), tr("Operator, for the record"))
        self.reason = _field(tr("Why"), tr("Reason, for the record"))
        self.bag = BagChoice(look, None, BagWords.of_many())
        self._said = words("", "second_label")
        self._build()

    @property
    def is_possible(self) -> bool:
        """Whether files can be called so."""
        return may_be_added(self.suffix.text())

    def show_folder(self, shown: Path) -> None:
        """Show the folder that is really meant, and what a bag would hold."""
        self._folder.show_value(" / ".join(shown.parts[-2:]))
        self._folder.setToolTip(str(shown))
        wish = self.bag.wish()
        if wish is not None:
            content = tr("Each copy and its record, with checksums.")
            if wish.scope is BagScope.FOLDER:
                content = tr("All that lies in the folder then, with checksums.")
            elif not self.record.isChecked():
                content = tr("Each copy, with its checksum.")
            self.bag.show_bag(content, bag_beside(shown, shown.name))

    def show_promise(self, sentence: str) -> None:
        """What is said under the choices."""
        self._said.setText(sentence)

    def enable(self, enabled: bool) -> None:
        """While a run is at work nothing can be chosen."""
        for widget in (
            self.form, self._folder, self.suffix, self.mark, self.record, self.operator, self.reason, self.bag,
        ):  # fmt: skip
            widget.setEnabled(enabled)

    def _build(self) -> None:
        for widget in (
            self.form,
            _label(tr("Folder")), self._folder,
            _label(tr("Added to name")), self.suffix,
            self._said,
            self.record, self.operator, self.reason, self.mark, self.bag,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self._folder.clicked.connect(self._choose_folder)
        self.suffix.textChanged.connect(lambda _: self.changed.emit())
        self.record.toggled.connect(self._recorded)
        for part in (self.form, self.mark, self.bag):
            part.changed.connect(self.changed)

    def _recorded(self, wanted: bool) -> None:
        self.operator.setVisible(wanted)
        self.reason.setVisible(wanted)
        self.changed.emit()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Where the copies go"), str(self.folder or ""))
        if chosen:
            self.folder = Path(chosen)
            self.changed.emit()


def _label(text: str) -> QWidget:
    label = QLabel(text)
    label.setProperty("role", "second_label")
    return label


def _field(placeholder: str, name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(name)
    return field
