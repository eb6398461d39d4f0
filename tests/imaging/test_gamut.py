from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.colour import SPACES, SRGB, RgbSpace, codes_to_lab, codes_to_luma
from restorer.imaging.gamut import lab_to_codes, lab_to_preview_srgb8, lab_to_rounded_codes8, max_chroma
from restorer.imaging.tone import ToneCurve

PROMISE_8_BIT = {"sRGB": 0.26, "Display P3": 0.26, "Adobe RGB": 0.30, "eciRGB v2": 0.26, "ProPhoto RGB": 0.40}
PROMISE_16_BIT = 0.002
every_space = pytest.mark.parametrize("space", SPACES.values(), ids=lambda space: space.name)


def luma_of(codes: np.ndarray, space: RgbSpace) -> np.ndarray:
    """L* of stored codes, in double precision and without the code under test."""
    y = space.curve.decode(codes / np.iinfo(codes.dtype).max) @ np.asarray(space.to_xyz)[1]
    return np.where(y > 216 / 24389, 116 * np.cbrt(y) - 16, 24389 / 27 * y)


def photograph(seed: int, spread: float, size: tuple[int, int] = (40, 50)) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    luma = rng.uniform(0, 100, size).astype(np.float32)
    luma[0], luma[1], luma[2] = 0, 100, rng.uniform(0, 2, size[1])
    return luma, rng.normal(0, spread, (*size, 2)).astype(np.float32)


@every_space
@settings(deadline=None, max_examples=12)
@given(seed=st.integers(0, 10_000), spread=st.sampled_from([0.5, 8.0, 30.0, 80.0, 300.0]))
def test_lightness_of_the_stored_codes_is_the_photographs(space: RgbSpace, seed: int, spread: float) -> None:
    luma, ab = photograph(seed, spread)
    assert np.abs(luma_of(lab_to_codes(luma, ab, space, np.uint16), space) - luma).max() <= PROMISE_16_BIT
    assert np.abs(luma_of(lab_to_codes(luma, ab, space, np.uint8), space) - luma).max() <= PROMISE_8_BIT[space.name]
    assert np.abs(luma_of(lab_to_rounded_codes8(luma, ab, space), space) - luma).max() <= PROMISE_8_BIT[space.name]


@every_space
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_without_colour_every_gray_level_comes_back(space: RgbSpace, dtype: type[np.generic]) -> None:
    level = np.arange(np.iinfo(dtype).max + 1, dtype=dtype).reshape(-1, 256)
    gray = np.repeat(level[..., None], 3, axis=2)
    luma = codes_to_luma(gray, space)
    np.testing.assert_array_equal(lab_to_codes(luma, np.zeros((*level.shape, 2), np.float32), space, dtype), gray)


@settings(deadline=None, max_examples=20)
@given(luma=st.floats(0, 100, width=32), space=st.sampled_from(list(SPACES.values())))
def test_a_pixel_without_colour_is_neutral_in_every_depth(luma: float, space: RgbSpace) -> None:
    plane, none = np.full((1, 1), luma, np.float32), np.zeros((1, 1, 2), np.float32)
    for codes in (
        lab_to_codes(plane, none, space, np.uint8),
        lab_to_codes(plane, none, space, np.uint16),
        lab_to_rounded_codes8(plane, none, space),
    ):
        assert len(set(codes.ravel().tolist())) == 1


@every_space
def test_colours_in_gamut_come_back(space: RgbSpace) -> None:
    rng = np.random.default_rng(3)
    codes = rng.integers(0, 65536, (50, 60, 3)).astype(np.uint16)
    lab = codes_to_lab(codes, space)
    again = lab_to_codes(lab[..., 0], lab[..., 1:], space, np.uint16).astype(int)
    assert np.quantile(np.abs(again - codes), 0.99) <= 2
    again8 = codes_to_lab(lab_to_codes(lab[..., 0], lab[..., 1:], space, np.uint8), space)
    assert np.hypot(*(again8 - lab)[..., 1:].reshape(-1, 2).T).mean() < 1.2


@every_space
def test_the_largest_chroma_is_the_gamuts_border(space: RgbSpace) -> None:
    luma, hue = (part.astype(np.float32) for part in np.meshgrid(np.linspace(5, 95, 19), np.linspace(-3.1, 3.1, 40)))
    chroma = max_chroma(luma, hue, space)
    for factor, kept in ((0.97, True), (1.10, False)):
        ab = np.stack([chroma * factor * np.cos(hue), chroma * factor * np.sin(hue)], axis=-1)
        lab = codes_to_lab(lab_to_codes(luma, ab, space, np.uint16), space)
        changed = np.hypot(*np.moveaxis(lab[..., 1:] - ab, -1, 0)) > 0.25
        assert changed.mean() < 0.03 if kept else changed.mean() > 0.9


