"""Models of kind `hinted`: the encoder sees the photograph once, the decoder answers every change of the hints.

The answer without hints belongs to the analysis: it is what is shown first, what vividness is tried on, and what a hint
must leave alone far away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restorer.engine.answers import Answers, check_grid, check_network, to_field
from restorer.engine.card import ModelCard
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.locality import keep_local
from restorer.engine.session import Session
from restorer.engine.shrinking import shrunk
from restorer.engine.snapping import snap
from restorer.engine.vividness import apply_vividness
from restorer.engine.working_size import WorkingSize, choose_size, fit_luma, pad, padded_size
from restorer.errors import MemoryShort
from restorer.imaging.arrays import Chroma, FloatArray, Luma
from restorer.progress import Progress


@dataclass(frozen=True, slots=True, eq=False)
class _Unhinted:
    """What `analysis` says without hints, and its chroma (h x w x 2) at a vividness: the same at every stroke."""

    analysis: Analysis
    vividness: float
    answers: Answers
    ab: Chroma


class Hinted:
    """A `Colorizer` with an encoder and a decoder."""

    def __init__(self, card: ModelCard, encoder: Session, decoder: Session) -> None:
        self.card = card
        self._encoder = encoder
        self._decoder = decoder
        self._centres = np.array(card.outputs.bin_centres, np.float32).reshape(-1, 2)
        self._features = tuple(sorted(name for name in decoder.inputs if name != "hints"))
        self._answers = check_network(card, decoder)
        self._last: _Unhinted | None = None
        self._check_names()

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """The size at which this model sees a photograph of that size."""
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """Run the encoder on `luma` (working size, unpadded), and the decoder once without hints.

        Raises:
            MemoryShort: even a small size does not fit.
            ModelMismatch: the network and its card disagree.
            Cancelled: asked for.
        """
        luma = fit_luma(self.card, luma)
        size = padded_size(self.card, *luma.shape)
        try:
            features = self._encoder.run({"L": pad(luma, size)[None, None]}, self._features, progress)
            plain = self._decoded(features, HintMap.empty(*luma.shape), size, progress)
        except MemoryShort:
            return shrunk(self.card, luma, lambda less: self.analyse(less, progress))
        return Analysis(luma, size, (*features, *plain), described=len(features))

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        """Run the decoder with `hints` (any size; the working size is best) and make the answer as vivid as asked.

        Without hints nothing is run: the analysis has that answer already. Raises: as `analyse`.
        """
        plain = self._unhinted(analysis, vividness)
        if hints.is_empty:
            return self._finished(plain.answers, plain.ab, analysis)
        hints = hints.at(*analysis.luma.shape)
        try:
            raw = self._decoded(analysis.features[: len(self._features)], hints, analysis.size, progress)
        except MemoryShort:
            smaller = shrunk(self.card, analysis.luma, lambda less: self.analyse(less, progress))
            return self.field(smaller, hints, vividness, progress)
        answers = self._answered(raw, analysis)
        ab = keep_local(self._vivid(answers, vividness), plain.ab, hints)
        return self._finished(answers, snap(ab, analysis.luma, hints, progress), analysis)

    def _unhinted(self, analysis: Analysis, vividness: float) -> _Unhinted:
        last = self._last  # read once: another thread may put its own there
        if last is not None and last.analysis is analysis and last.vividness == vividness:
            return last
        answers = self._answered(analysis.features[len(self._features) :], analysis)
        found = _Unhinted(analysis, vividness, answers, self._vivid(answers, vividness))
        self._last = found
        return found

    def _decoded(
        self, features: Sequence[FloatArray], hints: HintMap, size: WorkingSize, progress: Progress
    ) -> list[FloatArray]:
        inputs = dict(zip(self._features, features, strict=True))
        inputs["hints"] = self._hint_planes(hints, size)
        return self._decoder.run(inputs, self._answers, progress)

    def _answered(self, raw: Sequence[FloatArray], analysis: Analysis) -> Answers:
        return to_field(self.card, self._decoder, dict(zip(self._answers, raw, strict=True)), analysis)

    def _vivid(self, answers: Answers, vividness: float) -> Chroma:
        return apply_vividness(answers.ab, answers.bins, self._centres, self.card.vividness, vividness)

    def _finished(self, answers: Answers, ab: Chroma, analysis: Analysis) -> ChromaField:
        low, high = self.card.outputs.ab_range
        return ChromaField(np.clip(ab, low, high), analysis.luma, answers.spread, answers.bins, analysis.notes)

    def _hint_planes(self, hints: HintMap, size: WorkingSize) -> FloatArray:
        low, high = self.card.hint_range
        planes = np.zeros((1, 3, size.padded_height, size.padded_width), np.float32)
        # Padding is no part of the photograph: no hints there.
        inner = planes[0, :, : size.height, : size.width]
        inner[:2] = np.clip(hints.ab.transpose(2, 0, 1), low, high) * (hints.mask > 0)
        inner[2] = np.clip(hints.mask, 0.0, 1.0)
        return planes

    def _check_names(self) -> None:
        if list(self._encoder.inputs) != ["L"]:
            raise self._encoder.mismatch('does not take "L" alone')
        if "hints" not in self._decoder.inputs:
            raise self._decoder.mismatch('does not take "hints"')
        missing = [name for name in self._features if name not in self._encoder.outputs]
        if missing:
            raise self._encoder.mismatch(f'does not give "{missing[0]}", which the decoder takes')
        check_grid(self._encoder, "L", 1)
        check_grid(self._decoder, "hints", 3)
