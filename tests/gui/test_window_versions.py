"""Versions of one photograph, and the comparison of two versions or two models, with real events."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from restorer.engine.card import ModelCard
from restorer.errors import ModelError
from restorer.gui.compare.comparison import Comparison
from restorer.gui.compare.sides import Side
from restorer.gui.engine_room import Ready
from restorer.gui.versions.feature import VersionsFeature
from restorer.gui.views.loupe import Loupe
from restorer.gui.window import Window
from restorer.project import project_file
from restorer.project.recipe import Recipe
from tests.gui.support import PlainColorizer, PlainRoom, coloured, drop, make_scan, paint, place, settle, wait

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


class OtherColorizer(PlainColorizer):
    """A second model, whose colours are green where the first one's are orange."""

    def __init__(self) -> None:
        super().__init__()
        self.card: ModelCard = replace(self.card, id="other", name="Other")

    def field(self, *arguments):  # type: ignore[no-untyped-def]
        made = super().field(*arguments)
        return replace(made, ab=-made.ab)


@pytest.fixture
def two_models(plain_studio) -> PlainRoom:  # type: ignore[no-untyped-def]
    room = plain_studio.room
    other = OtherColorizer()
    room.cards = lambda: [room.colorizer.card, other.card]

    def opened(recipe: Recipe, wish: str | None) -> Ready:
        if room.error is not None:
            raise room.error
        named = recipe.model.id if recipe.model else wish
        return Ready(other if named == "other" else room.colorizer, room.device())

    room.open = opened
    return room  # type: ignore[no-any-return]


def versions(window: Window) -> VersionsFeature:
    (found,) = (one for one in window.features if isinstance(one, VersionsFeature))
    return found


def comparison(window: Window) -> Comparison:
    return versions(window).comparison


def opened(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.activateWindow()
    window.panel.show_part(versions(window).section)
    QApplication.processEvents()


def key(window: Window, name: Qt.Key) -> None:
    QTest.keyClick(window, name, _CTRL | _ALT)
    settle(window)


def names(window: Window) -> list[str]:
    shown = versions(window).list
    return [shown.item(row).text() for row in range(shown.count())]


def click_row(window: Window, row: int) -> None:
    shown = versions(window).list
    QTest.mouseClick(shown.viewport(), _LEFT, pos=shown.visualItemRect(shown.item(row)).center())
    settle(window)


def pixel(window: Window, x: float, y: float) -> QColor:
    QApplication.processEvents()
    return QColor(window.stage.canvas.grab().toImage().pixel(place(window, x, y)))


def orange(colour: QColor) -> bool:
    return colour.red() > colour.green() + 5


def paint_blue(window: Window) -> None:
    window.actions_["tool_brush"].trigger()
    window.studio.hinting.take(-20.0, -30.0)
    paint(window, (0.6, 0.6), (0.7, 0.7))
    settle(window)


def test_a_new_version_begins_anew_and_a_click_leads_back(window: Window, scan: Path) -> None:
    opened(window, scan)
    assert names(window) == ["Version 1"]
    paint_blue(window)
    key(window, Qt.Key.Key_N)
    assert names(window) == ["Version 1", "Version 2"]
    assert window.studio.workspace.recipe == Recipe()
    click_row(window, 0)
    assert len(window.studio.workspace.recipe.strokes) == 1
    assert versions(window).list.currentRow() == 0
    QTest.keyClick(window, Qt.Key.Key_PageDown, _CTRL)
    settle(window)
    assert window.studio.workspace.recipe == Recipe()
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Z, _CTRL)
    settle(window)
    assert names(window) == ["Version 1"]
    assert len(window.studio.workspace.recipe.strokes) == 1, "undone: made, gone to, gone back"


