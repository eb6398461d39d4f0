"""Colours that follow a moving hand where the working size is large: what hints change is worked out at half the size.

A decoder at 512 px takes four times as long as at 256, longer than a hand waits. So the colours that stand are kept as
they are, and only what the new hints change is taken from a twin at half the size: standing + (new - standing) there.
The colours when the hand lets go are made at the full size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from restorer.engine.card import ModelKind
from restorer.engine.colorizer import Analysis, Colorizer
from restorer.engine.field import ChromaField, HintMap
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Luma
from restorer.progress import Progress

_LARGE_AREA_PX = 400 * 400
"""From this area on the full size does not keep up with a hand on two cores."""


@dataclass(slots=True)
class Twin:
    """The photograph at half the working size, and its colours for the hints that stand at the full size."""

    colorizer: Colorizer
    analysis: Analysis
    standing: tuple[HintMap, float, ChromaField] | None = None

    def field(self, hints: HintMap, standing: tuple[HintMap, float, ChromaField], progress: Progress) -> ChromaField:
        """The full size's field for `hints`, nearly: `standing` (its hints, vividness and field) and what is new.

        Raises:
            ModelError, DeviceError, MemoryShort: the network cannot be run. Cancelled: asked to stop.
        """
        old_hints, vividness, full = standing
        if self.standing is None or self.standing[0] is not old_hints or self.standing[1] != vividness:
            old = self.colorizer.field(self.analysis, old_hints, vividness, progress)
            self.standing = (old_hints, vividness, old)
        new = self.colorizer.field(self.analysis, hints, vividness, progress)
        change = resize(new.ab - self.standing[2].ab, *full.ab.shape[:2])
        return replace(full, ab=np.asarray(full.ab + change, np.float32))


def twin(colorizer: Colorizer, luma: Luma, progress: Progress) -> Twin | None:
    """The twin of a photograph with this L* at working size; None where the full size is quick enough.

    Raises:
        ModelError, DeviceError, MemoryShort: the network cannot be run. Cancelled: asked to stop.
    """
    card = colorizer.card
    if luma.size < _LARGE_AREA_PX or card.kind is not ModelKind.HINTED or card.working_size.fixed:
        return None
    small = resize(luma, luma.shape[0] // 2, luma.shape[1] // 2)
    return Twin(colorizer, colorizer.analyse(small, progress))
