"""Another photograph to take colours from: its own colours, or those it was given here. Made on threads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from restorer.gui.engine_room import EngineRoom
from restorer.gui.picture.images import rgb_image
from restorer.gui.picture.own_colour import own_colour
from restorer.gui.picture.small import coloured
from restorer.imaging.arrays import Lab
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_preview_srgb8
from restorer.imaging.photo import SourceColour, open_photo
from restorer.progress import Progress
from restorer.project.recipe import Recipe

_AROUND = 2
"""Pixels each way that are averaged: grain and the weave of a print are no colour of the thing."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A photograph's colours in a size to look at."""

    image: QImage
    lab: Lab

    def at(self, x: float, y: float) -> tuple[float, float, float]:
        """L*, a*, b* round the place (fractions), over about five pixels each way."""
        height, width = self.lab.shape[:2]
        column, row = min(int(x * width), width - 1), min(int(y * height), height - 1)
        around = self.lab[max(row - _AROUND, 0) : row + _AROUND + 1, max(column - _AROUND, 0) : column + _AROUND + 1]
        luma, a, b = around.reshape(-1, 3).mean(axis=0)
        return float(luma), float(a), float(b)


@dataclass(frozen=True, slots=True, eq=False)
class OwnColours:
    """What a file has itself: None where it is neutral. `toned`: a tint over all of it, such as sepia, and no more."""

    source: Source | None
    toned: bool


def read_own(path: Path, size: QSize, progress: Progress) -> OwnColours:
    """The colours that the file has itself.

    Raises:
        PhotoError: it cannot be read. Cancelled: the work was asked to stop.
    """
    with open_photo(path) as photo:
        toned = photo.info.colour is SourceColour.TONED
        ab = own_colour(photo, progress)
        if ab is None:
            return OwnColours(None, toned)
        whole = QSize(photo.info.width_px, photo.info.height_px)
        fitted = whole.scaled(size.boundedTo(whole), Qt.AspectRatioMode.KeepAspectRatio)
        width, height = max(fitted.width(), 1), max(fitted.height(), 1)
        luma = photo.reduced(width, height)
    small = np.asarray(cv2.resize(ab, (width, height), interpolation=cv2.INTER_AREA), np.float32)
    image = rgb_image(lab_to_preview_srgb8(luma, small.reshape(height, width, 2)))
    return OwnColours(Source(image, np.dstack([luma, small]).astype(np.float32)), toned)


def read_result(
    path: Path, recipe: Recipe, room: EngineRoom, wish: str | None, size: QSize, progress: Progress
) -> Source:
    """The colours that the photograph is given here by its recipe. On the colour lane's thread.

    Raises:
        PhotoError, ModelError, DeviceError: it cannot be read or coloured. Cancelled: the work was asked to stop.
    """
    image = coloured(path, recipe, room, wish, size, progress).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rgb = np.ascontiguousarray(rows[:, : 3 * image.width()]).reshape(image.height(), image.width(), 3)
    return Source(image, srgb8_to_lab(rgb))
