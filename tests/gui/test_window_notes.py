"""Notes, citations and the table of hints, with real events."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from restorer.gui.panel.hint_note import HintNote
from restorer.gui.panel.hint_rows import as_csv, as_text, hint_rows
from restorer.gui.panel.hint_table import CITATION, NOTE
from restorer.gui.panel.source_notes import SourceNotes
from restorer.gui.window import Window
from restorer.project.recipe import Recipe, Region, Stroke, StrokeKind
from tests.gui.support import coloured, drop, make_scan, paint, settle, wait

LEFT = Qt.MouseButton.LeftButton


def notes(window: Window) -> SourceNotes:
    return next(one for one in window.features if isinstance(one, SourceNotes))


def painted(window: Window, scan: Path, *points: tuple[float, float]) -> HintNote:
    """Points of blue, the last one's row selected by a click."""
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_B)
    for point in points:
        paint(window, point)
    settle(window)
    choose(window, len(points))
    return notes(window).note


def choose(window: Window, row: int) -> None:
    hints = window.colour_tab.hints
    place = hints.visualItemRect(hints.item(row)).center()
    QTest.mouseClick(hints.viewport(), LEFT, pos=QPoint(60, place.y()))
    QApplication.processEvents()


def steps(window: Window) -> int:
    history = window.studio.workspace.history()
    assert history is not None
    return history.count()


def test_a_note_and_a_citation_are_typed_under_the_list_one_step_each(window: Window, scan: Path) -> None:
    note = painted(window, scan, (0.3, 0.3))
    assert note.isVisible()
    before = steps(window)
    QTest.mouseClick(note.note.viewport(), LEFT)
    QTest.keyClicks(note.note, "field grey, faded")
    QTest.keyClick(note.note, Qt.Key.Key_Tab)
    assert note.citation.hasFocus()
    assert window.studio.workspace.recipe.strokes[0].note == "field grey, faded"
    QTest.keyClicks(note.citation, "museum no. 1998.112")
    QTest.keyClick(note.citation, Qt.Key.Key_Return)
    assert window.studio.workspace.recipe.strokes[0].citation == "museum no. 1998.112"
    assert steps(window) == before + 2
    settle(window)
    window.actions_["undo"].trigger()
    settle(window)
    assert window.studio.workspace.recipe.strokes[0].citation == ""
    assert note.citation.text() == ""
    assert note.note.toPlainText() == "field grey, faded"


def test_a_pause_while_typing_saves_and_is_no_step_of_its_own(window: Window, scan: Path) -> None:
    note = painted(window, scan, (0.3, 0.3))
    before = steps(window)
    note.note.setFocus()
    QTest.keyClicks(note.note, "wool ")
    wait(lambda: window.studio.workspace.recipe.strokes[0].note == "wool")
    settle(window)
    assert note.note.toPlainText() == "wool ", "nothing is taken away under the cursor"
    QTest.keyClicks(note.note, "suit")
    window.stage.canvas.setFocus()
    assert window.studio.workspace.recipe.strokes[0].note == "wool suit"
    assert steps(window) == before + 1


