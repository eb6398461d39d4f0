from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.errors import RecipeError
from restorer.project.recipe import Recipe, Region, RegionKind, Stroke
from restorer.project.region import outlines_inside, region_mask
from restorer.project.region_shape import contains, living_strokes, moved, outlines, outlines_of, with_outlines

BOX = ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))
HOLE = ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6))
APART = ((0.85, 0.1), (0.95, 0.1), (0.95, 0.2), (0.85, 0.2))
RING = Region("r", "Ring", BOX, 0.0, (HOLE, APART))


def test_pieces_make_holes_and_parts_that_lie_apart() -> None:
    mask = region_mask(RING, 0, 100, 100, 200)
    assert mask[50, 100] == 0.0
    assert mask[30, 100] == 1.0
    assert mask[15, 180] == 1.0
    assert mask.sum() == 50 * 100 - 20 * 40 + 10 * 20


@given(st.integers(0, 99), st.integers(0, 99))
@settings(deadline=None, max_examples=60)
def test_a_place_is_inside_where_the_mask_is(row: int, column: int) -> None:
    mask = region_mask(RING, 0, 100, 100, 100)
    assert contains(RING, (column + 0.5) / 100, (row + 0.5) / 100) == bool(mask[row, column])


@given(st.integers(0, 10_000), st.sampled_from([(64, 96), (120, 50)]))
@settings(deadline=None, max_examples=30)
def test_outlines_of_a_mask_fill_to_nearly_the_same_mask(seed: int, size: tuple[int, int]) -> None:
    random = np.random.default_rng(seed)
    y, x = np.mgrid[: size[0], : size[1]]
    mask = np.zeros(size, np.bool_)
    for _ in range(4):
        middle, radius = random.uniform(0, size), random.uniform(6, 25)
        disc = np.hypot(y - middle[0], x - middle[1]) <= radius
        mask = mask & ~disc if random.random() < 0.3 else mask | disc
    lines = outlines_of(mask)
    again = outlines_inside(lines, 0, size[0], *size)
    assert (again ^ mask).sum() <= 0.03 * mask.size


def test_a_mask_that_reaches_the_frame_gives_outlines_on_the_frame() -> None:
    mask = np.zeros((40, 60), np.bool_)
    mask[:20] = True
    (line,) = outlines_of(mask)
    assert {0.0, 1.0} <= {x for x, _ in line}
    assert np.array_equal(outlines_inside([line], 0, 40, 40, 60), mask)


def test_grain_gives_no_outline() -> None:
    mask = np.zeros((40, 60), np.bool_)
    mask[5, 5] = mask[20, 30] = True
    assert outlines_of(mask) == ()


def test_every_outline_moves() -> None:
    turned = moved(RING, lambda point: (1.0 - point[0], point[1]))
    mask = region_mask(RING, 0, 100, 100, 200)
    assert np.array_equal(region_mask(turned, 0, 100, 100, 200), mask[:, ::-1])
    assert with_outlines(RING, outlines(turned)) == turned


def test_the_feather_rises_from_a_hole_too() -> None:
    mask = region_mask(Region("r", "", BOX, 0.05, (HOLE,)), 0, 200, 200, 200)
    assert mask[100, 79] < 0.1 < mask[100, 76] < mask[100, 72]


def test_what_is_no_part_of_the_picture_has_no_feather() -> None:
    mask = region_mask(Region("r", "", BOX, 0.1, kind=RegionKind.OUTSIDE), 0, 100, 100, 100)
    assert set(np.unique(mask)) == {0.0, 1.0}


def test_pieces_kind_and_hidden_come_back_from_json_and_are_left_out_where_plain() -> None:
    plain = Region("p", "Plain", BOX, 0.01)
    regions = (plain, RING, Region("m", "Mount", BOX, kind=RegionKind.OUTSIDE, hidden=True))
    text = Recipe(regions=regions).to_json()
    assert Recipe.from_json(text).regions == regions
    assert set(json.loads(text)["regions"][0]) == {"id", "name", "polygon", "feather"}
    assert json.loads(text)["regions"][2]["kind"] == "outside"


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [
        ("pieces", [[[0, 0], [1, 0]]], "regions[0].pieces[0]"),
        ("pieces", [3], "regions[0].pieces[0]"),
        ("pieces", [[[0, 0], [1, 0], [200, 2]]], "regions[0].pieces[0][2][0]"),
        ("kind", "mauve", "regions[0].kind"),
        ("hidden", 1, "regions[0].hidden"),
    ],
)
def test_a_region_that_is_not_allowed_is_refused_by_its_field(field: str, value: object, named: str) -> None:
    region = {"id": "r", "polygon": [[0, 0], [1, 0], [1, 1]], field: value}
    with pytest.raises(RecipeError) as refused:
        Recipe.from_json(json.dumps({"regions": [region]}), "coat.json")
    assert named in refused.value.sentence


def test_strokes_live_with_their_region() -> None:
    shown, hidden = Region("a", "", BOX), Region("b", "", BOX, hidden=True)
    gray, mount = Region("c", "", BOX, kind=RegionKind.GRAY), Region("d", "", BOX, kind=RegionKind.OUTSIDE)
    strokes = tuple(Stroke(((0.5, 0.5),), 0.1, (1.0, 2.0), region=name) for name in (None, "a", "b", "c", "d"))
    assert [stroke.region for stroke in living_strokes(strokes, (shown, hidden, gray, mount))] == [None, "a"]
