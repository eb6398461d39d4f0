"""How a photograph lies: mirrored, turned, straightened, cropped; and where each of its places goes.

The scan is mirrored first (a glass plate that was scanned from its back), then turned by quarters, then straightened,
then cropped. The frame that a crop speaks of holds the whole straightened picture; its corners show bare light.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Box = tuple[float, float, float, float]
Matrix = npt.NDArray[np.float64]

WIDEST_ANGLE = 45.0
LEAST_CROP = 1 / 50
"""A crop keeps at least so much of each side of the frame."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """What a person chose. `turns`: quarters clockwise, 0..3; `angle`: degrees clockwise, -45..45.

    `crop`: left, top, right, bottom as fractions of the frame; None keeps all of it. The default changes nothing.
    """

    mirror: bool = False
    turns: int = 0
    angle: float = 0.0
    crop: Box | None = None

    @property
    def identity(self) -> bool:
        """Whether nothing is changed."""
        return self == Geometry()


@dataclass(frozen=True, slots=True)
class Frame:
    """The geometry of a scan of so many pixels, in pixels."""

    geometry: Geometry
    scan_w: int
    scan_h: int

    @property
    def turned(self) -> tuple[int, int]:
        """Width and height after mirror and turns."""
        return (self.scan_h, self.scan_w) if self.geometry.turns % 2 else (self.scan_w, self.scan_h)

    @property
    def whole(self) -> tuple[int, int]:
        """Width and height of the frame: what holds all of the straightened picture."""
        width, height = self.turned
        if not self.geometry.angle:
            return width, height
        cos, sin = _cos_sin(self.geometry.angle)
        return _up(width * cos + height * abs(sin)), _up(width * abs(sin) + height * cos)

    @property
    def cut(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the crop in the frame, whole pixels."""
        width, height = self.whole
        if self.geometry.crop is None:
            return 0, 0, width, height
        left, top, right, bottom = self.geometry.crop
        x, y = min(round(left * width), width - 1), min(round(top * height), height - 1)
        return x, y, max(min(round(right * width), width), x + 1), max(min(round(bottom * height), height), y + 1)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the photograph as it is seen."""
        left, top, right, bottom = self.cut
        return right - left, bottom - top

    def from_turned(self) -> Matrix:
        """3 x 3: places of the turned picture (pixels; the corner is 0, 0) to places of the photograph as seen."""
        (width, height), (whole_w, whole_h) = self.turned, self.whole
        cos, sin = _cos_sin(self.geometry.angle)
        left, top, _, _ = self.cut
        turn = np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])
        return np.asarray(_shift(whole_w / 2 - left, whole_h / 2 - top) @ turn @ _shift(-width / 2, -height / 2))

    def from_scan(self) -> Matrix:
        """3 x 3: places of the scan to places of the photograph as seen, both in pixels."""
        matrix = np.eye(3)
        width, height = float(self.scan_w), float(self.scan_h)
        if self.geometry.mirror:
            matrix = np.array([[-1.0, 0.0, width], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
        for _ in range(self.geometry.turns % 4):
            matrix = np.array([[0.0, -1.0, height], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]) @ matrix
            width, height = height, width
        return np.asarray(self.from_turned() @ matrix)


def carry(before: Frame, after: Frame) -> Matrix:
    """3 x 3: fractions of the photograph as one frame shows it to fractions of it as another does."""
    (old_w, old_h), (new_w, new_h) = before.size, after.size
    move = after.from_scan() @ np.linalg.inv(before.from_scan())
    return np.diag([1 / new_w, 1 / new_h, 1.0]) @ move @ np.diag([float(old_w), float(old_h), 1.0])


def largest_inside(width: int, height: int, angle: float) -> Box:
    """The largest upright rectangle (fractions of the frame) that shows nothing beside the straightened picture.

    Of all rectangles, by area; half its sides from the two lines that bound it, or one corner on each long side where
    the picture is narrow.
    """
    cos, sin = _cos_sin(abs(angle))
    long, short = max(width, height), min(width, height)
    if short <= 2.0 * sin * cos * long or abs(sin - cos) < 1e-9:
        half = 0.5 * short
        across, along = half / sin, half / cos
        room_w, room_h = (across, along) if width >= height else (along, across)
    else:
        double = cos * cos - sin * sin
        room_w, room_h = (width * cos - height * sin) / double, (height * cos - width * sin) / double
    whole_w, whole_h = Frame(Geometry(angle=angle), width, height).whole
    # A pixel less on each side: whole pixels are cut, and none of them may show what lies beside.
    x, y = (0.5 - (room_w / 2 - 1.0) / whole_w), (0.5 - (room_h / 2 - 1.0) / whole_h)
    return x, y, 1.0 - x, 1.0 - y


def _cos_sin(angle: float) -> tuple[float, float]:
    return math.cos(math.radians(angle)), math.sin(math.radians(angle))


def _up(length: float) -> int:
    return math.ceil(length - 1e-6)


def _shift(x: float, y: float) -> Matrix:
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])
