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
_SSIM_BAND_PX = 1 << 20  # worked on at a time: a photograph of 24 megapixels would take 5 GB at once
_C1, _C2 = (0.01 * 255.0) ** 2, (0.03 * 255.0) ** 2

_Doubles = npt.NDArray[np.float64]


def psnr(picture: ByteArray, truth: ByteArray) -> float:
    """Peak signal-to-noise ratio in dB over all values of 8-bit pictures; infinite where they are equal."""
    _same_shape(picture, truth)
    error = cv2.norm(picture, truth, cv2.NORM_L2SQR) / picture.size  # a sum of whole numbers: exact
    return float(10.0 * np.log10(255.0**2 / error)) if error > 0 else float("inf")


class Ssim:
    """Structural similarity to one 8-bit RGB picture, of which everything is computed once; sides of at least 11 px.

    Gaussian window of sigma 1.5, population covariance, the border of half a window left out, the mean over channels.
    Source: Wang, Bovik, Sheikh and Simoncelli, IEEE TIP 13 (2004).
    """

    def __init__(self, truth: ByteArray) -> None:
        if min(truth.shape[:2]) <= 2 * _SSIM_RADIUS:
            raise ValueError("SSIM needs pictures of at least 11 x 11 pixels.")
        self._truth = truth
        self._bands = _bands(*truth.shape[:2])
        # Of a large picture only one band at a time, made anew for every picture that is compared.
        self._kept = [_SsimBand(truth[band]) for band in self._bands] if len(self._bands) == 1 else []

    def of(self, picture: ByteArray) -> float:
        """How alike a picture of the same size is: 1 is equal."""
        _same_shape(picture, self._truth)
        bands = self._kept or (_SsimBand(self._truth[band]) for band in self._bands)
        total = sum(band.sum_of(picture[rows]) for band, rows in zip(bands, self._bands, strict=True))
        height, width, channels = picture.shape
        return float(total / ((height - 2 * _SSIM_RADIUS) * (width - 2 * _SSIM_RADIUS) * channels))


def _bands(height: int, width: int) -> list[slice]:
    """Rows of a picture in bands that overlap by a window, so that each pixel inside the border is in one's middle."""
    step = max(_SSIM_BAND_PX // width, 1)
    tops = range(0, height - 2 * _SSIM_RADIUS, step)
    return [slice(top, min(top + step + 2 * _SSIM_RADIUS, height)) for top in tops]


class _SsimBand:
    """Some rows of the truth as SSIM needs them."""

    def __init__(self, truth: ByteArray) -> None:
        self._truth = truth.astype(np.float64)
        mean, square = _smooth(self._truth), _smooth(self._truth * self._truth)
        self._mean, self._mean_square = mean, mean * mean
        self._variance = square - self._mean_square
        # Arrays of this size are given back to the system when they are freed; kept, they need no new memory.
        self._work = [np.empty_like(mean) for _ in range(5)]

    def sum_of(self, picture: ByteArray) -> float:
        """The similarities summed over all values inside the border, given the same rows of a picture."""
        x, mean, variances, covariance, product = self._work
        np.copyto(x, picture)
        _smooth(x, mean)
        _smooth(np.multiply(x, x, out=product), variances)
        _smooth(np.multiply(x, self._truth, out=product), covariance)
        np.multiply(mean, self._mean, out=product)
        np.multiply(mean, mean, out=mean)
        variances -= mean
        variances += self._variance
        mean += self._mean_square
        covariance -= product
        return _similar(mean, product, variances, covariance)


def _similar(squares: _Doubles, product: _Doubles, variances: _Doubles, covariance: _Doubles) -> float:
    """The summed similarity from the sum and the product of both means, squared in the sum; overwrites all four."""
    product *= 2
    product += _C1
    covariance *= 2
    covariance += _C2
    squares += _C1
    variances += _C2
    product *= covariance
    squares *= variances
    product /= squares
    inside = slice(_SSIM_RADIUS, -_SSIM_RADIUS)
    return float(product[inside, inside].sum())


def ssim(picture: ByteArray, truth: ByteArray) -> float:
    """Structural similarity of two 8-bit RGB pictures; see `Ssim`."""
    _same_shape(picture, truth)
    return Ssim(truth).of(picture)


def _smooth(values: _Doubles, into: _Doubles | None = None) -> _Doubles:
    """Each value the weighted mean of its window."""
    side = 2 * _SSIM_RADIUS + 1
    smooth = cv2.GaussianBlur(values, (side, side), _SSIM_SIGMA, into, borderType=cv2.BORDER_REFLECT)
    return np.asarray(smooth, np.float64)


def chroma_ratio(ab: Chroma, truth: Chroma) -> float:
    """Mean chroma of a coloured picture over that of the truth (both H x W x 2); infinite where the truth is gray."""
    mean, true_mean = _mean_chroma(ab), _mean_chroma(truth)
    return mean / true_mean if true_mean > 0 else float("inf")


def _mean_chroma(ab: Chroma) -> float:
    """Of a picture's a*, b* (H x W x 2)."""
    return float(np.hypot(ab[..., 0], ab[..., 1]).mean(dtype=np.float64))


def colourfulness(picture: ByteArray) -> float:
    """How colourful 8-bit RGB looks: 0 gray, 33 moderate, 109 extreme.

    Source: Hasler and Suesstrunk, SPIE 5007 (2003).
    """
    r, g, b = (np.asarray(plane, np.int16) for plane in cv2.split(picture))
    red_green, yellow_blue = r - g, r + g - 2 * b  # the second doubled: whole numbers, whose sums are exact
    (mean_rg, spread_rg), (mean_yb, spread_yb) = (
        (float(mean[0, 0]), float(spread[0, 0])) for mean, spread in map(cv2.meanStdDev, (red_green, yellow_blue))
    )
    return float(np.hypot(spread_rg, spread_yb / 2) + 0.3 * np.hypot(mean_rg, mean_yb / 2))


def keras_accuracy(predicted: FloatArray, truth: FloatArray) -> float:
    """What Keras calls accuracy for two-channel regression: the share of pixels whose larger channel is the true one.

    Given "accuracy" and targets of the output's shape, Keras takes `categorical_accuracy`: argmax over the last axis.
    For a*, b* (... x 2) it asks which of the two is larger, the first where they are equal. For comparison with
    published colorizers that report it; it says nothing about how near colours are.
    """
    _same_shape(predicted, truth)
    return float(np.mean(_second_larger(predicted) == _second_larger(truth)))


def _second_larger(pairs: FloatArray) -> npt.NDArray[np.bool_]:
    """Argmax over two."""
    return np.asarray(pairs[..., 1] > pairs[..., 0])


def scaled_ab_mse(predicted: Chroma, truth: Chroma) -> float:
    """Mean squared error of ab / 128 (H x W x 2 each), the loss of the published regressions that scale so."""
    _same_shape(predicted, truth)
    return float(np.mean(np.square((predicted - truth) / np.float32(128.0)), dtype=np.float64))


def _same_shape(first: npt.NDArray[np.generic], second: npt.NDArray[np.generic]) -> None:
    if first.shape != second.shape:
        raise ValueError(f"The pictures differ in shape: {first.shape} and {second.shape}.")
