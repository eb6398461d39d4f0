"""Colours taken from a reference photograph by lightness and texture, no model needed.

Source: Welsh, Ashikhmin, Mueller, "Transferring Color to Greyscale Images", SIGGRAPH 2002. Jittered samples of the
reference are matched by lightness and the deviation of lightness around a pixel. Matches are found once for a table of
both numbers instead of once per pixel, and averaged over a cell.
"""

from __future__ import annotations

import numpy as np

from restorer.engine.card import ModelCard
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.snapping import carry
from restorer.engine.vividness import apply_vividness
from restorer.engine.working_size import WorkingSize, choose_size, fit_luma, padded_size, resize
from restorer.imaging.arrays import Chroma, FloatArray, Lab, Luma
from restorer.imaging.cv import cv2
from restorer.progress import Progress

NO_REFERENCE = "No reference photograph was chosen, so there is no colour to take."
_SAMPLES_PER_SIDE = 24
_WINDOW = 5
_LUMA_STEPS = 128
_DEVIATION_STEPS = 48
_MAX_DEVIATION = 24.0
_SEED = 2002


class Welsh:
    """A `Colorizer` that takes its colours from `reference` (Lab, any size; about working size is enough)."""

    def __init__(self, card: ModelCard, reference: Lab | None = None) -> None:
        self.card = card
        self._samples = _samples(reference) if reference is not None else None
        self._remap = _statistics(reference[..., 0]) if reference is not None else (0.0, 1.0)

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """The size at which pixels are matched."""
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """Match every pixel with the reference."""
        progress.check()
        luma = fit_luma(self.card, luma)
        size = padded_size(self.card, *luma.shape)
        if self._samples is None:
            return Analysis(luma, size, notes=(NO_REFERENCE,))
        return Analysis(luma, size, (self.matched(luma),))

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        """The reference's colours, with the hints carried along edges.

        Raises:
            Cancelled: asked for.
        """
        height, width = (side // self.card.outputs.ab_stride for side in analysis.luma.shape)
        found = analysis.features[0] if analysis.features else np.zeros((height, width, 2), np.float32)
        ab = apply_vividness(found, None, np.zeros((0, 2), np.float32), self.card.vividness, vividness)
        ab = carry(ab, analysis.luma, hints, progress)
        return ChromaField(ab, analysis.luma, notes=analysis.notes)

    def matched(self, luma: Luma) -> Chroma:
        """Chroma at the card's stride, each cell the mean of its pixels' matches; gray where there is no reference."""
        if self._samples is None:
            return np.zeros((*luma.shape, 2), np.float32)
        mean, deviation = _statistics(luma)
        remapped = (luma - mean) * (self._remap[1] / max(deviation, 1.0)) + self._remap[0]
        across = np.rint(np.clip(remapped, 0, 100) * ((_LUMA_STEPS - 1) / 100)).astype(np.intp)
        texture = np.minimum(_deviation(luma) / _MAX_DEVIATION, 1.0)
        down = np.rint(texture * (_DEVIATION_STEPS - 1)).astype(np.intp)
        stride = self.card.outputs.ab_stride
        matched = _table(self._samples)[down, across]
        return resize(matched, luma.shape[0] // stride, luma.shape[1] // stride)


def _statistics(luma: Luma) -> tuple[float, float]:
    return float(luma.mean()), float(luma.std())


def _deviation(luma: Luma) -> FloatArray:
    """Standard deviation of L* in the window around each pixel."""
    mean = cv2.blur(luma, (_WINDOW, _WINDOW))
    square = cv2.blur(luma * luma, (_WINDOW, _WINDOW))
    return np.asarray(np.sqrt(np.maximum(square - mean * mean, 0.0)), np.float32)


def _samples(reference: Lab) -> FloatArray:
    """N x 4: L*, deviation, a*, b* at one random pixel of each cell of a grid over the reference."""
    height, width = reference.shape[:2]
    jitter = np.random.default_rng(_SEED).random((2, _SAMPLES_PER_SIDE, _SAMPLES_PER_SIDE))
    steps = np.arange(_SAMPLES_PER_SIDE)
    rows = ((steps[:, None] + jitter[0]) * height / _SAMPLES_PER_SIDE).astype(np.intp).ravel()
    columns = ((steps[None, :] + jitter[1]) * width / _SAMPLES_PER_SIDE).astype(np.intp).ravel()
    luma = np.ascontiguousarray(reference[..., 0])
    picked = reference[rows, columns]
    deviation = _deviation(luma)[rows, columns]
    return np.column_stack([picked[:, 0], deviation, picked[:, 1:]]).astype(np.float32)


def _table(samples: FloatArray) -> Chroma:
    """Chroma of the sample nearest to each (deviation, L*): both weighed alike, as in the paper."""
    luma = np.linspace(0, 100, _LUMA_STEPS, dtype=np.float32)
    deviation = np.linspace(0, _MAX_DEVIATION, _DEVIATION_STEPS, dtype=np.float32)
    by_luma = (luma[:, None] - samples[:, 0]) ** 2
    by_deviation = (deviation[:, None] - np.minimum(samples[:, 1], _MAX_DEVIATION)) ** 2
    nearest = np.argmin(by_deviation[:, None] + by_luma[None], axis=-1)
    return samples[nearest, 2:]
