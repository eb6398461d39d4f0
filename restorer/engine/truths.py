"""Photographs whose colours are known, read for measuring, and a model's answer brought to their size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from restorer.engine.colorizer import Colorizer
from restorer.engine.field import ChromaField
from restorer.engine.scores import Truth
from restorer.errors import PhotoError, UnsupportedPhoto
from restorer.imaging.arrays import ByteArray, Chroma, Luma
from restorer.imaging.colour import SRGB, lab_to_srgb8, srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_codes
from restorer.imaging.guided import ColourSurface
from restorer.imaging.photo import open_photo
from restorer.progress import Progress

_LEAST_SIDE_PX = 11  # the window of SSIM


def read_truths(
    photographs: Sequence[Path],
    size: int | None,
    progress: Progress,
    on_failure: Callable[[PhotoError], None] | None = None,
) -> Iterator[Truth]:
    """One after the other, squashed to size x size by area (None: at full size).

    A photograph that cannot be read is given to `on_failure` and left out; without that its `PhotoError` is raised.
    """
    for number, path in enumerate(photographs):
        progress.at(number / len(photographs), path.name)
        try:
            yield read_truth(path, size)
        except PhotoError as error:
            if on_failure is None:
                raise
            on_failure(error)


def read_truth(path: Path, size: int | None) -> Truth:
    """One photograph as sRGB codes and the Lab of these.

    Raises:
        PhotoError: it cannot be read, or is too small to be measured.
    """
    with open_photo(path) as photo:
        if size is None and min(photo.info.width_px, photo.info.height_px) < _LEAST_SIDE_PX:
            raise UnsupportedPhoto(path, f"a side is shorter than {_LEAST_SIDE_PX} pixels, too small to be measured.")
        lab = photo.lab_rows(0, photo.info.height_px)
    codes = lab_to_srgb8(lab)
    if size is not None:
        codes = np.asarray(cv2.resize(codes, (size, size), interpolation=cv2.INTER_AREA), np.uint8)
    return Truth(path.name, codes, srgb8_to_lab(codes))


def luma_of(truth: Truth) -> Luma:
    """L* alone, which is all that a model sees."""
    return np.ascontiguousarray(truth.lab[..., 0])


def seen_size(colorizer: Colorizer, truth: Truth, size: int | None) -> tuple[int, int]:
    """Height and width at which the model sees it: its own size; squashed photographs as they are, unless the model
    takes only one size.
    """
    height, width = truth.codes.shape[:2]
    if size is not None and not colorizer.card.working_size.fixed:
        return height, width
    own = colorizer.working_size(width, height)
    return own.height, own.width


def carried_up(field: ChromaField, luma: Luma) -> Chroma:
    """The field's a*, b* at the size of `luma`, along its edges, as the program does it."""
    height, width = luma.shape
    return ColourSurface.fit(field.ab, field.luma).rows(luma, 0, height, width)


def render(truth: Truth, ab: Chroma) -> ByteArray:
    """Codes in sRGB with the truth's L* and these a*, b*, brought into gamut."""
    return np.asarray(lab_to_codes(luma_of(truth), ab, SRGB, np.uint8), np.uint8)
