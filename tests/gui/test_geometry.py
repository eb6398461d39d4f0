"""Geometry in the window, by hand: turns, line, slider, crop; strokes stay in place, the scan is never touched."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from restorer.gui.geometry.feature import GeometryFeature
from restorer.gui.geometry.frames import HANDLES, Handle, moved
from restorer.gui.geometry.level_layer import needed_turn
from restorer.gui.panel.hint_list import stroke_words
from restorer.gui.window import Window
from restorer.imaging.adjust_geometry import Frame, Geometry
from tests.gui.support import coloured, drop, make_scan, paint, place, settle

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def geometry(window: Window, tmp_path: Path) -> GeometryFeature:
    drop(window, make_scan(tmp_path / "a.png"))
    coloured(window)
    return next(one for one in window.features if isinstance(one, GeometryFeature))


def chosen(window: Window) -> Geometry:
    return window.studio.workspace.recipe.geometry


def seen(window: Window) -> tuple[int, int]:
    return window.stage.canvas.scene.levels.sizes[0]


def test_a_turn_takes_strokes_along_and_is_undone_in_one_step(window: Window, geometry: GeometryFeature) -> None:
    window.actions_["tool_brush"].trigger()
    paint(window, (0.2, 0.3), (0.4, 0.3))
    settle(window)
    before = window.studio.workspace.recipe
    QTest.keyClick(window, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert seen(window) == (240, 320)
    x, y = window.studio.workspace.recipe.strokes[0].points[0]
    assert (x, y) == pytest.approx((1 - before.strokes[0].points[0][1], before.strokes[0].points[0][0]))
    assert window.studio.hinting.colours is not None
    window.actions_["undo"].trigger()
    settle(window)
    assert seen(window) == (320, 240)
    assert window.studio.workspace.recipe == before


def test_mirroring_twice_changes_nothing_and_once_shows_left_for_right(
    window: Window, geometry: GeometryFeature
) -> None:
    before = window.stage.canvas.scene.levels.at_point(0.1, 0.5)
    window.actions_["mirror"].trigger()
    settle(window)
    assert window.stage.canvas.scene.levels.at_point(0.9, 0.5) == pytest.approx(before, abs=1.5)
    window.actions_["mirror"].trigger()
    settle(window)
    assert chosen(window) == Geometry()


def test_a_line_drawn_along_something_makes_it_level(window: Window, geometry: GeometryFeature) -> None:
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_A)
    assert geometry.line.isVisible()
    start, end = place(window, 0.2, 0.5), place(window, 0.8, 0.5) + QPoint(0, 30)
    QTest.mousePress(geometry.line, _LEFT, pos=start)
    QTest.mouseMove(geometry.line, end)
    QTest.mouseRelease(geometry.line, _LEFT, pos=end)
    settle(window)
    assert chosen(window).angle == pytest.approx(needed_turn(end.x() - start.x(), 30), abs=0.01)
    assert chosen(window).angle < -1.0
    assert seen(window) == Frame(chosen(window), 320, 240).size
    assert chosen(window).crop is None, "margins are kept unless they are given up"


def test_without_margins_straightening_cuts_the_bare_corners_off(window: Window, geometry: GeometryFeature) -> None:
    geometry.tab.margins.setChecked(False)
    geometry.tab.angle.track.setValue(40)
    settle(window)
    assert chosen(window).angle == 4.0
    assert chosen(window).crop is not None
    geometry.tab.angle.track.setValue(0)
    settle(window)
    assert chosen(window) == Geometry()
    assert window.studio.workspace.history().count() <= 1, "keys that follow each other are one step"


def test_while_the_slider_is_held_the_turn_is_only_shown(window: Window, geometry: GeometryFeature) -> None:
    window.panel.show_tab("geometry")
    track = geometry.tab.angle.track
    QTest.mousePress(track, _LEFT, pos=QPoint(track.width() // 2 + 30, 10))
    QTest.mouseMove(track, QPoint(track.width() // 2 + 40, 10))
    assert geometry.tilt.isVisible()
    assert chosen(window) == Geometry()
    QTest.mouseRelease(track, _LEFT, pos=QPoint(track.width() // 2 + 40, 10))
    settle(window)
    assert not geometry.tilt.isVisible()
    assert chosen(window).angle > 2.0
    assert window.studio.workspace.history().count() == 1


def test_a_crop_by_mouse_is_kept_as_a_choice_and_can_be_widened_again(
    window: Window, geometry: GeometryFeature
) -> None:
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_R)
    corner, inner = place(window, 1.0, 1.0), place(window, 0.75, 0.5)
    QTest.mousePress(geometry.crop, _LEFT, pos=corner)
    QTest.mouseMove(geometry.crop, inner)
    QTest.mouseRelease(geometry.crop, _LEFT, pos=inner)
    QTest.keyClick(geometry.crop, Qt.Key.Key_Return)
    settle(window)
    assert chosen(window).crop == pytest.approx((0.0, 0.0, 0.75, 0.5), abs=0.01)
    assert seen(window) == (240, 120)
    window.actions_["crop"].trigger()
    settle(window)
    assert geometry.crop.isVisible()
    assert seen(window) == (320, 240), "the whole scan is there to choose from"
    QTest.keyClick(geometry.crop, Qt.Key.Key_Escape)
    settle(window)
    assert seen(window) == (240, 120)
    assert window.studio.workspace.history().count() == 1
    QTest.mouseClick(geometry.tab.whole, _LEFT)
    settle(window)
    assert chosen(window) == Geometry()


def test_a_crop_by_keys_alone(window: Window, geometry: GeometryFeature) -> None:
    window.actions_["crop"].trigger()
    for _ in range(4):
        QTest.keyClick(
            geometry.crop, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
    QTest.keyClick(geometry.crop, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "×" in geometry.crop.accessibleDescription()
    QTest.keyClick(geometry.crop, Qt.Key.Key_Return)
    settle(window)
    assert seen(window) == (280, 240)
    crop = chosen(window).crop
    assert crop is not None
    assert round(crop[0] * 320) == 10


def test_a_chosen_ratio_is_kept(window: Window, geometry: GeometryFeature) -> None:
    geometry.tab.ratio_chosen.emit(1.0)
    window.actions_["crop"].trigger()
    QTest.keyClick(geometry.crop, Qt.Key.Key_Return)
    settle(window)
    assert seen(window) == (240, 240)


@pytest.mark.parametrize("handle", HANDLES)
@pytest.mark.parametrize("ratio", [None, 1.5])
def test_a_frame_never_leaves_the_picture_nor_its_ratio(handle: Handle, ratio: float | None) -> None:
    box = (100.0, 100.0, 250.0, 200.0)
    for dx, dy in ((900, 900), (-900, 900), (37, -900), (-900, -11), (5, 3)):
        left, top, right, bottom = moved(box, handle, dx, dy, (400, 300), ratio, 20.0)
        assert 0.0 <= left < right <= 400.001
        assert 0.0 <= top < bottom <= 300.001
        assert ratio is None or (right - left) / (bottom - top) == pytest.approx(ratio)


def test_the_file_is_untouched_and_the_thumbnail_follows(
    window: Window, geometry: GeometryFeature, tmp_path: Path
) -> None:
    before = (tmp_path / "a.png").read_bytes()
    window.actions_["turn_left"].trigger()
    settle(window)
    assert (tmp_path / "a.png").read_bytes() == before
    image = window.studio.thumbnails.get(window.studio.workspace.current)
    assert image is not None
    assert image.height() > image.width()


def test_the_strip_says_that_a_crop_or_a_line_is_in_hand_and_the_key_again_leaves(
    window: Window, geometry: GeometryFeature
) -> None:
    canvas, act = window.stage.canvas, window.actions_
    for name, letter, layer in (("crop", Qt.Key.Key_R, geometry.crop), ("straighten", Qt.Key.Key_A, geometry.line)):
        canvas.setFocus()
        QTest.keyClick(canvas, letter)
        settle(window)
        assert layer.isVisible()
        assert act[name].isChecked()
        assert window.strip._buttons[name].isChecked()
        QTest.keyClick(QApplication.focusWidget(), letter)
        settle(window)
        assert not layer.isVisible()
        assert not act[name].isChecked()
    assert chosen(window) == Geometry()


def test_while_a_line_is_wanted_a_pill_says_so(window: Window, geometry: GeometryFeature) -> None:
    window.actions_["straighten"].trigger()
    settle(window)
    said = [label.text() for label in geometry.line.findChildren(QLabel) if label.isVisible()]
    assert said == ["Draw a line along something that should be level or upright · Esc leaves"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not any(label.isVisible() for label in geometry.line.findChildren(QLabel))


def test_a_tool_taken_up_puts_crop_and_line_away(window: Window, geometry: GeometryFeature) -> None:
    for letter, layer in ((Qt.Key.Key_R, geometry.crop), (Qt.Key.Key_A, geometry.line)):
        QTest.keyClick(window.stage.canvas, Qt.Key.Key_V)
        QTest.keyClick(window.stage.canvas, letter)
        settle(window)
        assert layer.isVisible()
        assert not window.strip._buttons["tool_fix"].isChecked()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_B)
        settle(window)
        assert not layer.isVisible()
        assert window.strip._buttons["tool_brush"].isChecked()


def test_another_choice_while_a_crop_is_in_hand_puts_it_away_with_its_buttons(
    window: Window, geometry: GeometryFeature
) -> None:
    window.actions_["tool_brush"].trigger()
    paint(window, (0.2, 0.3), (0.4, 0.3))
    settle(window)
    window.actions_["crop"].trigger()
    settle(window)
    assert geometry.tab.apply.isVisible()
    assert geometry.crop.hasFocus()
    window.actions_["turn_right"].trigger()
    settle(window)
    assert not geometry.crop.isVisible()
    assert not geometry.tab.apply.isVisible(), "buttons that do nothing any more"
    assert window.stage.canvas.scene.hints_shown
    assert window.stage.canvas.hasFocus(), "and no button somewhere has the keys"
    window.actions_["crop"].trigger()
    settle(window)
    window.actions_["undo"].trigger()
    settle(window)
    assert not geometry.tab.apply.isVisible()
    assert window.stage.canvas.hasFocus()


def test_a_choice_that_changes_nothing_still_puts_the_crop_away(window: Window, geometry: GeometryFeature) -> None:
    geometry._choose(Geometry(crop=(0.0, 0.0, 0.5, 0.5)), "Crop")
    settle(window)
    assert seen(window) == (160, 120)
    window.actions_["crop"].trigger()
    settle(window)
    assert seen(window) == (320, 240)
    geometry._straighten(0.0)
    settle(window)
    assert not geometry.crop.isVisible()
    assert seen(window) == (160, 120), "what it exports is what is seen"


def test_hints_are_named_by_the_lightness_under_them_after_a_turn_and_another_tone(
    window: Window, geometry: GeometryFeature
) -> None:
    window.actions_["tool_brush"].trigger()
    window.studio.hinting.take(40.0, 30.0)
    paint(window, (0.05, 0.1), (0.1, 0.1))
    paint(window, (0.9, 0.9), (0.95, 0.9))
    settle(window)
    for change in ("turn_right", "tone_suggest", "undo", "undo", "redo"):
        window.actions_[change].trigger()
        settle(window)
        recipe, hints = window.studio.workspace.recipe, window.colour_tab.hints
        lumas = window.studio.hinting.lumas(recipe)
        wanted = [stroke_words(*one) for one in zip(recipe.strokes, lumas, strict=True)]
        rows = [hints.item(row).text() for row in range(hints.count())]
        assert [row for row in rows if "stroke" in row] == wanted, change
