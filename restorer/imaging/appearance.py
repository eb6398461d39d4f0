"""What codes look like: L*, a*, b* of what a file stores, by its profile or by what is assumed without one."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from restorer.imaging.arrays import Codes, Lab, Luma
from restorer.imaging.colour import srgb8_to_lab


class Appearance(Protocol):
    """Turns codes of one file into Lab (D65); from any thread."""

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W (x C) codes."""
        ...

    def lab(self, codes: Codes) -> Lab:
        """L*, a*, b* of H x W (x C) codes."""
        ...


class SrgbAppearance:
    """8-bit sRGB, or 8-bit gray with sRGB's curve."""

    def luma(self, codes: Codes) -> Luma:
        """L* of codes."""
        return self.lab(codes)[..., 0]

    def lab(self, codes: Codes) -> Lab:
        """Lab of codes."""
        rgb = codes if codes.ndim == 3 else np.repeat(codes[..., None], 3, axis=2)
        return srgb8_to_lab(rgb)
