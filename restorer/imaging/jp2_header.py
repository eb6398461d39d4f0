"""The boxes of JPEG 2000 files and the size marker of their code stream.

Source: ITU-T T.800, annexes A.5.1 (SIZ) and I (JP2 file format).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restorer.imaging.metadata import Metadata, Resolution, from_exif, resolution

_SUPERBOXES = {b"jp2h", b"res "}
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_EXIF = b"JpgTiffExif->JP2"
_DEEPEST = 4


@dataclass(slots=True)
class Jp2Header:
    """Sizes and blocks; width 0 where no code stream was found. `colours` is the enumerated colour space."""

    stream: int = 0
    """Where the code stream begins."""
    width: int = 0
    height: int = 0
    components: int = 0
    depth_bits: int = 8
    signed: bool = False
    subsampled: bool = False
    palette: bool = False
    colours: int = 0
    icc: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    exif: bytes | None = None
    density: Resolution | None = None

    def metadata(self) -> Metadata:
        """The blocks found. Orientation is said by Exif only, as JPEG 2000 has none of its own."""
        orientation, density = from_exif(self.exif)
        return Metadata(self.exif, self.xmp, self.iptc, self.icc, self.density or density, orientation)


def read_jp2_header(data: bytes) -> Jp2Header:
    """Read the boxes (or the bare code stream)."""
    header = Jp2Header()
    if data[:4] == b"\xff\x4f\xff\x51":
        _size(header, data)
        return header
    for kind, start, body in _boxes(data, 0, len(data), 0):
        if kind == b"jp2c":
            header.stream = start
            _size(header, body)
            break
        _box(header, kind, body)
    return header


def _boxes(data: bytes, at: int, end: int, depth: int) -> Iterator[tuple[bytes, int, bytes]]:
    while at + 8 <= end:
        length, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if length == 1:
            length, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        stop = end if length == 0 else at + length
        if (stop > end and kind != b"jp2c") or stop < at + head:
            return
        if kind in _SUPERBOXES and depth < _DEEPEST:
            yield from _boxes(data, at + head, stop, depth + 1)
        else:
            # Of the code stream only the start is wanted, and copying it would cost the size of the file.
            yield kind, at + head, data[at + head : min(stop, at + head + 4096) if kind == b"jp2c" else stop]
        at = stop


def _size(header: Jp2Header, stream: bytes) -> None:
    if stream[:4] != b"\xff\x4f\xff\x51" or len(stream) < 42:
        return
    right, bottom, left, top = (int.from_bytes(stream[8 + 4 * i : 12 + 4 * i], "big") for i in range(4))
    header.width, header.height = right - left, bottom - top
    header.components = int.from_bytes(stream[40:42], "big")
    parts = stream[42 : 42 + 3 * header.components]
    if len(parts) < 3:
        header.width = 0
        return
    header.depth_bits, header.signed = (parts[0] & 0x7F) + 1, bool(parts[0] & 0x80)
    header.subsampled = any(step != 1 for i in (1, 2) for step in parts[i::3])


def _box(header: Jp2Header, kind: bytes, body: bytes) -> None:
    if kind == b"colr" and body[:1] == b"\2" and header.icc is None:
        header.icc = body[3:]
    elif kind == b"colr" and body[:1] == b"\1" and len(body) >= 7:
        header.colours = int.from_bytes(body[3:7], "big")
    elif kind == b"pclr":
        header.palette = True
    elif kind in (b"resc", b"resd") and len(body) >= 10:
        header.density = header.density or _density(body)
    elif kind == b"uuid" and body[:16] == _XMP:
        header.xmp = body[16:]
    elif kind == b"uuid" and body[:16] == _IPTC:
        header.iptc = body[16:]
    elif kind == b"uuid" and body[:16] == _EXIF:
        block = body[16:]
        header.exif = block[6:] if block.startswith(b"Exif\0\0") else block


def _density(body: bytes) -> Resolution | None:
    """Capture or display resolution: pixels per metre, vertical first, each a fraction and a power of ten."""
    over_y, under_y, over_x, under_x = (int.from_bytes(body[2 * i : 2 * i + 2], "big") for i in range(4))
    power_y, power_x = (int.from_bytes(body[i : i + 1], "big", signed=True) for i in (8, 9))
    if not (under_x and under_y and abs(power_x) < 12 and abs(power_y) < 12):
        return None
    return resolution(over_x / under_x * 10.0**power_x / 100, over_y / under_y * 10.0**power_y / 100, 3)
