"""The reference well: a photograph comes in by drop, dialog, menu or message; the recipe keeps it; gray is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QScrollArea

from restorer.gui.reference.feature import ReferenceFeature
from restorer.gui.window import Window
from restorer.project import project_file
from restorer.project.recipe import Recipe
from tests.gui.support import coloured, drop, make_scan, settle

FIELDS = ((200, 40, 40), (40, 160, 60), (40, 60, 190), (220, 200, 60), (190, 60, 170), (60, 180, 190))


def make_postcard(path: Path, width: int = 240, height: int = 160) -> Path:
    """Six fields of strong colours."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = np.zeros((height, width, 3), np.uint8)
    for number, colour in enumerate(FIELDS):
        row, column = divmod(number, 3)
        picture[row * height // 2 : (row + 1) * height // 2, column * width // 3 : (column + 1) * width // 3] = colour
    Image.fromarray(picture).save(path)
    return path


@pytest.fixture
def postcard(tmp_path: Path) -> Path:
    return make_postcard(tmp_path / "cards" / "postcard.png")


@pytest.fixture
def feature(window: Window, scan: Path) -> ReferenceFeature:
    drop(window, scan)
    coloured(window)
    return next(one for one in window.features if isinstance(one, ReferenceFeature))


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def enter(feature: ReferenceFeature, mime: QMimeData) -> QDragEnterEvent:
    """Hang something over the well."""
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(20, 50), copy, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(feature.well, event)
    return event


def drop_on_well(window: Window, feature: ReferenceFeature, mime: QMimeData) -> None:
    enter(feature, mime)
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(feature.well, QDropEvent(QPointF(20, 50), copy, mime, Qt.MouseButton.LeftButton, none))
    settle(window)


def recipe_of(window: Window) -> Recipe:
    return window.studio.workspace.recipe


def test_a_colour_photograph_dropped_on_the_well_becomes_the_reference(
    window: Window, feature: ReferenceFeature, postcard: Path
) -> None:
    assert feature.well.empty.isVisibleTo(feature.well)
    drop_on_well(window, feature, mime_of(postcard))
    (reference,) = recipe_of(window).references
    assert (reference.path, reference.weight, reference.region) == (str(postcard), 1.0, None)
    assert feature.well.shown.isVisibleTo(feature.well)
    assert not feature.well.empty.isVisibleTo(feature.well)
    assert feature.well.shown.picture.height() == 64
    assert len(window.studio.workspace.document.photos) == 1


def test_the_picture_takes_the_references_colours(window: Window, feature: ReferenceFeature, postcard: Path) -> None:
    colours = window.studio.hinting.colours
    assert colours is not None
    before = colours.layers[0].field.ab.copy()
    drop_on_well(window, feature, mime_of(postcard))
    after = window.studio.hinting.colours
    assert after is not None
    assert np.abs(after.layers[0].field.ab - before).max() > 10


def test_while_it_hangs_over_the_well_the_well_says_what_a_drop_does(
    window: Window, feature: ReferenceFeature, postcard: Path
) -> None:
    empty = feature.well.empty
    assert enter(feature, mime_of(postcard)).isAccepted()
    assert empty.accessibleDescription().startswith("Use as reference.")
    QApplication.sendEvent(feature.well, QDragLeaveEvent())
    assert empty.accessibleDescription().startswith("Drop a colour photograph here.")


def test_a_photograph_dragged_over_the_window_brings_the_well_into_view(
    window: Window, feature: ReferenceFeature, postcard: Path
) -> None:
    window.resize(1100, 640)
    settle(window)
    area = window.panel.findChildren(QScrollArea)[0]
    area.verticalScrollBar().setValue(0)
    spacer = window.colour_tab.hints
    spacer.setFixedHeight(900)
    spacer.setVisible(True)
    settle(window)
    assert not feature.well.visibleRegion().contains(feature.well.rect())
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    mime = mime_of(postcard)  # events do not own it
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), copy, mime, left, none))
    settle(window)
    assert not feature.well.empty.visibleRegion().isEmpty()
    QApplication.sendEvent(window, QDragLeaveEvent())


