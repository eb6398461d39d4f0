"""How sure a model is of the colours it shows: the probability that the true colour lies within 10 dE00.

From what the model says beside its colours: how likely its own bins find a colour that near to the one shown (so it
answers vividness and hints, which move the colour shown), and its spread. Measured on 54 photographs of dev, without
hints: probability and spread together order right before wrong places best (area under the ROC curve 0.722; spread
alone 0.715, probability alone 0.707; chroma and the detail of the lightness added nothing).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.engine.calibration import WITHIN
from restorer.engine.card import ModelCard
from restorer.engine.field import ChromaField, HintMap
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, FloatArray
from restorer.imaging.deltae import ciede2000

_Steps = npt.NDArray[np.int16]

_STEP = 2.0
"""Colours shown are told apart in steps of so many a*, b*: a hundredth of what is asked for, and few different ones."""
_ROW = 1 << 16
_COVER = 0.25
"""Share of a cell under a stroke from which the person's word counts for all of it, as in `snapping`."""


class Certainty:
    """One model's. `calibrated`: whether its figures were compared with the truth; else they are the model's word."""

    def __init__(self, card: ModelCard) -> None:
        self._calibration = card.certainty
        self._centres = np.asarray(card.outputs.bin_centres, np.float32).reshape(-1, 2)
        self._near: dict[tuple[int, int], FloatArray] = {}

    @property
    def calibrated(self) -> bool:
        """Whether a number of it may be shown."""
        return self._calibration is not None

    def score(self, field: ChromaField) -> FloatArray | None:
        """What the calibration is a table of: h x w on the model's grid, None where the model says nothing."""
        if field.bins is not None and len(self._centres):
            mass = self._mass(field.bins, field.ab)
            if field.spread is None or self._calibration is None:
                return mass
            return mass - np.float32(self._calibration.spread_weight) * resize(field.spread, *mass.shape)
        if field.spread is None or self._calibration is None:
            return None
        return -np.float32(self._calibration.spread_weight) * field.spread

    def sure(self, field: ChromaField, hints: HintMap) -> FloatArray | None:
        """0..1 on the model's grid, h x w; None: not known. Under a hint it is 1: a person said so."""
        score = self.score(field)
        if score is None:
            return None
        known = self._calibration
        sure = score if known is None else np.interp(score, known.scores, known.sure)
        if not hints.is_empty:
            sure = np.maximum(sure, np.minimum(resize(hints.mask, *score.shape) / _COVER, 1.0))
        return np.asarray(np.clip(sure, 0.0, 1.0), np.float32)

    def _mass(self, bins: FloatArray, ab: Chroma) -> FloatArray:
        """The probability of the bins within 10 dE00 of the colour of each cell."""
        height, width = bins.shape[:2]
        steps = np.round(resize(ab, height, width) / _STEP).astype(np.int16).reshape(-1, 2)
        keys = steps[:, 0].astype(np.int32) * _ROW + steps[:, 1]  # one number for each pair: told apart much sooner
        _, first, which = np.unique(keys, return_index=True, return_inverse=True)
        near = self._rows(steps[first])[which.ravel()]
        return np.asarray(np.einsum("nk,nk->n", bins.reshape(near.shape), near).reshape(height, width), np.float32)

    def _rows(self, steps: _Steps) -> FloatArray:
        """For each colour, which bins lie within reach: 0 or 1, worked out once."""
        new = [key for key in map(_key, steps) if key not in self._near]
        if new:
            colours = np.asarray(new, np.float32) * _STEP
            # At equal lightness the difference does not depend on it.
            one = np.dstack([np.full((len(new), 1), 50.0), colours[:, None]])
            other = np.column_stack([np.full(len(self._centres), 50.0), self._centres])
            rows = (ciede2000(one, other[None]) <= WITHIN).astype(np.float32)
            self._near.update(zip(new, rows, strict=True))
        return np.stack([self._near[_key(step)] for step in steps])


def _key(step: _Steps) -> tuple[int, int]:
    return int(step[0]), int(step[1])


def doubt(sure: FloatArray, settled: npt.NDArray[np.bool_] | None = None) -> float:
    """How doubtful a photograph is: the share of its area that is expected to be wrong, 0..1.

    `settled`: cells of the same grid that do not count, since no model is asked about them.
    """
    counted = sure if settled is None else sure[~settled]
    return float(1.0 - np.mean(counted, dtype=np.float64)) if counted.size else 0.0
