from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.project.recipe import Recipe, Region, Stroke, StrokeKind
from restorer.project.strokes import covered, hint_maps, paint

unit = st.floats(0.0, 1.0)


@given(st.lists(st.tuples(unit, unit), min_size=1, max_size=4), st.integers(1, 40), st.integers(1, 40))
@settings(deadline=None, max_examples=80)
def test_the_thinnest_stroke_marks_the_cell_under_each_of_its_points(
    points: list[tuple[float, float]], height: int, width: int
) -> None:
    cells = covered(tuple(points), 0.0, height, width)
    for x, y in points:
        assert cells[min(int(y * height), height - 1), min(int(x * width), width - 1)]


@given(st.tuples(unit, unit), st.tuples(unit, unit))
@settings(deadline=None, max_examples=60)
def test_the_thinnest_line_has_no_gap(start: tuple[float, float], end: tuple[float, float]) -> None:
    cells = covered((start, end), 0.0, 30, 30)
    rows, columns = np.nonzero(cells)
    if abs(end[0] - start[0]) >= abs(end[1] - start[1]):
        assert set(columns) == set(range(columns.min(), columns.max() + 1))
    else:
        assert set(rows) == set(range(rows.min(), rows.max() + 1))


def test_a_disc_has_the_area_of_its_radius_on_the_longer_side() -> None:
    cells = covered(((0.5, 0.5),), 0.1, 200, 400)
    assert abs(cells.sum() - np.pi * 40**2) < 0.02 * np.pi * 40**2


def test_x_runs_along_the_width_and_y_along_the_height() -> None:
    cells = covered(((0.9, 0.2),), 0.0, 10, 20)
    assert np.argwhere(cells).tolist() == [[2, 18]]


def test_a_later_stroke_wins_and_gray_is_no_colour() -> None:
    red = Stroke(((0.0, 0.5), (1.0, 0.5)), 0.5, (60.0, 40.0))
    gray = Stroke(((0.0, 0.5),), 0.1, None, StrokeKind.GRAY)
    hints = paint([red, gray], 10, 10)
    assert hints.ab[5, 0].tolist() == [0.0, 0.0]
    assert hints.mask[5, 0] == 1.0
    assert hints.ab[5, 9].tolist() == [60.0, 40.0]


def test_erasing_frees_what_was_painted_before_and_nothing_after() -> None:
    red = Stroke(((0.5, 0.5),), 0.1, (60.0, 40.0))
    erase = Stroke(((0.5, 0.5),), 1.0, None, StrokeKind.ERASE)
    assert paint([red, erase], 10, 10).is_empty
    assert not paint([erase, red], 10, 10).is_empty


def test_a_region_hears_the_strokes_of_all_and_its_own_but_no_others() -> None:
    box = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))
    strokes = (
        Stroke(((0.1, 0.1),), 0.0, (1.0, 0.0)),
        Stroke(((0.5, 0.5),), 0.0, (2.0, 0.0), region="a"),
        Stroke(((0.9, 0.9),), 0.0, (3.0, 0.0), region="b"),
    )
    recipe = Recipe(strokes, (Region("a", "", box), Region("b", "", box), Region("unused", "", box)))
    maps = hint_maps(recipe, 10, 10)
    assert set(maps) == {None, "a", "b"}
    assert sorted(set(maps[None].ab[..., 0].ravel())) == [0.0, 1.0]
    assert sorted(set(maps["a"].ab[..., 0].ravel())) == [0.0, 1.0, 2.0]
    assert sorted(set(maps["b"].ab[..., 0].ravel())) == [0.0, 1.0, 3.0]
