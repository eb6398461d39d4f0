from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from restorer.errors import PhotoTooLarge, UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.colour import SRGB, codes_to_luma, gray_codes_to_luma
from restorer.imaging.photo import Limits, open_photo
from restorer.imaging.tone import SRGB_CURVE
from tests.imaging.files import exif_block, gray_profile, iptc_block, photoshop_resources, picture

HEIGHT, WIDTH = 83, 71


def luma_of(codes: Any) -> Any:
    codes = np.asarray(codes)
    return codes_to_luma(codes, SRGB) if codes.ndim == 3 else gray_codes_to_luma(codes, SRGB_CURVE)


def tiff(folder: Path, codes: Any, **options: Any) -> Path:
    path = folder / "scan.tif"
    defaults: dict[str, Any] = {"photometric": "rgb" if codes.ndim == 3 else "minisblack", "metadata": None}
    tifffile.imwrite(path, codes, **{**defaults, **options})
    return path


def assert_rows_are(path: Path, luma: Any) -> None:
    with open_photo(path) as photo:
        height = photo.info.height_px
        whole = photo.luma_rows(0, height)
        assert whole.shape == luma.shape
        np.testing.assert_allclose(whole, luma, atol=1e-3)
        for top, bottom in ((0, 1), (height // 3, height // 3 + 5), (height - 1, height), (3, height - 2)):
            np.testing.assert_array_equal(photo.luma_rows(top, bottom), whole[top:bottom])


LAYOUTS: dict[str, dict[str, Any]] = {
    "one strip": {},
    "strips": {"rowsperstrip": 7},
    "deflate strips": {"rowsperstrip": 16, "compression": "zlib"},
    "deflate and predictor": {"rowsperstrip": 16, "compression": "zlib", "predictor": True},
    "LZW and predictor": {"rowsperstrip": 16, "compression": "lzw", "predictor": True},
    "PackBits": {"rowsperstrip": 16, "compression": "packbits"},
    "Zstandard": {"rowsperstrip": 16, "compression": "zstd"},
    "tiles": {"tile": (32, 16)},
    "LZW tiles": {"tile": (32, 16), "compression": "lzw"},
    "big-endian": {"byteorder": ">"},
    "big-endian deflate and predictor": {"byteorder": ">", "compression": "zlib", "predictor": True},
    "BigTIFF": {"bigtiff": True, "rowsperstrip": 9},
    "big-endian BigTIFF tiles": {"bigtiff": True, "byteorder": ">", "tile": (16, 16)},
}


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_gives_the_rows_of_the_picture(tmp_path: Path, layout: str, channels: int, dtype: Any) -> None:
    codes = picture(HEIGHT, WIDTH, dtype, channels)
    assert_rows_are(tiff(tmp_path, codes, **LAYOUTS[layout]), luma_of(codes))


@pytest.mark.parametrize("layout", ["strips", "deflate strips", "LZW tiles", "big-endian"])
def test_separate_planes_are_joined(tmp_path: Path, layout: str) -> None:
    codes = picture(HEIGHT, WIDTH, np.uint16)
    path = tiff(tmp_path, np.moveaxis(codes, 2, 0), planarconfig="separate", **LAYOUTS[layout])
    assert_rows_are(path, luma_of(codes))


@pytest.mark.parametrize("options", [{}, {"tile": (32, 32)}])
def test_jpeg_inside_tiff_is_close_to_the_picture(tmp_path: Path, options: dict[str, Any]) -> None:
    codes = picture(64, 64)
    path = tiff(tmp_path, codes, compression="jpeg", compressionargs={"level": 98}, **options)
    with open_photo(path) as photo:
        assert np.abs(photo.luma_rows(0, 64) - luma_of(codes)).mean() < 1.0


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_white_is_zero_is_turned_over(tmp_path: Path, dtype: Any) -> None:
    codes = picture(HEIGHT, WIDTH, dtype, 1)
    path = tiff(tmp_path, np.iinfo(dtype).max - codes, photometric="miniswhite")
    assert_rows_are(path, luma_of(codes))


@pytest.mark.parametrize("compression", [None, "packbits"])
@pytest.mark.parametrize("photometric", ["miniswhite", "minisblack"])
def test_one_bit_is_black_and_white(tmp_path: Path, photometric: str, compression: str | None) -> None:
    bits = picture(HEIGHT, WIDTH, np.uint8, 1) > 128
    path = tiff(tmp_path, bits, photometric=photometric, compression=compression)
    white = ~bits if photometric == "miniswhite" else bits
    assert_rows_are(path, white.astype(np.float32) * 100.0)


@pytest.mark.parametrize("scale", [257, 256])
def test_palettes_are_looked_up(tmp_path: Path, scale: int) -> None:
    colours = np.random.default_rng(0).integers(0, 256, (3, 256)).astype(np.uint16)
    indices = picture(HEIGHT, WIDTH, np.uint8, 1)
    path = tiff(tmp_path, indices, photometric="palette", colormap=colours * scale)
    assert_rows_are(path, luma_of(colours.T.astype(np.uint8)[indices]))


def test_cmyk_without_a_profile_is_read_and_said(tmp_path: Path) -> None:
    inks = np.zeros((8, 8, 4), np.uint8)
    inks[:4, :, 3] = 255
    with open_photo(tiff(tmp_path, inks, photometric="separated")) as photo:
        luma = photo.luma_rows(0, 8)
        assert photo.info.model == "cmyk"
        assert any("CMYK" in note for note in photo.info.notes)
    np.testing.assert_allclose(luma[:4], 0.0, atol=1e-3)
    np.testing.assert_allclose(luma[4:], 100.0, atol=1e-3)


@pytest.mark.parametrize(("code", "name"), [(0, "unspecified"), (1, "associated alpha"), (2, "alpha")])
def test_a_fourth_channel_is_named_and_handed_out(tmp_path: Path, code: int, name: str) -> None:
    codes = picture(HEIGHT, WIDTH, np.uint16, 4)
    path = tiff(tmp_path, codes, extrasamples=[code], rowsperstrip=8, compression="zlib")
    assert_rows_are(path, luma_of(codes[..., :3]))
    with open_photo(path) as photo:
        assert photo.info.extra_channels == (name,)
        rows = photo.extra_channel_rows(5, 20)
        assert rows is not None
        np.testing.assert_array_equal(rows, codes[5:20, :, 3:])


def test_gray_with_alpha_is_gray(tmp_path: Path) -> None:
    codes = picture(HEIGHT, WIDTH, np.uint8, 2)
    path = tiff(tmp_path, codes, photometric="minisblack", planarconfig="contig", extrasamples=["unassalpha"])
    assert_rows_are(path, luma_of(codes[..., 0]))


@pytest.mark.parametrize("dtype", [np.float32, np.float16, np.float64])
def test_floats_from_0_to_1_are_read_as_they_are(tmp_path: Path, dtype: Any) -> None:
    codes = picture(HEIGHT, WIDTH, np.uint16)
    with open_photo(tiff(tmp_path, (codes / 65535).astype(dtype))) as photo:
        luma = photo.luma_rows(0, HEIGHT)
        assert any("floating-point" in note for note in photo.info.notes)
    np.testing.assert_allclose(luma, luma_of(codes), atol=0.05 if dtype == np.float16 else 2e-3)


def test_floats_above_1_take_the_largest_as_white_and_say_so(tmp_path: Path) -> None:
    values = np.linspace(0, 4000, HEIGHT * WIDTH, dtype=np.float32).reshape(HEIGHT, WIDTH)
    with open_photo(tiff(tmp_path, values)) as photo:
        assert photo.luma_rows(HEIGHT - 1, HEIGHT)[0, -1] == pytest.approx(100.0, abs=1e-3)
        assert any("4000" in note for note in photo.info.notes)


def test_floats_that_are_no_numbers_are_refused_with_their_count(tmp_path: Path) -> None:
    values = np.full((9, 9), 0.5, np.float32)
    values[2, 3], values[4, 4] = np.nan, np.inf
    with pytest.raises(UnsupportedPhoto, match=r"scan\.tif: holds values that are not numbers \(NaN or infinite\): 2"):
        open_photo(tiff(tmp_path, values))


def test_further_pages_and_thumbnails_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    first, second = picture(40, 30, np.uint16), picture(20, 10, np.uint8, 1)
    with tifffile.TiffWriter(path) as writer:
        writer.write(picture(10, 8), photometric="rgb", subfiletype=1, metadata=None)
        writer.write(first, photometric="rgb", metadata=None)
        writer.write(second, photometric="minisblack", metadata=None, description="infrared")
    assert_rows_are(path, luma_of(first))
    with open_photo(path) as photo:
        assert photo.info.pages == 2
        assert [(page.kind, page.description) for page in photo.extra_pages] == [
            ("thumbnail", ""),
            ("page", "infrared"),
        ]
        np.testing.assert_array_equal(photo.extra_pages[1].pixels.rows(3, 9)[..., 0], second[3:9])


def test_the_metadata_of_a_tiff_is_found(tmp_path: Path) -> None:
    xmp, iptc, profile = b"<x:xmpmeta/>", iptc_block(), gray_profile()
    tags = [
        (700, "B", len(xmp), xmp, False),
        (33723, "B", len(iptc), iptc, False),
        (34675, "B", len(profile), profile, False),
        (315, "s", 0, "Dorothea", False),
        (274, "H", 1, 1, False),
    ]
    path = tiff(tmp_path, picture(8, 8, channels=1), extratags=tags, resolution=(600, 600), resolutionunit="INCH")
    with open_photo(path) as photo:
        metadata = photo.metadata
        assert (metadata.xmp, metadata.iptc, metadata.icc) == (xmp, iptc, profile)
        assert metadata.exif is not None
        assert b"Dorothea" in metadata.exif
        assert photo.info.dpi == (600, 600)


def test_iptc_is_found_among_photoshop_resources(tmp_path: Path) -> None:
    resources = photoshop_resources(iptc_block())
    path = tiff(tmp_path, picture(8, 8), extratags=[(34377, "B", len(resources), resources, False)])
    with open_photo(path) as photo:
        assert photo.metadata.iptc == iptc_block()


def test_a_gray_profile_decides_lightness(tmp_path: Path) -> None:
    profile, codes = gray_profile(2.2), picture(8, 8, np.uint16, 1)
    path = tiff(tmp_path, codes, extratags=[(34675, "B", len(profile), profile, False)])
    linear = (codes / 65535.0) ** (563 / 256)
    with open_photo(path) as photo:
        np.testing.assert_allclose(photo.luma_rows(0, 8), 116 * np.cbrt(linear) - 16, atol=2e-3)
        assert photo.info.profile_name == "A test profile"
        assert photo.gray_curve is not None


@pytest.mark.parametrize("options", [{}, {"compression": "zlib", "rowsperstrip": 8}, {"tile": (16, 16)}])
def test_a_tiff_that_is_cut_off_is_said_to_be(tmp_path: Path, options: dict[str, Any]) -> None:
    whole = tiff(tmp_path, picture(64, 64, np.uint16), **options)
    cut = tmp_path / "cut.tif"
    cut.write_bytes(whole.read_bytes()[:-500])
    with pytest.raises(UnreadablePhoto, match=r"cut\.tif: is cut off"):
        open_photo(cut)


def test_a_damaged_part_is_said_when_its_rows_are_read(tmp_path: Path) -> None:
    codes = picture(64, 64, np.uint16)
    path = tiff(tmp_path, codes, compression="zlib", rowsperstrip=8)
    with tifffile.TiffFile(path) as file:
        offset, size = file.pages[0].dataoffsets[7], file.pages[0].databytecounts[7]  # type: ignore[union-attr]
    data = bytearray(path.read_bytes())
    data[offset : offset + size] = b"\xaa" * size
    path.write_bytes(bytes(data))
    with pytest.raises(UnreadablePhoto, match=r"scan\.tif: has a damaged part"), open_photo(path) as photo:
        photo.luma_rows(0, 64)


def test_a_tiff_with_more_pixels_than_the_limit_is_refused_from_its_header(tmp_path: Path) -> None:
    path = tiff(tmp_path, picture(64, 64))
    with pytest.raises(PhotoTooLarge, match=r"scan\.tif: 64 x 64 pixels"):
        open_photo(path, Limits(streamed_px=1000))


def test_one_huge_compressed_strip_is_refused_with_a_remedy(tmp_path: Path) -> None:
    path = tiff(tmp_path, np.zeros((200, 200, 3), np.uint8), compression="zlib", rowsperstrip=200)
    with pytest.raises(PhotoTooLarge, match="strips or tiles"):
        open_photo(path, Limits(whole_px=10_000))


def test_jpeg_tiles_that_lie_about_their_size_are_refused(tmp_path: Path) -> None:
    path = tiff(tmp_path, picture(64, 64), compression="jpeg", tile=(32, 32))
    data = bytearray(path.read_bytes())
    at = data.find(b"\xff\xc0")
    data[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    path.write_bytes(bytes(data))
    with pytest.raises(UnreadablePhoto, match="damaged part"), open_photo(path) as photo:
        photo.luma_rows(0, 64)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_once(tmp_path: Path, orientation: int) -> None:
    codes = picture(HEIGHT, WIDTH, np.uint16, 4)
    tags = [(274, "H", 1, orientation, False)]
    path = tiff(tmp_path, codes, extratags=tags, rowsperstrip=8, extrasamples=["unassalpha"])
    shown = {
        1: codes,
        2: codes[:, ::-1],
        3: codes[::-1, ::-1],
        4: codes[::-1],
        5: codes.swapaxes(0, 1),
        6: codes[::-1].swapaxes(0, 1),
        7: codes[::-1, ::-1].swapaxes(0, 1),
        8: codes[:, ::-1].swapaxes(0, 1),
    }[orientation]
    assert_rows_are(path, luma_of(np.ascontiguousarray(shown[..., :3])))
    with open_photo(path) as photo:
        rows = photo.extra_channel_rows(2, 5)
        assert rows is not None
        np.testing.assert_array_equal(rows, shown[2:5, :, 3:])
        assert photo.info.orientation == orientation


def test_exif_of_a_tiff_keeps_what_stands_below_it(tmp_path: Path) -> None:
    """An Exif block is a TIFF: its picture is put in front of it, so its tables are read as a file's."""
    from restorer.imaging.tiff_directory import read_block

    block = exif_block(order=">")
    path = tiff(tmp_path, picture(8, 8), extratags=[(315, "s", 0, "Ansel", False)], byteorder=">")
    with open_photo(path) as photo:
        assert photo.metadata.exif is not None
        own, given = read_block(photo.metadata.exif)[1], read_block(block)[1]
    assert own.entries[315].data == given.entries[315].data


def test_a_file_of_very_many_pages_opens(tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    with tifffile.TiffWriter(path) as writer:
        for _ in range(300):
            writer.write(picture(4, 4), photometric="rgb", metadata=None)
    with open_photo(path) as photo:
        assert photo.info.pages == 300
        photo.extra_pages[-1].pixels.rows(0, 4)


def test_a_page_that_cannot_be_read_does_not_take_the_photograph_with_it(tmp_path: Path) -> None:
    path = tmp_path / "pages.tif"
    with tifffile.TiffWriter(path) as writer:
        writer.write(picture(40, 30), photometric="rgb", metadata=None)
        writer.write(picture(90, 90), photometric="rgb", metadata=None)
    with open_photo(path, Limits(streamed_px=2000)) as photo:
        assert photo.info.pages == 1
        assert any("cannot be read" in note for note in photo.info.notes)


def test_a_page_of_one_compressed_part_is_decoded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from restorer.imaging.tiff_segments import SegmentSource

    path = tiff(tmp_path, picture(HEIGHT, WIDTH, np.uint16), compression="zlib", rowsperstrip=HEIGHT)
    reads: list[int] = []
    read = SegmentSource._read

    def counted(self: SegmentSource, offset: int, size: int) -> bytes:
        reads.append(size)
        return read(self, offset, size)

    monkeypatch.setattr(SegmentSource, "_read", counted)
    with open_photo(path) as photo:
        photo.reduced(9, 9)
        photo.luma_rows(0, HEIGHT)
        photo.luma_rows(5, 8)
    assert len(reads) == 1