def test_another_hint_has_its_own_note_and_nothing_typed_is_lost_on_the_way(window: Window, scan: Path) -> None:
    note = painted(window, scan, (0.3, 0.3), (0.6, 0.3))
    note.note.setFocus()
    QTest.keyClicks(note.note, "second")
    choose(window, 1)
    assert note.note.toPlainText() == ""
    assert [one.note for one in window.studio.workspace.recipe.strokes] == ["", "second"]
    choose(window, 2)
    assert note.note.toPlainText() == "second"
    assert "second" in window.colour_tab.hints.item(2).toolTip()
    assert "second" in window.colour_tab.hints.item(2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_is_typed_stays_with_its_photograph_when_another_one_opens(
    window: Window, scan: Path, tmp_path: Path
) -> None:
    note = painted(window, scan, (0.3, 0.3))
    first = window.studio.workspace.current_id
    note.note.setFocus()
    QTest.keyClicks(note.note, "tunic")
    drop(window, make_scan(tmp_path / "scans" / "second.png", seed=5))
    coloured(window)
    wait(lambda: window.studio.workspace.current_id != first)
    assert window.studio.workspace.document.get(first).recipe.strokes[0].note == "tunic"
    assert not window.studio.workspace.recipe.strokes
    assert not note.isVisible()


def test_a_row_with_a_source_has_a_glyph(window: Window, scan: Path) -> None:
    painted(window, scan, (0.3, 0.3))
    hints = window.colour_tab.hints
    row = hints.visualItemRect(hints.item(1))
    end = row.adjusted(row.width() - 28, 0, 0, 0)
    before = hints.viewport().grab(end).toImage()
    recipe = window.studio.workspace.recipe
    strokes = (replace(recipe.strokes[0], citation="museum no. 7"),)
    window.studio.workspace.change("Note", replace(recipe, strokes=strokes))
    settle(window)
    assert hints.viewport().grab(end).toImage() != before


def test_escape_takes_back_what_was_not_saved_yet(window: Window, scan: Path) -> None:
    note = painted(window, scan, (0.3, 0.3))
    note.citation.setFocus()
    QTest.keyClicks(note.citation, "wrong")
    QTest.keyClick(note.citation, Qt.Key.Key_Escape)
    window.stage.canvas.setFocus()
    assert window.studio.workspace.recipe.strokes[0].citation == ""


def test_the_note_goes_with_its_hint(window: Window, scan: Path) -> None:
    note = painted(window, scan, (0.3, 0.3))
    QTest.keyClick(window.colour_tab.hints, Qt.Key.Key_Delete)
    settle(window)
    assert not note.isVisible()


def test_the_table_lists_every_hint_and_its_cells_can_be_edited(window: Window, scan: Path) -> None:
    painted(window, scan, (0.3, 0.3), (0.6, 0.3))
    window.actions_["hint_table"].trigger()
    shown = notes(window).table
    assert shown is not None
    assert shown.isVisible()
    assert shown.table.rowCount() == 2
    item = shown.table.item(1, CITATION)
    assert item is not None
    item.setText("museum no. 7")
    settle(window)
    assert window.studio.workspace.recipe.strokes[1].citation == "museum no. 7"
    shown.table.setCurrentCell(0, NOTE)
    entry = window.colour_tab.hints.current()
    assert entry is not None
    assert entry.stroke == 0
    QTest.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == as_text(shown.rows)
    notes(window).save_csv(scan.with_suffix(".csv"))
    read = list(csv.reader(io.StringIO(scan.with_suffix(".csv").read_text("utf-8-sig"))))
    assert [row[CITATION] for row in read] == ["Citation", "", "museum no. 7"]
    window.actions_["undo"].trigger()
    settle(window)
    assert shown.rows[1].citation == ""
    shown.close()


def test_an_empty_table_says_what_it_is_for(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.actions_["hint_table"].trigger()
    shown = notes(window).table
    assert shown is not None
    assert not shown.table.isVisible()
    assert not shown.copy.isVisible()
    said = [label.text() for label in shown.findChildren(QLabel) if label.isVisible() and label.text()]
    assert said[0] == "No hints yet"
    assert any("press B" in words for words in said), "and how one is made"
    assert shown.height() < 240, "no larger than what it says"
    small = shown.size()
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_B)
    paint(window, (0.3, 0.3))
    settle(window)
    assert shown.table.isVisible()
    assert shown.table.rowCount() == 1
    assert shown.width() > 2 * small.width(), "the table has its room as soon as there is a hint"
    shown.resize(shown.width() - 100, shown.height())
    own = shown.size()
    window.actions_["undo"].trigger()
    settle(window)
    assert shown.size() == small
    window.actions_["redo"].trigger()
    settle(window)
    assert shown.size() == own, "as it was left"
    shown.close()


def test_rows_say_colour_region_and_source_and_survive_awkward_words() -> None:
    coat = Region("r", "Coat, long", ((0, 0), (1, 0), (1, 1)))
    blue = Stroke(((0.1, 0.1),), 0.01, (-3.0, -22.0), note='said "field\ngrey"', citation="no. 7, p. 3", region="r")
    gray = replace(blue, colour=None, kind=StrokeKind.GRAY, region=None, note="", citation="")
    rows = hint_rows(Recipe((blue, gray), (coat,)), (45.0, 60.0))
    assert rows[0].lab == (45.0, -3.0, -22.0)
    assert rows[0].region == "Coat, long"
    assert rows[0].hex.startswith("#")
    assert (rows[1].lab, rows[1].hex, rows[1].region) == (None, "", "Whole picture")
    assert as_text(rows).count("\n") == 3
    read = list(csv.reader(io.StringIO(as_csv(rows).decode("utf-8-sig"), newline="")))
    assert read[1][NOTE] == 'said "field\ngrey"'
    assert read[1][3] == "-3.0"
