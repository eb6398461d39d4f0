"""Counterfactual truth: one object gets another colour, the rest of the photograph stays as it is.

Trained on true colours only, a network learns that a red hint means a red picture. A hint on a recoloured object,
with a truth that differs there and nowhere else, teaches that a hint is about its object (measured in DATA.md's
pilot: the far move of a hint fell by half to three quarters).
"""

from __future__ import annotations

from functools import cache

import numpy as np

from restorer.imaging.arrays import Chroma, FloatArray, Lab
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.cv import cv2
from training.data.hints import Area, BoolMask, HintMap, put_hint

SMALLEST_SHARE, LARGEST_SHARE = 0.02, 0.45
_TRIES = 4
_COLOURS = 32_768


@cache
def _colours_by_lightness() -> FloatArray:
    """Colours spread evenly over the sRGB cube, as Lab sorted by L*: the gamut, to draw from."""
    rgb = np.random.default_rng(0).integers(0, 256, (1, _COLOURS, 3)).astype(np.uint8)
    lab = srgb8_to_lab(rgb)[0]
    return np.asarray(lab[np.argsort(lab[:, 0])], np.float32)


def random_colour(lightness: float, rng: np.random.Generator) -> FloatArray:
    """A random a*, b* that sRGB can show at about this L*."""
    table = _colours_by_lightness()
    middle = int(np.searchsorted(table[:, 0], lightness))
    index = int(np.clip(middle + rng.integers(-200, 201), 0, len(table) - 1))
    return np.asarray(table[index, 1:], np.float32)


def find_segment(lab: Lab, rng: np.random.Generator) -> BoolMask | None:
    """A connected piece of about one colour, grown from a random point; None where none of fitting size was met."""
    height, width = lab.shape[:2]
    smooth = cv2.GaussianBlur(np.ascontiguousarray(lab), (0, 0), 1.0)
    for _ in range(_TRIES):
        seed = (int(rng.integers(width)), int(rng.integers(height)))
        reach = float(rng.uniform(1.0, 5.0))
        mask = np.zeros((height + 2, width + 2), np.uint8)
        step = (reach * 1.5, reach, reach)
        cv2.floodFill(smooth, mask, seed, 0, step, step, cv2.FLOODFILL_MASK_ONLY | (1 << 8) | 4)
        segment = cv2.morphologyEx(mask[1:-1, 1:-1], cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        if SMALLEST_SHARE <= segment.mean() <= LARGEST_SHARE:
            return segment > 0
    return None


def recolour(lab: Lab, hints: HintMap, rng: np.random.Generator) -> Chroma | None:
    """New truth (H x W x 2) with one segment in a random colour, and one to three hints inside it put into `hints`.

    None, and no hints, where no segment was found. Outside the segment the truth is untouched.
    """
    segment = find_segment(lab, rng)
    if segment is None:
        return None
    colour = random_colour(float(lab[segment, 0].mean()), rng)
    chroma = lab[..., 1:].copy()
    shading = chroma[segment] - chroma[segment].mean(0)
    chroma[segment] = colour + shading * float(rng.uniform(0.0, 1.0))
    for _ in range(int(rng.integers(1, 4))):
        put_hint(hints, _patch_inside(segment, rng), chroma)
    return chroma


def _patch_inside(segment: BoolMask, rng: np.random.Generator) -> Area:
    """A square of 1..9 px around a random pixel of the segment, cut to it."""
    rows, columns = np.nonzero(segment)
    pick = int(rng.integers(len(rows)))
    half = int(rng.integers(0, 5))
    top, left = max(int(rows[pick]) - half, 0), max(int(columns[pick]) - half, 0)
    window = slice(top, int(rows[pick]) + half + 1), slice(left, int(columns[pick]) + half + 1)
    return Area(*window, segment[window])
