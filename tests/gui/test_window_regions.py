"""Regions with real events: grown, painted, drawn; added to, taken from; listed, put in order, hidden, left grey."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLabel

from restorer.gui.regions.feature import RegionsFeature
from restorer.gui.window import Window
from restorer.project.recipe import Region, RegionKind
from restorer.project.region import region_mask
from restorer.project.region_shape import contains, outlines
from tests.gui.support import BASE, paint, place, settle

_NONE, _SHIFT, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton
DISC, SQUARE = (0.3, 0.5), (0.75, 0.4)


@pytest.fixture
def ready(disc_and_square: Window) -> Window:
    return disc_and_square


def feature(window: Window) -> RegionsFeature:
    return next(one for one in window.features if isinstance(one, RegionsFeature))


def regions(window: Window) -> tuple[Region, ...]:
    return window.studio.workspace.recipe.regions


def area(region: Region) -> float:
    return float(region_mask(region, 0, 240, 240, 320).mean())


def click(window: Window, where: tuple[float, float], held: Qt.KeyboardModifier = _NONE) -> None:
    QTest.mouseClick(window.stage.canvas, _LEFT, held, place(window, *where))
    settle(window)


def name_done(window: Window) -> None:
    """Return in the field in which a new region's name is typed over."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(window)


def wheel(window: Window, where: tuple[float, float], turns: int) -> None:
    canvas, spot = window.stage.canvas, QPointF(place(window, *where))
    scroll = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        spot, canvas.mapToGlobal(spot), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton, _NONE, scroll, False
    )
    QApplication.sendEvent(canvas, event)
    settle(window)


def drag(window: Window, *points: tuple[float, float], held: Qt.KeyboardModifier = _NONE) -> None:
    canvas = window.stage.canvas
    QTest.mousePress(canvas, _LEFT, held, place(window, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(canvas, place(window, *point))
        QApplication.processEvents()
    QTest.mouseRelease(canvas, _LEFT, held, place(window, *points[-1]))
    settle(window)


def colour_at(window: Window, where: tuple[float, float]) -> tuple[float, float]:
    colours = window.studio.hinting.colours
    assert colours is not None
    return colours.at_point(50.0, *where, (320, 240))


def rows(window: Window) -> list[str]:
    hints = window.colour_tab.hints
    return [hints.item(number).text() for number in range(hints.count())]


def test_a_click_grows_a_region_to_the_edges_and_its_name_can_be_typed_over(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W)
    click(ready, DISC)
    (region,) = regions(ready)
    assert 0.9 < area(region) / (np.pi * 50**2 / (240 * 320)) < 1.1
    assert contains(region, *DISC)
    QTest.keyClicks(QApplication.focusWidget(), "Moon")
    name_done(ready)
    assert regions(ready)[0].name == "Moon"


def test_the_wheel_says_how_far_it_grows_in_one_step_of_the_history(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W)
    click(ready, DISC)
    first = area(regions(ready)[0])
    wheel(ready, DISC, 13)
    assert area(regions(ready)[0]) > 1.5 * first
    assert any("%" in label.text() for label in feature(ready).pill.findChildren(QLabel))
    wheel(ready, DISC, -22)
    assert area(regions(ready)[0]) < first
    ready.actions_["undo"].trigger()
    settle(ready)
    assert regions(ready) == ()


def test_a_name_that_is_being_typed_stays_while_the_wheel_turns(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W)
    click(ready, DISC)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "Mo")
    wheel(ready, DISC, 1)
    assert QApplication.focusWidget() is editor
    QTest.keyClicks(editor, "on")
    name_done(ready)
    assert regions(ready)[0].name == "Moon"


def test_shift_adds_and_alt_takes_away(ready: Window) -> None:
    canvas = ready.stage.canvas
    QTest.keyClick(canvas, Qt.Key.Key_W)
    click(ready, DISC)
    alone = area(regions(ready)[0])
    click(ready, SQUARE, _SHIFT)
    (region,) = regions(ready)
    assert contains(region, *DISC)
    assert contains(region, *SQUARE)
    assert area(region) > 1.3 * alone
    click(ready, DISC, _ALT)
    (region,) = regions(ready)
    assert not contains(region, *DISC)
    assert contains(region, *SQUARE)


def test_a_lasso_with_alt_cuts_a_hole(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_L)
    drag(ready, (0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
    name_done(ready)
    drag(ready, (0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6), held=_ALT)
    (region,) = regions(ready)
    assert len(outlines(region)) == 2
    assert not contains(region, 0.5, 0.5)
    assert contains(region, 0.3, 0.5)


def test_the_region_brush_paints_an_area(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W, _SHIFT)
    drag(ready, (0.3, 0.8), (0.7, 0.8))
    (region,) = regions(ready)
    assert contains(region, 0.5, 0.8)
    assert not contains(region, 0.5, 0.6)
    drag(ready, (0.5, 0.5), (0.5, 0.7), held=_SHIFT)
    (region,) = regions(ready)
    assert contains(region, 0.5, 0.6)


def test_esc_takes_the_growth_back(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W)
    click(ready, DISC)
    name_done(ready)
    ready.stage.canvas.setFocus()
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_Escape)
    settle(ready)
    assert regions(ready) == ()
    assert ready.actions_["tool_smart"].isChecked(), "a second Esc leaves the tool"


def test_taking_away_where_no_region_is_says_so(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W)
    click(ready, DISC, _ALT)
    assert regions(ready) == ()
    assert ready.messages.isVisible()


def test_a_region_left_grey_has_no_colour_and_says_why_a_hint_there_shows_nothing(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W)
    click(ready, DISC)
    feature(ready).tray.kind_chosen.emit(RegionKind.GRAY)
    settle(ready)
    assert regions(ready)[0].kind is RegionKind.GRAY
    assert colour_at(ready, DISC) == (0.0, 0.0)
    assert np.allclose(colour_at(ready, SQUARE), BASE, atol=0.02)
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_B)
    paint(ready, DISC, (0.32, 0.5))
    settle(ready)
    assert ready.messages.isVisible()
    assert ready.studio.workspace.recipe.strokes[0].region is None


def test_the_eye_hides_a_region_with_its_colours(ready: Window) -> None:
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_W)
    click(ready, DISC)
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_B)
    ready.studio.hinting.take(-5.0, -40.0)
    paint(ready, DISC)
    settle(ready)
    assert np.allclose(colour_at(ready, DISC), (-5, -40), atol=0.02)
    hints = ready.colour_tab.hints
    row = hints.visualItemRect(hints.item(1))
    QTest.mouseClick(hints.viewport(), _LEFT, pos=QPoint(row.right() - 8, row.center().y()))
    settle(ready)
    assert regions(ready)[0].hidden
    assert not ready.stage.marks.mark(0).isVisible(), "nobody walks to a hint that is not seen"
    assert np.allclose(colour_at(ready, DISC), BASE, atol=0.02)
    QTest.keyClick(hints, Qt.Key.Key_Space)
    settle(ready)
    assert not regions(ready)[0].hidden


