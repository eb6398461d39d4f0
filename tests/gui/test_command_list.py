"""The command list, the sheet of keys, and keys that the person chooses, driven by real keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.actions import TABLE, Actions
from restorer.gui.command_list.feature import Commands
from restorer.gui.command_list.key_map import FIXED, KeyMap
from restorer.gui.command_list.matching import score
from restorer.gui.settings import KEYS, Settings
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, settle, wait


def feature(window: Window) -> Commands:
    return next(one for one in window.features if isinstance(one, Commands))


@pytest.fixture
def active(window: Window) -> Window:
    window.activateWindow()
    wait(lambda: QApplication.activeWindow() is window)
    return window


def best(typed: str) -> str:
    names = [(score(typed, row.text), row.text) for row in TABLE]
    return max((found, text) for found, text in names if found is not None)[1]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("exp", "Export…"), ("sbs", "Side by side"), ("fullsc", "Full screen"), ("keep", "Keep grey"), ("undo", "Undo")],
)
def test_a_few_letters_find_the_command_that_was_meant(typed: str, name: str) -> None:
    assert best(typed) == name


@examples(deadline=None, max_examples=50)
@given(st.sampled_from([row.text for row in TABLE]), st.integers(1, 5))
def test_every_command_is_found_by_its_beginning_and_by_its_name(name: str, letters: int) -> None:
    assert score(name[:letters], name) is not None
    assert score(name, name) is not None
    assert score(name + "§", name) is None


def test_ctrl_k_finds_a_command_and_enter_does_it(active: Window, scan: Path) -> None:
    drop(active, scan)
    coloured(active)
    active.stage.canvas.setFocus()
    QTest.keyClick(active, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = feature(active).list
    assert palette.isVisible()
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, "side by")
    chosen = palette.list.chosen()
    assert chosen is not None
    assert chosen.name == "Side by side"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    settle(active)
    assert not palette.isVisible()
    assert active.stage.canvas.scene is not None
    assert active.stage.canvas.scene.compare == "side"
    assert active.stage.canvas.hasFocus(), "the focus goes back to where it was"


def test_the_arrows_move_and_esc_leaves_without_doing_anything(active: Window) -> None:
    QTest.keyClick(active, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = feature(active).list
    first = palette.list.currentIndex().row()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == first + 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == first
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_every_command_of_the_table_is_listed_and_what_cannot_be_done_now_is_not_done(active: Window) -> None:
    palette = feature(active).list
    palette.open()
    assert palette.list.found.rowCount() == len(TABLE)
    QTest.keyClicks(palette.field, "export again")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible(), "there is no photograph to export"
    palette.field.clear()
    QTest.keyClicks(palette.field, "qqqq")
    assert palette.list.found.rowCount() == 0


def test_a_click_elsewhere_closes_the_list(active: Window) -> None:
    palette = feature(active).list
    palette.open()
    active.empty.focus_part().setFocus()
    wait(lambda: not palette.isVisible())


def test_f1_opens_a_sheet_that_can_be_searched(active: Window) -> None:
    QTest.keyClick(active, Qt.Key.Key_F1)
    sheet = feature(active).sheet
    assert sheet is not None
    rows = [sheet.list.found.index(number).data() for number in range(sheet.list.found.rowCount())]
    assert {"File", "Keys that stay", "Mouse, touchpad and pen", "Zoom", "Undo"} <= set(rows)
    QTest.keyClicks(sheet.field, "pinch")
    found = sheet.list.found.row(0)
    assert found is not None
    assert (found.key, found.name) == ("Pinch", "Zoom")
    sheet.close()
    wait(lambda: feature(active).sheet is None)


def test_chosen_keys_work_are_shown_and_come_back(active: Window, scan: Path, tmp_path: Path) -> None:
    drop(active, scan)
    coloured(active)
    keys = feature(active).keys
    keys.choose("tool_brush", ("Ctrl+Alt+B",))
    active.stage.canvas.setFocus()
    QTest.keyClick(active, Qt.Key.Key_B)
    assert not active.actions_["tool_brush"].isChecked()
    QTest.keyClick(active, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert active.actions_["tool_brush"].isChecked()
    button = next(one for one in active.strip.findChildren(object) if getattr(one, "_icon", "") == "brush")
    assert "Ctrl+Alt+B" in button.toolTip()  # type: ignore[attr-defined]
    again = KeyMap(active.studio.settings, Actions(active))
    assert again.keys("tool_brush") == ("Ctrl+Alt+B",)
    again.reset("tool_brush")
    assert again.keys("tool_brush") == ("B",)
    assert active.studio.settings.get(KEYS) == ()


def test_a_key_belongs_to_one_command_only(window: Window) -> None:
    keys = feature(window).keys
    assert keys.taken_by("E", "tool_brush") == "Eraser"
    assert keys.taken_by("O", "tool_brush") == "Original, while held"
    assert keys.taken_by("B", "tool_brush") == ""
    keys.choose("tool_brush", ("E",))
    assert keys.keys("tool_eraser") == ()
    assert window.actions_["tool_eraser"].shortcut() == QKeySequence()
    keys.reset("tool_eraser")
    assert (keys.keys("tool_eraser"), keys.keys("tool_brush")) == (("E",), ())
    keys.reset_all()
    assert keys.keys("tool_brush") == ("B",)


def test_no_command_of_the_table_has_a_key_that_stays() -> None:
    taken = {QKeySequence(key).toString() for row in TABLE for key in row.keys}
    assert not taken & set(FIXED)


def test_damaged_keys_in_the_settings_count_as_never_chosen(window: Window, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(KEYS, ("nothing Ctrl+Q", "undo", "", "tool_brush Nonsense+%"))
    keys = KeyMap(settings, Actions(window))
    assert keys.keys("undo") == (), "chosen: no key at all"
    assert keys.keys("quit") == ("Ctrl+Q",)
    assert keys.keys("tool_brush") == ()
