"""An object in a photograph, found from its true colours by fixed rules, so that everyone measures on the same one.

The picture is smoothed by mean shift (Comaniciu and Meer 2002), then filled from seeds on a grid within a tolerance
around the seed's colour. Of the filled segments of 3 to 30 % of the picture that are thick enough for a stroke, neither
black nor white (where colour can hardly be shown), mostly whole and not mostly cut by the picture's border, that one is
taken whose outline has the strongest edge in lightness, which is all that a colorizer sees.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, FloatArray, Lab, Luma
from restorer.imaging.colour import lab_to_srgb8
from restorer.imaging.cv import cv2

ObjectMask = npt.NDArray[np.bool_]
"""H x W: which pixels are the object's."""

_SMOOTHING = (10, 24)  # mean shift: pixels, code values
_TOLERANCE = 22  # of the fill, code values a channel from the seed's
_SEED_STEP_PX = 12
_LEAST_SHARE, _MOST_SHARE = 0.03, 0.3
_LEAST_FILLED = 0.02  # before small holes are closed
_LEAST_DEPTH_PX = 6.0
_LEAST_WHOLENESS = 0.65  # area over that of the convex hull
_DARKEST, _BRIGHTEST = 20.0, 92.0  # median L*
_MOST_BORDER = 0.2  # share of the outline on the picture's border


def find_object(lab: Lab) -> ObjectMask | None:
    """The object of a photograph of about 256 x 256 pixels, or None if no segment will do."""
    luma = np.ascontiguousarray(lab[..., 0])
    edges = _edge_strength(luma)
    best, chosen = 0.0, None
    for segment in _segments(lab_to_srgb8(lab)):
        strength = _outline_strength(segment, edges)
        if strength > best and _takes_colour(luma[segment > 0]) and _will_do(segment):
            best, chosen = strength, segment > 0
    return chosen


def _segments(codes: ByteArray) -> Iterator[ByteArray]:
    """Filled segments of the right size as masks of 0 and 1, each pixel of the picture in at most one."""
    smooth = np.asarray(cv2.pyrMeanShiftFiltering(codes, *_SMOOTHING), np.uint8)
    height, width = codes.shape[:2]
    taken = np.zeros((height + 2, width + 2), np.uint8)  # floodFill wants a frame
    flags = 4 | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY | (1 << 8)
    for y in range(_SEED_STEP_PX // 2, height, _SEED_STEP_PX):
        for x in range(_SEED_STEP_PX // 2, width, _SEED_STEP_PX):
            if taken[y + 1, x + 1]:
                continue
            before = taken.copy()
            area, *_ = cv2.floodFill(smooth, taken, (x, y), 0, (_TOLERANCE,) * 3, (_TOLERANCE,) * 3, flags)
            if area < _LEAST_FILLED * height * width:
                continue
            segment = _tidied(np.asarray(taken - before, np.uint8)[1:-1, 1:-1])
            if _LEAST_SHARE <= segment.mean() <= _MOST_SHARE:
                yield segment


def _tidied(segment: ByteArray) -> ByteArray:
    """Small holes closed, threads cut, and of what is left the largest piece."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    whole = cv2.morphologyEx(cv2.morphologyEx(segment, cv2.MORPH_CLOSE, disc), cv2.MORPH_OPEN, disc)
    count, labels, facts, _ = cv2.connectedComponentsWithStats(whole, connectivity=4)
    if count < 2:
        return np.zeros_like(segment)
    largest = 1 + int(np.argmax(facts[1:, cv2.CC_STAT_AREA]))
    return np.asarray(labels == largest, np.uint8)


def _takes_colour(luma: Luma) -> bool:
    return bool(_DARKEST <= np.median(luma) <= _BRIGHTEST)


def _will_do(segment: ByteArray) -> bool:
    outlines, _ = cv2.findContours(segment, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(outlines, key=len)
    hull = max(float(cv2.contourArea(cv2.convexHull(outline))), 1.0)
    height, width = segment.shape
    x, y = outline[:, 0, 0], outline[:, 0, 1]
    border = np.mean((x == 0) | (y == 0) | (x == width - 1) | (y == height - 1))
    whole = float(cv2.contourArea(outline)) / hull
    return depth_of(segment > 0).max() >= _LEAST_DEPTH_PX and whole >= _LEAST_WHOLENESS and border <= _MOST_BORDER


def depth_of(mask: ObjectMask) -> FloatArray:
    """Distance of each of the object's pixels to the nearest one outside, the picture's border counted as outside."""
    framed = np.pad(mask.astype(np.uint8), 1)
    return np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]


def _edge_strength(luma: Luma) -> FloatArray:
    smooth = cv2.GaussianBlur(luma, (0, 0), 1.5)
    across, down = cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1)
    return np.asarray(np.hypot(across, down), np.float32)


def _outline_strength(segment: ByteArray, edges: FloatArray) -> float:
    """Median strength along the outline: a part without an edge is not made up for by a strong one elsewhere."""
    ring = cv2.morphologyEx(segment, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    return float(np.median(edges[ring > 0]))
