"""What is measured on a written copy: how far its lightness is from the photograph's; and both as small pictures.

The copy is opened like any photograph, so the figures hold for what is in the file, not for what was meant. Where a
record measures the copy too, `Look` looks on, and nothing is read twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from restorer.batch.preview import Preview
from restorer.errors import UnsupportedPhoto
from restorer.imaging.arrays import Codes, Luma
from restorer.imaging.deviation import LightnessDeviation, deviation
from restorer.imaging.photo import Photo, SourceColour, open_photo
from restorer.imaging.visible_mark import MarkBox
from restorer.progress import Progress

_STRIP_PX = 1 << 19


@dataclass(frozen=True, slots=True)
class Measured:
    """Mean and largest difference of L* (D65), and the two small pictures as JPEG."""

    mean_l: float
    largest_l: float
    before: bytes
    after: bytes


class Look:
    """An `Onlooker` while a record is made; `found` is what it saw, None where nothing was measured."""

    def __init__(self) -> None:
        self.found: Measured | None = None
        self._previews: tuple[Preview, Preview] | None = None

    def begins(self, photo: Photo, copy: Photo) -> None:
        """Both are open."""
        self._previews = Preview(photo), Preview(copy)

    def strip(self, photo: Codes, copy: Codes) -> None:
        """The next rows of both."""
        if self._previews is not None:
            before, after = self._previews
            before.add(photo)
            after.add(copy)

    def ends(self, found: LightnessDeviation) -> None:
        """All rows were seen."""
        if self._previews is not None:
            before, after = self._previews
            self.found = Measured(found.d65.mean, found.d65.largest, before.jpeg(), after.jpeg())


def measure(photo: Photo, copy: Path, progress: Progress, mark: MarkBox | None = None) -> Measured:
    """Compare `photo` with its copy in the file `copy`, in one pass over the rows of both; not under a visible `mark`.

    Raises:
        PhotoError: one of them cannot be read, or the copy has another size. Cancelled: the work was asked to stop.
    """
    width, height = photo.info.width_px, photo.info.height_px
    total, largest = 0.0, 0.0
    step = max(_STRIP_PX // width, 1)
    with open_photo(copy, colour=SourceColour.COLOURED) as written:
        if (written.info.width_px, written.info.height_px) != (width, height):
            raise UnsupportedPhoto(copy, "has another size than its photograph.", "Colour it again.")
        before, after = Preview(photo), Preview(written)
        for top in range(0, height, step):
            progress.at(top / height)
            bottom = min(top + step, height)
            scanned, codes = photo.code_rows(top, bottom), written.code_rows(top, bottom)
            one, other = _luma(photo, scanned), _luma(written, codes)
            if mark is not None and (place := mark.rows(top, bottom)) is not None:
                other[place] = one[place]
            off = deviation(one, other)
            total, largest = total + off.mean * one.size, max(largest, off.largest)
            before.add(scanned)
            after.add(codes)
        return Measured(total / (width * height), largest, before.jpeg(), after.jpeg())


def _luma(photo: Photo, codes: Codes) -> Luma:
    return photo.appearance.luma(photo.colours_of(codes))
