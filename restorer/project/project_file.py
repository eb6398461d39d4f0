"""The project file `.restorer`: which photographs, and the recipe of each, as JSON.

A photograph stands in it by its path from the file's folder, its full path, and the hash of its bytes, so that it is
found again when project and photographs move together, and known again when a person points at it.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from restorer import __version__
from restorer.errors import RecipeError
from restorer.project.document import UNTOUCHED, Document, OpenPhoto
from restorer.project.fields import Fields, parse_json, refuse
from restorer.project.judgement import Judgement, judgement_from
from restorer.project.recipe import Recipe
from restorer.project.versions import MOST as MOST_VERSIONS
from restorer.project.versions import Version
from restorer.project.whole_file import write_whole

SUFFIX = ".restorer"
SCHEMA = 1
"""The version written; older ones are migrated when read."""
MOST_PHOTOS = 100_000
MOST_BYTES = 256 * 2**20

Migration = Callable[[dict[str, Any]], dict[str, Any]]


MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})
"""By version: makes a document of that version one of the next. Empty as long as there is one version."""


def write(document: Document, path: Path) -> None:
    """Store the project, whole or not at all.

    Raises:
        WriteError: it could not be written; the older file is untouched.
    """
    write_whole(path, to_json(document, path.parent), "the project could not be saved ({why}).")


def read(path: Path) -> Document:
    """The project in the file `path`.

    Raises:
        RecipeError: it cannot be read, is damaged, or of an unknown version.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise refuse(path.name, f"the project is larger than {MOST_BYTES >> 20} MiB.")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise refuse(path.name, f"the project cannot be read ({reason}).", "Look whether it is still there.") from None
    return from_json(text, path.parent, path.name)


def to_json(document: Document, folder: Path) -> str:
    """The project as JSON, a line for each photograph; paths are also given from `folder`, where the file will lie."""
    untouched = json.loads(UNTOUCHED.to_json())  # of 10,000 photographs most are: written out once
    photos = ",\n".join(
        json.dumps(_photo_json(photo, folder, untouched), ensure_ascii=False) for photo in document.photos
    )
    head = json.dumps({"schema": SCHEMA, "application": f"Restorer {__version__}"}, ensure_ascii=False)
    return f'{head[:-1]},\n"photographs": [\n{photos}\n]}}'


def from_json(
    text: str, folder: Path, source: str = "the project", migrations: Mapping[int, Migration] = MIGRATIONS
) -> Document:
    """The project written in `text`, whose file lies in `folder`.

    Raises:
        RecipeError: as `read`.
    """
    raw = parse_json(text, source)
    if not isinstance(raw, dict):
        raise refuse(source, "a project must be an object with named fields.", "Save it again.")
    fields = Fields(_migrated(raw, source, migrations), "", source)
    fields.text("application", 200)
    photos = fields.objects("photographs", MOST_PHOTOS, lambda one: _photo(one, folder))
    fields.done()
    return Document(photos)


def _migrated(document: dict[str, Any], source: str, migrations: Mapping[int, Migration]) -> dict[str, Any]:
    version = document.get("schema")
    if isinstance(version, bool) or not isinstance(version, int):
        raise refuse(source, "schema must be a whole number.", "Choose a project that Restorer saved.")
    while version != SCHEMA:
        if version not in migrations:
            sentence = f"projects of version {str(version)[:20]} are not known; this Restorer reads up to {SCHEMA}."
            raise refuse(source, sentence, "Use the Restorer that wrote it, or a newer one.")
        document, version = migrations[version](document), version + 1
    return {key: value for key, value in document.items() if key != "schema"}


def _photo_json(photo: OpenPhoto, folder: Path, untouched: object) -> dict[str, object]:
    document: dict[str, object] = {
        "relative": _relative(photo.path, folder),
        "absolute": str(photo.path),
        "sha256": photo.sha256,
        "exported": photo.exported,
        "recipe": untouched if photo.recipe is UNTOUCHED else json.loads(photo.recipe.to_json()),
    }
    if photo.judgement != Judgement():
        document["judgement"] = photo.judgement.to_json()
    if photo.versions:
        document["versions"] = [_version_json(one, photo) for one in photo.versions]
    return document


def _version_json(version: Version, photo: OpenPhoto) -> dict[str, object]:
    """The current one's recipe is the photograph's, which is written once."""
    if version.id == photo.version:
        return {"name": version.name, "current": True}
    return {"name": version.name, "recipe": json.loads(version.recipe.to_json())}


def _relative(path: Path, folder: Path) -> str | None:
    """From the project's folder, with slashes, so that the project can be read on another system."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return None


def _photo(fields: Fields, folder: Path) -> OpenPhoto:
    relative, absolute = fields.text("relative", 10_000), fields.text("absolute", 10_000)
    if not relative and not absolute:
        raise fields.error(fields.path("absolute"), "is missing")
    exported, recipe = fields.take("exported"), _recipe(fields)
    read = fields.objects("versions", MOST_VERSIONS, lambda one: _version(one, recipe))
    current = [version.id for version, is_current in read if is_current]
    if read and len(current) != 1:
        raise fields.error(fields.path("versions"), "must have one that is current")
    said = fields.child("judgement")
    photo = OpenPhoto(
        id=uuid.uuid4().hex,
        path=_place(relative, absolute, folder),
        recipe=recipe,
        sha256=fields.text("sha256", 64),
        exported=exported is True,
        judgement=Judgement() if said is None else judgement_from(said),
        versions=tuple(version for version, _ in read),
        version=current[0] if current else "",
    )
    fields.done()
    return photo


def _recipe(fields: Fields) -> Recipe:
    return Recipe.from_json(json.dumps(fields.take("recipe") or {}), f"{fields.source}, {fields.where}")


def _version(fields: Fields, current: Recipe) -> tuple[Version, bool]:
    """A version, and whether it is the current one; then it has the photograph's recipe."""
    name, is_current = fields.needed(fields.text("name", 1000), "name"), fields.flag("current")
    version = Version(uuid.uuid4().hex[:12], name, current if is_current else _recipe(fields))
    fields.done()
    return version, is_current


def _place(relative: str | None, absolute: str | None, folder: Path) -> Path:
    """Beside the project if it is there, else where it was."""
    beside = Path(os.path.normpath(folder / relative)) if relative else None
    if beside is not None and (absolute is None or beside.exists()):
        return beside
    return Path(absolute or "")


__all__ = ["MIGRATIONS", "SCHEMA", "SUFFIX", "RecipeError", "from_json", "read", "to_json", "write"]
