"""A colorizer whose answer is known: what the measures say of it can be worked out beforehand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from restorer.engine.card import ModelCard, Outputs
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.working_size import WorkingSize, choose_size, padded_size
from restorer.imaging.arrays import Chroma, FloatArray, Luma
from restorer.progress import Progress

Reply = Callable[[Chroma, HintMap], Chroma]


def unmoved(plain: Chroma, _hints: HintMap) -> Chroma:
    return plain


class Knowing:
    """Answers `plain` everywhere without hints, and with hints what `reply` makes of that and of them."""

    def __init__(
        self,
        reply: Reply = unmoved,
        plain: tuple[float, float] = (0.0, 0.0),
        spread: float | None = None,
        bins: Callable[[Luma], FloatArray] | None = None,
        centres: tuple[tuple[float, float], ...] = (),
        identity: str = "knowing",
    ) -> None:
        outputs = Outputs(ab_stride=1, ab_range=(-128.0, 128.0), bin_centres=centres)
        self.card: ModelCard = replace(CLASSICAL_CARDS[0], id=identity, outputs=outputs)
        self._reply, self._plain, self._spread, self._bins = reply, plain, spread, bins

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        return Analysis(luma, padded_size(self.card, *luma.shape))

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        height, width = analysis.luma.shape
        ab = np.broadcast_to(np.float32(self._plain), (height, width, 2)).copy()
        if not hints.is_empty:
            ab = np.asarray(self._reply(ab, hints), np.float32)
        spread = None if self._spread is None else np.full((height // 8, width // 8), self._spread, np.float32)
        return ChromaField(ab, analysis.luma, spread, self._bins(analysis.luma) if self._bins else None)
