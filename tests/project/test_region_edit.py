from __future__ import annotations

import pytest

from restorer.project.recipe import Region
from restorer.project.region_edit import How, enclosed, grid_of, joined, painted
from restorer.project.region_shape import contains

BOX = ((0.1, 0.1), (0.6, 0.1), (0.6, 0.6), (0.1, 0.6))
OTHER = ((0.5, 0.5), (0.9, 0.5), (0.9, 0.9), (0.5, 0.9))
GRID = grid_of(400, 300)


def region(lines: tuple[tuple[tuple[float, float], ...], ...]) -> Region:
    return Region("r", "", lines[0], pieces=lines[1:])


@pytest.mark.parametrize(("how", "first", "both", "second"), [(How.ADD, 1, 1, 1), (How.SUBTRACT, 1, 0, 0)])
def test_a_shape_is_added_or_taken_away(how: How, first: int, both: int, second: int) -> None:
    made = region(joined([BOX], enclosed([OTHER], GRID), how, GRID))
    assert [contains(made, *place) for place in ((0.3, 0.3), (0.55, 0.55), (0.8, 0.8))] == [first, both, second]


def test_taking_away_all_leaves_nothing_and_a_new_shape_stands_alone() -> None:
    whole = enclosed([((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))], GRID)
    assert joined([BOX], whole, How.SUBTRACT, GRID) == ()
    assert joined([], whole, How.SUBTRACT, GRID) == ()
    assert contains(region(joined([], enclosed([OTHER], GRID), How.NEW, GRID)), 0.8, 0.8)


def test_a_mask_of_another_size_is_put_together_with_a_smooth_border() -> None:
    coarse = enclosed([OTHER], (75, 100))
    made = region(joined([BOX], coarse, How.ADD, GRID))
    fine = region(joined([BOX], enclosed([OTHER], GRID), How.ADD, GRID))
    off = enclosed([made.polygon], GRID) ^ enclosed([fine.polygon], GRID)
    assert off.mean() < 0.01


def test_a_brush_covers_what_it_goes_over() -> None:
    made = region(joined([], painted(((0.2, 0.5), (0.8, 0.5)), 0.05, GRID), How.NEW, GRID))
    assert contains(made, 0.5, 0.53)
    assert not contains(made, 0.5, 0.7)


def test_the_grid_keeps_the_aspect_of_the_photograph() -> None:
    assert grid_of(4000, 3000) == (1536, 2048)
    assert grid_of(1, 5000) == (2048, 1)
