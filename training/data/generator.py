"""The papers' generator: crop, rotate, shear, zoom, mirror, as Keras's `ImageDataGenerator` does it.

The colouring tutorial that the papers follow sets shear 0.2, zoom 0.2, rotation 20 and horizontal flips. Keras takes
the shear in degrees, so 0.2 is next to nothing, and zooms each axis on its own; both are kept. What comes in from
outside repeats the edge (Keras's fill mode "nearest").
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, Luma
from restorer.imaging.cv import cv2
from training.data.photos import resized
from training.data.settings import GeneratorConfig


def generated(rgb: ByteArray, size: int, config: GeneratorConfig, rng: np.random.Generator) -> ByteArray:
    """A `size` x `size` sample of a photograph (H x W x 3)."""
    squashed = resized(_crop(rgb, config.crop_share, rng), size, size)
    turned = cv2.warpAffine(
        squashed, _transform(size, config, rng), (size, size),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    flips = rng.random() < config.flip_share
    return np.ascontiguousarray(turned[:, ::-1] if flips else turned)


def noisy(lightness: Luma, sigma: float, rng: np.random.Generator) -> Luma:
    """Lightness with Gaussian noise of `sigma` L*, kept in 0..100."""
    noise = rng.standard_normal(lightness.shape, np.float32) * np.float32(sigma)
    return np.clip(lightness + noise, 0.0, 100.0).astype(np.float32)


def _crop(rgb: ByteArray, share: float, rng: np.random.Generator) -> ByteArray:
    height, width = rgb.shape[:2]
    rows, columns = max(round(height * share), 2), max(round(width * share), 2)
    top, left = int(rng.integers(height - rows + 1)), int(rng.integers(width - columns + 1))
    return rgb[top : top + rows, left : left + columns]


def _transform(size: int, config: GeneratorConfig, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """2 x 3: from a pixel of the sample to where it comes from, about the middle."""
    angle = np.radians(rng.uniform(-config.rotation_degrees, config.rotation_degrees))
    shear = np.radians(rng.uniform(-config.shear_degrees, config.shear_degrees))
    zoom = rng.uniform(1.0 - config.zoom, 1.0 + config.zoom, 2)
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = rotation @ np.array([[1.0, -np.sin(shear)], [0.0, np.cos(shear)]]) @ np.diag(zoom)
    middle = np.full(2, (size - 1) / 2.0)
    return np.column_stack([matrix, middle - matrix @ middle])
