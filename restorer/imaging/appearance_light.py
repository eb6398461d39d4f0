"""Linear light of codes, and what is the same for every code looked up: for whoever mixes or bends what codes show."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from restorer.imaging.appearance import Appearance, RgbAppearance
from restorer.imaging.arrays import Codes, FloatArray, Lab
from restorer.imaging.colour import f_to_white_relative, luma_to_y
from restorer.imaging.tone import highest_code, look_up

_ZERO = np.float32(0.0)


class OfGray:
    """A function of single gray codes (H x W to H x W), worked out once for every code of a depth."""

    def __init__(self, function: Callable[[Codes], FloatArray]) -> None:
        self._function = function
        self._tables: dict[int, FloatArray] = {}

    def __call__(self, codes: Codes) -> FloatArray:
        """The function's values, H x W; floats have no table."""
        if codes.dtype.kind == "f":
            return self._function(codes)
        highest = highest_code(codes.dtype)
        if highest not in self._tables:
            every = np.arange(highest + 1, dtype=codes.dtype.newbyteorder("="))
            self._tables[highest] = self._function(every[None])[0]
        return look_up(codes, self._tables[highest])


class LightOf:
    """Linear light by an appearance, over the white's: Y of gray codes (H x W), X, Y, Z of others (H x W x 3)."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._gray = OfGray(lambda codes: luma_to_y(appearance.luma(codes)))

    def __call__(self, codes: Codes) -> FloatArray:
        """Of H x W or H x W x C codes; nothing is below 0."""
        if codes.ndim == 2:
            return self._gray(codes)
        if isinstance(self._appearance, RgbAppearance):
            return np.maximum(self._appearance.light(codes), _ZERO)
        return _white_relative(self._appearance.lab(np.ascontiguousarray(codes)))


def _white_relative(lab: Lab) -> FloatArray:
    """X, Y, Z over the white's of colours in Lab."""
    f = np.empty_like(lab)
    f[..., 1] = (lab[..., 0] + np.float32(16.0)) * np.float32(1 / 116)
    f[..., 0] = f[..., 1] + lab[..., 1] * np.float32(1 / 500)
    f[..., 2] = f[..., 1] - lab[..., 2] * np.float32(1 / 200)
    light = f_to_white_relative(f)
    light[..., 1] = luma_to_y(np.ascontiguousarray(lab[..., 0]))
    return np.maximum(light, _ZERO)
