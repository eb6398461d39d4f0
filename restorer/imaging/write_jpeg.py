"""JPEG, 8 bit RGB, 4:4:4 so that colour edges survive; written in strips where the scan is baseline.

Strips are encoded one by one on a few threads and joined by restart markers: each is a whole number of block rows and
has the same tables, so the file is what one pass would give, with memory for a few strips only. A progressive scan
needs the whole picture. Source of the format: ITU-T T.81; Exif 3.0, XMP part 3 and ICC.1 annex B for the segments.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator

import imagecodecs
import numpy as np

from restorer.imaging.arrays import Codes
from restorer.imaging.cv import cv2
from restorer.imaging.exif_write import exif_block
from restorer.imaging.iptc_write import photoshop_resources
from restorer.imaging.metadata import Resolution
from restorer.imaging.part_file import PartFile
from restorer.imaging.picture import Blocks, Picture
from restorer.imaging.write_strips import in_order
from restorer.imaging.xmp_packet import XmpError
from restorer.imaging.xmp_write import split_xmp
from restorer.progress import Progress

LARGEST_PX = 65_500  # the format counts to 65,535, but libjpeg, and so nearly every reader, stops here

_BLOCK_PX = 8
_STRIP_PIXELS = 1 << 19
_MOST_BLOCKS = 65_535  # between two restart markers
_SEGMENT_BYTES = 65_533
_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_ICC = b"ICC_PROFILE\0"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_EXTENSION_PIECE = 65_400
_PHOTOSHOP = b"Photoshop 3.0\0"


def write_jpeg(
    part: PartFile, picture: Picture, blocks: Blocks, quality: int, progressive: bool, progress: Progress
) -> list[str]:
    """Write the picture into `part`. Returns sentences on what was left out."""
    notes: list[str] = []
    part.write(b"\xff\xd8")
    for segment in _beside(blocks, notes):
        part.write(segment)
    write = _write_whole if progressive else _write_strips
    write(part, picture, quality, progress)
    return notes


def _write_whole(part: PartFile, picture: Picture, quality: int, progress: Progress) -> None:
    """A progressive picture, in memory as a whole."""
    reversed_channels = np.concatenate([strip[..., ::-1] for strip in picture.strips(1024)])
    progress.at(0.2)
    settings = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_PROGRESSIVE, 1]
    settings += [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
    data = cv2.imencode(".jpg", reversed_channels, settings)[1].tobytes()
    part.share = 0.9
    progress.at(0.9)
    part.write(data[_after_jfif(data) :])


def _after_jfif(data: bytes) -> int:
    """Where the encoder's own JFIF segment ends, or its start marker if there is none."""
    return 4 + int.from_bytes(data[4:6], "big") if data[2:4] == b"\xff\xe0" else 2


def _write_strips(part: PartFile, picture: Picture, quality: int, progress: Progress) -> None:
    """A baseline picture, strip by strip."""
    strip_px = _strip_px(picture.width_px)
    interval = strip_px // _BLOCK_PX * -(-picture.width_px // _BLOCK_PX)
    done = 0
    for number, (head, scan) in enumerate(in_order(_Encoder(quality), picture.strips(strip_px))):
        part.write(_head(head, picture.height_px, interval) if number == 0 else bytes([0xFF, 0xD0 + (number - 1) % 8]))
        part.write(scan)
        done = min(done + strip_px, picture.height_px)
        part.share = done / picture.height_px
        progress.at(part.share)
    part.write(b"\xff\xd9")


def _strip_px(width_px: int) -> int:
    """Rows of a strip: whole blocks, about half a megapixel, and not more blocks than a restart interval counts."""
    across = -(-width_px // _BLOCK_PX)
    block_rows = max(1, _STRIP_PIXELS // (width_px * _BLOCK_PX))
    return min(block_rows, _MOST_BLOCKS // across) * _BLOCK_PX


class _Encoder:
    """Encodes one strip: its segments up to the scan's header, and the scan without an end marker."""

    def __init__(self, quality: int) -> None:
        self._quality = quality

    def __call__(self, strip: Codes) -> tuple[bytes, bytes]:
        data = bytes(imagecodecs.jpeg8_encode(strip, self._quality, subsampling="444"))
        scan = _scan_start(data)
        return data[2:scan], data[scan:-2]


def _scan_start(data: bytes) -> int:
    """Offset of the entropy-coded bytes: after the start-of-scan segment."""
    at = 2
    while data[at + 1] != 0xDA:
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")


def _head(head: bytes, height_px: int, interval: int) -> bytes:
    """The first strip's segments with the picture's height and the restart interval; its JFIF marker is ours."""
    out = bytearray()
    at = 0
    while at < len(head):
        size = 2 + int.from_bytes(head[at + 2 : at + 4], "big")
        segment = bytearray(head[at : at + size])
        marker = segment[1]
        if marker == 0xC0:
            segment[5:7] = height_px.to_bytes(2, "big")
        if marker == 0xDA:
            out += b"\xff\xdd" + struct.pack(">HH", 4, interval)
        if marker != 0xE0:
            out += segment
        at += size
    return bytes(out)


def _beside(blocks: Blocks, notes: list[str]) -> Iterator[bytes]:
    """The segments before the picture: JFIF, Exif, XMP, Photoshop (IPTC), profile."""
    yield _jfif(blocks.resolution)
    if blocks.exif:
        block, lost = exif_block(blocks.exif, _SEGMENT_BYTES - len(_EXIF))
        notes += lost
        yield _segment(0xE1, _EXIF + block)
    yield from _xmp_segments(blocks.xmp, notes)
    yield from _pieces(0xED, _PHOTOSHOP, photoshop_resources(blocks.iptc))
    yield from _profile_segments(blocks.icc)


def _jfif(resolution: Resolution | None) -> bytes:
    unit = {"none": 0, "inch": 1, "centimetre": 2}[resolution.unit] if resolution else 0
    density = [min(max(round(v), 1), 65_535) for v in ((resolution.x, resolution.y) if resolution else (1, 1))]
    return _segment(0xE0, b"JFIF\0" + struct.pack(">HBHHBB", 0x0102, unit, *density, 0, 0))


def _xmp_segments(packet: bytes, notes: list[str]) -> Iterator[bytes]:
    """The packet, and its extension in pieces where it is larger than a segment (XMP part 3, 1.1.3.1)."""
    if not packet:
        return
    try:
        main, extended = split_xmp(packet, _SEGMENT_BYTES - len(_XMP))
    except XmpError:
        notes.append("The XMP data are too large for JPEG and were left out; TIFF and PNG keep them.")
        return
    yield _segment(0xE1, _XMP + main)
    name = hashlib.md5(extended, usedforsecurity=False).hexdigest().upper().encode()
    for at in range(0, len(extended), _EXTENSION_PIECE):
        place = struct.pack(">II", len(extended), at)
        yield _segment(0xE1, _EXTENSION + name + place + extended[at : at + _EXTENSION_PIECE])


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _pieces(marker: int, name: bytes, data: bytes) -> Iterator[bytes]:
    room = _SEGMENT_BYTES - len(name)
    return (_segment(marker, name + data[at : at + room]) for at in range(0, len(data), room))


def _profile_segments(icc: bytes) -> Iterator[bytes]:
    room = _SEGMENT_BYTES - len(_ICC) - 2
    pieces = [icc[at : at + room] for at in range(0, len(icc), room)]
    for number, piece in enumerate(pieces, start=1):
        yield _segment(0xE2, _ICC + bytes([number, len(pieces)]) + piece)
