"""The photographs that are open and what was chosen for each: the state that undo, autosave and the window share.

A `Document` is a value like the recipes in it: every change makes a new one, so a snapshot for the autosave is the
document itself and no thread can see it half changed. No Qt here.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from restorer.project.judgement import Judgement
from restorer.project.recipe import Recipe
from restorer.project.versions import Choices, Version

UNTOUCHED = Recipe()
"""The recipe of every photograph for which nothing was chosen yet: one value, so that thousands are told apart fast."""
_UNJUDGED = Judgement()


@dataclass(frozen=True, slots=True)
class OpenPhoto:
    """One photograph of the document. `id` never changes, `path` does when a moved photograph is found again.

    `sha256` (of the file's bytes) is known once it has been read. `exported`: this recipe is on disk. `versions`: named
    recipes, empty as long as there is one; `version` is the current one's id, and `recipe` is always that one's.
    """

    id: str
    path: Path
    recipe: Recipe = UNTOUCHED
    sha256: str | None = None
    exported: bool = False
    judgement: Judgement = _UNJUDGED
    versions: tuple[Version, ...] = ()
    version: str = ""

    @property
    def choices(self) -> Choices:
        """Everything that was chosen for it."""
        return Choices(self.recipe, self.versions, self.version)

    @property
    def name(self) -> str:
        """What it is called on screen."""
        return self.path.name

    @property
    def edited(self) -> bool:
        """Whether anything was chosen for it."""
        return (self.recipe is not UNTOUCHED and self.recipe != UNTOUCHED) or len(self.versions) > 1


@dataclass(frozen=True, slots=True)
class Document:
    """Photographs in the order of the filmstrip."""

    photos: tuple[OpenPhoto, ...] = ()

    def add(self, paths: list[Path]) -> Document:
        """With these photographs at the end; one that is open already is not opened twice."""
        known = {photo.path for photo in self.photos}
        new = [path for path in dict.fromkeys(paths) if path not in known]
        return Document((*self.photos, *(OpenPhoto(uuid.uuid4().hex, path) for path in new)))

    def remove(self, photo_id: str) -> Document:
        """Without that photograph."""
        return Document(tuple(photo for photo in self.photos if photo.id != photo_id))

    def get(self, photo_id: str) -> OpenPhoto:
        """The photograph of that id.

        Raises:
            KeyError: it is not open.
        """
        for photo in self.photos:
            if photo.id == photo_id:
                return photo
        raise KeyError(photo_id)

    def find(self, path: Path) -> OpenPhoto | None:
        """The open photograph of that file, if there is one."""
        return next((photo for photo in self.photos if photo.path == path), None)

    def index(self, photo_id: str) -> int:
        """Its place in the filmstrip, -1 where it is not open."""
        return next((i for i, photo in enumerate(self.photos) if photo.id == photo_id), -1)

    def with_recipe(self, photo_id: str, recipe: Recipe) -> Document:
        """With another recipe for one photograph, which is then no longer the exported one."""
        return self.with_choices({photo_id: self.get(photo_id).choices.with_recipe(recipe)})

    def with_choices(self, chosen: Mapping[str, Choices]) -> Document:
        """With other choices for photographs, by id, in one pass. Another recipe is no longer the exported one."""
        return Document(tuple(_chosen(one, chosen[one.id]) if one.id in chosen else one for one in self.photos))

    def with_path(self, photo_id: str, path: Path) -> Document:
        """With a photograph found at another place."""
        return self._replace(replace(self.get(photo_id), path=path))

    def with_hash(self, photo_id: str, sha256: str) -> Document:
        """With the hash of a photograph's bytes, by which it is known again."""
        return self._replace(replace(self.get(photo_id), sha256=sha256))

    def with_exported(self, photo_id: str) -> Document:
        """With the mark that this recipe has been exported."""
        return self._replace(replace(self.get(photo_id), exported=True))

    def with_judgements(self, judgements: Mapping[str, Judgement]) -> Document:
        """With what a person says of these, by id, in one pass."""
        return Document(
            tuple(replace(one, judgement=judgements[one.id]) if one.id in judgements else one for one in self.photos)
        )

    def _replace(self, photo: OpenPhoto) -> Document:
        return Document(tuple(photo if one.id == photo.id else one for one in self.photos))


def _chosen(photo: OpenPhoto, choices: Choices) -> OpenPhoto:
    exported = photo.exported and photo.recipe == choices.recipe
    return replace(photo, recipe=choices.recipe, versions=choices.versions, version=choices.current, exported=exported)
