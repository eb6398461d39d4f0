"""CIE Lab (D65, 2 degrees) to and from RGB: the one colour path of the program and of training.

OpenCV's float Lab is wrong by up to 0.23 L* and its 8-bit Lab by up to 25 levels, so this is written here: a table
for the tone curve, one matrix, one cube root; within 2e-5 L* of float64. Sources: CIE 15:2004; IEC 61966-2-1 (sRGB),
SMPTE EG 432-1 (P3), Adobe RGB (1998), ECI (eciRGB v2), ISO 22028-2 (ROMM); Bradford adaptation as in ICC.1:2022, E.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, Codes, FloatArray, Lab, LinearRgb, Luma
from restorer.imaging.cv import cv2
from restorer.imaging.tone import (
    LSTAR_CURVE,
    ROMM_CURVE,
    SRGB_CURVE,
    CodeType,
    ToneCurve,
    decode_table,
    encode_codes,
    highest_code,
    look_up,
)

Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]

WHITE_D65 = np.array([0.95047, 1.0, 1.08883], np.float64)
WHITE_D50 = np.array([0.96422, 1.0, 0.82521], np.float64)
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]], np.float64)

_DELTA = 6.0 / 29.0
_KNEE = np.float32(_DELTA**3)  # the linear light below which CIE replaces the cube root by its tangent
_LINE = 1.0 / (3.0 * _DELTA**2)  # slope of that tangent
_KAPPA = 24389.0 / 27.0
_BLOCK_PX = 1 << 15  # pixels worked on at a time, so that the planes in between stay in the processor's cache


def _matrix(values: npt.ArrayLike) -> Matrix:
    r, g, b = (tuple(float(v) for v in row) for row in np.asarray(values, np.float64))
    return r, g, b  # type: ignore[return-value]  # three rows of three, as given


@dataclass(frozen=True, slots=True)
class RgbSpace:
    """An RGB space. `to_xyz`: linear RGB to XYZ under D65, white (1, 1, 1) to `WHITE_D65`."""

    name: str
    to_xyz: Matrix
    curve: ToneCurve

    @classmethod
    def from_primaries(
        cls, name: str, xy: tuple[tuple[float, float], ...], curve: ToneCurve, white: npt.ArrayLike = WHITE_D65
    ) -> RgbSpace:
        """From the chromaticities of red, green and blue under `white` (XYZ), adapted to D65."""
        columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in xy]).T
        return cls.from_columns(name, columns * np.linalg.solve(columns, np.asarray(white)), curve, white)

    @classmethod
    def from_columns(
        cls, name: str, columns: npt.ArrayLike, curve: ToneCurve, white: npt.ArrayLike = WHITE_D50
    ) -> RgbSpace:
        """From XYZ of red, green and blue (columns) under `white`, as an ICC matrix profile has them under D50.

        The columns are scaled so that they sum to the white exactly: neutral codes have to be neutral.
        """
        under_d65 = _adaptation(np.asarray(white, np.float64)) @ np.asarray(columns, np.float64)
        return cls(name, _matrix(under_d65 * (WHITE_D65 / under_d65.sum(axis=1))[:, None]), curve)


def _adaptation(white: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    gains = (_BRADFORD @ WHITE_D65) / (_BRADFORD @ white)
    return np.linalg.inv(_BRADFORD) @ np.diag(gains) @ _BRADFORD


SRGB = RgbSpace.from_primaries("sRGB", ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06)), SRGB_CURVE)
DISPLAY_P3 = RgbSpace.from_primaries("Display P3", ((0.68, 0.32), (0.265, 0.69), (0.15, 0.06)), SRGB_CURVE)
ADOBE_RGB = RgbSpace.from_primaries("Adobe RGB", ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), ToneCurve.gamma(563 / 256))
ECI_RGB_V2 = RgbSpace.from_primaries("eciRGB v2", ((0.67, 0.33), (0.21, 0.71), (0.14, 0.08)), LSTAR_CURVE, WHITE_D50)
PROPHOTO = RgbSpace.from_primaries(
    "ProPhoto RGB", ((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)), ROMM_CURVE, WHITE_D50
)
SPACES: dict[str, RgbSpace] = {s.name: s for s in (SRGB, DISPLAY_P3, ADOBE_RGB, ECI_RGB_V2, PROPHOTO)}


@lru_cache(maxsize=32)
def to_white_relative(space: RgbSpace) -> FloatArray:
    """3 x 3: linear RGB to XYZ divided by the white's; each row sums to 1, the second gives Y."""
    return (np.asarray(space.to_xyz) / WHITE_D65[:, None]).astype(np.float32)


