"""The photographs that are open and what was chosen for each: the state that undo, autosave and the window share.

A `Document` is a value like the recipes in it: every change makes a new one, so a snapshot for the autosave is the
document itself and no thread can see it half changed. No Qt here.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from pathlib import Path

from restorer.project.recipe import Recipe


@dataclass(frozen=True, slots=True)
class OpenPhoto:
    """One photograph of the document. `id` never changes, `path` does when a moved photograph is found again.

    `sha256` (of the file's bytes) and `size_bytes` are known once it has been read. `exported`: this recipe is on disk.
    """

    id: str
    path: Path
    recipe: Recipe = field(default_factory=Recipe)
    sha256: str | None = None
    exported: bool = False

    @property
    def name(self) -> str:
        """What it is called on screen."""
        return self.path.name

    @property
    def edited(self) -> bool:
        """Whether anything was chosen for it."""
        return self.recipe != Recipe()


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
        return self._replace(replace(self.get(photo_id), recipe=recipe, exported=False))

    def with_path(self, photo_id: str, path: Path) -> Document:
        """With a photograph found at another place."""
        return self._replace(replace(self.get(photo_id), path=path))

    def with_hash(self, photo_id: str, sha256: str) -> Document:
        """With the hash of a photograph's bytes, by which it is known again."""
        return self._replace(replace(self.get(photo_id), sha256=sha256))

    def with_exported(self, photo_id: str) -> Document:
        """With the mark that this recipe has been exported."""
        return self._replace(replace(self.get(photo_id), exported=True))

    def _replace(self, photo: OpenPhoto) -> Document:
        return Document(tuple(photo if one.id == photo.id else one for one in self.photos))
