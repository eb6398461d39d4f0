"""Lab into the gamut of an RGB space without touching lightness: L* in, codes of the same L* out.

In three steps. Chroma that the space cannot show at that lightness is brought to Cmax(L*, hue) by table, so that the
hue stays; what the table's interpolation leaves outside is brought to the neutral axis in linear light, where
Y + s (rgb - Y) has the luminance Y for every s; then it is rounded, for 8 bits to that one of the 27 codes around the
exact colour that has the L* and stays near the colour. Measured on the stored codes: at most 0.002 L* at 16 bits; at
8 bits at most the space's neutral half-step + 0.01. Pixels with a* = b* = 0 come out with R = G = B.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, Chroma, Codes, FloatArray, Luma
from restorer.imaging.colour import (
    SRGB,
    RgbSpace,
    f_to_white_relative,
    from_white_relative,
    lab_to_linear,
    luma_to_y,
    row_blocks,
)
from restorer.imaging.cv import cv2
from restorer.imaging.nearest_codes import nearest_codes8
from restorer.imaging.tone import CodeType, highest_code, round_codes

_LUMA_STEPS = 256  # of the table of largest chromas, over L* 0..100
_HUE_STEPS = 720  # and over the full circle
_CHROMA_LIMIT = 400.0  # more than any colour of any space has
_BISECTIONS = 18  # 400 / 2^18: a thousandth of a unit of chroma
_TINY = np.float32(1e-30)

Planes = tuple[FloatArray, FloatArray, FloatArray]
"""Red, green and blue as arrays of their own, which numpy and OpenCV work through several times faster."""


def max_chroma(luma: Luma, hue: FloatArray, space: RgbSpace) -> FloatArray:
    """The largest chroma that `space` can show at L* and hue (radians, the angle of (a*, b*)); any equal shapes."""
    table = _chroma_table(space)
    row = np.clip(luma, 0.0, 100.0) * np.float32(_LUMA_STEPS / 100.0)
    column = np.mod(hue * np.float32(_HUE_STEPS / (2 * np.pi)), np.float32(_HUE_STEPS))
    top, left = np.minimum(row.astype(np.int32), _LUMA_STEPS - 1), np.minimum(column.astype(np.int32), _HUE_STEPS - 1)
    down, right = row - top, column - left
    corner = top * (_HUE_STEPS + 1) + left
    upper = _between(table, corner, right)
    lower = _between(table, corner + (_HUE_STEPS + 1), right)
    return (upper + (lower - upper) * down).astype(np.float32)


def _between(table: FloatArray, index: npt.NDArray[np.int32], weight: FloatArray) -> FloatArray:
    start = np.take(table, index)
    return start + (np.take(table, index + 1) - start) * weight


@lru_cache(maxsize=16)
def _chroma_table(space: RgbSpace) -> FloatArray:
    """Largest chroma in gamut by (L*, hue), both ends of the circle included, by bisection."""
    luma = np.linspace(0.0, 100.0, _LUMA_STEPS + 1, dtype=np.float32)[:, None]
    hue = np.linspace(0.0, 2 * np.pi, _HUE_STEPS + 1, dtype=np.float32)[None, :]
    low = np.zeros((_LUMA_STEPS + 1, _HUE_STEPS + 1), np.float32)
    high = np.full_like(low, _CHROMA_LIMIT)
    for _ in range(_BISECTIONS):
        middle = (low + high) * np.float32(0.5)
        lab = np.stack(np.broadcast_arrays(luma, middle * np.cos(hue), middle * np.sin(hue)), axis=-1)
        rgb = lab_to_linear(lab, space)
        inside = (rgb.min(axis=-1) >= 0.0) & (rgb.max(axis=-1) <= 1.0)
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    low[0] = low[-1] = 0.0
    low.flags.writeable = False
    return low


def lab_to_codes(luma: Luma, ab: Chroma, space: RgbSpace, dtype: CodeType) -> Codes:
    """L* (H x W) and a*, b* (H x W x 2) to the codes (H x W x 3) of `space` that keep L*; see the module."""
    codes = np.empty((*luma.shape, 3), dtype)
    for rows in row_blocks(*luma.shape):
        y, rgb = _fitted(luma[rows], ab[rows], space)
        encoded = tuple(space.curve.encode(plane) for plane in rgb)
        if highest_code(dtype) == 255:
            codes[rows] = cv2.merge(nearest_codes8(y, encoded, space))
        else:
            codes[rows] = cv2.merge([round_codes(plane, dtype) for plane in encoded])
    return codes


def lab_to_preview_srgb8(luma: Luma, ab: Chroma) -> ByteArray:
    """The same colours for the screen, rounded plainly: for a view that has to follow a hand."""
    rgb = np.empty((*luma.shape, 3), np.uint8)
    for rows in row_blocks(*luma.shape):
        _, planes = _fitted(luma[rows], ab[rows], SRGB)
        rgb[rows] = cv2.LUT(cv2.merge([_to_display_index(plane) for plane in planes]), _display_table())
    return rgb


def _to_display_index(plane: FloatArray) -> npt.NDArray[np.uint16]:
    scaled = plane * np.float32(65535.0)
    scaled += np.float32(0.5)
    return scaled.astype(np.uint16)


@lru_cache(maxsize=1)
def _display_table() -> ByteArray:
    linear = np.linspace(0.0, 1.0, 65536, dtype=np.float32)
    return np.asarray(round_codes(SRGB.curve.encode(linear), np.uint8))


def _fitted(luma: Luma, ab: Chroma, space: RgbSpace) -> tuple[FloatArray, Planes]:
    """Luminance Y, and linear RGB planes in 0..1 of just that luminance."""
    luma = np.clip(luma, np.float32(0.0), np.float32(100.0))
    a, b = np.ascontiguousarray(ab[..., 0]), np.ascontiguousarray(ab[..., 1])
    y = luma_to_y(luma)
    offsets = _offsets(luma, a, b, space)
    outside = _outside(y, offsets)
    if outside.size:
        _bring_inside(luma, a, b, y, offsets, outside, space)
    for plane in offsets:
        plane += y
        np.clip(plane, np.float32(0.0), np.float32(1.0), out=plane)  # the last bit of rounding
    return y, offsets


def _offsets(luma: Luma, a: FloatArray, b: FloatArray, space: RgbSpace) -> Planes:
    """Linear RGB minus Y; exactly 0 where a* = b* = 0. Not clipped."""
    fy = (luma + np.float32(16.0)) * np.float32(1.0 / 116.0)
    neutral = f_to_white_relative(fy)
    x = f_to_white_relative(fy + a * np.float32(1.0 / 500.0)) - neutral
    z = f_to_white_relative(fy - b * np.float32(1.0 / 200.0)) - neutral
    matrix = from_white_relative(space)
    r, g, blue = (x * row[0] + z * row[2] for row in matrix)
    return r, g, blue


def _outside(y: FloatArray, offsets: Planes) -> npt.NDArray[np.intp]:
    """Flat places of the pixels that the space cannot show."""
    r, g, b = offsets
    room_above, room_below = np.float32(1.0) - y, -y
    out = np.maximum(np.maximum(r, g), b) > room_above
    out |= np.minimum(np.minimum(r, g), b) < room_below
    return np.flatnonzero(out)


def _bring_inside(
    luma: Luma, a: FloatArray, b: FloatArray, y: FloatArray, offsets: Planes, places: npt.NDArray[np.intp],
    space: RgbSpace,
) -> None:  # fmt: skip
    """Reduce chroma at constant hue, then clip towards neutral in linear light; writes into `offsets`."""
    luma, a, b, y = (np.take(plane, places) for plane in (luma, a, b, y))
    chroma, hue = (np.asarray(part, np.float32).reshape(a.shape) for part in cv2.cartToPolar(a, b))
    scale = np.minimum(max_chroma(luma, hue, space) / np.maximum(chroma, _TINY), np.float32(1.0))
    reduced = _offsets(luma, a * scale, b * scale, space)
    fitting = _largest_scale(y, reduced)
    for plane, values in zip(offsets, reduced, strict=True):
        plane.reshape(-1)[places] = values * fitting


def _largest_scale(y: FloatArray, offsets: Planes) -> FloatArray:
    """The largest s <= 1 with every channel of Y + s * offset in 0..1."""
    r, g, b = offsets
    above = (np.float32(1.0) - y) / np.maximum(np.maximum(np.maximum(r, g), b), _TINY)
    below = y / np.maximum(-np.minimum(np.minimum(r, g), b), _TINY)
    return np.minimum(np.minimum(above, below), np.float32(1.0))
