"""Colorization by optimisation: strokes spread over the photograph along its edges, no model needed.

Source: Levin, Lischinski, Weiss, "Colorization using Optimization", SIGGRAPH 2004; see `edge_solver.py` for the system.
"""

from __future__ import annotations

import numpy as np

from restorer.engine.card import ModelCard
from restorer.engine.edge_solver import spread
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.working_size import WorkingSize, choose_size, fit_luma, padded_size, resize
from restorer.imaging.arrays import Luma
from restorer.progress import Progress

_HOLD = 10.0
"""Weight of a hinted cell against that of an edge."""
_FREE = 1e-7
"""Keeps the system solvable; too weak to be seen."""


class Levin:
    """A `Colorizer` that knows only strokes. Without strokes there is no colour."""

    def __init__(self, card: ModelCard) -> None:
        self.card = card

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """The size at which strokes are spread."""
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """Nothing is to be found out in advance."""
        progress.check()
        luma = fit_luma(self.card, luma)
        return Analysis(luma, padded_size(self.card, *luma.shape))

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:  # noqa: ARG002
        """The strokes' colours spread; `vividness` has no meaning here, the colours are the person's own.

        Raises:
            Cancelled: asked for.
        """
        height, width = (side // self.card.outputs.ab_stride for side in analysis.luma.shape)
        if hints.is_empty:
            return ChromaField(np.zeros((height, width, 2), np.float32), analysis.luma)
        hints = hints.at(height, width)
        guide = resize(analysis.luma, height, width)
        mean = hints.ab[hints.mask > 0].mean(axis=0)
        start = np.broadcast_to(mean, hints.ab.shape)
        ab = spread(guide, hints.ab, hints.mask * _HOLD + _FREE, progress, start)
        held = hints.mask[..., None]
        return ChromaField(np.asarray(ab + held * (hints.ab - ab), np.float32), analysis.luma)
