"""Whether a model knows how wrong it is: the error that `spread` says against the true one, pixel by pixel.

A model is calibrated when of the pixels said to be within 10 dE00 nine in ten are.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from restorer.engine.calibration import WITHIN
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, FloatArray, Lab
from restorer.imaging.deltae import ciede2000

CONFIDENCE_DEFINED = (
    "Said: the model's spread, carried linearly to the pixels at working size; true: CIEDE2000 between its answer and "
    "the truth there, at the true L*, before the gamut. Are: the share of the pixels said to be within 10 that are. "
    "Could say: the largest share of all pixels, the surest first, of which 90 % are within 10, and the spread at "
    "which it ends. Sure: what the program calls it by the card's calibration, mean; gap: how far "
    "that is from how many are right, mean over steps of 10 %."
)
_WISHED = 0.9
_STEP = 0.25
_MOST = 40.0
_PROMISES = 10
_BINS = int(_MOST / _STEP) + 1  # the last holds all that is said beyond


@dataclass(frozen=True, slots=True)
class Reliability:
    """One bar of the reliability plot: pixels whose said error lies above `low` and up to `high` dE00."""

    low: float
    high: float
    share: float
    said: float
    true: float
    within: float


@dataclass(frozen=True, slots=True)
class Promise:
    """Pixels that the program calls `low` to `low` + 0.1 sure: share of all, mean, share that is right."""

    low: float
    share: float
    sure: float
    right: float


@dataclass(frozen=True, slots=True)
class ConfidenceRow:
    """A model's confidence over all photographs; see `CONFIDENCE_DEFINED`. Errors in dE00, shares 0..1.

    `sure` and `gap` are None, `promises` empty where the model has no calibration.
    """

    model: str
    size: str
    vividness: float
    photographs: int
    said_within: float
    are_within: float
    could_say: float
    could_say_at: float
    all_within: float
    mean_said: float
    mean_true: float
    bars: tuple[Reliability, ...]
    sure: float | None = None
    gap: float | None = None
    promises: tuple[Promise, ...] = ()


@dataclass(slots=True)
class PromiseCount:
    """What was promised in steps of 10 %, and what was kept."""

    _pixels: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(_PROMISES))
    _sure: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(_PROMISES))
    _right: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(_PROMISES))

    def add(self, sure: npt.NDArray[np.floating], right: npt.NDArray[np.bool_]) -> None:
        """Count pixels."""
        step = np.minimum((sure * _PROMISES).astype(np.intp), _PROMISES - 1)
        self._pixels += np.bincount(step, minlength=_PROMISES)
        self._sure += np.bincount(step, sure, _PROMISES)
        self._right += np.bincount(step, right, _PROMISES)

    def mean(self) -> float | None:
        """How sure on average; None where nothing was promised."""
        return float(self._sure.sum() / self._pixels.sum()) if self._pixels.any() else None

    def gap(self) -> float | None:
        """How far promise and truth lie apart, mean over the pixels of the steps' differences."""
        return float(np.abs(self._sure - self._right).sum() / self._pixels.sum()) if self._pixels.any() else None

    def promises(self) -> tuple[Promise, ...]:
        """A row for each step that was promised."""
        whole = float(self._pixels.sum())
        return tuple(
            Promise(number / _PROMISES, float(pixels) / whole, float(sure / pixels), float(right / pixels))
            for number, (pixels, sure, right) in enumerate(zip(self._pixels, self._sure, self._right, strict=True))
            if pixels
        )


@dataclass(slots=True)
class ConfidenceCount:
    """Sums over photographs, each weighing as much as it has pixels, by fine steps of the said error."""

    photographs: int = 0
    kept: PromiseCount = field(default_factory=PromiseCount)
    _pixels: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(_BINS))
    _within: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(_BINS))
    _said: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(_BINS))
    _true: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(_BINS))

    def add(self, ab: Chroma, spread: FloatArray, truth: Lab, sure: FloatArray | None = None) -> None:
        """Count a photograph: the answer `ab` (H x W x 2) and the truth of that size; `spread`, `sure` at any size."""
        height, width = ab.shape[:2]
        error = ciede2000(np.dstack([truth[..., :1], ab]), truth).ravel()
        said = resize(spread, height, width).ravel()
        # Steps are closed above: a spread of exactly 10 is "within 10".
        step = np.clip(np.ceil(said / _STEP).astype(np.intp) - 1, 0, _BINS - 1)
        self._pixels += np.bincount(step, minlength=_BINS)
        self._within += np.bincount(step, error <= WITHIN, _BINS)
        self._said += np.bincount(step, said, _BINS)
        self._true += np.bincount(step, error, _BINS)
        if sure is not None:
            self.kept.add(resize(sure, height, width).ravel(), error <= WITHIN)
        self.photographs += 1

    def row(self, model: str, size: str, vividness: float) -> ConfidenceRow:
        """The figures; there must have been a photograph."""
        sure = slice(0, round(WITHIN / _STEP))
        pixels, all_pixels = float(self._pixels[sure].sum()), float(self._pixels.sum())
        share, at = self._could_say()
        return ConfidenceRow(
            model=model,
            size=size,
            vividness=vividness,
            photographs=self.photographs,
            said_within=pixels / all_pixels,
            are_within=float(self._within[sure].sum()) / pixels if pixels else 0.0,
            could_say=share,
            could_say_at=at,
            all_within=float(self._within.sum()) / all_pixels,
            mean_said=float(self._said.sum()) / all_pixels,
            mean_true=float(self._true.sum()) / all_pixels,
            bars=self._bars(),
            sure=self.kept.mean(),
            gap=self.kept.gap(),
            promises=self.kept.promises(),
        )

    def _could_say(self) -> tuple[float, float]:
        pixels, within = np.cumsum(self._pixels), np.cumsum(self._within)
        good = np.flatnonzero((within >= _WISHED * pixels) & (pixels > 0))
        if not good.size:
            return 0.0, 0.0
        return float(pixels[good[-1]] / pixels[-1]), (int(good[-1]) + 1) * _STEP

    def _bars(self) -> tuple[Reliability, ...]:
        """Bars of 2 dE00."""
        wide = round(2.0 / _STEP)
        bars = []
        for start in range(0, _BINS, wide):
            part = slice(start, start + wide)
            pixels = float(self._pixels[part].sum())
            if pixels:
                means = (float(sums[part].sum()) / pixels for sums in (self._said, self._true, self._within))
                share = pixels / float(self._pixels.sum())
                bars.append(Reliability(start * _STEP, (start + wide) * _STEP, share, *means))
        return tuple(bars)
