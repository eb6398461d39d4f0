"""The section *What is written*: format, folder, name, record."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMenu, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import ChoiceButton
from restorer.gui.checks import Check
from restorer.gui.exporting import may_be_added
from restorer.gui.look import Look
from restorer.gui.panel.section import Section, words
from restorer.imaging.output import Container

NAMES = {Container.TIFF: "TIFF", Container.PNG: "PNG", Container.JPEG: "JPEG", Container.WEBP: "WebP"}


class Written(Section):
    """`changed`: another choice. `folder` None: beside the photographs' folder."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "run written", tr("What is written"))
        self.format: Container | None = None
        self.folder: Path | None = None
        self._format = ChoiceButton(look, tr("Format"))
        self._folder = ChoiceButton(look, tr("Folder"))
        self.suffix = QLineEdit()
        self.suffix.setAccessibleName(tr("Added to the name"))
        self.record = Check(look, tr("Write a record beside each"))
        self.operator = QLineEdit()
        self.operator.setAccessibleName(tr("Operator, for the record"))
        self.operator.setPlaceholderText(tr("Who does this"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason, for the record"))
        self.reason.setPlaceholderText(tr("Why"))
        self._said = words("", "second_label")
        for name, part in (
            (tr("Format"), self._format),
            (tr("Folder"), self._folder),
            (tr("Added to name"), self.suffix),
        ):
            self.column.addWidget(_label(name))
            self.column.addWidget(part)
        for widget in (self.record, self.operator, self.reason, self._said):
            self.column.addWidget(widget)
        self._format.clicked.connect(self._drop_formats)
        self._folder.clicked.connect(self._choose_folder)
        self.suffix.textChanged.connect(lambda _: self.changed.emit())
        self.record.toggled.connect(self._recorded)

    @property
    def is_possible(self) -> bool:
        """Whether files can be called so."""
        return may_be_added(self.suffix.text())

    def show_choice(self, container: Container | None, folder: Path | None, shown: Path) -> None:
        """Show format and folder; `shown` is the folder that is really meant."""
        self.format, self.folder = container, folder
        self._format.show_value(tr("As each scan") if container is None else NAMES[container])
        self._folder.show_value(" / ".join(shown.parts[-2:]))
        self._folder.setToolTip(str(shown))

    def show_promise(self, sentence: str) -> None:
        """What is said under the choices."""
        self._said.setText(sentence)

    def enable(self, enabled: bool) -> None:
        """While a run is at work nothing can be chosen."""
        for widget in (self._format, self._folder, self.suffix, self.record, self.operator, self.reason):
            widget.setEnabled(enabled)

    def _recorded(self, wanted: bool) -> None:
        self.operator.setVisible(wanted)
        self.reason.setVisible(wanted)
        self.changed.emit()

    def _drop_formats(self) -> None:
        menu = QMenu(self)
        menu.setMinimumWidth(self._format.width())
        choices: list[tuple[str, Callable[[], None]]] = [(tr("As each scan"), partial(self._use, None))]
        choices += [(name, partial(self._use, container)) for container, name in NAMES.items()]
        for name, use in choices:
            menu.addAction(name, use)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._format.mapToGlobal(self._format.rect().bottomLeft()))

    def _use(self, container: Container | None) -> None:
        self.format = container
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
