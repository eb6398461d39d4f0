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
from restorer.imaging.colour import row_blocks
from restorer.imaging.cv import cv2

_RADIUS = 4  # working pixels
_EPSILON = 16.0  # L* squared: lightness that varies by less than 4 says little about colour
_CORRECTIONS = 2
_STEPS_PER_UNIT = 256.0  # of a 16-bit field: a* and b* in -128..128


def quantised(ab: Chroma) -> Chroma:
    """The field as 16-bit integers of 1/256 can hold it, so that a stored field renders to the very same picture."""
    codes = np.clip(np.rint(ab * np.float32(_STEPS_PER_UNIT)), -32768, 32767)
    return np.asarray(codes * np.float32(1.0 / _STEPS_PER_UNIT), np.float32)


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
        ab = np.empty((*luma_rows.shape, 2), np.float32)
        parts = (self.slope, self.offset, self.lowest, self.highest)
        columns = [_between(np.arange(width), width, part.shape[1]) for part in parts]
        for block in row_blocks(*luma_rows.shape):
            ys = np.arange(top + block.start, top + block.stop)
            colour, offset, low, high = (
                _rows_of(part, _between(ys, height, part.shape[0]), across)
                for part, across in zip(parts, columns, strict=True)
            )
            colour *= cv2.merge([luma_rows[block], luma_rows[block]])
            colour += offset
            np.maximum(colour, low, out=colour)
            np.minimum(colour, high, out=ab[block])
        return ab


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
class _Between:
    """Where a large picture's pixels lie along a side of a small one: `part` of a step after `first`."""

    first: npt.NDArray[np.intp]
    part: FloatArray


def _between(places: npt.NDArray[np.intp], large: int, small: int) -> _Between:
    at = np.clip((places + 0.5) * (small / large) - 0.5, 0.0, small - 1)
    first = at.astype(np.intp)
    return _Between(first, (at - first).astype(np.float32))


def _rows_of(values: FloatArray, down: _Between, across: _Between) -> FloatArray:
    """Rows of `values` resized bilinearly; each number by the same sums whatever else is asked for."""
    start = int(down.first[0])
    few = values[start : int(down.first[-1]) + 2]  # the row below the last is wanted too
    wide = np.take(np.diff(few, axis=1, append=few[:, -1:]), across.first, axis=1)
    wide *= across.part[:, None]
    wide += np.take(few, across.first, axis=1)
    rise = np.zeros_like(wide)
    np.subtract(wide[1:], wide[:-1], out=rise[:-1])
    rows = rise[down.first - start]
    rows *= down.part[:, None, None]
    rows += wide[down.first - start]
    return np.asarray(rows)
