"""What codes look like: L*, a*, b* under D65 of what a file stores. Integers by table, floats by formula.

Relative colorimetric: the profile's white is L* 100; no black-point compensation, black stays as dark as it is.
"""

from __future__ import annotations

from typing import Protocol

import imagecodecs
import numpy as np

from restorer.imaging.arrays import Codes, FloatArray, Lab, Luma
from restorer.imaging.colour import (
    PROPHOTO,
    SRGB,
    WHITE_D65,
    Matrix,
    RgbSpace,
    codes_to_lab,
    codes_to_luma,
    gray_codes_to_luma,
    to_white_relative,
    y_to_luma,
)
from restorer.imaging.cv import cv2
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.tone import ToneCurve, decode_table, look_up


class Appearance(Protocol):
    """Turns codes of one file into Lab (D65); from any thread."""

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W (gray) or H x W x C codes."""
        ...

    def lab(self, codes: Codes) -> Lab:
        """L*, a*, b* of H x W (gray) or H x W x C codes."""
        ...


class GrayAppearance:
    """Gray by its tone curve. With `curve_is_lightness` the curve gives L*/100 (gray profiles made over Lab)."""

    def __init__(self, curve: ToneCurve, *, curve_is_lightness: bool = False) -> None:
        self.curve, self.curve_is_lightness = curve, curve_is_lightness

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W codes."""
        if self.curve_is_lightness:
            return _linear(codes, self.curve) * np.float32(100.0)
        if codes.dtype.kind == "f":
            return y_to_luma(_linear(codes, self.curve))
        return gray_codes_to_luma(codes, self.curve)

    def lab(self, codes: Codes) -> Lab:
        """L* and two zeros."""
        lab = np.zeros((*codes.shape, 3), np.float32)
        lab[..., 0] = self.luma(codes)
        return lab


class RgbAppearance:
    """Integer RGB codes in one of the spaces that `colour` converts."""

    def __init__(self, space: RgbSpace) -> None:
        self.space = space

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W x 3 codes."""
        return codes_to_luma(codes, self.space)

    def lab(self, codes: Codes) -> Lab:
        """Lab of H x W x 3 codes."""
        return codes_to_lab(codes, self.space)

    def light(self, codes: Codes) -> FloatArray:
        """X, Y, Z over the white's of H x W x 3 codes: a pixel has the same bits wherever it stands in them."""
        red, green, blue = cv2.split(look_up(codes, decode_table(self.space.curve, codes.dtype)))
        light = np.empty((*codes.shape[:2], 3), np.float32)
        for place, (r, g, b) in enumerate(to_white_relative(self.space)):
            light[..., place] = red * r + green * g + blue * b
        return light


class MatrixAppearance:
    """RGB whose channels have curves of their own, or whose codes are floats (0..1)."""

    def __init__(self, to_xyz: Matrix, curves: tuple[ToneCurve, ...]) -> None:
        self._to_white_relative = (np.asarray(to_xyz) / WHITE_D65[:, None]).astype(np.float32)
        self._curves = curves

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W x 3 codes."""
        return y_to_luma(self._linear(codes) @ self._to_white_relative[1])

    def lab(self, codes: Codes) -> Lab:
        """Lab of H x W x 3 codes."""
        return _white_relative_to_lab(self._linear(codes) @ self._to_white_relative.T)

    def _linear(self, codes: Codes) -> FloatArray:
        return np.stack([_linear(codes[..., i], curve) for i, curve in enumerate(self._curves)], axis=-1)


class CmsAppearance:
    """Profiles that are tables, of any model, by LittleCMS in floating point: 4 megapixels a second.

    Its output is linear light in ProPhoto's primaries, which hold every colour of a print or a scanner.
    """

    def __init__(self, profile: bytes, model: str) -> None:
        self._profile, self._model = profile, model
        self._linear_space = profile_bytes(RgbSpace("linear", PROPHOTO.to_xyz, ToneCurve.gamma(1.0)))
        self.lab(np.zeros((1, 1) if model == "gray" else (1, 1, 4 if model == "cmyk" else 3), np.uint8))

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W (x C) codes."""
        return y_to_luma(np.clip(self._linear(codes) @ to_white_relative(PROPHOTO)[1], 0.0, 1.0))

    def lab(self, codes: Codes) -> Lab:
        """Lab of H x W (x C) codes."""
        return _white_relative_to_lab(np.clip(self._linear(codes) @ to_white_relative(PROPHOTO).T, 0.0, 1.0))

    def _linear(self, codes: Codes) -> FloatArray:
        light: FloatArray = imagecodecs.cms_transform(
            np.ascontiguousarray(codes),
            self._profile,
            self._linear_space,
            colorspace=self._model,
            outcolorspace="rgb",
            outdtype="f4",
            intent=imagecodecs.CMS.INTENT.RELATIVE_COLORIMETRIC,
            flags=0,
        )
        return light


class PlainCmyk:
    """CMYK without a usable profile: each ink takes its light away, seen as sRGB. A rough reading."""

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W x 4 codes."""
        return codes_to_luma(_plain_rgb(codes), SRGB)

    def lab(self, codes: Codes) -> Lab:
        """Lab of H x W x 4 codes."""
        return codes_to_lab(_plain_rgb(codes), SRGB)


def _plain_rgb(codes: Codes) -> Codes:
    highest = np.iinfo(codes.dtype).max
    paper = np.float32(highest) - codes
    rgb: Codes = np.rint(paper[..., :3] * (paper[..., 3:] / np.float32(highest))).astype(codes.dtype)
    return rgb


def _linear(codes: Codes, curve: ToneCurve) -> FloatArray:
    if codes.dtype.kind == "f":
        return curve.decode(np.clip(codes, 0.0, 1.0)).astype(np.float32)
    return look_up(codes, decode_table(curve, codes.dtype))


def _white_relative_to_lab(xyz: FloatArray) -> Lab:
    scaled = y_to_luma(np.ascontiguousarray(xyz, np.float32))  # 116 f(t) - 16 of all three
    lab = np.empty_like(scaled)
    lab[..., 0] = scaled[..., 1]
    lab[..., 1] = (scaled[..., 0] - scaled[..., 1]) * np.float32(500.0 / 116.0)
    lab[..., 2] = (scaled[..., 1] - scaled[..., 2]) * np.float32(200.0 / 116.0)
    return lab
