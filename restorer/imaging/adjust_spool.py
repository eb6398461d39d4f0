"""A scan's codes in a file for a while, in tiles, so that any part of it can be read without reading the rest.

Turned rows are columns of the scan, and straightened ones lie across it, while a TIFF gives rows from top to bottom.
So its rows are gone through once. In memory stand one row of tiles, then those that were read last; the file is on the
disk for temporary files and is gone when it is closed, however the program ends.
"""

from __future__ import annotations

import tempfile
import threading
from collections import OrderedDict
from pathlib import Path
from typing import IO

import numpy as np

from restorer.errors import PhotoError
from restorer.imaging.arrays import Codes

TILE = 256
_HELD_BYTES = 64 << 20
"""Tiles that stay in memory: what the next strip of a turned or straightened scan of 200 megapixels needs again."""


class Spool:
    """H x W (x C) codes of any depth, written from top to bottom in strips of `TILE` rows, read in any boxes."""

    def __init__(self, height: int, width: int, like: Codes, folder: Path | None = None) -> None:
        self.height, self.width = height, width
        self._channels, self._dtype = like.shape[2:], like.dtype
        self._columns = -(-width // TILE)
        self._bytes = TILE * TILE * int(np.prod(self._channels, dtype=np.int64)) * self._dtype.itemsize
        self._file: IO[bytes] = tempfile.TemporaryFile(prefix="restorer-", dir=folder)  # noqa: SIM115 - closed below
        self._lock = threading.Lock()
        self._held: OrderedDict[int, Codes] = OrderedDict()

    def write(self, rows: Codes) -> None:
        """The next `TILE` rows, or the last ones."""
        padded = np.zeros((TILE, self._columns * TILE, *self._channels), self._dtype)
        padded[: rows.shape[0], : self.width] = rows
        tiles = padded.reshape(TILE, self._columns, TILE, *self._channels).swapaxes(0, 1)
        self._file.write(np.ascontiguousarray(tiles).data)

    def box(self, top: int, bottom: int, left: int, right: int) -> Codes:
        """The codes of a box, a new array."""
        out = np.empty((bottom - top, right - left, *self._channels), self._dtype)
        for row in range(top // TILE, -(-bottom // TILE)):
            for column in range(left // TILE, -(-right // TILE)):
                y, x = row * TILE, column * TILE
                first, last = max(top, y), min(bottom, y + TILE)
                start, end = max(left, x), min(right, x + TILE)
                tile = self._tile(row, column)[first - y : last - y, start - x : end - x]
                out[first - top : last - top, start - left : end - left] = tile
        return out

    def close(self) -> None:
        """Take the file away."""
        with self._lock:
            self._held.clear()
            self._file.close()

    def _tile(self, row: int, column: int) -> Codes:
        number = row * self._columns + column
        with self._lock:
            tile = self._held.get(number)
            if tile is None:
                self._file.seek(number * self._bytes)
                tile = np.frombuffer(self._file.read(self._bytes), self._dtype).reshape(TILE, TILE, *self._channels)
                self._held[number] = tile
                while len(self._held) * self._bytes > _HELD_BYTES:
                    self._held.popitem(last=False)
            self._held.move_to_end(number)
        return tile


def no_room(path: Path, megabytes: int, error: OSError) -> PhotoError:
    """What is said when the disk is full."""
    sentence = f"cannot be turned: {megabytes:,} MB for temporary files are not there ({error.strerror})."
    return PhotoError(path, sentence, f"Free that much in {tempfile.gettempdir()}, or set TMPDIR to a larger disk.")
