"""How much lightness may differ in a copy: what is promised of its depth and profile."""

from __future__ import annotations

import numpy as np

from restorer.imaging.colour import RgbSpace, gray_codes_to_luma

SIXTEEN_BITS = 0.002
"""L*, in any matrix profile."""
_ROUNDING = 0.01


def largest_deviation(space: RgbSpace, depth_bits: int) -> float:
    """The largest difference of L* (D65) that a copy in `space` may show: at 8 bits the neutral half-step + 0.01."""
    if depth_bits > 8:
        return SIXTEEN_BITS
    neutral = gray_codes_to_luma(np.arange(256, dtype=np.uint8).reshape(1, -1), space.curve)
    return float(np.diff(neutral).max()) / 2 + _ROUNDING
