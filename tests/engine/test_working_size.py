from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toy_packages import hinted_package

from restorer.engine.card import ModelCard, Outputs, Shape, SizeRule
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.working_size import cell, choose_size, fit_luma, pad, padded_size

BASE = replace(
    CLASSICAL_CARDS[0],
    working_size=SizeRule(256, Shape.KEEP_ASPECT, 32, 512, fixed=False),
    outputs=Outputs(4, (-110, 110), 8, ((0.0, 0.0),), 8),
)
FIXED = replace(BASE, working_size=SizeRule(224, Shape.KEEP_ASPECT, 32, 224, fixed=True))
SQUASHED = replace(BASE, working_size=SizeRule(224, Shape.SQUARE, 32, 224, fixed=True))
SIDES = st.integers(1, 30_000)


@given(SIDES, SIDES, st.sampled_from([BASE, FIXED, SQUASHED, *CLASSICAL_CARDS]))
@settings(max_examples=150, deadline=None)
def test_every_photograph_has_a_size_that_the_network_takes(width: int, height: int, card: ModelCard) -> None:
    size = choose_size(card, width, height)
    step, rule = cell(card), card.working_size
    assert size.height % step == 0 < size.height
    assert size.width % step == 0 < size.width
    assert size.padded_height % rule.multiple_of == 0
    assert size.padded_height >= size.height
    assert size.padded_width >= size.width
    assert max(size.padded_height, size.padded_width) <= 2048
    assert size.padded_height * size.padded_width <= 1.3 * 512**2 + 2048 * rule.multiple_of
    if rule.fixed:
        assert (size.padded_height, size.padded_width) == (rule.size, rule.size)


@given(st.integers(200, 20_000), st.floats(0.2, 5.0))
@settings(max_examples=80, deadline=None)
def test_aspect_is_kept_to_half_a_cell(width: int, ratio: float) -> None:
    height = max(int(width * ratio), 1)
    size = choose_size(BASE, width, height)
    assert abs(size.width * height - size.height * width) <= 4 * (width + height)


def test_usual_photographs_get_the_models_area() -> None:
    assert choose_size(BASE, 4000, 4000).width == 256
    size = choose_size(BASE, 6000, 4000)
    assert (size.width, size.height) == (312, 208)
    assert (size.padded_width, size.padded_height) == (320, 224)


def test_a_panorama_keeps_half_the_size_on_its_short_side() -> None:
    size = choose_size(BASE, 12_000, 1500)
    assert (size.width, size.height) == (1024, 128)


def test_a_strip_of_one_pixel_is_no_special_case() -> None:
    size = choose_size(BASE, 20_000, 1)
    assert (size.width, size.height, size.padded_height) == (2048, 8, 32)
    assert choose_size(BASE, 1, 1).width == 8


def test_a_small_photograph_is_not_blown_up_beyond_twice() -> None:
    assert choose_size(BASE, 60, 40).width == 120


def test_a_square_model_sees_the_photograph_squashed_only_if_it_says_so() -> None:
    assert (choose_size(SQUASHED, 600, 300).height, choose_size(SQUASHED, 600, 300).width) == (224, 224)
    assert (choose_size(FIXED, 600, 300).height, choose_size(FIXED, 600, 300).width) == (112, 224)


@pytest.mark.parametrize("shape", [(8, 8), (8, 200), (208, 312), (256, 256)])
def test_padding_continues_the_photograph_and_leaves_it_as_it_is(shape: tuple[int, int]) -> None:
    luma = np.random.default_rng(0).random(shape, np.float32) * 100
    size = padded_size(BASE, *shape)
    padded = pad(luma, size)
    assert padded.shape == (size.padded_height, size.padded_width)
    np.testing.assert_array_equal(padded[: shape[0], : shape[1]], luma)
    if padded.shape[1] > shape[1]:
        np.testing.assert_array_equal(padded[: shape[0], shape[1]], luma[:, -2])


def test_luma_of_any_size_is_made_to_fit(tmp_path: Path) -> None:
    card = ModelCard.read(hinted_package(tmp_path))
    assert fit_luma(card, np.zeros((57, 83), np.float32)).shape == (56, 80)
    assert fit_luma(card, np.zeros((1, 3), np.float32)).shape == (8, 8)
    exact = np.zeros((64, 64), np.float32)
    assert fit_luma(card, exact) is exact
