"""How a person's steps change a geometry: every step is of the picture as it is seen, whatever lies beneath."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from restorer.imaging.adjust_geometry import LEAST_CROP, WIDEST_ANGLE, Box, Frame, Geometry, largest_inside

_SAME = 1e-3


def turned(geometry: Geometry, quarters: int) -> Geometry:
    """What is seen turned by quarters clockwise (negative: anticlockwise)."""
    crop = geometry.crop
    for _ in range(quarters % 4):
        crop = crop and (1.0 - crop[3], crop[0], 1.0 - crop[1], crop[2])
    return replace(geometry, turns=(geometry.turns + quarters) % 4, crop=crop)


def mirrored(geometry: Geometry) -> Geometry:
    """What is seen, left for right."""
    crop = geometry.crop and (1.0 - geometry.crop[2], geometry.crop[1], 1.0 - geometry.crop[0], geometry.crop[3])
    return Geometry(not geometry.mirror, -geometry.turns % 4, -geometry.angle + 0.0, crop)


def straightened(geometry: Geometry, angle: float, scan_w: int, scan_h: int, keep_margins: bool) -> Geometry:
    """At another angle, with the crop on the same place as far as it fits.

    Without a crop, and unless margins are to be kept, the corners that turning lays bare are cut off.
    """
    angle = min(max(angle, -WIDEST_ANGLE), WIDEST_ANGLE)
    before, new = Frame(geometry, scan_w, scan_h), replace(geometry, angle=angle, crop=None)
    automatic = geometry.crop is None or _like(geometry.crop, corners_off(geometry, scan_w, scan_h))
    if automatic:
        cut = keep_margins or not angle
        return new if cut else replace(new, crop=corners_off(new, scan_w, scan_h))
    return replace(new, crop=_moved(before, Frame(new, scan_w, scan_h)))


def corners_off(geometry: Geometry, scan_w: int, scan_h: int) -> Box:
    """The largest crop without the corners that turning lays bare."""
    width, height = Frame(geometry, scan_w, scan_h).turned
    return largest_inside(width, height, geometry.angle) if geometry.angle else (0.0, 0.0, 1.0, 1.0)


def held(box: Box) -> Box:
    """A crop within the frame, and not smaller than one may be."""
    left, top, right, bottom = (min(max(one, 0.0), 1.0) for one in box)
    left, top = min(left, 1.0 - LEAST_CROP), min(top, 1.0 - LEAST_CROP)
    return left, top, max(right, left + LEAST_CROP), max(bottom, top + LEAST_CROP)


def _moved(before: Frame, after: Frame) -> Box:
    """The crop of `before` in the frame of `after`: same size in pixels, same place in its middle."""
    (old_w, old_h), (whole_w, whole_h) = before.size, after.whole
    middle = after.from_scan() @ np.linalg.inv(before.from_scan()) @ (old_w / 2, old_h / 2, 1.0)
    width, height = min(old_w / whole_w, 1.0), min(old_h / whole_h, 1.0)
    left = min(max(float(middle[0]) / whole_w - width / 2, 0.0), 1.0 - width)
    top = min(max(float(middle[1]) / whole_h - height / 2, 0.0), 1.0 - height)
    return held((left, top, left + width, top + height))


def _like(one: Box, other: Box) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) < _SAME
