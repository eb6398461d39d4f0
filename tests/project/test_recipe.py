from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.errors import RecipeError
from restorer.imaging.output import Container
from restorer.project import recipe_json
from restorer.project.recipe import ModelChoice, Output, Recipe, Region, Stroke, StrokeKind

unit = st.floats(0.0, 1.0)
point = st.tuples(unit, unit)
words = st.text(max_size=12)
ab = st.floats(-128.0, 128.0)
regions = st.lists(
    st.builds(Region, words, words, st.lists(point, min_size=3, max_size=6).map(tuple), unit),
    max_size=3,
    unique_by=lambda region: region.id,
)
suffixes = st.text("abc-_ é", max_size=5)
outputs = st.builds(
    Output,
    st.none() | st.sampled_from(Container),
    st.sampled_from([None, 8, 16]),
    st.none() | st.text(min_size=1, max_size=9),
    st.none() | st.integers(1, 100),
    suffixes,
) | st.builds(Output, suffix=suffixes, lossless=st.just(True))
models = st.none() | st.builds(ModelChoice, st.text(min_size=1, max_size=9), st.none() | st.just("0f" * 32))


@st.composite
def recipes(draw: st.DrawFn) -> Recipe:
    areas = tuple(draw(regions))
    names = st.sampled_from([None, *(area.id for area in areas)])
    points = st.lists(point, min_size=1, max_size=4).map(tuple)
    colour = st.builds(Stroke, points, unit, st.tuples(ab, ab), st.just(StrokeKind.COLOUR), names, words)
    other = st.builds(
        Stroke, points, unit, st.none(), st.sampled_from([StrokeKind.GRAY, StrokeKind.ERASE]), names, words
    )
    strokes = tuple(draw(st.lists(colour | other, max_size=3)))
    return Recipe(strokes, areas, draw(models), draw(st.none() | st.floats(0.0, 1.5)), draw(outputs))


@given(recipes())
@settings(deadline=None, max_examples=60)
def test_a_recipe_comes_back_from_json_as_it_was(recipe: Recipe) -> None:
    assert Recipe.from_json(recipe.to_json()) == recipe


def test_every_key_is_optional() -> None:
    assert Recipe.from_json("{}") == Recipe()
    assert Recipe.from_json('{"schema": 1}') == Recipe()


def test_the_recipe_of_the_documentation_is_read() -> None:
    recipe = Recipe.from_json(
        """{"schema": 1,
            "strokes": [{"points": [[0.1, 0.2], [0.3, 0.2]], "radius": 0.01, "colour": [20, -30.5], "region": "coat"},
                        {"points": [[0.5, 0.5]], "radius": 0, "kind": "gray", "region": null, "note": "letter, 1912"}],
            "regions": [{"id": "coat", "name": "Coat", "polygon": [[0, 0], [1, 0], [1, 1]], "feather": 0.02}],
            "vividness": null}"""
    )
    assert recipe.strokes[0] == Stroke(((0.1, 0.2), (0.3, 0.2)), 0.01, (20.0, -30.5), StrokeKind.COLOUR, "coat")
    assert recipe.strokes[1].kind is StrokeKind.GRAY
    assert recipe.regions[0].polygon == ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))


STROKE: dict[str, Any] = {"points": [[0.5, 0.5]], "radius": 0.1, "colour": [1, 2]}
REGION: dict[str, Any] = {"id": "r", "name": "R", "polygon": [[0, 0], [1, 0], [1, 1]], "feather": 0}

