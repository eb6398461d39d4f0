"""One photograph, its recipe and a model to colour: small fields first, then any rows at full size.

Every region has its own field, made from the strokes of the whole photograph and its own, and is laid over the
photograph's at full size with the region's mask. So outside its region a stroke changes nothing, bit for bit: there
the mask is exactly 0, and base + 0 x difference is the base. Regions that are left grey, or are no part of the picture,
are layers too, of the colour 0: so a record holds them like any other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from restorer.engine.colorizer import Colorizer
from restorer.engine.field import ChromaField, HintMap
from restorer.imaging.arrays import Chroma, FloatArray, Luma
from restorer.imaging.guided import ColourSurface, merged
from restorer.imaging.photo import Photo
from restorer.imaging.stored_field import StoredField, restored, stored
from restorer.progress import Progress
from restorer.project.finishing import Finishing, chosen_vividness, finish_of
from restorer.project.recipe import Recipe, Region, RegionKind
from restorer.project.region import region_mask
from restorer.project.seen import seen_luma
from restorer.project.strokes import hint_maps

__all__ = [
    "Colouring",
    "Layer",
    "StoredField",
    "chosen_vividness",
    "colour_photo",
    "gray_layer",
    "layer_of",
    "restored",
    "stored",
    "wanted_layers",
    "without_colour",
]


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """The colours of one region (None: the whole photograph): its field and the surface fitted to it."""

    region: Region | None
    field: StoredField
    surface: ColourSurface


class Colouring:
    """The colours of one photograph, ready for any rows. `notes` are sentences about how they came about."""

    def __init__(self, photo: Photo, layers: tuple[Layer, ...], notes: tuple[str, ...] = ()) -> None:
        self._photo = photo
        self.layers = layers
        self.notes = notes
        self.height_px, self.width_px = photo.info.height_px, photo.info.width_px

    def rows(self, top: int, bottom: int) -> Chroma:
        """a*, b* of the rows `top`..`bottom`, at full size."""
        return self.over(self._photo.luma_rows(top, bottom), top)

    def over(self, luma: Luma, top: int) -> Chroma:
        """a*, b* of the rows whose L* is `luma`, the first of them being row `top` of the photograph."""
        return merged(self.planes(luma, top))

    def planes(self, luma: Luma, top: int) -> FloatArray:
        """As `over`, but a* and b* each in a plane of its own: 2 x H x W."""
        base, *others = self.layers
        planes = base.surface.planes(luma, top, self.height_px, self.width_px)
        for layer in others:
            if layer.region is not None:
                self._lay(planes, layer.region, layer.surface, luma, top)
        return planes

    def extremes(self) -> tuple[FloatArray, FloatArray]:
        """The least and the largest a* and b* that any row can have."""
        lowest, highest = zip(*(layer.surface.extremes() for layer in self.layers), strict=True)
        return np.min(lowest, axis=0), np.max(highest, axis=0)

    def _lay(self, planes: FloatArray, region: Region, surface: ColourSurface, luma: Luma, top: int) -> None:
        """Blend the colours of `region` into `planes`; what the mask does not touch is not written to."""
        mask = region_mask(region, top, top + len(luma), self.height_px, self.width_px)
        touched = mask > 0.0
        if touched.any():
            own = surface.planes(luma, top, self.height_px, self.width_px)
            planes[:, touched] += mask[touched] * (own[:, touched] - planes[:, touched])


def colour_photo(photo: Photo, colorizer: Colorizer, recipe: Recipe, progress: Progress) -> Colouring:
    """Analyse `photo` once, then decode the colours of the whole and of each region that has strokes of its own.

    Raises:
        PhotoError: its pixels cannot be read.
        ModelError, DeviceError, MemoryShort: the network cannot be run.
        Cancelled: the work was asked to stop.
    """
    size = colorizer.working_size(photo.info.width_px, photo.info.height_px)
    luma = seen_luma(photo.reduced(size.width, size.height, progress.part(0.0, 0.4)), recipe)
    analysis = colorizer.analyse(luma, progress.part(0.4, 0.7))
    wanted = wanted_layers(recipe, size.height, size.width)
    finishing = Finishing(colorizer, photo.info.path.parent)
    layers: list[Layer] = []
    notes = dict.fromkeys(analysis.notes)
    for number, (region, hints) in enumerate(wanted):
        if without_colour(region):
            layers.append(gray_layer(region, photo.reduced(size.width, size.height)))
            continue
        share = progress.part(0.7 + 0.3 * number / len(wanted), 0.7 + 0.3 * (number + 1) / len(wanted))
        finish = finish_of(recipe, region, colorizer.card)
        field = colorizer.field(analysis, hints, finish.vividness, share)
        notes |= dict.fromkeys(field.notes)
        field = finishing(field, analysis, hints, finish, share)
        layers.append(layer_of(region, _on_reduced(photo, field)))
    return Colouring(photo, tuple(layers), finishing.notes(recipe, notes))


def _on_reduced(photo: Photo, field: ChromaField) -> ChromaField:
    """The field with lightness that a record can make again: a model short of memory has halved its own."""
    height, width = field.luma.shape
    return replace(field, luma=photo.reduced(width, height))


def layer_of(region: Region | None, field: ChromaField) -> Layer:
    """The layer whose surface is fitted to the stored field, not to the model's own: so the record makes it again."""
    grid = stored(field.ab)
    return Layer(region, grid, ColourSurface.fit(restored(grid), field.luma))


def without_colour(region: Region | None) -> bool:
    """Whether nothing in the region is to be coloured."""
    return region is not None and region.kind is not RegionKind.COLOUR


def gray_layer(region: Region | None, luma: Luma) -> Layer:
    """The layer of a region without colour: one cell of 0, on the photograph's `luma` at working size."""
    grid = stored(np.zeros((1, 1, 2), np.float32))
    return Layer(region, grid, ColourSurface.fit(restored(grid), luma))


def wanted_layers(recipe: Recipe, height: int, width: int) -> list[tuple[Region | None, HintMap]]:
    """The hints of each layer on a grid of `height` x `width`, bottom to top.

    The whole photograph (None) comes first, then the regions with strokes, with a reference or without any colour as
    the recipe lists them: a later one lies over an earlier one. What is no part of the picture lies over all.
    """
    hints = hint_maps(recipe, height, width)
    own = {*hints, *(one.region for one in recipe.references)}
    shown = [one for one in recipe.regions if not one.hidden and (one.id in own or without_colour(one))]
    shown.sort(key=lambda one: one.kind is RegionKind.OUTSIDE)
    return [(None, hints[None]), *((region, hints.get(region.id, hints[None])) for region in shown)]
