from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage import color

from restorer.imaging.colour import (
    SPACES,
    SRGB,
    WHITE_D50,
    RgbSpace,
    codes_to_lab,
    codes_to_luma,
    gray_codes_to_luma,
    lab_to_srgb8,
    luma_to_gray_codes,
    luma_to_y,
    srgb8_to_lab,
    y_to_luma,
)
from restorer.imaging.tone import ToneCurve, decode_table, encode_codes

DEPTHS = (np.uint8, np.uint16)
every_space = pytest.mark.parametrize("space", SPACES.values(), ids=lambda space: space.name)
every_depth = pytest.mark.parametrize("dtype", DEPTHS, ids=["8 bit", "16 bit"])

# Y of the primaries as their standards and Bruce Lindbloom's tables print them.
PRINTED_LUMINANCE = {
    "sRGB": (0.2126729, 0.7151522, 0.0721750),
    "Display P3": (0.2289746, 0.6917385, 0.0792869),
    "Adobe RGB": (0.2973769, 0.6273491, 0.0752741),
}


def every_code(dtype: type[np.generic]) -> np.ndarray:
    return np.arange(np.iinfo(dtype).max + 1, dtype=dtype)[None, :]


def lab_in_double(codes: np.ndarray, space: RgbSpace) -> np.ndarray:
    linear = space.curve.decode(codes / np.iinfo(codes.dtype).max)
    matrix = np.asarray(space.to_xyz)
    xyz = linear @ matrix.T / matrix.sum(axis=1)
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def random_codes(dtype: type[np.generic], shape: tuple[int, ...] = (60, 70, 3)) -> np.ndarray:
    codes = np.random.default_rng(1).integers(0, np.iinfo(dtype).max + 1, shape).astype(dtype)
    codes[:20] >>= np.iinfo(dtype).bits - 4  # some nearly black
    return codes


@every_space
@every_depth
def test_lab_is_within_two_hundred_thousandths_of_double_precision(space: RgbSpace, dtype: type[np.generic]) -> None:
    codes = random_codes(dtype)
    error = np.abs(codes_to_lab(codes, space) - lab_in_double(codes, space))
    assert error[..., 0].max() < 2e-5
    assert error[..., 1:].max() < 1e-4


@every_space
@every_depth
def test_luma_alone_is_the_luma_of_lab(space: RgbSpace, dtype: type[np.generic]) -> None:
    codes = random_codes(dtype)
    np.testing.assert_allclose(codes_to_luma(codes, space), codes_to_lab(codes, space)[..., 0], rtol=0, atol=2e-5)


def test_srgb_agrees_with_scikit_image() -> None:
    codes = random_codes(np.uint8)
    assert np.abs(srgb8_to_lab(codes) - color.rgb2lab(codes)).max() < 0.01


@every_space
@every_depth
def test_every_gray_code_comes_back(space: RgbSpace, dtype: type[np.generic]) -> None:
    codes = every_code(dtype)
    luma = gray_codes_to_luma(codes, space.curve)
    assert np.all(np.diff(luma) > 0)
    np.testing.assert_array_equal(luma_to_gray_codes(luma, space.curve, dtype), codes)


@every_space
@every_depth
def test_every_neutral_rgb_code_has_its_gray_codes_lightness(space: RgbSpace, dtype: type[np.generic]) -> None:
    codes = every_code(dtype)
    luma = codes_to_luma(np.repeat(codes[..., None], 3, axis=2), space)
    np.testing.assert_array_equal(luma_to_gray_codes(luma, space.curve, dtype), codes)
    assert (luma[0, 0], luma[0, -1]) == (0.0, 100.0)


@every_space
@every_depth
def test_every_code_survives_linear_light(space: RgbSpace, dtype: type[np.generic]) -> None:
    codes = every_code(dtype)[0]
    np.testing.assert_array_equal(encode_codes(decode_table(space.curve, dtype), space.curve, dtype), codes)


