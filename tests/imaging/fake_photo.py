"""A photograph for the writers' tests: only what `write_photo` looks at, without a file behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from restorer.imaging.arrays import Codes
from restorer.imaging.colour import RgbSpace
from restorer.imaging.metadata import Metadata


@dataclass(frozen=True)
class FakeInfo:
    width_px: int
    height_px: int
    path: Path = Path("scan.png")
    format: str = "PNG"
    depth_bits: int = 8
    orientation: int = 1
    pages: int = 1
    extra_channels: tuple[str, ...] = ()
    profile_name: str | None = None


@dataclass(frozen=True)
class FakePhoto:
    info: FakeInfo
    metadata: Metadata = field(default_factory=Metadata)
    further: Codes | None = None
    source_space: RgbSpace | None = None
    moved: bool = False

    def extra_channel_rows(self, top: int, bottom: int) -> Codes:
        assert self.further is not None
        return self.further[top:bottom]


def codes(height: int, width: int, depth_bits: int = 8, channels: int = 3, seed: int = 0) -> Codes:
    """A soft picture with noise: neither flat nor incompressible."""
    generator = np.random.default_rng(seed)
    slope = np.linspace(0.1, 0.9, height)[:, None, None] * np.linspace(0.5, 1.0, width)[None, :, None]
    light = np.clip(slope + generator.normal(0, 0.02, (height, width, channels)), 0, 1)
    return np.rint(light * (2**depth_bits - 1)).astype(np.uint8 if depth_bits == 8 else np.uint16)


def blocks_of(picture: Codes, rows: int) -> list[Codes]:
    return [picture[top : top + rows] for top in range(0, len(picture), rows)]
