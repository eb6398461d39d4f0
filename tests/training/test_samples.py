import numpy as np
import pytest

from restorer.imaging.colour import srgb8_to_lab
from tests.training.conftest import small_config
from training.data import degrade as wear
from training.data.hints import add_true_hints, empty_hints, hint_count
from training.data.photos import Photos
from training.data.recolour import LARGEST_SHARE, SMALLEST_SHARE, find_segment, random_colour, recolour
from training.data.samples import make_batch, make_sample


def _bands() -> np.ndarray:
    """Three flat things side by side, each of a third of the picture."""
    rgb = np.full((96, 96, 3), (120, 120, 60), np.uint8)
    rgb[:, 32:64] = (200, 60, 60)
    rgb[:, 64:] = (30, 40, 110)
    return rgb


@pytest.mark.parametrize("seed", range(20))
def test_wear_keeps_shape_range_and_finiteness(photos: Photos, seed: int) -> None:
    rgb = photos.rgb(seed % len(photos))
    worn = wear.degrade(srgb8_to_lab(rgb)[..., 0], rgb, np.random.default_rng(seed))
    assert worn.shape == rgb.shape[:2]
    assert worn.dtype == np.float32
    assert np.isfinite(worn).all()
    assert worn.min() >= 0.0
    assert worn.max() <= 100.0


def test_every_kind_of_wear_changes_the_lightness(photos: Photos) -> None:
    rgb = photos.rgb(0)
    lightness = srgb8_to_lab(rgb)[..., 0]
    for kind in (wear.tone, wear.blur, wear.grain, wear.paper, wear.scratches, wear.jpeg):
        worn = kind(lightness, np.random.default_rng(1))
        assert worn.shape == lightness.shape
        assert np.abs(worn - lightness).max() > 0.5, kind.__name__


def test_orthochromatic_film_turns_red_dark_and_blue_bright() -> None:
    red, blue = np.full((2, 2, 3), (200, 30, 30), np.uint8), np.full((2, 2, 3), (30, 30, 200), np.uint8)
    seen = [wear.orthochromatic(rgb, np.random.default_rng(0)).mean() for rgb in (red, blue)]
    true = [srgb8_to_lab(rgb)[..., 0].mean() for rgb in (red, blue)]
    assert seen[0] < true[0]
    assert seen[1] > true[1]


@pytest.mark.parametrize("seed", range(10))
def test_a_recoloured_segment_leaves_everything_outside_untouched(seed: int) -> None:
    lab = srgb8_to_lab(_bands())
    hints = empty_hints(96, 96)
    chroma = recolour(lab, hints, np.random.default_rng(seed))
    assert chroma is not None
    changed = np.abs(chroma - lab[..., 1:]).max(-1) > 1e-4
    hinted = hints[..., 2] > 0
    assert SMALLEST_SHARE <= changed.mean() <= LARGEST_SHARE
    assert hinted.any()
    assert not (hinted & ~changed).any()
    same = np.unique(lab[changed][:, 1].round(1))
    assert len(same) == 1, "more than one object was recoloured"
    np.testing.assert_allclose(hints[hinted][:, :2], chroma[hinted], atol=0.5)


def test_no_segment_is_found_where_there_is_none() -> None:
    flat = np.full((64, 64, 3), (50.0, 0.0, 0.0), np.float32)
    hints = empty_hints(64, 64)
    assert find_segment(flat, np.random.default_rng(0)) is None
    assert recolour(flat, hints, np.random.default_rng(0)) is None
    assert not hints.any()


def test_a_random_colour_is_one_that_srgb_can_show() -> None:
    rng = np.random.default_rng(0)
    colours = np.array([random_colour(20.0, rng) for _ in range(200)])
    assert np.abs(colours).max() < 110.0
    assert colours.std(0).min() > 5.0


def test_true_hints_carry_the_mean_true_colour_below_them(photos: Photos) -> None:
    chroma = srgb8_to_lab(photos.rgb(0))[..., 1:]
    hints = empty_hints(*chroma.shape[:2])
    add_true_hints(hints, chroma, 40, np.random.default_rng(0))
    hinted = hints[..., 2] > 0
    assert 0.005 < hinted.mean() < 0.5
    assert np.abs(hints[hinted][:, :2] - chroma[hinted]).mean() < 5.0
    assert not hints[~hinted].any()


def test_few_hints_are_as_frequent_as_many() -> None:
    rng = np.random.default_rng(0)
    counts = np.array([hint_count(64, rng) for _ in range(2000)])
    assert counts.min() == 1
    assert counts.max() == 64
    assert 5 < np.median(counts) < 12


def test_a_sample_depends_on_its_numbers_alone(photos: Photos) -> None:
    config = small_config().data
    first, again = (make_batch(photos, config, 3, 7, 0.5) for _ in range(2))
    other = make_batch(photos, config, 3, 8, 0.5)
    assert first.lightness.equal(again.lightness)
    assert first.hints.equal(again.hints)
    assert first.chroma.equal(again.chroma)
    assert first.lightness.shape != other.lightness.shape or not first.lightness.equal(other.lightness)


@pytest.mark.parametrize("size", [64, 160])
def test_samples_have_the_size_asked_for(photos: Photos, size: int) -> None:
    sample = make_sample(photos, small_config().data, size, np.random.default_rng(0))
    assert sample.lightness.shape == (size, size)
    assert sample.hints.shape == (size, size, 3)
    assert sample.chroma.shape == (size, size, 2)
