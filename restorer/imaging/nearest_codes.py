"""The 8-bit code that has the right lightness: the best of the 27 around the exact colour.

Rounding each channel alone moves L* by up to half a step of green. One step up or down of red and blue makes up for
most of that, at a cost in chroma that is weighed against it.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, FloatArray
from restorer.imaging.colour import RgbSpace, to_white_relative
from restorer.imaging.cv import cv2
from restorer.imaging.tone import decode_table

_STEPS = (-1, 0, 1)
_CHROMA_WEIGHT = np.float32(0.03)
"""L* that a squared distance of one code in one channel is worth."""


def nearest_codes8(
    y: FloatArray, encoded: tuple[FloatArray, ...], space: RgbSpace
) -> tuple[ByteArray, ByteArray, ByteArray]:
    """Planes of 8-bit codes whose luminance is nearest to `y`, near `encoded` (R, G, B in 0..1).

    Equal channels stay equal.
    """
    exact = [plane * np.float32(255.0) for plane in encoded]
    bases = [np.rint(plane).astype(np.uint8) for plane in exact]
    slope = _luma_slope(y)
    choice = _best(y * slope, slope, exact, bases, space)
    neutral = (exact[0] == exact[1]) & (exact[1] == exact[2])
    choice[neutral] = _CENTRE
    r, g, b = (base + np.asarray(cv2.LUT(choice, table)) for base, table in zip(bases, _MOVES, strict=True))
    return r, g, b


_CENTRE = 13
_MOVES = [
    np.resize((np.indices((3, 3, 3))[axis].ravel() - 1).astype(np.uint8), 256) for axis in range(3)
]  # of the candidate in base 3; -1 is 255, which wraps as wanted


def _luma_slope(y: FloatArray) -> FloatArray:
    """dL*/dY."""
    above = np.maximum(y, np.float32(216 / 24389))
    return np.asarray(cv2.pow(above, -2.0 / 3.0), np.float32).reshape(y.shape) * np.float32(116 / 3)


def _best(
    luma: FloatArray, slope: FloatArray, exact: list[FloatArray], bases: list[ByteArray], space: RgbSpace
) -> ByteArray:
    """Index 0..26 of the cheapest candidate. The index rides in the last bits of the cost, so a minimum finds both."""
    shares = [_channel(i, slope, exact[i], bases[i], space) for i in range(3)]
    lowest = np.full(luma.shape, np.iinfo(np.int32).max, np.int32)
    index = 0
    for red, red_cost in shares[0]:
        rest_r = luma - red
        for green, green_cost in shares[1]:
            rest, spent = rest_r - green, red_cost + green_cost
            for blue, blue_cost in shares[2]:
                cost = np.abs(rest - blue)
                cost += spent
                cost += blue_cost
                bits = cost.view(np.int32)
                bits &= -32
                bits |= index
                np.minimum(lowest, bits, out=lowest)
                index += 1
    lowest &= 31
    return lowest.astype(np.uint8)


def _channel(
    i: int, slope: FloatArray, exact: FloatArray, base: ByteArray, space: RgbSpace
) -> list[tuple[FloatArray, FloatArray]]:
    """For each step of one channel: its share of L* (about this pixel) and the cost of the distance in chroma."""
    miss = base - exact
    return [
        (
            np.asarray(cv2.LUT(base, _luminance_table(space, i, step))).reshape(base.shape) * slope,
            _CHROMA_WEIGHT * np.square(miss + np.float32(step)),
        )
        for step in _STEPS
    ]


@lru_cache(maxsize=128)
def _luminance_table(space: RgbSpace, channel: int, step: int) -> npt.NDArray[np.float32]:
    """Luminance that each code of one channel gives after a step; far off where there is no such code."""
    linear = decode_table(space.curve, np.uint8).astype(np.float64) * to_white_relative(space)[1, channel]
    stepped = np.full(256, 1e3)
    inside = slice(max(0, -step), 256 - max(0, step))
    stepped[inside] = linear[max(0, step) : 256 + min(0, step)]
    return stepped.astype(np.float32)
