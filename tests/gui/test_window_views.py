"""Ways of looking, with real events: the slider turned, views not linked, loupe, touchpad, pen, dragging out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QNativeGestureEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.canvas.painting import Scene
from restorer.gui.canvas.slider_line import SliderLine
from restorer.gui.canvas.tools import Tool
from restorer.gui.picture.images import image_rgb
from restorer.gui.views.feature import Views
from restorer.gui.views.loupe import beside
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, place, settle

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
TURN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PHOTO = (10.0, 20.0, 400.0, 300.0)


def scene(window: Window) -> Scene:
    shown = window.stage.canvas.scene
    assert shown is not None
    return shown


def views(window: Window) -> Views:
    return next(one for one in window.features if isinstance(one, Views))


def seen(window: Window, x: float, y: float) -> tuple[int, int, int]:
    settle(window)
    pixel = window.stage.canvas.grab().toImage().pixelColor(place(window, x, y))
    return pixel.red(), pixel.green(), pixel.blue()


def is_gray(pixel: tuple[int, int, int]) -> bool:
    return max(pixel) - min(pixel) <= 1


lines = st.builds(SliderLine, st.floats(0.05, 0.95), st.sampled_from(range(-75, 91, 15)))


@examples(deadline=None, max_examples=60)
@given(lines, st.floats(30, 380), st.floats(30, 300))
def test_the_line_goes_through_where_it_was_brought(line: SliderLine, x: float, y: float) -> None:
    moved = line.through(x, y, PHOTO)
    assert moved.distance(x, y, PHOTO) == pytest.approx(0.0, abs=1e-6)
    assert moved.turned == line.turned


@examples(deadline=None, max_examples=60)
@given(lines)
def test_the_line_is_seen_within_the_photograph_and_ends_at_its_edges(line: SliderLine) -> None:
    ends = line.ends(PHOTO, PHOTO)
    assert ends is not None
    for x, y in ends:
        assert 9.9 <= x <= 410.1
        assert 19.9 <= y <= 320.1
        assert line.distance(x, y, PHOTO) == pytest.approx(0.0, abs=1e-6)
        assert min(abs(x - 10), abs(x - 410), abs(y - 20), abs(y - 320)) < 1e-6


def test_upright_the_share_is_a_fraction_of_the_width() -> None:
    line = SliderLine(0.25, 0)
    assert line.point(PHOTO)[0] == pytest.approx(110.0)
    assert SliderLine(0.25, 90).point(PHOTO)[1] == pytest.approx(95.0)


def test_turning_goes_in_steps_and_before_stays_left_or_above() -> None:
    middle = SliderLine().point(PHOTO)
    for x, y in ((300, 10), (50, 300), (400, 170), (10, 160), (210, 10)):
        line = SliderLine().towards(x, y, middle, PHOTO)
        assert line.turned % 15 == 0
        assert -75 <= line.turned <= 90
        assert line.distance(*middle, PHOTO) == pytest.approx(0.0, abs=1e-6)
    assert SliderLine(0.5, 90).turned_to(105, middle, PHOTO).turned == -75


def test_shift_and_drag_turns_the_slider_and_both_sides_show_it(opened: Window) -> None:
    canvas = opened.stage.canvas
    assert is_gray(seen(opened, 0.2, 0.9))
    handle = place(opened, 0.5, 0.5)
    QTest.mousePress(canvas, LEFT, SHIFT, handle)
    for step in (QPoint(40, -40), QPoint(120, -4), QPoint(160, 2)):
        QApplication.sendEvent(canvas, mouse_move(handle + step))  # QTest's moves carry no keys
    QTest.mouseRelease(canvas, LEFT, SHIFT, handle + QPoint(160, 2))
    assert scene(opened).turned == 90
    assert is_gray(seen(opened, 0.8, 0.2)), "above the line lies the scan"
    assert not is_gray(seen(opened, 0.2, 0.8)), "below it the colours"
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, place(opened, 0.5, 0.5))
    assert (scene(opened).turned, scene(opened).divider) == (0, 0.5)


def mouse_move(at: QPoint) -> QEvent:
    there = QPointF(at)
    return QMouseEvent(QEvent.Type.MouseMove, there, there, Qt.MouseButton.NoButton, LEFT, SHIFT)


def test_a_key_turns_the_slider_by_15_degrees(opened: Window) -> None:
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_Y, TURN)
    assert scene(opened).turned == 15
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_Right)
    assert scene(opened).divider == pytest.approx(0.51)
    for _ in range(6):
        QTest.keyClick(opened.stage.canvas, Qt.Key.Key_Y, TURN)
    assert scene(opened).turned == -75


def wheel(window: Window, at: QPoint, pixels: QPoint, angle: QPoint, phase: Qt.ScrollPhase, device: object) -> None:
    canvas = window.stage.canvas
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at), QPointF(at), pixels, angle, Qt.MouseButton.NoButton, none, phase, False,
        Qt.MouseEventSource.MouseEventNotSynthesized, device,
    )  # type: ignore[call-overload]  # fmt: skip
    QApplication.sendEvent(canvas, event)


def pad() -> QPointingDevice:
    kind, pointer = QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger
    return QPointingDevice("pad", 77, kind, pointer, QInputDevice.Capability.Position, 5, 2)


@pytest.mark.parametrize(
    ("pixels", "angle", "phase", "is_pad", "pans"),
    [
        (QPoint(0, 0), QPoint(0, 120), Qt.ScrollPhase.NoScrollPhase, False, False),
        (QPoint(0, 0), QPoint(0, -240), Qt.ScrollPhase.NoScrollPhase, False, False),
        (QPoint(0, 53), QPoint(0, 120), Qt.ScrollPhase.NoScrollPhase, False, False),
        (QPoint(7, 12), QPoint(14, 24), Qt.ScrollPhase.NoScrollPhase, False, True),
        (QPoint(0, 0), QPoint(6, 24), Qt.ScrollPhase.NoScrollPhase, False, True),
        (QPoint(0, 0), QPoint(0, 120), Qt.ScrollPhase.ScrollUpdate, False, True),
        (QPoint(0, 0), QPoint(0, 120), Qt.ScrollPhase.NoScrollPhase, True, True),
    ],
)
def test_fingers_pan_and_a_wheel_zooms(
    opened: Window, pixels: QPoint, angle: QPoint, phase: Qt.ScrollPhase, is_pad: bool, pans: bool
) -> None:
    canvas = opened.stage.canvas
    canvas.full_size()
    canvas.zoom(4.0)
    before = scene(opened).viewport
    device = pad() if is_pad else QPointingDevice.primaryPointingDevice()
    wheel(opened, canvas.rect().center(), pixels, angle, phase, device)
    after = scene(opened).viewport
    assert (after.scale == before.scale) is pans
    assert not pans or (after.left, after.top) != (before.left, before.top)


def gesture(window: Window, kind: Qt.NativeGestureType, value: float, at: QPoint) -> None:
    event = QNativeGestureEvent(kind, pad(), 2, QPointF(at), QPointF(at), QPointF(at), value, QPointF())
    QApplication.sendEvent(window.stage.canvas, event)


def test_pinching_zooms_at_the_fingers_and_a_tap_of_two_goes_between_fit_and_full_size(opened: Window) -> None:
    canvas = opened.stage.canvas
    at = place(opened, 0.3, 0.3)
    before = scene(opened).viewport.scale
    gesture(opened, Qt.NativeGestureType.ZoomNativeGesture, 0.5, at)
    assert scene(opened).viewport.scale == pytest.approx(1.5 * before)
    assert canvas.place_of(0.3, 0.3).toPoint() == at
    gesture(opened, Qt.NativeGestureType.SmartZoomNativeGesture, 0.0, at)
    assert scene(opened).viewport.fitted
    gesture(opened, Qt.NativeGestureType.SmartZoomNativeGesture, 0.0, at)
    assert scene(opened).viewport.scale == 1.0


def test_two_views_move_together_unless_they_are_not_linked(opened: Window) -> None:
    opened.actions_["compare_side"].trigger()
    canvas = opened.stage.canvas
    right = QPoint(canvas.width() * 3 // 4, canvas.height() // 2)
    none, phase = QPoint(), Qt.ScrollPhase.NoScrollPhase
    mouse = QPointingDevice.primaryPointingDevice()
    wheel(opened, right, none, QPoint(0, 120), phase, mouse)
    assert scene(opened).right is None
    linked = scene(opened).viewport
    opened.actions_["views_linked"].trigger()
    assert scene(opened).right == linked
    wheel(opened, right, none, QPoint(0, 240), phase, mouse)
    own = scene(opened).right
    assert own is not None
    assert own.scale > scene(opened).viewport.scale == linked.scale
    assert canvas.fraction_at(QPointF(right)) != canvas.fraction_at(QPointF(right) - QPointF(canvas.width() / 2, 0))
    settle(opened)
    canvas.grab()
    opened.actions_["views_linked"].trigger()
    assert scene(opened).right is None


def test_m_shows_both_halves_at_200_per_cent_as_long_as_it_is_held(window: Window, tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    Image.fromarray(rng.integers(0, 255, (900, 1200), dtype=np.uint8)).save(tmp_path / "noise.png")
    drop(window, tmp_path / "noise.png")
    coloured(window)
    canvas, loupe = window.stage.canvas, views(window).loupe
    canvas.setFocus()
    QTest.mouseMove(canvas, place(window, 0.5, 0.5))
    QTest.keyPress(canvas, Qt.Key.Key_M)
    assert loupe.isVisible()
    settle(window)
    picture = image_rgb(loupe.grab().toImage())
    half = picture.shape[1] // 2
    left, right = picture[200:260, 20:80].astype(int), picture[200:260, half + 20 : half + 80].astype(int)
    assert np.abs(left - left[..., :1]).max() <= 1, "the scan is gray"
    assert (right[..., 0] - right[..., 2]).mean() > 15, "the result has its colours"
    own = loupe._viewport()
    assert own.scale == 2.0
    assert own.to_photo(own.view_w / 2, own.view_h / 2) == pytest.approx((0.5, 0.5), abs=0.01)
    QTest.mouseMove(canvas, place(window, 0.2, 0.2))
    moved = loupe._viewport()
    assert moved.to_photo(moved.view_w / 2, moved.view_h / 2) == pytest.approx((0.2, 0.2), abs=0.01)
    QTest.keyRelease(canvas, Qt.Key.Key_M)
    assert not loupe.isVisible()


def test_the_loupe_never_covers_the_place_it_shows() -> None:
    room, size = QRect(0, 0, 1000, 700), QSize(480, 280)
    for spot in (QPoint(500, 600), QPoint(500, 100), QPoint(0, 350), QPoint(999, 699), QPoint(3, 3)):
        box = QRect(beside(spot, size, room), size)
        assert not box.contains(spot), spot
        assert box.left() >= 0


def tablet(window: Window, kind: QEvent.Type, at: QPoint, pressure: float, eraser: bool = False) -> None:
    pointer = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    stylus = QInputDevice.DeviceType.Stylus
    device = QPointingDevice("pen", 78, stylus, pointer, QInputDevice.Capability.Pressure, 1, 2)
    down = kind is not QEvent.Type.TabletRelease
    button = LEFT if kind is not QEvent.Type.TabletMove else Qt.MouseButton.NoButton
    held = LEFT if down else Qt.MouseButton.NoButton
    none = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, QPointF(at), QPointF(at), pressure, 0, 0, 0, 0, 0, none, button, held)
    QApplication.sendEvent(window.stage.canvas, event)


def pen_stroke(window: Window, *pressures: float, eraser: bool = False) -> None:
    points = [place(window, 0.3 + 0.1 * number, 0.5) for number in range(len(pressures))]
    tablet(window, QEvent.Type.TabletPress, points[0], pressures[0], eraser)
    for at, pressure in zip(points[1:], pressures[1:], strict=True):
        tablet(window, QEvent.Type.TabletMove, at, pressure, eraser)
    tablet(window, QEvent.Type.TabletRelease, points[-1], 0.0, eraser)
    settle(window)


def test_pressure_makes_the_brush_larger_and_never_smaller_within_a_stroke(opened: Window) -> None:
    opened.actions_["tool_brush"].trigger()
    pen_stroke(opened, 0.1, 0.2, 0.1)
    pen_stroke(opened, 0.1, 1.0, 0.1)
    soft, firm = (stroke.radius for stroke in opened.studio.workspace.recipe.strokes)
    full = opened.stage.canvas.brush_radius()
    assert firm == pytest.approx(full)
    assert soft == pytest.approx(full * (0.3 + 0.7 * 0.2))
    opened.stage.canvas.pen.sizes = False
    pen_stroke(opened, 0.1, 0.1)
    assert opened.studio.workspace.recipe.strokes[-1].radius == pytest.approx(full)


def test_the_eraser_end_takes_hints_back_and_the_tip_gives_the_brush_back(opened: Window) -> None:
    opened.actions_["tool_brush"].trigger()
    pen_stroke(opened, 0.5, 0.5)
    strokes = opened.studio.workspace.recipe.strokes
    assert len(strokes) == 1
    pen_stroke(opened, 0.5, 0.5, eraser=True)
    assert opened.studio.workspace.recipe.strokes != strokes
    assert opened.stage.canvas.tool is Tool.BRUSH
    assert opened.actions_["tool_brush"].isChecked()


def test_full_screen_shows_the_photograph_alone(opened: Window) -> None:
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_F)
    settle(opened)
    hidden = (opened.top, opened.status, opened.strip, opened.panel, opened.filmstrip)
    assert not any(part.isVisible() for part in hidden)
    assert opened.stage.canvas.size() == opened.size()
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_Escape)
    settle(opened)
    assert all(part.isVisible() for part in hidden)
