"""Tone and geometry in the recipe: left out where untouched, refused where impossible, and what they carry along."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.errors import RecipeError
from restorer.imaging.adjust_geometry import Frame, Geometry
from restorer.imaging.adjust_tone import Negative, Tone
from restorer.project.adjustments import reframed, words
from restorer.project.recipe import Recipe, Region, Stroke

LIGHT = st.floats(1e-5, 1.0)
FILMS = st.builds(Negative, st.tuples(LIGHT, LIGHT, LIGHT), st.tuples(LIGHT, LIGHT, LIGHT))
TONES = st.builds(
    Tone,
    black=st.floats(0, 49),
    white=st.floats(51, 100),
    gamma=st.floats(0.2, 5),
    fade=st.floats(0, 100),
    negative=st.none() | FILMS,
)
BOXES = st.tuples(st.floats(0, 0.4), st.floats(0, 0.4), st.floats(0.6, 1), st.floats(0.6, 1))
GEOMETRIES = st.builds(Geometry, st.booleans(), st.integers(0, 3), st.just(0.0) | st.floats(-45, 45), st.none() | BOXES)


@settings(deadline=None, max_examples=60)
@given(TONES, GEOMETRIES)
def test_adjustments_come_back_from_json_as_they_were(tone: Tone, geometry: Geometry) -> None:
    recipe = Recipe(tone=tone, geometry=geometry)
    assert Recipe.from_json(recipe.to_json()) == recipe


def test_what_is_untouched_is_not_written() -> None:
    assert set(json.loads(Recipe().to_json())) <= {"schema"}
    assert json.loads(Recipe(tone=Tone(black=4.0)).to_json())["tone"] == {"black": 4.0}
    assert json.loads(Recipe(geometry=Geometry(turns=3)).to_json())["geometry"] == {"turns": 3}


@pytest.mark.parametrize(
    ("document", "named"),
    [
        ({"tone": {"black": 60, "white": 60.5}}, "tone.white"),
        ({"tone": {"gamma": 0}}, "tone.gamma"),
        ({"tone": {"contrast": 1}}, "tone.contrast"),
        ({"tone": {"negative": {"base": [0.5, 0.5, 0.5]}}}, "tone.negative.densest"),
        ({"tone": {"negative": {"base": [0.5, 0.5], "densest": [0.1, 0.1, 0.1]}}}, "tone.negative.base"),
        ({"geometry": {"turns": 4}}, "geometry.turns"),
        ({"geometry": {"angle": 46}}, "geometry.angle"),
        ({"geometry": {"crop": [0.5, 0, 0.5, 1]}}, "geometry.crop"),
        ({"geometry": {"crop": [0, 0, 1]}}, "geometry.crop"),
        ({"geometry": {"mirror": 1}}, "geometry.mirror"),
    ],
)
def test_an_adjustment_that_cannot_be_is_refused_by_name(document: dict[str, object], named: str) -> None:
    with pytest.raises(RecipeError, match=named.replace(".", r"\.")):
        Recipe.from_json(json.dumps(document))


@settings(deadline=None, max_examples=60)
@given(GEOMETRIES, GEOMETRIES, st.floats(0, 1), st.floats(0, 1))
def test_strokes_and_regions_stay_on_their_place_of_the_scan(
    one: Geometry, other: Geometry, x: float, y: float
) -> None:
    triangle = ((x, y), (0.5, 0.1), (0.9, 0.9))
    hole = ((0.4, 0.4), (0.5, 0.4), (0.5, 0.5))
    region = Region("r", "Coat", triangle, 0.01, (hole,))
    before = Recipe((Stroke(((x, y), (0.2, 0.3)), 0.02, (1.0, 2.0)),), (region,), geometry=one)
    after = reframed(before, other, 400, 300)
    for old, new in zip(
        (*before.strokes[0].points, *triangle, *hole),
        (*after.strokes[0].points, *after.regions[0].polygon, *after.regions[0].pieces[0]),
        strict=True,
    ):
        assert _on_scan(new, other) == pytest.approx(_on_scan(old, one), abs=1e-4)
    longer_before, longer_after = (max(Frame(g, 400, 300).size) for g in (one, other))
    assert after.strokes[0].radius * longer_after == pytest.approx(before.strokes[0].radius * longer_before)
    assert Recipe.from_json(after.to_json()) == after, "what lies beside the picture is kept too"


def _on_scan(point: tuple[float, float], geometry: Geometry) -> tuple[float, float]:
    """Where a point of the photograph as seen lies in the scan, in pixels; worked out step by step, backwards."""
    import math

    frame = Frame(geometry, 400, 300)
    x, y = point[0] * frame.size[0] + frame.cut[0], point[1] * frame.size[1] + frame.cut[1]
    dx, dy = x - frame.whole[0] / 2, y - frame.whole[1] / 2
    angle = math.radians(-geometry.angle)
    width, height = frame.turned
    x = dx * math.cos(angle) - dy * math.sin(angle) + width / 2
    y = dx * math.sin(angle) + dy * math.cos(angle) + height / 2
    for _ in range(geometry.turns):  # a quarter back: anticlockwise
        x, y, width, height = y, width - x, height, width
    return (400 - x, y) if geometry.mirror else (x, y)


def test_turning_four_times_brings_back_the_very_same_recipe() -> None:
    recipe = Recipe(
        (Stroke(((0.123, 0.456),), 0.02, (1.0, 2.0)),), (Region("r", "", ((0.1, 0.2), (0.3, 0.2), (0.2, 0.7))),)
    )
    turned = recipe
    for turns in (1, 2, 3, 0):
        turned = reframed(turned, Geometry(turns=turns), 640, 480)
    assert turned == recipe


def test_every_change_is_said_and_nothing_where_there_is_none() -> None:
    assert words(Recipe()) == ()
    tone = Tone(5.0, 92.0, 1.2, 30.0, Negative((0.6,) * 3, (0.01,) * 3))
    said = words(Recipe(tone=tone, geometry=Geometry(True, 1, -1.3, (0.1, 0.0, 0.9, 1.0))))
    assert said[0].startswith("Tone changed: ")
    for word in ("negative", "black 5.0", "white 92.0", "gamma 1.20", "fade 30"):
        assert word in said[0]
    for word in ("Geometry changed", "mirrored", "90° clockwise", "1.30° anticlockwise", "10.0-90.0 %"):
        assert word in said[1]
