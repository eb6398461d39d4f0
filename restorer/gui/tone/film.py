"""What a film lets through where it is clear and where it is densest: taken from a place, or guessed from the whole."""

from __future__ import annotations

import numpy as np

from restorer.gui.picture.levels import Levels, decoded
from restorer.imaging.adjust_tone import LEAST_LIGHT, Negative, Triple, light_of
from restorer.imaging.arrays import Lab, LinearRgb
from restorer.imaging.colour import luma_to_y
from restorer.imaging.cv import cv2

_AROUND = 4
_NEUTRAL = 4.0
"""Chroma: a base with less than that has no mask to take out, and is turned over by lightness."""
_BASE, _DENSEST = 99.5, 0.3
"""Per cent of the picture, from dark to light."""


def guessed(levels: Levels) -> Negative:
    """From the lightest and the darkest places of the scan as it lies."""
    before = levels.before
    luma = decoded(before.small())
    if before.own is None:
        y = luma_to_y(luma)
        return Negative(_gray(float(np.percentile(y, _BASE))), _gray(float(np.percentile(y, _DENSEST))))
    light = light_of(_lab(luma, before.own))
    base, densest = _clear(luma, light)
    return Negative(base, densest) if _masked(luma, before.own) else Negative(_gray(_y(base)), _gray(_y(densest)))


def at_place(levels: Levels, x: float, y: float) -> Triple:
    """Light through the film around a place (fractions): nine by nine pixels of the scan."""
    before = levels.before
    width, height = before.sizes[0]
    column, line = min(int(x * width), width - 1), min(int(y * height), height - 1)
    rows = before.photo.lab_rows(max(line - _AROUND, 0), min(line + _AROUND + 1, height))
    around = rows[:, max(column - _AROUND, 0) : column + _AROUND + 1]
    mean = light_of(np.ascontiguousarray(around)).reshape(-1, 3).mean(axis=0)
    if float(np.hypot(around[..., 1], around[..., 2]).mean()) < _NEUTRAL:
        return _gray(float(luma_to_y(np.ascontiguousarray(around[..., 0])).mean()))
    return _triple(mean)


def _clear(luma: np.ndarray[tuple[int, ...], np.dtype[np.float32]], light: LinearRgb) -> tuple[Triple, Triple]:
    """Mean light of the lightest and of the darkest places."""
    high, low = np.percentile(luma, (_BASE, _DENSEST))
    return _triple(light[luma >= high].mean(axis=0)), _triple(light[luma <= low].mean(axis=0))


def _masked(luma: np.ndarray[tuple[int, ...], np.dtype[np.float32]], own: Lab) -> bool:
    ab = _fitted(own, luma.shape)[luma >= np.percentile(luma, _BASE)]
    return float(np.hypot(ab[:, 0], ab[:, 1]).mean()) >= _NEUTRAL


def _lab(luma: np.ndarray[tuple[int, ...], np.dtype[np.float32]], own: Lab) -> Lab:
    return np.concatenate([luma[..., None], _fitted(own, luma.shape)], axis=2)


def _fitted(own: Lab, shape: tuple[int, ...]) -> Lab:
    return np.asarray(cv2.resize(own, (shape[1], shape[0]), interpolation=cv2.INTER_AREA), np.float32)


def _y(light: Triple) -> float:
    return float(np.dot((0.2126, 0.7152, 0.0722), light))


def _gray(y: float) -> Triple:
    one = _held(y)
    return one, one, one


def _triple(light: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Triple:
    red, green, blue = (_held(float(one)) for one in light)
    return red, green, blue


def _held(light: float) -> float:
    return round(min(max(light, LEAST_LIGHT), 1.0), 5)
