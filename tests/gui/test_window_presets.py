"""Copy settings, paste them onto one or many photographs, parts of them; presets kept, used and looked after."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.presets.feature import PresetsFeature
from restorer.gui.window import Window
from restorer.project import presets
from restorer.project.recipe import Recipe
from tests.gui.support import coloured, drop, make_scan, paint, settle, wait

_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def feature(window: Window) -> PresetsFeature:
    (found,) = (one for one in window.features if isinstance(one, PresetsFeature))
    return found


def open_photos(window: Window, folder: Path, count: int) -> list[str]:
    scans = [make_scan(folder / f"{number}.png", 160, 120, number) for number in range(count)]
    drop(window, *scans)
    coloured(window)
    wait(lambda: len(window.studio.workspace.document.photos) == count)
    window.activateWindow()
    return [photo.id for photo in window.studio.workspace.document.photos]


def with_hint(window: Window) -> Recipe:
    """Vividness and a stroke on the photograph of now."""
    window.actions_["tool_brush"].trigger()
    paint(window, (0.3, 0.3), (0.4, 0.4))
    settle(window)
    window.colour_tab.vividness.began.emit()
    window.colour_tab.vividness.changed.emit(60)
    settle(window)
    return window.studio.workspace.recipe


def menu_action(window: Window, words: str, submenu: str = "") -> QAction:
    feature(window).presets.fill()
    menu = feature(window).presets.menu
    if submenu:
        menu = next(one.menu() for one in menu.actions() if one.text() == submenu)  # type: ignore[assignment]
    return next(one for one in menu.actions() if one.text() == words)


def test_settings_are_pasted_onto_all_that_are_chosen_and_undone_by_one_button(window: Window, tmp_path: Path) -> None:
    ids = open_photos(window, tmp_path, 4)
    recipe = with_hint(window)
    QTest.keyClick(window, Qt.Key.Key_C, _CTRL | _SHIFT)
    window.selected_ids = lambda: ids
    QTest.keyClick(window, Qt.Key.Key_V, _CTRL | _SHIFT)
    photos = window.studio.workspace.document.photos
    assert [photo.recipe.vividness for photo in photos] == [recipe.vividness] * 4
    assert [len(photo.recipe.strokes) for photo in photos] == [1, 0, 0, 0], "hints stay behind"
    message = window.messages.messages[0]
    assert message.title == "Pasted to 3 photographs"
    assert message.text == "1 had these settings already."
    (undo,) = message.offers
    undo.act()
    settle(window)
    assert [photo.recipe.vividness for photo in window.studio.workspace.document.photos][1:] == [None] * 3


def test_nothing_copied_is_said_and_changes_nothing(window: Window, tmp_path: Path) -> None:
    open_photos(window, tmp_path, 1)
    QTest.keyClick(window, Qt.Key.Key_V, _CTRL | _SHIFT)
    assert window.messages.messages[0].title == "No settings have been copied."
    assert not window.studio.workspace.current.edited  # type: ignore[union-attr]


def test_parts_to_paste_are_ticked_in_a_list(window: Window, tmp_path: Path) -> None:
    ids = open_photos(window, tmp_path, 2)
    recipe = with_hint(window)
    QTest.keyClick(window, Qt.Key.Key_C, _CTRL | _SHIFT)
    window.studio.workspace.go_to(ids[1])
    coloured(window)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_V, _CTRL | _ALT)
    dialog = feature(window).pasting.dialog
    assert dialog is not None
    assert not dialog.checks["hints"].isChecked()
    for check in dialog.checks.values():
        if check.isChecked():
            QTest.mouseClick(check, Qt.MouseButton.LeftButton)
    assert not dialog.ok.isEnabled(), "nothing to paste"
    QTest.keyClick(dialog.checks["hints"], Qt.Key.Key_Space)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    settle(window)
    pasted = window.studio.workspace.document.get(ids[1]).recipe
    assert pasted.strokes == recipe.strokes
    assert pasted.vividness is None


def test_a_preset_is_kept_used_renamed_removed_and_brought_back(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = open_photos(window, tmp_path, 2)
    recipe = with_hint(window)
    window.actions_["save_preset"].trigger()
    dialog = feature(window).presets.dialog
    assert dialog is not None
    assert dialog.field is not None
    dialog.field.clear()
    assert not dialog.ok.isEnabled(), "a preset has a name"
    QTest.keyClicks(dialog.field, "Pale & cold")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    (kept,), _ = feature(window).presets.store.list()
    assert kept.name == "Pale & cold"
    assert kept.recipe.model is not None, "the model that was really used"
    assert Recipe.read(kept.path or tmp_path) == kept.recipe

    window.studio.workspace.go_to(ids[1])
    coloured(window)
    menu_action(window, "Pale && cold").trigger()
    settle(window)
    assert window.studio.workspace.recipe.vividness == recipe.vividness
    assert window.studio.workspace.undo.undoText() == "Preset Pale & cold"

    monkeypatch.setattr("restorer.gui.presets.preset_menu.QInputDialog.getText", lambda *_: ("Pale", True))
    menu_action(window, "Pale && cold", "Rename").trigger()
    menu_action(window, "Pale", "Remove").trigger()
    assert feature(window).presets.store.list()[0] == ()
    window.messages.messages[0].offers[0].act()
    assert [one.name for one in feature(window).presets.store.list()[0]] == ["Pale"]


def test_a_preset_goes_out_and_comes_back_in(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_photos(window, tmp_path, 1)
    menu = feature(window).presets
    menu.store.save(presets.preset_of(Recipe(vividness=0.4), "Pale", ("vividness",)))
    target = tmp_path / "for somebody.json"
    monkeypatch.setattr("restorer.gui.presets.preset_menu.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    menu_action(window, "Pale", "Export").trigger()
    menu.take_in(target)
    assert [one.name for one in menu.store.list()[0]] == ["Pale", "Pale 2"]
    (tmp_path / "notes.json").write_text("[]")
    menu.take_in(tmp_path / "notes.json")
    assert "notes.json" in window.messages.messages[0].title


def test_the_footers_button_drops_the_menu_also_without_a_preset(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_photos(window, tmp_path, 1)
    menu, places = feature(window).presets.menu, []
    monkeypatch.setattr(menu, "popup", places.append)  # the offscreen platform cannot grab the keyboard
    QTest.mouseClick(window.panel.presets, Qt.MouseButton.LeftButton)
    footer = window.panel.presets.mapToGlobal(window.panel.presets.rect().topLeft())
    assert places[0].y() + menu.sizeHint().height() <= footer.y() + 1, "above the footer, not below the window"
    assert menu.actions()[0].text() == "No presets yet"
    assert not menu.actions()[0].isEnabled()
