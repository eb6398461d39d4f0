"""PNG by libpng (imagecodecs)."""

from __future__ import annotations

from pathlib import Path

import imagecodecs

from restorer.imaging.decoded import Decoded
from restorer.imaging.limits import Limits
from restorer.imaging.metadata import Metadata
from restorer.imaging.pixels import ArraySource


def read_png(path: Path, limits: Limits) -> Decoded:
    """Decode a PNG whole."""
    codes = imagecodecs.png_decode(path.read_bytes())
    limits.check(path, codes.shape[1], codes.shape[0])
    return Decoded("PNG", ArraySource(codes), "gray" if codes.ndim == 2 else "rgb", 8, Metadata())
