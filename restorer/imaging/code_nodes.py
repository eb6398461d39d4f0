"""The nodes of the table of 8-bit codes: exact colours at whole numbers of a* and b*, and where they run straight."""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import FloatArray
from restorer.imaging.colour import RgbSpace, gray_codes_to_luma
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_unrounded_codes8
from restorer.imaging.guided import merged
from restorer.imaging.write_strips import in_order

LEVELS = 256
COMPUTE, COMPUTE_BETWEEN_LEVELS = 255, 127
"""Flags: where interpolating over a* and b* is not near enough; where it is only for L* at a gray level."""

_FILLED_AT_ONCE = 1 << 14
_BEND = 0.1  # of a code that interpolating over a* and b* may be off
_LEVEL_BEND = 0.15  # and what is added for L* between two levels


def code_nodes(a: FloatArray, b: FloatArray, space: RgbSpace) -> FloatArray:
    """Codes 0..255, not rounded, and a flag: 256 gray levels of the space x a.size x b.size x 4.

    Where all four corners of a cell are flagged, so is the cell. The outermost nodes are flagged from one side only.
    """
    levels = gray_codes_to_luma(np.arange(LEVELS, dtype=np.uint8)[None], space.curve)[0]
    nodes = np.empty((LEVELS, a.size, b.size, 4), np.float32)
    step = max(1, _FILLED_AT_ONCE // (a.size * b.size))
    parts = (slice(first, first + step) for first in range(0, LEVELS, step))
    deque(in_order(lambda part: _fill(nodes[part], levels[part], a, b, space), parts), maxlen=0)
    _flag_level_bends(nodes)
    return nodes


def _fill(nodes: FloatArray, levels: FloatArray, a: FloatArray, b: FloatArray, space: RgbSpace) -> None:
    """The codes and flags of a few lightnesses into `nodes` (levels.size x a.size x b.size x 4)."""
    luma = np.repeat(levels, a.size * b.size).reshape(-1, b.size)
    ab = merged(np.stack([np.tile(np.repeat(a, b.size), levels.size), np.tile(b, levels.size * a.size)])[:, None])
    codes = lab_to_unrounded_codes8(luma, ab.reshape(*luma.shape, 2), space).reshape(*nodes.shape[:3], 3)
    for level, straight in zip(nodes, codes, strict=True):
        cv2.merge([*cv2.split(straight), _around(_bend(straight) > _BEND, COMPUTE)], level)


def _bend(codes: FloatArray) -> FloatArray:
    """By how many codes interpolating over a* and b* may be off about each node, kinks included."""
    bend = np.zeros(codes.shape[:2], np.float32)
    second = np.array([[1, -2, 1]], np.float32) / 4
    for kernel in (second, second.T):
        bend += _largest(np.asarray(cv2.filter2D(codes, -1, kernel), np.float32))
    bend[[0, -1]] = bend[:, [0, -1]] = 0.0  # half unknown there, and no colour lies beside them
    return bend


def _flag_level_bends(nodes: FloatArray) -> None:
    """Flag where half a step to the next level adds to the codes what it does not add to gray."""
    below = np.zeros(nodes.shape[1:3], np.float32)
    gray = np.array([1, 1, 1, 0], np.float32)
    for level in range(LEVELS):
        ahead = _largest(nodes[level + 1] - nodes[level] - gray) if level + 1 < LEVELS else np.zeros_like(below)
        flag = _around(np.maximum(below, ahead) > 2 * _LEVEL_BEND, COMPUTE_BETWEEN_LEVELS)
        np.maximum(nodes[level, ..., 3], flag, out=nodes[level, ..., 3])
        below = ahead


def _largest(differences: FloatArray) -> FloatArray:
    """The largest difference of the three codes, whatever its sign."""
    red, green, blue = (np.abs(plane) for plane in cv2.split(differences)[:3])
    return np.asarray(np.maximum(np.maximum(red, green), blue), np.float32)


def _around(bends: npt.NDArray[np.bool_], flag: int) -> FloatArray:
    """The flag at the nodes that bend and the eight about each: at all corners of the cells that meet there."""
    flags = cv2.dilate(bends.view(np.uint8), np.ones((3, 3), np.uint8))
    return np.asarray(flags, np.float32) * np.float32(flag)
