"""The tab *Info*: what the file says, and the history of what was done, to go back by a click."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.panel.section import Section, divider, words
from restorer.imaging.photo import PhotoInfo

Facts = tuple[tuple[str, str], ...]


class InfoTab(QWidget):
    """Shows facts; `went_back(step)` asks for a place in the history."""

    went_back = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look = look
        self._file = Section(look, "file", tr("File"))
        self._record = Section(look, "record", tr("Record"))
        self._history = Section(look, "history", tr("History"))
        self._grids: dict[str, QWidget] = {}
        self.steps = QListWidget()
        self.steps.setAccessibleName(tr("History"))
        self.steps.setFrameShape(QListWidget.Shape.NoFrame)
        self.steps.itemClicked.connect(lambda item: self.went_back.emit(self.steps.row(item)))
        self.steps.itemActivated.connect(lambda item: self.went_back.emit(self.steps.row(item)))
        self._history.column.addWidget(self.steps)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        self.sections: tuple[Section, ...] = ()
        for section in (self._file, self._record, self._history):
            self.add_section(section)

    def add_section(self, section: Section, before: str = "") -> None:
        """One more section: above the one whose key is `before`, else below all."""
        keys = [one.key for one in self.sections]
        place = keys.index(before) if before else len(keys)
        self._column.insertWidget(2 * place, section)
        self._column.insertWidget(2 * place + 1, divider())
        self.sections = (*self.sections[:place], section, *self.sections[place:])

    def show_file(self, facts: Facts) -> None:
        """What the photograph's file says."""
        self._show(self._file, facts)

    def show_record(self, facts: Facts) -> None:
        """How it was coloured."""
        self._show(self._record, facts)

    def show_history(self, steps: list[str], current: int) -> None:
        """The steps, the first being how it was opened; those after `current` are undone."""
        self.steps.clear()
        for number, text in enumerate(steps):
            item = QListWidgetItem(text)
            if number > current:
                item.setForeground(self._look.colour("text_3"))
            self.steps.addItem(item)
        self.steps.setCurrentRow(current)
        self.steps.setFixedHeight(min(len(steps), 12) * 28 + 2)

    def _show(self, section: Section, facts: Facts) -> None:
        old = self._grids.pop(section.key, None)
        if old is not None:
            section.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        grid = QWidget()
        rows = QGridLayout(grid)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(16)
        rows.setColumnMinimumWidth(0, 88)
        rows.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(facts):
            label, text = words(name, "second_label"), words(breakable(value), "label")
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(text, number, 1)
        self._grids[section.key] = grid
        section.column.addWidget(grid)


def file_facts(info: PhotoInfo) -> Facts:
    """What to say of a photograph's file."""
    pixels = info.width_px * info.height_px / 1e6
    return (
        (tr("Name"), info.path.name),
        (tr("Folder"), str(info.path.parent)),
        (tr("Size"), f"{info.width_px:,} × {info.height_px:,}, {pixels:,.1f} megapixels"),
        (tr("Depth"), f"{info.depth_bits} bit, {info.model}"),
        (tr("Profile"), info.profile_name or tr("sRGB (none embedded)")),
        (tr("Format"), info.format),
        *(((tr("Notes"), " ".join(info.notes)),) if info.notes else ()),
    )


def breakable(text: str) -> str:
    """With places where a long name may be broken: after the signs that join its words."""
    return re.sub(r"([_/\\.\-])", "\\1\u200b", text)
