"""Suggested colours: chosen together, so that one of them is near whatever the place turns out to be."""

from __future__ import annotations

import numpy as np
import pytest

from restorer.engine.suggestions import Bins, colours_at, likely_colours, prepare
from restorer.imaging.arrays import FloatArray
from restorer.imaging.colour import SRGB
from restorer.imaging.deltae import ciede2000
from restorer.imaging.gamut import max_chroma

GRID = np.array([(a, b) for a in range(-80, 81, 10) for b in range(-80, 81, 10)], np.float32)


def chances(**at: float) -> FloatArray:
    """Probabilities over `GRID`: `a30_b10=0.4` each."""
    found = np.zeros(len(GRID), np.float32)
    for name, chance in at.items():
        a, b = (float(part[1:].replace("m", "-")) for part in name.split("_"))
        found[np.flatnonzero(((a, b) == GRID).all(axis=1))] = chance
    return found


def nearest(offered: tuple[tuple[float, float], ...], ab: tuple[float, float]) -> float:
    lab = np.array([[60.0, *one] for one in offered])
    return float(ciede2000(lab, np.array([60.0, *ab])).min())


def test_neighbouring_bins_are_one_suggestion_and_a_rarer_colour_gets_its_own() -> None:
    found = likely_colours(chances(a40_b20=0.3, a40_b30=0.2, am30_b30=0.25, a10_bm40=0.25), GRID, 60.0, 3)
    offered = tuple(one.ab for one in found)
    assert nearest(offered, (-30.0, 30.0)) < 5.0
    assert nearest(offered, (10.0, -40.0)) < 5.0
    assert nearest(offered, (40.0, 25.0)) < 5.0


def test_the_likeliest_comes_first_and_chances_are_those_of_what_lies_near() -> None:
    found = likely_colours(chances(a40_b20=0.7, am30_b30=0.2, a10_bm40=0.1), GRID, 60.0, 3)
    assert [round(one.chance, 2) for one in found] == pytest.approx([0.7, 0.2, 0.1], abs=0.03)


def test_gray_is_not_offered_where_there_is_colour_to_offer() -> None:
    found = likely_colours(chances(a0_b0=0.8, a40_b20=0.2), GRID, 60.0, 1)
    assert np.hypot(*found[0].ab) > 30.0


def test_nothing_is_offered_that_the_lightness_cannot_have() -> None:
    even = np.full(len(GRID), 1.0 / len(GRID), np.float32)
    for luma in (8.0, 92.0):
        for one in likely_colours(even, GRID, luma, 9):
            hue = np.array([np.arctan2(one.ab[1], one.ab[0])], np.float32)
            most = float(max_chroma(np.array([luma], np.float32), hue, SRGB)[0])
            assert np.hypot(*one.ab) <= most + 2.5


def test_where_the_model_says_nothing_nothing_is_offered() -> None:
    assert likely_colours(np.zeros(len(GRID), np.float32), GRID, 50.0, 5) == ()
    assert likely_colours(chances(a40_b20=1.0), GRID, 50.0, 0) == ()


def test_what_was_prepared_changes_no_answer() -> None:
    asked = chances(a40_b20=0.6, am30_b30=0.4)
    before = likely_colours(asked, GRID, 60.0, 2)
    prepare(GRID)
    assert likely_colours(asked, GRID, 60.0, 2) == before


UNKNOWN = Bins(GRID, np.empty((0, len(GRID)), np.float32))


def picture(*, here: FloatArray, elsewhere: FloatArray) -> FloatArray:
    """8 x 8 cells that say `elsewhere`, but for the upper left one."""
    told = np.broadcast_to(elsewhere, (8, 8, len(GRID))).copy()
    told[0, 0] = here
    return told


def offered(told: FloatArray, bins: Bins, luma: float, most: int) -> tuple[tuple[float, float], ...]:
    return tuple(one.ab for one in colours_at(told, (0.05, 0.05), bins, luma, most))


def test_what_the_rest_of_the_picture_has_is_offered_beside_what_the_place_says() -> None:
    told = picture(here=chances(a40_b20=1.0), elsewhere=chances(am30_b30=1.0))
    assert nearest(offered(told, UNKNOWN, 60.0, 2), (-30.0, 30.0)) < 3.0
    assert nearest(offered(told, UNKNOWN, 60.0, 2), (40.0, 20.0)) < 3.0


def test_what_is_usual_at_that_lightness_is_offered_too() -> None:
    usual = np.tile(chances(a10_bm40=1.0), (11, 1))
    usual[8:] = chances(a0_b50=1.0)
    everywhere = picture(here=chances(a10_b10=1.0), elsewhere=chances(a10_b10=1.0))
    for luma, ab in ((50.0, (10.0, -40.0)), (85.0, (0.0, 50.0))):
        assert nearest(offered(everywhere, Bins(GRID, usual), luma, 2), ab) < 3.0
    between = Bins(GRID, usual).usual_at(75.0)
    assert between is not None
    assert between.max() == pytest.approx(0.5)


def test_chances_are_the_models_own_for_the_place_whatever_is_offered() -> None:
    told = picture(here=chances(a40_b20=0.6, am30_b30=0.4), elsewhere=chances(a10_bm40=1.0))
    first, second, *others = colours_at(told, (0.0, 0.0), UNKNOWN, 60.0, 5)
    assert [first.chance, second.chance] == pytest.approx([0.6, 0.4], abs=0.05)
    assert max(one.chance for one in others) < 0.03


def test_a_colour_is_offered_in_the_middle_of_those_it_stands_for() -> None:
    (one,) = likely_colours(chances(a30_b20=0.25, a40_b20=0.25, a50_b20=0.5), GRID, 60.0, 1)
    assert 40.0 < one.ab[0] < 50.0
    assert one.ab[1] == pytest.approx(20.0, abs=2.0)
