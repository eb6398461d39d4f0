"""Images of tiles for the screen: gray, coloured, and a quick coloured one for while a hand is moving.

Made on worker threads: numpy and QImage only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from restorer.gui.picture.levels import Codes16, Levels, decoded
from restorer.gui.picture.live import Box, Colours, stretched
from restorer.imaging.arrays import ByteArray, Luma
from restorer.imaging.colour import SRGB, luma_to_gray_codes
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_preview_srgb8


def rgb_image(rgb: ByteArray) -> QImage:
    """An image of its own of H x W x 3 codes."""
    pixels = np.ascontiguousarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA))
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def image_rgb(image: QImage) -> ByteArray:
    """H x W x 3 codes of an image."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width, stride = plain.height(), plain.width(), plain.bytesPerLine()
    data = np.frombuffer(plain.constBits(), np.uint8, count=stride * height).reshape(height, stride)
    return data[:, : 3 * width].reshape(height, width, 3).copy()


@lru_cache(maxsize=1)
def _gray_table() -> ByteArray:
    return luma_to_gray_codes(decoded(np.arange(65536, dtype=np.uint16)), SRGB.curve, np.uint8)


def gray_codes(codes: Codes16) -> ByteArray:
    """8-bit sRGB gray of lightness codes."""
    return np.take(_gray_table(), codes)


def gray_image(codes: Codes16) -> QImage:
    """A tile without colour."""
    return rgb_image(np.asarray(cv2.cvtColor(gray_codes(codes), cv2.COLOR_GRAY2RGB)))


def original_image(levels: Levels, level: int, column: int, row: int) -> QImage:
    """A tile of the scan as it came: in its own tone, with the colour that it has itself, if it has any."""
    before = levels.before
    codes = before.scan_codes(level, column, row)
    if before.own is None:
        return gray_image(codes)
    ab = stretched(before.own, box_of(before, level, column, row))
    return rgb_image(lab_to_preview_srgb8(decoded(codes), ab))


def colour_image(luma: Luma, colours: Colours, box: Box) -> QImage:
    """A tile with its colours, at the screen's best."""
    return rgb_image(lab_to_preview_srgb8(luma, colours.chroma(luma, box)))


_QUICK_PX = 320
"""The longer side of what follows a hand: finer differences of colour are not seen while it moves."""


def _at_most(luma: Luma, side: int) -> Luma:
    """`luma` reduced by area so that its longer side is at most `side`."""
    height, width = luma.shape
    scale = min(1.0, side / max(height, width))
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    return luma if scale == 1.0 else np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Quick:
    """What colour adds to gray, of the whole photograph at working size (320 px at most): h x w x 3, in sRGB codes.

    Added to gray tiles of any level it is the colour picture but for the finest change of colour with lightness.
    """

    difference: npt.NDArray[np.float32]

    @classmethod
    def of(cls, colours: Colours) -> Quick:
        """For these colours."""
        luma = _at_most(colours.layers[0].field.luma, _QUICK_PX)
        height, width = luma.shape
        ab = colours.chroma(luma, Box(0, 0, width, height, width, height))
        gray = luma_to_gray_codes(luma, SRGB.curve, np.uint8)
        difference = lab_to_preview_srgb8(luma, ab).astype(np.float32) - gray[..., None].astype(np.float32)
        return cls(difference)

    def image(self, codes: Codes16, box: Box) -> QImage:
        """A tile of lightness codes with these colours."""
        added = stretched(self.difference, box)
        gray = np.asarray(cv2.cvtColor(gray_codes(codes), cv2.COLOR_GRAY2RGB))
        return rgb_image(np.asarray(cv2.add(gray, added, dtype=cv2.CV_8U), np.uint8))


def box_of(levels: Levels, level: int, column: int, row: int) -> Box:
    """The window of a tile."""
    left, top, width, height = levels.box(level, column, row)
    return Box(left, top, width, height, *levels.sizes[level])
