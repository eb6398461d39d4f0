"""JPEG by libjpeg-turbo (imagecodecs): the fastest exact decoder here: 24 MP in 0.10 s (cv2 0.17, Pillow 0.29)."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np

from restorer.errors import UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.arrays import Codes
from restorer.imaging.decoded import ColourModel, Decoded
from restorer.imaging.jpeg_header import JpegHeader, comes_to_an_end, read_jpeg_header
from restorer.imaging.limits import Limits
from restorer.imaging.pixels import ArraySource

_MODELS: dict[int, ColourModel] = {1: "gray", 3: "rgb", 4: "cmyk"}


def read_jpeg(path: Path, limits: Limits) -> Decoded:
    """Decode a JPEG whole: gray, YCbCr, RGB, CMYK, YCCK; 8 or 12 bits.

    libjpeg fills what is missing with gray and says nothing, so the end of the stream is looked for here.
    """
    data = path.read_bytes()
    header = read_jpeg_header(data)
    _check(path, data, header, limits)
    codes = imagecodecs.jpeg8_decode(data, outcolorspace="CMYK" if header.components == 4 else None)
    if codes.shape[:2] != (header.height, header.width):
        raise UnreadablePhoto(path, "has a damaged header.", "Take it again from its backup or scan it again.")
    return Decoded(
        format="JPEG",
        pixels=ArraySource(_full_range(codes, header)),
        model=_MODELS[header.components],
        depth_bits=header.depth_bits,
        metadata=header.metadata(),
        notes=_notes(header),
    )


def _check(path: Path, data: bytes, header: JpegHeader, limits: Limits) -> None:
    if not header.width or not header.scan:
        raise UnreadablePhoto(path, "is not a whole JPEG file.", "Take it again from its backup or scan it again.")
    limits.check(path, header.width, header.height)
    if header.components not in _MODELS or not header.readable or header.depth_bits not in (8, 12):
        raise UnsupportedPhoto(
            path, "is a rare kind of JPEG (lossless, arithmetic or without colours).", "Save it as TIFF or PNG."
        )
    if not comes_to_an_end(data, header.scan):
        raise UnreadablePhoto(
            path, "ends before its last row: the file is cut off.", "Take it again from its backup or scan it again."
        )


def _full_range(codes: Codes, header: JpegHeader) -> Codes:
    if header.components == 4 and header.adobe:
        codes = np.iinfo(codes.dtype).max - codes if header.depth_bits == 8 else np.uint16(4095) - codes
    if header.depth_bits == 12:
        codes = (codes << 4) | (codes >> 8)
    return codes


def _notes(header: JpegHeader) -> tuple[str, ...]:
    notes = []
    if header.several:
        notes.append(
            "The file holds further pictures beside the photograph (a preview or a second view); only the "
            "photograph is used."
        )
    if header.long_xmp:
        notes.append("The file's XMP continues in further blocks; only the main block is kept.")
    return tuple(notes)
