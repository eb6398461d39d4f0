"""WebP, 8 bit, lossy or lossless: the whole picture is in memory, as the encoder needs it.

The encoder gives a bare file; profile and metadata are put around its picture here. Source: WebP Container
Specification (RIFF chunks, VP8X).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import imagecodecs
import numpy as np

from restorer.imaging.exif_write import exif_block
from restorer.imaging.part_file import PartFile
from restorer.imaging.picture import Blocks, Picture
from restorer.progress import Progress

LARGEST_PX = 16_383

_ICC, _ALPHA, _EXIF, _XMP = 0x20, 0x10, 0x08, 0x04
_PICTURE_CHUNKS = {b"VP8 ", b"VP8L", b"ALPH"}
_LOSSLESS_EFFORT = 50


def write_webp(
    part: PartFile, picture: Picture, blocks: Blocks, quality: int | None, progress: Progress
) -> tuple[str, ...]:
    """Write the picture into `part`; a `quality` of None is lossless. Returns sentences on what was left out."""
    pixels = np.concatenate(list(picture.strips(1024)))
    progress.at(0.2)
    lossless = quality is None
    level = _LOSSLESS_EFFORT if quality is None else quality
    encoded = bytes(imagecodecs.webp_encode(pixels, level, lossless=lossless, numthreads=2))
    part.share = 0.9
    progress.at(0.9)
    body = b"".join(_chunk(kind, data) for kind, data in _chunks(encoded, picture, blocks))
    part.write(b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP")
    part.write(body)
    return ()


def _chunks(encoded: bytes, picture: Picture, blocks: Blocks) -> Iterator[tuple[bytes, bytes]]:
    exif = exif_block(blocks.exif)[0] if blocks.exif else b""
    present = ((_ICC, blocks.icc), (_ALPHA, picture.further), (_EXIF, exif), (_XMP, blocks.xmp))
    flags = sum(flag for flag, there in present if there)
    yield b"VP8X", struct.pack("<I", flags) + _three_bytes(picture.width_px - 1) + _three_bytes(picture.height_px - 1)
    if blocks.icc:
        yield b"ICCP", blocks.icc
    yield from ((kind, data) for kind, data in _parsed(encoded) if kind in _PICTURE_CHUNKS)
    if exif:
        yield b"EXIF", exif
    if blocks.xmp:
        yield b"XMP ", blocks.xmp


def _three_bytes(number: int) -> bytes:
    return number.to_bytes(3, "little")


def _parsed(encoded: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(encoded):
        (size,) = struct.unpack_from("<I", encoded, at + 4)
        yield encoded[at : at + 4], encoded[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)
