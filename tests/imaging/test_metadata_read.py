from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.ifd import Block, first_table
from restorer.imaging.jp2_header import read_jp2_header
from restorer.imaging.jpeg_header import read_jpeg_header
from restorer.imaging.metadata import Resolution, from_exif, iptc_of_resources, resolution
from restorer.imaging.photo import open_photo
from tests.imaging.files import exif_block, iptc_block, jpeg_bytes, photoshop_resources, picture


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_and_resolution_stand_in_the_first_table(order: str, orientation: int) -> None:
    assert from_exif(exif_block(orientation, order)) == (orientation, Resolution(300, 300, "inch"))


@pytest.mark.parametrize("exif", [None, b"", b"II*\0", b"nonsense" * 9, exif_block(9), exif_block(0)])
def test_nonsense_is_upright(exif: bytes | None) -> None:
    assert from_exif(exif)[0] == 1


def test_units_become_dots_per_inch() -> None:
    assert resolution(100, 200, 3) == Resolution(100, 200, "centimetre")
    assert Resolution(100, 200, "centimetre").dpi == (254.0, 508.0)
    assert Resolution(1, 1, "none").dpi is None
    assert resolution(0, 300, 2) is None
    assert resolution(float("inf"), 300, 2) is None


def test_a_table_that_claims_more_than_there_is_gives_what_there_is() -> None:
    endless = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 0xFFFF, 274, 3, 1, 6)
    assert first_table(endless) == ("<", {})
    far = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 270, 2, 0xFFFFFFF0, 4) + bytes(4)
    assert first_table(far) == ("<", {})


def test_bigtiff_tables_are_read() -> None:
    block = b"II+\0\x08\0\0\0" + struct.pack("<Q", 16) + struct.pack("<QHHQQQ", 1, 274, 3, 1, 8, 0)
    assert [(e.tag, e.integer("<")) for e in Block(block).entries(16)] == [(274, 8)]


def test_iptc_is_found_behind_other_resources() -> None:
    other = b"8BIM\x03\xed\x05title" + struct.pack(">I", 3) + b"abc\0"
    assert iptc_of_resources(other + photoshop_resources(iptc_block(b"odd"))) == iptc_block(b"odd")
    assert iptc_of_resources(other) is None
    assert iptc_of_resources(b"8BIM\x04\x04\0\0\xff\xff\xff\xffab") == b"ab"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 400))
def test_no_bytes_break_the_parsers(noise: bytes, at: int) -> None:
    for whole in (exif_block(), jpeg_bytes(picture(8, 8)), photoshop_resources(iptc_block())):
        data = whole[:at] + noise + whole[at + len(noise) :]
        from_exif(data)
        iptc_of_resources(data)
        read_jpeg_header(data).metadata()
        read_jp2_header(data).metadata()
    read_jp2_header(b"\0\0\0\x0cjP  \r\n\x87\n" + noise).metadata()


def test_of_a_description_that_stands_twice_the_first_counts(tmp_path: Path) -> None:
    path = tmp_path / "harbour.tif"
    # tifffile adds its pixel layout as a second ImageDescription.
    tifffile.imwrite(path, np.zeros((4, 4), np.uint8), photometric="minisblack", description="Harbour, 1912")
    with open_photo(path) as photo:
        assert photo.metadata.exif is not None
        _, table = first_table(photo.metadata.exif)
    assert table[270].value == b"Harbour, 1912\0"
