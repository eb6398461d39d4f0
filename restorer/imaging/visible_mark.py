"""A visible mark: words on a dark plate in the lower right corner of a copy. Only ever drawn on request.

Everything outside the mark's box is as it would be without it. Its size follows the photograph's shorter side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from restorer.imaging.arrays import Codes, FloatArray
from restorer.paths import resources

DEFAULT_WORDS = "Coloured with AI"
LONGEST_WORDS = 80
_SHARE, _LEAST_PX = 0.024, 9
_PLATE = 0.42
"""What is left of the picture's codes under the plate: dark enough for white words on snow."""


@dataclass(frozen=True, slots=True)
class MarkBox:
    """Where the mark is, in pixels of the upright copy; `right` and `bottom` are the first ones outside."""

    left: int
    top: int
    right: int
    bottom: int

    def rows(self, top: int, bottom: int) -> tuple[slice, slice] | None:
        """The box in a strip of the rows `top`..`bottom`: slices of rows and columns, None where it is not there."""
        first, last = max(self.top, top), min(self.bottom, bottom)
        return (slice(first - top, last - top), slice(self.left, self.right)) if first < last else None

    def words(self) -> str:
        """As a person is told."""
        return f"columns {self.left} to {self.right - 1}, rows {self.top} to {self.bottom - 1}"


@dataclass(frozen=True, slots=True, eq=False)
class VisibleMark:
    """The mark for a picture of one size; `strength`: h x w, 1 where a word is drawn, 0 on the plate."""

    box: MarkBox
    strength: FloatArray

    @staticmethod
    def of(words: str, width: int, height: int) -> VisibleMark:
        """The mark with these words for a picture of that size; it never takes more than its width.

        Spaces around the words count for nothing: words that metadata say of a copy come without them.
        """
        size = max(round(_SHARE * min(width, height)), _LEAST_PX)
        text = _drawn(words.strip(), size)
        text = text[:height, :width]
        margin = min(size, width - text.shape[1], height - text.shape[0])
        right, bottom = width - margin, height - margin
        return VisibleMark(MarkBox(right - text.shape[1], bottom - text.shape[0], right, bottom), text)

    def over(self, codes: Codes, top: int) -> Codes:
        """`codes` (rows from `top`) with the mark where it belongs; the same array where it does not come there."""
        place = self.box.rows(top, top + len(codes))
        if place is None:
            return codes
        first = max(self.box.top, top) - self.box.top
        strength = self.strength[first : first + place[0].stop - place[0].start, :, None]
        made = codes.copy()
        colours = made[place][..., :3].astype(np.float32)
        full = float(np.iinfo(codes.dtype).max)
        made[(*place, slice(0, 3))] = np.round(colours * _PLATE * (1.0 - strength) + full * 0.96 * strength)
        return made


def marked(rows: Iterable[Codes], mark: VisibleMark | None) -> Iterator[Codes]:
    """The strips from the top, with the mark drawn where there is one."""
    top = 0
    for strip in rows:
        yield strip if mark is None else mark.over(strip, top)
        top += len(strip)


def _drawn(words: str, size: int) -> FloatArray:
    font = ImageFont.truetype(str(resources() / "fonts" / _FONT), size)
    left, upper, right, lower = font.getbbox(words)
    pad = round(size * 0.6)
    image = Image.new("L", (int(right - left) + 2 * pad, int(lower - upper) + 2 * pad))
    ImageDraw.Draw(image).text((pad - left, pad - upper), words, 255, font)
    return np.asarray(image, np.float32) / np.float32(255.0)


_FONT = "Inter-Medium.otf"
