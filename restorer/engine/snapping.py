"""Makes the field obey the strokes: under a stroke stands its colour, whatever the network made of it.

What the network missed under the strokes is spread a short way along the photograph's edges, so that a stroke does not
stand out of the object that it was drawn on.
"""

from __future__ import annotations

import numpy as np

from restorer.engine.edge_solver import spread
from restorer.engine.field import HintMap
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, Luma
from restorer.progress import Progress

_FULL_COVER = 0.25
"""Share of a cell under a stroke from which the whole cell takes the stroke's colour."""
_HOLD = 50.0
"""How hard a covered cell is held while the miss is spread, in units of an edge's weight."""
_RETURN = 0.05
"""Pull back to the network's answer: the miss fades over about 1/sqrt of this in cells."""
_WEAK_RETURN = 0.0005
"""The same for networks that know no hints: their answer gives way over a whole object."""


def snap(ab: Chroma, luma: Luma, hints: HintMap, progress: Progress) -> Chroma:
    """`ab` (h x w x 2) pulled to the hints, which are at any size; `luma` is the photograph at working size."""
    return _pulled(ab, luma, hints, _RETURN, progress)


def carry(ab: Chroma, luma: Luma, hints: HintMap, progress: Progress) -> Chroma:
    """As `snap`, but the hints travel far: for networks that know none, whose own answer is only a weak wish."""
    return _pulled(ab, luma, hints, _WEAK_RETURN, progress)


def _pulled(ab: Chroma, luma: Luma, hints: HintMap, pull_back: float, progress: Progress) -> Chroma:
    if hints.is_empty:
        return ab
    height, width = ab.shape[:2]
    hints = hints.at(height, width)
    cover = np.minimum(hints.mask / _FULL_COVER, 1.0)
    missed = (hints.ab - ab) * (cover > 0)[..., None]
    correction = spread(resize(luma, height, width), missed, cover * _HOLD + pull_back, progress)
    held = cover[..., None]
    return np.asarray((ab + correction) * (1.0 - held) + hints.ab * held, np.float32)
