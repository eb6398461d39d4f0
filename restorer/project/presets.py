"""Presets: parts of a recipe under a name, each a JSON file in the folder of the person who uses the program.

A preset's file is a recipe like any other, so `restorer colorize --recipe` takes it as it is; the key `preset` beside
the recipe's fields says its name and which parts it is about (also those at their default, which a recipe leaves out).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from restorer.errors import RecipeError, WriteError
from restorer.project.fields import Fields, parse_json, refuse
from restorer.project.recipe import Recipe
from restorer.project.recipe_parts import changed_parts, with_parts
from restorer.project.whole_file import write_whole

KEY = "preset"
"""Where name and parts stand in the file; recipes pass it over."""
SUFFIX = ".json"
LONGEST_NAME = 200
_MOST_PARTS = 100
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_MOST_BYTES_OF_A_NAME = 120


@dataclass(frozen=True, slots=True)
class Preset:
    """Parts of a recipe under a name. `path`: its file, None until it is saved."""

    name: str
    recipe: Recipe
    parts: tuple[str, ...]
    path: Path | None = field(default=None, compare=False)

    def applied_to(self, recipe: Recipe) -> Recipe:
        """`recipe` with this preset's parts."""
        return with_parts(recipe, self.recipe, self.parts)

    def to_json(self) -> str:
        """The file's text."""
        document = json.loads(self.recipe.to_json())
        document[KEY] = {"name": self.name, "parts": list(self.parts)}
        return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def preset_of(recipe: Recipe, name: str, parts: Iterable[str]) -> Preset:
    """A preset of these parts of `recipe`."""
    wanted = tuple(parts)
    return Preset(name, with_parts(Recipe(), recipe, wanted), wanted)


class Presets:
    """The presets in one folder, which need not exist yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def list(self) -> tuple[tuple[Preset, ...], tuple[RecipeError, ...]]:
        """The presets by name, and what is wrong with files that are none."""
        found, problems = [], []
        for path in sorted(self.folder.glob(f"*{SUFFIX}")) if self.folder.is_dir() else ():
            try:
                found.append(read(path))
            except RecipeError as error:
                problems.append(error)
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.name))), tuple(problems)

    def save(self, preset: Preset) -> Preset:
        """Keep a preset; one of the same name is replaced. Returns it with its place.

        Raises:
            WriteError: it could not be written; the older one is untouched.
        """
        older = next((one.path for one in self.list()[0] if one.name == preset.name), None)
        path = older or self._free(preset.name)
        write(preset, path)
        return replace(preset, path=path)

    def rename(self, preset: Preset, name: str) -> Preset:
        """Give a preset another name, one that no other has. Raises as `save`."""
        assert preset.path is not None
        renamed = replace(preset, name=self.free_name(name))
        write(renamed, preset.path)
        return renamed

    def remove(self, preset: Preset) -> None:
        """Take a preset away; one whose file has gone is gone already.

        Raises:
            WriteError: its file may not be removed.
        """
        try:
            if preset.path is not None:
                preset.path.unlink(missing_ok=True)
        except OSError as error:
            sentence = f"the preset could not be removed ({error.strerror})."
            raise WriteError(preset.path or self.folder, sentence, "Check your permissions.") from error

    def take_in(self, path: Path) -> Preset:
        """Keep a copy of a preset or a recipe from elsewhere, under a name that no other has.

        Raises:
            RecipeError: it is neither. WriteError: it could not be written.
        """
        found = read(path)
        return self.save(replace(found, name=self.free_name(found.name), path=None))

    def free_name(self, wish: str) -> str:
        """`wish`, or with a number behind it where a preset of that name is there."""
        names, number, name = {one.name for one in self.list()[0]}, 2, wish
        while name in names:
            name, number = f"{wish} {number}", number + 1
        return name

    def _free(self, name: str) -> Path:
        """A file that is not there yet, called as the preset as far as a file can be."""
        plain = _NOT_IN_NAMES.sub(" ", name).strip(" .") or "preset"
        stem = plain.encode()[:_MOST_BYTES_OF_A_NAME].decode(errors="ignore").strip(" .")
        path, number = self.folder / f"{stem}{SUFFIX}", 2
        while path.exists():
            path, number = self.folder / f"{stem} {number}{SUFFIX}", number + 1
        return path


def write(preset: Preset, path: Path) -> None:
    """Store a preset, whole or not at all.

    Raises:
        WriteError: it could not be written; the older file is untouched.
    """
    write_whole(path, preset.to_json(), "the preset could not be saved ({why}).", with_folder=True)


def read(path: Path) -> Preset:
    """The preset in a file; a plain recipe counts as one, called as its file, of the parts that were chosen in it.

    Raises:
        RecipeError: it cannot be read, is damaged, or asks for what is not allowed.
    """
    recipe = Recipe.read(path)  # refuses what is no recipe, and what is too large
    document = parse_json(path.read_text(encoding="utf-8-sig"), path.name)
    said = Fields(document, "", path.name).child(KEY)
    if said is None:
        return Preset(path.stem, recipe, changed_parts(recipe), path)
    name = said.needed(said.text("name", LONGEST_NAME), "name").strip() or path.stem
    parts = _parts(said)
    said.done()
    return Preset(name, recipe, parts, path)


def _parts(fields: Fields) -> tuple[str, ...]:
    """Those of a newer Restorer are kept, and passed over when the preset is applied."""
    values = fields.take("parts")
    if not isinstance(values, list) or len(values) > _MOST_PARTS:
        raise fields.error(fields.path("parts"), f"must be a list of at most {_MOST_PARTS}")
    if not all(isinstance(value, str) and len(value) <= LONGEST_NAME for value in values):
        raise refuse(fields.source, f"{fields.path('parts')} must be names of parts.", "Correct the preset.")
    return tuple(dict.fromkeys(values))
