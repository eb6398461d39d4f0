"""Smaller pictures by area: a stream of rows averaged to any size, and the viewer's halves of halves.

A pixel of the small picture is the mean of the large one over its area, the pixels at its border by the share of them
that lies inside. Nothing is skipped, so that grain and lines average out instead of aliasing.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, FloatArray
from restorer.imaging.cv import cv2

_SMALLEST_LEVEL_PX = 256
_ROWS_AT_A_TIME = 64  # so that the float copy of a strip stays small

_Doubles = npt.NDArray[np.float64]


class AreaReducer:
    """Averages a picture of width x height, given in strips from top to bottom, to out_w x out_h.

    The strips may be divided in any way; they are H x W or H x W x channels of any number type. Works in any direction
    (a side may also grow).
    """

    def __init__(self, width: int, height: int, out_w: int, out_h: int) -> None:
        self._width, self._height, self._out_w, self._out_h = width, height, out_w, out_h
        self._next_row = 0
        self._done: list[_Doubles] = []
        self._first_open = 0
        self._open: _Doubles | None = None  # sums of the output rows begun but not finished, at full width

    def add(self, rows: npt.NDArray[np.generic]) -> None:
        """The next rows of the picture.

        Raises:
            ValueError: rows of another width, or more rows than the picture has.
        """
        if rows.shape[1] != self._width or self._next_row + rows.shape[0] > self._height:
            raise ValueError("The strip does not belong to a picture of this size.")
        for top in range(0, rows.shape[0], _ROWS_AT_A_TIME):
            self._add(rows[top : top + _ROWS_AT_A_TIME].astype(np.float32))

    def result(self) -> FloatArray:
        """The small picture, out_h x out_w (x channels) float32.

        Raises:
            ValueError: rows are still missing.
        """
        if self._next_row != self._height:
            raise ValueError(f"Only {self._next_row} of {self._height} rows were given.")
        return np.concatenate(self._done).astype(np.float32)

    def _add(self, rows: FloatArray) -> None:
        start, end = self._next_row, self._next_row + rows.shape[0]
        self._next_row = end
        last = -(-end * self._out_h // self._height)  # one past the output rows that these rows touch
        shares = _coverage(self._first_open, last, self._out_h, self._height, start, end)
        sums = np.tensordot(shares.astype(np.float32), rows, axes=1).astype(np.float64)
        if self._open is not None:
            sums[: self._open.shape[0]] += self._open
        finished = end * self._out_h // self._height - self._first_open
        self._done.append(_narrowed(sums[:finished], self._out_w))
        self._open = sums[finished:].copy()
        self._first_open += finished


def _coverage(first: int, last: int, out: int, size: int, start: int, end: int) -> _Doubles:
    """How much of each of the output rows first..last each of the rows start..end makes up; a whole row adds to 1."""
    low, high = (np.arange(first, last)[:, None] + np.array([0, 1])).T[:, :, None] * (size / out)
    at = np.arange(start, end)[None, :]
    overlap = np.minimum(high, at + 1) - np.maximum(low, at)
    return np.asarray(np.maximum(overlap, 0.0) * (out / size))


def _narrowed(rows: _Doubles, width: int) -> _Doubles:
    """Rows averaged along their length to `width`, from the running sum, which is linear inside each pixel."""
    size = rows.shape[1]
    total = np.zeros((rows.shape[0], size + 1, *rows.shape[2:]))
    np.cumsum(rows, axis=1, out=total[:, 1:])
    edges = np.arange(width + 1) * (size / width)
    whole = np.minimum(edges.astype(np.intp), size - 1)
    part = (edges - whole).reshape(-1, *(1,) * (rows.ndim - 2))
    at_edges = total[:, whole] + (total[:, whole + 1] - total[:, whole]) * part
    return np.asarray(np.diff(at_edges, axis=1) * (width / size))


def mip_levels(picture: ByteArray) -> list[ByteArray]:
    """The picture (H x W or H x W x channels) and its halves, each half the last by area, until it fits 256 pixels."""
    levels = [picture]
    while max(levels[-1].shape[:2]) > _SMALLEST_LEVEL_PX:
        height, width = levels[-1].shape[:2]
        half = ((width + 1) // 2, (height + 1) // 2)
        smaller = np.asarray(cv2.resize(levels[-1], half, interpolation=cv2.INTER_AREA), picture.dtype)
        levels.append(smaller.reshape(half[1], half[0], *picture.shape[2:]))
    return levels
