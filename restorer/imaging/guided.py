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
_EPSILON = 4.0  # L* squared: lightness varying by less than 2 says nothing about colour
_CORRECTIONS = 2
_STEPS_PER_UNIT = 256.0  # of a 16-bit field: a* and b* in -128..128


def quantised(ab: Chroma) -> Chroma:
    """The field as 16-bit integers of 1/256 can hold it, so that a stored field renders to the very same picture."""
    codes = np.clip(np.rint(ab * np.float32(_STEPS_PER_UNIT)), -32768, 32767)
    return np.asarray(codes * np.float32(1.0 / _STEPS_PER_UNIT), np.float32)


@dataclass(frozen=True, slots=True)
class ColourSurface:
    """Colour as a function of place and lightness.

    `line`: h x w x 4 at working size, A of a*, A of b*, B of a*, B of b*. `bounds`: 4 values for each cell of the
    field, lowest a*, b*, highest a*, b* among the cell and its eight neighbours.
    """

    line: FloatArray
    bounds: FloatArray

    @classmethod
    def fit(cls, ab: Chroma, luma: Luma) -> ColourSurface:
        """From the field `ab` (h x w x 2) and the photograph's L* at working size (H x W), both of all of it."""
        size = (luma.shape[1], luma.shape[0])
        guide = _denoised(luma)[..., None]
        bounds = _bounds(ab)
        room = _resized(bounds, size)
        slope, offset = _guided_line(guide, _resized(ab, size))
        for _ in range(_CORRECTIONS):
            colour = np.clip(slope * guide + offset, room[..., :2], room[..., 2:])
            missing = ab - _averaged(colour, (ab.shape[1], ab.shape[0]))
            offset = offset + _resized(missing, size)
        return cls(np.concatenate([slope, offset], axis=-1), bounds)

    def rows(self, luma_rows: Luma, top: int, height: int, width: int) -> Chroma:
        """a*, b* of the rows from `top` on of a picture of height x width, whose L* are `luma_rows`.

        Each row depends on its own L* alone, so that any division into strips gives the same, bit for bit.
        """
        ab = np.empty((*luma_rows.shape, 2), np.float32)
        for block in row_blocks(*luma_rows.shape):
            ys = np.arange(top + block.start, top + block.stop)
            line = _rows_of(self.line, ys, height, width)
            room = _rows_of(self.bounds, ys, height, width)
            colour = line[..., :2] * luma_rows[block][..., None]
            colour += line[..., 2:]
            np.clip(colour, room[..., :2], room[..., 2:], out=ab[block])
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


def _bounds(ab: Chroma) -> FloatArray:
    square = np.ones((3, 3), np.uint8)
    lowest, highest = cv2.erode(ab, square), cv2.dilate(ab, square)
    return np.concatenate([np.reshape(lowest, ab.shape), np.reshape(highest, ab.shape)], axis=-1).astype(np.float32)


def _resized(values: FloatArray, size: tuple[int, int]) -> FloatArray:
    """Bilinear, to (width, height)."""
    resized = cv2.resize(values, size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(resized, np.float32).reshape(size[1], size[0], values.shape[2])


def _averaged(values: FloatArray, size: tuple[int, int]) -> FloatArray:
    """By area, to (width, height)."""
    resized = cv2.resize(values, size, interpolation=cv2.INTER_AREA)
    return np.asarray(resized, np.float32).reshape(size[1], size[0], values.shape[2])


def _rows_of(values: FloatArray, ys: npt.NDArray[np.intp], height: int, width: int) -> FloatArray:
    """Those rows of `values` resized bilinearly to height x width."""
    last = values.shape[0] - 1
    at = np.clip((ys + 0.5) * (values.shape[0] / height) - 0.5, 0.0, last)
    above = np.minimum(at.astype(np.intp), max(last - 1, 0))
    weight = (at - above).astype(np.float32)[:, None, None]
    upper, lower = values[above], values[np.minimum(above + 1, last)]
    return _resized(upper + (lower - upper) * weight, (width, ys.size))
