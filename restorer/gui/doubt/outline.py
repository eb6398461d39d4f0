"""Where the model is in doubt, as smooth closed lines in fractions of the photograph. No Qt."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import FloatArray
from restorer.imaging.cv import cv2

Line = npt.NDArray[np.float64]
"""n x 2: x and y of its points, 0..1; the last joins the first."""

_FINE_PX = 512
_BLUR = 0.6
"""Of a cell: so small that a doubtful cell by itself stays one."""
_SMOOTH = 4.0
_KEEP = 4
"""Each so many points of the fine line are enough for the eye."""


def outlines(grid: FloatArray, below: float) -> tuple[Line, ...]:
    """Lines round the cells of `grid` under `below`; those round what is sure within them, too."""
    height, width = grid.shape
    scale = max(_FINE_PX // max(height, width), 1)
    fine = cv2.resize(grid, (width * scale, height * scale), interpolation=cv2.INTER_CUBIC)
    fine = cv2.GaussianBlur(fine, (0, 0), max(_BLUR * scale, 0.5))
    mask = cv2.copyMakeBorder((fine < below).astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    found, _ = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    size = np.array([width * scale, height * scale], np.float64)
    return tuple(_smooth(line[:, 0].astype(np.float64), size) for line in found if len(line) > 2 * _KEEP)


def _smooth(line: Line, size: Line) -> Line:
    """The steps of pixels taken out of a closed line; where it runs along the photograph's edge it lies on it."""
    points = line - 1.0  # the border
    on_edge = (points <= 0.0) | (points >= size - 1.0)
    reach = int(3 * _SMOOTH)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / _SMOOTH) ** 2)
    weights /= weights.sum()
    padded = np.take(points, np.arange(-reach, len(points) + reach), axis=0, mode="wrap")
    soft = np.column_stack([np.convolve(padded[:, axis], weights, "valid") for axis in (0, 1)])
    soft = np.where(on_edge, points, soft)
    moved = np.where(soft <= 0.0, 0.0, np.where(soft >= size - 1.0, size, soft + 0.5))
    return np.asarray(moved[::_KEEP] / size)


def area(line: Line) -> float:
    """The area that a line encloses, as a share of the photograph's."""
    x, y = line[:, 0], line[:, 1]
    return float(0.5 * abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))))
