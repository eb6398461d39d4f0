"""A reference of a recipe: chosen, stored, found again, and refused where it has nothing to give."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from restorer.errors import RecipeError, UnreadablePhoto, UnsupportedPhoto
from restorer.progress import Progress
from restorer.project.recipe import Recipe, Region
from restorer.project.reference import (
    Reference,
    choose_reference,
    find_reference,
    open_reference,
    reference_for,
)

HASH = "ab" * 32


FIELDS = ((200, 40, 40), (40, 160, 60), (40, 60, 190), (220, 200, 60), (190, 60, 170), (60, 180, 190))


def colour_file(path: Path, width: int = 60, height: int = 40) -> Path:
    """Six fields of strong colours, three above three."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = np.zeros((height, width, 3), np.uint8)
    for number, colour in enumerate(FIELDS):
        row, column = divmod(number, 3)
        picture[row * height // 2 : (row + 1) * height // 2, column * width // 3 : (column + 1) * width // 3] = colour
    Image.fromarray(picture).save(path)
    return path


@given(
    st.floats(0, 1),
    st.one_of(st.none(), st.just("r1")),
    st.text(st.characters(categories=("L", "N", "P"), exclude_characters="\0"), min_size=1, max_size=40),
)
@settings(deadline=None, max_examples=30)
def test_a_reference_is_read_as_it_was_written(weight: float, region: str | None, name: str) -> None:
    recipe = Recipe(
        regions=(Region("r1", "Coat", ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))),),
        warmth=12.5,
        references=(Reference(f"/photographs/{name}", HASH, weight, region),),
    )
    assert Recipe.from_json(recipe.to_json()) == recipe


def test_a_recipe_without_them_says_nothing_of_references_and_warmth() -> None:
    assert set(json.loads(Recipe().to_json())) == {"schema"}


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("path", "", "path"),
        ("path", "a\0b", "path"),
        ("path", "x" * 5000, "path"),
        ("sha256", "AB" * 32, "hexadecimal"),
        ("sha256", "ab", "hexadecimal"),
        ("weight", 1.5, "weight"),
        ("weight", "much", "weight"),
        ("colour", "red", "not a field"),
    ],
)
def test_what_is_no_reference_is_refused(field: str, value: object, words: str) -> None:
    document = {"references": [{"path": "/a.jpg", "sha256": HASH} | {field: value}]}
    with pytest.raises(RecipeError, match=words):
        Recipe.from_json(json.dumps(document))


def test_two_references_for_one_place_are_refused() -> None:
    one = {"path": "/a.jpg", "sha256": HASH}
    with pytest.raises(RecipeError, match="same place"):
        Recipe.from_json(json.dumps({"references": [one, one]}))


def test_a_warmth_beyond_the_slider_is_refused() -> None:
    with pytest.raises(RecipeError, match="warmth"):
        Recipe.from_json('{"warmth": 101}')


def test_a_region_is_guided_by_its_own_reference_else_by_the_whole_pictures() -> None:
    whole, own = Reference("/a.jpg", HASH), Reference("/b.jpg", HASH, region="r1")
    assert reference_for((whole, own), "r1") is own
    assert reference_for((whole, own), "r2") is whole
    assert reference_for((own,), None) is None


def test_choosing_a_file_keeps_its_full_path_and_hash(tmp_path: Path) -> None:
    path = colour_file(tmp_path / "album" / "fair.png")
    reference, lab = choose_reference(path, None, Progress())
    assert reference.path == str(path)
    assert len(reference.sha256) == 64
    assert lab.shape == (40, 60, 3)
    assert np.array_equal(open_reference(reference, None, Progress()), lab)


def test_a_large_reference_is_read_small(tmp_path: Path) -> None:
    _, lab = choose_reference(colour_file(tmp_path / "large.png", 1500, 1000), None, Progress())
    assert lab.shape == (341, 512, 3)
    red = lab[:150, :150].reshape(-1, 3).mean(axis=0)
    assert red == pytest.approx([43.5, 61.7, 39.5], abs=1.5)


def test_a_gray_photograph_is_no_reference(tmp_path: Path) -> None:
    path = tmp_path / "gray.png"
    Image.fromarray(np.linspace(0, 255, 1600).reshape(40, 40).astype(np.uint8)).save(path)
    with pytest.raises(UnsupportedPhoto, match="black and white"):
        choose_reference(path, None, Progress())


def test_a_toned_print_is_no_reference(tmp_path: Path) -> None:
    gray = np.linspace(20, 235, 1600).reshape(40, 40, 1)
    Image.fromarray((gray * (1.0, 0.9, 0.7)).astype(np.uint8)).save(tmp_path / "sepia.png")
    with pytest.raises(UnsupportedPhoto, match="one tone"):
        choose_reference(tmp_path / "sepia.png", None, Progress())


def test_a_reference_that_moved_beside_the_photograph_is_found_again(tmp_path: Path) -> None:
    reference, lab = choose_reference(colour_file(tmp_path / "old" / "fair.png"), None, Progress())
    (tmp_path / "new").mkdir()
    (tmp_path / "old" / "fair.png").rename(tmp_path / "new" / "fair.png")
    assert find_reference(reference) is None
    assert find_reference(reference, tmp_path / "new") == tmp_path / "new" / "fair.png"
    assert np.array_equal(open_reference(reference, tmp_path / "new", Progress()), lab)


def test_a_path_of_another_system_is_known_by_its_bare_name(tmp_path: Path) -> None:
    reference, _ = choose_reference(colour_file(tmp_path / "fair.png"), None, Progress())
    elsewhere = replace(reference, path="C:\\Albums\\1912\\fair.png")
    assert find_reference(elsewhere, tmp_path) == tmp_path / "fair.png"


@pytest.mark.parametrize("path", ["../secret.png", "..", "a/../../secret.png"])
def test_a_path_that_leads_out_is_looked_for_by_its_bare_name_only(tmp_path: Path, path: str) -> None:
    colour_file(tmp_path / "secret.png")
    (tmp_path / "album").mkdir()
    assert find_reference(Reference(path, HASH), tmp_path / "album") is None


def test_another_picture_under_its_name_is_never_used(tmp_path: Path) -> None:
    reference, _ = choose_reference(colour_file(tmp_path / "fair.png"), None, Progress())
    colour_file(tmp_path / "fair.png", 80, 80)
    with pytest.raises(UnreadablePhoto, match=r"fair\.png: is another picture"):
        open_reference(reference, tmp_path, Progress())


def test_the_right_one_beside_the_photograph_wins_over_another_picture_at_its_place(tmp_path: Path) -> None:
    reference, lab = choose_reference(colour_file(tmp_path / "fair.png"), None, Progress())
    (tmp_path / "album").mkdir()
    (tmp_path / "fair.png").rename(tmp_path / "album" / "fair.png")
    colour_file(tmp_path / "fair.png", 80, 80)
    assert np.array_equal(open_reference(reference, tmp_path / "album", Progress()), lab)


def test_a_reference_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePhoto, match=r"fair\.png: the reference photograph is not where it was"):
        open_reference(Reference(str(tmp_path / "fair.png"), HASH), tmp_path, Progress())
