from dataclasses import replace

import numpy as np

from restorer.imaging.cv import cv2
from tests.training.conftest import small_config
from tests.training.pictures import coloured
from training.data.generator import generated, noisy
from training.data.photos import Photos
from training.data.samples import make_sample
from training.data.settings import GeneratorConfig

STILL = GeneratorConfig(1.0, rotation_degrees=0.0, shear_degrees=0.0, zoom=0.0, flip_share=0.0)


def _made(config: GeneratorConfig, seed: int = 0, size: int = 64) -> np.ndarray:
    return generated(coloured(1, 64, 64), size, config, np.random.default_rng(seed))


def test_with_every_range_at_nothing_the_photograph_comes_out_as_it_is() -> None:
    np.testing.assert_array_equal(_made(STILL), coloured(1, 64, 64))


def test_a_flip_is_a_mirror_image() -> None:
    np.testing.assert_array_equal(_made(replace(STILL, flip_share=1.0)), coloured(1, 64, 64)[:, ::-1])


def test_rotation_stays_within_its_range_and_goes_both_ways() -> None:
    bar = np.zeros((65, 65, 3), np.uint8)
    bar[31:34] = 255
    config = replace(STILL, rotation_degrees=20.0)
    angles = []
    for seed in range(60):
        turned = generated(bar, 65, config, np.random.default_rng(seed))[..., 0] > 127
        ys, xs = np.nonzero(turned[:, 10:55])
        angles.append(np.degrees(np.arctan(np.polyfit(xs, ys, 1)[0])))
    assert max(np.abs(angles)) <= 21.0
    assert min(angles) < -10.0
    assert max(angles) > 10.0


def test_zoom_changes_the_size_of_things_by_its_range() -> None:
    disc = np.asarray(cv2.circle(np.zeros((64, 64, 3), np.uint8), (32, 32), 16, (255, 255, 255), -1))
    config = replace(STILL, zoom=0.2)
    shown = [generated(disc, 64, config, np.random.default_rng(seed))[..., 0] > 127 for seed in range(60)]
    widths = np.array([mask.any(0).sum() for mask in shown]) / 33.0
    assert 0.78 < widths.min() < 0.9
    assert 1.1 < widths.max() < 1.3


def test_what_comes_in_from_outside_repeats_the_edge() -> None:
    white = np.full((40, 40, 3), 255, np.uint8)
    assert generated(white, 40, GeneratorConfig(1.0), np.random.default_rng(0)).min() == 255


def test_a_crop_shows_a_part() -> None:
    rows = np.repeat(np.arange(100, dtype=np.uint8)[:, None, None], 100, 1).repeat(3, 2)
    shown = generated(rows, 50, replace(STILL, crop_share=0.5), np.random.default_rng(0))
    assert int(shown.max()) - int(shown.min()) == 49


def test_noise_has_the_sigma_asked_for_and_stays_in_range() -> None:
    middle = np.full((200, 200), 50.0, np.float32)
    noise = noisy(middle, 3.0, np.random.default_rng(0))
    assert abs(float(noise.std()) - 3.0) < 0.1
    dark = noisy(np.zeros((50, 50), np.float32), 3.0, np.random.default_rng(0))
    assert dark.min() == 0.0


def test_samples_use_the_generator_where_the_configuration_says_so(photos: Photos) -> None:
    data = small_config("data.degraded_share=0.0", "data.recoloured_share=0.0").data
    plain = make_sample(photos, data, 64, np.random.default_rng(5))
    unused = make_sample(photos, replace(data, generator=GeneratorConfig(0.0, zoom=0.9)), 64, np.random.default_rng(5))
    made = make_sample(photos, replace(data, generator=GeneratorConfig(1.0)), 64, np.random.default_rng(5))
    grainy = make_sample(photos, replace(data, generator=GeneratorConfig(noise=2.0)), 64, np.random.default_rng(5))
    np.testing.assert_array_equal(plain.lightness, unused.lightness)
    assert np.abs(made.lightness - plain.lightness).mean() > 1.0
    assert made.chroma.shape == plain.chroma.shape
    np.testing.assert_array_equal(grainy.chroma, plain.chroma)
    assert 1.0 < float((grainy.lightness - plain.lightness).std()) < 2.5
