"""What is measured on a written copy: how far its lightness is from the photograph's; and both as small pictures.

The copy is opened like any photograph, so the figures hold for what is in the file, not for what was meant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from restorer.imaging.arrays import ByteArray, Lab
from restorer.imaging.colour import lab_to_srgb8
from restorer.imaging.cv import cv2
from restorer.imaging.photo import Photo, SourceColour, open_photo
from restorer.imaging.visible_mark import MarkBox
from restorer.progress import Progress

_STRIP_PX = 1 << 20
_LONGEST_PX = 360
_QUALITY = 82


@dataclass(frozen=True, slots=True)
class Measured:
    """Mean and largest difference of L* (D65), and the two small pictures as JPEG."""

    mean_l: float
    largest_l: float
    before: bytes
    after: bytes


def measure(photo: Photo, copy: Path, progress: Progress, mark: MarkBox | None = None) -> Measured:
    """Compare `photo` with its copy in the file `copy`, in one pass over the rows of both; not under a visible `mark`.

    Raises:
        PhotoError: one of them cannot be read. Cancelled: the work was asked to stop.
    """
    gray = photo.info.colour is SourceColour.NEUTRAL
    source: Callable[[int, int], Lab] = (lambda top, end: _as_lab(photo, top, end)) if gray else photo.lab_rows
    width, height = photo.info.width_px, photo.info.height_px
    cell = max(max(width, height) // _LONGEST_PX, 1)
    before, after = _Preview(cell), _Preview(cell)
    total, largest = 0.0, 0.0
    step = max(_STRIP_PX // width // cell, 1) * cell  # so that no cell of a preview is cut
    with open_photo(copy) as written:
        for top in range(0, height, step):
            progress.at(top / height)
            bottom = min(top + step, height)
            one, other = source(top, bottom), written.lab_rows(top, bottom)
            off = cv2.absdiff(one[..., 0], other[..., 0])
            if mark is not None and (place := mark.rows(top, bottom)) is not None:
                off[place] = 0.0
            total, largest = total + float(np.sum(off, dtype=np.float64)), max(largest, float(np.max(off)))
            before.add(one)
            after.add(other)
    return Measured(total / (width * height), largest, before.jpeg(), after.jpeg())


class _Preview:
    """A small picture from strips of Lab: means over cells of `cell` x `cell` pixels, then to its final size."""

    def __init__(self, cell: int) -> None:
        self._cell = cell
        self._strips: list[Lab] = []

    def add(self, rows: Lab) -> None:
        """The next strip; a rest at its border that is no whole cell is left out."""
        height, width = (max(side // self._cell, 1) for side in rows.shape[:2])
        if rows.shape[0] >= self._cell or not self._strips:
            whole = np.ascontiguousarray(rows[: height * self._cell, : width * self._cell])
            self._strips.append(np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)))

    def jpeg(self) -> bytes:
        """The picture as JPEG, at most 360 pixels long."""
        lab = np.concatenate(self._strips)
        height, width = lab.shape[:2]
        scale = min(1.0, _LONGEST_PX / max(width, height))
        size = max(round(width * scale), 1), max(round(height * scale), 1)
        small = np.asarray(cv2.resize(lab, size, interpolation=cv2.INTER_AREA), np.float32)
        rgb: ByteArray = lab_to_srgb8(small)
        settings = [cv2.IMWRITE_JPEG_QUALITY, _QUALITY]
        return bytes(cv2.imencode(".jpg", np.ascontiguousarray(rgb[..., ::-1]), settings)[1])


def _as_lab(photo: Photo, top: int, bottom: int) -> Lab:
    luma = photo.luma_rows(top, bottom)
    lab = np.zeros((*luma.shape, 3), np.float32)
    lab[..., 0] = luma
    return lab
