"""How near a coloured picture is to the true one, and how colourful it is.

PSNR and SSIM reward gray: print them with the gray copy's, and with the chroma ratio.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, Chroma, FloatArray
from restorer.imaging.cv import cv2

_SSIM_SIGMA = 1.5
_SSIM_RADIUS = 5  # 3.5 sigma, as in the paper's 11 x 11 window
_C1, _C2 = (0.01 * 255.0) ** 2, (0.03 * 255.0) ** 2


def psnr(picture: ByteArray, truth: ByteArray) -> float:
    """Peak signal-to-noise ratio in dB over all values of 8-bit pictures; infinite where they are equal."""
    _same_shape(picture, truth)
    error = np.mean(np.square(picture.astype(np.float64) - truth.astype(np.float64)))
    return float(10.0 * np.log10(255.0**2 / error)) if error > 0 else float("inf")


def ssim(picture: ByteArray, truth: ByteArray) -> float:
    """Structural similarity of 8-bit RGB pictures, the mean over channels; sides of at least 11 pixels.

    Gaussian window of sigma 1.5, population covariance, the border of half a window left out.
    Source: Wang, Bovik, Sheikh and Simoncelli, IEEE TIP 13 (2004).
    """
    _same_shape(picture, truth)
    if min(picture.shape[:2]) <= 2 * _SSIM_RADIUS:
        raise ValueError("SSIM needs pictures of at least 11 x 11 pixels.")
    x, y = picture.astype(np.float64), truth.astype(np.float64)
    mean_x, mean_y = _smooth(x), _smooth(y)
    variances = _smooth(x * x) - mean_x**2 + _smooth(y * y) - mean_y**2
    covariance = _smooth(x * y) - mean_x * mean_y
    similar = (2 * mean_x * mean_y + _C1) * (2 * covariance + _C2)
    similar /= (mean_x**2 + mean_y**2 + _C1) * (variances + _C2)
    inside = slice(_SSIM_RADIUS, -_SSIM_RADIUS)
    return float(similar[inside, inside].mean())


def _smooth(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    side = 2 * _SSIM_RADIUS + 1
    return np.asarray(cv2.GaussianBlur(values, (side, side), _SSIM_SIGMA, borderType=cv2.BORDER_REFLECT), np.float64)


def chroma_ratio(ab: Chroma, truth: Chroma) -> float:
    """Mean chroma of a coloured picture over that of the truth (both H x W x 2); infinite where the truth is gray."""
    mean, true_mean = _mean_chroma(ab), _mean_chroma(truth)
    return mean / true_mean if true_mean > 0 else float("inf")


def _mean_chroma(ab: Chroma) -> float:
    return float(np.hypot(ab[..., 0], ab[..., 1]).mean(dtype=np.float64))


def colourfulness(picture: ByteArray) -> float:
    """How colourful 8-bit RGB looks: 0 gray, 33 moderate, 109 extreme.

    Source: Hasler and Suesstrunk, SPIE 5007 (2003).
    """
    r, g, b = np.moveaxis(picture.astype(np.float64), -1, 0)
    red_green, yellow_blue = r - g, (r + g) / 2 - b
    spread = np.hypot(red_green.std(), yellow_blue.std())
    return float(spread + 0.3 * np.hypot(red_green.mean(), yellow_blue.mean()))


def keras_accuracy(predicted: FloatArray, truth: FloatArray) -> float:
    """What Keras calls accuracy for two-channel regression: the share of pixels whose larger channel is the true one.

    Given "accuracy" and targets of the output's shape, Keras takes `categorical_accuracy`: argmax over the last axis.
    For a*, b* (... x 2) it asks which of the two is larger, the first where they are equal. For comparison with
    published colorizers that report it; it says nothing about how near colours are.
    """
    _same_shape(predicted, truth)
    return float(np.mean(np.argmax(predicted, axis=-1) == np.argmax(truth, axis=-1)))


def scaled_ab_mse(predicted: Chroma, truth: Chroma) -> float:
    """Mean squared error of ab / 128 (H x W x 2 each), the loss of the published regressions that scale so."""
    _same_shape(predicted, truth)
    return float(np.mean(np.square((predicted - truth) / np.float32(128.0)), dtype=np.float64))


def _same_shape(first: npt.NDArray[np.generic], second: npt.NDArray[np.generic]) -> None:
    if first.shape != second.shape:
        raise ValueError(f"The pictures differ in shape: {first.shape} and {second.shape}.")
