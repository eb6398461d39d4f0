"""What a reader of one family of files hands back: pixels as the file has them, and what it says of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from restorer.imaging.colour import RgbSpace
from restorer.imaging.metadata import Metadata
from restorer.imaging.pixels import PixelSource

ColourModel = Literal["gray", "rgb", "cmyk"]
"""cmyk: 0 is no ink, the full code is full ink."""


PageKind = Literal["page", "thumbnail", "mask"]


@dataclass(frozen=True, slots=True)
class ExtraPage:
    """A further picture of the file, raw: codes as they are stored, not turned upright, not interpreted."""

    kind: PageKind
    pixels: PixelSource
    samples: int
    depth_bits: int
    orientation: int
    description: str = ""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Pixels in the file's orientation: first the samples of `model`, then those that `extra_channels` names."""

    format: str
    pixels: PixelSource
    model: ColourModel
    depth_bits: int
    metadata: Metadata
    extra_channels: tuple[str, ...] = ()
    extra_pages: tuple[ExtraPage, ...] = ()
    space: RgbSpace | None = None
    """What the file says of its colours without a profile (PNG); None is sRGB."""
    floating: bool = False
    """Whether codes are float32 in 0..1 instead of integers."""
    notes: tuple[str, ...] = ()
