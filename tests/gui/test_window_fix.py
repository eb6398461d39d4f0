"""Correcting one colour with real events: its place is marked, kept to its object, and held for the panel's colours."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.fix.feature import Fixing
from restorer.gui.settings import OWN_OBJECT
from restorer.gui.window import Window
from restorer.project.recipe import Recipe, Region
from restorer.project.region import region_mask
from restorer.project.region_shape import contains
from tests.gui.support import place, settle

_NONE, _SHIFT, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton
DISC, SQUARE, GROUND = (0.3, 0.5), (0.75, 0.4), (0.5, 0.9)


@pytest.fixture
def ready(disc_and_square: Window) -> Window:
    return disc_and_square


def fixing(window: Window) -> Fixing:
    return next(one for one in window.features if isinstance(one, Fixing))


def recipe(window: Window) -> Recipe:
    return window.studio.workspace.recipe


def click(window: Window, where: tuple[float, float], held: Qt.KeyboardModifier = _NONE) -> None:
    QTest.mouseClick(window.stage.canvas, _LEFT, held, place(window, *where))
    settle(window)


def press(window: Window, key: Qt.Key) -> None:
    """In the card, as the keyboard would."""
    QTest.keyClick(QApplication.focusWidget() or window.stage.card, key)
    settle(window)


def turn_wheel(window: Window, notches: int) -> None:
    canvas = window.stage.canvas
    middle = place(window, *DISC)
    event = QWheelEvent(
        QPointF(middle), QPointF(canvas.mapToGlobal(middle)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, _NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    settle(window)


def area(region: Region) -> float:
    return float(region_mask(region, 0, 240, 240, 320).mean())


def seen(window: Window) -> QImage:
    window.stage.canvas.repaint()
    return window.stage.canvas.grab().toImage()


def test_the_place_that_the_card_asks_about_is_marked_until_the_card_goes(ready: Window) -> None:
    click(ready, DISC)
    pin = fixing(ready).pin
    assert pin.place == pytest.approx(DISC, abs=0.01)
    spot, ratio = place(ready, *DISC), ready.stage.canvas.devicePixelRatioF()
    head = (QPointF(spot) + QPointF(0, -24)) * ratio
    hinting = ready.studio.hinting
    ready.stage.card.previewed.emit((40.0, 30.0))
    settle(ready)
    wanted = screen_colour(hinting.luma, (40.0, 30.0))
    assert pin.tint == wanted
    assert seen(ready).pixelColor(head.toPoint()) == wanted
    press(ready, Qt.Key.Key_Escape)
    assert pin.place is None
    assert seen(ready).pixelColor(head.toPoint()) != wanted


@pytest.mark.parametrize("surround", ["dark", "white"])
def test_the_pin_has_light_and_dark_in_it_wherever_it_stands(ready: Window, surround: str) -> None:
    del surround
    for where in (DISC, SQUARE):
        before = seen(ready)
        click(ready, where)
        after, spot = seen(ready), place(ready, *where)
        box = [(x, y) for x in range(spot.x() - 14, spot.x() + 15) for y in range(spot.y() - 38, spot.y() + 14)]
        changed = [
            after.pixelColor(x, y).lightness() for x, y in box if after.pixelColor(x, y) != before.pixelColor(x, y)
        ]
        assert max(changed) > 235
        assert min(changed) < 40
        press(ready, Qt.Key.Key_Escape)


def test_only_in_this_object_makes_a_region_and_its_point_in_one_step(ready: Window) -> None:
    click(ready, DISC)
    press(ready, Qt.Key.Key_W)
    assert fixing(ready).pin.lines, "what the answer is kept to is outlined"
    press(ready, Qt.Key.Key_1)
    (stroke,), (region,) = recipe(ready).strokes, recipe(ready).regions
    assert stroke.region == region.id
    assert contains(region, *DISC)
    assert not contains(region, *SQUARE)
    assert not contains(region, *GROUND)
    assert area(region) == pytest.approx(np.pi * 50**2 / (240 * 320), rel=0.1)
    ready.actions_["undo"].trigger()
    assert recipe(ready) == Recipe()


def test_the_choice_is_remembered_and_can_be_taken_back(ready: Window) -> None:
    click(ready, DISC)
    assert not ready.stage.card.own.check.isChecked()
    press(ready, Qt.Key.Key_W)
    press(ready, Qt.Key.Key_Escape)
    assert recipe(ready) == Recipe()
    assert ready.studio.settings.get(OWN_OBJECT)
    click(ready, SQUARE)
    assert ready.stage.card.own.check.isChecked()
    press(ready, Qt.Key.Key_W)
    press(ready, Qt.Key.Key_1)
    (stroke,) = recipe(ready).strokes
    assert stroke.region is None
    assert not recipe(ready).regions


def test_wheel_and_brackets_say_how_far_the_object_reaches(ready: Window) -> None:
    click(ready, DISC)
    press(ready, Qt.Key.Key_W)
    found = fixing(ready)
    areas = [len(found.pin.lines)]
    zoom = ready.stage.canvas.scene.viewport.width if ready.stage.canvas.scene else 0
    turn_wheel(ready, -12)
    assert ready.stage.card.isVisible(), "the wheel is the object's, not the zoom's"
    small = ready.studio.hinting.own
    for _ in range(30):
        press(ready, Qt.Key.Key_BracketRight)
    large = ready.studio.hinting.own
    assert small is not None
    assert large is not None
    assert area(small.region) < area(large.region)
    assert areas
    assert ready.stage.canvas.scene is not None
    assert ready.stage.canvas.scene.viewport.width == zoom


def test_shift_and_a_click_add_what_lies_apart_and_it_gets_the_colour_too(ready: Window) -> None:
    click(ready, DISC)
    press(ready, Qt.Key.Key_W)
    click(ready, SQUARE, _SHIFT)
    assert ready.stage.card.isVisible()
    press(ready, Qt.Key.Key_1)
    (region,) = recipe(ready).regions
    assert contains(region, *DISC)
    assert contains(region, *SQUARE)
    assert [stroke.region for stroke in recipe(ready).strokes] == [region.id, region.id]
    assert recipe(ready).strokes[1].points[0] == pytest.approx(SQUARE, abs=0.01)
    assert recipe(ready).strokes[0].colour == recipe(ready).strokes[1].colour
    ready.actions_["undo"].trigger()
    assert recipe(ready) == Recipe()


def test_alt_and_a_click_take_it_away_again(ready: Window) -> None:
    click(ready, DISC)
    press(ready, Qt.Key.Key_W)
    click(ready, SQUARE, _SHIFT)
    click(ready, SQUARE, _ALT)
    press(ready, Qt.Key.Key_1)
    (region,) = recipe(ready).regions
    assert not contains(region, *SQUARE)
    assert len(recipe(ready).strokes) == 1


def test_in_a_region_the_answer_belongs_to_it_unless_an_object_of_its_own_is_asked_for(ready: Window) -> None:
    ready.studio.settings.set(OWN_OBJECT, True)
    ready.studio.hinting.add_region(((0.05, 0.1), (0.55, 0.1), (0.55, 0.9), (0.05, 0.9)))
    click(ready, (0.1, 0.2))
    own = ready.stage.card.own
    assert not own.check.isChecked()
    assert "Now in Region 1" in [label.text() for label in own.findChildren(QLabel)]
    press(ready, Qt.Key.Key_1)
    assert len(recipe(ready).regions) == 1
    assert recipe(ready).strokes[0].region == recipe(ready).regions[0].id
    click(ready, DISC)
    press(ready, Qt.Key.Key_W)
    press(ready, Qt.Key.Key_2)
    assert len(recipe(ready).regions) == 2
    assert recipe(ready).strokes[1].region == recipe(ready).regions[1].id
    assert contains(recipe(ready).regions[1], *DISC)


def test_a_click_on_a_point_gives_it_another_colour_and_keeps_its_note(ready: Window) -> None:
    click(ready, DISC)
    press(ready, Qt.Key.Key_1)
    before = recipe(ready).strokes
    click(ready, (DISC[0] + 0.004, DISC[1]))
    press(ready, Qt.Key.Key_W)
    press(ready, Qt.Key.Key_3)
    (stroke,) = recipe(ready).strokes
    assert stroke.points == before[0].points
    assert stroke.colour != before[0].colour
    assert stroke.region == recipe(ready).regions[0].id


def test_grey_stays_in_the_object_too(ready: Window) -> None:
    click(ready, SQUARE)
    press(ready, Qt.Key.Key_W)
    button = next(
        one for one in ready.stage.card.findChildren(type(ready.stage.card._skip)) if one.text().strip() == "Keep grey"
    )
    QTest.mouseClick(button, _LEFT)
    settle(ready)
    assert recipe(ready).strokes[0].kind == "gray"
    assert recipe(ready).strokes[0].region == recipe(ready).regions[0].id


def holds(window: Window) -> bool:
    """Whether a place waits for the panel's colours."""
    return fixing(window).holding.active