REFUSED: list[tuple[Any, str]] = [
    ({"schema": 2}, "version 2"),
    ({"schema": 0}, "version 0"),
    ({"schema": True}, "schema"),
    ({"schema": "1"}, "schema"),
    ({"contrast": {}}, "contrast"),
    ([], "object"),
    ({"strokes": {}}, "strokes"),
    ({"strokes": [{**STROKE, "points": [[101.01, 0.5]]}]}, "strokes[0].points[0][0]"),
    ({"strokes": [{**STROKE, "points": [[0.5, -100.1]]}]}, "strokes[0].points[0][1]"),
    ({"strokes": [{**STROKE, "points": [[0.5]]}]}, "strokes[0].points[0]"),
    ({"strokes": [{**STROKE, "points": []}]}, "strokes[0].points"),
    ({"strokes": [{**STROKE, "radius": 1.5}]}, "strokes[0].radius"),
    ({"strokes": [{**STROKE, "radius": True}]}, "strokes[0].radius"),
    ({"strokes": [{**STROKE, "radius": 10**400}]}, "strokes[0].radius"),
    ({"strokes": [{"points": [[0, 0]], "colour": [0, 0]}]}, "strokes[0].radius is missing"),
    ({"strokes": [{"points": [[0, 0]], "radius": 0}]}, "strokes[0].colour is missing"),
    ({"strokes": [{**STROKE, "colour": [200, 0]}]}, "strokes[0].colour[0]"),
    ({"strokes": [{**STROKE, "kind": "sepia"}]}, "strokes[0].kind"),
    ({"strokes": [{**STROKE, "region": "nowhere"}]}, '"nowhere"'),
    ({"strokes": [{**STROKE, "opacity": 1}]}, "strokes[0].opacity"),
    ({"regions": [{**REGION, "polygon": [[0, 0], [1, 1]]}]}, "regions[0].polygon"),
    ({"regions": [{**REGION, "feather": -0.1}]}, "regions[0].feather"),
    ({"regions": [REGION, REGION]}, 'two regions have the id "r"'),
    ({"vividness": 1.6}, "vividness"),
    ({"model": {"sha256": "00" * 32}}, "model.id"),
    ({"model": {"id": "x", "sha256": "zz" * 32}}, "model.sha256"),
    ({"output": {"format": "gif"}}, "output.format"),
    ({"output": {"depth": 12}}, "output.depth"),
    ({"output": {"quality": 50.5}}, "output.quality"),
    ({"output": {"lossless": 1}}, "output.lossless"),
    ({"output": {"lossless": True, "quality": 90}}, "output.lossless"),
    ({"output": {"suffix": "../x"}}, "output.suffix"),
]


@pytest.mark.parametrize(("document", "words"), REFUSED, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_not_allowed_is_refused_with_file_and_field(document: Any, words: str) -> None:
    with pytest.raises(RecipeError) as refused:
        Recipe.from_json(json.dumps(document), "portrait.json")
    assert str(refused.value).startswith("portrait.json: ")
    assert words in str(refused.value)
    assert refused.value.remedy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        '{"vividness": NaN}',
        '{"vividness": 1e999}',
        '{"vividness": -Infinity}',
        "[" * 100_000,
        "9" * 5000,
        '{"schema": 1, "schema": 1}',
    ],
    ids=["empty", "words", "nan", "too large", "infinity", "deep", "long number", "twice"],
)
def test_json_that_is_damaged_or_no_number_is_refused(text: str) -> None:
    with pytest.raises(RecipeError, match=r"^portrait\.json: "):
        Recipe.from_json(text, "portrait.json")


def test_a_recipe_file_that_is_missing_or_no_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match=r"^gone\.json: "):
        Recipe.read(tmp_path / "gone.json")
    (tmp_path / "picture.json").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(RecipeError, match=r"^picture\.json: .*UTF-8"):
        Recipe.read(tmp_path / "picture.json")


def test_a_recipe_saved_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_bytes(b'\xef\xbb\xbf{"vividness": 0.5}')
    assert Recipe.read(tmp_path / "r.json").vividness == 0.5


def test_an_older_version_goes_through_its_migration() -> None:
    def renamed(document: dict[str, Any]) -> dict[str, Any]:
        return {"vividness": document["saturation"]}

    text = json.dumps({"schema": 0, "saturation": 0.25})
    assert recipe_json.parse(text, "old.json", {0: renamed}).vividness == 0.25
