"""The tab *Info*: what the file says, how it was coloured and checked, and the history, to go back by a click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.look import Look
from restorer.gui.panel.facts import Fact, Facts, breakable
from restorer.gui.panel.hash_rows import HashRows
from restorer.gui.panel.history_list import HistoryList
from restorer.gui.panel.section import Section, divider, words
from restorer.gui.undo import History

__all__ = ["Fact", "InfoTab", "breakable"]


class InfoTab(QWidget):
    """Shows facts; `went_back(step)` asks for a place in the history, `folder_wanted` for the file's folder."""

    went_back = Signal(int)
    folder_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.file, self.description, self.record = Facts(look), Facts(look), Facts(look)
        self.hashes = HashRows(look)
        self.steps = HistoryList(look)
        self.steps.went.connect(self.went_back)
        self.folder = TextButton(look, tr("Show in folder"), icon="open-folder")
        self.folder.clicked.connect(self.folder_wanted)
        self._copies = {part: TextButton(look, name, icon="note") for part, name in self._copied()}
        for part, button in self._copies.items():
            button.clicked.connect(lambda _=False, part=part: _copy(part))
        self._nothing = words(tr("The file says nothing about its photograph."))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        self.sections: tuple[Section, ...] = ()
        for section in self._parts(look):
            self.add_section(section)
        self.show_description(())

    def add_section(self, section: Section, before: str = "") -> None:
        """One more section: above the one whose key is `before`, else below all."""
        keys = [one.key for one in self.sections]
        place = keys.index(before) if before else len(keys)
        self._column.insertWidget(2 * place, section)
        self._column.insertWidget(2 * place + 1, divider())
        self.sections = (*self.sections[:place], section, *self.sections[place:])

    def show_file(self, facts: Iterable[Fact]) -> None:
        """What the photograph's file is."""
        self.file.show_facts(facts)

    def show_description(self, facts: Iterable[Fact]) -> None:
        """What its metadata say; a sentence where they say nothing."""
        self.description.show_facts(facts)
        there = bool(self.description.facts)
        for widget in (self.description, self._copies[self.description]):
            widget.setVisible(there)
        self._nothing.setVisible(not there)

    def show_record(self, facts: Iterable[Fact]) -> None:
        """How it was coloured, and what was found when it was exported."""
        self.record.show_facts(facts)
        self._copies[self.record].setVisible(bool(self.record.facts))

    def show_history(self, history: History | None) -> None:
        """The steps, the first being how it was opened."""
        self.steps.show_history(history)

    def _copied(self) -> tuple[tuple[Facts, str], ...]:
        return (self.description, tr("Copy description")), (self.record, tr("Copy record"))

    def _parts(self, look: Look) -> tuple[Section, ...]:
        """The sections, in their order."""
        content: tuple[tuple[str, str, tuple[QWidget, ...]], ...] = (
            ("file", tr("File"), (self.file, self.folder)),
            ("description", tr("Description"), (self._nothing, self.description, self._copies[self.description])),
            ("hashes", tr("Checksums"), (self.hashes,)),
            ("record", tr("Record"), (self.record, self._copies[self.record])),
            ("history", tr("History"), (self.steps,)),
        )
        return tuple(_section(look, *one) for one in content)


def _section(look: Look, key: str, title: str, content: tuple[QWidget, ...]) -> Section:
    section = Section(look, key, title)
    for widget in content:
        alone = isinstance(widget, TextButton)
        section.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if alone else Qt.AlignmentFlag(0))
    return section


def _copy(part: Facts) -> None:
    QGuiApplication.clipboard().setText(part.words())
