"""PNG, 8 and 16 bit, RGB or RGBA, written in strips: the whole picture is never in memory.

Strips are filtered and deflated on a few threads, each ended by a full flush, so that together they are one zlib
stream. Run-length strategy: on filtered photographs it is smaller than zlib's level 6 and about seven times faster
(`python -m tests.benchmarks.writing`). Source of the format: W3C PNG Specification, third edition (eXIf, cICP).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, Codes
from restorer.imaging.exif_write import exif_block
from restorer.imaging.iptc_write import photoshop_resources
from restorer.imaging.metadata import Resolution
from restorer.imaging.part_file import PartFile
from restorer.imaging.picture import Blocks, Picture
from restorer.imaging.write_strips import in_order
from restorer.progress import Progress

LARGEST_PX = 2**31 - 1

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_STRIP_BYTES = 1 << 20
_SUB, _UP, _AVERAGE = 1, 2, 3
_LAST_BLOCK = b"\x03\x00"  # an empty final block: ends the stream after the flushed strips
_STREAM_START = b"\x78\x01"


def write_png(part: PartFile, picture: Picture, blocks: Blocks, progress: Progress) -> None:
    """Write the picture into `part`."""
    part.write(_SIGNATURE)
    colour_type = 6 if picture.further else 2
    header = struct.pack(">IIBBBBB", picture.width_px, picture.height_px, picture.depth_bits, colour_type, 0, 0, 0)
    part.write(_chunk(b"IHDR", header))
    for kind, data in _beside(blocks):
        part.write(_chunk(kind, data))
    _write_pixels(part, picture, progress)
    part.write(_chunk(b"IEND", b""))


def _beside(blocks: Blocks) -> Iterator[tuple[bytes, bytes]]:
    """The chunks before the pixels, in the order the specification wants."""
    if blocks.icc:
        yield b"iCCP", b"ICC profile\0\0" + zlib.compress(blocks.icc, 9)
    if blocks.resolution:
        yield b"pHYs", _density(blocks.resolution)
    if blocks.exif:
        yield b"eXIf", exif_block(blocks.exif)[0]
    if blocks.xmp:
        yield b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + blocks.xmp
    if blocks.iptc:
        yield (
            b"zTXt",
            b"Raw profile type iptc\0\0" + zlib.compress(_raw_profile(b"iptc", photoshop_resources(blocks.iptc)), 9),
        )


def _density(resolution: Resolution) -> bytes:
    if resolution.dpi is None:
        return struct.pack(">IIB", round(resolution.x), round(resolution.y), 0)
    return struct.pack(">IIB", *(round(value / 0.0254) for value in resolution.dpi), 1)


def _raw_profile(name: bytes, data: bytes) -> bytes:
    """ImageMagick's form of a profile in a text chunk: a name, a length, and hexadecimal lines of 72."""
    digits = data.hex().encode()
    lines = [digits[at : at + 72] for at in range(0, len(digits), 72)]
    return b"\n" + name + b"\n" + str(len(data)).rjust(8).encode() + b"\n" + b"\n".join(lines) + b"\n"


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))


def _write_pixels(part: PartFile, picture: Picture, progress: Progress) -> None:
    strip_px = max(1, _STRIP_BYTES // picture.row_bytes)
    part.write(_chunk(b"IDAT", _STREAM_START))
    checksum = zlib.adler32(b"")
    done = 0
    for filtered, deflated in in_order(_deflated, _with_row_above(picture.strips(strip_px))):
        checksum = zlib.adler32(filtered.data, checksum)
        part.write(_chunk(b"IDAT", deflated))
        done += filtered.shape[0]
        part.share = done / picture.height_px
        progress.at(part.share)
    part.write(_chunk(b"IDAT", _LAST_BLOCK + struct.pack(">I", checksum)))


def _with_row_above(strips: Iterator[Codes]) -> Iterator[tuple[ByteArray, ByteArray, int]]:
    """Each strip as bytes (h x row bytes, big-endian), the row above it, and the bytes per pixel."""
    above: ByteArray | None = None
    for strip in strips:
        pixel_bytes = strip.shape[2] * strip.itemsize
        ordered = strip.astype(">u2") if strip.itemsize == 2 else strip
        octets = np.ascontiguousarray(ordered).view(np.uint8).reshape(len(strip), -1)
        yield octets, np.zeros_like(octets[0]) if above is None else above, pixel_bytes
        above = octets[-1]


def _deflated(item: tuple[ByteArray, ByteArray, int]) -> tuple[ByteArray, bytes]:
    filtered = filter_rows(*item)
    deflate = zlib.compressobj(1, zlib.DEFLATED, -15, 9, zlib.Z_RLE)
    return filtered, deflate.compress(filtered.data) + deflate.flush(zlib.Z_FULL_FLUSH)


def filter_rows(octets: ByteArray, above: ByteArray, pixel_bytes: int) -> ByteArray:
    """PNG rows: for each the filter (Sub, Up, Average) with the least sum of absolute differences, and its number.

    Args:
        octets: h x row bytes.
        above: the row above the first one; zeros at the top of the picture.
        pixel_bytes: bytes per pixel.
    """
    up = np.vstack([above[None], octets[:-1]])
    left = np.zeros_like(octets)
    left[:, pixel_bytes:] = octets[:, :-pixel_bytes]
    mean = (left & up) + ((left ^ up) >> 1)  # floor of the average without a wider type
    candidates = {_SUB: octets - left, _UP: octets - up, _AVERAGE: octets - mean}
    costs = np.stack([_cost(rows) for rows in candidates.values()])
    best = np.array(list(candidates))[costs.argmin(axis=0)]
    filtered = np.empty((octets.shape[0], octets.shape[1] + 1), np.uint8)
    filtered[:, 0] = best
    for number, rows in candidates.items():
        chosen = best == number
        filtered[chosen, 1:] = rows[chosen]
    return filtered


def _cost(rows: ByteArray) -> npt.NDArray[np.int64]:
    """Sum of absolute (signed) differences of each row, from every seventh byte: enough to choose by."""
    sampled: npt.NDArray[np.int64] = np.abs(rows[:, ::7].view(np.int8).astype(np.int16)).sum(axis=1, dtype=np.int64)
    return sampled
