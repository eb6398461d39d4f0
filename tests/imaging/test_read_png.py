from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from restorer.errors import PhotoTooLarge, UnreadablePhoto
from restorer.imaging.colour import ADOBE_RGB, DISPLAY_P3, SRGB, RgbSpace, codes_to_luma, gray_codes_to_luma
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.photo import open_photo
from restorer.imaging.tone import SRGB_CURVE, ToneCurve
from tests.imaging.files import (
    exif_block,
    iptc_block,
    photoshop_resources,
    picture,
    pillow_bytes,
    png_bytes,
    png_chunk,
    write,
)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_every_depth_and_model_is_read_exactly(tmp_path: Path, channels: int, dtype: Any) -> None:
    codes = picture(20, 30, dtype, channels)
    with open_photo(write(tmp_path, "a.png", png_bytes(codes))) as photo:
        luma = photo.luma_rows(0, 20)
        if channels < 3:
            gray = codes if channels == 1 else np.ascontiguousarray(codes[..., 0])
            expected = gray_codes_to_luma(gray, SRGB_CURVE)
        else:
            expected = codes_to_luma(np.ascontiguousarray(codes[..., :3]), SRGB)
        np.testing.assert_array_equal(luma, expected)
        assert photo.info.depth_bits == np.dtype(dtype).itemsize * 8
        alpha = photo.extra_channel_rows(2, 9)
        assert (alpha is None) == (channels in (1, 3))
        if alpha is not None:
            np.testing.assert_array_equal(alpha, codes[2:9, :, -1:])


def test_one_bit_palette_and_transparent_colours_are_expanded(tmp_path: Path) -> None:
    bits = picture(20, 30, channels=1) > 128
    with open_photo(write(tmp_path, "bits.png", pillow_bytes(bits, "PNG"))) as photo:
        np.testing.assert_allclose(photo.luma_rows(0, 20), bits * 100.0, atol=1e-3)
    image = Image.fromarray(picture(20, 30)).quantize(16)
    image.save(tmp_path / "palette.png")
    with open_photo(tmp_path / "palette.png") as photo:
        np.testing.assert_array_equal(photo.luma_rows(0, 20), codes_to_luma(np.asarray(image.convert("RGB")), SRGB))
    image.save(tmp_path / "clear.png", transparency=3)
    with open_photo(tmp_path / "clear.png") as photo:
        assert photo.info.extra_channels == ("alpha",)


def chunk_for(space: str) -> tuple[bytes, bytes]:
    return {
        "gAMA": (b"gAMA", struct.pack(">I", 55556)),
        "cICP": (b"cICP", bytes([12, 13, 0, 1])),
        "iCCP": (b"iCCP", b"name\0\0" + zlib.compress(profile_bytes(ADOBE_RGB))),
        "sRGB": (b"sRGB", b"\0"),
    }[space]


@pytest.mark.parametrize(
    ("chunks", "space"),
    [
        ((), SRGB),
        (("sRGB",), SRGB),
        (("gAMA",), RgbSpace("gamma 1.8", SRGB.to_xyz, ToneCurve.gamma(100000 / 55556))),
        (("sRGB", "gAMA"), SRGB),
        (("iCCP", "gAMA"), ADOBE_RGB),
        (("cICP", "iCCP"), DISPLAY_P3),
    ],
)
def test_chunks_say_the_colour_space_in_their_order_of_precedence(
    tmp_path: Path, chunks: tuple[str, ...], space: RgbSpace
) -> None:
    codes = picture(20, 30, np.uint16)
    path = write(tmp_path, "a.png", png_bytes(codes, *map(chunk_for, chunks)))
    with open_photo(path) as photo:
        np.testing.assert_allclose(photo.luma_rows(0, 20), codes_to_luma(codes, space), atol=2e-3)
        assert photo.source_space is not None


def test_gray_takes_its_gamma_too(tmp_path: Path) -> None:
    codes = picture(20, 30, np.uint16, 1)
    with open_photo(write(tmp_path, "a.png", png_bytes(codes, chunk_for("gAMA")))) as photo:
        expected = gray_codes_to_luma(codes, ToneCurve.gamma(100000 / 55556))
        np.testing.assert_allclose(photo.luma_rows(0, 20), expected, atol=2e-3)