def other(window: Window) -> None:
    button = next(
        one for one in window.stage.card.findChildren(type(window.stage.card._skip)) if one.accessibleName() == "Other"
    )
    QTest.mouseClick(button, _LEFT)
    settle(window)


def test_other_keeps_the_place_and_every_colour_of_the_panel_goes_there_at_once(ready: Window) -> None:
    click(ready, DISC)
    other(ready)
    held = fixing(ready)
    assert holds(ready)
    assert held.pin.place == pytest.approx(DISC, abs=0.01)
    assert held.pill.isVisible()
    hint = ready.colour_tab.hint
    assert hint.isVisible()
    assert recipe(ready) == Recipe(), "nothing is chosen yet"
    hint.disc.setFocus()
    for _ in range(6):
        QTest.keyClick(hint.disc, Qt.Key.Key_Right, _SHIFT)
    settle(ready)
    (stroke,) = recipe(ready).strokes
    assert stroke.points[0] == pytest.approx(DISC, abs=0.01)
    assert stroke.colour == pytest.approx(ready.studio.hinting.ab)
    assert held.pin.tint == screen_colour(ready.studio.hinting.luma, ready.studio.hinting.ab)
    QTest.keyClick(ready, Qt.Key.Key_Escape)
    assert not holds(ready)
    assert held.pin.place is None
    assert not hint.isVisible(), "no painting tool is in hand"
    assert recipe(ready).strokes == (stroke,)
    ready.actions_["undo"].trigger()
    assert recipe(ready) == Recipe(), "all of it was one step"


