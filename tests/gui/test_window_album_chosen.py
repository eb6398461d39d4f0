"""Commands in the album: they mean who is chosen there; what works on the canvas alone rests while it is not seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from restorer.gui.presets.feature import PresetsFeature
from restorer.gui.window import Window
from restorer.project.document import OpenPhoto
from tests.gui.album_support import feature, show_album
from tests.gui.support import coloured, drop, make_scan, paint, settle

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def album(window: Window, tmp_path: Path) -> Window:
    """The first photograph is on the canvas, with a stroke that is selected; the album is shown."""
    drop(window, *(make_scan(tmp_path / "scans" / f"{name}.png", 96, 72) for name in ("bridge", "church", "dam")))
    coloured(window)
    window.activateWindow()
    window.actions_["tool_brush"].trigger()
    paint(window, (0.2, 0.2), (0.4, 0.2))
    settle(window)
    window.actions_["tool_fix"].trigger()
    window.stage.canvas.setFocus()
    return show_album(window)


def photo(window: Window, name: str) -> OpenPhoto:
    return next(one for one in window.studio.workspace.document.photos if one.name == f"{name}.png")


def choose(window: Window, name: str, modifier: Qt.KeyboardModifier = NONE) -> None:
    desk = feature(window).album
    place = desk.page.grid.visualRect(desk.model.index(desk.model.ids.index(photo(window, name).id))).center()
    QTest.mouseClick(desk.page.grid.viewport(), LEFT, modifier, place)
    settle(window)


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(feature(window).album.page.grid, key, modifier)
    settle(window)


def test_no_key_changes_the_photograph_behind_the_album(album: Window) -> None:
    before = album.studio.workspace.recipe
    assert before.strokes
    choose(album, "church")
    for key, modifier in (
        (KEY.Key_Delete, NONE),
        (KEY.Key_BracketRight, CTRL),
        (KEY.Key_R, NONE),
        (KEY.Key_B, NONE),
        (KEY.Key_D, NONE),
    ):
        press(album, key, modifier)
    assert album.studio.workspace.recipe == before
    assert feature(album).album.shown
    assert album.actions_["tool_fix"].isChecked()
    assert feature(album).album.in_hand() == photo(album, "church").id, "and no letter chooses another"
    assert not album.actions_["delete"].isEnabled()
    press(album, KEY.Key_G)
    assert album.actions_["delete"].isEnabled()
    assert album.actions_["compare_with"].isEnabled()
    assert album.actions_["tool_brush"].isEnabled()


def test_closing_takes_those_that_are_chosen(album: Window) -> None:
    choose(album, "church")
    choose(album, "dam", SHIFT)
    press(album, KEY.Key_W, CTRL)
    assert [one.name for one in album.studio.workspace.document.photos] == ["bridge.png"]
    assert feature(album).album.shown


def test_settings_are_copied_from_the_one_that_is_chosen(album: Window) -> None:
    workspace = album.studio.workspace
    workspace.change_many("Vividness", {photo(album, "church").id: replace(workspace.recipe, vividness=0.4)})
    choose(album, "church")
    press(album, KEY.Key_C, CTRL | SHIFT)
    pasting = next(one for one in album.features if isinstance(one, PresetsFeature)).pasting
    assert pasting.copied == photo(album, "church").recipe
    choose(album, "dam")
    press(album, KEY.Key_V, CTRL | SHIFT)
    assert photo(album, "dam").recipe.vividness == 0.4
    assert photo(album, "bridge").recipe.vividness is None


def test_where_none_is_chosen_nothing_happens_to_the_one_on_the_canvas(album: Window) -> None:
    feature(album).album.page.grid.clearSelection()
    settle(album)
    for name in ("close_photo", "copy_settings", "paste_settings", "copy_result", "show_in_folder", "find"):
        assert not album.actions_[name].isEnabled(), name
    assert album.actions_["save"].isEnabled()
    choose(album, "dam")
    assert album.actions_["close_photo"].isEnabled()
    press(album, KEY.Key_G)
    coloured(album)
    assert album.actions_["copy_result"].isEnabled()


def test_the_folder_shown_is_that_of_the_one_chosen(album: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("restorer.gui.info.feature.show_folder", opened.append)
    other = make_scan(photo(album, "dam").path.parent.with_name("others") / "weir.png", 96, 72)
    album.studio.workspace.add([other], and_show=False)
    settle(album)
    choose(album, "weir")
    album.actions_["show_in_folder"].trigger()
    assert opened == [other.parent]


def test_when_all_are_closed_the_next_photograph_is_seen_and_not_its_album(album: Window, tmp_path: Path) -> None:
    press(album, KEY.Key_A, CTRL)
    press(album, KEY.Key_W, CTRL)
    assert album.pages.currentIndex() == 0
    assert album.empty.isVisible()
    drop(album, make_scan(tmp_path / "new.png", 96, 72))
    coloured(album)
    assert not feature(album).album.shown
    assert album.stage.canvas.isVisible()
    assert album.actions_["tool_brush"].isEnabled()
