from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage import data

from restorer.imaging.colour import lab_to_srgb8, srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.imaging.guided import ColourSurface
from restorer.imaging.metrics import psnr

PHOTOGRAPHS = {"astronaut": data.astronaut, "coffee": data.coffee, "cat": data.chelsea, "rocket": data.rocket}


def averaged(values: np.ndarray, width: int, height: int) -> np.ndarray:
    return cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA).reshape(height, width, *values.shape[2:])


def small_and_large(name: str, cell: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The photograph's field of true colour, its L* at working size (4 pixels a cell), its full L*, and itself."""
    picture = PHOTOGRAPHS[name]()
    lab = srgb8_to_lab(picture)
    full = np.ascontiguousarray(lab[..., 0])
    w, h = round(full.shape[1] / cell), round(full.shape[0] / cell)
    return averaged(np.ascontiguousarray(lab[..., 1:]), w, h), averaged(full, 4 * w, 4 * h), full, picture


def decibels(luma: np.ndarray, ab: np.ndarray, picture: np.ndarray) -> float:
    return psnr(lab_to_srgb8(np.dstack([luma, ab])), picture)


@pytest.mark.parametrize("cell", [6, 12])
def test_colour_follows_edges_better_than_any_plain_interpolation(cell: int) -> None:
    gains = []
    for name in PHOTOGRAPHS:
        ab, working, full, picture = small_and_large(name, cell)
        ours = decibels(full, ColourSurface.fit(ab, working).rows(full, 0, *full.shape), picture)
        plain = [cv2.resize(ab, full.shape[::-1], interpolation=how) for how in (cv2.INTER_LINEAR, cv2.INTER_CUBIC)]
        gains.append([ours - decibels(full, other, picture) for other in plain])
    over_bilinear, over_bicubic = np.mean(gains, axis=0)
    assert over_bilinear > 1.4
    assert over_bicubic > 0.9


def test_averaging_gives_the_networks_colours_back() -> None:
    ab, working, full, _ = small_and_large("coffee", 6)
    upsampled = ColourSurface.fit(ab, working).rows(full, 0, *full.shape)
    error = np.abs(averaged(upsampled, ab.shape[1], ab.shape[0]) - ab).mean()
    bilinear = cv2.resize(ab, full.shape[::-1], interpolation=cv2.INTER_LINEAR)
    assert error < 0.5 * np.abs(averaged(bilinear, ab.shape[1], ab.shape[0]) - ab).mean()


@settings(deadline=None, max_examples=15)
@given(cuts=st.lists(st.integers(1, 199), max_size=5), seed=st.integers(0, 99), cells=st.sampled_from([1, 2, 3, 9, 40]))
def test_any_division_into_strips_gives_the_same_bits(cuts: list[int], seed: int, cells: int) -> None:
    rng = np.random.default_rng(seed)
    surface = ColourSurface.fit(
        rng.normal(0, 20, (cells, 13, 2)).astype(np.float32), rng.uniform(0, 100, (4 * cells, 52)).astype(np.float32)
    )
    luma = rng.uniform(0, 100, (200, 701)).astype(np.float32)
    strips = np.split(np.arange(200), sorted(set(cuts)))
    parts = [surface.rows(luma[rows], int(rows[0]), 200, 701) for rows in strips]
    np.testing.assert_array_equal(np.concatenate(parts), surface.rows(luma, 0, 200, 701))


def test_colours_stay_in_the_range_of_the_field_on_scratches_and_grain() -> None:
    rng = np.random.default_rng(0)
    ab, working, full, _ = small_and_large("astronaut", 8)
    surface = ColourSurface.fit(ab, working)
    damaged = full + rng.normal(0, 6, full.shape).astype(np.float32)
    damaged[:, 100::150] = 100
    damaged[50::120] = 0
    colours = surface.rows(damaged, 0, *full.shape)
    assert (colours.min(axis=(0, 1)) >= ab.min(axis=(0, 1))).all()
    assert (colours.max(axis=(0, 1)) <= ab.max(axis=(0, 1))).all()
    untouched = surface.rows(full, 0, *full.shape)
    assert np.abs(colours - untouched).mean() < 1.0


def test_grain_and_scratches_already_in_the_guide_do_not_make_it_worse_than_bilinear() -> None:
    rng = np.random.default_rng(1)
    ab, working, full, picture = small_and_large("coffee", 8)
    old = np.clip(full + rng.normal(0, 5, full.shape).astype(np.float32), 0, 100)
    old[:, 60::140] = 100
    guide = averaged(old, working.shape[1], working.shape[0])
    ours = ColourSurface.fit(ab, guide).rows(old, 0, *full.shape)
    bilinear = cv2.resize(ab, full.shape[::-1], interpolation=cv2.INTER_LINEAR)
    assert decibels(full, ours, picture) > decibels(full, bilinear, picture)


def test_one_colour_stays_that_colour_everywhere() -> None:
    ab = np.full((8, 10, 2), (12.5, -7.25), np.float32)
    luma = np.random.default_rng(2).uniform(0, 100, (32, 40)).astype(np.float32)
    surface = ColourSurface.fit(ab, luma)
    full = np.random.default_rng(3).uniform(0, 100, (77, 91)).astype(np.float32)
    np.testing.assert_allclose(surface.rows(full, 0, 77, 91), np.broadcast_to([12.5, -7.25], (77, 91, 2)), atol=1e-4)


@settings(deadline=None, max_examples=40)
@given(
    grid=st.tuples(st.integers(1, 6), st.integers(1, 6)),
    working=st.tuples(st.integers(1, 20), st.integers(1, 20)),
    full=st.tuples(st.integers(1, 60), st.integers(1, 60)),
)
def test_every_size_works(grid: tuple[int, int], working: tuple[int, int], full: tuple[int, int]) -> None:
    rng = np.random.default_rng(4)
    ab = rng.normal(0, 30, (*grid, 2)).astype(np.float32)
    surface = ColourSurface.fit(ab, rng.uniform(0, 100, working).astype(np.float32))
    colours = surface.rows(rng.uniform(0, 100, full).astype(np.float32), 0, *full)
    assert colours.shape == (*full, 2)
    assert np.isfinite(colours).all()
    assert np.abs(colours).max() <= np.abs(ab).max() + 1e-3


def test_rows_that_share_an_interpolation_hardly_differ_from_their_own() -> None:
    rng = np.random.default_rng(6)
    slope, offset = rng.normal(0, 0.1, (6, 5, 2)).astype(np.float32), rng.normal(0, 20, (6, 5, 2)).astype(np.float32)
    none = np.full((3, 3, 2), 1000, np.float32)
    height, width = 60 * 6, 70
    luma = rng.uniform(0, 100, (height, width)).astype(np.float32)
    colours = ColourSurface(slope, offset, -none, none).rows(luma, 0, height, width)
    wide = [cv2.resize(part, (width, height), interpolation=cv2.INTER_LINEAR) for part in (slope, offset)]
    error = np.abs(colours - (wide[0] * luma[..., None] + wide[1]))
    step = np.abs(np.diff(slope, axis=0)).max() * 100 + np.abs(np.diff(offset, axis=0)).max()
    assert 0 < error.max() <= step / 16 + 1e-3  # half of an eighth of the way from cell to cell


def test_a_line_of_twenty_thousand_pixels_works() -> None:
    ab = np.random.default_rng(5).normal(0, 30, (1, 128, 2)).astype(np.float32)
    surface = ColourSurface.fit(ab, np.full((1, 512), 50, np.float32))
    assert surface.rows(np.full((1, 20_000), 50, np.float32), 0, 1, 20_000).shape == (1, 20_000, 2)


def test_an_edge_of_lightness_is_an_edge_of_colour() -> None:
    full = np.full((64, 96), 30, np.float32)
    full[:, 50:] = 70
    truth = np.where(full[..., None] > 50, np.float32(20), np.float32(-20)) * np.ones(2, np.float32)
    ab, working = averaged(truth, 12, 8), averaged(full, 48, 32)
    colours = ColourSurface.fit(ab, working).rows(full, 0, 64, 96)
    bilinear = cv2.resize(ab, (96, 64), interpolation=cv2.INTER_LINEAR)
    assert np.abs(colours - truth).mean() < 0.5 * np.abs(bilinear - truth).mean()
