from __future__ import annotations

import io
import struct
import sys
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer.errors import PhotoTooLarge, RestorerError, UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.colour import ADOBE_RGB, SRGB, codes_to_luma, gray_codes_to_luma
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.photo import Limits, open_photo
from restorer.imaging.tone import SRGB_CURVE
from tests.imaging.files import cmyk_table_profile, exif_block, picture, pillow_bytes, write


def test_lossless_webp_is_exact_and_keeps_profile_and_exif(tmp_path: Path) -> None:
    codes, exif, profile = picture(20, 30), exif_block(8), profile_bytes(ADOBE_RGB)
    data = pillow_bytes(codes, "WEBP", lossless=True, exif=exif, icc_profile=profile, xmp=b"<x:xmpmeta/>")
    with open_photo(write(tmp_path, "a.webp", data)) as photo:
        shown = np.ascontiguousarray(codes[:, ::-1].swapaxes(0, 1))
        np.testing.assert_array_equal(photo.luma_rows(0, 30), codes_to_luma(shown, ADOBE_RGB))
        assert photo.metadata.icc == profile
        assert photo.metadata.xmp == b"<x:xmpmeta/>"
        assert photo.metadata.exif == exif


@pytest.mark.parametrize("channels", [1, 3])
def test_bmp_is_exact(tmp_path: Path, channels: int) -> None:
    codes = picture(20, 30, channels=channels)
    rgb = codes if channels == 3 else np.repeat(codes[..., None], 3, axis=2)
    with open_photo(write(tmp_path, "a.bmp", pillow_bytes(codes, "BMP", dpi=(300, 300)))) as photo:
        np.testing.assert_allclose(photo.luma_rows(0, 20), codes_to_luma(rgb, SRGB), atol=1e-3)
        assert photo.info.dpi is not None
        assert photo.info.dpi[0] == pytest.approx(300, abs=0.1)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("codec", ["jp2", "j2k"])
def test_jpeg_2000_is_exact_in_8_and_16_bits(tmp_path: Path, codec: str, channels: int, dtype: Any) -> None:
    codes = picture(40, 50, dtype, channels)
    data = imagecodecs.jpeg2k_encode(codes, reversible=True, codecformat=codec)
    expected = codes_to_luma(codes, SRGB) if channels == 3 else gray_codes_to_luma(codes, SRGB_CURVE)
    with open_photo(write(tmp_path, "a.jp2", data)) as photo:
        np.testing.assert_array_equal(photo.luma_rows(0, 40), expected)
        assert photo.info.depth_bits == np.dtype(dtype).itemsize * 8


def jp2_with_profile(data: bytes, profile: bytes) -> bytes:
    """The JP2 with its colour box replaced by one that holds a profile."""
    at = data.find(b"colr") - 4
    old = int.from_bytes(data[at : at + 4], "big")
    new = struct.pack(">I", 11 + len(profile)) + b"colr\2\0\0" + profile
    head = data.find(b"jp2h") - 4
    size = int.from_bytes(data[head : head + 4], "big") + len(new) - old
    return data[:head] + struct.pack(">I", size) + data[head + 4 : at] + new + data[at + old :]


def test_the_profile_of_a_jpeg_2000_is_used_also_for_inks(tmp_path: Path) -> None:
    codes = picture(40, 50, np.uint16)
    data = jp2_with_profile(imagecodecs.jpeg2k_encode(codes, reversible=True), profile_bytes(ADOBE_RGB))
    with open_photo(write(tmp_path, "a.jp2", data)) as photo:
        np.testing.assert_array_equal(photo.luma_rows(0, 40), codes_to_luma(codes, ADOBE_RGB))
    inks = np.zeros((16, 16, 4), np.uint8)
    inks[..., 0] = 255
    data = jp2_with_profile(imagecodecs.jpeg2k_encode(inks, reversible=True, mct=False), cmyk_table_profile())
    with open_photo(write(tmp_path, "b.jp2", data)) as photo:
        assert photo.info.model == "cmyk"
        np.testing.assert_allclose(photo.luma_rows(0, 16), 75.0, atol=0.1)


def test_jpeg_2000_of_12_bits_reaches_white(tmp_path: Path) -> None:
    codes = np.full((16, 16), 4095, np.uint16)
    data = imagecodecs.jpeg2k_encode(codes, reversible=True, bitspersample=12)
    with open_photo(write(tmp_path, "a.jp2", data)) as photo:
        np.testing.assert_allclose(photo.luma_rows(0, 16), 100.0, atol=1e-3)
        assert photo.info.depth_bits == 12


