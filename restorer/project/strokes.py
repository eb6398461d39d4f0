"""Strokes to hints: which cells of the working-size grid are told their colour."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from restorer.engine.field import HintMap
from restorer.imaging.arrays import Chroma, Mask
from restorer.project.recipe import Point, Recipe, Stroke, StrokeKind
from restorer.project.region_shape import living_strokes

Cells = npt.NDArray[np.bool_]


def hint_maps(recipe: Recipe, height: int, width: int) -> dict[str | None, HintMap]:
    """The hints at working size for the whole photograph (key None) and for each region that strokes name (its id).

    A region's hints are the strokes of the whole photograph and its own, in the recipe's order; later ones win. Those
    of regions that are hidden, left grey or no part of the picture wait until these are something else again.
    """
    strokes = living_strokes(recipe.strokes, recipe.regions)
    named = [region.id for region in recipe.regions if any(stroke.region == region.id for stroke in strokes)]
    return {
        key: paint((stroke for stroke in strokes if stroke.region in (None, key)), height, width)
        for key in (None, *named)
    }


def paint(strokes: Iterable[Stroke], height: int, width: int) -> HintMap:
    """The hints of `strokes` on a grid of `height` x `width` cells, each later one over the earlier ones."""
    ab: Chroma = np.zeros((height, width, 2), np.float32)
    mask: Mask = np.zeros((height, width), np.float32)
    for stroke in strokes:
        cells = covered(stroke.points, stroke.radius, height, width)
        ab[cells] = stroke.colour if stroke.kind is StrokeKind.COLOUR and stroke.colour is not None else 0.0
        mask[cells] = 0.0 if stroke.kind is StrokeKind.ERASE else 1.0
    return HintMap(ab, mask)


def covered(points: tuple[Point, ...], radius: float, height: int, width: int) -> Cells:
    """The cells (height x width, bool) whose centre lies within `radius` of the line through `points`.

    Half a cell is the least radius, and the cell under each point always counts, so no stroke is too thin to be seen.
    """
    cells = np.zeros((height, width), bool)
    reach = max(radius * max(height, width), 0.5)
    scaled = [(x * width, y * height) for x, y in points]
    for x, y in scaled:
        if 0.0 <= x <= width and 0.0 <= y <= height:  # what a crop left outside has no cell
            cells[min(int(y), height - 1), min(int(x), width - 1)] = True
    for start, end in _segments(scaled):
        _mark(cells, start, end, reach)
    return cells


def _segments(points: list[Point]) -> Iterator[tuple[Point, Point]]:
    yield from pairwise(points)
    if len(points) == 1:
        yield points[0], points[0]


def _mark(cells: Cells, start: Point, end: Point, reach: float) -> None:
    """Mark the cells whose centre is at most `reach` from the segment, all in cells."""
    height, width = cells.shape
    (x0, y0), (x1, y1) = start, end
    left, right = _span(x0, x1, reach, width)
    top, bottom = _span(y0, y1, reach, height)
    x = np.arange(left, right) + 0.5 - x0
    y = (np.arange(top, bottom) + 0.5 - y0)[:, None]
    dx, dy = x1 - x0, y1 - y0
    length = dx * dx + dy * dy
    along = np.clip((x * dx + y * dy) / length, 0.0, 1.0) if length > 0.0 else 0.0
    cells[top:bottom, left:right] |= (x - along * dx) ** 2 + (y - along * dy) ** 2 <= reach * reach


def _span(one: float, other: float, reach: float, size: int) -> tuple[int, int]:
    low, high = min(one, other) - reach, max(one, other) + reach
    return max(math.floor(low), 0), min(math.ceil(high), size)
