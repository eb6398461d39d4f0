"""The tools of the hand: what each press, move and release means. No Qt, no pixels: fractions of the photograph."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from restorer.project.recipe import MOST_POINTS, Point
from restorer.project.region_edit import How


class Tool(StrEnum):
    """What the left button does on the photograph; the values are the actions' ids."""

    FIX = "tool_fix"
    BRUSH = "tool_brush"
    LINE = "tool_line"
    GRAY = "tool_gray"
    ERASER = "tool_eraser"
    EYEDROPPER = "tool_eyedropper"
    LASSO = "tool_lasso"
    SMART = "tool_smart"
    REGION_BRUSH = "tool_region_brush"

    @property
    def paints(self) -> bool:
        """Whether it lays strokes."""
        return self in (Tool.BRUSH, Tool.LINE, Tool.GRAY, Tool.ERASER)

    @property
    def bounds(self) -> bool:
        """Whether it makes regions."""
        return self in (Tool.LASSO, Tool.SMART, Tool.REGION_BRUSH)

    @property
    def has_size(self) -> bool:
        """Whether it is a brush of some width."""
        return self.paints or self is Tool.REGION_BRUSH


@dataclass(slots=True)
class Drawing:
    """A line under way. `nearest`: points closer than this (a fraction of the width) to the last one are left out.

    `how`: what it does to a region, if its tool makes regions.
    """

    tool: Tool
    nearest: float
    points: list[Point] = field(default_factory=list)
    how: How = How.NEW

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
