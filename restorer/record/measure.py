"""One pass over a written copy beside its photograph: the hash of its pixels and what became of lightness."""

from __future__ import annotations

from dataclasses import dataclass

from restorer.imaging.arrays import Codes
from restorer.imaging.deviation import DeviationMeter, LightnessDeviation, StripDeviation, strip_deviation
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


def measured(copy: Photo, photo: Photo | None, progress: Progress, mark: MarkBox | None = None) -> Measured:
    """Measure `copy`, against `photo` where there is one; both have the same size.

    The lightness under a visible `mark` is not counted: there the copy shows words.

    Raises:
        PhotoError: pixels cannot be read. Cancelled: the work was asked to stop.
    """
    height = copy.info.height_px
    step = max(_STRIP_PX // copy.info.width_px, 1)

    def strip(top: int) -> tuple[Codes, StripDeviation | None]:
        progress.check()
        bottom = min(top + step, height)
        codes = copy.code_rows(top, bottom)
        if photo is None:
            return codes, None
        before, after = photo.lab_rows(top, bottom), copy.lab_rows(top, bottom)
        if mark is not None and (place := mark.rows(top, bottom)) is not None:
            after = after.copy()
            after[place] = before[place]
        return codes, strip_deviation(before, after)

    pixels, meter = PixelHash(copy), DeviationMeter()
    for top, (codes, part) in zip(range(0, height, step), in_order(strip, range(0, height, step)), strict=True):
        pixels.add(codes)
        if part is not None:
            meter.add(part)
        progress.at(top / height)
    return Measured(pixels.hexdigest(), None if photo is None else meter.result())
