"""The colours to offer at a place, chosen together from a model's probabilities over ab bins.

The likeliest bins are the wrong ones to offer: they lie close together, and most of them near gray, which the person
has a button for. Chosen instead are the few colours that leave the least to be wished: the expected loss to the nearest
one, 1 - exp(-dE00 / 7), where a colour counts less the nearer it is to gray. A greedy choice, then one round in which
each may be exchanged for a better one (Teitz and Bart 1968, for the p-median problem, whose loss is bounded here).
Measured on 161 photographs: among nine, one within 5 dE00 of the truth at 65 % of the clicks instead of 56 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import FloatArray
from restorer.imaging.colour import SRGB
from restorer.imaging.deltae import ciede2000
from restorer.imaging.gamut import max_chroma

_STEP = 5.0  # of the colours that can be offered, in ab: half a bin of the usual models
_SPREAD = 4.0  # of a bin over them, in ab
_NEAR_GRAY = 15.0  # below this chroma a colour counts less, by the square
_TOLERANCE = 7.0  # dE00
_ONE_COLOUR = 10.0  # dE00: what is nearer to a suggestion than this counts as its chance
_MOST_LOOKED_AT = 250
_LUMA = 50.0  # dE00 of colours of equal L* hardly depends on it


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A colour and how likely it, or one near it, is."""

    ab: tuple[float, float]
    chance: float


@dataclass(frozen=True, slots=True, eq=False)
class _Palette:
    """What can be offered for one list of bins: colours N x 2, bins' weights over them N x K, dE00 N x N, N weights."""

    colours: FloatArray
    shares: FloatArray
    apart: FloatArray
    weights: FloatArray


def likely_colours(chances: FloatArray, centres: FloatArray, luma: float, most: int) -> tuple[Suggestion, ...]:
    """At most `most` colours to offer where L* is `luma` and the model says `chances` (K, over `centres`, K x 2).

    The likeliest comes first; a chance is that of all colours nearest to the suggestion and within 10 dE00 of it.
    """
    palette = _palette(np.ascontiguousarray(centres, np.float32).tobytes())
    likely = palette.shares @ chances
    wanted = likely * palette.weights
    possible = wanted * _possible(palette.colours, luma)
    wanted = possible if possible.any() else wanted  # what is shown of it then is the nearest that there is
    places = np.argsort(wanted)[::-1][: min(_MOST_LOOKED_AT, np.count_nonzero(wanted > 1e-7))]
    if not len(places) or most < 1:
        return ()
    apart = palette.apart[np.ix_(places, places)]
    chosen = places[_chosen(1.0 - np.exp(-apart / _TOLERANCE), wanted[places], most)]
    found = zip(palette.colours[chosen], _chances(palette.apart[chosen], likely), strict=True)
    return tuple(sorted((Suggestion((float(a), float(b)), c) for (a, b), c in found), key=lambda one: -one.chance))


def prepare(centres: FloatArray) -> None:
    """Make what `likely_colours` needs for these bins, so that the first click does not wait for it."""
    _palette(np.ascontiguousarray(centres, np.float32).tobytes())


def _possible(colours: FloatArray, luma: float) -> FloatArray:
    """1 for each colour that sRGB has at this lightness, or nearly; else 0."""
    most = max_chroma(np.full(len(colours), luma, np.float32), np.arctan2(colours[:, 1], colours[:, 0]), SRGB)
    return np.asarray(np.hypot(*colours.T) <= most + _STEP / 2, np.float32)


def _chosen(losses: FloatArray, wanted: FloatArray, most: int) -> list[int]:
    """The rows of `losses` (offered x wished) that together leave the least expected loss."""
    rest, chosen = np.ones(len(wanted), losses.dtype), []
    for _ in range(min(most, len(wanted))):
        chosen.append(_best_beside(rest, losses, wanted))
        rest = np.minimum(rest, losses[chosen[-1]])
    for place in range(len(chosen)):
        others = chosen[:place] + chosen[place + 1 :]
        rest = losses[others].min(axis=0) if others else np.ones(len(wanted), losses.dtype)
        chosen[place] = _best_beside(rest, losses, wanted)
    return list(dict.fromkeys(chosen))


def _best_beside(rest: FloatArray, losses: FloatArray, wanted: FloatArray) -> int:
    return int((np.maximum(rest[None] - losses, 0.0) @ wanted).argmax())


def _chances(apart: FloatArray, likely: FloatArray) -> list[float]:
    """The chance of each suggestion, from its dE00 to all colours (n x N) and how likely those are."""
    nearest, close = apart.argmin(axis=0), apart.min(axis=0) <= _ONE_COLOUR
    return [float(likely[(nearest == n) & close].sum()) for n in range(len(apart))]


@lru_cache(maxsize=2)
def _palette(packed: bytes) -> _Palette:
    centres = np.frombuffer(packed, np.float32).reshape(-1, 2)
    colours, from_bins = _grid(centres)
    shares = np.exp(-(from_bins**2) / (2.0 * _SPREAD**2))
    shares /= np.maximum(shares.sum(axis=0, keepdims=True), 1e-9)
    lab = np.concatenate([np.full((len(colours), 1), _LUMA, np.float32), colours], axis=1)
    apart = np.concatenate([ciede2000(row[None], lab)[None] for row in lab]).astype(np.float32)
    weights = np.minimum(np.hypot(*colours.T) / _NEAR_GRAY, 1.0) ** 2
    return _Palette(colours, shares.astype(np.float32), apart, weights.astype(np.float32))


def _grid(centres: FloatArray) -> tuple[FloatArray, npt.NDArray[np.float32]]:
    """The colours that can be offered, none far from every bin, and the ab distance of each from each bin."""
    low, high = (np.round(edge / _STEP) * _STEP for edge in (centres.min(axis=0), centres.max(axis=0)))
    axes = [np.arange(low[k], high[k] + _STEP, _STEP, dtype=np.float32) for k in (0, 1)]
    colours = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 2)
    distance = np.linalg.norm(colours[:, None] - centres[None], axis=2)
    near = distance.min(axis=1) <= 1.2 * _STEP
    return colours[near], distance[near]
