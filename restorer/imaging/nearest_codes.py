"""The 8-bit code that has the right lightness: the best of the 27 around the exact colour.

Rounding each channel alone moves L* by up to half a step of green. One step up or down of red and blue makes up for
most of that, at a cost in chroma that is weighed against it. Green moves only to its other neighbour: away from it
no step of the others can make up for. Costs are 16-bit integers with the candidate's number in their last bits, so
that three saturating operations a candidate find the least cost and whose it is.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, FloatArray, LinearRgb, Luma
from restorer.imaging.colour import RgbSpace, to_white_relative
from restorer.imaging.cv import cv2
from restorer.imaging.tone import encode_for_8_bits

_COST_UNIT = 32768.0  # of 1 L*; the last five bits are the candidate's number
_NUMBER = 31
_WHOLE = np.int16(~_NUMBER)
_IMPOSSIBLE = np.int16(32767 - _NUMBER)
_CHROMA_WEIGHT = 0.03  # L* that a squared distance of one code in one channel is worth
_MISS_UNIT = round((_CHROMA_WEIGHT * _COST_UNIT) ** 0.5)  # of one code, so that its square is a cost
_GREEN = 1
_STAY = 13  # the candidate that moves nothing, in base 3: 111

_Costs = npt.NDArray[np.int16]


def nearest_codes8(luma: Luma, linear: LinearRgb, space: RgbSpace) -> ByteArray:
    """8-bit codes (H x W x 3) whose L* is nearest to `luma`, near the colours `linear` (H x W x 3 of that L*).

    Equal channels stay equal.
    """
    exact = encode_for_8_bits(linear, space.curve)
    rounded = np.rint(exact)
    codes = rounded.astype(np.uint8)
    misses = [np.asarray(plane, np.float32) for plane in cv2.split(rounded - exact)]
    bases = [np.asarray(plane, np.uint8) for plane in cv2.split(codes)]
    slope = _luma_slope(luma)
    choice = _best([_channel(i, misses[i], bases[i], slope, space) for i in range(3)])
    neutral = (bases[0] == bases[1]) & (bases[1] == bases[2]) & (misses[0] == misses[1]) & (misses[1] == misses[2])
    choice[neutral] = _STAY
    return np.asarray(codes + np.asarray(cv2.LUT(cv2.merge([choice] * 3), _MOVES)), np.uint8)


# What each candidate adds to the three codes (-1 is 255, which wraps as wanted); numbers past 26 stay.
_MOVES = np.zeros((1, 256, 3), np.uint8)
_MOVES[0, :27] = (np.indices((3, 3, 3)).reshape(3, 27).T - 1).astype(np.uint8)


def _luma_slope(luma: Luma) -> FloatArray:
    """dL*/dY."""
    f = np.maximum(luma, np.float32(8.0)) * np.float32(1 / 116) + np.float32(16 / 116)
    return np.asarray(np.float32(116 / 3) / (f * f), np.float32)


def _best(channels: list[list[tuple[_Costs, _Costs]]]) -> ByteArray:
    """Number 0..26 of the cheapest candidate, or 31 where none is."""
    lowest = np.full_like(channels[0][0][0], np.iinfo(np.int16).max)
    for red, red_cost in channels[0]:
        for green, green_cost in channels[1]:
            missing, spent = cv2.subtract(-red, green), cv2.add(red_cost, green_cost)
            for blue, blue_cost in channels[2]:
                cost = cv2.absdiff(missing, blue)
                cost = cv2.add(cv2.add(cost, spent, cost), blue_cost, cost)
                cv2.min(lowest, cost, lowest)
    return np.asarray(lowest & _NUMBER, np.uint8)


def _channel(
    i: int, miss: FloatArray, base: ByteArray, slope: FloatArray, space: RgbSpace
) -> list[tuple[_Costs, _Costs]]:
    """For each step of one channel: the L* by which it then misses, and the cost in chroma with the step's number."""
    step = np.asarray(cv2.LUT(base, _luminance_steps(space, i)), np.float32).reshape(base.shape) * slope
    here, one = _rounded(step * miss, _COST_UNIT) & _WHOLE, _rounded(step, _COST_UNIT) & _WHOLE
    distance, unit = _rounded(miss, _MISS_UNIT), np.int16(_MISS_UNIT)
    number = np.int16((9, 3, 1)[i])
    stay = (here, _squared(distance) + number)
    if i == _GREEN:
        down = ((miss > 0) & (base > 0)) | (base == 255)
        sign = np.where(down, np.int16(-1), np.int16(1)).astype(np.int16)
        return [stay, (_sum(here, sign * one), _squared(distance + sign * unit) + (sign + np.int16(1)) * number)]
    below, above = _squared(distance - unit), _squared(distance + unit) + np.int16(2) * number
    below[base == 0] = above[base == 255] = _IMPOSSIBLE
    return [(_sum(here, -one), below), stay, (_sum(here, one), above)]


def _rounded(values: FloatArray, scale: float) -> _Costs:
    """Scaled to 16-bit integers; what is too large stays the largest."""
    return np.asarray(cv2.addWeighted(values, scale, values, 0.0, 0.0, dtype=cv2.CV_16S), np.int16)


def _sum(first: _Costs, second: _Costs) -> _Costs:
    return np.asarray(cv2.add(first, second), np.int16)


def _squared(distance: _Costs) -> _Costs:
    return np.asarray((distance * distance) & _WHOLE, np.int16)


@lru_cache(maxsize=64)
def _luminance_steps(space: RgbSpace, channel: int) -> FloatArray:
    """How much luminance one code more of that channel adds, about each of its codes."""
    linear = space.curve.decode(np.arange(256) / 255.0) * to_white_relative(space)[1, channel]
    return np.asarray(np.gradient(linear), np.float32)
