from __future__ import annotations

import io
import struct
from typing import Any

import imagecodecs
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageCms

from restorer.imaging.appearance import CmsAppearance, GrayAppearance, MatrixAppearance, RgbAppearance
from restorer.imaging.colour import ADOBE_RGB, PROPHOTO, SPACES, SRGB, RgbSpace, codes_to_lab
from restorer.imaging.icc import ProfileError, read_profile
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.tone import ToneCurve
from tests.imaging.files import cmyk_table_profile, gray_profile, icc_profile, picture


def fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(v * 65536) for v in values))


def para(kind: int, *values: float) -> bytes:
    return b"para\0\0\0\0" + struct.pack(">HH", kind, 0) + fixed(*values)


def curv(*values: int) -> bytes:
    block = b"curv\0\0\0\0" + struct.pack(f">I{len(values)}H", len(values), *values)
    return block + b"\0" * (-len(block) % 4)


def curve_of(block: bytes) -> ToneCurve:
    return read_profile(icc_profile(b"GRAY", {b"kTRC": block})).curves[0]


@pytest.mark.parametrize("name", SPACES)
def test_the_profiles_we_embed_are_read_back_as_the_same_space(name: str) -> None:
    data = profile_bytes(SPACES[name])
    profile = read_profile(data)
    assert profile.space is SPACES[name]
    assert profile.name == name
    ImageCms.ImageCmsProfile(io.BytesIO(data))  # LittleCMS takes it too


@pytest.mark.parametrize("name", SPACES)
def test_littlecms_sees_the_same_lightness_through_them(name: str) -> None:
    codes = picture(64, 64, np.uint16)
    ours, theirs = codes_to_lab(codes, SPACES[name]), CmsAppearance(profile_bytes(SPACES[name]), "rgb").lab(codes)
    np.testing.assert_allclose(ours[..., 0], theirs[..., 0], atol=0.02)
    np.testing.assert_allclose(ours, theirs, atol=0.3)


def test_the_srgb_profile_of_littlecms_is_srgb() -> None:
    profile = read_profile(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    assert profile.space is SRGB
    assert read_profile(imagecodecs.cms_profile("adobergb")).space is ADOBE_RGB


@pytest.mark.parametrize(
    ("block", "formula"),
    [
        (curv(), lambda x: x),
        (curv(round(1.8 * 256)), lambda x: x ** (round(1.8 * 256) / 256)),
        (curv(0, 16384, 65535), lambda x: np.interp(x, [0, 0.5, 1], [0, 16384 / 65535, 1])),
        (para(0, 2.2), lambda x: x**2.2),
        (para(1, 2.0, 1.25, -0.25), lambda x: np.maximum(1.25 * x - 0.25, 0) ** 2),
        (para(2, 2.0, 1.0, -0.2, 0.1), lambda x: np.maximum(x - 0.2, 0) ** 2 + 0.1),
        (
            para(3, 3.0, 100 / 116, 16 / 116, 0.11071, 0.08),
            lambda x: np.where(x >= 0.08, ((100 * x + 16) / 116) ** 3, 0.11071 * x),
        ),
        (
            para(4, 2.0, 0.9, 0.0, 0.3, 0.1, 0.05, 0.02),
            lambda x: np.where(x >= 0.1, (0.9 * x) ** 2 + 0.05, 0.3 * x + 0.02),
        ),
    ],
)
def test_every_kind_of_curve_follows_its_formula(block: bytes, formula: Any) -> None:
    x = np.linspace(0, 1, 4096)
    np.testing.assert_allclose(curve_of(block).decode(x), formula(x), atol=2e-4)


@pytest.mark.parametrize(
    "block",
    [
        b"",
        b"curv\0\0\0\0" + struct.pack(">I", 1 << 30),
        curv(0),
        curv(65535, 0),
        curv(7, 7, 7),
        para(0, -1.0),
        para(0, 0.0),
        para(9, 1.0),
        para(1, 2.0, 0.0, 0.5),
        b"para\0\0\0\0\0\3\0\0",
        b"text\0\0\0\0abcdefgh",
    ],
)
def test_a_curve_that_cannot_be_is_refused(block: bytes) -> None:
    with pytest.raises(ProfileError):
        curve_of(block)


def test_the_dips_of_a_measured_curve_are_levelled_and_a_falling_curve_refused() -> None:
    assert (np.diff(curve_of(curv(0, 20000, 19990, 65535)).decode(np.linspace(0, 1, 99))) >= 0).all()
    with pytest.raises(ProfileError):
        curve_of(curv(0, 20000, 10000, 65535))


def test_channels_with_curves_of_their_own_are_read_each_by_its_own() -> None:
    columns = {
        tag: b"XYZ \0\0\0\0" + fixed(*xyz)
        for tag, xyz in zip(
            (b"rXYZ", b"gXYZ", b"bXYZ"),
            ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.7141)),
            strict=True,
        )
    }
    curves = {b"rTRC": para(0, 1.8), b"gTRC": para(0, 2.2), b"bTRC": para(0, 2.6)}
    data = icc_profile(b"RGB ", {**columns, **curves})
    profile = read_profile(data)
    assert profile.space is None
    assert profile.columns is not None
    codes = picture(32, 32, np.uint16)
    ours = MatrixAppearance(profile.columns, profile.curves).lab(codes)
    np.testing.assert_allclose(ours, CmsAppearance(data, "rgb").lab(codes), atol=0.3)
    np.testing.assert_allclose(MatrixAppearance(profile.columns, profile.curves).luma(codes), ours[..., 0], atol=1e-3)


