"""Tone in the window, by hand: what a slider, a picker and the negative's box do, and that all of it can be undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from restorer.gui.canvas.tile_store import Key
from restorer.gui.picture.images import image_rgb
from restorer.gui.tone.feature import ToneFeature
from restorer.gui.window import Window
from restorer.imaging.adjust_tone import Tone
from tests.gui.support import coloured, drop, make_scan, place, settle

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tone(window: Window, tmp_path: Path) -> ToneFeature:
    drop(window, make_scan(tmp_path / "a.png"))
    coloured(window)
    window.panel.show_tab("tone")
    return feature(window)


def feature(window: Window) -> ToneFeature:
    return next(one for one in window.features if isinstance(one, ToneFeature))


def chosen(window: Window) -> Tone:
    return window.studio.workspace.recipe.tone


def mean_of(window: Window, layer: str) -> float:
    """How light the coarsest tile of a layer is."""
    levels = window.stage.canvas.scene.levels
    image = window.studio.tiles.get(Key(layer, levels.at_scale(window.stage.canvas.scene.viewport.scale), 0, 0))
    return float(image_rgb(image).mean())


def test_a_drag_of_gamma_is_one_step_and_the_result_follows_while_the_original_stays(
    window: Window, tone: ToneFeature
) -> None:
    before, original = mean_of(window, "colour"), mean_of(window, "original")
    track = tone.tab.gamma.track
    QTest.mousePress(track, _LEFT, pos=QPoint(track.width() // 2, 10))
    for x in range(5, 45, 10):
        QTest.mouseMove(track, QPoint(track.width() // 2 + x, 10))
    QTest.mouseRelease(track, _LEFT, pos=QPoint(track.width() // 2 + 40, 10))
    settle(window)
    assert chosen(window).gamma > 1.2
    assert window.studio.workspace.history().count() == 1
    assert mean_of(window, "colour") > before + 8
    assert mean_of(window, "original") == original
    assert "changed" in window.panel.focus_part().accessibleName()
    window.actions_["undo"].trigger()
    settle(window)
    assert chosen(window) == Tone()
    assert tone.tab.gamma.value_of() == 1.0
    assert mean_of(window, "colour") == pytest.approx(before, abs=0.5)


def test_a_typed_value_is_kept_to_its_last_digit(window: Window, tone: ToneFeature) -> None:
    field = tone.tab.gamma._field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1.37")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert chosen(window).gamma == 1.37


def test_black_and_white_push_each_other_and_never_meet(window: Window, tone: ToneFeature) -> None:
    tone.tab.white.track.setValue(300)
    tone.tab.black.track.setValue(500)
    settle(window)
    assert chosen(window).black == 50.0
    assert chosen(window).white == 51.0


def test_the_picker_takes_black_from_the_photograph_by_mouse_and_by_keys(window: Window, tone: ToneFeature) -> None:
    levels = window.studio.darkroom.now.levels
    dark = float(levels.scan_at(0.1, 0.2)[0])
    tone.tab.picking.emit("black")
    assert tone.pick.isVisible()
    QTest.mouseClick(tone.pick, _LEFT, pos=place(window, 0.1, 0.2))
    settle(window)
    assert not tone.pick.isVisible()
    assert chosen(window).black == pytest.approx(dark, abs=0.2)
    tone.tab.picking.emit("white")
    QTest.keyClick(tone.pick, Qt.Key.Key_Right)
    QTest.keyClick(tone.pick, Qt.Key.Key_Return)
    settle(window)
    assert chosen(window).white == pytest.approx(float(levels.scan_at(0.5, 0.5)[0]), abs=1.5)


def test_esc_leaves_the_picker_without_a_trace(window: Window, tone: ToneFeature) -> None:
    tone.tab.picking.emit("black")
    QTest.keyClick(tone.pick, Qt.Key.Key_Escape)
    assert not tone.pick.isVisible()
    assert chosen(window) == Tone()


def test_what_is_cut_off_is_said(window: Window, tone: ToneFeature) -> None:
    assert tone.tab.histogram.clipped == (0.0, 0.0)
    tone.tab.black.track.setValue(400)
    settle(window)
    assert tone.tab.histogram.clipped[0] > 0.1
    assert "to black" in tone.tab.histogram.accessibleDescription()


def test_a_suggestion_is_only_made_when_asked_for_and_goes_back(window: Window, tone: ToneFeature) -> None:
    assert chosen(window) == Tone()
    QTest.mouseClick(tone.tab.suggest, _LEFT)
    settle(window)
    assert chosen(window).black > 5.0
    assert chosen(window).white < 100.0
    QTest.mouseClick(tone.tab.back, _LEFT)
    settle(window)
    assert chosen(window) == Tone()
    assert not tone.tab.back.isEnabled()


def test_a_film_is_recognised_and_turned_over_by_its_box(window: Window, tmp_path: Path) -> None:
    x, y = np.meshgrid(np.linspace(0.03, 1.0, 300), np.linspace(1.0, 0.7, 220))
    film = np.full((260, 340), 0.75)
    film[20:240, 20:320] = 0.75 * (x * y * 40 + 1) ** -0.6
    codes = np.where(film <= 0.0031308, film * 12.92, 1.055 * film ** (1 / 2.4) - 0.055) * 255
    Image.fromarray(codes.astype(np.uint8)).save(tmp_path / "film.png")
    drop(window, tmp_path / "film.png")
    coloured(window)
    tone = feature(window)
    window.panel.show_tab("tone")
    assert tone.tab.guess.isVisible()
    levels = window.studio.darkroom.now.levels
    assert levels.at_point(0.9, 0.5) < levels.at_point(0.15, 0.5)
    QTest.mouseClick(tone.tab.over, _LEFT)
    settle(window)
    assert chosen(window).negative is not None
    assert chosen(window).negative.base[0] == pytest.approx(0.75, abs=0.02)
    assert levels.at_point(0.9, 0.5) > levels.at_point(0.15, 0.5) + 20
    assert not tone.tab.guess.isVisible()
    tone.tab.picking.emit("densest")
    QTest.mouseClick(tone.pick, _LEFT, pos=place(window, 0.5, 0.5))
    settle(window)
    assert levels.at_point(0.5, 0.5) == pytest.approx(100.0, abs=2.0)


def test_an_orange_mask_is_turned_over_by_channel_and_original_shows_the_film(window: Window, tmp_path: Path) -> None:
    light = np.linspace(0.02, 1.0, 240)[None, :].repeat(160, axis=0)
    light[:10] = 0.0
    film = np.array([0.85, 0.45, 0.25]) * (light[..., None] * 30 + 1) ** -0.6
    codes = np.where(film <= 0.0031308, film * 12.92, 1.055 * film ** (1 / 2.4) - 0.055) * 255
    Image.fromarray(codes.astype(np.uint8)).save(tmp_path / "orange.png")
    drop(window, tmp_path / "orange.png")
    coloured(window)
    QTest.mouseClick(feature(window).tab.over, _LEFT)
    settle(window)
    now = window.studio.darkroom.now
    assert chosen(window).by_channel
    assert now.levels.before is not now.levels
    assert now.levels.at_point(0.9, 0.5) > now.levels.at_point(0.2, 0.5)
    assert now.levels.before.at_point(0.9, 0.5) < now.levels.before.at_point(0.2, 0.5)
