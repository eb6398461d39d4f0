"""CIE Lab (D65, 2 degrees) to and from RGB: the one colour path of the program and of training.

OpenCV's float Lab is wrong by up to 0.23 L* and its 8-bit Lab by up to 25 levels, so this is written here: a table
for the tone curve, one matrix, one cube root. Source: CIE 15:2004; IEC 61966-2-1 for sRGB.
"""

from __future__ import annotations

import numpy as np

from restorer.imaging.arrays import ByteArray, FloatArray, Lab
from restorer.imaging.cv import cv2

WHITE_D65 = np.array([0.95047, 1.0, 1.08883], np.float64)
_DELTA = 6.0 / 29.0

_SRGB_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ],
    np.float64,
)


def _srgb_decode(encoded: FloatArray) -> FloatArray:
    encoded = encoded.astype(np.float64)
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    return linear.astype(np.float32)


_SRGB8_LINEAR = _srgb_decode(np.arange(256, dtype=np.float32) / 255.0)


def srgb8_to_lab(rgb: ByteArray) -> Lab:
    """sRGB codes (H x W x 3 uint8) to Lab (H x W x 3 float32)."""
    linear = _SRGB8_LINEAR[rgb]
    xyz = cv2.transform(linear, (_SRGB_TO_XYZ / WHITE_D65[:, None]).astype(np.float32))
    f = np.where(xyz > _DELTA**3, np.cbrt(xyz), xyz / (3 * _DELTA**2) + 4.0 / 29.0)
    lab = np.empty_like(f)
    lab[..., 0] = 116.0 * f[..., 1] - 16.0
    lab[..., 1] = 500.0 * (f[..., 0] - f[..., 1])
    lab[..., 2] = 200.0 * (f[..., 1] - f[..., 2])
    return lab


def lab_to_srgb8(lab: Lab) -> ByteArray:
    """Lab (H x W x 3 float32) to sRGB codes (H x W x 3 uint8); what is out of gamut is clipped per channel."""
    f = np.empty_like(lab)
    f[..., 1] = (lab[..., 0] + 16.0) / 116.0
    f[..., 0] = f[..., 1] + lab[..., 1] / 500.0
    f[..., 2] = f[..., 1] - lab[..., 2] / 200.0
    xyz = np.where(f > _DELTA, f**3, 3 * _DELTA**2 * (f - 4.0 / 29.0)).astype(np.float32)
    back = np.linalg.inv(_SRGB_TO_XYZ / WHITE_D65[:, None]).astype(np.float32)
    linear = np.clip(cv2.transform(xyz, back), 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.rint(encoded * 255.0).astype(np.uint8)
