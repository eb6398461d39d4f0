"""The parts of a recipe, presets made of them, and versions of one photograph."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from restorer.cli.main import main
from restorer.errors import RecipeError, WriteError
from restorer.project import presets
from restorer.project.presets import Preset, Presets, preset_of
from restorer.project.recipe import ModelChoice, Output, Recipe, Region, Stroke
from restorer.project.recipe_parts import PARTS, USUAL, changed_parts, with_parts
from restorer.project.reference import Reference

HINT = Stroke(((0.5, 0.5),), 0.01, (3.0, 4.0), region="sea")
FULL = Recipe(
    strokes=(HINT,),
    regions=(Region("sea", "Sea", ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))),),
    model=ModelChoice("levin"),
    vividness=0.4,
    output=Output(depth=16),
    warmth=12.0,
    references=(Reference("/a/colour.tif", "0" * 64), Reference("/a/sea.tif", "1" * 64, region="sea")),
)


def test_every_field_of_a_recipe_is_in_exactly_one_part() -> None:
    named = [name for part in PARTS for name in part.fields]
    assert sorted(named) == sorted(field.name for field in fields(Recipe)), "add new fields to recipe_parts.PARTS"
    assert len({part.id for part in PARTS}) == len(PARTS)


def test_hints_stay_behind_unless_they_are_asked_for() -> None:
    assert "hints" not in USUAL
    pasted = with_parts(Recipe(), FULL, USUAL)
    assert not pasted.strokes
    assert not pasted.regions
    assert (pasted.vividness, pasted.model) == (0.4, ModelChoice("levin"))


def test_all_parts_together_are_the_whole_recipe() -> None:
    assert with_parts(Recipe(), FULL, [part.id for part in PARTS]) == FULL
    assert with_parts(FULL, Recipe(), [part.id for part in PARTS]) == Recipe()


def test_a_reference_for_a_region_stays_behind_with_its_region() -> None:
    assert [one.region for one in with_parts(Recipe(), FULL, USUAL).references] == [None]
    assert [one.region for one in with_parts(Recipe(), FULL, (*USUAL, "hints")).references] == [None, "sea"]


def test_parts_that_nobody_knows_are_passed_over() -> None:
    assert with_parts(FULL, Recipe(), ["of a newer Restorer"]) == FULL


def test_only_parts_that_differ_are_changed_ones() -> None:
    assert changed_parts(Recipe()) == ()
    assert changed_parts(Recipe(vividness=0.2)) == ("vividness",)
    assert changed_parts(FULL, FULL) == ()


def test_a_preset_comes_back_equal_with_parts_that_are_at_their_default(tmp_path: Path) -> None:
    made = preset_of(Recipe(vividness=0.4), "Pale", ("vividness", "model"))
    kept = Presets(tmp_path / "presets").save(made)
    (back,), problems = Presets(tmp_path / "presets").list()
    assert (back, problems) == (kept, ())
    assert back.applied_to(FULL) == with_parts(FULL, Recipe(vividness=0.4), ("vividness", "model"))


def test_a_preset_is_a_recipe_for_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = Presets(tmp_path).save(preset_of(FULL, "Pale", ("vividness", "model", "output")))
    assert kept.path is not None
    assert Recipe.read(kept.path) == with_parts(Recipe(), FULL, ("vividness", "model", "output"))
    code = main(["colorize", "none.tif", "-o", str(tmp_path / "out"), "--recipe", str(kept.path)])
    assert code != 2, "the recipe is taken; only the photograph is missing"
    assert "preset" not in capsys.readouterr().err


def test_names_that_no_file_can_have_and_names_that_are_taken_are_kept_apart(tmp_path: Path) -> None:
    store = Presets(tmp_path)
    names = ["Sea / sky", "Sea : sky", "..", "ä" * 200]
    for name in names:
        store.save(preset_of(FULL, name, ("vividness",)))
    assert sorted(one.name for one in store.list()[0]) == sorted(names)
    assert len(list(tmp_path.iterdir())) == 4
    store.save(preset_of(Recipe(), "Sea / sky", ("model",)))
    assert len(list(tmp_path.iterdir())) == 4, "the same name replaces"


def test_a_preset_is_renamed_removed_and_taken_in(tmp_path: Path) -> None:
    store = Presets(tmp_path / "own")
    kept = store.save(preset_of(FULL, "Pale", ("vividness",)))
    store.save(preset_of(FULL, "Vivid", ("vividness",)))
    assert store.rename(kept, "Vivid").name == "Vivid 2", "no two of one name"
    recipe = tmp_path / "found.json"
    recipe.write_text('{"schema": 1, "vividness": 1.2}', encoding="utf-8")
    taken = store.take_in(recipe)
    assert (taken.name, taken.parts) == ("found", ("vividness",))
    assert store.take_in(recipe).name == "found 2"
    store.remove(taken)
    store.remove(taken)
    assert [one.name for one in store.list()[0]] == ["found 2", "Vivid", "Vivid 2"]


@pytest.mark.parametrize(
    "text", ["", "[]", '{"preset": 3}', '{"preset": {"name": "x", "parts": "all"}}', '{"preset": {"parts": []}}']
)
def test_what_is_no_preset_is_named_and_the_others_stand(tmp_path: Path, text: str) -> None:
    store = Presets(tmp_path)
    store.save(preset_of(FULL, "Pale", ("vividness",)))
    (tmp_path / "bad.json").write_text(text, encoding="utf-8")
    found, problems = store.list()
    assert [one.name for one in found] == ["Pale"]
    assert "bad.json" in str(problems[0])
    with pytest.raises(RecipeError):
        presets.read(tmp_path / "bad.json")


def test_a_preset_that_cannot_be_written_leaves_the_older_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(WriteError, match="could not be saved"):
        Presets(tmp_path / "file").save(Preset("Pale", Recipe(), ("vividness",)))
