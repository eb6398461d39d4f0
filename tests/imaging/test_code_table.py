from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.code_table import CodeTable
from restorer.imaging.colour import SPACES, SRGB, RgbSpace, gray_codes_to_luma
from restorer.imaging.gamut import lab_to_rounded_codes8
from restorer.imaging.guided import merged
from restorer.imaging.tone import ToneCurve

PROMISE = {"sRGB": 0.26, "Display P3": 0.26, "Adobe RGB": 0.30, "eciRGB v2": 0.26, "ProPhoto RGB": 0.40}
every_space = pytest.mark.parametrize("space", SPACES.values(), ids=lambda space: space.name)


def luma_of(codes: np.ndarray, space: RgbSpace) -> np.ndarray:
    """L* of stored codes, in double precision and without the code under test."""
    y = space.curve.decode(codes / 255) @ np.asarray(space.to_xyz)[1]
    return np.where(y > 216 / 24389, 116 * np.cbrt(y) - 16, 24389 / 27 * y)


def table(space: RgbSpace, most: float) -> CodeTable:
    return CodeTable.over(space, np.full(2, -most, np.float32), np.full(2, most, np.float32))


def colours(seed: int, most: float, size: tuple[int, int] = (60, 70)) -> np.ndarray:
    return np.clip(np.random.default_rng(seed).normal(0, most / 2, (2, *size)), -most, most).astype(np.float32)


def gray_levels(seed: int, space: RgbSpace, size: tuple[int, int] = (60, 70)) -> np.ndarray:
    codes = np.random.default_rng(seed).integers(0, 256, size).astype(np.uint8)
    return gray_codes_to_luma(codes, space.curve)


@every_space
@settings(deadline=None, max_examples=3)
@given(seed=st.integers(0, 10_000), most=st.sampled_from([3.0, 12.0, 25.0]), top=st.sampled_from([4.0, 25.0, 100.0]))
def test_lightness_of_the_codes_is_the_photographs(space: RgbSpace, seed: int, most: float, top: float) -> None:
    look_up, planes = table(space, most), colours(seed, most)
    between = np.random.default_rng(seed).uniform(0, top, planes.shape[1:]).astype(np.float32)
    for luma in (gray_levels(seed, space), between):
        error = np.abs(luma_of(look_up.codes(luma, planes), space) - luma)
        assert error.max() <= PROMISE[space.name]


@every_space
def test_without_colour_every_gray_level_comes_back(space: RgbSpace) -> None:
    gray = np.arange(256, dtype=np.uint8).reshape(16, 16)
    codes = table(space, 5.0).codes(gray_codes_to_luma(gray, space.curve), np.zeros((2, 16, 16), np.float32))
    np.testing.assert_array_equal(codes, np.repeat(gray[..., None], 3, axis=2))


@every_space
def test_looking_up_gives_what_computing_gives_but_for_a_code_here_and_there(space: RgbSpace) -> None:
    look_up, planes = table(space, 30.0), colours(1, 30.0, (200, 200))
    for luma, most in ((gray_levels(1, space, (200, 200)), 0.02), (np.full((200, 200), 50.03, np.float32), 0.05)):
        difference = np.abs(
            look_up.codes(luma, planes).astype(int) - lab_to_rounded_codes8(luma, merged(planes), space)
        )
        assert difference.max() <= 1
        assert difference.any(axis=-1).mean() < most


@settings(deadline=None, max_examples=6)
@given(seed=st.integers(0, 999), cuts=st.lists(st.integers(1, 59), max_size=3), most=st.sampled_from([12.5, 33.0]))
def test_a_pixel_has_the_same_codes_in_any_table_and_any_strip(seed: int, cuts: list[int], most: float) -> None:
    planes, luma = colours(seed, 12.5), gray_levels(seed, SRGB)
    luma[::2] += np.float32(0.06)
    whole = table(SRGB, 12.5).codes(luma, planes)
    other = CodeTable.over(SRGB, np.float32([-most, -12.5]), np.float32([13.25, most]))
    strips = np.split(np.arange(60), sorted(set(cuts)))
    parts = [other.codes(luma[rows], planes[:, rows]) for rows in strips]
    np.testing.assert_array_equal(np.concatenate(parts), whole)


def test_colours_beyond_the_table_are_computed() -> None:
    planes, luma = colours(3, 110.0), gray_levels(3, SRGB)
    far = np.abs(planes).max(axis=0) > 48
    assert far.mean() > 0.3
    codes = table(SRGB, 110.0).codes(luma, planes)
    computed = lab_to_rounded_codes8(luma, merged(planes), SRGB)
    np.testing.assert_array_equal(codes[far], computed[far])
    assert np.abs(codes.astype(int) - computed).max() <= 1


def test_a_single_strong_colour_far_from_neutral_works() -> None:
    low, luma = np.float32([60, 70]), np.full((3, 4), 50, np.float32)
    planes = np.full((2, 3, 4), 65, np.float32)
    codes = CodeTable.over(SRGB, low, low + 10).codes(luma, planes)
    np.testing.assert_array_equal(codes, lab_to_rounded_codes8(luma, merged(planes), SRGB))


def test_a_sampled_tone_curve_keeps_the_promise_too() -> None:
    curve = ToneCurve.sampled("measured", SRGB.curve.decode(np.linspace(0, 1, 1024)))
    space = RgbSpace("scanner", SRGB.to_xyz, curve)
    luma, planes = gray_levels(5, space), colours(5, 30.0)
    assert np.abs(luma_of(table(space, 30.0).codes(luma, planes), space) - luma).max() <= 0.26