def test_a_folder_or_several_files_are_for_the_window_not_for_the_well(
    feature: ReferenceFeature, postcard: Path, scan: Path
) -> None:
    for mime in (mime_of(postcard.parent), mime_of(postcard, scan)):
        enter(feature, mime)
        assert feature.well.empty.accessibleDescription().startswith("Drop a colour photograph here.")


def test_a_gray_photograph_is_refused_with_a_sentence(window: Window, feature: ReferenceFeature, scan: Path) -> None:
    drop_on_well(window, feature, mime_of(scan))
    assert recipe_of(window).references == ()
    (message, *_) = window.messages.messages
    assert message.title == f"{scan.name}: the photograph is black and white, so there is no colour to take."
    assert message.text == "Choose a colour photograph."


def test_a_picture_without_a_file_is_kept_and_used(window: Window, feature: ReferenceFeature, postcard: Path) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(str(postcard)))
    drop_on_well(window, feature, mime)
    (reference,) = recipe_of(window).references
    assert reference.name == "Pasted 1.png"


def test_the_well_is_reached_by_keyboard_and_asks_for_a_file(
    window: Window, feature: ReferenceFeature, postcard: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(postcard), ""))
    feature.well.empty.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(feature.well.empty, Qt.Key.Key_Space)
    settle(window)
    assert recipe_of(window).references[0].name == "postcard.png"


def test_the_menu_asks_for_a_file_too(
    window: Window, feature: ReferenceFeature, postcard: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(postcard), ""))
    assert not window.actions_["remove_reference"].isEnabled()
    window.actions_["reference"].trigger()
    settle(window)
    assert recipe_of(window).references[0].name == "postcard.png"
    window.actions_["remove_reference"].trigger()
    assert recipe_of(window).references == ()


def test_a_drag_of_the_weight_is_one_step_that_can_be_undone(
    window: Window, feature: ReferenceFeature, postcard: Path
) -> None:
    drop_on_well(window, feature, mime_of(postcard))
    track = feature.well.shown.weight.track
    middle = track.rect().center()
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 5):
        QTest.mouseMove(track, middle + QPoint(4 * step, 0))
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=middle)
    settle(window)
    assert 0.5 < recipe_of(window).references[0].weight < 0.7
    window.actions_["undo"].trigger()
    settle(window)
    assert recipe_of(window).references[0].weight == 1.0
    window.actions_["undo"].trigger()
    settle(window)
    assert recipe_of(window).references == ()
    assert feature.well.empty.isVisibleTo(feature.well)


def test_the_cross_takes_it_away(window: Window, feature: ReferenceFeature, postcard: Path) -> None:
    drop_on_well(window, feature, mime_of(postcard))
    QTest.mouseClick(feature.well.shown.remove, Qt.MouseButton.LeftButton)
    settle(window)
    assert recipe_of(window).references == ()


def test_with_a_region_selected_it_counts_for_the_region(
    window: Window, feature: ReferenceFeature, postcard: Path
) -> None:
    region = window.studio.hinting.add_region(((0.1, 0.1), (0.6, 0.1), (0.6, 0.7), (0.1, 0.7)))
    settle(window)
    window.colour_tab.hints.choose_region(region)
    settle(window)
    assert feature.well.empty.accessibleDescription().endswith("Its palette guides “Region 1”.")
    drop_on_well(window, feature, mime_of(postcard))
    (reference,) = recipe_of(window).references
    assert reference.region == region


