"""Fits the table that turns a model's score into how often it is right, on photographs whose colours are known.

Pool adjacent violators: Ayer et al., Ann. Math. Stat. 26 (1955); as a calibration: Zadrozny and Elkan (KDD 2002).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from restorer.engine.calibration import WITHIN, Calibration
from restorer.engine.certainty import Certainty
from restorer.engine.colorizer import Colorizer
from restorer.engine.measures.confidence import PromiseCount
from restorer.engine.protocol import EvaluationProtocol, true_hints
from restorer.engine.scores import Truth
from restorer.engine.truths import carried_up
from restorer.engine.working_size import resize
from restorer.errors import UsageError
from restorer.imaging.arrays import FloatArray
from restorer.imaging.deltae import ciede2000
from restorer.progress import Progress

SPREAD_WEIGHT = 0.06
"""Measured: area under the ROC curve on 54 photographs of dev 0.707 (0), 0.714 (.02), 0.719 (.04), 0.722 (.06)."""
HINTS = (0, 3)
"""Tables are used before and after answers, so they are fitted on both."""
_EVERY = 4
_KNOTS = 24

Places = tuple[FloatArray, npt.NDArray[np.bool_]]
"""Of one photograph: scores and whether the colour was right, place by place."""


@dataclass(slots=True)
class CalibrationSample:
    """Scores of places and whether each was right, over photographs; one in 16 pixels of the working size."""

    colorizer: Colorizer
    _places: list[Places] = field(default_factory=list)

    @property
    def photographs(self) -> int:
        """How many were added."""
        return len(self._places)

    def add(self, truth: Truth, progress: Progress) -> None:
        """Colour a photograph without and with a few true hints, at the model's own vividness."""
        model = self.colorizer
        size = model.working_size(truth.codes.shape[1], truth.codes.shape[0])
        lab = resize(truth.lab, size.height, size.width)
        luma = np.ascontiguousarray(lab[..., 0])
        analysis = model.analyse(luma, progress)
        luma = analysis.luma
        lab = resize(lab, *luma.shape)
        score = Certainty(replace(model.card, certainty=Calibration(SPREAD_WEIGHT, (0.0, 1.0), (0.0, 1.0)))).score
        scores, right = [], []
        for count in HINTS:
            hints = true_hints(lab[..., 1:], count, EvaluationProtocol(size=None), truth.name)
            shown = model.field(analysis, hints, model.card.vividness.default, progress)
            found = score(shown)
            if found is None:
                raise UsageError(f'The model "{model.card.id}" says neither spread nor bins: nothing to calibrate.')
            error = ciede2000(np.dstack([luma, carried_up(shown, luma)]), np.dstack([luma, lab[..., 1:]]))
            scores.append(resize(found, *luma.shape)[::_EVERY, ::_EVERY].ravel())
            right.append(error[::_EVERY, ::_EVERY].ravel() <= WITHIN)
        self._places.append((np.concatenate(scores), np.concatenate(right)))

    def calibration(self) -> Calibration:
        """The table; there must have been a photograph."""
        return fitted(*_together(self._places))

    def crossed(self) -> PromiseCount:
        """`crossed` of the photographs so far."""
        return crossed(self._places)


def crossed(places: Sequence[Places]) -> PromiseCount:
    """What a table promises of photographs that it was not fitted on: fitted on either half, told of the other.

    Nothing where there are fewer than two photographs.
    """
    kept = PromiseCount()
    halves = (places[::2], places[1::2])
    for fit, told in (halves, halves[::-1]) if len(places) > 1 else ():
        table, (scores, right) = fitted(*_together(fit)), _together(told)
        kept.add(np.interp(scores, table.scores, table.sure), right)
    return kept


def _together(places: Sequence[Places]) -> Places:
    return np.concatenate([scores for scores, _ in places]), np.concatenate([right for _, right in places])


def fitted(scores: FloatArray, right: npt.NDArray[np.bool_]) -> Calibration:
    """The monotone table nearest to how often places of each score are right, its knots at even shares of them."""
    edges = np.unique(np.quantile(scores, np.linspace(0.0, 1.0, _KNOTS + 1)))
    part = np.clip(np.searchsorted(edges, scores, "right") - 1, 0, max(len(edges) - 2, 0))
    weight = np.bincount(part)
    middles = np.bincount(part, scores) / np.maximum(weight, 1)
    pooled = _pooled(zip(np.bincount(part, right) / np.maximum(weight, 1), weight, strict=True))
    kept = np.flatnonzero(weight)
    knots, first = np.unique(middles[kept].round(4), return_index=True)
    shares = np.array(pooled)[kept][first].round(4)
    return Calibration(SPREAD_WEIGHT, tuple(knots.tolist()), tuple(shares.tolist()))


def _pooled(steps: Iterable[tuple[float, float]]) -> list[float]:
    """Shares with weights, made never to fall: neighbours that do share their mean."""
    blocks: list[tuple[float, float, int]] = []
    for share, weight in steps:
        block = (float(share), float(weight), 1)
        while blocks and blocks[-1][0] >= block[0]:
            before = blocks.pop()
            total = before[1] + block[1]
            mean = (before[0] * before[1] + block[0] * block[1]) / total if total else 0.0
            block = (mean, total, before[2] + block[2])
        blocks.append(block)
    return [share for share, _, count in blocks for _ in range(count)]