@pytest.mark.parametrize("bits", [8, 10, 12])
def test_avif_is_read_in_its_own_depth(tmp_path: Path, bits: int) -> None:
    codes = picture(32, 48, np.uint8 if bits == 8 else np.uint16)
    stored = codes if bits == 8 else codes >> (16 - bits)
    data = imagecodecs.avif_encode(stored, level=100, bitspersample=bits)
    with open_photo(write(tmp_path, "a.avif", data)) as photo:
        np.testing.assert_allclose(photo.luma_rows(0, 32), codes_to_luma(codes, SRGB), atol=1.0)
        assert (photo.info.format, photo.info.depth_bits) == ("AVIF", bits)


def test_avif_is_turned_once(tmp_path: Path) -> None:
    codes = picture(32, 48)
    data = pillow_bytes(codes, "AVIF", quality=100, subsampling="4:4:4", exif=exif_block(6))
    with open_photo(write(tmp_path, "a.avif", data)) as photo:
        shown = np.ascontiguousarray(codes[::-1].swapaxes(0, 1))
        assert photo.info.width_px == 32
        np.testing.assert_allclose(photo.luma_rows(0, 48), codes_to_luma(shown, SRGB), atol=3.0)


def test_an_animation_gives_its_first_picture_and_says_so(tmp_path: Path) -> None:
    frames = [Image.fromarray(picture(20, 30, seed=seed)) for seed in (1, 2)]
    file = io.BytesIO()
    frames[0].save(file, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    with open_photo(write(tmp_path, "a.webp", file.getvalue())) as photo:
        assert any("several pictures" in note for note in photo.info.notes)


@pytest.mark.parametrize("kind", ["WEBP", "BMP", "AVIF", "JPEG2000"])
def test_cut_off_and_too_large_files_are_refused(tmp_path: Path, kind: str) -> None:
    data = pillow_bytes(picture(64, 64), kind)
    with pytest.raises(PhotoTooLarge):
        open_photo(write(tmp_path, "whole", data), Limits(whole_px=1000))
    with pytest.raises(RestorerError, match=r"^cut: "):
        open_photo(write(tmp_path, "cut", data[: len(data) // 2]))


@pytest.mark.parametrize(
    ("start", "extra"),
    [(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"), (b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom", "raw")],
)
def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: bytes, extra: str) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(UnsupportedPhoto, match=rf"restorer\[{extra}\]"):
        open_photo(write(tmp_path, "a.heic", start + bytes(100)))


def test_a_raw_file_in_tiff_clothes_is_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rawpy", None)
    path = tmp_path / "a.dng"
    tifffile.imwrite(path, picture(8, 8), photometric="rgb", extratags=[(50706, "B", 4, (1, 4, 0, 0), False)])
    with pytest.raises(UnsupportedPhoto, match="camera's RAW file"):
        open_photo(path)


def test_a_raw_file_is_developed_upright_where_the_extra_is_installed(tmp_path: Path) -> None:
    pytest.importorskip("rawpy")
    ratios = (32404, 10000, -15371, 10000, -4985, 10000, -9692, 10000, 18760, 10000, 415, 10000, 556, 10000, -2040)
    tags = [
        (50706, "B", 4, (1, 4, 0, 0), True),
        (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, (0, 1, 1, 2), True),
        (50708, "s", 0, "Test Camera", True),
        (50721, "2i", 9, (*ratios, 10000, 10572, 10000), True),
        (50728, "2I", 3, (1, 1, 1, 1, 1, 1), True),
        (50778, "H", 1, 21, True),
        (274, "H", 1, 6, True),
    ]
    sensor = np.broadcast_to(np.linspace(1000, 60000, 256), (200, 256)).astype(np.uint16)
    tifffile.imwrite(tmp_path / "a.dng", sensor, photometric="cfa", extratags=tags, metadata=None)
    with open_photo(tmp_path / "a.dng") as photo:
        assert (photo.info.format, photo.info.depth_bits) == ("RAW", 16)
        assert (photo.info.width_px, photo.info.height_px) == (200, 256)
        luma = photo.luma_rows(0, 256)
    assert luma[5].mean() < luma[-5].mean()


def test_a_damaged_jpeg_2000_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePhoto, match="no JPEG 2000 picture"):
        open_photo(write(tmp_path, "a.jp2", b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(80)))
