from __future__ import annotations

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from restorer.project.recipe import Region
from restorer.project.region import polygon_inside, region_mask

unit = st.floats(0.0, 1.0)
polygons = st.lists(st.tuples(unit, unit), min_size=3, max_size=9).map(tuple)
regions = st.builds(Region, st.just("r"), st.just(""), polygons, st.sampled_from([0.0, 0.01, 0.1, 0.4, 1.0]))
BOX = ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))


@given(regions, st.integers(1, 150), st.integers(1, 90), st.integers(1, 40))
@example(Region("r", "", BOX, 0.25), 150, 140, 7)
@settings(deadline=None, max_examples=60)
def test_the_mask_is_the_same_however_it_is_cut_into_strips(region: Region, height: int, width: int, step: int) -> None:
    whole = region_mask(region, 0, height, height, width)
    strips = [region_mask(region, top, min(top + step, height), height, width) for top in range(0, height, step)]
    assert np.array_equal(np.concatenate(strips), whole)


@given(regions, st.integers(1, 80), st.integers(1, 80))
@settings(deadline=None, max_examples=60)
def test_the_mask_is_exactly_nothing_outside_and_lies_between_0_and_1(region: Region, height: int, width: int) -> None:
    mask = region_mask(region, 0, height, height, width)
    inside = polygon_inside(region, 0, height, height, width)
    assert mask.shape == (height, width)
    assert mask.dtype == np.float32
    assert not mask[~inside].any()
    assert mask.min() >= 0.0
    assert mask.max() <= 1.0


def test_a_box_without_feather_is_its_pixels() -> None:
    mask = region_mask(Region("r", "", BOX), 0, 40, 40, 80)
    expected = np.zeros((40, 80), np.float32)
    expected[10:30, 20:60] = 1.0
    assert np.array_equal(mask, expected)


def test_the_fill_is_even_odd() -> None:
    inner = ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6), (0.4, 0.4))
    ring = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8), (0.2, 0.2), *inner)
    mask = region_mask(Region("r", "", ring), 0, 100, 100, 100)
    assert mask[50, 50] == 0.0
    assert mask[30, 30] == 1.0


def test_the_feather_rises_from_the_border_inwards_over_its_width() -> None:
    for size, feather in ((200, 0.1), (1000, 0.1)):  # below and above the width that is measured on a coarser grid
        line = region_mask(Region("r", "", BOX, feather), size // 2, size // 2 + 1, size, size)[0]
        left = size // 4
        ramp = line[left : left + int(feather * size)]
        assert line[left - 1] == 0.0
        assert ramp[0] < 0.02
        assert (np.diff(ramp) >= 0.0).all()
        assert abs(ramp[len(ramp) // 2] - 0.5) < 0.1
        assert (line[left + int(feather * size) + 3 : size // 2] == 1.0).all()


def test_the_frame_of_the_photograph_is_no_border() -> None:
    left_half = ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))
    mask = region_mask(Region("r", "", left_half, 0.1), 0, 100, 100, 100)
    assert (mask[:, 0] == 1.0).all()
    assert (mask[0] == mask[50]).all()
