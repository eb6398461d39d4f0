"""What every writer is given: the pixels to come, and the blocks that go beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from restorer.imaging.arrays import Codes
from restorer.imaging.exif_write import ExifCopy
from restorer.imaging.metadata import Resolution
from restorer.imaging.write_strips import strips


@dataclass(frozen=True, slots=True)
class Blocks:
    """Profile and metadata, each empty or None where there is none.

    `xmp` is a packet in UTF-8, `iptc` an IIM stream; `exif` are directories, because each format places them its way.
    """

    icc: bytes = b""
    exif: ExifCopy | None = None
    xmp: bytes = b""
    iptc: bytes = b""
    resolution: Resolution | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels to come: blocks of rows from top to bottom, h x W x channels, uint8 or uint16 by `depth_bits`.

    The first three channels are red, green and blue; `further` names those after them ("alpha", "infrared" ...).
    """

    width_px: int
    height_px: int
    depth_bits: int
    rows: Iterable[Codes]
    further: tuple[str, ...] = ()

    def strips(self, strip_px: int) -> Iterator[Codes]:
        """The rows cut into strips of `strip_px` rows; the last may be lower."""
        return strips(self.rows, self.width_px, self.height_px, strip_px)

    @property
    def channels(self) -> int:
        """Samples of a pixel."""
        return 3 + len(self.further)

    @property
    def row_bytes(self) -> int:
        """Bytes of one row of pixels."""
        return self.width_px * self.channels * self.depth_bits // 8
