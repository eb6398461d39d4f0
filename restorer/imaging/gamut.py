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

from restorer.imaging.arrays import ByteArray, Chroma, Codes, FloatArray, Lab, LinearRgb, Luma
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
from restorer.imaging.tone import CodeType, encode_for_8_bits, highest_code, round_codes

_LUMA_STEPS = 256  # of the table of largest chromas, over L* 0..100
_HUE_STEPS = 720  # and over the full circle
_CHROMA_LIMIT = 400.0  # more than any colour of any space has
_BISECTIONS = 18  # 400 / 2^18: a thousandth of a unit of chroma
_LOOK_UP_WIDTH = 1024
_TINY = np.float32(1e-30)
_ONE_AND_ROUNDING = 1.000002


def max_chroma(luma: Luma, hue: FloatArray, space: RgbSpace) -> FloatArray:
    """The largest chroma that `space` can show at L* and hue, by bilinear look-up; any equal shapes.

    Hue is the angle of (a*, b*) in radians, -2 pi to 2 pi.
    """
    # OpenCV looks up in rectangles only, of less than 32,768 on a side.
    shape = (-(-luma.size // _LOOK_UP_WIDTH), _LOOK_UP_WIDTH)
    column, row = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    column.reshape(-1)[: hue.size] = hue.reshape(-1) * np.float32(_HUE_STEPS / (2 * np.pi)) + np.float32(_HUE_STEPS)
    row.reshape(-1)[: luma.size] = luma.reshape(-1) * np.float32(_LUMA_STEPS / 100.0)
    found = cv2.remap(_chroma_table(space), column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found, np.float32).reshape(-1)[: luma.size].reshape(luma.shape)


@lru_cache(maxsize=16)
def _chroma_table(space: RgbSpace) -> FloatArray:
    """Largest chroma in gamut by bisection; rows L* 0..100, columns hue -2 pi..2 pi, ends included."""
    luma = np.linspace(0.0, 100.0, _LUMA_STEPS + 1, dtype=np.float32)[:, None]
    table = np.empty((_LUMA_STEPS + 1, _HUE_STEPS + 1), np.float32)
    for rows in row_blocks(*table.shape):
        table[rows] = _largest_in_gamut(luma[rows], space)
    table[0] = table[-1] = 0.0
    return np.concatenate([table[:, :-1], table], axis=1)


def _largest_in_gamut(luma: FloatArray, space: RgbSpace) -> FloatArray:
    """Of the lightnesses (n x 1) at each hue of the table."""
    hue = np.linspace(0.0, 2 * np.pi, _HUE_STEPS + 1, dtype=np.float32)[None, :]
    lab = np.empty((luma.size, hue.size, 3), np.float32)
    lab[..., 0], cosine, sine = luma, np.cos(hue), np.sin(hue)
    low = np.zeros(lab.shape[:2], np.float32)
    high = np.full_like(low, _CHROMA_LIMIT)
    for _ in range(_BISECTIONS):
        middle = (low + high) * np.float32(0.5)
        np.multiply(middle, cosine, out=lab[..., 1])
        np.multiply(middle, sine, out=lab[..., 2])
        inside = np.asarray(cv2.inRange(lab_to_linear(lab, space), (0.0,) * 3, (1.0,) * 3), np.bool_)
        np.copyto(low, middle, where=inside)
        np.copyto(high, middle, where=~inside)
    return low


def lab_to_codes(luma: Luma, ab: Chroma, space: RgbSpace, dtype: CodeType) -> Codes:
    """L* (H x W) and a*, b* (H x W x 2) to the codes (H x W x 3) of `space` that keep L*; see the module."""
    codes = np.empty((*luma.shape, 3), dtype)
    for rows in row_blocks(*luma.shape):
        linear = _fitted(luma[rows], ab[rows], space)
        if highest_code(dtype) == 255:
            codes[rows] = nearest_codes8(luma[rows], linear, space)
        else:
            codes[rows] = round_codes(space.curve.encode(linear), dtype)
    return codes


def lab_to_rounded_codes8(luma: Luma, ab: Chroma, space: RgbSpace) -> ByteArray:
    """As `lab_to_codes` at 8 bits, but each channel rounded by itself: L* within the same bound, with less care inside.

    Twice as fast; for what is not stored, or stored with losses (JPEG), where the better choice would not survive.
    """
    codes = np.empty((*luma.shape, 3), np.uint8)
    for rows in row_blocks(*luma.shape):
        codes[rows] = np.rint(lab_to_unrounded_codes8(luma[rows], ab[rows], space))
    return codes


def lab_to_unrounded_codes8(luma: Luma, ab: Chroma, space: RgbSpace) -> FloatArray:
    """The same before it is rounded: codes 0..255 (H x W x 3 float32), within 0.01; for a cacheful of pixels."""
    return encode_for_8_bits(_fitted(luma, ab, space), space.curve)


def lab_to_preview_srgb8(luma: Luma, ab: Chroma) -> ByteArray:
    """The same colours in sRGB for a view that has to follow a hand."""
    return lab_to_rounded_codes8(luma, ab, SRGB)


def _fitted(luma: Luma, ab: Chroma, space: RgbSpace) -> LinearRgb:
    """Linear RGB of that lightness in 0..1 (and a last bit above)."""
    luma = np.clip(luma, np.float32(0.0), np.float32(100.0))
    lab = np.asarray(cv2.merge([luma, ab]), np.float32)
    linear = _linear(lab, space)
    inside = np.asarray(cv2.inRange(linear, (0.0, 0.0, 0.0), (_ONE_AND_ROUNDING,) * 3))
    outside = np.flatnonzero(inside == 0)
    if outside.size:
        linear.reshape(-1, 3)[outside] = _brought_inside(np.take(lab.reshape(-1, 3), outside, axis=0), space)
    return linear


_LAB_TO_F = np.array(
    [[1 / 116, 1 / 500, 0, 16 / 116], [1 / 116, 0, 0, 16 / 116], [1 / 116, 0, -1 / 200, 16 / 116]], np.float32
)
_BEYOND_NEUTRAL = np.array([[1, -1, 0], [0, 1, 0], [0, -1, 1]], np.float32)


def _linear(lab: Lab, space: RgbSpace) -> LinearRgb:
    """Linear RGB, not clipped, as Y plus what colour adds: exactly Y in each channel where a* = b* = 0."""
    white_relative = f_to_white_relative(np.asarray(cv2.transform(lab, _LAB_TO_F), np.float32))
    beyond = np.asarray(cv2.transform(white_relative, _BEYOND_NEUTRAL), np.float32)
    dark = lab[..., 0] <= np.float32(8.0)
    if dark.any():  # the cube's tangent has lost the digits that 16 bits need near black
        beyond[..., 1][dark] = luma_to_y(lab[..., 0][dark])
    return np.asarray(cv2.transform(beyond, _neutral_matrix(space)), np.float32)


@lru_cache(maxsize=32)
def _neutral_matrix(space: RgbSpace) -> FloatArray:
    """3 x 3: (X - Y, Y, Z - Y), each over the white's, to linear RGB."""
    matrix = from_white_relative(space).copy()
    matrix[:, 1] = 1.0
    return matrix


def _brought_inside(lab: FloatArray, space: RgbSpace) -> FloatArray:
    """Colours (n x 3) that are out of gamut as linear RGB in it: less chroma at the hue, then towards neutral."""
    luma, a, b = (np.ascontiguousarray(part) for part in lab.T)
    chroma, hue = (np.asarray(part, np.float32).reshape(a.shape) for part in cv2.cartToPolar(a, b))
    scale = np.minimum(max_chroma(luma, hue, space) / np.maximum(chroma, _TINY), np.float32(1.0))
    reduced = np.asarray(cv2.merge([luma, a * scale, b * scale]), np.float32).reshape(-1, 1, 3)
    y = luma_to_y(luma)
    offsets = [np.ascontiguousarray(part) - y for part in _linear(reduced, space).reshape(-1, 3).T]
    fitting = _largest_scale(y, offsets)
    return np.stack([np.clip(y + part * fitting, 0.0, 1.0) for part in offsets], axis=-1)


def _largest_scale(y: FloatArray, offsets: list[FloatArray]) -> FloatArray:
    """The largest s <= 1 with every channel of Y + s * offset in 0..1."""
    r, g, b = offsets
    above = (np.float32(1.0) - y) / np.maximum(np.maximum(np.maximum(r, g), b), _TINY)
    below = y / np.maximum(-np.minimum(np.minimum(r, g), b), _TINY)
    return np.clip(np.minimum(above, below), np.float32(0.0), np.float32(1.0))