def test_floats_and_integers_look_the_same() -> None:
    codes = picture(32, 32, np.uint16)
    floats = MatrixAppearance(PROPHOTO.to_xyz, (PROPHOTO.curve,) * 3).lab((codes / 65535).astype(np.float32))
    np.testing.assert_allclose(floats, RgbAppearance(PROPHOTO).lab(codes), atol=0.01)


def test_gray_over_lab_gives_lightness_itself() -> None:
    profile = read_profile(gray_profile(1.0, pcs=b"Lab "))
    codes = np.arange(256, dtype=np.uint8)[None]
    luma = GrayAppearance(profile.curves[0], curve_is_lightness=profile.pcs_lab).luma(codes)
    np.testing.assert_allclose(luma[0], np.arange(256) / 2.55, atol=1e-3)


def test_black_point_compensation_is_not_applied() -> None:
    """A curve whose black is not dark stays so: relative colorimetric, black as it is."""
    codes = np.zeros((1, 1), np.uint8)
    assert GrayAppearance(ToneCurve.sampled("lifted", [0.01, 1.0])).luma(codes)[0, 0] == pytest.approx(8.99, abs=0.01)


def test_tables_are_recognised() -> None:
    profile = read_profile(cmyk_table_profile())
    assert (profile.model, profile.has_table, profile.columns) == ("cmyk", True, None)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d[:100], "not an ICC profile"),
        (lambda d: d[:-40], "cut off or damaged"),
        (lambda d: d[:12] + b"link" + d[16:], "not a profile of a device"),
        (lambda d: d[:128] + b"\xff\xff\xff\xff" + d[132:], "cut off or damaged"),
        (lambda d: d[:136] + b"\xff\xff\xff\x00" + d[140:], "outside"),
    ],
)
def test_damaged_profiles_are_named(change: Any, words: str) -> None:
    with pytest.raises(ProfileError, match=words):
        read_profile(change(profile_bytes(SRGB)))


def test_primaries_that_do_not_make_white_are_refused() -> None:
    data = bytearray(profile_bytes(SRGB))
    at = data.find(b"XYZ \0\0\0\0", data.find(b"XYZ \0\0\0\0") + 4)  # the first is the white point
    data[at + 8 : at + 20] = bytes(12)
    with pytest.raises(ProfileError):
        read_profile(bytes(data))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 560), st.integers(0, 255)), min_size=1, max_size=8), st.booleans())
def test_changed_bytes_give_a_profile_or_a_profile_error(changes: list[tuple[int, int]], gray: bool) -> None:
    data = bytearray(gray_profile() if gray else profile_bytes(SRGB))
    for at, value in changes:
        data[at % len(data)] = value
    try:
        profile = read_profile(bytes(data))
    except ProfileError:
        return
    space = profile.space
    assert space is None or isinstance(space, RgbSpace)
