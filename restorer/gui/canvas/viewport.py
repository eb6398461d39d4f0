"""Where the photograph lies in the view: zoom and pan as arithmetic, in the screen's own pixels. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

MOST_ZOOM = 16.0
STEP = 1.25


@dataclass(frozen=True, slots=True)
class Viewport:
    """`scale`: screen pixels per photograph pixel. `left`, `top`: the photograph's corner in the view, whole pixels.

    `margin` is the least room round a fitted photograph. `fitted` follows the size of the view until zoomed or panned.
    """

    photo_w: int
    photo_h: int
    view_w: int
    view_h: int
    margin: int
    scale: float = 1.0
    left: int = 0
    top: int = 0
    fitted: bool = True

    def fit(self) -> Viewport:
        """The whole photograph, in the middle."""
        return replace(self, scale=self.fit_scale(), fitted=True)._placed(0.5, 0.5)

    def fit_scale(self) -> float:
        """The scale at which the whole photograph is seen. Small ones are enlarged, at most to 8 pixels per pixel."""
        room_w, room_h = max(self.view_w - 2 * self.margin, 16), max(self.view_h - 2 * self.margin, 16)
        return min(room_w / self.photo_w, room_h / self.photo_h, 8.0)

    def resized(self, view_w: int, view_h: int, margin: int) -> Viewport:
        """In a view of another size: still fitted, or with the same place in its middle."""
        x, y = self.to_photo(self.view_w / 2, self.view_h / 2)
        moved = replace(self, view_w=view_w, view_h=view_h, margin=margin)
        return moved.fit() if self.fitted else moved._placed(x, y)

    def zoomed(self, factor: float, x: float, y: float) -> Viewport:
        """Zoomed so that what lies under (x, y) of the view stays there."""
        return self.at_scale(self.scale * factor, x, y)

    def at_scale(self, scale: float, x: float, y: float) -> Viewport:
        """At this scale, with what lies under (x, y) of the view kept there."""
        scale = min(max(scale, min(self.fit_scale(), 1.0) / 4), MOST_ZOOM)
        fx, fy = self.to_photo(x, y)
        left, top = round(x - fx * self.photo_w * scale), round(y - fy * self.photo_h * scale)
        return replace(self, scale=scale, left=left, top=top, fitted=False)._kept_near()

    def panned(self, dx: float, dy: float) -> Viewport:
        """Moved by (dx, dy) screen pixels."""
        return replace(self, left=self.left + round(dx), top=self.top + round(dy), fitted=False)._kept_near()

    @property
    def width(self) -> float:
        """Width of the photograph on the screen, in its pixels."""
        return self.photo_w * self.scale

    @property
    def height(self) -> float:
        """Height of the photograph on the screen, in its pixels."""
        return self.photo_h * self.scale

    def to_photo(self, x: float, y: float) -> tuple[float, float]:
        """Fractions of width and height under a place of the view; outside 0..1 beside the photograph."""
        return (x - self.left) / self.width, (y - self.top) / self.height

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """The place in the view of fractions of width and height."""
        return self.left + x * self.width, self.top + y * self.height

    def _placed(self, x: float, y: float) -> Viewport:
        left, top = round(self.view_w / 2 - x * self.width), round(self.view_h / 2 - y * self.height)
        return replace(self, left=left, top=top)._kept_near()

    def _kept_near(self) -> Viewport:
        return replace(
            self,
            left=_near(self.left, self.width, self.view_w, self.margin),
            top=_near(self.top, self.height, self.view_h, self.margin),
        )


def _near(start: int, length: float, room: int, margin: int) -> int:
    """Centred where it fits; else no further than a third of the view away from the edge."""
    if length <= room - 2 * margin:
        return round((room - length) / 2)
    slack = max(margin, room // 3)
    return round(min(max(start, room - length - slack), slack))
