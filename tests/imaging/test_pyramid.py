from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.pyramid import AreaReducer, mip_levels


def shares(size: int, out: int) -> np.ndarray:
    """How much of each of `out` cells each of `size` pixels makes up, written the plainest way."""
    cell = size / out
    table = np.zeros((out, size))
    for o in range(out):
        for i in range(size):
            table[o, i] = max(0.0, min((o + 1) * cell, i + 1) - max(o * cell, i)) / cell
    return table


def reduced(picture: np.ndarray, out_w: int, out_h: int, cuts: list[int]) -> np.ndarray:
    reducer = AreaReducer(picture.shape[1], picture.shape[0], out_w, out_h)
    for strip in np.split(picture, sorted(set(cuts))):
        reducer.add(strip)
    return reducer.result()


@settings(deadline=None, max_examples=40)
@given(
    size=st.tuples(st.integers(1, 90), st.integers(1, 70)),
    out=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    cuts=st.lists(st.integers(0, 90), max_size=6),
    channels=st.sampled_from([(), (1,), (3,)]),
)
def test_each_pixel_is_the_mean_of_its_area(
    size: tuple[int, int], out: tuple[int, int], cuts: list[int], channels: tuple[int, ...]
) -> None:
    picture = np.random.default_rng(0).uniform(0, 100, (*size, *channels)).astype(np.float32)
    expected = np.einsum("oi,pj,ij...->op...", shares(size[0], out[0]), shares(size[1], out[1]), picture)
    small = reduced(picture, out[1], out[0], [c for c in cuts if c <= size[0]])
    assert small.dtype == np.float32
    np.testing.assert_allclose(small, expected, atol=3e-5)


def test_codes_are_averaged_without_overflow() -> None:
    picture = np.full((300, 200), 65535, np.uint16)
    np.testing.assert_allclose(reduced(picture, 7, 9, [100]), 65535, rtol=1e-6)


def test_a_long_picture_keeps_its_mean() -> None:
    picture = np.random.default_rng(1).uniform(0, 100, (20_000, 3)).astype(np.float32)
    assert reduced(picture, 1, 1, [])[0, 0] == pytest.approx(picture.mean(dtype=np.float64), rel=1e-6)


def test_rows_that_are_missing_or_too_many_are_named() -> None:
    reducer = AreaReducer(10, 20, 5, 5)
    reducer.add(np.zeros((12, 10)))
    with pytest.raises(ValueError, match="12 of 20"):
        reducer.result()
    with pytest.raises(ValueError, match="does not belong"):
        reducer.add(np.zeros((9, 10)))
    with pytest.raises(ValueError, match="does not belong"):
        reducer.add(np.zeros((2, 11)))


@pytest.mark.parametrize("shape", [(600, 1001, 3), (1, 900), (513, 512)])
def test_levels_halve_until_they_are_small(shape: tuple[int, ...]) -> None:
    picture = np.random.default_rng(2).integers(0, 256, shape).astype(np.uint8)
    levels = mip_levels(picture)
    assert levels[0] is picture
    for large, small in pairwise(levels):
        assert small.shape[:2] == tuple((side + 1) // 2 for side in large.shape[:2])
        assert small.shape[2:] == shape[2:]
        assert abs(float(small.mean()) - float(large.mean())) < 1.5
    assert max(levels[-1].shape[:2]) <= 256


def test_a_level_is_the_mean_of_two_by_two() -> None:
    picture = np.zeros((400, 400), np.uint8)
    picture[::2, ::2] = 200
    assert set(np.unique(mip_levels(picture)[1])) == {50}
