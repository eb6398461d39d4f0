"""The tables, the theme and the small parts, each by itself."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLineEdit, QWidget

import restorer
from restorer.errors import Cancelled
from restorer.gui.actions import TABLE
from restorer.gui.canvas.tools import Drawing, Tool
from restorer.gui.canvas.viewport import Viewport
from restorer.gui.colour_words import colour_words
from restorer.gui.fitting import first_size
from restorer.gui.panel.gamut_disc import colour_at, place_of
from restorer.gui.settings import BRUSH_PX, RECENT_COLOURS, THEME, Settings
from restorer.gui.settings import TABLE as SETTINGS
from restorer.gui.tasks import Lane, Tasks
from restorer.gui.tokens import Tokens
from restorer.gui.window import Window
from restorer.imaging.colour import SRGB
from restorer.imaging.gamut import max_chroma
from restorer.paths import resources
from restorer.progress import Progress
from restorer.project.region_shape import inside_outline
from tests.gui.support import coloured, drop, wait

THEME_FOLDER = resources() / "theme"


def luminance(code: str) -> float:
    channels = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize(
    ("front", "back", "least"),
    [(text, back, 4.5) for text in ("text", "text_2") for back in ("window", "raised", "sunken", "popover")]
    + [(text, back, 4.5) for text in ("text", "text_2") for back in ("hover", "selected", "pressed", "surround")]
    + [("on_primary", "primary", 4.5)]
    + [("line_strong", "window", 3.0), ("focus", "window", 3.0), ("error", "raised", 3.0), ("warning", "raised", 3.0)],
)
def test_text_and_outlines_can_be_read(theme: str, front: str, back: str, least: float) -> None:
    colours = Tokens.read(THEME_FOLDER / "tokens.json").colours[theme]  # type: ignore[index]
    assert contrast(colours[front], colours[back]) >= least


def test_every_surface_is_a_true_gray() -> None:
    tints = {"focus", "accent", "warning", "error", "success"}
    for colours in Tokens.read(THEME_FOLDER / "tokens.json").colours.values():
        for name, code in colours.items():
            assert name in tints or code[1:3] == code[3:5] == code[5:7], name


def test_no_colour_is_written_outside_the_tokens() -> None:
    literal = re.compile(r"#[0-9a-fA-F]{6}\b|QColor\(\s*\d")
    assert not literal.search((THEME_FOLDER / "theme.qss").read_text())
    files = list((Path(restorer.__file__).parent / "gui").rglob("*.py"))
    assert len(files) > 40
    for file in files:
        assert not literal.search(file.read_text()), file


def test_actions_have_their_own_names_keys_and_icons() -> None:
    names = [row.id for row in TABLE]
    keys = [QKeySequence(key).toString() for row in TABLE for key in row.keys]
    assert len(set(names)) == len(names)
    assert len(set(keys)) == len(keys)
    for row in TABLE:
        assert not row.icon or (resources() / "icons" / f"{row.icon}.svg").is_file()


def test_every_control_has_a_name_and_can_be_reached_by_keys(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.actions_["tool_brush"].trigger()
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QAbstractSlider | QLineEdit)
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        and "ScrollBar" not in type(widget).__name__
        and not widget.objectName().startswith("qt_")
    ]
    assert not nameless
    unreachable = [
        button
        for button in window.findChildren(QAbstractButton)
        if not button.focusPolicy() & Qt.FocusPolicy.TabFocus and not button.objectName().startswith("qt_")
    ]
    assert not unreachable
    assert window.stage.canvas.accessibleName() == "Photograph harbour_1912, coloured"


def test_f6_goes_through_the_parts_of_the_window(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.activateWindow()
    window.stage.canvas.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert len(set(map(id, seen))) == 4
    assert seen[-1] is window.stage.canvas


def test_the_theme_changes_live_and_icons_follow(window: Window) -> None:
    look = window.studio.look
    window.actions_["theme_light"].trigger()
    assert QColor(window.grab().toImage().pixel(4, 4)).lightness() > 200
    assert look.colour("text").lightness() < 60
    window.actions_["theme_dark"].trigger()
    assert QColor(window.grab().toImage().pixel(4, 4)).lightness() < 60


@pytest.mark.parametrize("screen", [QSize(1536, 960), QSize(1280, 720)])
def test_the_window_opens_within_the_screen(screen: QSize) -> None:
    size = first_size(screen)
    assert size.width() < screen.width()
    assert size.height() < screen.height()
    assert first_size(QSize(3840, 2160)) == QSize(1600, 1000)


def test_a_narrow_window_is_compact(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.resize(1100, 700)
    wait(lambda: window.panel.width() == 288)
    assert (window.filmstrip.width(), window.strip.width()) == (116, 44)


def test_settings_come_back_and_damage_counts_as_never_chosen(tmp_path: Path) -> None:
    store = Settings(tmp_path / "settings.ini")
    store.set(BRUSH_PX, 40)
    store.set(RECENT_COLOURS, ("1 2", "3 4"))
    store._store.setValue(THEME.key, '"purple"')
    store._store.sync()
    again = Settings(tmp_path / "settings.ini")
    assert again.get(BRUSH_PX) == 40
    assert again.get(RECENT_COLOURS) == ("1 2", "3 4")
    assert again.get(THEME) == "system"
    again._store.setValue(BRUSH_PX.key, "not a number")
    assert again.get(BRUSH_PX) == BRUSH_PX.default
    assert all(key == row.key for key, row in SETTINGS.items())


views = st.builds(
    Viewport,
    st.integers(1, 20000),
    st.integers(1, 20000),
    st.integers(1, 4000),
    st.integers(1, 4000),
    st.integers(0, 40),
).map(Viewport.fit)


@settings(max_examples=60, deadline=None)
@given(views, st.floats(0.1, 10), st.floats(0.1, 0.9), st.floats(0.1, 0.9))
def test_zooming_leaves_what_is_under_the_pointer(view: Viewport, factor: float, fx: float, fy: float) -> None:
    x, y = view.to_view(fx, fy)
    zoomed = view.zoomed(factor, x, y)
    for room, length, at, fraction in (
        (view.view_w, zoomed.width, x, zoomed.to_view(fx, fy)[0]),
        (view.view_h, zoomed.height, y, zoomed.to_view(fx, fy)[1]),
    ):
        if length > 2 * room + 200:  # smaller ones are kept near the middle
            assert abs(fraction - at) <= 1.0


@settings(max_examples=60, deadline=None)
@given(views, st.floats(-0.5, 1.5), st.floats(-0.5, 1.5))
def test_a_place_goes_to_the_view_and_back(view: Viewport, fx: float, fy: float) -> None:
    assert view.to_photo(*view.to_view(fx, fy)) == pytest.approx((fx, fy), abs=1e-6)


@settings(max_examples=60, deadline=None)
@given(views)
def test_a_fitted_photograph_is_inside_the_view(view: Viewport) -> None:
    room = max(view.view_w - 2 * view.margin, 16), max(view.view_h - 2 * view.margin, 16)
    assert view.width <= room[0] + 1e-6
    assert view.height <= room[1] + 1e-6


@settings(max_examples=60, deadline=None)
@given(st.floats(3, 97), st.floats(-0.98, 0.98), st.floats(-0.98, 0.98))
def test_every_place_of_the_disc_is_a_colour_the_screen_has(luma: float, x: float, y: float) -> None:
    ab = colour_at(x, y, luma)
    most = float(max_chroma(np.float32([luma]), np.float32([np.arctan2(ab[1], ab[0])]), SRGB)[0])
    assert np.hypot(*ab) <= most * 1.001 + 1e-3
    if np.hypot(x, y) <= 1.0 and most > 1.0:
        assert place_of(ab, luma) == pytest.approx((x, y), abs=0.02)


def test_colours_have_words() -> None:
    assert colour_words(50, (0.0, 0.0)) == "grey"
    assert colour_words(30, (10.0, -45.0)) == "blue"
    assert colour_words(18, (10.0, -28.0)) == "navy"
    assert colour_words(60, (-40.0, 40.0)) == "green"


def test_a_line_has_two_ends_and_a_brush_leaves_out_points_too_near() -> None:
    line = Drawing(Tool.LINE, 0.01)
    for x in (0.1, 0.2, 0.9):
        line.add(x, 0.5)
    assert line.points == [(0.1, 0.5), (0.9, 0.5)]
    brush = Drawing(Tool.BRUSH, 0.05)
    assert [brush.add(x, 0.5) for x in (0.1, 0.11, 0.2, 1.7)] == [True, False, True, True]
    assert brush.points[-1] == (1.0, 0.5)
    assert not brush.encloses()


def test_inside_a_polygon() -> None:
    triangle = ((0.1, 0.1), (0.9, 0.1), (0.5, 0.9))
    assert inside_outline(triangle, 0.5, 0.3)
    assert not inside_outline(triangle, 0.1, 0.8)


def test_the_newest_work_wins_and_cancelled_work_says_nothing(qapp: object) -> None:
    tasks, done, failed = Tasks(), list[int](), list[Exception]()
    gate = {"open": False}

    def slow(progress: Progress) -> int:
        while not gate["open"]:
            progress.check()
        return 1

    tasks.start(Lane.FILES, "one", slow, done.append, failed.append)
    tasks.start(Lane.FILES, "one", lambda _: 2, done.append, failed.append)
    wait(tasks.idle)
    assert (done, failed) == ([2], [])
    tasks.close()


def test_results_arrive_in_the_windows_thread_and_failures_too(qapp: object) -> None:
    import threading

    tasks = Tasks()
    seen: list[object] = []
    tasks.start(Lane.FILES, "a", lambda _: 1, lambda _: seen.append(threading.current_thread()), seen.append)
    tasks.start(Lane.TILES, "b", lambda _: 1 / 0, seen.append, lambda error: seen.append(type(error)))
    wait(tasks.idle)
    assert set(seen) == {threading.main_thread(), ZeroDivisionError}
    tasks.close()


def test_closing_cancels_what_runs_and_refuses_what_comes(qapp: object) -> None:
    tasks, said = Tasks(), list[object]()

    def endless(progress: Progress) -> None:
        while True:
            progress.check()

    tasks.start(Lane.EXPORT, "x", endless, said.append, said.append)
    tasks.close()
    assert tasks.start(Lane.EXPORT, "y", lambda _: None, said.append, said.append).cancellation.cancelled
    assert not said
    with pytest.raises(Cancelled):
        Progress(tasks.start(Lane.EXPORT, "z", lambda _: None, said.append, said.append).cancellation).check()
