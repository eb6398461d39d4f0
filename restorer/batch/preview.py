"""Small pictures of a photograph and its copy for the report, from rows that are at hand anyway."""

from __future__ import annotations

import numpy as np

from restorer.imaging.appearance import GrayAppearance, RgbAppearance
from restorer.imaging.arrays import ByteArray, Codes
from restorer.imaging.colour import SRGB, lab_to_srgb8
from restorer.imaging.cv import cv2
from restorer.imaging.photo import Photo

_LONGEST_PX = 360
_QUALITY = 82


class Preview:
    """A small picture of `photo` from the strips of its codes, top to bottom.

    The codes themselves are averaged, by halves, over square cells and then to the final size; only what is left is
    looked at in colour. The rest at the border that is no whole cell is left out.
    """

    def __init__(self, photo: Photo) -> None:
        self._photo = photo
        times = max(max(photo.info.width_px, photo.info.height_px) // _LONGEST_PX, 1)
        self._cell = 1 << (times.bit_length() - 1)  # halving is by far the fastest way to average
        self._small: list[Codes] = []
        self._rest: Codes | None = None

    def add(self, codes: Codes) -> None:
        """The next rows, as `code_rows` gives them."""
        rows = self._photo.colours_of(codes)
        if self._rest is not None:
            rows = np.concatenate([self._rest, rows])
        whole = len(rows) // self._cell * self._cell
        if whole:
            self._small.append(self._averaged(rows[:whole]))
        self._rest = rows[whole:] if whole < len(rows) else None

    def jpeg(self) -> bytes:
        """The picture as JPEG in sRGB, at most 360 pixels long."""
        if not self._small and self._rest is not None:
            self._small.append(self._averaged(self._rest))
        codes = np.concatenate(self._small)
        height, width = codes.shape[:2]
        scale = min(1.0, _LONGEST_PX / max(width, height))
        size = max(round(width * scale), 1), max(round(height * scale), 1)
        small = np.asarray(cv2.resize(codes, size, interpolation=cv2.INTER_AREA), codes.dtype)
        shown = self._srgb(small.reshape(size[1], size[0], *codes.shape[2:]))
        shown = shown if shown.ndim == 2 else np.ascontiguousarray(shown[..., ::-1])
        return bytes(cv2.imencode(".jpg", shown, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1])

    def _averaged(self, rows: Codes) -> Codes:
        height, width = (max(side // self._cell, 1) for side in rows.shape[:2])
        small = rows[:, : width * self._cell]
        while small.shape[:2] != (height, width):
            half = (max(small.shape[1] // 2, width), max(small.shape[0] // 2, height))
            made = np.asarray(cv2.resize(small, half, interpolation=cv2.INTER_AREA), rows.dtype)
            small = made.reshape(half[1], half[0], *rows.shape[2:])
        return small

    def _srgb(self, codes: Codes) -> ByteArray:
        """8-bit codes of sRGB, H x W x 3, or H x W of gray; codes that are such are what they are."""
        appearance = self._photo.appearance
        if codes.dtype == np.uint8:
            if isinstance(appearance, RgbAppearance) and appearance.space == SRGB:
                return codes
            if isinstance(appearance, GrayAppearance) and appearance.curve == SRGB.curve:
                return codes if not appearance.curve_is_lightness else lab_to_srgb8(appearance.lab(codes))
        return lab_to_srgb8(appearance.lab(np.ascontiguousarray(codes)))
