"""The summary of strokes as a row of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restorer.engine.measures.strokes import StrokeScore


@dataclass(frozen=True, slots=True)
class StrokeRow:
    """A model's obedience over all strokes; see `STROKES_DEFINED`. Means over strokes; shares 0..1."""

    model: str
    vividness: float
    size: str
    photographs: int
    strokes: int
    off_delta_e: float
    recoloured: float
    recoloured_median: float
    spilled: float
    far_move: float
    far_moved: float


def stroke_row(model: str, vividness: float, size: str, photographs: int, scores: Sequence[StrokeScore]) -> StrokeRow:
    """The row of `scores`; pictures without a far part are left out of the far figures."""
    recoloured = [one.recoloured for one in scores]
    return StrokeRow(
        model=model,
        vividness=vividness,
        size=size,
        photographs=photographs,
        strokes=len(scores),
        off_delta_e=_mean([one.off for one in scores]),
        recoloured=_mean(recoloured),
        recoloured_median=float(np.median(recoloured)) if recoloured else 0.0,
        spilled=_mean([one.spilled for one in scores]),
        far_move=_mean([one.far_move for one in scores]),
        far_moved=_mean([one.far_moved for one in scores]),
    )


def _mean(values: list[float]) -> float:
    known = [value for value in values if not np.isnan(value)]
    return float(np.mean(known)) if known else 0.0
