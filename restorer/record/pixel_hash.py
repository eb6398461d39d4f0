"""The hash of a file's pixels: the same whatever stands in its metadata and however it was compressed.

SHA-256 over the first picture, upright, and then each further page as it is stored. Of each: the ASCII line
`WIDTHxHEIGHTxSAMPLESxBITS` with a line feed, then the codes row by row, the samples of a pixel side by side (red,
green, blue, further channels), 16-bit codes with the low byte first. For JPEG and WebP the codes are those that this
program's decoder gives: another decoder may differ by a code value, and so in the hash.
"""

from __future__ import annotations

import hashlib

import numpy as np

from restorer.imaging.arrays import Codes
from restorer.imaging.photo import Photo

_STRIP_PX = 1 << 20


class PixelHash:
    """Takes the strips of the first picture in order, then finishes with the file's further pages."""

    def __init__(self, photo: Photo) -> None:
        self._photo = photo
        self._digest = hashlib.sha256()
        self._size = (photo.info.width_px, photo.info.height_px)
        self._begun = False

    def add(self, codes: Codes) -> None:
        """The next rows of the first picture."""
        if not self._begun:
            self._head(*self._size, codes)
            self._begun = True
        self._digest.update(_stored(codes))

    def hexdigest(self) -> str:
        """The hash, after all rows have been added."""
        for page in self._photo.extra_pages:
            step = max(_STRIP_PX // max(page.pixels.width, 1), 1)
            for top in range(0, page.pixels.height, step):
                codes = page.pixels.rows(top, min(top + step, page.pixels.height))
                if top == 0:
                    self._head(page.pixels.width, page.pixels.height, codes)
                self._digest.update(_stored(codes))
        return self._digest.hexdigest()

    def _head(self, width: int, height: int, codes: Codes) -> None:
        samples = codes.shape[2] if codes.ndim == 3 else 1
        self._digest.update(f"{width}x{height}x{samples}x{codes.dtype.itemsize * 8}\n".encode("ascii"))


def _stored(codes: Codes) -> bytes:
    return np.ascontiguousarray(codes, codes.dtype.newbyteorder("<")).tobytes()
