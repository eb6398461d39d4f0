"""The colour difference CIEDE2000. Source: CIE 142-2001; Sharma, Wu and Dalal, Color Res. Appl. 30 (2005)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_Doubles = npt.NDArray[np.float64]
_25_TO_7 = 25.0**7


def ciede2000(lab1: npt.NDArray[np.floating], lab2: npt.NDArray[np.floating]) -> _Doubles:
    """Difference of colours in Lab (... x 3, shapes that broadcast), all weights 1; about 1 is just visible."""
    l1, a1, b1 = np.moveaxis(np.asarray(lab1, np.float64), -1, 0)
    l2, a2, b2 = np.moveaxis(np.asarray(lab2, np.float64), -1, 0)
    stretch = 1.5 - 0.5 * _saturating((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2)
    c1, h1 = np.hypot(a1 * stretch, b1), np.degrees(np.arctan2(b1, a1 * stretch)) % 360
    c2, h2 = np.hypot(a2 * stretch, b2), np.degrees(np.arctan2(b2, a2 * stretch)) % 360
    turn, hue = _hue_turn_and_mean(h1, h2, c1 * c2 == 0)
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    from_middle = (mean_l - 50) ** 2
    dl = (l2 - l1) / (1 + 0.015 * from_middle / np.sqrt(20 + from_middle))
    dc = (c2 - c1) / (1 + 0.045 * mean_c)
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn) / 2) / (1 + 0.015 * mean_c * _hue_weight(hue))
    rotation = -2 * _saturating(mean_c) * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    # Opposite signs of rotation and differences can leave a negative rest of rounding where the colours are equal.
    return np.asarray(np.sqrt(np.maximum(dl**2 + dc**2 + dh**2 + rotation * dc * dh, 0.0)))


def _saturating(chroma: _Doubles) -> _Doubles:
    return np.asarray(np.sqrt(chroma**7 / (chroma**7 + _25_TO_7)))


def _hue_turn_and_mean(
    h1: _Doubles, h2: _Doubles, colourless: npt.NDArray[np.bool_] | np.bool_
) -> tuple[_Doubles, _Doubles]:
    """The shorter way from h1 to h2 in degrees, and the hue in its middle; a colour without chroma has no hue."""
    turn = (h2 - h1 + 180) % 360 - 180
    turn = np.where((turn == -180) & (h2 > h1), 180.0, turn)
    middle = (h1 + h2) / 2
    middle = np.where(np.abs(h1 - h2) > 180, np.where(h1 + h2 < 360, middle + 180, middle - 180), middle)
    return np.where(colourless, 0.0, turn), np.where(colourless, h1 + h2, middle)


def _hue_weight(hue: _Doubles) -> _Doubles:
    terms = ((-0.17, 1, -30.0), (0.24, 2, 0.0), (0.32, 3, 6.0), (-0.20, 4, -63.0))
    return 1 + sum((size * np.cos(np.radians(times * hue + phase)) for size, times, phase in terms), np.zeros_like(hue))
