"""The album's bar: undo, redo and Export mean the photographs that are chosen, else all that are shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from restorer.gui.run.scope import Scope
from restorer.gui.window import Window
from restorer.project.document import OpenPhoto
from restorer.project.judgement import Mark
from tests.gui.album_support import feature, show_album
from tests.gui.support import coloured, drop, make_scan, settle, wait

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = ("harbour.png", "market.png", "square.png", "street.png")


@pytest.fixture
def album(window: Window, tmp_path: Path) -> Window:
    drop(window, *(make_scan(tmp_path / "scans" / name, 96, 72, seed) for seed, name in enumerate(NAMES)))
    coloured(window)
    window.activateWindow()
    return show_album(window)


def photo(window: Window, name: str) -> OpenPhoto:
    return next(one for one in window.studio.workspace.document.photos if one.name == name)


def choose(window: Window, *names: str) -> None:
    """Click the first, then the others with Ctrl."""
    desk = feature(window).album
    for name in names:
        place = desk.page.grid.visualRect(desk.model.index(desk.model.ids.index(photo(window, name).id))).center()
        modifier = CTRL if name != names[0] else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(desk.page.grid.viewport(), LEFT, modifier, place)
    settle(window)


def key(window: Window, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(feature(window).album.page.grid, which, modifier)
    settle(window)


def step_buttons(window: Window) -> list[QToolButton]:
    names = ("Undo", "Redo")
    buttons = [one for one in window.top.findChildren(QToolButton) if one.accessibleName() in names]
    return sorted(buttons, key=lambda one: names.index(one.accessibleName()))


def vividness(window: Window) -> list[float | None]:
    return [photo(window, name).recipe.vividness for name in NAMES]


def change(window: Window, name: str, value: float) -> None:
    """As the slider beside the canvas does."""
    workspace = window.studio.workspace
    workspace.go_to(photo(window, name).id)
    workspace.change("Vividness", replace(workspace.recipe, vividness=value))
    coloured(window)


def test_the_bar_stands_over_the_album_without_what_compares(album: Window) -> None:
    undo, redo = step_buttons(album)
    shown: list[QAbstractButton] = [undo, redo, album.top.export]
    assert all(one.isVisible() for one in shown)
    assert not album.top.compare_with.isVisible()
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    assert album.top.export.isEnabled()
    key(album, KEY.Key_G)
    assert album.top.compare_with.isVisible()
    assert all(one.isVisible() for one in shown)


def test_a_step_of_many_is_undone_and_done_again_for_all_of_them(album: Window) -> None:
    workspace = album.studio.workspace
    change(album, "harbour.png", 0.8)
    pale = replace(workspace.recipe, vividness=0.3)
    workspace.change_many("Paste settings", {photo(album, name).id: pale for name in NAMES[:3]})
    choose(album, "market.png", "square.png", "harbour.png", "street.png")
    undo, redo = step_buttons(album)
    assert album.actions_["undo"].text() == "Undo: Paste settings"
    QTest.mouseClick(undo, LEFT)
    settle(album)
    assert vividness(album) == [0.8, None, None, None]
    assert "Undone: Paste settings" in album.status._file.text()
    QTest.mouseClick(redo, LEFT)
    settle(album)
    assert vividness(album) == [0.3, 0.3, 0.3, None]
    assert not redo.isEnabled()
    key(album, KEY.Key_Z, CTRL)
    key(album, KEY.Key_Z, CTRL)
    assert vividness(album) == [None] * 4
    assert not undo.isEnabled()
    key(album, KEY.Key_Z, CTRL | SHIFT)
    assert vividness(album) == [0.8, None, None, None], "the step that was undone last comes first"


def test_only_the_photographs_that_are_chosen_are_undone(album: Window) -> None:
    change(album, "harbour.png", 0.8)
    change(album, "market.png", 0.6)
    undo, redo = step_buttons(album)
    choose(album, "street.png")
    assert not undo.isEnabled()
    choose(album, "harbour.png")
    QTest.mouseClick(undo, LEFT)
    settle(album)
    assert vividness(album) == [None, 0.6, None, None], "though the canvas has another, changed later"
    assert redo.isEnabled()
    feature(album).album.page.grid.clearSelection()
    settle(album)
    assert album.actions_["undo"].text() == "Undo: Vividness"
    QTest.mouseClick(undo, LEFT)
    settle(album)
    assert vividness(album) == [None] * 4, "with none chosen all that are shown are meant"


def test_stars_and_marks_are_undone_before_what_was_done_before_them(album: Window) -> None:
    change(album, "harbour.png", 0.8)
    choose(album, "harbour.png", "market.png")
    key(album, KEY.Key_4)
    key(album, KEY.Key_T)
    assert album.actions_["undo"].text() == "Undo: Mark"
    key(album, KEY.Key_Z, CTRL)
    assert [photo(album, name).judgement.mark for name in NAMES[:2]] == [None, None]
    key(album, KEY.Key_Z, CTRL)
    assert [photo(album, name).judgement.rating for name in NAMES[:2]] == [0, 0]
    assert vividness(album)[0] == 0.8
    key(album, KEY.Key_Z, CTRL | SHIFT)
    key(album, KEY.Key_Z, CTRL | SHIFT)
    assert [photo(album, name).judgement.rating for name in NAMES[:2]] == [4, 4]
    assert photo(album, "market.png").judgement.mark is Mark.ACCEPTED
    assert photo(album, "market.png").judgement.by


def test_stars_given_beside_the_canvas_are_undone_there(album: Window) -> None:
    key(album, KEY.Key_G)
    name = album.studio.workspace.current
    assert name is not None
    QTest.keyClick(album.stage.canvas, KEY.Key_5)
    settle(album)
    assert photo(album, name.name).judgement.rating == 5
    QTest.keyClick(album.stage.canvas, KEY.Key_Z, CTRL)
    assert photo(album, name.name).judgement.rating == 0


def test_a_photograph_judged_again_keeps_that(album: Window) -> None:
    choose(album, "harbour.png", "market.png")
    key(album, KEY.Key_2)
    choose(album, "market.png")
    key(album, KEY.Key_3)
    choose(album, "harbour.png")
    key(album, KEY.Key_Z, CTRL)
    assert [photo(album, name).judgement.rating for name in NAMES[:2]] == [0, 3]


def test_export_of_one_asks_for_that_photograph_and_not_for_the_one_on_the_canvas(album: Window) -> None:
    choose(album, "street.png")
    assert album.top.export.toolTip() == "Export the photograph selected (Ctrl+E)"
    QTest.mouseClick(album.top.export, LEFT)
    wait(lambda: album.exports.dialog is not None)
    settle(album)
    dialog = album.exports.dialog
    assert dialog is not None
    assert dialog._name.text().replace("\u200b", "") == "street_coloured.png"
    dialog._show.setChecked(False)
    QTest.mouseClick(dialog._ok, LEFT)
    settle(album)
    folder = photo(album, "street.png").path.parent / "Coloured"
    assert [path.name for path in folder.glob("*.png")] == ["street_coloured.png"]
    assert photo(album, "street.png").exported
    assert feature(album).album.shown, "the album stays"


def test_export_of_several_makes_the_run_ready_for_them(album: Window, tmp_path: Path) -> None:
    choose(album, "street.png", "market.png")
    assert album.top.export.toolTip() == "Export the 2 photographs selected (Ctrl+E)"
    key(album, KEY.Key_E, CTRL)
    run = feature(album).run
    assert run.panel.headline.text() == "2 photographs"
    assert QApplication.focusWidget() is run.panel.start
    assert not run.busy, "nothing begins without being seen"
    assert [one.title for one in album.messages.messages] == ["2 photographs are to be exported."]
    run.panel.written.folder = tmp_path / "out"
    QTest.keyClick(run.panel.start, KEY.Key_Space)
    wait(lambda: not run.busy, 60)
    settle(album)
    assert sorted(path.name for path in (tmp_path / "out").glob("*.png")) == [
        "market_coloured.png",
        "street_coloured.png",
    ]


def test_export_without_a_choice_means_all_that_are_shown(album: Window) -> None:
    desk, run = feature(album).album, feature(album).run
    choose(album, "street.png")
    key(album, KEY.Key_T)
    desk.page.grid.clearSelection()
    settle(album)
    assert album.top.export.toolTip() == "Export the 4 photographs shown (Ctrl+E)"
    desk.page.search.setText("ar")
    desk.page.grid.clearSelection()
    settle(album)
    key(album, KEY.Key_E, CTRL)
    assert [one.name for one in run.chosen(Scope.SHOWN)] == ["harbour.png", "market.png", "square.png"]
    assert run.panel.headline.text() == "3 photographs"
    desk.page.search.setText("nowhere")
    settle(album)
    assert not album.top.export.isEnabled()


def test_export_again_begins_the_run_of_several_at_once(album: Window, tmp_path: Path) -> None:
    run = feature(album).run
    run.panel.written.folder = tmp_path / "out"
    choose(album, "harbour.png", "market.png")
    key(album, KEY.Key_E, CTRL | SHIFT)
    wait(lambda: not run.busy, 60)
    settle(album)
    assert len(list((tmp_path / "out").glob("*.png"))) == 2


def test_while_a_run_is_at_work_export_says_so(album: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    run = feature(album).run
    monkeypatch.setattr(type(run), "busy", property(lambda _: True))
    choose(album, "harbour.png", "market.png")
    key(album, KEY.Key_E, CTRL)
    assert album.messages.messages[0].title.startswith("A run is at work")


def test_ctrl_c_copies_the_photographs_that_are_chosen(album: Window) -> None:
    choose(album, "street.png", "market.png")
    key(album, KEY.Key_C, CTRL)
    settle(album)
    mime = QApplication.clipboard().mimeData()
    assert mime is not None
    names = sorted(Path(QUrl(url).toLocalFile()).name for url in mime.urls())
    QApplication.clipboard().clear()
    assert names == ["market_coloured.png", "street_coloured.png"]


def test_another_key_for_export_stands_in_what_its_button_says(album: Window) -> None:
    key(album, KEY.Key_G)
    before = album.top.export.toolTip()
    QTest.keyClick(album.stage.canvas, KEY.Key_G)
    settle(album)
    assert album.top.export.toolTip() != before
    assert album.top.export.accessibleDescription() == album.top.export.toolTip()
    key(album, KEY.Key_G)
    settle(album)
    assert album.top.export.toolTip() == before
