"""How good suggested colours are: whether, at a click on something colourful, the true one is among nine offered.

Beside the model stand what anyone could do without looking: nine fixed colours per ten steps of L*, and the frequency
of colours at that lightness alone. Both come from the other half of the photographs (by name, every second one), so
that no photograph is measured with its own colours.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from restorer.engine.suggestions import Bins, colours_at
from restorer.imaging.arrays import FloatArray, Lab
from restorer.imaging.cv import cv2
from restorer.imaging.deltae import ciede2000

SUGGESTED_DEFINED = (
    "20 clicks a photograph, at random among its pixels (working size) with true chroma above 15. Best: the CIEDE2000 "
    "from the true colour of the nearest of nine suggestions, at the true L*. Fixed: nine colours per ten steps of L* "
    "(k-means of such pixels). Log-likelihood: mean natural logarithm of the probability of the true ab bin, at the "
    "same clicks; L* only: the frequency of the bins at that lightness among all pixels. Both from the other half of "
    "the photographs."
)
CLICKS = 20
OFFERED = 9
_LEAST_CHROMA = 15.0
_LEARNT = 300  # pixels a photograph that the table and the prior are made of
_DECADES = 10
_FLOOR = 1e-6  # a bin is never impossible: one surprise must not outweigh all else
_SMOOTHING = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Click:
    """Where someone clicks: fractions of height and width, and the true colour (L*, a*, b*)."""

    y: float
    x: float
    lab: FloatArray


@dataclass(frozen=True, slots=True)
class SuggestedRow:
    """A model's suggestions over all clicks; see `SUGGESTED_DEFINED`. Shares 0..1, `mean_best` in dE00."""

    model: str
    size: str
    photographs: int
    clicks: int
    within_5: float
    within_10: float
    mean_best: float
    log_likelihood: float | None
    """None for the fixed table, which has no probabilities."""
    prior_log_likelihood: float | None


@dataclass(frozen=True, slots=True, eq=False)
class PhotoColours:
    """What a photograph lends to the other half: pixels of any chroma, and colourful ones (n x 3 Lab each)."""

    half: int
    any_pixels: FloatArray
    colourful: FloatArray


@dataclass(slots=True)
class _Answers:
    best: list[float] = field(default_factory=list)
    log_chance: list[float] = field(default_factory=list)
    true_bin: list[int] = field(default_factory=list)


@dataclass(slots=True)
class SuggestionCount:
    """Clicks of all photographs and, model by model, what was suggested there."""

    _clicks: list[tuple[int, FloatArray]] = field(default_factory=list)
    _lent: list[PhotoColours] = field(default_factory=list)
    _answers: dict[str, _Answers] = field(default_factory=dict)
    _centres: dict[str, FloatArray] = field(default_factory=dict)

    def clicks_on(self, name: str, lab: Lab, seed: int) -> list[Click]:
        """The clicks on a photograph, which is counted by this; none where hardly anything is colourful."""
        random = np.random.default_rng([seed, zlib.crc32(name.encode())])
        half = len(self._lent) % 2
        clicks = [Click(*place, pixel) for place, pixel in _drawn(lab, CLICKS, random)]
        colourful = [pixel for _, pixel in _drawn(lab, _LEARNT, random)]
        pixels = lab.reshape(-1, 3)[random.integers(lab.shape[0] * lab.shape[1], size=_LEARNT)]
        self._lent.append(PhotoColours(half, pixels, np.array(colourful, np.float32).reshape(-1, 3)))
        self._clicks += [(half, click.lab) for click in clicks]
        return clicks

    def answer(self, model: str, click: Click, chances: FloatArray, bins: Bins) -> None:
        """Count what `model` says at a click: `chances` h x w x K over its bins."""
        offered = np.array(
            [one.ab for one in colours_at(chances, (click.x, click.y), bins, float(click.lab[0]), OFFERED)], np.float32
        )
        height, width = chances.shape[:2]
        here = chances[min(int(click.y * height), height - 1), min(int(click.x * width), width - 1)]
        centres = bins.centres
        kept = self._answers.setdefault(model, _Answers())
        self._centres[model] = centres
        true_bin = int(_nearest(click.lab[None, 1:], centres)[0])
        kept.best.append(_best(click.lab, offered))
        kept.log_chance.append(float(np.log(max(float(here[true_bin]), _FLOOR))))
        kept.true_bin.append(true_bin)

    def rows(self, size: str) -> list[SuggestedRow]:
        """The fixed table's row, then each model's; none if nothing was clicked on."""
        if not self._clicks:
            return []
        rows = [self._row("nine fixed colours", size, self._fixed(), None, None)]
        for model, kept in self._answers.items():
            prior = self._prior(kept.true_bin, self._centres[model])
            rows.append(self._row(model, size, kept.best, float(np.mean(kept.log_chance)), prior))
        return rows

    def _row(
        self, model: str, size: str, best: list[float], likelihood: float | None, prior: float | None
    ) -> SuggestedRow:
        found = np.array(best)
        shares = float((found <= 5.0).mean()), float((found <= 10.0).mean())
        return SuggestedRow(model, size, len(self._lent), len(found), *shares, float(found.mean()), likelihood, prior)

    def _fixed(self) -> list[float]:
        tables = [_table(self._of_other(half, colourful=True)) for half in (0, 1)]
        return [_best(lab, tables[half][_decade(lab[:1])[0]]) for half, lab in self._clicks]

    def _prior(self, true_bins: list[int], centres: FloatArray) -> float:
        """Mean log-likelihood of the clicks' bins by lightness alone."""
        priors = [_frequencies(self._of_other(half, colourful=False), centres) for half in (0, 1)]
        chances = [
            priors[half][_decade(lab[:1])[0], true] for (half, lab), true in zip(self._clicks, true_bins, strict=True)
        ]
        return float(np.mean(np.log(np.maximum(chances, _FLOOR))))

    def _of_other(self, half: int, colourful: bool) -> FloatArray:
        """Pixels of the other half; of a single photograph there is no other, so its own."""
        others = [one for one in self._lent if one.half != half] or self._lent
        return np.concatenate([one.colourful if colourful else one.any_pixels for one in others])


