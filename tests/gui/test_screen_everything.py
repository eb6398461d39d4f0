"""Everything that means a photograph's colours passes the screen's profile: on a screen whose red and blue are swapped,
each of its pixels has its codes swapped, and nothing else of the window has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColorSpace, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from restorer.gui.album.feature import AlbumFeature
from restorer.gui.picture.images import image_rgb, rgb_image
from restorer.gui.screen.feature import ScreenProfile
from restorer.gui.screen.screen_colour import by_profile
from restorer.gui.screen.shown import Shown
from restorer.gui.settings import SURROUND
from restorer.gui.versions.feature import VersionsFeature
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, paint, settle, wait

Pixels = npt.NDArray[np.int32]
RED, GREEN, BLUE, WHITE = (0.64, 0.33), (0.30, 0.60), (0.15, 0.06), (0.3127, 0.3290)
_TINTED = 24
"""From this difference of the codes on, a pixel has a colour."""


def swapped() -> bytes:
    """sRGB with red where blue is, and blue where red is."""
    points = [QPointF(*point) for point in (WHITE, BLUE, GREEN, RED)]
    return bytes(QColorSpace(*points, QColorSpace.TransferFunction.SRgb).iccProfile().data())


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    path = tmp_path / "swapped.icc"
    path.write_bytes(swapped())
    return path


def seen(widget: QWidget) -> Pixels:
    return image_rgb(widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)).astype(np.int32)


def show_by(window: Window, choice: str) -> None:
    next(one for one in window.features if isinstance(one, ScreenProfile)).choose(choice)
    settle(window)


def assert_swapped(window: Window, widget: QWidget, profile: Path, least: int) -> None:
    """Every pixel that has a colour on an sRGB screen, at least so many, has it swapped on the other."""
    show_by(window, "sRGB")
    before = seen(widget)
    show_by(window, str(profile))
    after = seen(widget)
    show_by(window, "sRGB")
    assert after.shape == before.shape
    tinted = np.ptp(before, axis=2) > _TINTED
    assert tinted.sum() >= least
    wrong = np.abs(after - before[..., ::-1]).max(axis=2)[tinted] > 6
    assert wrong.mean() < 0.002, f"{wrong.sum()} of {tinted.sum()}"
    grown = (np.ptp(after, axis=2) > _TINTED) & ~tinted
    assert grown.sum() < 0.01 * tinted.sum(), "what has no colour gets none"


def test_a_colour_and_a_picture_are_swapped_and_given_again_without_work() -> None:
    screen = by_profile(swapped())
    assert screen is not None
    shown = Shown(screen)
    codes = np.random.default_rng(3).integers(0, 256, (8, 9, 3), dtype=np.uint8)
    image = rgb_image(codes)
    once = shown.image(image)
    assert np.abs(image_rgb(once).astype(int) - codes[..., ::-1]).max() <= 1
    assert shown.image(image) is once
    assert np.array_equal(image_rgb(Shown().image(image)), codes)


def test_canvas_filmstrip_panel_and_stroke(window: Window, profile: Path, tmp_path: Path) -> None:
    paths = [make_scan(tmp_path / "scans" / f"{name}.png", seed=seed) for seed, name in enumerate("abc")]
    drop(window, *paths)
    coloured(window)
    wait(lambda: len(window.studio.thumbnails.coloured_ids) == len(paths))
    window.stage.advice.hide()
    window.actions_["tool_brush"].trigger()
    window.studio.hinting.take(45.0, 30.0)
    paint(window, (0.6, 0.3), (0.8, 0.4))
    QTest.mouseMove(window.panel)
    coloured(window)
    window.filmstrip.setFocus()
    assert_swapped(window, window.filmstrip, profile, 3000)
    assert_swapped(window, window.stage, profile, 50_000)
    assert_swapped(window, window.colour_tab, profile, 15_000)


def test_album_versions_and_export(window: Window, profile: Path, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    (versions,) = (one for one in window.features if isinstance(one, VersionsFeature))
    versions.duplicate()
    coloured(window)
    window.panel.show_tab("info")
    wait(lambda: int((np.ptp(seen(versions.list), axis=2) > _TINTED).sum()) >= 500)  # its pictures are there
    settle(window)
    assert_swapped(window, versions.list, profile, 500)
    (album,) = (one for one in window.features if isinstance(one, AlbumFeature))
    album.album.show()
    window.setFocus()
    settle(window)
    assert_swapped(window, album.album.page.grid.viewport(), profile, 5000)
    album.album.leave()
    show_by(window, str(profile))
    other = preview(window)
    show_by(window, "sRGB")
    assert np.abs(other[..., ::-1] - preview(window)).max() <= 6


def preview(window: Window) -> Pixels:
    """The middle of the preview in the export dialog."""
    window.exports.ask(window.stage.preview_image())
    dialog = window.exports.dialog
    assert dialog is not None
    well = next(one for one in dialog.findChildren(QWidget) if one.objectName() == "well")
    pixels = seen(well)[100:160, 120:240]
    dialog.reject()
    settle(window)
    return pixels


def test_a_surround_of_a_given_lightness_has_it_on_the_screen(window: Window, scan: Path, tmp_path: Path) -> None:
    points = [QPointF(*point) for point in (WHITE, RED, GREEN, BLUE)]
    dark = QColorSpace(*points, QColorSpace.TransferFunction.Gamma, 1.4)
    (tmp_path / "dark.icc").write_bytes(bytes(dark.iccProfile().data()))
    drop(window, scan)
    coloured(window)
    window.studio.settings.set(SURROUND, "mid")
    window.stage.apply_surround()
    show_by(window, "sRGB")
    assert seen(window.stage)[3, 3].tolist() == [0x77] * 3
    show_by(window, str(tmp_path / "dark.icc"))
    wanted = round(255 * 0.184 ** (1 / 1.4))
    assert abs(int(seen(window.stage)[3, 3, 0]) - wanted) <= 2
    window.studio.settings.set(SURROUND, "theme")
    window.stage.apply_surround()
    assert seen(window.stage)[3, 3].tolist() == list(window.studio.look.colour("surround").getRgb()[:3])