def test_what_is_held_stays_in_its_object(ready: Window) -> None:
    click(ready, SQUARE)
    press(ready, Qt.Key.Key_W)
    other(ready)
    for _ in range(3):
        QTest.keyClick(ready.colour_tab.hint.disc, Qt.Key.Key_Down, _SHIFT)
    settle(ready)
    (region,) = recipe(ready).regions
    assert [stroke.region for stroke in recipe(ready).strokes] == [region.id]
    assert contains(region, *SQUARE)


def test_a_click_elsewhere_lets_go_of_the_place(ready: Window) -> None:
    click(ready, DISC)
    other(ready)
    QTest.keyClick(ready.colour_tab.hint.disc, Qt.Key.Key_Right, _SHIFT)
    settle(ready)
    click(ready, SQUARE)
    assert not holds(ready)
    press(ready, Qt.Key.Key_2)
    assert len(recipe(ready).strokes) == 2


def test_the_eyedropper_picks_for_the_place_that_is_held(ready: Window) -> None:
    click(ready, DISC)
    other(ready)
    ready.actions_["tool_eyedropper"].trigger()
    click(ready, SQUARE)
    assert holds(ready)
    (stroke,) = recipe(ready).strokes
    assert stroke.points[0] == pytest.approx(DISC, abs=0.01)


def test_undo_lets_go_too(ready: Window) -> None:
    click(ready, DISC)
    other(ready)
    QTest.keyClick(ready.colour_tab.hint.disc, Qt.Key.Key_Right, _SHIFT)
    settle(ready)
    ready.actions_["undo"].trigger()
    assert not holds(ready)
    assert recipe(ready) == Recipe()


def test_a_zoom_closes_the_card_and_leaves_no_trace_of_what_was_looked_at(ready: Window) -> None:
    click(ready, DISC)
    QTest.keyClick(ready.stage.card, Qt.Key.Key_Right)
    settle(ready)
    ready.stage.canvas.zoom_step(1)
    settle(ready)
    colours = ready.studio.hinting.colours
    assert colours is not None
    assert colours.recipe == Recipe()
    assert fixing(ready).pin.place is None


def test_the_card_can_be_moved_aside_and_stays_on_the_canvas(ready: Window) -> None:
    click(ready, DISC)
    card = ready.stage.card
    before, grip = card.pos(), QPoint(card.width() // 2, 4)
    QTest.mousePress(card, _LEFT, pos=grip)
    QTest.mouseMove(card, grip + QPoint(30, 20))
    assert card.pos() == before + QPoint(30, 20)
    QTest.mouseMove(card, QPoint(9000, 9000))
    QTest.mouseRelease(card, _LEFT, pos=grip)
    assert ready.stage.canvas.rect().contains(card.geometry())
    assert card.isVisible()
    assert recipe(ready) == Recipe()
