"""What a reader of one family of files hands back: pixels as the file has them, and what it says of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from restorer.imaging.metadata import Metadata
from restorer.imaging.pixels import PixelSource

ColourModel = Literal["gray", "rgb", "cmyk"]
"""cmyk: 0 is no ink, the full code is full ink."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Pixels in the file's orientation: first the samples of `model`, then those that `extra_channels` names."""

    format: str
    pixels: PixelSource
    model: ColourModel
    depth_bits: int
    metadata: Metadata
    extra_channels: tuple[str, ...] = ()
    pages: int = 1
    notes: tuple[str, ...] = ()
