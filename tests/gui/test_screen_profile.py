"""Tiles are shown by the screen's profile: a made-up one changes each pixel as computed, and sRGB changes none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColorSpace, QImage

from restorer.gui.picture.images import image_rgb, rgb_image
from restorer.gui.screen.feature import ScreenProfile
from restorer.gui.screen.screen_colour import SRGB, by_profile
from restorer.gui.settings import SCREEN_PROFILE
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, place, settle

# A screen with wide primaries and a plain gamma: CIE 1931 chromaticities, D65.
WHITE, RED, GREEN, BLUE, GAMMA = (0.3127, 0.3290), (0.70, 0.29), (0.17, 0.76), (0.14, 0.05), 1.8
_SRGB_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)


def made_up() -> bytes:
    points = [QPointF(*point) for point in (WHITE, RED, GREEN, BLUE)]
    space = QColorSpace(*points, QColorSpace.TransferFunction.Gamma, GAMMA)
    return bytes(space.iccProfile().data())


def on_that_screen(codes: np.ndarray) -> np.ndarray:
    """sRGB codes as that screen's codes, by the definition: linear light, XYZ, its own primaries, its own gamma."""
    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in (RED, GREEN, BLUE)]).T
    white = np.array([WHITE[0] / WHITE[1], 1.0, (1 - sum(WHITE)) / WHITE[1]])
    matrix = columns * np.linalg.solve(columns, white)
    share = codes / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    own = np.clip(linear @ _SRGB_XYZ.T @ np.linalg.inv(matrix).T, 0.0, 1.0)
    return 255.0 * own ** (1 / GAMMA)


def profile_of(window: Window) -> ScreenProfile:
    return next(one for one in window.features if isinstance(one, ScreenProfile))


def test_each_pixel_is_what_the_definition_says() -> None:
    screen = by_profile(made_up())
    assert screen is not None
    codes = np.random.default_rng(5).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    shown = image_rgb(screen.shown(rgb_image(codes)))
    assert np.abs(shown - on_that_screen(codes)).max() <= 1.5
    gray = image_rgb(screen.shown(rgb_image(np.repeat(codes[..., :1], 3, axis=2))))
    assert np.ptp(gray.astype(int), axis=2).max() <= 1, "gray stays gray"
    assert np.array_equal(image_rgb(SRGB.shown(rgb_image(codes))), codes)


@pytest.mark.parametrize("damaged", [b"", b"no profile at all", made_up()[:200]])
def test_a_damaged_profile_is_none(damaged: bytes) -> None:
    assert by_profile(damaged) is None


def test_a_gray_profile_is_none_of_a_screen() -> None:
    gray = QColorSpace(QPointF(*WHITE), QColorSpace.TransferFunction.Gamma, 2.2)
    assert by_profile(bytes(gray.iccProfile().data())) is None


def seen(window: Window) -> tuple[np.ndarray, np.ndarray]:
    """A pixel of the scan and one of the result, on the canvas."""
    settle(window)
    image = window.stage.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = image_rgb(image).astype(int)
    spots = [place(window, x, 0.9) for x in (0.2, 0.8)]
    left, right = (pixels[spot.y() - 4 : spot.y() + 5, spot.x() - 4 : spot.x() + 5].mean(axis=(0, 1)) for spot in spots)
    return left, right


def test_the_canvas_shows_both_layers_by_the_chosen_profile_and_says_so(
    window: Window, scan: Path, tmp_path: Path
) -> None:
    (tmp_path / "wide.icc").write_bytes(made_up())
    drop(window, scan)
    coloured(window)
    window.stage.advice.hide()
    before = seen(window)
    screen = profile_of(window)
    assert screen.words.startswith("Shown as on an sRGB screen: the system gives no profile")
    screen.choose(str(tmp_path / "wide.icc"))
    assert "wide.icc" in screen.words
    after = seen(window)
    for one, other in zip(before, after, strict=True):
        assert np.abs(other - on_that_screen(one)).max() <= 2.5
        assert np.abs(other - one).max() > 3
    screen.choose("sRGB")
    again = seen(window)
    assert all(np.abs(one - other).max() <= 1 for one, other in zip(before, again, strict=True))


def test_what_is_painted_next_is_shown_by_the_profile_too(window: Window, scan: Path, tmp_path: Path) -> None:
    (tmp_path / "wide.icc").write_bytes(made_up())
    profile_of(window).choose(str(tmp_path / "wide.icc"))
    drop(window, scan)
    coloured(window)
    window.stage.advice.hide()
    wide = seen(window)
    profile_of(window).choose("sRGB")
    plain = seen(window)
    assert np.abs(wide[1] - on_that_screen(plain[1])).max() <= 2.5


def test_a_profile_that_went_away_is_said_and_srgb_takes_its_place(window: Window, tmp_path: Path) -> None:
    profile_of(window).choose(str(tmp_path / "gone.icc"))
    assert profile_of(window).words == "gone.icc cannot be read: shown as on an sRGB screen."
    assert profile_of(window).colour is SRGB
    assert window.studio.settings.get(SCREEN_PROFILE) == str(tmp_path / "gone.icc")
    (tmp_path / "text.icc").write_text("no profile")
    profile_of(window).choose(str(tmp_path / "text.icc"))
    assert "is no profile of a screen" in profile_of(window).words
