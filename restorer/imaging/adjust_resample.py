"""Straightened blocks of linear light: where each pixel comes from, and the one resampling.

Lanczos over eight by eight pixels (Turkowski 1990), at places that are whole 32nds of a pixel of the whole picture, so
that a pixel is the same in whatever block it is worked out; held within the range of the nine pixels around, because
an undershoot beside a highlight would be a black line that is not in the scan.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.imaging.adjust_geometry import Matrix
from restorer.imaging.arrays import FloatArray
from restorer.imaging.cv import cv2

REACH = 5
"""Pixels around a place that its value may depend on."""
_FINE_BITS, _STEP_BITS = 13, 5
"""Places are added up in whole numbers of an 8,192nd of a pixel, then rounded to 32nds: 262,144 pixels fit 32 bits."""
_AROUND = np.ones((3, 3), np.uint8)
_Whole = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the pixels of a block of what is seen lie in the turned picture: H x W, in 32nds, from centre to centre."""

    across: _Whole
    down: _Whole

    @classmethod
    def of(cls, back: Matrix, rows: tuple[int, int], columns: tuple[int, int]) -> Places:
        """Of rows and columns (first, and first not) of what is seen; `back` leads to the turned picture."""
        x, y = (np.arange(*span, dtype=np.float64) + 0.5 for span in (columns, rows))
        return cls(_steps(back[0], x, y), _steps(back[1], x, y))

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Top, bottom, left, right of what has to be read of a picture of that size."""
        left, right = _span(self.across, width)
        top, bottom = _span(self.down, height)
        return top, bottom, left, right

    def inside(self, width: int, height: int) -> FloatArray | None:
        """How much of each pixel (0..1, H x W) shows the picture of that size; None where every one does, fully."""
        (left, right), (top, bottom) = _ends(self.across), _ends(self.down)
        step = 1 << _STEP_BITS
        if min(left, step * (width - 1) - right, top, step * (height - 1) - bottom) >= 0:
            return None
        near = np.minimum(_from_edges(self.across, width), _from_edges(self.down, height))
        return np.asarray(np.clip(near, 0, step) * np.float32(1.0 / step), np.float32)


def resampled(light: FloatArray, places: Places, left: int, top: int) -> FloatArray:
    """The block (H x W x C) out of `light` (h x w x C), whose first pixel is `left`, `top` of the turned picture."""
    across, down = places.across - (left << _STEP_BITS), places.down - (top << _STEP_BITS)
    mask, half = (1 << _STEP_BITS) - 1, 1 << (_STEP_BITS - 1)
    whole = _pairs(across >> _STEP_BITS, down >> _STEP_BITS)
    part = (((down & mask) << _STEP_BITS) + (across & mask)).astype(np.uint16)
    near = _pairs((across + half) >> _STEP_BITS, (down + half) >> _STEP_BITS)
    planes = [_plane(np.asarray(plane, np.float32), whole, part, near) for plane in cv2.split(light)]
    return np.asarray(cv2.merge(planes), np.float32).reshape(*across.shape, len(planes))


def _plane(
    light: FloatArray, whole: npt.NDArray[np.int16], part: npt.NDArray[np.uint16], near: npt.NDArray[np.int16]
) -> FloatArray:
    edge = cv2.BORDER_REPLICATE
    value = cv2.remap(light, whole, part, cv2.INTER_LANCZOS4, borderMode=edge)
    low = cv2.remap(cv2.erode(light, _AROUND), near, None, cv2.INTER_NEAREST, borderMode=edge)  # type: ignore[call-overload]
    high = cv2.remap(cv2.dilate(light, _AROUND), near, None, cv2.INTER_NEAREST, borderMode=edge)  # type: ignore[call-overload]
    return np.asarray(cv2.min(cv2.max(value, low), high), np.float32)


def _steps(row: Matrix, x: Matrix, y: Matrix) -> _Whole:
    """Places along one axis. Columns and rows are rounded apart and added as whole numbers: no block differs."""
    fine = float(1 << _FINE_BITS)
    along = np.rint(row[0] * x * fine).astype(np.int32)
    down = np.rint((row[1] * y + row[2] - 0.5) * fine).astype(np.int32)
    shift = _FINE_BITS - _STEP_BITS
    steps: _Whole = down[:, None] + along
    steps += 1 << (shift - 1)
    steps >>= shift
    return steps


def _span(places: _Whole, size: int) -> tuple[int, int]:
    """The pixels that a block needs along one axis, one at least."""
    low, high = _ends(places)
    first = min(max((low >> _STEP_BITS) - REACH, 0), size - 1)
    return first, max(min((high >> _STEP_BITS) + 1 + REACH, size), first + 1)


def _from_edges(places: _Whole, size: int) -> _Whole:
    """How much of each pixel shows, in 32nds: it ends half a pixel beyond the last centres."""
    step = 1 << _STEP_BITS
    return np.asarray(np.minimum(places + step, step * size - places), np.int32)


def _ends(places: _Whole) -> tuple[int, int]:
    """The least and the greatest: of a plane over a block they are at its corners."""
    corners = places[:: max(len(places) - 1, 1), :: max(places.shape[1] - 1, 1)]
    return int(corners.min()), int(corners.max())


def _pairs(x: _Whole, y: _Whole) -> npt.NDArray[np.int16]:
    pairs = np.empty((*x.shape, 2), np.int16)
    pairs[..., 0], pairs[..., 1] = x, y
    return pairs
