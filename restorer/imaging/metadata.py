"""What a file says about its photograph besides the pixels, as raw blocks, so that nothing is lost on the way.

The writing half is `metadata_write.py`. Sources: Exif 3.0 (CIPA DC-008), XMP part 3, IPTC-IIM 4.2, ICC.1:2022.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from restorer.imaging.ifd import ByteOrder, Entry, first_table

_ORIENTATION, _RESOLUTIONS, _UNIT = 274, (282, 283), 296

ResolutionUnit = Literal["inch", "centimetre", "none"]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Pixels per unit, along the width (x) and the height (y) of the picture as it is stored in the file."""

    x: float
    y: float
    unit: ResolutionUnit = "inch"

    @property
    def dpi(self) -> tuple[float, float] | None:
        """Pixels per inch (x, y), or None where the file gives only a ratio."""
        factor = {"inch": 1.0, "centimetre": 2.54, "none": 0.0}[self.unit]
        return (self.x * factor, self.y * factor) if factor else None


@dataclass(frozen=True, slots=True)
class Metadata:
    """Raw blocks as they stand in the file; None where the file has none."""

    exif: bytes | None = None
    """A TIFF-structured Exif block that starts with its byte order (II or MM), without "Exif\\0\\0" before it."""
    xmp: bytes | None = None
    """The XMP packet."""
    iptc: bytes | None = None
    """IPTC-IIM data sets, without Photoshop's 8BIM wrapping."""
    icc: bytes | None = None
    """The embedded colour profile."""
    resolution: Resolution | None = None
    orientation: int = 1
    """Exif orientation 1..8 of the stored pixels. `Photo` has applied it already."""
    words: tuple[tuple[str, str], ...] = ()
    """What people wrote where copies have no such place (PNG's texts, JPEG's comment, Photoshop's resources): by name
    of a field of `description.FIELDS`, or "Marked" and "Statement" for rights."""


def from_exif(exif: bytes | None) -> tuple[int, Resolution | None]:
    """Orientation (1 where there is none or nonsense) and resolution that an Exif block states."""
    return from_table(*first_table(exif or b""))


def from_table(order: ByteOrder, table: dict[int, Entry]) -> tuple[int, Resolution | None]:
    """Orientation and resolution of a TIFF table, entries by tag."""
    orientation = table[_ORIENTATION].integer(order) if _ORIENTATION in table else None
    x, y = (table[tag].number(order) if tag in table else None for tag in _RESOLUTIONS)
    unit = table[_UNIT].integer(order) if _UNIT in table else None
    stated = resolution(x or 0.0, y or 0.0, unit)
    return orientation if orientation is not None and 1 <= orientation <= 8 else 1, stated


def resolution(x: float, y: float, code: int | None) -> Resolution | None:
    """A resolution with TIFF's code of the unit (1 none, 2 inch, 3 centimetre); None where it is nonsense."""
    units: dict[int | None, ResolutionUnit] = {1: "none", 3: "centimetre"}
    if not (0 < x < 1e6 and 0 < y < 1e6):
        return None
    return Resolution(x, y, units.get(code, "inch"))


def as_words(data: bytes) -> str:
    """Text of a file that need not say its encoding: UTF-8 where it is that, else Latin-1, which always reads."""
    try:
        return data.decode("utf-8").strip()
    except UnicodeDecodeError:
        return data.decode("latin-1").strip()


def iptc_of_resources(data: bytes) -> bytes | None:
    """The IPTC-IIM data sets (resource 0x0404) in a run of Photoshop image resources."""
    return next((body or None for identifier, body in _resources(data) if identifier == 0x0404), None)


def rights_of_resources(data: bytes) -> tuple[tuple[str, str], ...]:
    """What Photoshop's own resources say of rights, as `Metadata.words`: that they are kept, and where they stand."""
    found = dict(_resources(data))
    kept = (("Marked", "True"),) if found.get(0x040A, b"")[:1] == b"\1" else ()
    address = as_words(found.get(0x040B, b"").strip(b"\0"))
    return (*kept, *((("Statement", address),) if address else ()))


def _resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and bytes of each of Photoshop's image resources, up to the first that is damaged."""
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        identifier = int.from_bytes(data[at + 4 : at + 6], "big")
        name = (1 + data[at + 6] + 1) & ~1
        size = int.from_bytes(data[at + 6 + name : at + 10 + name], "big")
        start = at + 10 + name
        yield identifier, data[start : start + size]
        at = start + size + (size & 1)
