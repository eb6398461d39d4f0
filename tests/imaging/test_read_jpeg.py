from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.errors import PhotoTooLarge, UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.colour import SRGB, codes_to_luma, gray_codes_to_luma
from restorer.imaging.photo import Limits, open_photo
from restorer.imaging.tone import SRGB_CURVE
from tests.imaging.files import (
    cmyk_table_profile,
    exif_block,
    gray_profile,
    iptc_block,
    jpeg_bytes,
    jpeg_with,
    photoshop_resources,
    picture,
    pillow_bytes,
    write,
)


@pytest.mark.parametrize("progressive", [False, True])
def test_colour_is_what_another_decoder_sees(tmp_path: Path, progressive: bool) -> None:
    path = write(tmp_path, "a.jpg", jpeg_bytes(picture(50, 61), progressive=progressive))
    with Image.open(path) as image:
        expected = codes_to_luma(np.asarray(image), SRGB)
    with open_photo(path) as photo:
        np.testing.assert_array_equal(photo.luma_rows(0, 50), expected)
        assert (photo.info.format, photo.info.model, photo.info.depth_bits) == ("JPEG", "rgb", 8)


def test_gray_stays_gray(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jpg", jpeg_bytes(picture(50, 61, channels=1)))
    with Image.open(path) as image:
        expected = gray_codes_to_luma(np.asarray(image), SRGB_CURVE)
    with open_photo(path) as photo:
        np.testing.assert_array_equal(photo.luma_rows(0, 50), expected)
        assert photo.info.model == "gray"


def test_cmyk_of_photoshop_is_turned_over(tmp_path: Path) -> None:
    inks = np.zeros((16, 16, 4), np.uint8)
    inks[8:, :, 3] = 255
    path = write(tmp_path, "a.jpg", pillow_bytes(inks, "JPEG", "CMYK", quality=100))  # Pillow writes as Photoshop does
    with open_photo(path) as photo:
        luma = photo.luma_rows(0, 16)
        assert any("CMYK" in note for note in photo.info.notes)
    assert luma[0].min() > 99.0
    assert luma[-1].max() < 1.0


def test_a_cmyk_profile_is_evaluated(tmp_path: Path) -> None:
    inks = np.zeros((16, 16, 4), np.uint8)
    inks[..., 0] = 255
    data = pillow_bytes(inks, "JPEG", "CMYK", quality=100, icc_profile=cmyk_table_profile())
    with open_photo(write(tmp_path, "a.jpg", data)) as photo:
        np.testing.assert_allclose(photo.luma_rows(0, 16), 75.0, atol=0.5)
        assert photo.info.profile_name == "A test profile"
        assert photo.info.notes == ()


def test_metadata_stands_in_its_segments(tmp_path: Path) -> None:
    exif, xmp, iptc, profile = exif_block(3), b"<x:xmpmeta/>", iptc_block(), gray_profile()
    data = jpeg_with(
        jpeg_bytes(picture(16, 16, channels=1)),
        (0xE1, b"Exif\0\0" + exif),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp),
        (0xED, b"Photoshop 3.0\0" + photoshop_resources(iptc)),
        (0xE2, b"ICC_PROFILE\0\2\2" + profile[100:]),
        (0xE2, b"ICC_PROFILE\0\1\2" + profile[:100]),
    )
    with open_photo(write(tmp_path, "a.jpg", data)) as photo:
        metadata = photo.metadata
        assert (metadata.exif, metadata.xmp, metadata.iptc, metadata.icc) == (exif, xmp, iptc, profile)
        assert photo.info.orientation == 3
        assert photo.info.dpi == (300, 300)


def test_jfif_density_is_the_resolution_without_exif(tmp_path: Path) -> None:
    with open_photo(write(tmp_path, "a.jpg", jpeg_bytes(picture(16, 16), dpi=(400, 400)))) as photo:
        assert photo.info.dpi == (400, 400)


@pytest.mark.parametrize("kept", [0.95, 0.5, 0.1])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_that_is_cut_off_is_refused(tmp_path: Path, kept: float, progressive: bool) -> None:
    data = jpeg_bytes(picture(200, 200), progressive=progressive)
    path = write(tmp_path, "a.jpg", data[: int(len(data) * kept)])
    with pytest.raises(UnreadablePhoto, match=r"a\.jpg: (ends before its last row|is not a whole JPEG)"):
        open_photo(path)


def test_bytes_behind_the_end_do_no_harm(tmp_path: Path) -> None:
    with open_photo(write(tmp_path, "a.jpg", jpeg_bytes(picture(16, 16)) + b"camera data" * 99)) as photo:
        assert photo.info.height_px == 16


def test_a_header_that_promises_too_much_is_refused_before_decoding(tmp_path: Path) -> None:
    data = bytearray(jpeg_bytes(picture(16, 16)))
    at = data.find(b"\xff\xc0")
    data[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    with pytest.raises(PhotoTooLarge, match="65535 x 65535"):
        open_photo(write(tmp_path, "a.jpg", bytes(data)))
    with pytest.raises(PhotoTooLarge):
        open_photo(write(tmp_path, "b.jpg", jpeg_bytes(picture(16, 16))), Limits(whole_px=100))


def test_a_rare_process_is_named_as_such(tmp_path: Path) -> None:
    data = bytearray(jpeg_bytes(picture(16, 16)))
    data[data.find(b"\xff\xc0") + 1] = 0xC3
    with pytest.raises(UnsupportedPhoto, match="rare kind of JPEG"):
        open_photo(write(tmp_path, "a.jpg", bytes(data)))


def test_a_profile_for_other_pixels_is_named_and_not_used(tmp_path: Path) -> None:
    data = pillow_bytes(picture(16, 16), "JPEG", icc_profile=gray_profile())
    with open_photo(write(tmp_path, "a.jpg", data)) as photo:
        notes = " ".join(photo.info.notes)
        assert "A test profile is for gray" in notes
        assert "read as sRGB" in notes
        assert photo.info.profile_name is None
