"""How far the lightness of a copy is from that of its photograph, as CIE L* under D65 and, beside it, under D50.

D65 is what the papers and this program mean by L*; ICC profiles and Photoshop mean D50, under which colours of equal
lightness differ a little (saturated blue most). The D50 figure is Y after Bradford's adaptation; source: Lindbloom,
"Chromatic Adaptation", D65 to D50, whose middle row times the white gives the weights below.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from restorer.imaging.appearance import Appearance, GrayAppearance, RgbAppearance
from restorer.imaging.arrays import Codes, Lab, Luma
from restorer.imaging.colour import RgbSpace, f_to_white_relative, row_blocks, to_white_relative, y_to_luma
from restorer.imaging.cv import cv2
from restorer.imaging.tone import decode_table, look_up

_LAB_TO_F = np.array(
    [[1 / 116, 1 / 500, 0, 16 / 116], [1 / 116, 0, 0, 16 / 116], [1 / 116, 0, -1 / 200, 16 / 116]], np.float32
)
_D50_Y = np.array([[0.0280788, 0.9904844, -0.0185632]], np.float32)
"""Y under D50 from X, Y, Z under D65, each divided by its white's; the sum is 1."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """Mean and largest difference of L* over all pixels."""

    mean: float
    largest: float


@dataclass(frozen=True, slots=True)
class LightnessDeviation:
    """The deviation under both whites."""

    d65: Deviation
    d50: Deviation


def d50_luma(lab: Lab) -> Luma:
    """L* under D50 (H x W) of colours in Lab under D65 (H x W x 3)."""
    if not lab[..., 1:].any():  # neutral is neutral under every white
        return lab[..., 0].copy()
    white_relative = f_to_white_relative(np.asarray(cv2.transform(lab, _LAB_TO_F), np.float32))
    y = np.asarray(cv2.transform(white_relative, _D50_Y), np.float32).reshape(lab.shape[:2])
    return y_to_luma(np.maximum(y, np.float32(0.0)))


@dataclass(frozen=True, slots=True, eq=False)
class Lightness:
    """L* of the same pixels under both whites, H x W each."""

    d65: Luma
    d50: Luma

    @classmethod
    def of(cls, codes: Codes, appearance: Appearance) -> Lightness:
        """Of codes (H x W, or H x W x C) that look like that."""
        if isinstance(appearance, GrayAppearance):  # neutral is neutral under every white
            luma = appearance.luma(codes)
            return cls(luma, luma)
        if isinstance(appearance, RgbAppearance):
            return _of_rgb(codes, appearance.space)
        lab = appearance.lab(codes)
        return cls(np.ascontiguousarray(lab[..., 0]), d50_luma(lab))


def _of_rgb(codes: Codes, space: RgbSpace) -> Lightness:
    """Straight from linear light: a and b, which Lab has beside, cost as much as both together."""
    found = np.empty((2, *codes.shape[:2]), np.float32)
    table, to_xyz = decode_table(space.curve, codes.dtype), to_white_relative(space)
    weights = (to_xyz[1:2], _D50_Y @ to_xyz)
    for rows in row_blocks(*codes.shape[:2]):
        linear = look_up(codes[rows], table)
        for luma, row in zip(found, weights, strict=True):
            y = np.asarray(cv2.transform(linear, row), np.float32).reshape(luma[rows].shape)
            luma[rows] = y_to_luma(np.maximum(y, np.float32(0.0)))
    return Lightness(found[0], found[1])


class DeviationMeter:
    """Sums up differences strip by strip."""

    def __init__(self) -> None:
        self._d65, self._d50 = _Sum(), _Sum()

    def add(self, part: StripDeviation) -> None:
        """Count one strip in."""
        self._d65.add(part.d65, part.pixels)
        self._d50.add(part.d50, part.pixels)

    def result(self) -> LightnessDeviation:
        """The deviation of all strips."""
        return LightnessDeviation(self._d65.result(), self._d50.result())


@dataclass(frozen=True, slots=True)
class StripDeviation:
    """The deviation within one strip of so many pixels."""

    pixels: int
    d65: Deviation
    d50: Deviation


def strip_deviation(photo: Lightness, copy: Lightness) -> StripDeviation:
    """Compare one strip of both."""
    return StripDeviation(photo.d65.size, deviation(photo.d65, copy.d65), deviation(photo.d50, copy.d50))


def deviation(one: Luma, other: Luma) -> Deviation:
    """Compare the L* of the same pixels; the sum is taken in float64."""
    return Deviation(cv2.norm(one, other, cv2.NORM_L1) / one.size, cv2.norm(one, other, cv2.NORM_INF))


class _Sum:
    def __init__(self) -> None:
        self._total, self._pixels, self._largest = 0.0, 0, 0.0

    def add(self, part: Deviation, pixels: int) -> None:
        self._total += part.mean * pixels
        self._pixels += pixels
        self._largest = max(self._largest, part.largest)

    def result(self) -> Deviation:
        return Deviation(self._total / max(self._pixels, 1), self._largest)
