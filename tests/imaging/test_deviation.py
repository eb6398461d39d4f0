from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.appearance import GrayAppearance, RgbAppearance
from restorer.imaging.colour import SPACES, SRGB, WHITE_D50, WHITE_D65, codes_to_lab, srgb8_to_lab
from restorer.imaging.deviation import DeviationMeter, Lightness, d50_luma, strip_deviation

BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])


def photoshop_luma(rgb: np.ndarray) -> np.ndarray:
    """L* as an ICC program has it: sRGB to XYZ, adapted to D50 by Bradford, in float64."""
    linear = np.where(rgb <= 0.04045 * 255, rgb / 255 / 12.92, ((rgb / 255 + 0.055) / 1.055) ** 2.4)
    gains = (BRADFORD @ WHITE_D50) / (BRADFORD @ WHITE_D65)
    to_d50 = np.linalg.inv(BRADFORD) @ np.diag(gains) @ BRADFORD @ np.asarray(SRGB.to_xyz)
    y = np.clip(linear @ to_d50[1], 0.0, None)
    return np.where(y > (6 / 29) ** 3, 116 * np.cbrt(y) - 16, y * (29 / 3) ** 3)


@settings(deadline=None, max_examples=30)
@given(seed=st.integers(0, 2**32 - 1))
def test_lightness_under_d50_is_that_of_icc_programs(seed: int) -> None:
    rgb = np.random.default_rng(seed).integers(0, 256, (7, 9, 3), np.uint8)
    assert np.abs(d50_luma(srgb8_to_lab(rgb)) - photoshop_luma(rgb.astype(np.float64))).max() < 0.002


def test_neutral_colours_are_as_light_under_every_white() -> None:
    gray = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    lab = srgb8_to_lab(gray)
    assert np.abs(d50_luma(lab) - lab[..., 0]).max() < 0.002


def test_blue_has_the_lightness_that_photoshop_shows() -> None:
    blue = srgb8_to_lab(np.array([[[0, 0, 255]]], np.uint8))
    assert float(blue[0, 0, 0]) == pytest.approx(32.30, abs=0.005)
    assert float(d50_luma(blue)[0, 0]) == pytest.approx(29.57, abs=0.005)


def lightness(lab: np.ndarray) -> Lightness:
    return Lightness(np.ascontiguousarray(lab[..., 0]), d50_luma(lab))


@settings(deadline=None, max_examples=20)
@given(seed=st.integers(0, 2**32 - 1), depth=st.sampled_from([np.uint8, np.uint16]), space=st.sampled_from([*SPACES]))
def test_lightness_straight_from_codes_is_that_of_their_lab(seed: int, depth: type, space: str) -> None:
    codes = np.random.default_rng(seed).integers(0, np.iinfo(depth).max + 1, (5, 7, 3), depth)
    straight, lab = Lightness.of(codes, RgbAppearance(SPACES[space])), codes_to_lab(codes, SPACES[space])
    assert np.abs(straight.d65 - lab[..., 0]).max() < 1e-4
    assert np.abs(straight.d50 - d50_luma(lab)).max() < 1e-4


def test_a_gray_file_is_as_light_under_every_white() -> None:
    found = Lightness.of(np.arange(256, dtype=np.uint8)[None], GrayAppearance(SRGB.curve))
    assert np.array_equal(found.d65, found.d50)
    assert found.d65[0, 255] == pytest.approx(100.0)


@settings(deadline=None, max_examples=20)
@given(cut=st.integers(1, 19), seed=st.integers(0, 2**32 - 1))
def test_the_deviation_of_strips_is_that_of_the_whole(cut: int, seed: int) -> None:
    one, other = np.random.default_rng(seed).uniform(0, 90, (2, 20, 5, 3)).astype(np.float32)
    meter = DeviationMeter()
    for rows in (slice(0, cut), slice(cut, 20)):
        meter.add(strip_deviation(lightness(one[rows]), lightness(other[rows])))
    apart = np.abs(one[..., 0] - other[..., 0])
    assert meter.result().d65.mean == pytest.approx(float(apart.mean()), rel=1e-5)
    assert meter.result().d65.largest == float(apart.max())
    assert meter.result().d50 != meter.result().d65
