"""Which colours colourful things have in the training photographs, by lightness: a table of the card.

The program mixes it into the colours that it offers at a place (`restorer.engine.suggestions`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from restorer.engine.usual import LEVELS
from restorer.imaging.arrays import FloatArray
from restorer.imaging.colour import srgb8_to_lab
from training.data.photos import Photos, resized
from training.models.bins import bin_centres

_MOST_PHOTOS = 2500
_SIDE_PX = 64
_PIXELS = 60  # of a photograph, so that none counts for more than another
_LEAST_CHROMA = 12.0
_LUMA_SIGMA, _AB_SIGMA = 10.0, 8.0
_CHUNK = 4096


def usual_rows(photos: Photos, numbers: Sequence[int]) -> list[list[float]]:
    """For each of `LEVELS` how frequent each bin is among colourful pixels, smoothed; empty where none is colourful.

    Photographs are those of `numbers`, or 2,500 of them, always the same.
    """
    chosen = np.random.default_rng(0).permutation(np.asarray(numbers, np.intp))[:_MOST_PHOTOS]
    drawn = [_colourful(photos, int(number)) for number in np.sort(chosen)]
    pixels = np.concatenate(drawn) if drawn else np.empty((0, 3), np.float32)
    return _table(pixels).round(6).tolist() if len(pixels) else []


def _colourful(photos: Photos, number: int) -> FloatArray:
    lab = srgb8_to_lab(resized(photos.rgb(number), _SIDE_PX, _SIDE_PX)).reshape(-1, 3)
    found = lab[np.hypot(lab[:, 1], lab[:, 2]) > _LEAST_CHROMA]
    return np.asarray(np.random.default_rng(number).permutation(found)[:_PIXELS], np.float32)


def _table(pixels: FloatArray) -> npt.NDArray[np.float64]:
    """L* x bins, each row a sum of 1: kernels around every pixel (n x 3 Lab)."""
    centres, levels = bin_centres(), np.asarray(LEVELS, np.float64)
    table = np.zeros((len(levels), len(centres)))
    for start in range(0, len(pixels), _CHUNK):
        part = pixels[start : start + _CHUNK].astype(np.float64)
        near = np.exp(-((part[:, None, 1:] - centres[None]) ** 2).sum(-1) / (2.0 * _AB_SIGMA**2))
        near /= near.sum(axis=1, keepdims=True)
        table += np.exp(-((levels[:, None] - part[None, :, 0]) ** 2) / (2.0 * _LUMA_SIGMA**2)) @ near
    return np.asarray(table / table.sum(axis=1, keepdims=True), np.float64)
