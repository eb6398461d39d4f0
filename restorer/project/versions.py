"""Versions of one photograph: what was chosen for it, under names, one of them being the current one.

A photograph with a single version has no list; the list begins when a second one is made.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field, replace

from restorer.project.recipe import Recipe

FIRST = "Version 1"
MOST = 100
"""The most versions of one photograph."""
_NUMBERED = re.compile(r"^(.*?)\s*(\d+)$")


@dataclass(frozen=True, slots=True)
class Version:
    """A named recipe."""

    id: str
    name: str
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything a person chose for one photograph: the recipe of now, all versions, and which of them is current.

    `versions` is empty as long as there is one; else it holds the current one too, with the recipe of now.
    """

    recipe: Recipe = field(default_factory=Recipe)
    versions: tuple[Version, ...] = ()
    current: str = ""

    def with_recipe(self, recipe: Recipe) -> Choices:
        """With another recipe for the current version."""
        return replace(self, recipe=recipe, versions=_put(self.versions, self.current, recipe))

    def labels(self) -> tuple[tuple[str, str, bool], ...]:
        """Id and name of each version, and whether it is the current one: what changes when it is not only a recipe."""
        return tuple((one.id, one.name, one.id == self.current) for one in self.versions)

    def listed(self, first: str = FIRST) -> tuple[Version, ...]:
        """The versions, also where there is only one, which is then called `first`."""
        return self.versions or (Version("", first, self.recipe),)

    def added(self, name: str, recipe: Recipe, first: str = FIRST) -> Choices:
        """With one more version after the current one, which becomes current."""
        there = self.versions or (Version(_new_id(), first, self.recipe),)
        made = Version(_new_id(), name, recipe)
        at = next((i for i, one in enumerate(there) if one.id == self.current), len(there) - 1)
        return Choices(recipe, (*there[: at + 1], made, *there[at + 1 :]), made.id)

    def switched(self, version_id: str) -> Choices:
        """With another version as the current one; an id that is not there changes nothing."""
        found = next((one for one in self.versions if one.id == version_id), None)
        return self if found is None else Choices(found.recipe, self.versions, found.id)

    def renamed(self, version_id: str, name: str) -> Choices:
        """With another name for a version. The only one gets a list of its own for that."""
        if not self.versions:
            only = Version(_new_id(), name, self.recipe)
            return Choices(self.recipe, (only,), only.id)
        versions = tuple(replace(one, name=name) if one.id == version_id else one for one in self.versions)
        return replace(self, versions=versions)

    def removed(self, version_id: str) -> Choices:
        """Without a version; its neighbour becomes current if it was. The last one is never removed."""
        index = next((i for i, one in enumerate(self.versions) if one.id == version_id), -1)
        if index < 0 or len(self.versions) < 2:
            return self
        left = (*self.versions[:index], *self.versions[index + 1 :])
        rest = replace(self, versions=left)
        return rest if version_id != self.current else rest.switched(left[max(index - 1, 0)].id)

    def free_name(self, wish: str, first: str = FIRST) -> str:
        """`wish`, or with the next number behind it where a version of that name is there."""
        names = {one.name for one in self.listed(first)}
        if wish not in names:
            return wish
        found = _NUMBERED.match(wish)
        stem = found.group(1) if found else wish
        number = 2
        while f"{stem} {number}".strip() in names:
            number += 1
        return f"{stem} {number}".strip()


def _put(versions: tuple[Version, ...], version_id: str, recipe: Recipe) -> tuple[Version, ...]:
    return tuple(replace(one, recipe=recipe) if one.id == version_id else one for one in versions)


def _new_id() -> str:
    return uuid.uuid4().hex[:12]
