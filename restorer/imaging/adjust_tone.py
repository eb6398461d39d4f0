"""The tone of a photograph as a person sets it: black, white, gamma, fade, and a negative made positive.

All of it is a map of single pixels, monotone in lightness, so that rows can be worked on in any order and the record
of a copy can be rendered again. A positive goes by L*: black and white are cut out of the scale and stretched over it,
gamma bends it, fade puts back the contrast of the middle tones by the smooth step between two fixed ends (with so
little slope kept at the ends that no two tones become one). A proportional loss of density, the other model of fading,
is left out: in L* it is a gamma to about 3 L*, which the slider beside it is.

A negative goes by density: what the film let through is set against its clear base, D = log10(base / light), the
exposure behind it is 10^(D / slope) (the straight part of the characteristic curve, Hurter and Driffield 1890), and
base and densest place become black and white. With a coloured base (an orange mask) each channel has its own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from restorer.imaging.appearance import Appearance
from restorer.imaging.appearance_light import OfGray
from restorer.imaging.arrays import Codes, FloatArray, Lab, LinearRgb, Luma
from restorer.imaging.colour import SRGB, lab_to_linear, luma_to_y, row_blocks, to_white_relative, y_to_luma

Triple = tuple[float, float, float]

LEAST_SPAN = 1.0
"""L*: black and white stay so far apart."""
GAMMA = (0.2, 5.0)
LEAST_LIGHT = 1e-5
"""Of the light that falls on a film, what is taken to come through its densest grain: density 5."""
_FILM_SLOPE = 0.6
"""Of the characteristic curve's straight part: what black-and-white film is developed to."""
_PRINT_RANGE = 2.0
"""Of exposure, as a power of ten: what a print shows. A scan that shows more density than such a film was stretched."""
_FADE = 0.9
"""How much of the smooth step a fade of 100 puts in; the rest keeps a slope of 0.1 at the ends."""


@dataclass(frozen=True, slots=True)
class Negative:
    """A film: linear light (0..1; red, green, blue of sRGB's primaries) through clear base and densest place."""

    base: Triple
    densest: Triple

    @property
    def coloured(self) -> bool:
        """Whether the channels differ, so that each has to be turned over by itself."""
        return len(set(self.base)) > 1 or len(set(self.densest)) > 1


@dataclass(frozen=True, slots=True)
class Tone:
    """What a person chose. `black`, `white`: L* that become 0 and 100; `gamma` above 1 is brighter; `fade`: 0..100.

    The default changes nothing.
    """

    black: float = 0.0
    white: float = 100.0
    gamma: float = 1.0
    fade: float = 0.0
    negative: Negative | None = None

    @property
    def identity(self) -> bool:
        """Whether nothing is changed."""
        return self == Tone()

    @property
    def by_channel(self) -> bool:
        """Whether lightness alone does not say what comes out."""
        return self.negative is not None and self.negative.coloured

    def of(self, luma: Luma) -> Luma:
        """The L* that these L* (H x W, or one axis) become; a coloured negative as if it were neutral."""
        if luma.ndim < 2:
            return self._of(luma)
        after = np.empty(luma.shape, np.float32)
        for rows in row_blocks(*luma.shape):
            after[rows] = self._of(luma[rows])
        return after

    def _of(self, luma: Luma) -> Luma:
        if self.negative is not None:
            base, densest = (_light(one) for one in (self.negative.base, self.negative.densest))
            luma = y_to_luma(_positive(luma_to_y(luma), base, densest))
        return self.curve(luma)

    def curve(self, luma: Luma) -> Luma:
        """Black, white, gamma and fade alone."""
        if replace(self, negative=None).identity:
            return luma
        x = (luma - np.float32(self.black)) * np.float32(1.0 / (self.white - self.black))
        np.clip(x, 0.0, 1.0, out=x)
        if self.gamma != 1.0:
            x = np.power(x, np.float32(1.0 / self.gamma))
        if self.fade:
            x += np.float32(_FADE * self.fade / 100.0) * (x * x * (np.float32(3.0) - 2.0 * x) - x)
        x *= np.float32(100.0)
        return np.asarray(x, np.float32)


class Toned:
    """How codes look after `tone`: an appearance over that of the file."""

    def __init__(self, appearance: Appearance, tone: Tone) -> None:
        self._appearance, self._tone = appearance, tone
        self._gray = OfGray(lambda codes: tone.of(appearance.luma(codes)))

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W or H x W x C codes."""
        if codes.ndim == 2:
            return self._gray(codes)
        return self.lab(codes)[..., 0].copy() if self._tone.by_channel else self._tone.of(self._appearance.luma(codes))

    def lab(self, codes: Codes) -> Lab:
        """L*, a*, b*: a positive keeps the colour it has, a negative that of its channels turned over, if any."""
        lab, tone = self._appearance.lab(codes), self._tone
        if tone.negative is not None:
            lab = _turned_over(lab, tone.negative) if tone.by_channel and codes.ndim == 3 else _gray(tone, lab)
            luma = tone.curve(lab[..., 0]) if tone.by_channel and codes.ndim == 3 else lab[..., 0]
        else:
            luma = tone.curve(lab[..., 0])
        lab[..., 0] = luma
        return lab


def light_of(lab: Lab) -> LinearRgb:
    """Linear light in sRGB's primaries of colours in Lab, for a picker of a film's base; may leave 0..1."""
    return lab_to_linear(lab, SRGB)


def _gray(tone: Tone, lab: Lab) -> Lab:
    gray = np.zeros_like(lab)
    gray[..., 0] = tone.of(lab[..., 0])
    return gray


def _turned_over(lab: Lab, negative: Negative) -> Lab:
    light = light_of(lab)
    for channel, (base, densest) in enumerate(zip(negative.base, negative.densest, strict=True)):
        light[..., channel] = _positive(light[..., channel], base, densest)
    white_relative = np.asarray(light @ to_white_relative(SRGB).T, np.float32)
    f = y_to_luma(np.ascontiguousarray(white_relative))
    out = np.empty_like(lab)
    out[..., 0] = f[..., 1]
    out[..., 1] = (f[..., 0] - f[..., 1]) * np.float32(500.0 / 116.0)
    out[..., 2] = (f[..., 1] - f[..., 2]) * np.float32(200.0 / 116.0)
    return out


def _positive(light: FloatArray, base: float, densest: float) -> FloatArray:
    """Light that stood before the camera (0..1), from light through the film."""
    floor = max(min(densest, 0.98 * base), LEAST_LIGHT)
    power = min(1.0 / _FILM_SLOPE, _PRINT_RANGE / math.log10(base / floor))
    most = (base / floor) ** power - 1.0
    through = np.maximum(light, np.float32(LEAST_LIGHT))
    exposure = np.power(np.float32(base) / through, np.float32(power))
    exposure -= np.float32(1.0)
    exposure *= np.float32(1.0 / most)
    return np.asarray(np.clip(exposure, 0.0, 1.0), np.float32)


def _light(triple: Triple) -> float:
    """Y of linear light in sRGB's primaries."""
    return float(np.dot(to_white_relative(SRGB)[1], np.asarray(triple, np.float32)))
