"""A region's mask at full size, for any strip of rows, the same however the photograph is cut into strips.

The inside is the even-odd fill of the region's outlines, sampled at pixel centres. The feather needs the distance to
the nearest pixel outside; for a wide one it is measured on a coarser grid (a sixteenth of the feather), because a ramp
that wide has no detail, and memory then grows with neither the feather nor the photograph.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, FloatArray, Mask
from restorer.imaging.cv import cv2
from restorer.project.recipe import Region, RegionKind
from restorer.project.region_shape import Inside, Outline, outlines

_RAMP_CELLS = 16


def region_mask(region: Region, top: int, bottom: int, height: int, width: int) -> Mask:
    """How much each pixel of the rows `top`..`bottom` belongs to `region` ((bottom - top) x width, 0..1).

    Exactly 0 outside; inside it rises from the border to 1 over the feather. The frame of the photograph is no border:
    a region that reaches it keeps its full weight there. What is no part of the picture has no feather: nothing of it
    is coloured. `height` and `width` are the whole photograph's, in pixels.
    """
    ys = [y * height for line in outlines(region) for _, y in line]
    if max(ys) < top or min(ys) > bottom:
        return np.zeros((bottom - top, width), np.float32)
    inside = polygon_inside(region, top, bottom, height, width)
    feather_px = feather_of(region) * max(height, width)
    if feather_px < 1.0 or not inside.any():
        return inside.astype(np.float32)
    mask = _ramp(region, top, bottom, height, width, feather_px)
    mask[~inside] = 0.0
    return mask


def feather_of(region: Region) -> float:
    """The feather that counts, as a fraction of the longer side."""
    return 0.0 if region.kind is RegionKind.OUTSIDE else region.feather


def polygon_inside(region: Region, top: int, bottom: int, height: int, width: int) -> Inside:
    """Whether each pixel's centre is inside the region by the even-odd rule, for the rows `top`..`bottom`."""
    return outlines_inside(outlines(region), top, bottom, height, width)


def outlines_inside(lines: Sequence[Outline], top: int, bottom: int, height: int, width: int) -> Inside:
    """The same for outlines.

    Scan-line fill: every edge that crosses a row's centre line turns the state over from its crossing rightwards.
    """
    turns = np.zeros((bottom - top, width + 1), np.uint8)
    for line in lines:
        _turn_over(turns, line, top, bottom, height, width)
    inside: Inside = np.bitwise_xor.accumulate(turns, axis=1)[:, :width].astype(bool)
    return inside


def _turn_over(turns: ByteArray, line: Outline, top: int, bottom: int, height: int, width: int) -> None:
    points = np.asarray(line, np.float64) * (width, height)
    for (x0, y0), (x1, y1) in zip(points, np.roll(points, -1, axis=0), strict=True):
        # Rows whose centre is in [low, high): a corner shared by two edges is counted once.
        first = max(int(np.ceil(min(y0, y1) - 0.5)), top)
        last = min(int(np.ceil(max(y0, y1) - 0.5)), bottom)
        if first < last:
            rows = np.arange(first, last)
            crossing = x0 + (rows + 0.5 - y0) * ((x1 - x0) / (y1 - y0))
            columns = np.clip(np.ceil(crossing - 0.5), 0, width).astype(np.intp)
            turns[rows - top, columns] ^= 1


def _ramp(region: Region, top: int, bottom: int, height: int, width: int, feather_px: float) -> Mask:
    """The feather's weight for every pixel of the strip, as if all of it were inside."""
    cell = max(int(feather_px / _RAMP_CELLS), 1)
    grid_height, grid_width = max(height // cell, 1), max(width // cell, 1)
    rows = _places(top, bottom, cell, grid_height)
    columns = _places(0, width, cell, grid_width)
    # Beside the strip the grid needs the ramp's length, one row for its start and one to interpolate.
    margin = int(feather_px / cell) + 3
    first, last = max(int(rows[0]) - margin, 0), min(int(rows[-1]) + 2 + margin, grid_height)
    weight = _grid_weight(region, first, last, grid_height, grid_width, feather_px / cell)
    # float32 from here on, and plain elementwise arithmetic: a pixel's value does not depend on its neighbours.
    across = _between(weight, columns, axis=1)
    return _between(across, rows - first, axis=0)


def _grid_weight(region: Region, first: int, last: int, height: int, width: int, feather: float) -> FloatArray:
    inside = polygon_inside(region, first, last, height, width).astype(np.uint8)
    if inside.all():
        return np.ones(inside.shape, np.float32)
    distance = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    # OpenCV's last bit depends on where the array lies in memory. Squared distances are whole numbers: made so again.
    distance = np.sqrt(np.rint(distance * distance))
    # Half a cell: the border runs between the last centre outside and the first one inside.
    ramp = np.clip((distance - 0.5) / np.float32(feather), 0.0, 1.0)
    return np.asarray(ramp * ramp * (3.0 - 2.0 * ramp), np.float32)


def _places(first: int, last: int, cell: int, size: int) -> npt.NDArray[np.float64]:
    """Where the pixels `first`..`last` lie between the centres of a grid of `size` cells."""
    places: npt.NDArray[np.float64] = np.clip((np.arange(first, last) + 0.5) / cell - 0.5, 0.0, size - 1.0)
    return places


def _between(grid: FloatArray, places: npt.NDArray[np.float64], axis: int) -> FloatArray:
    """`grid` sampled at `places` along `axis`, linearly."""
    low = np.floor(places).astype(np.intp)
    high = np.minimum(low + 1, grid.shape[axis] - 1)
    share = (places - low).astype(np.float32)
    share = share[:, None] if axis == 0 else share
    lower = np.take(grid, low, axis=axis)
    return np.asarray(lower + share * (np.take(grid, high, axis=axis) - lower), np.float32)