def test_hue_stays_where_chroma_is_too_large() -> None:
    luma, hue = (part.astype(np.float32) for part in np.meshgrid(np.linspace(20, 90, 15), np.linspace(-3.1, 3.1, 60)))
    chroma = max_chroma(luma, hue, SRGB) * 1.5
    ab = np.stack([chroma * np.cos(hue), chroma * np.sin(hue)], axis=-1).astype(np.float32)
    lab = codes_to_lab(lab_to_codes(luma, ab, SRGB, np.uint16), SRGB)
    turn = np.degrees(np.angle(np.exp(1j * (np.arctan2(lab[..., 2], lab[..., 1]) - hue))))
    assert np.quantile(np.abs(turn), 0.95) < 1.0  # clipping in linear light alone: 8 degrees


def test_the_angle_of_hue_may_be_written_either_way() -> None:
    hue = np.linspace(0, 2 * np.pi, 50, dtype=np.float32)
    luma = np.full_like(hue, 60)
    np.testing.assert_allclose(
        max_chroma(luma, hue, SRGB), max_chroma(luma, hue - np.float32(2 * np.pi), SRGB), atol=0.2
    )


@every_space
def test_impossible_input_still_gives_black_and_white(space: RgbSpace) -> None:
    luma = np.array([[0, 100, -5, 130]], np.float32)
    ab = np.array([[[500, -500], [90, 90], [-90, 20], [-400, 400]]], np.float32)
    for dtype in (np.uint8, np.uint16):
        codes = lab_to_codes(luma, ab, space, dtype)
        top = np.iinfo(dtype).max
        np.testing.assert_array_equal(codes[0], [[0] * 3, [top] * 3, [0] * 3, [top] * 3])


def test_choosing_among_27_codes_is_nearer_in_lightness_and_never_far_in_colour() -> None:
    luma, ab = photograph(5, 12.0, (200, 300))
    chosen, plain = lab_to_codes(luma, ab, SRGB, np.uint8), lab_to_rounded_codes8(luma, ab, SRGB)
    error, plain_error = (np.abs(luma_of(codes, SRGB) - luma).mean() for codes in (chosen, plain))
    assert error < 0.5 * plain_error
    assert np.abs(chosen.astype(int) - plain).max() <= 1


def test_a_smooth_ramp_of_colour_stays_smooth_at_8_bits() -> None:
    ramp = np.linspace(0, 30, 600, dtype=np.float32)
    ab = np.repeat(np.stack([ramp, ramp / 2], axis=-1)[None], 20, axis=0)
    luma = np.repeat(np.linspace(40, 60, 20, dtype=np.float32)[:, None], 600, axis=1)
    error = codes_to_lab(lab_to_codes(luma, ab, SRGB, np.uint8), SRGB)[..., 1:] - ab
    assert np.abs(error).max() < 2.0
    columns = error.mean(axis=0).reshape(30, 20, 2).mean(axis=1)
    assert np.abs(columns).max() < 0.25  # no step of its own over 20 columns: not posterised


@settings(deadline=None, max_examples=8)
@given(cuts=st.lists(st.integers(1, 79), max_size=4))
def test_strips_give_what_the_whole_gives(cuts: list[int]) -> None:
    luma, ab = photograph(7, 40.0, (80, 33))
    strips = np.split(np.arange(80), sorted(set(cuts)))
    for dtype in (np.uint8, np.uint16):
        parts = [lab_to_codes(luma[rows], ab[rows], SRGB, dtype).astype(int) for rows in strips]
        assert np.abs(np.concatenate(parts) - lab_to_codes(luma, ab, SRGB, dtype)).max() <= 1


def test_the_preview_shows_the_colours_of_the_file() -> None:
    luma, ab = photograph(9, 60.0)
    difference = lab_to_preview_srgb8(luma, ab).astype(int) - lab_to_codes(luma, ab, SRGB, np.uint8)
    assert np.abs(difference).max() <= 1


def test_a_sampled_tone_curve_keeps_the_promise_too() -> None:
    curve = ToneCurve.sampled("measured", SRGB.curve.decode(np.linspace(0, 1, 1024)))
    space = RgbSpace("scanner", SRGB.to_xyz, curve)
    luma, ab = photograph(11, 40.0)
    assert np.abs(luma_of(lab_to_codes(luma, ab, space, np.uint16), space) - luma).max() <= PROMISE_16_BIT
    assert np.abs(luma_of(lab_to_codes(luma, ab, space, np.uint8), space) - luma).max() <= 0.26
