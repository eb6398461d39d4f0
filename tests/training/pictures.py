"""Pictures that a test can tell apart: smooth random fields, in colour, gray or toned."""

import numpy as np

from restorer.imaging.colour import lab_to_srgb8
from restorer.imaging.cv import cv2


def coloured(seed: int, height: int = 96, width: int = 128) -> np.ndarray:
    """A smooth random picture in many colours."""
    coarse = np.random.default_rng(seed).integers(0, 256, (8, 8, 3)).astype(np.uint8)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC))


def gray(seed: int) -> np.ndarray:
    """The same without colour."""
    return np.repeat(coloured(seed)[..., 1:2], 3, axis=2)


def toned(seed: int) -> np.ndarray:
    """The same as a sepia print."""
    return (gray(seed) * np.array([1.0, 0.85, 0.65])).astype(np.uint8)


def encoded(rgb: np.ndarray, suffix: str = ".png", quality: int = 95) -> bytes:
    """The picture's file."""
    settings = [cv2.IMWRITE_JPEG_QUALITY, quality] if suffix == ".jpg" else []
    done, data = cv2.imencode(suffix, rgb[..., ::-1], settings)
    assert done
    return data.tobytes()


def autumnal(seed: int, height: int = 64, width: int = 64) -> np.ndarray:
    """A picture whose colours lie about one orange: there is something to learn."""
    rng = np.random.default_rng(seed)
    coarse = np.stack([rng.uniform(30, 80, (6, 6)), *rng.normal(0, 8, (2, 6, 6))], axis=-1).astype(np.float32)
    lab = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC) + np.array([0, 22, 30], np.float32)
    return lab_to_srgb8(np.ascontiguousarray(lab, np.float32))
