"""One pass over a written copy beside its photograph: the hash of its pixels and what became of lightness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from restorer.imaging.arrays import Codes
from restorer.imaging.deviation import DeviationMeter, Lightness, LightnessDeviation, StripDeviation, strip_deviation
from restorer.imaging.photo import Photo
from restorer.imaging.visible_mark import MarkBox
from restorer.imaging.write_strips import in_order
from restorer.progress import Progress
from restorer.record.pixel_hash import PixelHash

_STRIP_PX = 500_000


@dataclass(frozen=True, slots=True)
class Measured:
    """What was found; `lightness` is None where the photograph was not looked at."""

    pixels_sha256: str
    lightness: LightnessDeviation | None


class Onlooker(Protocol):
    """Looks on while a copy is measured, so that what it wants to see need not be read and decoded once more."""

    def begins(self, photo: Photo, copy: Photo) -> None:
        """Both are open."""
        ...

    def strip(self, photo: Codes, copy: Codes) -> None:
        """The next rows of both, from the top, as `Photo.code_rows` gives them."""
        ...

    def ends(self, found: LightnessDeviation) -> None:
        """All rows were seen."""
        ...


def measured(
    copy: Photo,
    photo: Photo | None,
    progress: Progress,
    mark: MarkBox | None = None,
    onlooker: Onlooker | None = None,
) -> Measured:
    """Measure `copy`, against `photo` where there is one; both have the same size.

    The lightness under a visible `mark` is not counted: there the copy shows words. Without a photograph there is
    nothing for the `onlooker` to see.

    Raises:
        PhotoError: pixels cannot be read. Cancelled: the work was asked to stop.
    """
    height = copy.info.height_px
    step = max(_STRIP_PX // copy.info.width_px, 1)
    tops = range(0, height, step)

    def strip(top: int) -> _Strip:
        progress.check()
        return _strip(copy, photo, top, min(top + step, height), mark)

    pixels, meter = PixelHash(copy), DeviationMeter()
    if onlooker is not None and photo is not None:
        onlooker.begins(photo, copy)
    for top, seen in zip(tops, in_order(strip, tops), strict=True):
        pixels.add(seen.copy)
        if seen.compared is not None:
            meter.add(seen.compared.deviation)
            if onlooker is not None:
                onlooker.strip(seen.compared.photo, seen.copy)
        progress.at(top / height)
    if photo is None:
        return Measured(pixels.hexdigest(), None)
    found = meter.result()
    if onlooker is not None:
        onlooker.ends(found)
    return Measured(pixels.hexdigest(), found)


def lightness(photo: Photo, codes: Codes) -> Lightness:
    """L* of rows of `photo` as its `code_rows` gives them, in new arrays."""
    return Lightness.of(photo.colours_of(codes), photo.appearance)


@dataclass(frozen=True, slots=True, eq=False)
class _Compared:
    """Rows of the photograph, and how far the copy's are from them."""

    photo: Codes
    deviation: StripDeviation


@dataclass(frozen=True, slots=True, eq=False)
class _Strip:
    """Rows of the copy; `compared` is None where there is no photograph."""

    copy: Codes
    compared: _Compared | None


def _strip(copy: Photo, photo: Photo | None, top: int, bottom: int, mark: MarkBox | None) -> _Strip:
    codes = copy.code_rows(top, bottom)
    if photo is None:
        return _Strip(codes, None)
    scanned = photo.code_rows(top, bottom)
    before, after = lightness(photo, scanned), lightness(copy, codes)
    if mark is not None and (place := mark.rows(top, bottom)) is not None:
        after.d65[place], after.d50[place] = before.d65[place], before.d50[place]
    return _Strip(codes, _Compared(scanned, strip_deviation(before, after)))
