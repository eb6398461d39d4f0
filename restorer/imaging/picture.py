"""What every writer is given: the pixels to come, and the blocks that go beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from restorer.imaging.arrays import Codes
from restorer.imaging.write_strips import strips


@dataclass(frozen=True, slots=True)
class Blocks:
    """Profile and metadata as bytes, each empty where there is none.

    `exif` is a TIFF structure (from `II` or `MM` on), `xmp` a packet in UTF-8, `iptc` an IIM stream, `photoshop` a
    sequence of Photoshop image resources (`8BIM...`), IPTC included. `dpi` is (x, y) or None.
    """

    icc: bytes = b""
    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""
    photoshop: bytes = b""
    dpi: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels to come: blocks of rows from top to bottom, h x W x channels, uint8 or uint16 by `depth_bits`.

    The first three channels are red, green and blue; `channels` above 3 are alpha (`has_alpha`) or others.
    """

    width_px: int
    height_px: int
    depth_bits: int
    rows: Iterable[Codes]
    channels: int = 3
    has_alpha: bool = False

    def strips(self, strip_px: int) -> Iterator[Codes]:
        """The rows cut into strips of `strip_px` rows; the last may be lower."""
        return strips(self.rows, self.width_px, self.height_px, strip_px)

    @property
    def row_bytes(self) -> int:
        """Bytes of one row of pixels."""
        return self.width_px * self.channels * self.depth_bits // 8
