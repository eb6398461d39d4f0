"""Models of kind `automatic`: one network that knows no hints. Those are spread along the photograph's edges."""

from __future__ import annotations

import numpy as np

from restorer.engine.answers import Answers, check_grid, check_network, to_field
from restorer.engine.card import ModelCard
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.session import Session
from restorer.engine.shrinking import shrunk
from restorer.engine.snapping import carry
from restorer.engine.vividness import apply_vividness
from restorer.engine.working_size import WorkingSize, choose_size, fit_luma, pad, padded_size
from restorer.errors import MemoryShort
from restorer.imaging.arrays import FloatArray, Luma
from restorer.progress import Progress


class Automatic:
    """A `Colorizer` with one network and, where the system has one, a second that computes its embedding from L."""

    def __init__(self, card: ModelCard, model: Session, embedding: Session | None) -> None:
        self.card = card
        self._model = model
        self._embedding = embedding
        self._centres = np.array(card.outputs.bin_centres, np.float32).reshape(-1, 2)
        self._answers = check_network(card, model)
        self._check_names()

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """The size at which this model sees a photograph of that size."""
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """Run the network on `luma` (working size, unpadded); nothing of it depends on hints.

        Raises:
            MemoryShort: even a small size does not fit.
            ModelMismatch: the network and its card disagree.
            Cancelled: asked for.
        """
        luma = fit_luma(self.card, luma)
        size = padded_size(self.card, *luma.shape)
        try:
            answers = self._model.run(self._inputs(pad(luma, size)[None, None], progress), self._answers, progress)
        except MemoryShort:
            return shrunk(self.card, luma, lambda less: self.analyse(less, progress))
        return Analysis(luma, size, tuple(answers), described=1)

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        """The network's colours as vivid as asked, with the hints carried along edges.

        Raises:
            ModelMismatch: the network and its card disagree.
            Cancelled: asked for.
        """
        answers = self._cut(analysis)
        ab = apply_vividness(answers.ab, answers.bins, self._centres, self.card.vividness, vividness)
        ab = carry(ab, analysis.luma, hints, progress)
        low, high = self.card.outputs.ab_range
        return ChromaField(np.clip(ab, low, high), analysis.luma, answers.spread, answers.bins, analysis.notes)

    def _cut(self, analysis: Analysis) -> Answers:
        return to_field(self.card, self._model, dict(zip(self._answers, analysis.features, strict=True)), analysis)

    def _inputs(self, luma: FloatArray, progress: Progress) -> dict[str, FloatArray]:
        inputs = {"L": luma}
        if self._embedding is not None:
            name = next(iter(self._embedding.outputs))
            inputs["embedding"] = self._embedding.run({"L": luma}, [name], progress)[0]
        return inputs

    def _check_names(self) -> None:
        if "L" not in self._model.inputs:
            raise self._model.mismatch('does not take "L"')
        check_grid(self._model, "L", 1)
        wanted = {"L"} if self._embedding is None else {"L", "embedding"}
        if set(self._model.inputs) != wanted:
            names = ", ".join(sorted(self._model.inputs))
            raise self._model.mismatch(f"takes {names}, but the package gives {', '.join(sorted(wanted))}")
        if self._embedding is not None and list(self._embedding.inputs) != ["L"]:
            raise self._embedding.mismatch('does not take "L" alone')
