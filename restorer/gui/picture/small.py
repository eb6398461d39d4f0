"""Small pictures of photographs, made on threads: gray as fast as the file allows, coloured by the model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from restorer.gui.engine_room import Opens
from restorer.gui.picture.images import rgb_image
from restorer.gui.picture.live import Box, Colours, LiveLayer, window_chroma, window_mask
from restorer.imaging.colour import SRGB, luma_to_gray_codes
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_preview_srgb8
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.adjustments import adjusted_photo
from restorer.project.finishing import Finishing, finish_of
from restorer.project.recipe import Recipe
from restorer.project.render import layer_of, wanted_layers, without_colour
from restorer.project.seen import seen_luma


def read_gray(path: Path, size: QSize, progress: Progress) -> QImage:
    """The quick way where Qt reads the format, else the program's own reader, which also says what is wrong."""
    progress.check()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    full = reader.size()
    if full.isValid() and reader.format().data() in (b"jpeg", b"png", b"webp", b"bmp"):
        reader.setScaledSize(full.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if not image.isNull():
            return image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    with open_photo(path) as photo:
        fitted = QSize(photo.info.width_px, photo.info.height_px).scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        luma = photo.reduced(max(fitted.width(), 1), max(fitted.height(), 1))
    gray = luma_to_gray_codes(luma, SRGB.curve, np.uint8)
    return rgb_image(np.asarray(cv2.cvtColor(gray, cv2.COLOR_GRAY2RGB), np.uint8))


def coloured(path: Path, recipe: Recipe, room: Opens, wish: str | None, size: QSize, progress: Progress) -> QImage:
    """The photograph coloured at working size, then made as small as a thumbnail."""
    colorizer = room.open(recipe, wish).colorizer
    with open_photo(path) as scan, adjusted_photo(scan, recipe) as photo:
        work = colorizer.working_size(photo.info.width_px, photo.info.height_px)
        luma = photo.reduced(work.width, work.height)
        fitted = QSize(photo.info.width_px, photo.info.height_px).scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    analysis = colorizer.analyse(seen_luma(luma, recipe), progress)
    (region, hints), *others = wanted_layers(recipe, work.height, work.width)
    finish = finish_of(recipe, region, colorizer.card)
    field = colorizer.field(analysis, hints, finish.vividness, progress)
    field = Finishing(colorizer, path.parent)(field, analysis, hints, finish, progress)
    if field.luma.shape == luma.shape:
        field = replace(field, luma=luma)
    surface = layer_of(region, field).surface
    height, width = field.luma.shape
    box = Box(0, 0, width, height, width, height)
    ab = window_chroma(surface, field.luma, box)
    for other, _ in others:
        if other is not None and without_colour(other):
            ab *= 1.0 - window_mask(other, box)[..., None]
    image = rgb_image(lab_to_preview_srgb8(field.luma, ab))
    return _scaled(image, fitted)


def of_colours(colours: Colours, size: QSize) -> QImage:
    """The thumbnail of a photograph whose colours are known already."""
    layer: LiveLayer = colours.layers[0]
    height, width = layer.field.luma.shape
    ab = colours.chroma(layer.field.luma, Box(0, 0, width, height, width, height))
    image = rgb_image(lab_to_preview_srgb8(layer.field.luma, ab))
    return _scaled(image, image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
