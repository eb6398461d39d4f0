"""Warmth: colours moved along the line of daylight, from a clear sky's blue to the low sun's yellow; grays stay gray.

The direction is the one in a*, b* in which white paper moves under D65 when daylight turns to D50 (CIE 15:2004). A full
cast would tint what is gray, and a coloured photograph has much that has to stay so (paper, snow, print, "keep gray").
So a colour moves by its own chroma: not at all at 0, by half of the largest move at a chroma of `_HALF`. With a largest
move no longer than that no colour passes gray: what was cool may lose its blue, but never turns yellow.
"""

from __future__ import annotations

import numpy as np

from restorer.imaging.arrays import Chroma

MOST_WARMTH = 100.0
"""The strongest, either way; 0 changes nothing."""
_LARGEST = 14.0
"""Units of a*b* that very colourful places move by at most."""
_HALF = 14.0
_A, _B = 0.132, 0.991
"""D50 white under D65 is a* 2.4, b* 17.7; the same as a direction."""


def apply_warmth(ab: Chroma, warmth: float) -> Chroma:
    """`ab` (... x 2) made warmer (above 0) or cooler (below), -100..100; the very same array at 0."""
    if warmth == 0.0:
        return ab
    share = min(max(warmth, -MOST_WARMTH), MOST_WARMTH) / MOST_WARMTH
    chroma = np.hypot(ab[..., :1], ab[..., 1:])
    move = np.float32(share * _LARGEST) * chroma / (chroma + np.float32(_HALF))
    return np.asarray(ab + move * np.array([_A, _B], np.float32), np.float32)