def test_the_right_button_on_a_photograph_offers_it_as_reference(
    window: Window, feature: ReferenceFeature, postcard: Path, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)  # offscreen there is nothing to grab the keyboard with
    workspace = window.studio.workspace
    first = workspace.current_id
    (second,) = workspace.add([postcard], and_show=False)
    settle(window)
    window.photo_menu.popup([second], QPoint(10, 10))
    menu = window.photo_menu.open
    assert menu is not None
    (action,) = [one for one in menu.actions() if one.text() == "Use as reference"]
    assert action.isEnabled()
    action.trigger()
    menu.close()
    settle(window)
    assert workspace.current_id == first
    assert recipe_of(window).references[0].path == str(postcard)


def test_a_colour_photograph_that_was_opened_can_be_used_for_the_one_before(
    window: Window, feature: ReferenceFeature, postcard: Path, scan: Path
) -> None:
    first = window.studio.workspace.current_id
    drop(window, postcard)
    settle(window)
    (message,) = [one for one in window.messages.messages if one.kind == "coloured"]
    assert [offer.text for offer in message.offers] == ["Use as reference", "Colour anew"]
    message.offers[0].act()
    settle(window)
    assert window.studio.workspace.current_id == first
    assert recipe_of(window).references[0].path == str(postcard)


def test_a_reference_that_is_gone_is_said_and_can_be_found(
    window: Window,
    feature: ReferenceFeature,
    postcard: Path,
    scan: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drop_on_well(window, feature, mime_of(postcard))
    project = tmp_path / "album.restorer"
    window.studio.workspace.save(project)
    moved = postcard.rename(tmp_path / "elsewhere.png")
    window.studio.workspace.replace(project_file.read(project), project)
    feature._images.clear()
    window.studio.workspace.go_to("")
    window.studio.workspace.go_to(window.studio.workspace.document.photos[0].id)
    settle(window)
    shown = feature.well.shown
    assert shown.state_words() == "It is not where it was."
    assert [one.text for one in window.messages.messages if one.kind == "reference"] == [
        "The colours go on without it."
    ]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    QTest.mouseClick(shown.search, Qt.MouseButton.LeftButton)
    settle(window)
    assert recipe_of(window).references[0].path == str(moved)
    assert shown.state_words() != "It is not where it was."
    assert not [one for one in window.messages.messages if one.kind == "reference"]


def test_another_picture_is_not_taken_for_the_one_that_was_lost(
    window: Window, feature: ReferenceFeature, postcard: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop_on_well(window, feature, mime_of(postcard))
    other = make_postcard(tmp_path / "other.png", 120, 120)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    feature.well.shown.find_wanted.emit()
    settle(window)
    assert recipe_of(window).references[0].path == str(postcard)
    assert "is another picture" in window.messages.messages[0].title


def test_warmth_is_a_step_of_the_history_and_comes_back(window: Window, feature: ReferenceFeature) -> None:
    slider = window.colour_tab.warmth
    slider.track.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(slider.track, Qt.Key.Key_PageUp)
    settle(window)
    assert recipe_of(window).warmth == 10.0
    colours = window.studio.hinting.colours
    assert colours is not None
    assert colours.layers[0].field.ab[0, 0, 1] > 18.5
    QTest.keyClick(slider.track, Qt.Key.Key_Backspace)
    settle(window)
    assert recipe_of(window).warmth == 0.0
    window.actions_["undo"].trigger()
    settle(window)
    assert slider.value() == 10


def test_every_part_of_the_well_has_a_name(window: Window, feature: ReferenceFeature, postcard: Path) -> None:
    drop_on_well(window, feature, mime_of(postcard))
    shown = feature.well.shown
    for part in (shown.remove, shown.weight.track, shown.search, feature.well.empty):
        assert part.accessibleName()


def test_another_photograph_shows_its_own_reference(
    window: Window, feature: ReferenceFeature, postcard: Path, tmp_path: Path
) -> None:
    drop_on_well(window, feature, mime_of(postcard))
    drop(window, make_scan(tmp_path / "scans" / "second.png", seed=5))
    coloured(window)
    assert feature.well.empty.isVisibleTo(feature.well)
    window.studio.workspace.step(-1)
    settle(window)
    assert feature.well.shown.isVisibleTo(feature.well)
