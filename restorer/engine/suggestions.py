"""The colours that a model thinks likely at a place, from its probabilities over ab bins."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from restorer.imaging.arrays import FloatArray

_APART = 12.0
"""Least distance of two suggestions in ab: nearer ones are one colour to the eye of someone who chooses."""
_MOST_LOOKED_AT = 64


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A colour and how likely it, or one near it, is."""

    ab: tuple[float, float]
    chance: float


def likely_colours(chances: FloatArray, centres: FloatArray, most: int) -> tuple[Suggestion, ...]:
    """At most `most` of the likeliest bins, apart from each other, each with the chance of the bins nearest to it.

    `chances` are K probabilities over `centres` (K x 2). The likeliest comes first.
    """
    chosen: list[int] = []
    for index in np.argsort(chances)[::-1][:_MOST_LOOKED_AT]:
        if chances[index] <= 0.0:
            break
        if all(np.hypot(*(centres[index] - centres[other])) >= _APART for other in chosen):
            chosen.append(int(index))
        if len(chosen) == most:
            break
    distance = np.linalg.norm(centres[:, None] - centres[chosen][None], axis=2)
    nearest = distance.argmin(axis=1)
    close = distance.min(axis=1) <= _APART
    found = [
        Suggestion((float(centres[k, 0]), float(centres[k, 1])), float(chances[(nearest == n) & close].sum()))
        for n, k in enumerate(chosen)
    ]
    return tuple(sorted(found, key=lambda one: -one.chance))
