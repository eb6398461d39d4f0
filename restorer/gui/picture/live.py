"""A photograph's colours while they are being worked on: the analysis is made once, a change redoes only its layers.

The steps of `project.render.colour_photo`, cut in two so that a stroke costs one decoder run, and evaluated for any
window of any level instead of full rows.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from restorer.engine.colorizer import Analysis, Colorizer
from restorer.engine.field import ChromaField, HintMap
from restorer.engine.suggestions import Bins, colours_at, prepare
from restorer.gui.picture.following import Twin, twin
from restorer.gui.picture.levels import Levels
from restorer.imaging.arrays import Chroma, FloatArray, Luma, Mask
from restorer.imaging.cv import cv2
from restorer.imaging.guided import ColourSurface
from restorer.progress import Progress
from restorer.project.finishing import Finish, Finishing, finish_of
from restorer.project.recipe import Recipe, Region
from restorer.project.region import feather_of, region_mask
from restorer.project.region_shape import Outline, moved, outlines
from restorer.project.render import gray_layer, layer_of, wanted_layers, without_colour
from restorer.project.seen import parts_outside, seen_luma


@dataclass(frozen=True, slots=True)
class Box:
    """A window into a picture of `height` x `width` pixels: its corner and size there, in pixels."""

    left: int
    top: int
    box_width: int
    box_height: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class LiveLayer:
    """Colours of one region (None: of the whole photograph), and the hints they came from."""

    region: Region | None
    hints: HintMap
    surface: ColourSurface
    field: ChromaField


@dataclass(frozen=True, slots=True, eq=False)
class Colours:
    """Colours of a photograph for one recipe. Immutable: a newer one replaces it.

    `milliseconds`: what the last layer took that was really made. `balanced`: the model's own vividness.
    `found`: how much of the picture was found in each reference, by its hash.
    """

    recipe: Recipe
    model_id: str
    layers: tuple[LiveLayer, ...]
    bins: Bins
    milliseconds: float = 0.0
    balanced: float = 1.0
    found: tuple[tuple[str, float], ...] = ()

    def chroma(self, luma: Luma, box: Box) -> Chroma:
        """a*, b* of a window whose L* is `luma`."""
        base, *others = self.layers
        ab = window_chroma(base.surface, luma, box)
        for layer in others:
            if layer.region is not None:
                mask = window_mask(layer.region, box)
                if mask.any():
                    own = window_chroma(layer.surface, luma, box)
                    own -= ab
                    own *= mask[..., None]
                    ab += own
        return ab

    def at_point(self, luma: float, x: float, y: float, size: tuple[int, int]) -> tuple[float, float]:
        """a*, b* under the point (fractions) of a picture of that (width, height), where L* is `luma`."""
        width, height = size
        box = Box(_cell(x, width), _cell(y, height), 1, 1, width, height)
        a, b = self.chroma(np.full((1, 1), luma, np.float32), box)[0, 0]
        return float(a), float(b)

    def prepare_suggestions(self) -> None:
        """Work out what the first suggestions would wait for."""
        if len(self.bins.centres):
            prepare(self.bins.centres)

    def likely(self, x: float, y: float, luma: float, most: int = 5) -> list[tuple[tuple[float, float], float]]:
        """The colours to offer at the point, where L* is `luma`: (a*, b*) and probability, if the model says so."""
        chances = self.layers[0].field.bins
        if chances is None or not len(self.bins.centres):
            return []
        found = colours_at(chances, (x, y), self.bins, luma, most)
        return [(one.ab, one.chance) for one in found]


class Live:
    """One photograph in one model: asked again and again with changing recipes, from one thread at a time."""

    def __init__(
        self,
        levels: Levels,
        colorizer: Colorizer,
        progress: Progress,
        recipe: Recipe | None = None,
        near: Path | None = None,
    ) -> None:
        """`recipe`: the first one that will be asked for. `near`: the photograph's folder."""
        self._colorizer = colorizer
        self._bins = Bins.of(colorizer.card.outputs)
        self._levels = levels
        width, height = levels.sizes[0]
        size = colorizer.working_size(width, height)
        self._size = (size.height, size.width)
        self._luma = levels.at_size(*self._size)
        self._outside = _shapes(recipe or Recipe())
        self.analysis: Analysis = colorizer.analyse(seen_luma(self._luma, recipe or Recipe()), progress)
        self._layers: dict[str | None, tuple[LiveLayer, Finish]] = {}
        self._finishing = Finishing(colorizer, near)
        self._took = 0.0
        self._twin: Twin | None = None
        self._twin_made = False

    @property
    def colorizer(self) -> Colorizer:
        """The model."""
        return self._colorizer

    def notes(self, recipe: Recipe) -> tuple[str, ...]:
        """Sentences about how the colours came about."""
        return self._finishing.notes(recipe, self.analysis.notes)

    def colours(self, recipe: Recipe, progress: Progress) -> Colours:
        """The colours for this recipe; layers whose hints did not change are taken over.

        Raises:
            ModelError, DeviceError, MemoryShort: the network cannot be run. Cancelled: asked to stop.
        """
        self._look_again(recipe, progress)
        card = self._colorizer.card
        made = {}
        for region, hints in wanted_layers(recipe, *self._size):
            finish = finish_of(recipe, region, card)
            made[None if region is None else region.id] = self._layer(region, hints, finish, progress), finish
        self._layers = made
        return self._colours(recipe, tuple(layer for layer, _ in made.values()))

    def follow(self, recipe: Recipe, progress: Progress) -> Colours:
        """As `colours`, quicker and not as fine where the working size is large: for a hand that still moves.

        Raises: as `colours`.
        """
        self._look_again(recipe, progress)
        made = self._twin_of(progress)
        card = self._colorizer.card
        wanted = wanted_layers(recipe, *self._size)
        standing = [self._layers.get(None if region is None else region.id) for region, _ in wanted]
        finishes = [finish_of(recipe, region, card) for region, _ in wanted]
        kept_finishes = [None if one is None else one[1] for one in standing]
        if made is None or finishes != kept_finishes:
            return self.colours(recipe, progress)
        layers = []
        for (region, hints), kept in zip(wanted, standing, strict=True):
            assert kept is not None
            layer = replace(kept[0], region=region)
            if not _same(layer.hints, hints):
                field = made.field(hints, (layer.hints, kept[1].vividness, layer.field), progress)
                layer = LiveLayer(region, hints, layer_of(region, field).surface, field)
            layers.append(layer)
        return self._colours(recipe, tuple(layers))

    def _colours(self, recipe: Recipe, layers: tuple[LiveLayer, ...]) -> Colours:
        card, found = self._colorizer.card, tuple(self._finishing.shares(recipe).items())
        return Colours(recipe, card.id, layers, self._bins, self._took, card.vividness.default, found)

    def _look_again(self, recipe: Recipe, progress: Progress) -> None:
        """What is no part of the picture has changed: the model sees another one."""
        if _shapes(recipe) != self._outside:
            self.analysis = self._colorizer.analyse(seen_luma(self._luma, recipe), progress)
            self._outside = _shapes(recipe)
            self._layers, self._twin, self._twin_made = {}, None, False

    def _own(self, field: ChromaField) -> ChromaField:
        """With the photograph's own lightness, which need not be what the model was shown."""
        if not self._outside:
            return field
        height, width = field.luma.shape
        same = (height, width) == self._size
        return replace(field, luma=self._luma if same else self._levels.at_size(height, width))

    def _twin_of(self, progress: Progress) -> Twin | None:
        if not self._twin_made:
            self._twin = twin(self._colorizer, self.analysis.luma, progress)
            self._twin_made = True
        return self._twin

    def _layer(self, region: Region | None, hints: HintMap, finish: Finish, progress: Progress) -> LiveLayer:
        kept = self._layers.get(None if region is None else region.id)
        alike = kept is not None and without_colour(kept[0].region) == without_colour(region)
        if kept is not None and alike and kept[1] == finish and _same(kept[0].hints, hints):
            return replace(kept[0], region=region)
        if without_colour(region):
            gray = ChromaField(np.zeros((1, 1, 2), np.float32), self._luma)
            return LiveLayer(region, hints, gray_layer(region, self._luma).surface, gray)
        self._finishing.prepare(finish, self.analysis, progress)
        started = time.perf_counter()
        field = self._colorizer.field(self.analysis, hints, finish.vividness, progress)
        field = self._own(self._finishing(field, self.analysis, hints, finish, progress))
        surface = layer_of(region, field).surface
        self._took = 1000.0 * (time.perf_counter() - started)
        return LiveLayer(region, hints, surface, field)


