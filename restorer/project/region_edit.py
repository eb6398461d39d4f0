"""Changing the shape of a region: added to, taken from. Put together as masks, and followed as outlines again.

Nothing is put together where a shape stands alone: its points stay exactly as they were drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from restorer.imaging.cv import cv2
from restorer.project.recipe import Point
from restorer.project.region import outlines_inside
from restorer.project.region_shape import Inside, Outline, outlines_of
from restorer.project.strokes import covered

_LONGEST = 2048
"""Cells along the longer side of the grid on which shapes are put together."""


class How(StrEnum):
    """What a drawn shape is for."""

    NEW = "new"
    ADD = "add"
    SUBTRACT = "subtract"


def grid_of(width_px: int, height_px: int) -> tuple[int, int]:
    """Height and width of the grid for a photograph of that size."""
    scale = _LONGEST / max(width_px, height_px)
    return max(round(height_px * scale), 1), max(round(width_px * scale), 1)


def painted(points: tuple[Point, ...], radius: float, grid: tuple[int, int]) -> Inside:
    """The cells that a brush of `radius` (a fraction of the longer side) goes over."""
    return covered(points, radius, *grid)


def enclosed(lines: Sequence[Outline], grid: tuple[int, int]) -> Inside:
    """The cells inside the outlines, by the even-odd rule."""
    return outlines_inside(lines, 0, grid[0], *grid)


def joined(lines: Sequence[Outline], drawn: Inside, how: How, grid: tuple[int, int]) -> tuple[Outline, ...]:
    """The outlines of a region (`lines`, none for a new one) with the mask `drawn` added or taken away.

    `drawn` may have another size than the grid. Empty where nothing is left.
    """
    if how is How.NEW or not lines:
        return () if how is How.SUBTRACT else outlines_of(drawn)
    there, fine = enclosed(lines, grid), _at(drawn, grid)
    return outlines_of(there & ~fine if how is How.SUBTRACT else there | fine)


def _at(mask: Inside, grid: tuple[int, int]) -> Inside:
    """The mask at the grid's size, its border smooth."""
    if mask.shape == grid:
        return mask
    large = cv2.resize(mask.astype(np.float32), (grid[1], grid[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(large > 0.5, np.bool_)
