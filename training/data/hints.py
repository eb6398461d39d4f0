"""Hints as a person would give them, simulated from the truth: patches and strokes of one colour each.

A hint map is H x W x 3 float32: a*, b*, mask (0 or 1). Source of the patch sizes and counts: Zhang et al. 2017,
"Real-Time User-Guided Image Colorization".
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Chroma, FloatArray
from restorer.imaging.cv import cv2

HintMap = FloatArray
BoolMask = npt.NDArray[np.bool_]
MOST_HINTS = 64
_WIDEST_PX = 8
_STROKE_SHARE = 0.25
_SAME_COLOUR_AB = 12.0
"""A stroke keeps to pixels this near the colour where it began: people do not paint across edges on purpose."""


@dataclass(frozen=True, slots=True)
class Area:
    """Pixels of a hint: a window, and which of its pixels (window-sized, at least one)."""

    rows: slice
    columns: slice
    mask: BoolMask


def empty_hints(height: int, width: int) -> HintMap:
    """No hints."""
    return np.zeros((height, width, 3), np.float32)


def hint_count(most: int, rng: np.random.Generator) -> int:
    """1..most, log-uniform: a few hints are as frequent as many."""
    return int(np.exp(rng.uniform(0.0, np.log(most + 1.0))))


def put_hint(hints: HintMap, area: Area, chroma: Chroma) -> None:
    """One hint of one colour over `area`: the mean of `chroma` there."""
    patch, true_patch = hints[area.rows, area.columns], chroma[area.rows, area.columns]
    patch[area.mask, :2] = true_patch[area.mask].mean(0)
    patch[area.mask, 2] = 1.0


def add_true_hints(hints: HintMap, chroma: Chroma, count: int, rng: np.random.Generator) -> None:
    """`count` patches and strokes with the mean true colour below them; half uniform, half drawn to the middle."""
    for _ in range(count):
        area = stroke(chroma, rng) if rng.random() < _STROKE_SHARE else patch(chroma.shape[:2], rng)
        put_hint(hints, area, chroma)


def patch(shape: tuple[int, ...], rng: np.random.Generator) -> Area:
    """A square of 1..9 px somewhere."""
    side = int(rng.integers(1, 10))
    place = rng.uniform(0, 1, 2) if rng.random() < 0.5 else np.clip(rng.normal(0.5, 0.25, 2), 0, 1)
    top, left = (place * (shape[0] - side, shape[1] - side)).astype(int)
    return Area(slice(top, top + side), slice(left, left + side), np.ones((side, side), bool))


def stroke(chroma: Chroma, rng: np.random.Generator) -> Area:
    """A line of a few pixels' width from a random point, kept to the colour it began on."""
    height, width = chroma.shape[:2]
    points = np.cumsum(np.concatenate([rng.uniform(0, 1, (1, 2)), rng.normal(0, 0.12, (2, 2))]), 0)
    points = (np.clip(points, 0, 0.999) * (width, height)).astype(np.int32)
    start = chroma[points[0, 1], points[0, 0]]
    (left, top), (right, bottom) = np.maximum(points.min(0) - _WIDEST_PX, 0), points.max(0) + _WIDEST_PX
    area = slice(top, bottom), slice(left, right)
    near = ((chroma[area] - start) ** 2).sum(-1) < _SAME_COLOUR_AB**2
    line = np.zeros(near.shape, np.uint8)
    cv2.polylines(line, [(points - (left, top)).reshape(-1, 1, 2)], False, 1, int(rng.integers(2, _WIDEST_PX)))
    return Area(*area, near & (line > 0))