def two(window: Window) -> None:
    for left in (0.1, 0.5):
        corners = ((left, 0.1), (left + 0.3, 0.1), (left + 0.3, 0.5), (left, 0.5))
        window.studio.hinting.add_region(corners)
    window.colour_tab.hints.choose_region(regions(window)[0].id)
    settle(window)


def test_regions_are_put_in_order_by_keys_and_buttons(ready: Window) -> None:
    two(ready)
    act = ready.actions_
    assert not act["region_up"].isEnabled()
    QTest.keyClick(ready.colour_tab.hints, Qt.Key.Key_Down, _ALT)
    settle(ready)
    assert rows(ready) == ["Whole picture", "Region 2", "Region 1"]
    assert feature(ready).rules.chosen == regions(ready)[1], "the selection goes along"
    assert not act["region_down"].isEnabled()
    act["region_up"].trigger()
    settle(ready)
    assert rows(ready) == ["Whole picture", "Region 1", "Region 2"]


def test_a_region_is_dragged_in_the_list(ready: Window) -> None:
    two(ready)
    hints = ready.colour_tab.hints
    first, last = (hints.visualItemRect(hints.item(number)) for number in (1, 2))
    QTest.mousePress(hints.viewport(), _LEFT, pos=first.center())
    for y in range(first.center().y(), last.bottom() + 1, 4):
        QTest.mouseMove(hints.viewport(), QPoint(first.center().x(), y))
    QTest.mouseRelease(hints.viewport(), _LEFT, pos=QPoint(first.center().x(), last.bottom()))
    settle(ready)
    assert rows(ready) == ["Whole picture", "Region 2", "Region 1"]


def test_one_region_is_reset(ready: Window) -> None:
    two(ready)
    QTest.keyClick(ready.stage.canvas, Qt.Key.Key_B)
    for x in (0.2, 0.6):
        paint(ready, (x, 0.3))
    settle(ready)
    ready.colour_tab.hints.choose_region(regions(ready)[0].id)
    ready.actions_["region_reset"].trigger()
    settle(ready)
    assert [stroke.region for stroke in ready.studio.workspace.recipe.strokes] == [regions(ready)[1].id]
    assert len(regions(ready)) == 2


def test_the_feather_slider_is_one_step_and_is_kept_in_the_recipe(ready: Window) -> None:
    two(ready)
    tray = feature(ready).tray
    track = tray.feather.track
    QTest.mousePress(track, _LEFT, pos=QPoint(20, track.height() // 2))
    for x in range(20, track.width() - 10, 10):
        QTest.mouseMove(track, QPoint(x, track.height() // 2))
    QTest.mouseRelease(track, _LEFT, pos=QPoint(track.width() - 10, track.height() // 2))
    settle(ready)
    assert 0.03 < regions(ready)[0].feather <= 0.05
    ready.actions_["undo"].trigger()
    settle(ready)
    assert regions(ready)[0].feather == 0.002


def test_what_is_no_part_of_the_picture_is_kept_from_the_model(ready: Window) -> None:
    two(ready)
    feature(ready).tray.kind_chosen.emit(RegionKind.OUTSIDE)
    settle(ready)
    assert colour_at(ready, (0.2, 0.3)) == (0.0, 0.0)
    assert not feature(ready).tray.feather.isEnabled()
    colours = ready.studio.hinting.colours
    assert colours is not None
    height, width = colours.layers[0].field.luma.shape
    seen = colours.layers[0].field.luma[int(0.3 * height), int(0.2 * width)]
    assert abs(seen - 50.9) < 3, "the picture itself keeps its own lightness"


def test_every_control_of_the_tray_and_the_pill_has_a_name(ready: Window) -> None:
    two(ready)
    made = feature(ready)
    for part in (made.tray, made.pill):
        controls = [*part.findChildren(QAbstractButton), *part.findChildren(QAbstractSlider)]
        assert controls
        assert all(control.accessibleName() for control in controls)