def test_a_gamma_that_makes_no_sense_is_said(tmp_path: Path) -> None:
    with open_photo(write(tmp_path, "a.png", png_bytes(picture(), (b"gAMA", struct.pack(">I", 7))))) as photo:
        assert any("gAMA" in note for note in photo.info.notes)


def test_metadata_stands_in_its_chunks(tmp_path: Path) -> None:
    exif, iptc = exif_block(6), photoshop_resources(iptc_block())
    raw = b"\niptc\n" + f"{len(iptc):8d}\n".encode() + iptc.hex().encode() + b"\n"
    chunks = (
        (b"eXIf", exif),
        (b"pHYs", struct.pack(">IIB", 23622, 11811, 1)),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta/>"),
        (b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(raw)),
    )
    with open_photo(write(tmp_path, "a.png", png_bytes(picture(20, 30), *chunks))) as photo:
        metadata = photo.metadata
        assert (metadata.exif, metadata.xmp, metadata.iptc) == (exif, b"<x:xmpmeta/>", iptc_block())
        assert (photo.info.width_px, photo.info.height_px) == (20, 30)
        assert photo.info.dpi is not None
        np.testing.assert_allclose(photo.info.dpi, (300, 600), rtol=1e-3)


def test_exif_says_the_resolution_more_exactly_where_it_agrees_with_the_chunk(tmp_path: Path) -> None:
    for metre, dpi in ((11811, 300.0), (11800, 11800 * 0.0254)):
        density = (b"pHYs", struct.pack(">IIB", metre, metre, 1))
        path = write(tmp_path, "a.png", png_bytes(picture(), density, (b"eXIf", exif_block())))
        with open_photo(path) as photo:
            assert photo.info.dpi == pytest.approx((dpi, dpi), abs=1e-9)


def test_words_that_no_copy_will_have_are_told(tmp_path: Path) -> None:
    texts = [(b"tEXt", b"Software\0scanner"), (b"tEXt", b"Source\0Epson"), (b"iTXt", b"Disclaimer\0\0\0\0\0No")]
    with open_photo(write(tmp_path, "a.png", png_bytes(picture(), *texts))) as photo:
        assert any("(Disclaimer, Source)" in note and "Software" not in note for note in photo.info.notes)
    with open_photo(write(tmp_path, "b.png", png_bytes(picture(), texts[0]))) as photo:
        assert not any("texts" in note for note in photo.info.notes)


def test_a_profile_that_inflates_without_end_is_left_alone(tmp_path: Path) -> None:
    bomb = b"name\0\0" + zlib.compress(bytes(80 << 20), 9)
    with open_photo(write(tmp_path, "a.png", png_bytes(picture(), (b"iCCP", bomb)))) as photo:
        assert photo.metadata.icc is None


@pytest.mark.parametrize("kept", [0.9, 0.5, 0.2])
def test_a_png_that_is_cut_off_is_refused(tmp_path: Path, kept: float) -> None:
    data = png_bytes(picture(99, 99, np.uint16))
    with pytest.raises(UnreadablePhoto, match=r"a\.png: is cut off"):
        open_photo(write(tmp_path, "a.png", data[: int(len(data) * kept)]))


def test_a_png_with_damaged_pixels_is_refused_and_damaged_words_are_left_out(tmp_path: Path) -> None:
    data = bytearray(png_bytes(picture(99, 99, np.uint16), (b"eXIf", exif_block(6))))
    data[60] ^= 1  # inside the Exif
    with open_photo(write(tmp_path, "a.png", bytes(data))) as photo:
        assert photo.metadata.exif is None
    data[-100] ^= 1  # inside the pixels
    with pytest.raises(UnreadablePhoto, match=r"a\.png: is cut off or damaged"):
        open_photo(write(tmp_path, "a.png", bytes(data)))


def test_a_decompression_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    data = png_bytes(picture())
    header = png_chunk(b"IHDR", struct.pack(">II", 100_000, 100_000) + data[24:29])
    with pytest.raises(PhotoTooLarge, match="100000 x 100000 pixels are more than the limit"):
        open_photo(write(tmp_path, "a.png", data[:8] + header + data[33:]))