def test_a_version_is_duplicated_renamed_and_removed(window: Window, scan: Path) -> None:
    opened(window, scan)
    paint_blue(window)
    key(window, Qt.Key.Key_D)
    assert len(window.studio.workspace.recipe.strokes) == 1, "as the one it was made from"
    window.actions_["version_rename"].trigger()
    editor = versions(window).list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Blue dress")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait(lambda: window.studio.workspace.current.versions[1].name == "Blue dress")  # type: ignore[union-attr]
    versions(window).list.setFocus()
    QTest.keyClick(versions(window).list, Qt.Key.Key_Delete)
    settle(window)
    assert names(window) == ["Version 1"]
    QTest.keyClick(versions(window).list, Qt.Key.Key_Delete)
    assert names(window) == ["Version 1"], "the last one stays"
    QTest.keyClick(window, Qt.Key.Key_Z, _CTRL)
    settle(window)
    assert names(window) == ["Version 1", "Blue dress"]


def test_versions_are_in_the_project(window: Window, scan: Path, tmp_path: Path) -> None:
    opened(window, scan)
    paint_blue(window)
    key(window, Qt.Key.Key_N)
    window.studio.workspace.save(tmp_path / "album.restorer")
    (photo,) = project_file.read(tmp_path / "album.restorer").photos
    assert [len(one.recipe.strokes) for one in photo.versions] == [1, 0]


