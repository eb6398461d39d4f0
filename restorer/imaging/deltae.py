"""The colour difference CIEDE2000. Source: CIE 142-2001; Sharma, Wu and Dalal, Color Res. Appl. 30 (2005).

Written without the angles: hues enter by their cosines and sines, so that a picture takes one arctangent a pixel and no
power. The mean hue is the direction of the sum of both hues' unit vectors, the middle of the shorter way between them.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_Doubles = npt.NDArray[np.float64]
_25_TO_7 = 25.0**7
_BLOCK = 1 << 13  # colours worked on at a time, so that what lies between stays in the processor's cache
_OPPOSITE = 1e-12  # of two unit vectors' sum: below it their middle is no direction
_NONE = 1e-300
_COS_30, _SIN_30 = np.cos(np.pi / 6), 0.5
_COS_6, _SIN_6 = np.cos(np.radians(6.0)), np.sin(np.radians(6.0))
_COS_63, _SIN_63 = np.cos(np.radians(63.0)), np.sin(np.radians(63.0))


def ciede2000(lab1: npt.NDArray[np.floating], lab2: npt.NDArray[np.floating]) -> _Doubles:
    """Difference of colours in Lab (... x 3, shapes that broadcast), all weights 1; about 1 is just visible."""
    if np.shape(lab1) != np.shape(lab2):
        lab1, lab2 = np.broadcast_arrays(lab1, lab2)
    first, second = (np.reshape(lab, (-1, 3)) for lab in (lab1, lab2))
    difference = np.empty(len(first), np.float64)
    for start in range(0, len(first), _BLOCK):
        block = slice(start, start + _BLOCK)
        difference[block] = _differences(_planes(first[block]), _planes(second[block]))
    return difference.reshape(np.shape(lab1)[:-1])


def _planes(lab: npt.NDArray[np.floating]) -> _Doubles:
    """3 x n."""
    return np.ascontiguousarray(lab.T, np.float64)


def _differences(lab1: _Doubles, lab2: _Doubles) -> _Doubles:
    (l1, a1, b1), (l2, a2, b2) = lab1, lab2
    stretch = 1.5 - 0.5 * _saturating((_length(a1, b1) + _length(a2, b2)) / 2)
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = _length(a1, b1), _length(a2, b2)
    cosine, sine = _mean_hue(a1, b1, c1, a2, b2, c2)
    mean_c = (c1 + c2) / 2
    from_middle = np.square((l1 + l2) / 2 - 50)
    dl = (l2 - l1) / (1 + 0.015 * from_middle / np.sqrt(20 + from_middle))
    dc = (c2 - c1) / (1 + 0.045 * mean_c)
    dh = _hue_way(a1, b1, a2, b2, c1 * c2) / (1 + 0.015 * mean_c * _hue_weight(cosine, sine))
    hue = np.degrees(np.arctan2(sine, cosine))
    from_blue = np.where(hue < 0, hue + 85, hue - 275)  # of the hue in 0..360
    rotation = -2 * _saturating(mean_c) * np.sin(np.radians(60) * np.exp(-np.square(from_blue / 25)))
    # Opposite signs of rotation and differences can leave a negative rest of rounding where the colours are equal.
    return np.asarray(np.sqrt(np.maximum(dl * dl + dc * dc + dh * dh + rotation * dc * dh, 0.0)))


def _length(a: _Doubles, b: _Doubles) -> _Doubles:
    return np.sqrt(a * a + b * b)


def _saturating(chroma: _Doubles) -> _Doubles:
    """The root of C^7 / (C^7 + 25^7)."""
    cube = chroma * chroma * chroma
    seventh = cube * cube * chroma
    return np.sqrt(seventh / (seventh + _25_TO_7))


def _hue_way(a1: _Doubles, b1: _Doubles, a2: _Doubles, b2: _Doubles, product: _Doubles) -> _Doubles:
    """2 sqrt(C1 C2) sin(way / 2), the way from the first hue to the second the shorter one; `product` is C1 C2.

    Of the two half-angle formulas the one that loses no digits: below a right angle, and above it.
    """
    across, along = a1 * b2 - a2 * b1, a1 * a2 + b1 * b2
    way = across / np.sqrt(np.maximum((product + np.abs(along)) / 2, _NONE))
    wide = np.flatnonzero(along < 0)
    way[wide] = np.copysign(np.sqrt(2 * (product[wide] - along[wide])), _first_not_0(across[wide], b1[wide]))
    return way


def _first_not_0(across: _Doubles, b1: _Doubles) -> _Doubles:
    """The side on which the second hue lies; of exactly opposite hues the way goes from the smaller angle."""
    return np.where(across == 0, b1, across)


def _mean_hue(
    a1: _Doubles, b1: _Doubles, c1: _Doubles, a2: _Doubles, b2: _Doubles, c2: _Doubles
) -> tuple[_Doubles, _Doubles]:
    """Cosine and sine of the mean hue; a colour without chroma has none, and leaves it to the other."""
    for_1, for_2 = 1 / np.maximum(c1, _NONE), 1 / np.maximum(c2, _NONE)
    x, y = a1 * for_1 + a2 * for_2, b1 * for_1 + b2 * for_2
    length = _length(x, y)
    opposite = np.flatnonzero(length < _OPPOSITE)
    if opposite.size:  # or both without chroma: half of the sum of the angles, as the standard has it
        angles = (np.arctan2(b[opposite], a[opposite]) % (2 * np.pi) for a, b in ((a1, b1), (a2, b2)))
        middle = sum(angles) / 2
        x[opposite], y[opposite], length[opposite] = np.cos(middle), np.sin(middle), 1.0
    return x / length, y / length


def _hue_weight(cosine: _Doubles, sine: _Doubles) -> _Doubles:
    """T = 1 - 0.17 cos(h - 30) + 0.24 cos 2h + 0.32 cos(3h + 6) - 0.20 cos(4h - 63)."""
    cosine_2, sine_2 = 2 * cosine * cosine - 1, 2 * sine * cosine
    cosine_3, sine_3 = cosine_2 * cosine - sine_2 * sine, sine_2 * cosine + cosine_2 * sine
    cosine_4, sine_4 = 2 * cosine_2 * cosine_2 - 1, 2 * sine_2 * cosine_2
    weight = 1 - 0.17 * (_COS_30 * cosine + _SIN_30 * sine) + 0.24 * cosine_2
    weight += 0.32 * (_COS_6 * cosine_3 - _SIN_6 * sine_3)
    weight -= 0.20 * (_COS_63 * cosine_4 + _SIN_63 * sine_4)
    return np.asarray(weight)
