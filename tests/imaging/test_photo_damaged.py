"""Bytes are turned over at random in small files of every kind: only sentences may come out."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile

from restorer.errors import RestorerError
from restorer.imaging.colour import ADOBE_RGB
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.photo import Limits, open_photo
from tests.imaging.files import (
    cmyk_table_profile,
    exif_block,
    jpeg_bytes,
    jpeg_with,
    picture,
    pillow_bytes,
    png_bytes,
    write,
)

LIMITS = Limits(streamed_px=1_000_000, whole_px=1_000_000)


def tiff_bytes(**options: object) -> bytes:
    file = io.BytesIO()
    tifffile.imwrite(file, picture(40, 40, np.uint16), photometric="rgb", **options)  # type: ignore[arg-type]
    return file.getvalue()


def files() -> dict[str, bytes]:
    codes = picture(24, 24)
    return {
        "jpeg": jpeg_with(jpeg_bytes(codes, icc_profile=profile_bytes(ADOBE_RGB)), (0xE1, b"Exif\0\0" + exif_block(6))),
        "jpeg progressive": jpeg_bytes(codes, progressive=True),
        "jpeg cmyk": pillow_bytes(picture(24, 24, channels=4), "JPEG", "CMYK", icc_profile=cmyk_table_profile()),
        "png": png_bytes(codes, (b"eXIf", exif_block(6)), (b"gAMA", b"\0\0\xd9\x04")),
        "png 16": png_bytes(picture(24, 24, np.uint16)),
        "tiff": tiff_bytes(),
        "tiff lzw": tiff_bytes(compression="lzw", predictor=True, rowsperstrip=8),
        "tiff tiles": tiff_bytes(compression="zlib", tile=(16, 16), bigtiff=True, byteorder=">"),
        "webp": pillow_bytes(codes, "WEBP", exif=exif_block(3)),
        "bmp": pillow_bytes(codes, "BMP"),
        "jp2": imagecodecs.jpeg2k_encode(picture(24, 24, np.uint16), reversible=True),
        "avif": pillow_bytes(codes, "AVIF", exif=exif_block(3)),
    }


@pytest.mark.parametrize("kind", list(files()))
def test_only_sentences_come_out_of_damaged_files(tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]) -> None:
    whole, rng = files()[kind], np.random.default_rng(7)
    for turn in range(60):
        data = bytearray(whole)
        reach = len(data) if turn % 2 else min(len(data), 300)  # half of the damage goes into headers
        for at in rng.integers(0, reach, rng.integers(1, 6)):
            data[at] = rng.integers(0, 256)
        path = write(tmp_path, "damaged", bytes(data))
        with contextlib.suppress(RestorerError), open_photo(path, LIMITS) as photo:
            photo.lab_rows(0, photo.info.height_px)
            photo.reduced(5, 5)
    out, err = capfd.readouterr()
    assert out + err == ""
