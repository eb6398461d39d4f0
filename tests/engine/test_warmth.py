"""Warmth moves colours along daylight, and leaves gray what is gray."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.engine.warmth import apply_warmth
from restorer.imaging.arrays import Chroma

WARMTHS = st.floats(-100, 100)
PARTS = st.floats(-100, 100, width=32)


def one(a: float, b: float) -> Chroma:
    return np.array([[[a, b]]], np.float32)


def test_none_is_the_very_same_colours() -> None:
    ab = one(3.0, -20.0)
    assert apply_warmth(ab, 0.0) is ab


@given(WARMTHS)
@settings(deadline=None, max_examples=50)
def test_gray_stays_gray(warmth: float) -> None:
    assert not apply_warmth(np.zeros((2, 3, 2), np.float32), warmth).any()


@given(PARTS, PARTS, WARMTHS)
@settings(deadline=None, max_examples=100)
def test_no_colour_moves_further_than_its_own_chroma(a: float, b: float, warmth: float) -> None:
    moved = apply_warmth(one(a, b), warmth) - one(a, b)
    assert np.hypot(*moved[0, 0]) <= np.hypot(a, b) + 1e-3


@given(st.floats(0.015625, 100, width=32), WARMTHS)
@settings(deadline=None, max_examples=100)
def test_what_is_cool_never_turns_yellow_nor_the_other_way(b: float, warmth: float) -> None:
    assert apply_warmth(one(0.0, -b), warmth)[0, 0, 1] <= 0.0
    assert apply_warmth(one(0.0, b), warmth)[0, 0, 1] >= 0.0


def test_warmer_is_yellower_and_a_little_redder_and_cooler_the_other_way() -> None:
    plain = one(15.0, 18.0)
    warm, cool = apply_warmth(plain, 60.0), apply_warmth(plain, -60.0)
    assert warm[0, 0, 1] > plain[0, 0, 1] > cool[0, 0, 1]
    assert warm[0, 0, 0] > plain[0, 0, 0] > cool[0, 0, 0]
    assert warm - plain == pytest.approx(plain - cool, abs=1e-4)


def test_a_pale_colour_moves_less_than_a_strong_one() -> None:
    pale = np.hypot(*(apply_warmth(one(1.0, 1.0), 100.0) - one(1.0, 1.0))[0, 0])
    strong = np.hypot(*(apply_warmth(one(20.0, 20.0), 100.0) - one(20.0, 20.0))[0, 0])
    assert pale < 0.2 * strong
