"""Lightness at half, quarter, ... size, so that a view of any scan costs what the screen has pixels.

Levels are kept as 16-bit codes of L* (steps of 0.0015): a third of the photograph's pixels in all. Level 0 is kept
only where it is small; a large scan's is read in strips when it is looked at.

A tone is a table over the codes, so that another one costs nothing until something is looked at. What is smaller than
the scan is toned after it was averaged, and not before as in a copy: seen from afar that is the same but for places
where black or white is cut out of fine grain.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

import numpy as np
import numpy.typing as npt

from restorer.gui.picture.own_colour import own_colour
from restorer.imaging.adjust_tone import Tone
from restorer.imaging.arrays import Chroma, Luma
from restorer.imaging.cv import cv2
from restorer.imaging.photo import Photo
from restorer.progress import Progress

TILE = 512
Codes16 = npt.NDArray[np.uint16]
_SCALE = np.float32(65535.0 / 100.0)
_KEPT_PX = 32_000_000
"""A photograph of at most so many pixels keeps its level 0 in memory."""
_STRIPS = 3
"""Strips of level 0 that are remembered: a view seldom crosses more rows of tiles at full size."""
_SMALLEST = 256


class Levels:
    """A photograph's lightness at 1, 1/2, 1/4, ... size. Safe to ask from several threads."""

    def __init__(
        self, photo: Photo, levels: list[Codes16 | None], sizes: list[tuple[int, int]], own: Chroma | None = None
    ) -> None:
        self._photo = photo
        self._levels = levels
        self._strips: OrderedDict[int, Codes16] = OrderedDict()
        self._lock = threading.Lock()
        self.sizes = sizes
        """(width, height) of each level."""
        self.own = own
        """The colour that the scan has itself, small; None where it is neutral."""
        self.tone = Tone()
        self._table: tuple[Tone, Codes16] | None = None
        self.before: Levels = self
        """What *Original* shows: the scan without its tone."""

    @classmethod
    def build(cls, photo: Photo, progress: Progress) -> Levels:
        """Read the photograph once, from top to bottom.

        Raises:
            PhotoError: its pixels cannot be read. Cancelled: the work was asked to stop.
        """
        width, height = photo.info.width_px, photo.info.height_px
        keep = width * height <= _KEPT_PX
        full = np.empty((height, width), np.uint16) if keep else None
        half = np.empty(((height + 1) // 2, (width + 1) // 2), np.uint16)
        for top in range(0, height, TILE):
            progress.at(top / height)
            strip = _codes(photo.luma_rows(top, min(top + TILE, height)))
            if full is not None:
                full[top : top + TILE] = strip
            half[top // 2 : top // 2 + (strip.shape[0] + 1) // 2] = _halved(strip)
        levels: list[Codes16 | None] = [full, half]
        while max(half.shape) > _SMALLEST:
            half = _halved(half)
            levels.append(half)
        sizes = [(width, height), *((level.shape[1], level.shape[0]) for level in levels[1:] if level is not None)]
        return cls(photo, levels, sizes, own_colour(photo, progress))

    def count(self) -> int:
        """How many levels there are."""
        return len(self.sizes)

    def at_scale(self, scale: float) -> int:
        """The coarsest level that still has a pixel for every pixel of a view at `scale` screen pixels per pixel."""
        level = 0
        while level + 1 < len(self.sizes) and scale * 2 ** (level + 1) <= 1.0 + 1e-6:
            level += 1
        return level

    def tiles(self, level: int) -> tuple[int, int]:
        """Columns and rows of tiles."""
        width, height = self.sizes[level]
        return -(-width // TILE), -(-height // TILE)

    def box(self, level: int, column: int, row: int) -> tuple[int, int, int, int]:
        """Left, top, width, height of a tile, in pixels of its level."""
        width, height = self.sizes[level]
        left, top = column * TILE, row * TILE
        return left, top, min(TILE, width - left), min(TILE, height - top)

    def set_tone(self, tone: Tone) -> None:
        """Show this tone from now on; whoever has asked already has the tone before.

        Its table is made by the first who looks, so that a hand that moves a tone does not wait for it.
        """
        self.tone = tone

    def codes(self, level: int, column: int, row: int) -> Codes16:
        """A tile's lightness as 16-bit codes."""
        return self._toned(self.scan_codes(level, column, row))

    def scan_codes(self, level: int, column: int, row: int) -> Codes16:
        """A tile's lightness before its tone."""
        left, top, width, height = self.box(level, column, row)
        stored = self._levels[level]
        source = self._strip(row) if stored is None else stored[top : top + height]
        return source[:, left : left + width]

    def luma(self, level: int, column: int, row: int) -> Luma:
        """A tile's L*."""
        return decoded(self.codes(level, column, row))

    def at_size(self, height: int, width: int) -> Luma:
        """L* of the whole photograph at another size, by area: what a model sees.

        From level 0 where that is in memory, as the scan itself to the step of its codes; else from level 1, whose
        pixels lie at most one pixel of the scan off.
        """
        kept = self._levels[0] if self._levels[0] is not None else self._levels[1]
        assert kept is not None
        stored = self._toned(kept)
        shrinks = height * width < stored.size
        small = cv2.resize(stored, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
        return decoded(np.asarray(small, np.uint16).reshape(height, width))

    def at_point(self, x: float, y: float) -> float:
        """L* under the point (fractions of width and height), over about three pixels of the finest level in memory."""
        return float(self._toned(self._around(x, y)).mean() / _SCALE)

    def scan_at(self, x: float, y: float) -> Luma:
        """As `at_point`, before its tone; one value."""
        return np.full(1, self._around(x, y).mean() / _SCALE, np.float32)

    def _around(self, x: float, y: float) -> Codes16:
        level = 0 if self._levels[0] is not None else 1
        stored, (width, height) = self._levels[level], self.sizes[level]
        assert stored is not None
        column, line = min(max(int(x * width), 0), width - 1), min(max(int(y * height), 0), height - 1)
        return stored[max(line - 1, 0) : line + 2, max(column - 1, 0) : column + 2]

    @property
    def photo(self) -> Photo:
        """The photograph that they were read from."""
        return self._photo

    def small(self, most: int = 1024) -> Codes16:
        """The finest level whose longer side is at most `most`, before its tone."""
        fitting = (level for level in self._levels if level is not None and max(level.shape) <= most)
        found = next(fitting, self._levels[-1])
        assert found is not None
        return found

    def _toned(self, codes: Codes16) -> Codes16:
        tone = self.tone
        if tone.identity:
            return codes
        held = self._table
        if held is None or held[0] != tone:
            held = self._table = tone, _codes(tone.of(decoded(np.arange(65536, dtype=np.uint16))))
        return np.asarray(cv2.LUT(codes, held[1]), np.uint16).reshape(codes.shape)

    def _strip(self, row: int) -> Codes16:
        with self._lock:
            if row not in self._strips:
                height = self.sizes[0][1]
                self._strips[row] = _codes(self._photo.luma_rows(row * TILE, min((row + 1) * TILE, height)))
                while len(self._strips) > _STRIPS:
                    self._strips.popitem(last=False)
            self._strips.move_to_end(row)
            return self._strips[row]


def decoded(codes: Codes16) -> Luma:
    """L* of 16-bit codes."""
    return np.multiply(codes, np.float32(1.0) / _SCALE, dtype=np.float32)


def _codes(luma: Luma) -> Codes16:
    scaled = luma * _SCALE
    scaled += np.float32(0.5)
    codes: Codes16 = np.clip(scaled, 0.0, 65535.0).astype(np.uint16)
    return codes


def _halved(codes: Codes16) -> Codes16:
    height, width = codes.shape
    if height % 2 or width % 2:
        codes = np.pad(codes, ((0, height % 2), (0, width % 2)), mode="edge")
    half = cv2.resize(codes, (codes.shape[1] // 2, codes.shape[0] // 2), interpolation=cv2.INTER_AREA)
    return np.asarray(half, np.uint16).reshape(codes.shape[0] // 2, codes.shape[1] // 2)