@pytest.mark.parametrize("points", [2, 256, 1024, 4096])
@every_space
def test_every_code_survives_a_sampled_curve(space: RgbSpace, points: int) -> None:
    curve = ToneCurve.sampled("scanner", space.curve.decode(np.linspace(0, 1, points)))
    codes = every_code(np.uint16)
    np.testing.assert_array_equal(luma_to_gray_codes(gray_codes_to_luma(codes, curve), curve, np.uint16), codes)


def test_a_sampled_curve_that_is_flat_at_black_keeps_its_lightness() -> None:
    curve = ToneCurve.sampled("clipped", np.maximum(np.linspace(-0.1, 1, 500), 0))
    luma = gray_codes_to_luma(every_code(np.uint16), curve)
    again = gray_codes_to_luma(luma_to_gray_codes(luma, curve, np.uint16), curve)
    np.testing.assert_allclose(again, luma, rtol=0, atol=0.01)


@pytest.mark.parametrize("values", [[0.5], [0.0, 0.6, 0.5, 1.0], [0.0, np.nan], [0.3, 0.3]])
def test_a_curve_that_cannot_be_turned_round_is_refused(values: list[float]) -> None:
    with pytest.raises(ValueError, match="tone curve"):
        ToneCurve.sampled("broken", values)


@pytest.mark.parametrize("name", PRINTED_LUMINANCE)
def test_luminance_of_the_primaries_is_the_printed_one(name: str) -> None:
    np.testing.assert_allclose(SPACES[name].to_xyz[1], PRINTED_LUMINANCE[name], atol=5e-5)


@every_space
def test_white_is_d65(space: RgbSpace) -> None:
    np.testing.assert_allclose(np.sum(space.to_xyz, axis=1), [0.95047, 1.0, 1.08883], atol=1e-12)


def test_the_columns_of_a_profile_give_the_space_they_came_from() -> None:
    # The red, green and blue of the sRGB profile under D50, as published by the ICC.
    columns = np.array(
        [[0.4360747, 0.3850649, 0.1430804], [0.2225045, 0.7168786, 0.0606169], [0.0139322, 0.0971045, 0.7141733]]
    )
    space = RgbSpace.from_columns("from a file", columns, SRGB.curve, WHITE_D50)
    np.testing.assert_allclose(space.to_xyz, SRGB.to_xyz, atol=2e-5)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(0, 255), min_size=3, max_size=3))
def test_srgb_codes_survive_lab(rgb: list[int]) -> None:
    codes = np.array(rgb, np.uint8).reshape(1, 1, 3)
    np.testing.assert_array_equal(lab_to_srgb8(srgb8_to_lab(codes)), codes)


def test_colours_out_of_gamut_become_codes_all_the_same() -> None:
    lab = np.array([[[50, 300, -300], [0, 90, 90], [100, -90, 90], [120, 0, 0]]], np.float32)
    np.testing.assert_array_equal(lab_to_srgb8(lab)[0, 3], [255, 255, 255])


def test_luma_and_luminance_are_inverse_down_to_black() -> None:
    y = np.concatenate([[0], np.geomspace(1e-12, 1, 5000)]).astype(np.float32)
    np.testing.assert_allclose(luma_to_y(y_to_luma(y)), y, rtol=2e-6)


def test_big_endian_codes_and_views_are_read_as_what_they_are() -> None:
    codes = random_codes(np.uint16)
    expected = codes_to_lab(codes, SRGB)
    np.testing.assert_array_equal(codes_to_lab(codes.astype(">u2"), SRGB), expected)
    np.testing.assert_array_equal(codes_to_lab(codes[::-1], SRGB), expected[::-1])


def test_a_strip_without_rows_gives_none() -> None:
    assert codes_to_lab(np.zeros((0, 5, 3), np.uint8), SRGB).shape == (0, 5, 3)
    assert codes_to_luma(np.zeros((0, 5, 3), np.uint8), SRGB).shape == (0, 5)
    assert gray_codes_to_luma(np.zeros((0, 5), np.uint16), SRGB.curve).shape == (0, 5)
