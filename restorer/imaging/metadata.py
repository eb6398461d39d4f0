"""What a file says about its photograph besides the pixels, as raw blocks, so that nothing is lost on the way.

The writing half is `metadata_write.py`. Sources: Exif 3.0 (CIPA DC-008), XMP part 3, IPTC-IIM 4.2, ICC.1:2022.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
