"""The 16-bit field: what is stored comes back exactly, and the most vivid colours fit."""

from __future__ import annotations

import numpy as np
import pytest

from restorer.imaging.stored_field import restored, stored


def test_what_was_stored_once_stays_the_same_field() -> None:
    ab = np.random.default_rng(6).normal(0, 40, (20, 30, 2)).astype(np.float32)
    field = stored(ab)
    assert field.dtype == np.int16
    np.testing.assert_array_equal(stored(restored(field)), field)
    assert np.abs(restored(field) - ab).max() <= 1 / 256


@pytest.mark.parametrize("most", [128.0, -128.0, 128.0 * 1.5, -128.0 * 1.5])
def test_the_most_vivid_colour_that_can_be_asked_for_fits(most: float) -> None:
    assert restored(stored(np.full((1, 1, 2), most, np.float32))).tolist() == [[[most, most]]]


def test_what_does_not_fit_becomes_the_nearest_that_does() -> None:
    assert np.abs(restored(stored(np.full((1, 1, 2), 1000.0, np.float32))) - 256).max() < 0.01
