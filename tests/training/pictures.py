"""Pictures that a test can tell apart: smooth random fields, in colour, gray or toned."""

import numpy as np

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
    done, data = cv2.imencode(suffix, rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return data.tobytes()
