"""Tone curves: encoded values to linear light and back, for 8- and 16-bit codes.

A curve is either ICC's parametric type 3 (which also says sRGB, plain gammas, L* and ROMM exactly) or a table of
samples, as profiles carry. Decoding looks codes up in a table computed in float64. Encoding is one power, or for
sampled curves one interpolation; both are exact enough (0.05 of a 16-bit code) that every code comes back as itself.
Source of the forms: ICC.1:2022, 10.6 and 10.18.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Codes, FloatArray
from restorer.imaging.cv import cv2

CodeType = type[np.uint8] | type[np.uint16] | np.dtype[np.uint8] | np.dtype[np.uint16]
"""The depth of codes: `np.uint8` or `np.uint16`."""

_DoubleArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Parameters:
    """linear = (a x + b)^g from x = d on, and c x below it; x and linear in 0..1."""

    g: float
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0


@dataclass(frozen=True, slots=True)
class ToneCurve:
    """How encoded values (0..1) stand for linear light (0..1): `form` is parametric, or rising samples over 0..1."""

    name: str
    form: Parameters | tuple[float, ...]

    @classmethod
    def gamma(cls, exponent: float) -> ToneCurve:
        """The plain power curve linear = x^exponent."""
        return cls(f"gamma {exponent:.4g}", Parameters(exponent))

    @classmethod
    def sampled(cls, name: str, values: npt.ArrayLike) -> ToneCurve:
        """A curve through evenly spaced values in 0..1, as ICC's `curv` has them.

        Raises:
            ValueError: fewer than two values, values that are not finite, that fall, or that end where they began.
        """
        samples = np.asarray(values, np.float64).ravel()
        if samples.size < 2 or not np.isfinite(samples).all() or (np.diff(samples) < 0).any():
            raise ValueError("A tone curve needs two or more finite values that never fall.")
        if samples[-1] <= samples[0]:
            raise ValueError("A tone curve has to rise.")
        return cls(name, tuple(np.clip(samples, 0.0, 1.0).tolist()))

    def decode(self, encoded: npt.ArrayLike) -> _DoubleArray:
        """Linear light of encoded values in 0..1, in float64; the definition that the tables come from."""
        x = np.asarray(encoded, np.float64)
        if not isinstance(self.form, Parameters):
            return np.interp(x, np.linspace(0.0, 1.0, len(self.form)), self.form)
        p = self.form
        power = np.maximum(p.a * x + p.b, 0.0) ** p.g
        return power if p.d <= 0 else np.where(x >= p.d, power, p.c * x)

    def encode(self, linear: FloatArray) -> FloatArray:
        """Encoded values (0..1) of linear light in 0..1 (any shape, float32), within 1e-6."""
        if linear.size == 0:
            return np.empty_like(linear)
        if not isinstance(self.form, Parameters):
            return _encode_sampled(self, linear)
        p = self.form
        knee = np.float32(p.c * p.d)
        bends = bool(linear.min() < knee)
        above = np.maximum(linear, knee) if bends else linear
        power = np.asarray(cv2.pow(above, 1.0 / p.g), np.float32).reshape(linear.shape)
        if p.b != 0.0:
            power -= np.float32(p.b)
        if p.a != 1.0:
            power *= np.float32(1.0 / p.a)
        if bends and p.d > 0:  # below the knee: a straight line down from it, without a branch
            below = np.minimum(linear - knee, np.float32(0.0))
            below *= np.float32(1.0 / p.c)
            power += below
        return power


SRGB_CURVE = ToneCurve("sRGB", Parameters(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
LSTAR_CURVE = ToneCurve("L*", Parameters(3.0, 100 / 116, 16 / 116, 100 * 27 / 24389, 0.08))
ROMM_CURVE = ToneCurve("ROMM", Parameters(1.8, 1.0, 0.0, 1 / 16, 1 / 32))


def highest_code(dtype: CodeType) -> int:
    """255 or 65535."""
    return int(np.iinfo(dtype).max)


def look_up(codes: Codes, table: FloatArray) -> FloatArray:
    """The table's value for every code: uint8 codes with 256 entries, uint16 with 65,536; the codes' shape."""
    if codes.size == 0:
        return np.empty(codes.shape, np.float32)
    native = np.ascontiguousarray(codes, codes.dtype.newbyteorder("="))
    return np.asarray(cv2.LUT(native, table), np.float32).reshape(codes.shape)


def decode_table(curve: ToneCurve, dtype: CodeType) -> FloatArray:
    """Linear light of every code of that depth; float32, read-only."""
    return _decode_table(curve, highest_code(dtype))


@lru_cache(maxsize=32)
def _decode_table(curve: ToneCurve, highest: int) -> FloatArray:
    table = curve.decode(np.arange(highest + 1) / highest).astype(np.float32)
    table.flags.writeable = False
    return table


def encode_codes(linear: FloatArray, curve: ToneCurve, dtype: CodeType) -> Codes:
    """Linear light (any shape; clipped to 0..1) as the nearest codes."""
    encoded = curve.encode(np.clip(linear, np.float32(0.0), np.float32(1.0)))
    return round_codes(encoded, dtype)


def round_codes(encoded: FloatArray, dtype: CodeType) -> Codes:
    """Encoded values in 0..1 (and a last bit beyond) as the nearest codes."""
    scaled = encoded * np.float32(highest_code(dtype))
    np.rint(scaled, out=scaled)
    codes: Codes = scaled.astype(dtype)
    return codes


def encode_for_8_bits(linear: FloatArray, curve: ToneCurve) -> FloatArray:
    """Linear light in 0..1 (and a last bit beyond) as unrounded 8-bit codes 0..255, within 0.01 of a code.

    By table over the square root, which is near enough to how curves run that 16 bits of it suffice even near black.
    """
    index = np.sqrt(linear)
    index *= np.float32(65535.0)
    index += np.float32(0.5)
    return look_up(index.astype(np.uint16), _codes_by_root(curve))


@lru_cache(maxsize=16)
def _codes_by_root(curve: ToneCurve) -> FloatArray:
    linear = np.square(np.arange(65536) / 65535).astype(np.float32)
    return curve.encode(linear) * np.float32(255.0)


# The inverse of a sampled curve is itself sampled, densely towards black: a float's leading bits are its place on a
# logarithmic scale, so they serve as the index, and the chord over each small piece is the interpolation.
_MANTISSA_BITS = 11
_SHIFT = 23 - _MANTISSA_BITS
_LOWEST = int(np.float32(2.0**-40).view(np.int32)) >> _SHIFT


@lru_cache(maxsize=16)
def _inverse_pieces(curve: ToneCurve) -> tuple[FloatArray, FloatArray]:
    top = (int(np.float32(1.0).view(np.int32)) >> _SHIFT) + 2
    edges = (np.arange(_LOWEST, top, dtype=np.int32) << _SHIFT).view(np.float32).astype(np.float64)
    edges[0] = 0.0
    assert not isinstance(curve.form, Parameters)
    values, x = np.asarray(curve.form), np.linspace(0.0, 1.0, len(curve.form))
    # Where the curve is flat, a piece starts at the flat's far end and the one before ends at its near end.
    after = np.interp(edges, values, x)
    before = np.interp(-edges, -values[::-1], x[::-1])
    after[0] = 0.0
    slope = (before[1:] - after[:-1]) / np.diff(edges)
    start = after[:-1] - slope * edges[:-1]
    return start.astype(np.float32), slope.astype(np.float32)


def _encode_sampled(curve: ToneCurve, linear: FloatArray) -> FloatArray:
    start, slope = _inverse_pieces(curve)
    piece = (np.ascontiguousarray(linear).view(np.int32) >> _SHIFT) - _LOWEST
    np.maximum(piece, 0, out=piece)
    encoded = np.take(slope, piece)
    encoded *= linear
    encoded += np.take(start, piece)
    return encoded
