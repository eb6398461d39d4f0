"""Where rows of codes come from: an array, or a file read in parts; turned upright without a copy where possible."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from restorer.imaging.arrays import Codes


class PixelSource(Protocol):
    """Rows of codes on demand, from any thread.

    Colour samples and further samples (alpha, infrared) stand side by side: H x W x C, or H x W for one sample.
    """

    height: int
    width: int

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom (bottom not included), a new array or a view that nobody writes to."""
        ...

    def close(self) -> None:
        """Let go of the file and the memory."""
        ...


class ArraySource:
    """Pixels that stand in memory in their own depth."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        self.height, self.width = codes.shape[:2]

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom, a view."""
        return self._codes[top:bottom]

    def close(self) -> None:
        """Let go of the array."""
        self._codes = self._codes[:0]


class _Flipped:
    """A source seen upside down, mirrored, or both: rows are turned as they are read."""

    def __init__(self, source: PixelSource, *, vertical: bool, horizontal: bool) -> None:
        self._source, self._vertical, self._horizontal = source, vertical, horizontal
        self.height, self.width = source.height, source.width

    def rows(self, top: int, bottom: int) -> Codes:
        if self._vertical:
            codes = self._source.rows(self.height - bottom, self.height - top)[::-1]
        else:
            codes = self._source.rows(top, bottom)
        return codes[:, ::-1] if self._horizontal else codes

    def close(self) -> None:
        self._source.close()


def upright(source: PixelSource, orientation: int) -> PixelSource:
    """The source as it is to be seen, for an Exif orientation (1..8; anything else counts as 1).

    5 to 8 exchange rows and columns: these are read whole, in their own depth.
    """
    if orientation in (2, 3, 4):
        return _Flipped(source, vertical=orientation in (3, 4), horizontal=orientation in (2, 3))
    if orientation in (5, 6, 7, 8):
        turned = np.swapaxes(source.rows(0, source.height), 0, 1)
        held = ArraySource(turned)
        # Transposed is 5; 6 (turn clockwise) mirrors its columns, 8 its rows, 7 both.
        if orientation == 5:
            return held
        return _Flipped(held, vertical=orientation in (7, 8), horizontal=orientation in (6, 7))
    return source