def _shapes(recipe: Recipe) -> tuple[tuple[Outline, ...], ...]:
    """What of the photograph is no part of the picture."""
    return tuple(outlines(region) for region in parts_outside(recipe))


def _cell(fraction: float, cells: int) -> int:
    """The cell of a fraction; for what a crop left outside the nearest one."""
    return min(max(int(fraction * cells), 0), cells - 1)


def _same(one: HintMap, other: HintMap) -> bool:
    return np.array_equal(one.mask, other.mask) and np.array_equal(one.ab, other.ab)


def window_chroma(surface: ColourSurface, luma: Luma, box: Box) -> Chroma:
    """`ColourSurface.rows` for a window instead of full rows."""
    parts = (surface.slope, surface.offset, surface.lowest, surface.highest)
    planes = []
    for colour, offset, low, high in zip(*(cv2.split(stretched(part, box)) for part in parts), strict=True):
        colour *= luma
        colour += offset
        np.maximum(colour, low, out=colour)
        planes.append(np.minimum(colour, high, out=colour))
    return np.asarray(cv2.merge(planes), np.float32)


def stretched(values: FloatArray, box: Box) -> FloatArray:
    """A window of `values` (h x w x channels) resized bilinearly to the picture's size (places to a 32nd of a cell)."""
    height, width = values.shape[:2]
    if (box.left, box.top, box.box_width, box.box_height) == (0, 0, width, height) == (0, 0, box.width, box.height):
        return values
    x, y = width / box.width, height / box.height
    matrix = np.array([[x, 0, (box.left + 0.5) * x - 0.5], [0, y, (box.top + 0.5) * y - 0.5]], np.float64)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (box.box_width, box.box_height)
    window = cv2.warpAffine(values, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(window, np.float32).reshape(box.box_height, box.box_width, values.shape[2])


def window_mask(region: Region, box: Box) -> Mask:
    """`region_mask` for a window: the polygon is moved into the window's own coordinates, with room for the feather."""
    feather_px = feather_of(region) * max(box.width, box.height)
    pad = int(np.ceil(feather_px)) + 2 if feather_px >= 1.0 else 0
    left, top = max(box.left - pad, 0), max(box.top - pad, 0)
    right = min(box.left + box.box_width + pad, box.width)
    bottom = min(box.top + box.box_height + pad, box.height)
    width, height = right - left, bottom - top
    here = moved(region, lambda point: ((point[0] * box.width - left) / width, (point[1] * box.height - top) / height))
    here = replace(here, feather=feather_px / max(width, height))
    mask = region_mask(here, 0, height, height, width)
    down, across = box.top - top, box.left - left
    return mask[down : down + box.box_height, across : across + box.box_width]