def _drawn(lab: Lab, count: int, random: np.random.Generator) -> list[tuple[tuple[float, float], FloatArray]]:
    """Places (fractions of height and width) and colours of `count` colourful pixels, or of all there are."""
    rows, columns = np.nonzero(np.hypot(lab[..., 1], lab[..., 2]) > _LEAST_CHROMA)
    chosen = random.permutation(len(rows))[:count]
    height, width = lab.shape[:2]
    return [
        (((y + 0.5) / height, (x + 0.5) / width), lab[y, x]) for y, x in zip(rows[chosen], columns[chosen], strict=True)
    ]


def _decade(luma: FloatArray) -> npt.NDArray[np.intp]:
    return np.asarray(np.clip(luma // 10.0, 0, _DECADES - 1), np.intp)


def _best(lab: FloatArray, offered: FloatArray) -> float:
    """CIEDE2000 of the nearest of `offered` (n x 2) at the click's own lightness."""
    lightness = np.full((len(offered), 1), lab[0], np.float32)
    return float(ciede2000(np.hstack([lightness, offered]), lab[None]).min())


def _table(colourful: FloatArray) -> list[FloatArray]:
    """For each ten steps of L* nine colours, by k-means from a fixed start; of all lightnesses where few are known."""
    decades = _decade(colourful[:, 0])
    return [
        _nine(own if len(own := colourful[decades == decade]) >= 5 * OFFERED else colourful)
        for decade in range(_DECADES)
    ]


def _nine(pixels: FloatArray) -> FloatArray:
    samples = np.ascontiguousarray(pixels[:, 1:])
    if len(samples) < OFFERED:
        return samples if len(samples) else np.zeros((1, 2), np.float32)
    cv2.setRNGSeed(1)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 100, 0.01)
    _, _, centres = cv2.kmeans(samples, OFFERED, None, criteria, 4, cv2.KMEANS_PP_CENTERS)  # type: ignore[call-overload]
    return np.asarray(centres, np.float32)


def _nearest(ab: FloatArray, centres: FloatArray) -> npt.NDArray[np.intp]:
    return np.asarray(np.linalg.norm(ab[:, None] - centres[None], axis=2).argmin(axis=1), np.intp)


def _frequencies(pixels: FloatArray, centres: FloatArray) -> npt.NDArray[np.float64]:
    """Probability of each bin at each ten steps of L*, 10 x K, a little of it given to bins never seen."""
    places = _decade(pixels[:, 0]) * len(centres) + _nearest(pixels[:, 1:], centres)
    counts = np.bincount(places, minlength=_DECADES * len(centres)).reshape(_DECADES, -1) + _SMOOTHING
    return np.asarray(counts / counts.sum(axis=1, keepdims=True), np.float64)
