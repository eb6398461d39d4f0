"""Notes and citations in the window: the fields under the list of hints, its tool tips, and the table of all hints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from restorer.errors import RestorerError
from restorer.gui.actions import tr
from restorer.gui.messages import Message, failure
from restorer.gui.panel.hint_list import Entry
from restorer.gui.panel.hint_note import LONGEST, HintNote
from restorer.gui.panel.hint_rows import as_csv, hint_rows
from restorer.gui.panel.hint_table import HintTable
from restorer.imaging.part_file import PartFile
from restorer.project.recipe import Recipe, Stroke

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window


class SourceNotes(QObject):
    """See the module."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.studio.workspace
        self._of: tuple[str, int] | None = None
        self._gesture = 0
        self.table: HintTable | None = None
        self.note = HintNote()
        self.note.hide()
        section = next(one for one in window.colour_tab.sections if one.key == "hints")
        section.column.addWidget(self.note)
        window.colour_tab.hints.selected.connect(self._select)
        self.note.began.connect(self._begin)
        self.note.edited.connect(self._edit)
        # After the list itself has been filled: its rows are given their words here.
        self._workspace.recipe_changed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._workspace.current_changed.connect(self._leave)

    def commands(self) -> Mapping[str, Command]:
        """The actions of this feature."""
        return {"hint_table": self.show_table}

    def catch_up(self, missed: Missed) -> None:
        """As if it had been there before the photograph."""
        self._show(missed.photo_id)

    def show_table(self) -> None:
        """Open the table of this photograph's hints."""
        if self.table is None:
            self.table = HintTable(self._window.studio.look, self._window)
            self.table.edited.connect(self._edit_row)
            self.table.chosen.connect(self._window.colour_tab.hints.choose_hint)
            self.table.csv_wanted.connect(self._ask_csv)
        self.note.commit()
        self._fill_table()
        self.table.show()
        self.table.activateWindow()

    def save_csv(self, path: Path) -> None:
        """Write the table to a file."""
        if self.table is None:
            return
        try:
            with PartFile(path) as file:
                file.write(as_csv(self.table.rows))
        except RestorerError as error:
            self._window.say(failure("hint table", error))
            return
        self._window.say(Message("hint table", tr("Saved as {name}.").format(name=path.name)))

    def _select(self, entry: Entry | None) -> None:
        number = None if entry is None else entry.stroke
        stroke = self._stroke(number)
        target = None if stroke is None or number is None else (self._workspace.current_id, number)
        if target != self._of:
            self.note.commit()
        self._of = target
        self.note.setVisible(stroke is not None)
        if stroke is not None and not self.note.pending:
            self.note.show_words(stroke.note, stroke.citation)

    def _begin(self) -> None:
        """From here to leaving the field, all typing is one step of the history."""
        self._gesture = self._workspace.new_gesture()

    def _edit(self, note: str, citation: str) -> None:
        if self._of is None:
            return
        photo_id, number = self._of
        if photo_id == self._workspace.current_id:
            self._change(number, note, citation, self._gesture)
        elif self._workspace.document.index(photo_id) >= 0:  # typed to the last moment in one, and already in another
            recipe = self._workspace.document.get(photo_id).recipe
            if number < len(recipe.strokes):
                self._workspace.change_many(tr("Note"), {photo_id: _noted(recipe, number, note, citation)})

    def _edit_row(self, number: int, note: str, citation: str) -> None:
        self._change(number, note[:LONGEST], citation[:LONGEST], 0)

    def _change(self, number: int, note: str, citation: str, gesture: int) -> None:
        recipe = self._workspace.recipe
        if number < len(recipe.strokes):
            self._workspace.change(tr("Note"), _noted(recipe, number, note.strip(), citation.strip()), gesture)

    def _leave(self, _photo_id: str) -> None:
        """Another photograph is there: what was typed belongs to the one before."""
        self.note.commit()
        self._of = None
        self.note.hide()
        self._show("")

    def _show(self, _photo_id: str) -> None:
        hints = self._window.colour_tab.hints
        for row in range(hints.count()):
            item = hints.item(row)
            entry = item.data(Qt.ItemDataRole.UserRole)
            stroke = self._stroke(entry.stroke) if isinstance(entry, Entry) else None
            if stroke is not None:
                source = source_words(stroke)
                item.setToolTip(source)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (item.text(), source))))
        here = None if self._of is None else self._stroke(self._of[1])
        if here is None:
            self.note.setVisible(False)
        elif not self.note.pending:
            self.note.show_words(here.note, here.citation)
        if self.table is not None and self.table.isVisible():
            self._fill_table()

    def _stroke(self, number: int | None) -> Stroke | None:
        strokes = self._workspace.recipe.strokes
        return strokes[number] if number is not None and number < len(strokes) else None

    def _fill_table(self) -> None:
        current = self._workspace.current
        if self.table is not None:
            recipe = self._workspace.recipe
            lumas = self._window.studio.hinting.lumas(recipe)
            self.table.show_rows("" if current is None else current.name, hint_rows(recipe, lumas))

    def _ask_csv(self) -> None:
        current = self._workspace.current
        if self.table is None or current is None:
            return
        start = str(current.path.with_name(f"{current.path.stem}_{tr('hints')}.csv"))
        chosen, _ = QFileDialog.getSaveFileName(self.table, tr("Save the table of hints"), start, "CSV (*.csv)")
        if chosen:
            self.save_csv(Path(chosen))


def source_words(stroke: Stroke) -> str:
    """Note and citation in one line each; "" where there is neither."""
    return "\n".join(filter(None, (stroke.note, stroke.citation)))


def _noted(recipe: Recipe, number: int, note: str, citation: str) -> Recipe:
    strokes = list(recipe.strokes)
    strokes[number] = replace(strokes[number], note=note, citation=citation)
    return replace(recipe, strokes=tuple(strokes))
