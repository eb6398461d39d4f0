"""Carries a small field of colour up to the full size of a photograph, along the photograph's own edges.

A guided filter writes colour as a line in lightness, ab = A(x) L(x) + B(x), with A and B smooth; fitted at working
size and evaluated at any size. Alone it is worse than bilinear interpolation (edges without a step of lightness, noise,
scratches), so the fit is corrected twice by back-projection: averaging the result over a cell of the field has to give
the field's colour back; and it stays within the range of colours of the neighbouring cells.
Sources: He, Sun and Tang, Guided Image Filtering, PAMI 2013; Irani and Peleg 1991 for the back-projection.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Chroma, FloatArray, Luma
from restorer.imaging.cv import cv2

_RADIUS = 4  # working pixels
_EPSILON = 16.0  # L* squared: lightness that varies by less than 4 says little about colour
_CORRECTIONS = 2


@dataclass(frozen=True, slots=True)
class ColourSurface:
    """Colour as a function of place and lightness: ab = slope * L* + offset, kept between `lowest` and `highest`.

    Each is h x w x 2 over the whole picture: the line at working size, the bounds (of each cell of the field and its
    eight neighbours) at the field's.
    """

    slope: Chroma
    offset: Chroma
    lowest: Chroma
    highest: Chroma

    @classmethod
    def fit(cls, ab: Chroma, luma: Luma) -> ColourSurface:
        """From the field `ab` (h x w x 2) and the photograph's L* at working size (H x W), both of all of it."""
        size = (luma.shape[1], luma.shape[0])
        guide = _denoised(luma)[..., None]
        lowest, highest = _bounds(ab)
        low, high = _resized(lowest, size), _resized(highest, size)
        slope, offset = _guided_line(guide, _resized(ab, size, cv2.INTER_CUBIC))
        for _ in range(_CORRECTIONS):
            missing = ab - _averaged(np.clip(slope * guide + offset, low, high), (ab.shape[1], ab.shape[0]))
            offset = offset + _resized(missing, size, cv2.INTER_CUBIC)
        return cls(slope, offset, lowest, highest)

    def rows(self, luma_rows: Luma, top: int, height: int, width: int) -> Chroma:
        """a*, b* of the rows from `top` on of a picture of height x width, whose L* are `luma_rows`.

        Each row depends on its own L* alone, so that any division into strips gives the same, bit for bit.
        """
        planes = np.empty((2, *luma_rows.shape), np.float32)
        ys = np.arange(top, top + len(luma_rows))
        parts = [_Upscaled.of(part, ys, height, width) for part in (self.slope, self.offset, self.lowest, self.highest)]
        # One row at a time, so that everything in between stays in the processor's cache: four times as fast as blocks.
        for y, luma in enumerate(luma_rows):
            colour, offset, low, high = (part.row(y) for part in parts)
            colour *= luma
            colour += offset
            np.maximum(colour, low, out=colour)
            np.minimum(colour, high, out=planes[:, y])
        return np.asarray(cv2.merge(list(planes)), np.float32).reshape(*luma_rows.shape, 2)


def _denoised(luma: Luma) -> Luma:
    return np.asarray(cv2.medianBlur(np.ascontiguousarray(luma), 3), np.float32).reshape(luma.shape)


def _guided_line(guide: FloatArray, ab: Chroma) -> tuple[Chroma, Chroma]:
    """Slope and offset of colour over lightness around each pixel; `guide` is H x W x 1."""
    mean, mean_ab = _box(guide), _box(ab)
    variance = _box(guide * guide) - mean * mean
    covariance = _box(guide * ab) - mean * mean_ab
    slope = np.asarray(covariance / (np.maximum(variance, 0.0) + _EPSILON), np.float32)
    offset = mean_ab - slope * mean
    return _box(slope), _box(offset)


def _box(values: FloatArray) -> FloatArray:
    side = 2 * _RADIUS + 1
    blurred = cv2.blur(values, (side, side), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(blurred, np.float32).reshape(values.shape)


def _bounds(ab: Chroma) -> tuple[Chroma, Chroma]:
    square = np.ones((3, 3), np.uint8)
    lowest, highest = (
        np.asarray(spread(ab, square), np.float32).reshape(ab.shape) for spread in (cv2.erode, cv2.dilate)
    )
    return lowest, highest


def _resized(values: FloatArray, size: tuple[int, int], interpolation: int = cv2.INTER_LINEAR) -> FloatArray:
    """To (width, height)."""
    resized = cv2.resize(values, size, interpolation=interpolation)
    return np.asarray(resized, np.float32).reshape(size[1], size[0], values.shape[2])


def _averaged(values: FloatArray, size: tuple[int, int]) -> FloatArray:
    """By area, to (width, height)."""
    return _resized(values, size, cv2.INTER_AREA)


@dataclass(frozen=True, slots=True)
class _Upscaled:
    """A small picture resized bilinearly, row by row; each number by the same sums whatever else is asked for.

    `start`, `rise`: small rows at full width (k x 2 x width) and the way to the next one. Row y is `part[y]` of that
    way beyond the small row `first[y]`.
    """

    start: FloatArray
    rise: FloatArray
    first: list[int]
    part: FloatArray

    @classmethod
    def of(cls, values: FloatArray, ys: npt.NDArray[np.intp], height: int, width: int) -> _Upscaled:
        """For the rows `ys` (rising) of a picture of height x width, from `values` (h x w x 2) of all of it."""
        first, part = _between(ys, height, values.shape[0])
        few = np.moveaxis(values[first[0] : first[-1] + 2], 2, 1)  # the row below the last is wanted too
        column, share = _between(np.arange(width), width, values.shape[1])
        start = np.take(np.diff(few, axis=2, append=few[..., -1:]), column, axis=2)
        start *= share
        start += np.take(few, column, axis=2)
        rise = np.zeros_like(start)
        np.subtract(start[1:], start[:-1], out=rise[:-1])
        return cls(start, rise, (first - first[0]).tolist(), part)

    def row(self, y: int) -> FloatArray:
        """Row `y` of those asked for, 2 x width, a new array."""
        first = self.first[y]
        row: FloatArray = self.rise[first] * self.part[y]
        row += self.start[first]
        return row


def _between(places: npt.NDArray[np.intp], large: int, small: int) -> tuple[npt.NDArray[np.intp], FloatArray]:
    """Where a large picture's pixels lie along a side of a small one: after which cell, and by which part of a step."""
    at = np.clip((places + 0.5) * (small / large) - 0.5, 0.0, small - 1)
    first = at.astype(np.intp)
    return first, (at - first).astype(np.float32)