@lru_cache(maxsize=32)
def from_white_relative(space: RgbSpace) -> FloatArray:
    """3 x 3: XYZ divided by the white's to linear RGB."""
    return np.linalg.inv(np.asarray(space.to_xyz) / WHITE_D65[:, None]).astype(np.float32)


def row_blocks(height: int, width: int) -> Iterator[slice]:
    """Slices of rows that hold a cacheful of pixels each."""
    step = max(1, _BLOCK_PX // max(width, 1))
    return (slice(top, min(top + step, height)) for top in range(0, height, step))


def _transform(colours: FloatArray, matrix: FloatArray) -> FloatArray:
    return np.asarray(cv2.transform(colours, matrix), np.float32)


def _lab_f(white_relative: FloatArray) -> FloatArray:
    """CIE's f: the cube root, and below the knee its tangent. Without a branch: the tangent continues the root."""
    root = _root(white_relative)
    below = np.minimum(white_relative - _KNEE, np.float32(0.0))
    below *= np.float32(_LINE)
    root += below
    return root


def _root(white_relative: FloatArray) -> FloatArray:
    """The cube root, and below the knee that of the knee."""
    above = np.maximum(white_relative, _KNEE)
    root = np.asarray(cv2.pow(above, 1.0 / 3.0), np.float32).reshape(above.shape)
    square = root * root  # one Newton step halves cv2's error
    off = root * square
    off -= above
    square *= np.float32(3.0)
    off /= square
    root -= off
    return root


def _f_to_luma(f: FloatArray, y: FloatArray) -> Luma:
    """L* from f(Y); near black straight from Y, where the difference of f would lose its digits."""
    luma = f * np.float32(116.0)
    luma -= np.float32(16.0)
    np.copyto(luma, y * np.float32(_KAPPA), where=y <= _KNEE)
    return luma


def y_to_luma(y: FloatArray) -> Luma:
    """Relative luminance Y (0..1, any shape) to L*."""
    if y.size <= 2 * _BLOCK_PX or not y.flags.c_contiguous:
        return _f_to_luma(_root(y), y) if y.size else np.empty_like(y)  # near black f itself is not looked at
    flat, luma = y.reshape(-1), np.empty(y.size, np.float32)
    for start in range(0, y.size, _BLOCK_PX):
        luma[start : start + _BLOCK_PX] = y_to_luma(flat[start : start + _BLOCK_PX])
    return luma.reshape(y.shape)


def luma_to_y(luma: Luma) -> FloatArray:
    """L* (any shape) to relative luminance Y, exact in relation even near black."""
    t = luma * np.float32(1.0 / 116.0)
    t += np.float32(16.0 / 116.0)
    y = t * t
    y *= t
    np.copyto(y, luma * np.float32(1.0 / _KAPPA), where=luma <= np.float32(8.0))
    return y


def f_to_white_relative(f: FloatArray) -> FloatArray:
    """The inverse of CIE's f (any shape): the cube, and below the knee its tangent."""
    delta = np.float32(_DELTA)
    if f.size == 0 or f.min() >= delta:
        return f * f * f
    above = np.maximum(f, delta)
    cube = above * above
    cube *= above
    below = np.minimum(f - delta, np.float32(0.0))
    below *= np.float32(1.0 / _LINE)
    cube += below
    return cube


def codes_to_lab(codes: Codes, space: RgbSpace) -> Lab:
    """RGB codes (H x W x 3, uint8 or uint16) to Lab (H x W x 3 float32)."""
    lab = np.empty(codes.shape, np.float32)
    table, matrix = decode_table(space.curve, codes.dtype), to_white_relative(space)
    for rows in row_blocks(*codes.shape[:2]):
        _linear_to_lab(_transform(look_up(codes[rows], table), matrix), lab[rows])
    return lab


def _linear_to_lab(xyz: FloatArray, lab: Lab) -> None:
    f = _lab_f(xyz)
    fx, fy, fz = (np.ascontiguousarray(f[..., i]) for i in range(3))
    lab[..., 0] = _f_to_luma(fy, xyz[..., 1])
    np.multiply(fx - fy, np.float32(500.0), out=lab[..., 1])
    np.multiply(fy - fz, np.float32(200.0), out=lab[..., 2])


def codes_to_luma(codes: Codes, space: RgbSpace) -> Luma:
    """RGB codes (H x W x 3, uint8 or uint16) to L* alone (H x W): a third of the work of Lab."""
    luma = np.empty(codes.shape[:2], np.float32)
    table, weights = decode_table(space.curve, codes.dtype), to_white_relative(space)[1:2]
    for rows in row_blocks(*codes.shape[:2]):
        luma[rows] = y_to_luma(_transform(look_up(codes[rows], table), weights).reshape(luma[rows].shape))
    return luma


def gray_codes_to_luma(codes: Codes, curve: ToneCurve) -> Luma:
    """Gray codes (H x W, uint8 or uint16) to L*: one look-up."""
    return look_up(codes, _gray_luma_table(curve, highest_code(codes.dtype)))


@lru_cache(maxsize=16)
def _gray_luma_table(curve: ToneCurve, highest: int) -> FloatArray:
    y = curve.decode(np.arange(highest + 1) / highest)
    table = np.where(y > _DELTA**3, 116.0 * np.cbrt(y) - 16.0, _KAPPA * y).astype(np.float32)
    table.flags.writeable = False
    return table


def luma_to_gray_codes(luma: Luma, curve: ToneCurve, dtype: CodeType) -> Codes:
    """L* to the nearest gray codes; what `gray_codes_to_luma` read with the same curve and depth comes back exactly."""
    return encode_codes(luma_to_y(luma), curve, dtype)


def srgb8_to_lab(rgb: ByteArray) -> Lab:
    """8-bit sRGB (H x W x 3) to Lab (H x W x 3 float32)."""
    return codes_to_lab(rgb, SRGB)


def lab_to_linear(lab: Lab, space: RgbSpace) -> LinearRgb:
    """Lab (H x W x 3) to linear RGB (H x W x 3), not clipped."""
    f = np.empty_like(lab)
    f[..., 1] = (lab[..., 0] + np.float32(16.0)) * np.float32(1.0 / 116.0)
    f[..., 0] = f[..., 1] + lab[..., 1] * np.float32(1.0 / 500.0)
    f[..., 2] = f[..., 1] - lab[..., 2] * np.float32(1.0 / 200.0)
    return _transform(f_to_white_relative(f), from_white_relative(space))


def lab_to_srgb8(lab: Lab) -> ByteArray:
    """Lab (H x W x 3 float32) to sRGB codes (H x W x 3 uint8); what is out of gamut is clipped per channel.

    For training and for pictures of colours; photographs go through `gamut.lab_to_codes`, which keeps their L*.
    """
    rgb = np.empty(lab.shape, np.uint8)
    for rows in row_blocks(*lab.shape[:2]):
        rgb[rows] = encode_codes(lab_to_linear(lab[rows], SRGB), SRGB.curve, np.uint8)
    return rgb
