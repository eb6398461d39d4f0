from __future__ import annotations

import numpy as np
import pytest
from skimage import data, metrics

from restorer.imaging import metrics as imaging_metrics
from restorer.imaging.metrics import Ssim, chroma_ratio, colourfulness, keras_accuracy, psnr, scaled_ab_mse, ssim


def noisy(picture: np.ndarray, sigma: float = 20) -> np.ndarray:
    noise = np.random.default_rng(0).normal(0, sigma, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def test_psnr_and_ssim_are_scikit_images() -> None:
    truth = data.astronaut()[:200, 100:331]
    picture = noisy(truth)
    assert psnr(picture, truth) == pytest.approx(metrics.peak_signal_noise_ratio(truth, picture), abs=1e-9)
    expected = metrics.structural_similarity(
        truth, picture, channel_axis=-1, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=255
    )
    assert ssim(picture, truth) == pytest.approx(expected, abs=1e-9)


def test_one_truth_serves_many_pictures() -> None:
    truth = data.astronaut()[:60, 100:171]
    kept = Ssim(truth)
    pictures = [noisy(truth, sigma) for sigma in (5, 40, 5)]
    assert [kept.of(picture) for picture in pictures] == [ssim(picture, truth) for picture in pictures]


def test_a_large_picture_is_compared_in_bands_with_the_same_result(monkeypatch: pytest.MonkeyPatch) -> None:
    truth = data.astronaut()[:97, 100:171]
    picture = noisy(truth)
    whole = ssim(picture, truth)
    for pixels in (71, 71 * 20, 71 * 86, 71 * 87):
        monkeypatch.setattr(imaging_metrics, "_SSIM_BAND_PX", pixels)
        kept = Ssim(truth)
        assert kept.of(picture) == pytest.approx(whole, abs=1e-12)
        assert kept.of(picture) == kept.of(picture)


def test_equal_pictures_are_perfect() -> None:
    picture = data.coffee()[:50, :60]
    assert psnr(picture, picture) == float("inf")
    assert ssim(picture, picture) == pytest.approx(1.0)


def test_pictures_of_different_shape_are_refused() -> None:
    one, other = np.zeros((20, 20, 3), np.uint8), np.zeros((20, 21, 3), np.uint8)
    for measure in (psnr, ssim):
        with pytest.raises(ValueError, match="differ in shape"):
            measure(one, other)


def test_ssim_says_what_it_needs() -> None:
    with pytest.raises(ValueError, match="11 x 11"):
        ssim(np.zeros((10, 40, 3), np.uint8), np.zeros((10, 40, 3), np.uint8))


def test_half_the_chroma_is_a_ratio_of_a_half() -> None:
    truth = np.random.default_rng(1).normal(0, 20, (30, 40, 2)).astype(np.float32)
    assert chroma_ratio(truth / 2, truth) == pytest.approx(0.5)
    assert chroma_ratio(truth, np.zeros_like(truth)) == float("inf")


def test_colourfulness_is_hasler_and_suesstrunks() -> None:
    assert colourfulness(np.full((9, 9, 3), 77, np.uint8)) == 0
    halves = np.zeros((2, 2, 3), np.uint8)
    halves[0] = (255, 0, 0)  # red above black: rg is 255 or 0, yb 127.5 or 0
    expected = np.hypot(127.5, 63.75) * 1.3
    assert colourfulness(halves) == pytest.approx(expected)


def test_keras_accuracy_is_the_share_of_equal_larger_channels() -> None:
    predicted = np.array([[[1, 2], [3, 2], [0, 5], [4, 1]]], np.float32)
    truth = np.array([[[0, 9], [1, 2], [1, 2], [9, 8]]], np.float32)
    assert keras_accuracy(predicted, truth) == 0.75


def test_the_error_of_scaled_ab_is_a_128th_squared() -> None:
    truth = np.zeros((4, 5, 2), np.float32)
    assert scaled_ab_mse(truth + 64, truth) == pytest.approx(0.25)


def test_a_gray_answer_is_right_for_keras_where_a_is_not_less_than_b() -> None:
    truth = np.array([[[5, 1], [1, 5], [2, 2], [-9, -1]]], np.float32)
    assert keras_accuracy(np.zeros_like(truth), truth) == 0.5
