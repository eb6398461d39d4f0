"""The document, its file, and what survives a crash."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from restorer.errors import RecipeError, WriteError
from restorer.project import project_file
from restorer.project.document import Document
from restorer.project.recipe import Recipe, Stroke
from restorer.project.recovery import Recovery

EDITED = Recipe((Stroke(((0.5, 0.5),), 0.01, (3.0, 4.0)),), vividness=0.5)


def document(*names: str, folder: Path = Path("/scans")) -> Document:
    return Document().add([folder / name for name in names])


def test_a_photograph_is_not_opened_twice() -> None:
    twice = document("a.tif", "b.tif").add([Path("/scans/b.tif"), Path("/scans/c.tif")])
    assert [photo.name for photo in twice.photos] == ["a.tif", "b.tif", "c.tif"]


def test_a_change_makes_a_new_document_and_unmarks_the_export() -> None:
    before = document("a.tif")
    photo = before.photos[0]
    exported = before.with_exported(photo.id)
    after = exported.with_recipe(photo.id, EDITED)
    assert exported.get(photo.id).exported
    assert not after.get(photo.id).exported
    assert after.get(photo.id).edited
    assert not before.get(photo.id).edited
    assert after.remove(photo.id).index(photo.id) == -1


def test_a_project_comes_back_equal(tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    (scans / "a.tif").touch()
    made = document("a.tif", "b.tif", folder=scans)
    made = made.with_recipe(made.photos[0].id, EDITED).with_hash(made.photos[0].id, "0" * 64)
    project_file.write(made, tmp_path / "album.restorer")
    back = project_file.read(tmp_path / "album.restorer")
    assert [(p.path, p.recipe, p.sha256) for p in back.photos] == [(p.path, p.recipe, p.sha256) for p in made.photos]


def test_a_project_that_moves_with_its_photographs_finds_them(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "a.tif").touch()
    project_file.write(document("a.tif", folder=tmp_path / "old"), tmp_path / "old" / "album.restorer")
    (tmp_path / "old").rename(tmp_path / "new")
    assert project_file.read(tmp_path / "new" / "album.restorer").photos[0].path == tmp_path / "new" / "a.tif"


def test_older_projects_are_brought_to_the_present_version_step_by_step() -> None:
    text = json.dumps({"schema": -1, "photographs": [{"file": "/scans/a.tif"}]})

    def rename(raw: dict[str, object]) -> dict[str, object]:
        photographs = raw["photographs"]
        assert isinstance(photographs, list)
        return {"photographs": [{"absolute": photo["file"]} for photo in photographs]}

    migrations = {-1: rename, 0: lambda raw: {**raw, "application": "Restorer 0"}}
    assert project_file.from_json(text, Path("/"), migrations=migrations).photos[0].path == Path("/scans/a.tif")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"schema": 99}',
        '{"schema": 1, "photographs": [{}]}',
        '{"schema": 1, "photographs": [{"absolute": "/a", "recipe": {"strokes": 3}}]}',
        '{"schema": 1, "surprise": 1}',
    ],
)
def test_what_is_no_project_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(RecipeError) as caught:
        project_file.from_json(text, Path("/"), "album.restorer")
    assert caught.value.sentence.startswith("album.restorer")


def test_a_project_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "album.restorer"
    project_file.write(document("a.tif"), path)
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError, match="No space left"):
        project_file.write(document("b.tif"), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def crashed(root: Path, made: Document) -> Recovery:
    recovery = Recovery(root)
    recovery.save(made)
    recovery.claim.let_go()
    return recovery


def test_what_a_crash_left_is_found_and_can_be_discarded(tmp_path: Path) -> None:
    made = document("a.tif")
    crashed(tmp_path, made.with_recipe(made.photos[0].id, EDITED))
    mine = Recovery(tmp_path)
    (kept,) = mine.kept()
    assert kept.edited == 1
    assert kept.document.photos[0].recipe == EDITED
    mine.discard(kept)
    assert not mine.kept()


def test_a_crash_without_edits_leaves_nothing_to_ask_about(tmp_path: Path) -> None:
    gone = crashed(tmp_path, document("a.tif"))
    assert not Recovery(tmp_path).kept()
    assert not gone.folder.exists()


def test_what_a_newer_program_left_is_not_thrown_away(tmp_path: Path) -> None:
    newer = crashed(tmp_path, document("a.tif"))
    newer.project.write_text('{"schema": 99}')
    assert not Recovery(tmp_path).kept()
    assert newer.project.is_file()


def test_an_ordinary_end_keeps_the_last_session(tmp_path: Path) -> None:
    recovery = Recovery(tmp_path)
    recovery.save(document("a.tif"))
    recovery.end()
    again = Recovery(tmp_path)
    last = again.last()
    assert last is not None
    assert last.photos[0].name == "a.tif"
    assert not again.kept()
