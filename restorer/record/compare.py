"""Where, and by how much, the pixels of a copy differ from those it should have."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Codes
from restorer.imaging.output import Container, OutputFormat, write_photo
from restorer.imaging.photo import Photo, open_photo
from restorer.imaging.visible_mark import MarkBox
from restorer.progress import Progress
from restorer.project.export import coded_rows
from restorer.project.render import Colouring
from restorer.record.restoring import expected_rows

_STRIP_PX = 1 << 20
_ROUNDING = 2
"""Code values: what a decoder's or an encoder's arithmetic may do to any pixel."""
_CODECS = (Container.JPEG, Container.WEBP)
"""Formats whose decoded codes are not, or not surely, those that were given to the encoder."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The pixels that differ: how many, the largest difference in code values, and the box round them.

    Columns and rows count from 0 at the top left; the box's ends belong to it. `clear`: those that differ by more than
    arithmetic may do.
    """

    pixels: int = 0
    largest: int = 0
    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0
    clear: int = 0

    def words(self) -> str:
        """As a person is told."""
        count = "1 pixel differs" if self.pixels == 1 else f"{self.pixels:,} pixels differ"
        place = f"{_span('column', self.left, self.right)}, {_span('row', self.top, self.bottom)}"
        values = "1 code value" if self.largest == 1 else f"{self.largest} code values"
        return f"{count} ({place}) by up to {values}"


def _span(what: str, first: int, last: int) -> str:
    return f"{what} {first}" if first == last else f"{what}s {first} to {last}"


def difference(
    copy: Photo,
    photo: Photo,
    colouring: Colouring,
    output: OutputFormat,
    progress: Progress,
    mark: MarkBox | None = None,
) -> Difference:
    """Compare `copy` with what `photo` and `colouring` give in the form `output`, outside a visible `mark`.

    JPEG and WebP are compared with a fresh encode of the same settings, decoded by the same decoder.

    Raises:
        PhotoError: pixels cannot be read. WriteError: there is no room for the fresh encode. Cancelled: asked for.
    """
    if output.container not in _CODECS:
        return _compared(copy, expected_rows(photo, colouring, output, progress), mark)
    with _encoded(photo, colouring, output, progress) as fresh:
        return _compared(copy, _rows(fresh), mark)


@contextmanager
def _encoded(photo: Photo, colouring: Colouring, output: OutputFormat, progress: Progress) -> Iterator[Photo]:
    with tempfile.TemporaryDirectory(prefix="restorer-") as folder:
        path = Path(folder) / f"fresh{output.suffix}"
        write_photo(path, photo, output, coded_rows(photo, colouring, output, progress), progress)
        with open_photo(path) as fresh:
            yield fresh


def _rows(photo: Photo) -> Iterator[Codes]:
    step = max(_STRIP_PX // photo.info.width_px, 1)
    for top in range(0, photo.info.height_px, step):
        yield photo.code_rows(top, min(top + step, photo.info.height_px))


def _compared(copy: Photo, rows: Iterable[Codes], mark: MarkBox | None) -> Difference:
    found, top = Difference(), 0
    for expected in rows:
        bottom = top + len(expected)
        codes = _without(mark, copy.code_rows(top, bottom), expected, top)
        found = _joined(found, _strip(codes, expected, top))
        top = bottom
    return found


def _without(mark: MarkBox | None, codes: Codes, expected: Codes, top: int) -> Codes:
    """`codes` as if the mark's box were as expected: fonts are drawn a little differently on other machines."""
    place = None if mark is None or codes.shape != expected.shape else mark.rows(top, top + len(codes))
    if place is None:
        return codes
    same = codes.copy()
    same[place] = expected[place]
    return same


def _strip(codes: Codes, expected: Codes, top: int) -> Difference:
    if codes.shape != expected.shape or codes.dtype != expected.dtype:  # other channels or depth: nothing is the same
        count = codes.shape[0] * codes.shape[1]
        return Difference(count, 65535, 0, top, codes.shape[1] - 1, top + len(codes) - 1, count)
    if np.array_equal(codes, expected):
        return Difference()
    apart: npt.NDArray[np.int32] = np.abs(codes.astype(np.int32) - expected.astype(np.int32)).max(axis=2)
    rows, columns = np.flatnonzero(apart.any(axis=1)), np.flatnonzero(apart.any(axis=0))
    return Difference(
        pixels=int(np.count_nonzero(apart)),
        largest=int(apart.max()),
        left=int(columns[0]),
        top=top + int(rows[0]),
        right=int(columns[-1]),
        bottom=top + int(rows[-1]),
        clear=int(np.count_nonzero(apart > _ROUNDING)),
    )


def _joined(one: Difference, other: Difference) -> Difference:
    if not one.pixels or not other.pixels:
        return one if one.pixels else other
    return Difference(
        pixels=one.pixels + other.pixels,
        largest=max(one.largest, other.largest),
        left=min(one.left, other.left),
        top=min(one.top, other.top),
        right=max(one.right, other.right),
        bottom=max(one.bottom, other.bottom),
        clear=one.clear + other.clear,
    )
