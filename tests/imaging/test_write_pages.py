"""Further pages of a TIFF go into the copy as they are, whatever their kind."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer.errors import UnreadablePhoto
from restorer.imaging import write_tiff
from restorer.imaging.output import Container, OutputFormat, Written, write_photo
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from tests.imaging.fake_photo import blocks_of, codes


def coloured(source: Path, target: Path, output: OutputFormat) -> Written:
    with open_photo(source) as photo:
        picture = codes(photo.info.height_px, photo.info.width_px, output.depth)
        return write_photo(target, photo, output, iter(blocks_of(picture, 9)), Progress())


def pages_file(path: Path, byte_order: str = "<", *, big: bool = False) -> list[np.ndarray]:
    """Four pages of different kinds: the photograph (gray), RGB 16 deflate in tiles, bits, JPEG."""
    pages = [codes(40, 30, 16)[..., 0], codes(64, 48, 16), codes(33, 21)[..., 1] > 120, codes(48, 32, seed=3)]
    with tifffile.TiffWriter(path, byteorder=byte_order, bigtiff=big) as tiff:
        tiff.write(pages[0], photometric="minisblack")
        tiff.write(pages[1], photometric="rgb", tile=(16, 16), compression="zlib", predictor=True, description="back")
        tiff.write(pages[2], photometric="minisblack", rowsperstrip=5)
        tiff.write(pages[3], photometric="rgb", compression="jpeg", rowsperstrip=16)
    return pages


@pytest.mark.parametrize("byte_order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
def test_pages_of_every_kind_follow_the_coloured_one(byte_order: str, big: bool, tmp_path: Path) -> None:
    pages = pages_file(tmp_path / "scan.tif", byte_order, big=big)
    coloured(tmp_path / "scan.tif", tmp_path / "copy.tif", OutputFormat(depth=16))
    with tifffile.TiffFile(tmp_path / "scan.tif") as before, tifffile.TiffFile(tmp_path / "copy.tif") as after:
        assert len(after.pages) == 4
        np.testing.assert_array_equal(after.pages[0].asarray(), codes(40, 30, 16))
        for number in (1, 2):
            np.testing.assert_array_equal(after.pages[number].asarray(), pages[number])
        np.testing.assert_array_equal(after.pages[3].asarray(), before.pages[3].asarray())
        assert after.pages[1].description == "back"
        assert after.pages[1].tags["Compression"].value == 8


def test_pages_go_into_a_big_tiff_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = pages_file(tmp_path / "scan.tif")
    monkeypatch.setattr(write_tiff, "_CLASSIC_BYTES", 0)
    coloured(tmp_path / "scan.tif", tmp_path / "copy.tif", OutputFormat())
    with tifffile.TiffFile(tmp_path / "copy.tif") as after:
        assert after.is_bigtiff
        np.testing.assert_array_equal(after.pages[1].asarray(), pages[1])


def test_another_reader_follows_the_chain_of_pages(tmp_path: Path) -> None:
    pages_file(tmp_path / "scan.tif")
    coloured(tmp_path / "scan.tif", tmp_path / "copy.tif", OutputFormat())
    with Image.open(tmp_path / "copy.tif") as image:
        assert image.n_frames == 4
        image.seek(2)
        np.testing.assert_array_equal(np.asarray(image), codes(33, 21)[..., 1] > 120)


def test_a_source_that_has_gone_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    pages_file(tmp_path / "scan.tif")
    with open_photo(tmp_path / "scan.tif") as photo:
        (tmp_path / "scan.tif").unlink()
        with pytest.raises(UnreadablePhoto, match=r"scan.tif: is no longer there"):
            write_photo(tmp_path / "copy.tif", photo, OutputFormat(), iter([codes(40, 30)]), Progress())
    assert list(tmp_path.iterdir()) == []


def test_the_gray_thumbnail_is_left_out_and_said(tmp_path: Path) -> None:
    with tifffile.TiffWriter(tmp_path / "scan.tif") as tiff:
        tiff.write(codes(40, 30)[..., 0], photometric="minisblack")
        tiff.write(codes(10, 8)[..., 0], photometric="minisblack", subfiletype=1)
    done = coloured(tmp_path / "scan.tif", tmp_path / "copy.tif", OutputFormat())
    with tifffile.TiffFile(tmp_path / "copy.tif") as after:
        assert len(after.pages) == 1
    assert any("One page was left out of the copy: small versions" in note for note in done.notes)


def test_a_page_whose_data_are_cut_off_is_left_out_and_said(tmp_path: Path) -> None:
    pages_file(tmp_path / "scan.tif")
    with tifffile.TiffFile(tmp_path / "scan.tif") as tiff:
        at = tiff.pages[2].tags["StripOffsets"]
        value_at, kind, count = at.valueoffset, at.dtype, at.count
    assert count > 1
    data = bytearray((tmp_path / "scan.tif").read_bytes())
    data[value_at : value_at + 4] = b"\xff\xff\xff\x7f" if int(kind) == 4 else b"\xff\xff" * 2
    (tmp_path / "scan.tif").write_bytes(data)
    done = coloured(tmp_path / "scan.tif", tmp_path / "copy.tif", OutputFormat())
    assert any("One page was not carried into the copy" in note for note in done.notes), done.notes
    with tifffile.TiffFile(tmp_path / "copy.tif") as after:
        assert len(after.pages) == 3


@pytest.mark.parametrize("container", [Container.PNG, Container.JPEG, Container.WEBP])
def test_a_format_of_one_page_says_that_the_others_are_missing(container: Container, tmp_path: Path) -> None:
    pages_file(tmp_path / "scan.tif")
    done = coloured(tmp_path / "scan.tif", tmp_path / "copy", OutputFormat(container))
    assert any("the other 3 of the photograph are not in the copy; TIFF keeps them" in note for note in done.notes)
