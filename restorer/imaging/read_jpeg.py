"""JPEG by libjpeg-turbo (imagecodecs)."""

from __future__ import annotations

from pathlib import Path

import imagecodecs

from restorer.imaging.decoded import Decoded
from restorer.imaging.limits import Limits
from restorer.imaging.metadata import Metadata
from restorer.imaging.pixels import ArraySource


def read_jpeg(path: Path, limits: Limits) -> Decoded:
    """Decode a JPEG whole."""
    codes = imagecodecs.jpeg8_decode(path.read_bytes())
    limits.check(path, codes.shape[1], codes.shape[0])
    return Decoded("JPEG", ArraySource(codes), "gray" if codes.ndim == 2 else "rgb", 8, Metadata())
