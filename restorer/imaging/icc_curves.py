"""Tone curves of ICC profiles, `curv` and `para`, with every count and number checked.

Source: ICC.1:2022, 10.6 (curveType) and 10.18 (parametricCurveType).
"""

from __future__ import annotations

import struct

import numpy as np
import numpy.typing as npt

from restorer.imaging.tone import SRGB_CURVE, Parameters, ToneCurve

_MOST_SAMPLES = 65536
_SAMPLES = 4096  # of a parametric form that `Parameters` cannot say
_SAME = 2e-4  # what rounding to 16 bits and s15Fixed16 leaves between two statements of one curve
_NOISE = 1e-3
_PARA_COUNTS = (1, 3, 4, 5, 7)


class ProfileError(ValueError):
    """A profile that is damaged or cannot be used; the text says which, without a final stop."""


def read_curve(block: bytes, name: str) -> ToneCurve:
    """A `curv` or `para` block as a tone curve called `name`.

    Raises:
        ProfileError: the block is damaged, or the curve does not rise.
    """
    try:
        if block[:4] == b"curv" and len(block) >= 12:
            return _curv(block, name)
        if block[:4] == b"para" and len(block) >= 12:
            return _para(block, name)
    except (struct.error, ValueError) as error:
        raise ProfileError("its tone curve is damaged") from error
    raise ProfileError("its tone curve is missing or of an unknown kind")


def curves_agree(curves: tuple[ToneCurve, ...]) -> bool:
    """Whether all curves are one curve but for rounding."""
    x = np.linspace(0.0, 1.0, 1025)
    first = curves[0].decode(x)
    return all(bool(np.abs(curve.decode(x) - first).max() <= _SAME) for curve in curves[1:])


def _curv(block: bytes, name: str) -> ToneCurve:
    count = struct.unpack(">I", block[8:12])[0]
    if count == 0:
        return ToneCurve.gamma(1.0)
    if count > _MOST_SAMPLES or 12 + 2 * count > len(block):
        raise ValueError("more samples than bytes")
    values = np.frombuffer(block, ">u2", count, 12)
    if count == 1:
        return _gamma(float(values[0]) / 256.0)
    return ToneCurve.sampled(name, _levelled(values / 65535.0))


def _gamma(exponent: float) -> ToneCurve:
    if not 0.1 <= exponent <= 10.0:
        raise ValueError("gamma out of range")
    return ToneCurve.gamma(exponent)


def _para(block: bytes, name: str) -> ToneCurve:
    kind = struct.unpack(">H", block[8:10])[0]
    if kind >= len(_PARA_COUNTS):
        raise ValueError("unknown form")
    count = _PARA_COUNTS[kind]
    g, *rest = (v / 65536.0 for v in struct.unpack(f">{count}i", block[12 : 12 + 4 * count]))
    _gamma(g)
    if kind == 0:
        return ToneCurve.gamma(g)
    if kind == 3 or (kind == 4 and rest[4] == 0.0 and rest[5] == 0.0):
        a, b, c, d = rest[:4]
        if a > 0.0 and c > 0.0 and 0.0 < d < 1.0 and a * d + b >= 0.0:
            return _known(ToneCurve(name, Parameters(g, a, b, c, d)))
    return ToneCurve.sampled(name, _levelled(_sampled(kind, g, rest)))


def _known(curve: ToneCurve) -> ToneCurve:
    return SRGB_CURVE if curves_agree((SRGB_CURVE, curve)) else curve


def _levelled(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Measured curves dip by their noise; what falls by more is no tone curve, and `ToneCurve` refuses it."""
    rising: npt.NDArray[np.float64] = np.maximum.accumulate(values)
    return rising if float((rising - values).max()) <= _NOISE else values


def _sampled(kind: int, g: float, rest: list[float]) -> npt.NDArray[np.float64]:
    x = np.linspace(0.0, 1.0, _SAMPLES)
    a, b, c, d, e, f = (*rest, 0.0, 0.0, 0.0, 0.0)[:6]
    if kind in (1, 2):
        if a == 0.0:
            raise ValueError("flat")
        start, low, offset = -b / a, np.full_like(x, c if kind == 2 else 0.0), c if kind == 2 else 0.0
    else:
        start, low, offset = d, c * x + f, e
    high = np.maximum(a * x + b, 0.0) ** g + offset
    return np.clip(np.where(x >= start, high, low), 0.0, 1.0)
