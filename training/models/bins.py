"""The quantised ab plane of the second head: the grid cells of a*b* that an sRGB colour can reach.

Source: Zhang, Isola, Efros 2016, "Colorful Image Colorization" (grid of step 10, soft targets over the five nearest).
Computed, not stored: export and losses share this one table.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.colour import srgb8_to_lab

BIN_STEP = 10.0
BIN_COUNT = 259
AB_LIMIT = 110
NEIGHBOURS = 5
_SIGMA = 5.0
_CUBE_LEVELS = 33


@cache
def bin_centres() -> npt.NDArray[np.float32]:
    """The centres (259 x 2: a*, b*), sorted: every cell that a colour of a 33-level sRGB cube falls into."""
    levels = np.rint(np.linspace(0, 255, _CUBE_LEVELS)).astype(np.uint8)
    cube = np.stack(np.meshgrid(levels, levels, levels), -1).reshape(1, -1, 3)
    cells = np.unique(np.rint(srgb8_to_lab(cube)[0, :, 1:] / BIN_STEP), axis=0)
    return (cells * BIN_STEP).astype(np.float32)


@cache
def soft_targets() -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """For each whole a*, b* (221 x 221): the five nearest bins and their Gaussian weights, each [221*221, 5]."""
    axis = np.arange(-AB_LIMIT, AB_LIMIT + 1, dtype=np.float32)
    a, b = np.meshgrid(axis, axis, indexing="ij")
    colours = np.stack([a.ravel(), b.ravel()], 1)
    squared = ((colours[:, None] - bin_centres()[None]) ** 2).sum(-1)
    nearest = np.argpartition(squared, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
    near = np.take_along_axis(squared, nearest, 1)
    weights = np.exp((near.min(1, keepdims=True) - near) / (2 * _SIGMA**2))
    return nearest, (weights / weights.sum(1, keepdims=True)).astype(np.float32)
