"""The arithmetic of a crop's frame under the hand: which handle, how it moves, how it keeps a ratio. No Qt.

Everything is in pixels of the picture: the frame is left, top, right, bottom within `width` x `height`.
"""

from __future__ import annotations

from dataclasses import dataclass

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Handle:
    """What is held: -1 the left or upper side, 1 the right or lower one, 0 neither. Both 0: the whole frame."""

    x: int
    y: int


WHOLE = Handle(0, 0)
HANDLES = tuple(Handle(x, y) for y in (-1, 0, 1) for x in (-1, 0, 1) if (x, y) != (0, 0))


def moved(
    box: Box, handle: Handle, dx: float, dy: float, size: tuple[int, int], ratio: float | None, least: float
) -> Box:
    """The frame after its handle went by (dx, dy). `ratio`: width over height to keep; `least`: shortest side."""
    left, top, right, bottom = box
    width, height = size
    if handle == WHOLE:
        dx, dy = min(max(dx, -left), width - right), min(max(dy, -top), height - bottom)
        return left + dx, top + dy, right + dx, bottom + dy
    if handle.x < 0:
        left = min(max(left + dx, 0.0), right - least)
    elif handle.x > 0:
        right = max(min(right + dx, float(width)), left + least)
    if handle.y < 0:
        top = min(max(top + dy, 0.0), bottom - least)
    elif handle.y > 0:
        bottom = max(min(bottom + dy, float(height)), top + least)
    return (left, top, right, bottom) if ratio is None else kept((left, top, right, bottom), handle, size, ratio)


def kept(box: Box, handle: Handle, size: tuple[int, int], ratio: float) -> Box:
    """The frame in a ratio: what stands opposite the handle stays, and all of it stays on the picture."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    if handle.x == 0 and handle.y != 0:
        width = height * ratio
    elif handle.y == 0 and handle.x != 0:
        height = width / ratio
    else:
        width, height = min(width, height * ratio), min(height, width / ratio)
    anchor_x = left if handle.x > 0 else right if handle.x < 0 else (left + right) / 2
    anchor_y = top if handle.y > 0 else bottom if handle.y < 0 else (top + bottom) / 2
    share_x, share_y = (1 - handle.x) / 2, (1 - handle.y) / 2
    room_w = _room(anchor_x, share_x, size[0])
    room_h = _room(anchor_y, share_y, size[1])
    scale = min(1.0, room_w / width, room_h / height)
    width, height = width * scale, height * scale
    x, y = anchor_x - share_x * width, anchor_y - share_y * height
    return x, y, x + width, y + height


def _room(anchor: float, share: float, length: int) -> float:
    """How long a side may become whose part `share` lies before its anchor."""
    before = anchor / share if share > 0 else float("inf")
    after = (length - anchor) / (1 - share) if share < 1 else float("inf")
    return min(before, after)
