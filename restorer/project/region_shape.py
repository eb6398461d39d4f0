"""The outlines of a region as one shape: gone through, moved, asked for a place, made from a mask and back.

Everything that knows how a region's outlines lie in it is here, so that a change of the photograph's geometry has one
place to go: `moved`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from restorer.imaging.cv import cv2
from restorer.project.recipe import MOST_PIECES, MOST_POINTS, Point, Region, RegionKind, Stroke

Outline = tuple[Point, ...]
Inside = npt.NDArray[np.bool_]
_LEAST_CELLS = 12
"""Cells: a piece or a hole of a mask smaller than this is grain."""
_NEAREST_CELLS = 0.7
"""How far an outline may run beside the border of the mask that it was made from, in cells."""


def outlines(region: Region) -> tuple[Outline, ...]:
    """All outlines: together they are filled by the even-odd rule."""
    return (region.polygon, *region.pieces)


def with_outlines(region: Region, lines: Sequence[Outline]) -> Region:
    """The region in another shape (at least one outline)."""
    first, *others = lines
    return replace(region, polygon=first, pieces=tuple(others))


def moved(region: Region, move: Callable[[Point], Point]) -> Region:
    """The region with every point taken elsewhere: what a rotation, a mirror or a crop does to it."""
    return with_outlines(region, [tuple(map(move, line)) for line in outlines(region)])


def inside_outline(line: Outline, x: float, y: float) -> bool:
    """Whether the outline alone has (x, y) inside, by the even-odd rule."""
    odd = False
    for (x0, y0), (x1, y1) in zip(line, (*line[1:], line[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            odd = not odd
    return odd


def contains(region: Region, x: float, y: float) -> bool:
    """Whether (x, y) is inside the region, as fractions."""
    return sum(inside_outline(line, x, y) for line in outlines(region)) % 2 == 1


def takes_strokes(region: Region) -> bool:
    """Whether strokes that start in it belong to it."""
    return region.kind is RegionKind.COLOUR and not region.hidden


def living_strokes(strokes: Sequence[Stroke], regions: Sequence[Region]) -> tuple[Stroke, ...]:
    """The strokes that have an effect: those of the whole photograph and of regions that take strokes."""
    living = {None, *(region.id for region in regions if takes_strokes(region))}
    return tuple(stroke for stroke in strokes if stroke.region in living)


def outlines_of(mask: Inside) -> tuple[Outline, ...]:
    """The borders of a mask (h x w) of the whole photograph, holes too; grain is left out. Empty where nothing is left.

    Even-odd filling of them gives the mask back to about a cell (Suzuki and Abe 1985 for following the borders, Douglas
    and Peucker 1973 for leaving points out).
    """
    height, width = mask.shape
    # Four cells for each, so that borders run between cells and not through their middles.
    large = cv2.resize(mask.astype(np.uint8), (2 * width, 2 * height), interpolation=cv2.INTER_NEAREST)
    framed = cv2.copyMakeBorder(large, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    found, _ = cv2.findContours(framed, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    kept = sorted((line for line in found if cv2.contourArea(line) >= 4 * _LEAST_CELLS), key=cv2.contourArea)
    lines = (_outline(np.asarray(line, np.int32), height, width) for line in kept[: -MOST_PIECES - 1 : -1])
    return tuple(line for line in lines if len(line) >= 3)


def _outline(line: npt.NDArray[np.int32], height: int, width: int) -> Outline:
    few = cv2.approxPolyDP(line, 2 * _NEAREST_CELLS, True)[:MOST_POINTS, 0]
    # Points of the large framed mask are middles of cells a half wide; a border on the frame lies on the frame.
    places = (np.asarray(few, np.float64) - 0.5) / (2 * width, 2 * height)
    frame = np.asarray((1 / width, 1 / height))
    places = np.where(places <= frame, 0.0, np.where(places >= 1.0 - frame, 1.0, places))
    return tuple((round(float(x), 5), round(float(y), 5)) for x, y in places)
