"""The tools of the hand: what each press, move and release means. No Qt, no pixels: fractions of the photograph."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from restorer.project.recipe import MOST_POINTS, Point


class Tool(StrEnum):
    """What the left button does on the photograph; the values are the actions' ids."""

    FIX = "tool_fix"
    BRUSH = "tool_brush"
    LINE = "tool_line"
    GRAY = "tool_gray"
    ERASER = "tool_eraser"
    EYEDROPPER = "tool_eyedropper"
    LASSO = "tool_lasso"

    @property
    def paints(self) -> bool:
        """Whether it lays strokes."""
        return self in (Tool.BRUSH, Tool.LINE, Tool.GRAY, Tool.ERASER)


@dataclass(slots=True)
class Drawing:
    """A line under way. `nearest`: points closer than this (a fraction of the width) to the last one are left out."""

    tool: Tool
    nearest: float
    points: list[Point] = field(default_factory=list)

    def add(self, x: float, y: float) -> bool:
        """Go on to (x, y). Returns whether that changed the line."""
        point = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        if self.tool is Tool.LINE and len(self.points) > 1:
            self.points[-1] = point
            return True
        if (self.points and _near(self.points[-1], point, self.nearest)) or len(self.points) >= MOST_POINTS:
            return False
        self.points.append(point)
        return True

    def encloses(self) -> bool:
        """Whether the line goes round something: enough points and some area."""
        if len(self.points) < 3:
            return False
        area = sum(
            a[0] * b[1] - b[0] * a[1] for a, b in zip(self.points, [*self.points[1:], self.points[0]], strict=True)
        )
        return abs(area) / 2 > 1e-4


def _near(one: Point, other: Point, distance: float) -> bool:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 < distance * distance


def inside(polygon: tuple[Point, ...], x: float, y: float) -> bool:
    """Whether (x, y) is inside the polygon by the even-odd rule."""
    odd = False
    for (x0, y0), (x1, y1) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            odd = not odd
    return odd
