"""What a scan itself suggests about its tone and geometry. Only ever offered: nothing here is applied by itself.

All of it looks at a small picture (about a thousand pixels): the questions are of the whole.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from restorer.imaging.adjust_geometry import Box
from restorer.imaging.adjust_tone import LEAST_SPAN
from restorer.imaging.arrays import FloatArray, Luma
from restorer.imaging.cv import cv2

_CLIPPED = 0.1
"""Per cent of the picture that black and white may each cut off: dust and holes, not tones."""
_MARGIN = 0.04
"""Of each side: what lies nearer to the edge is the mount or the light beside the film as often as the picture."""
_FURTHEST = 15.0
"""Degrees: a scan that is laid more askew than that was meant so."""
_STEP = 0.1
_LEAST_LINE = 0.08
"""Of the longer side."""


def black_and_white(luma: Luma) -> tuple[float, float]:
    """L* that could be black and white: where the tones of the picture, without its margin, end."""
    height, width = luma.shape
    y, x = round(height * _MARGIN), round(width * _MARGIN)
    inner = luma[y : height - y, x : width - x]
    low, high = (float(one) for one in np.percentile(inner, (_CLIPPED, 100.0 - _CLIPPED)))
    low, high = round(low, 1), round(high, 1)
    return (low, high) if high - low >= 10 * LEAST_SPAN else (0.0, 100.0)


def looks_like_a_negative(luma: Luma) -> bool:
    """Whether the scan looks like a film: around it bare light, brighter than nearly all of it, and shadows rare.

    A photograph's border is rarely its lightest part, and the light parts of a picture lie in one piece above (sky)
    rather than all around. A guess by two numbers; wrong on a print that has been vignetted to white.
    """
    height, width = luma.shape
    edge = max(min(height, width) // 60, 1)
    frame = np.concatenate([luma[:edge].ravel(), luma[-edge:].ravel(), luma[:, :edge].ravel(), luma[:, -edge:].ravel()])
    inner = luma[height // 6 : -height // 6, width // 6 : -width // 6]
    bare = float(np.median(frame))
    above = float(np.mean(inner > bare - 2.0))
    return bare > 45.0 and float(np.percentile(frame, 15)) > bare - 12.0 and above < 0.02


def askew(luma: Luma) -> float:
    """Degrees clockwise by which turning makes the most lines level or upright; 0.0 where lines do not agree.

    Straight edges are found by the probabilistic Hough transform (Matas, Galambos and Kittler 2000) and vote for the
    angle to the nearer axis by the square of their length; those near the border, of a print or its mount, double.
    """
    gray = np.clip(luma * 2.55, 0, 255).astype(np.uint8)
    height, width = gray.shape
    edges = cv2.Canny(cv2.GaussianBlur(gray, (0, 0), 1.2), 40, 120)
    longest = max(height, width)
    found = cv2.HoughLinesP(
        edges, 1, math.radians(0.1), 60, minLineLength=round(_LEAST_LINE * longest), maxLineGap=longest // 150 + 2
    )
    if found is None:
        return 0.0
    angles, votes = _votes(np.asarray(found, np.float64).reshape(-1, 4), height, width)
    bins = np.arange(-_FURTHEST, _FURTHEST + _STEP, _STEP)
    weights = np.array([votes[np.abs(angles - at) < 0.35].sum() for at in bins])
    best = int(weights.argmax())
    if weights[best] < 0.35 * votes.sum() or weights[best] < 0.1 * longest:
        return 0.0
    near = np.abs(angles - bins[best]) < 0.5
    return round(-float(np.average(angles[near], weights=votes[near])), 2) + 0.0


def _votes(lines: npt.NDArray[np.float64], height: int, width: int) -> tuple[FloatArray, FloatArray]:
    """For each line within reach of an axis: how far it is turned from it (degrees clockwise), and its weight."""
    x0, y0, x1, y1 = lines.T
    length = np.hypot(x1 - x0, y1 - y0)
    turned = (np.degrees(np.arctan2(y1 - y0, x1 - x0)) + 45.0) % 90.0 - 45.0
    middle_x, middle_y = (x0 + x1) / (2 * width), (y0 + y1) / (2 * height)
    beside = np.minimum.reduce([middle_x, 1 - middle_x, middle_y, 1 - middle_y]) < 0.15
    near = np.abs(turned) <= _FURTHEST
    # A line's own angle is known to a pixel over its length, so long ones say more than many short ones.
    votes = length * length / max(height, width) * np.where(beside, 2.0, 1.0)
    return turned[near].astype(np.float32), votes[near].astype(np.float32)


def picture_box(luma: Luma) -> Box | None:
    """The picture inside its mount (fractions), or None where there is no even border around it.

    From each side rows and columns are gone through as long as they are as even and as light as the mount at the edge.
    """
    height, width = luma.shape
    smooth: FloatArray = np.asarray(cv2.GaussianBlur(luma, (0, 0), 1.0), np.float32)
    left, right = _even(smooth.T), width - _even(smooth.T[::-1])
    top, bottom = _even(smooth), height - _even(smooth[::-1])
    sides = left > 0, top > 0, right < width, bottom < height
    if sum(sides) < 3 or right - left < width // 3 or bottom - top < height // 3:
        return None  # an even strip on one side alone is a sky, a wall, a floor
    box = left / width, top / height, right / width, bottom / height
    taken = 1.0 - (box[2] - box[0]) * (box[3] - box[1])
    return box if taken > 0.02 else None


def _even(rows: FloatArray) -> int:
    """How many rows from the first one belong to an even border."""
    height = rows.shape[0]
    middle = rows[:, rows.shape[1] // 5 : -rows.shape[1] // 5]
    tone = np.median(middle[: max(height // 100, 2)])
    away = np.percentile(np.abs(middle - tone), 75, axis=1)
    other = np.flatnonzero(away > 5.0)
    first = int(other[0]) if other.size else 0
    return first if first < height // 3 else 0
