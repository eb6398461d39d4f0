"""Which places no model is asked about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from restorer.project.recipe import Recipe, Region, RegionKind, Stroke
from restorer.project.seen import settled

LEFT = ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))
UPPER = ((0.0, 0.0), (1.0, 0.0), (1.0, 0.5), (0.0, 0.5))
GRAY = Region("g", "", LEFT, kind=RegionKind.GRAY)
MOUNT = Region("m", "", UPPER, kind=RegionKind.OUTSIDE)
PLAIN = Region("p", "", UPPER)


def places(*regions: Region, strokes: tuple[Stroke, ...] = ()) -> list[list[bool]]:
    """The four quarters of the picture."""
    found = settled(Recipe(strokes=strokes, regions=regions), 8, 8)
    return np.asarray(found[2::4, 2::4]).tolist()


def test_grey_regions_and_mounts_are_settled() -> None:
    assert places() == [[False, False], [False, False]]
    assert places(GRAY) == [[True, False], [True, False]]
    assert places(GRAY, MOUNT) == [[True, True], [True, False]]


def test_a_hidden_region_settles_nothing() -> None:
    assert places(replace(GRAY, hidden=True), replace(MOUNT, hidden=True)) == [[False, False], [False, False]]


def test_colours_of_a_region_that_lies_over_a_grey_one_are_the_models_again() -> None:
    stroke = Stroke(((0.2, 0.2),), 0.05, (10.0, 10.0), region="p")
    assert places(GRAY, PLAIN) == [[True, False], [True, False]]
    assert places(GRAY, PLAIN, strokes=(stroke,)) == [[False, False], [True, False]]
    assert places(PLAIN, GRAY, strokes=(stroke,)) == [[True, False], [True, False]]