def test_each_version_has_its_own_small_picture_also_after_reopening(window: Window, scan: Path) -> None:
    opened(window, scan)
    paint_blue(window)
    key(window, Qt.Key.Key_N)
    first, second = window.studio.workspace.current.versions  # type: ignore[union-attr]
    pictures = versions(window).pictures
    wait(lambda: pictures.get(first.id) is not None and pictures.get(second.id) is not None)
    pictures._images.clear()
    pictures.want(window.studio.workspace.current)  # type: ignore[arg-type]
    wait(lambda: pictures.get(first.id) is not None)
    image = pictures.get(first.id)
    assert image is not None
    middle = QColor(image.pixel(image.width() // 2, image.height() // 4))
    assert middle.blue() > middle.red(), "the stroke's colour"


def test_two_versions_are_compared_by_the_slider_and_going_to_the_other_turns_them_round(
    window: Window, scan: Path
) -> None:
    opened(window, scan)
    paint_blue(window)
    key(window, Qt.Key.Key_N)
    assert orange(pixel(window, 0.9, 0.2))
    assert not orange(pixel(window, 0.2, 0.2)), "the scan"
    key(window, Qt.Key.Key_Y)
    wait(lambda: window.studio.tiles._second is not None)
    settle(window)
    left, right = pixel(window, 0.2, 0.2), pixel(window, 0.9, 0.2)
    assert left.blue() > left.red() + 5, "the other version"
    assert orange(right)
    assert window.stage.canvas.scene is not None
    assert window.stage.canvas.scene.names == ("A  Version 1", "B  Version 2")
    assert "A  Version 1 · " in comparison(window).words.text()
    assert " ms" in comparison(window).words.text().split("B  ")[1]
    click_row(window, 0)
    settle(window)
    assert comparison(window).side == Side("version", window.studio.workspace.current.versions[1].id, "Version 2")  # type: ignore[union-attr]
    assert orange(pixel(window, 0.2, 0.2)), "turned round"
    key(window, Qt.Key.Key_Y)
    assert comparison(window).side is None
    assert window.studio.tiles._second is None, "let go of"
    assert not [one for one in window.studio.tiles._tiles if one.layer == "second"]
    grey = pixel(window, 0.2, 0.2)
    assert grey.red() == grey.blue(), "the scan again"


def test_the_button_says_whether_two_versions_are_compared_and_the_loupe_shows_both(window: Window, scan: Path) -> None:
    opened(window, scan)
    paint_blue(window)
    window.actions_["version_new"].trigger()
    settle(window)
    beside = versions(window).beside
    beside.click()
    settle(window)
    assert beside.isChecked()
    assert window.actions_["version_ab"].isChecked()
    canvas = window.stage.canvas
    canvas.setFocus()
    QTest.mouseMove(canvas, place(window, 0.5, 0.5))
    QTest.keyPress(canvas, Qt.Key.Key_M)
    settle(window)
    picture = next(iter(canvas.findChildren(Loupe))).grab().toImage()
    left = picture.pixelColor(picture.width() // 4 + 20, picture.height() // 2)
    QTest.keyRelease(canvas, Qt.Key.Key_M)
    assert left.blue() > left.red()  # A, in the colours of the version that was painted blue, not the grey scan
    comparison(window).choose(None)
    settle(window)
    assert not beside.isChecked()
    assert not window.actions_["version_ab"].isChecked()


def test_removing_the_version_that_is_compared_with_ends_the_comparison(window: Window, scan: Path) -> None:
    opened(window, scan)
    key(window, Qt.Key.Key_N)
    key(window, Qt.Key.Key_Y)
    first = window.studio.workspace.current.versions[0].id  # type: ignore[union-attr]
    versions(window).remove(first)
    settle(window)
    assert comparison(window).side is None
    assert not comparison(window).words.isVisible()


def test_two_models_are_compared_and_the_second_follows_what_is_painted(
    two_models: PlainRoom, window: Window, scan: Path
) -> None:
    opened(window, scan)
    comparison(window).fill()
    entries = {one.text(): one for one in comparison(window).menu.actions()}
    assert list(entries) == ["Original", "", "Models", "Other"], "nothing that would need a reference first"
    assert entries["Original"].isChecked()
    entries["Other"].trigger()
    settle(window)
    assert not orange(pixel(window, 0.2, 0.2))
    assert orange(pixel(window, 0.9, 0.2))
    assert window.stage.canvas.scene is not None
    assert window.stage.canvas.scene.names == ("A  Other", "B  Plain")
    before = pixel(window, 0.2, 0.2)
    paint_blue(window)
    assert pixel(window, 0.2, 0.2) != before, "the same stroke in the other model"
    comparison(window).fill()
    comparison(window).menu.actions()[0].trigger()
    settle(window)
    assert window.stage.canvas.scene.names is None


def test_a_model_is_compared_on_the_next_photograph_too_a_version_is_not(
    two_models: PlainRoom, window: Window, scan: Path, tmp_path: Path
) -> None:
    other = make_scan(tmp_path / "scans" / "second.png", seed=2)
    opened(window, scan)
    window.studio.workspace.add([other], and_show=False)
    comparison(window).choose(Side("model", "other", "Other"))
    settle(window)
    window.studio.workspace.step(1)
    coloured(window)
    settle(window)
    assert comparison(window).side is not None
    assert not orange(pixel(window, 0.2, 0.2))
    comparison(window).leave()
    key(window, Qt.Key.Key_N)
    key(window, Qt.Key.Key_Y)
    assert comparison(window).side is not None
    window.studio.workspace.step(-1)
    settle(window)
    assert comparison(window).side is None


def test_a_model_that_does_not_work_is_named_and_the_scan_is_back(
    two_models: PlainRoom, window: Window, scan: Path
) -> None:
    opened(window, scan)
    two_models.error = ModelError("other", "The model Other is damaged.", "Import it again or choose another.")
    comparison(window).choose(Side("model", "other", "Other"))
    settle(window)
    assert window.messages.messages[0].title == "The model Other is damaged."
    assert comparison(window).side is None
    two_models.error = None


def test_where_only_one_side_would_be_seen_the_slider_comes_back(
    two_models: PlainRoom, window: Window, scan: Path
) -> None:
    opened(window, scan)
    window.actions_["compare_result"].trigger()
    comparison(window).choose(Side("model", "other", "Other"))
    settle(window)
    assert window.actions_["compare_slider"].isChecked()
    QTest.keyPress(window.stage.canvas, Qt.Key.Key_O)
    settle(window)
    scan_seen = pixel(window, 0.2, 0.2)
    QTest.keyRelease(window.stage.canvas, Qt.Key.Key_O)
    assert scan_seen.red() == scan_seen.blue(), "held O shows the scan also here"
    comparison(window).leave()
