from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.engine.card import Vividness, VividnessRule
from restorer.engine.field import HintMap
from restorer.engine.locality import keep_local
from restorer.engine.snapping import carry, snap
from restorer.engine.vividness import annealed_mean, apply_vividness
from restorer.progress import Progress

CENTRES = np.array([[-40.0, 0.0], [0.0, 0.0], [40.0, 20.0]], np.float32)
BINS = np.broadcast_to(np.array([0.3, 0.2, 0.5], np.float32), (4, 6, 3))
RULE = Vividness(VividnessRule.ANNEALED_MEAN, temperature=0.38, share=0.5)


def test_the_annealed_mean_lies_between_mean_and_mode() -> None:
    warm, cold = annealed_mean(BINS, CENTRES, 1.0), annealed_mean(BINS, CENTRES, 0.02)
    np.testing.assert_allclose(warm[0, 0], [8.0, 10.0], atol=1e-4)
    np.testing.assert_allclose(cold[0, 0], [40.0, 20.0], atol=1e-3)
    between = annealed_mean(BINS, CENTRES, 0.38)[0, 0, 0]
    weights = np.array([0.3, 0.2, 0.5]) ** (1 / 0.38)
    np.testing.assert_allclose(between, (weights / weights.sum()) @ CENTRES[:, 0], rtol=1e-5)


def test_bins_of_probability_zero_are_no_trouble() -> None:
    sure = np.zeros((1, 1, 3), np.float32)
    sure[..., 2] = 1.0
    np.testing.assert_allclose(annealed_mean(sure, CENTRES, 0.38)[0, 0], [40.0, 20.0], atol=1e-3)


def test_vividness_0_is_the_regression_untouched() -> None:
    ab = np.random.default_rng(0).normal(0, 20, (8, 12, 2)).astype(np.float32)
    np.testing.assert_array_equal(apply_vividness(ab, BINS, CENTRES, RULE, 0.0), ab)


def test_vividness_1_mixes_the_cards_share_and_more_multiplies() -> None:
    ab = np.full((8, 12, 2), 2.0, np.float32)
    target = annealed_mean(BINS, CENTRES, 0.38)[0, 0]
    balanced = 2.0 + 0.5 * (target - 2.0)
    np.testing.assert_allclose(apply_vividness(ab, BINS, CENTRES, RULE, 1.0)[3, 5], balanced, rtol=1e-5)
    np.testing.assert_allclose(apply_vividness(ab, BINS, CENTRES, RULE, 1.5)[3, 5], balanced * 1.5, rtol=1e-5)


def test_the_finer_grid_keeps_its_detail() -> None:
    ab = np.zeros((8, 12, 2), np.float32)
    ab[::2] = 10.0
    vivid = apply_vividness(ab, BINS, CENTRES, RULE, 1.0)
    np.testing.assert_allclose(vivid[2, 4] - vivid[3, 4], 10.0, atol=1e-4)


COLOURS = st.tuples(st.floats(-90, 90), st.floats(-90, 90))


@given(COLOURS, st.integers(0, 40), st.integers(0, 40), st.integers(8, 20))
@settings(max_examples=30, deadline=None)
def test_under_a_stroke_stands_its_colour_wherever_it_lies(
    colour: tuple[float, float], top: int, left: int, side: int
) -> None:
    random = np.random.default_rng(top + left)
    luma = random.random((64, 64), np.float32) * 100
    ab = random.normal(0, 30, (16, 16, 2)).astype(np.float32)
    hints = HintMap.empty(64, 64)
    hints.ab[top : top + side, left : left + side] = colour
    hints.mask[top : top + side, left : left + side] = 1.0
    cells = np.s_[-(-top // 4) : (top + side) // 4, -(-left // 4) : (left + side) // 4]
    for pulled in (snap(ab, luma, hints, Progress()), carry(ab, luma, hints, Progress())):
        np.testing.assert_allclose(pulled[cells] - np.float32(colour), 0.0, atol=1e-3)


def test_a_hint_fades_with_distance_and_leaves_the_far_side_alone() -> None:
    luma = np.full((64, 256), 50.0, np.float32)
    ab = np.zeros((16, 64, 2), np.float32)
    hints = HintMap.empty(64, 256)
    hints.ab[:, :8] = (60.0, 0.0)
    hints.mask[:, :8] = 1.0
    pulled = snap(ab, luma, hints, Progress())[8, :, 0]
    assert np.all(np.diff(pulled) < 0.01)
    assert pulled[5] > 30.0
    assert pulled[-1] < 6.0


def test_without_hints_nothing_is_touched() -> None:
    ab = np.ones((8, 8, 2), np.float32)
    assert snap(ab, np.zeros((32, 32), np.float32), HintMap.empty(32, 32), Progress()) is ab


def test_hints_made_smaller_keep_their_colour() -> None:
    hints = HintMap.empty(32, 32)
    hints.ab[3:6, 3:6] = (40.0, -10.0)
    hints.mask[3:6, 3:6] = 1.0
    smaller = hints.at(8, 8)
    np.testing.assert_allclose(smaller.ab[smaller.mask > 0], np.broadcast_to([40.0, -10.0], (4, 2)), rtol=1e-4)
    np.testing.assert_allclose(smaller.mask.sum() * 16, 9.0, rtol=1e-5)


def test_a_surprising_hint_that_tints_the_whole_picture_is_kept_near() -> None:
    plain = np.zeros((32, 64, 2), np.float32)
    hints = HintMap.empty(128, 256)
    hints.ab[60:70, 10:20] = (70.0, -60.0)
    hints.mask[60:70, 10:20] = 1.0
    kept = keep_local(plain + np.float32(20.0), plain, hints)
    np.testing.assert_allclose(kept[16, 3], 20.0, atol=0.1)
    assert np.hypot(*kept[16, 60]) < 1.7


def test_a_hint_that_was_nearly_expected_may_inform_the_whole_picture() -> None:
    plain = np.full((32, 64, 2), 20.0, np.float32)
    hints = HintMap.empty(128, 256)
    hints.ab[60:70, 10:20] = (24.0, 23.0)
    hints.mask[60:70, 10:20] = 1.0
    kept = keep_local(plain + np.float32(5.0), plain, hints)
    assert np.abs(kept[16, 60] - 25.0).max() < 0.5


def test_a_slight_turn_of_the_whole_picture_stays() -> None:
    plain = np.random.default_rng(0).normal(0, 20, (32, 64, 2)).astype(np.float32)
    hints = HintMap.empty(128, 256)
    hints.mask[60:70, 10:20] = 1.0
    np.testing.assert_allclose(keep_local(plain + np.float32(0.9), plain, hints), plain + 0.9, atol=1e-4)
