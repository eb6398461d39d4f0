"""Makes the field obey the hints: under a stroke stands its colour, and its object follows it.

The hints are spread along the photograph's edges together with their influence, which is 1 under a stroke and fades
with distance and at every edge; the network's own answer keeps what influence leaves. So one hint cannot tint the whole
picture, and many hints count for more than the network's guess. Measured on an early model, 16 photographs, gray 21.9:
100 true patches gave 29.1 dB this way, 23.5 by spreading only what the network had missed, 22.7 without.
"""

from __future__ import annotations

import numpy as np

from restorer.engine.edge_solver import spread
from restorer.engine.field import HintMap
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, Luma, Mask
from restorer.progress import Progress

_FULL_COVER = 0.25
"""Share of a cell under a stroke from which the whole cell takes the stroke's colour."""
_HOLD = 50.0
"""How hard a covered cell is held, in units of an edge's weight."""
_FADING = 12.0
"""How fast influence fades, over the number of cells: on open ground it reaches about 0.3 of the picture."""
_FADING_FAR = 1.0
"""The same for networks that know no hints: their answer gives way over a whole object."""


def snap(ab: Chroma, luma: Luma, hints: HintMap, progress: Progress) -> Chroma:
    """`ab` (h x w x 2) pulled to the hints, which are at any size; `luma` is the photograph at working size."""
    return _pulled(ab, luma, hints, _FADING, progress)


def carry(ab: Chroma, luma: Luma, hints: HintMap, progress: Progress) -> Chroma:
    """As `snap`, but the hints travel further: for networks that know none themselves."""
    return _pulled(ab, luma, hints, _FADING_FAR, progress)


def influence(luma: Luma, hints: HintMap, height: int, width: int, progress: Progress) -> Mask:
    """How far the hints decide over a field of that size: 1 under a stroke, fading with distance and at every edge."""
    hints = hints.at(height, width)
    if hints.is_empty:
        return np.zeros((height, width), np.float32)
    cover = np.minimum(hints.mask / _FULL_COVER, 1.0)
    wished = (cover > 0).astype(np.float32)[..., None]
    weight = cover * _HOLD + _FADING / (height * width)
    carried = np.clip(spread(resize(luma, height, width), wished, weight, progress)[..., 0], 0.0, 1.0)
    return np.asarray(np.where(cover >= 1.0, 1.0, carried), np.float32)


def _pulled(ab: Chroma, luma: Luma, hints: HintMap, fading: float, progress: Progress) -> Chroma:
    if hints.is_empty:
        return ab
    height, width = ab.shape[:2]
    hints = hints.at(height, width)
    cover = np.minimum(hints.mask / _FULL_COVER, 1.0)
    wished = np.dstack([hints.ab, np.ones_like(cover)]) * (cover > 0)[..., None]
    weight = cover * _HOLD + fading / (height * width)
    carried = spread(resize(luma, height, width), wished, weight, progress)
    influence = np.clip(carried[..., 2:], 0.0, 1.0)
    obeying = ab * (1.0 - influence) + carried[..., :2]
    held = cover[..., None]
    return np.asarray(obeying + held * (hints.ab - obeying), np.float32)
