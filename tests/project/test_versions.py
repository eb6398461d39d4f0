"""Versions of one photograph: made, switched, renamed, removed, and kept in the project's file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.errors import RecipeError
from restorer.project import project_file
from restorer.project.document import Document
from restorer.project.recipe import Recipe
from restorer.project.versions import Choices

PALE, VIVID = Recipe(vividness=0.3), Recipe(vividness=1.4)


def test_a_second_version_keeps_the_first_as_it_was() -> None:
    two = Choices(PALE).added("Vivid", VIVID)
    assert [(one.name, one.recipe) for one in two.versions] == [("Version 1", PALE), ("Vivid", VIVID)]
    assert two.recipe == VIVID
    assert two.switched(two.versions[0].id).recipe == PALE


def test_a_change_is_of_the_current_version_alone() -> None:
    two = Choices(PALE).added("Vivid", VIVID).with_recipe(Recipe(vividness=1.0))
    assert [one.recipe.vividness for one in two.versions] == [0.3, 1.0]


def test_the_last_version_is_never_removed() -> None:
    two = Choices(PALE).added("Vivid", VIVID)
    one = two.removed(two.current)
    assert one.recipe == PALE
    assert one.removed(one.current) == one
    assert len(one.versions) == 1


def test_the_only_version_can_be_renamed() -> None:
    renamed = Choices(PALE).renamed("", "As in the album")
    assert [one.name for one in renamed.listed()] == ["As in the album"]
    assert renamed.with_recipe(VIVID).versions[0].recipe == VIVID


def test_names_are_counted_up() -> None:
    two = Choices(PALE).added("Version 2", VIVID)
    assert two.free_name("Version 2") == "Version 3"
    assert two.free_name("Blue dress") == "Blue dress"
    assert two.added("Blue dress", PALE).free_name("Blue dress") == "Blue dress 2"


STEPS = st.lists(st.tuples(st.sampled_from(["add", "switch", "remove", "change", "rename"]), st.integers(0, 5)))


@given(STEPS)
@settings(deadline=None, max_examples=60)
def test_whatever_is_done_the_current_version_has_the_recipe_of_now(steps: list[tuple[str, int]]) -> None:
    choices = Choices()
    for step, number in steps:
        ids = [one.id for one in choices.listed()]
        chosen = ids[number % len(ids)]
        choices = {
            "add": lambda c=choices, n=number: c.added(c.free_name("New"), Recipe(vividness=n / 10)),
            "switch": lambda c=choices, i=chosen: c.switched(i),
            "remove": lambda c=choices, i=chosen: c.removed(i),
            "change": lambda c=choices, n=number: c.with_recipe(Recipe(vividness=n / 5)),
            "rename": lambda c=choices, i=chosen: c.renamed(i, "Other"),
        }[step]()
        assert choices.listed()
        if choices.versions:
            (current,) = (one for one in choices.versions if one.id == choices.current)
            assert current.recipe == choices.recipe


def test_versions_are_in_the_project_and_come_back_equal(tmp_path: Path) -> None:
    made = Document().add([tmp_path / "a.tif", tmp_path / "b.tif"])
    first = made.photos[0].id
    made = made.with_choices({first: Choices(PALE).added("Vivid", VIVID).added("Plain", Recipe())})
    made = made.with_choices({first: made.get(first).choices.switched(made.get(first).versions[1].id)})
    project_file.write(made, tmp_path / "album.restorer")
    photo, other = project_file.read(tmp_path / "album.restorer").photos
    assert [(one.name, one.recipe) for one in photo.versions] == [
        ("Version 1", PALE), ("Vivid", VIVID), ("Plain", Recipe())
    ]  # fmt: skip
    assert (photo.recipe, photo.version) == (VIVID, photo.versions[1].id)
    assert other.versions == ()
    assert photo.edited


def test_a_project_in_which_no_version_is_current_is_refused(tmp_path: Path) -> None:
    made = Document().add([tmp_path / "a.tif"])
    made = made.with_choices({made.photos[0].id: Choices(PALE).added("Vivid", VIVID)})
    document = json.loads(project_file.to_json(made, tmp_path))
    document["photographs"][0]["versions"][1] = {"name": "Vivid", "recipe": {}}
    with pytest.raises(RecipeError, match="one that is current"):
        project_file.from_json(json.dumps(document), tmp_path)


def test_choices_of_many_photographs_change_in_one_pass_and_unmark_only_what_changed() -> None:
    made = Document().add([Path(f"/scans/{n}.tif") for n in range(3)])
    a, b, c = (photo.id for photo in made.photos)
    made = made.with_exported(a).with_exported(b)
    after = made.with_choices({a: Choices(PALE), b: Choices()})
    assert [after.get(one).recipe for one in (a, b, c)] == [PALE, Recipe(), Recipe()]
    assert [after.get(one).exported for one in (a, b, c)] == [False, True, False]
