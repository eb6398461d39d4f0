"""8-bit codes by table, for colours that are rounded channel by channel: several times as fast as computing each pixel.

The codes of a gray level's lightness run nearly straight over a* and b*. So the table holds them, not rounded, for each
of the 256 gray levels of the space at whole numbers of a* and b* over the range that a photograph has; a pixel takes
the level nearest to its L*, interpolates between four colours and adds what its L* is above the level. Where the
codes bend (at the gamut's border, near black) a fourth channel says so, and those pixels are computed.
A pixel's codes depend on its own L*, a* and b* alone, whatever the range of the table.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, FloatArray, Luma
from restorer.imaging.code_nodes import COMPUTE, COMPUTE_BETWEEN_LEVELS, LEVELS, code_nodes
from restorer.imaging.colour import RgbSpace, luma_to_y
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_rounded_codes8

_WIDEST = 48.0  # a* and b* beyond are computed; a table has to be worth its making, and OpenCV takes 32,767 rows
_TO_STEPS = np.float32(49152.0)  # added, it leaves a* and b* in steps of 1/256: exact at any place of any table
_SPARE = 2  # nodes around the colours, so that all flags about them are the same in any table
_BLOCK_PX = 1 << 16
_INDEX_STEPS = np.float32(655.35)  # of L* for a 16-bit index
_SAME_LEVEL = 1 / 64  # of a code: nearer than this, L* is the gray level's own
_ROUNDING = 1  # of the flag, as a byte


@dataclass(frozen=True, slots=True, eq=False)
class CodeTable:
    """The codes of one space over a range of a* and b*.

    `nodes`: 256 levels of rows for a*, columns for b*, each R, G, B as codes, and a flag where they bend. `first_row`,
    `above`: for each 16-bit L* the place of its level in the table, and by what part of a code L* is above the level.
    `beyond`: whether some of the colours are beyond the table.
    """

    space: RgbSpace
    nodes: FloatArray
    first_row: FloatArray
    above: FloatArray
    first_column: np.float32
    beyond: bool

    @classmethod
    def over(cls, space: RgbSpace, lowest: FloatArray, highest: FloatArray) -> CodeTable:
        """For colours from `lowest` to `highest` (a*, b*) and no others."""
        a, b = (_axis(float(low), float(high)) for low, high in zip(lowest, highest, strict=True))
        beyond = bool(np.abs([lowest, highest]).max() > _WIDEST)
        level, above = _nearest_level(space)
        first_row = level * np.float32(a.size) - a[0] - _TO_STEPS
        return cls(space, code_nodes(a, b, space).reshape(-1, b.size, 4), first_row, above, b[0] + _TO_STEPS, beyond)

    def codes(self, luma: Luma, planes: FloatArray) -> ByteArray:
        """L* (H x W) and a*, b* (2 x H x W) to codes (H x W x 3) of that L*, each channel rounded by itself."""
        codes = np.empty((*luma.shape, 3), np.uint8)
        bends = np.empty(luma.shape, np.bool_)
        work = _Work.of(max(1, min(_BLOCK_PX // max(luma.shape[1], 1), len(luma))), luma.shape[1])
        for top in range(0, len(luma), len(work.index)):
            rows = slice(top, top + len(work.index))
            self._look_up(luma[rows], planes[:, rows], work.rows(len(luma) - top), codes[rows], bends[rows])
        if self.beyond:
            bends |= np.abs(planes).max(axis=0) > _WIDEST
        at = np.flatnonzero(bends)
        if at.size:  # all at once: a few pixels cost as much as a few thousand
            ab = np.stack([np.take(plane, at) for plane in planes], axis=-1)
            codes.reshape(-1, 3)[at] = lab_to_rounded_codes8(np.take(luma, at)[None], ab[None], self.space)[0]
        return codes

    def _look_up(
        self, luma: Luma, planes: FloatArray, work: _Work, codes: ByteArray, bends: npt.NDArray[np.bool_]
    ) -> None:
        """Fill `codes` by table, and `bends` with which of them have to be computed instead."""
        np.multiply(luma, _INDEX_STEPS, out=work.row)
        np.copyto(work.index, work.row, casting="unsafe")
        cv2.LUT(work.index, self.first_row, work.row)
        np.add(planes[0], _TO_STEPS, out=work.column)
        np.add(work.row, work.column, out=work.row)
        np.add(planes[1], _TO_STEPS, out=work.column)
        np.subtract(work.column, self.first_column, out=work.column)
        cv2.remap(self.nodes, work.column, work.row, cv2.INTER_LINEAR, work.found, cv2.BORDER_REPLICATE)
        above = cv2.LUT(work.index, self.above, work.row)
        between = bool(cv2.countNonZero(above))
        if between:
            cv2.add(work.found, cv2.merge([above, above, above, np.zeros_like(above)]), work.found)
        cv2.convertScaleAbs(work.found, work.flagged)
        cv2.cvtColor(work.flagged, cv2.COLOR_RGBA2RGB, codes)
        _at_least(work.flagged, COMPUTE, bends)
        if between:
            bends |= _at_least(work.flagged, COMPUTE_BETWEEN_LEVELS) & (above != 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """Arrays for a block of rows that are filled again and again: new ones would cost as much as the look-up."""

    index: npt.NDArray[np.uint16]
    row: FloatArray
    column: FloatArray
    found: FloatArray
    flagged: ByteArray

    @classmethod
    def of(cls, height: int, width: int) -> _Work:
        """For blocks of at most that many rows."""
        plane = (height, width)
        row, column, found = (np.empty(shape, np.float32) for shape in (plane, plane, (*plane, 4)))
        return cls(np.empty(plane, np.uint16), row, column, found, np.empty((*plane, 4), np.uint8))

    def rows(self, height: int) -> _Work:
        """The same arrays for a last block that is lower."""
        if height >= len(self.row):
            return self
        row, column, found = (part[:height] for part in (self.row, self.column, self.found))
        return _Work(self.index[:height], row, column, found, self.flagged[:height])


def _at_least(flagged: ByteArray, flag: int, out: npt.NDArray[np.bool_] | None = None) -> npt.NDArray[np.bool_]:
    """Where the flag (the fourth channel, so the highest byte) is that high."""
    high: npt.NDArray[np.bool_] = np.greater_equal(
        flagged.view("<u4")[..., 0], np.uint32((flag - _ROUNDING) << 24), out=out
    )
    return high


def _axis(low: float, high: float) -> FloatArray:
    """Whole numbers from below the lowest to above the highest colour."""
    low, high = np.clip((low, high), -_WIDEST, _WIDEST)
    return np.arange(np.floor(low) - _SPARE, np.ceil(high) + _SPARE + 1, dtype=np.float32)


def _nearest_level(space: RgbSpace) -> tuple[FloatArray, FloatArray]:
    """For each 16-bit L* the gray level nearest to it, and by what part of a code it is above that."""
    luma = (np.arange(1 << 16, dtype=np.float32) + np.float32(0.5)) / _INDEX_STEPS
    code = space.curve.encode(np.minimum(luma_to_y(luma), np.float32(1.0))) * np.float32(LEVELS - 1)
    level = np.rint(code)
    above = code - level
    above[np.abs(above) < _SAME_LEVEL] = 0.0
    return level, above
