"""The line between before and after: where it lies over a photograph, upright or turned. Arithmetic only, no Qt.

A place on it is a share of the way across the photograph along the line's normal, so that 0 and 1 are the corners
where the line has left the photograph, at any angle.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import atan2, cos, degrees, hypot, radians, sin

Place = tuple[float, float]
Rect = tuple[float, float, float, float]
"""Left, top, width, height."""
STEP_DEGREES = 15
_NEAREST = 8.0
"""So near to the pivot a hand points nowhere."""


@dataclass(frozen=True, slots=True)
class SliderLine:
    """`turned`: clockwise from upright, -75 to 90 degrees; at 90 the line lies flat and before is above it."""

    share: float = 0.5
    turned: int = 0

    @property
    def normal(self) -> Place:
        """The direction from before to after."""
        return cos(radians(self.turned)), sin(radians(self.turned))

    def point(self, photo: Rect) -> Place:
        """The point of the line that is nearest to the middle of the photograph."""
        (nx, ny), (mx, my) = self.normal, _middle(photo)
        away = (self.share - 0.5) * self._across(photo)
        return mx + nx * away, my + ny * away

    def distance(self, x: float, y: float, photo: Rect) -> float:
        """How far a place lies beyond the line; negative before it."""
        (nx, ny), (px, py) = self.normal, self.point(photo)
        return (x - px) * nx + (y - py) * ny

    def through(self, x: float, y: float, photo: Rect) -> SliderLine:
        """The same angle, moved to go through a place as far as the photograph reaches."""
        share = self.share + self.distance(x, y, photo) / self._across(photo)
        return replace(self, share=min(max(share, 0.0), 1.0))

    def towards(self, x: float, y: float, pivot: Place, photo: Rect) -> SliderLine:
        """Turned about `pivot` until it points at a place, in steps of 15 degrees; too near, it stays as it is."""
        if hypot(x - pivot[0], y - pivot[1]) < _NEAREST:
            return self
        angle = degrees(atan2(x - pivot[0], -(y - pivot[1])))
        return self.turned_to(round(angle / STEP_DEGREES) * STEP_DEGREES, pivot, photo)

    def turned_to(self, angle: int, pivot: Place, photo: Rect) -> SliderLine:
        """Turned about `pivot` to an angle; half a turn is the same line, so before stays left of it or above."""
        kept = (angle + 89) % 180 - 89
        return replace(self, turned=kept).through(*pivot, photo)

    def ends(self, photo: Rect, seen: Rect) -> tuple[Place, Place] | None:
        """From where to where the line is seen within `seen`, a part of `photo`; None where it is not."""
        nx, ny = self.normal
        px, py = self.point(photo)
        first, last = -1e9, 1e9
        for start, step, low, room in ((px, -ny, seen[0], seen[2]), (py, nx, seen[1], seen[3])):
            if abs(step) < 1e-9:
                if not low - 0.5 <= start <= low + room + 0.5:
                    return None
                continue
            one, other = sorted(((low - start) / step, (low + room - start) / step))
            first, last = max(first, one), min(last, other)
        if first > last:
            return None
        return (px - ny * first, py + nx * first), (px - ny * last, py + nx * last)

    def _across(self, photo: Rect) -> float:
        nx, ny = self.normal
        return max(abs(nx) * photo[2] + abs(ny) * photo[3], 1e-6)


def _middle(rect: Rect) -> Place:
    return rect[0] + rect[2] / 2, rect[1] + rect[3] / 2
