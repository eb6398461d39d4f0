"""Carries a small field of colour up to the full size of a photograph, along the photograph's own edges.

A guided filter writes colour as a line in lightness, ab = A(x) L(x) + B(x), with A and B smooth; fitted at working
size and evaluated at any size. Alone it is worse than bilinear interpolation (edges without a step of lightness, noise,
scratches), so the fit is corrected twice by back-projection: averaging the result over a cell of the field has to give
the field's colour back; and it stays within the range of colours of the neighbouring cells.
Sources: He, Sun and Tang, Guided Image Filtering, PAMI 2013; Irani and Peleg 1991 for the back-projection.
"""

from __future__ import annotations

from collections.abc import Iterator
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

    def extremes(self) -> tuple[FloatArray, FloatArray]:
        """The least and the largest a* and b* that any row can have."""
        return self.lowest.min(axis=(0, 1)), self.highest.max(axis=(0, 1))

    def rows(self, luma_rows: Luma, top: int, height: int, width: int) -> Chroma:
        """a*, b* of the rows from `top` on of a picture of height x width, whose L* are `luma_rows`.

        Each row depends on its own L* alone, so that any division into strips gives the same, bit for bit.
        """
        return merged(self.planes(luma_rows, top, height, width))

    def planes(self, luma_rows: Luma, top: int, height: int, width: int) -> FloatArray:
        """As `rows`, but a* and b* each in a plane of its own: 2 x H x W."""
        planes = np.empty((2, *luma_rows.shape), np.float32)
        bottom = top + len(luma_rows)
        slope, offset, lowest, highest = (
            _Upscaled.of(part, top, bottom, height, width)
            for part in (self.slope, self.offset, self.lowest, self.highest)
        )
        # A few rows at a time, so that everything in between stays in the processor's cache.
        for begin, end in lowest.runs(top, bottom):
            low, high = lowest.rows(begin, end), highest.rows(begin, end)
            for first, last in slope.runs(begin, end):
                colour = planes[:, first - top : last - top]
                np.multiply(luma_rows[first - top : last - top], slope.rows(first, last), out=colour)
                colour += offset.rows(first, last)
                bounded = slice(first - begin, last - begin) if low.shape[1] > 1 else slice(1)
                np.maximum(colour, low[:, bounded], out=colour)
                np.minimum(colour, high[:, bounded], out=colour)
        return planes


def merged(planes: FloatArray) -> Chroma:
    """a* and b* in planes of their own (2 x H x W) side by side in each pixel."""
    return np.asarray(cv2.merge(list(planes)), np.float32).reshape(*planes.shape[1:], 2)


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


_STEPS = 8  # in a cell, down a picture: what is interpolated changes by no more than an eighth from cell to cell
_RUN_PX = 1 << 12  # pixels worked on at a time: enough that numpy's calls cost little, few enough for the cache


@dataclass(frozen=True, slots=True)
class _Upscaled:
    """A small picture resized bilinearly, row by row; each number by the same sums whatever else is asked for.

    Where a cell is `_STEPS` rows high or more, `group` rows of the picture share one interpolated row, the one at their
    middle; groups are counted from the top of the picture. `start`, `rise`: small rows at full width (k x 2 x 1 x
    width) and the way to the next one. `cells`, `parts`: where each row from `top` on lies among them.
    """

    group: int
    start: FloatArray
    rise: FloatArray
    top: int
    cells: list[int]
    parts: FloatArray

    @classmethod
    def of(cls, values: Chroma, top: int, bottom: int, height: int, width: int) -> _Upscaled:
        """For the rows top..bottom of a picture of height x width, from `values` (h x w x 2) of all of it."""
        group = max(1, height // (_STEPS * len(values)))
        groups = np.arange(top, bottom) // group
        middles = np.asarray(groups * group + (group - 1) / 2, np.float64)
        cell, part = _between(middles, height, len(values))
        wanted = np.minimum(np.arange(cell[0], cell[-1] + 2), len(values) - 1)
        few = np.moveaxis(values[wanted], 2, 1).reshape(-1, values.shape[1])
        wide = cv2.resize(np.ascontiguousarray(few), (width, len(few)), interpolation=cv2.INTER_LINEAR)
        start = np.asarray(wide, np.float32).reshape(-1, 2, 1, width)
        return cls(group, start[:-1], np.diff(start, axis=0), top, (cell - cell[0]).tolist(), part[:, None])

    def runs(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The rows first..last in runs that `rows` makes in one go."""
        width = self.start.shape[3]
        if self.group > 1 and self.group * width >= _RUN_PX:
            yield from _runs(first, last, self.group)
            return
        if len(self.cells) * width < _RUN_PX * len(self.rise):  # cells of few rows: several of them at once
            step = max(1, 2 * _RUN_PX // width)
            yield from ((begin, min(begin + step, last)) for begin in range(first, last, step))
            return
        most = max(1, 4 * _RUN_PX // width)
        while first < last:
            end, limit = first + 1, min(last, first + most)
            while end < limit and self.cells[end - self.top] == self.cells[first - self.top]:
                end += 1
            yield first, end
            first = end

    def rows(self, first: int, last: int) -> FloatArray:
        """The rows first..last, a run, 2 x n x width; n is 1 where one row stands for all of them. A new array."""
        if first // self.group == (last - 1) // self.group:
            last = first + 1
        asked = slice(first - self.top, last - self.top)
        cell = self.cells[asked.start]
        if cell != self.cells[asked.stop - 1]:
            cells = self.cells[asked]
            across: FloatArray = self.rise[cells, :, 0] * self.parts[asked, None]
            across += self.start[cells, :, 0]
            return np.moveaxis(across, 1, 0)
        rows: FloatArray = self.rise[cell] * self.parts[asked]
        rows += self.start[cell]
        return rows


def _between(places: npt.NDArray[np.float64], large: int, small: int) -> tuple[npt.NDArray[np.intp], FloatArray]:
    """Where a large picture's pixels lie along a side of a small one: after which cell, and by which part of a step."""
    at = np.clip((places + 0.5) * (small / large) - 0.5, 0.0, small - 1)
    first = at.astype(np.intp)
    return first, (at - first).astype(np.float32)


def _runs(top: int, bottom: int, group: int) -> Iterator[tuple[int, int]]:
    """The rows top..bottom cut at the multiples of `group`."""
    while top < bottom:
        end = min((top // group + 1) * group, bottom)
        yield top, end
        top = end
