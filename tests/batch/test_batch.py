from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from restorer.batch import passage
from restorer.batch.entry import Fingerprint, Mark, State
from restorer.batch.journal import Journal
from restorer.batch.journal_schema import STEPS, VERSION
from restorer.batch.places import Places
from restorer.errors import JournalError
from restorer.project.judgement import Judgement
from tests.batch.albums import album, journal_of, save
from tests.batch.checking import hashes, problems, standing
from tests.e2e.scenes import Restorer


def test_a_folder_is_mirrored_and_a_second_run_does_nothing(batch: Restorer, tmp_path: Path) -> None:
    masters = album(tmp_path / "in", "a.png", "sub/b.tif")
    out = tmp_path / "out"
    said = batch(tmp_path / "in", "-o", out)
    assert (said.code, said.json["counts"]["coloured"]) == (0, 2), said.err
    assert problems(masters, [], out) == []
    before = standing(out)
    assert batch(tmp_path / "in", "-o", out, "--resume").code == 0
    assert standing(out) == before


def test_a_second_run_asks_for_resume(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    assert batch(tmp_path / "in", "-o", tmp_path / "out").code == 0
    said = batch(tmp_path / "in", "-o", tmp_path / "out")
    assert said.code == 2
    assert "--resume" in said.err


def test_new_and_changed_photographs_and_lost_copies_are_done_on_resume(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "kept.png", "changed.png", "lost.png")
    out = tmp_path / "out"
    batch(tmp_path / "in", "-o", out)
    kept = standing(out)[out / "kept.png"]
    (out / "lost.png").unlink()
    save(tmp_path / "in" / "changed.png", 9)
    save(tmp_path / "in" / "new.png", 5)
    said = batch(tmp_path / "in", "-o", out, "--resume")
    assert said.code == 0, said.err
    assert problems(hashes(tmp_path / "in"), [], out) == []
    assert standing(out)[out / "kept.png"] == kept


def test_a_touched_photograph_with_the_same_bytes_is_not_done_again(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    batch(tmp_path / "in", "-o", tmp_path / "out")
    before = standing(tmp_path / "out")
    os.utime(tmp_path / "in" / "a.png", (1, 1))
    assert batch(tmp_path / "in", "-o", tmp_path / "out", "--resume").code == 0
    assert standing(tmp_path / "out") == before


def test_another_recipe_is_refused_unless_copies_may_be_replaced(batch: Restorer, tmp_path: Path) -> None:
    masters = album(tmp_path / "in", "a.png")
    out = tmp_path / "out"
    batch(tmp_path / "in", "-o", out)
    before = (out / "a.png").read_bytes()
    said = batch(tmp_path / "in", "-o", out, "--resume", "--quality", "50")
    assert said.code == 2
    assert "another recipe" in said.err
    said = batch(tmp_path / "in", "-o", out, "--depth", "16", "--overwrite")
    assert said.code == 0, said.err
    assert (out / "a.png").read_bytes() != before
    assert problems(masters, [], out) == []


def test_what_failed_is_tried_again_when_asked_or_when_its_file_changed(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    (tmp_path / "in" / "bad.png").write_bytes(b"nothing")
    out = tmp_path / "out"
    words = (tmp_path / "in", "-o", out, "--resume")
    said = batch(*words)
    assert said.code == 1
    assert [photo["state"] for photo in said.json["photos"]] == ["done", "failed"]
    assert batch(*words, "--retry-failed").code == 1
    save(tmp_path / "in" / "bad.png")
    assert batch(*words).code == 0


def test_a_photograph_that_was_missing_is_done_when_it_is_back(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    names = tmp_path / "names.txt"
    names.write_text("in/a.png\nin/b.png\n")
    (tmp_path / "in" / "b.png").symlink_to("elsewhere.png")  # it is listed, and leads nowhere
    out = tmp_path / "out"
    assert batch("--list", names, "-o", out).code == 1
    save(tmp_path / "in" / "elsewhere.png")
    assert batch("--list", names, "-o", out, "--resume").code == 0
    assert journal_of(out) == {"in/a.png": State.DONE, "in/b.png": State.DONE}


def test_a_list_that_leads_out_of_its_folder_writes_no_copy_elsewhere(batch: Restorer, tmp_path: Path) -> None:
    save(tmp_path / "a.png")
    save(tmp_path / "lists" / "b.png")
    names = tmp_path / "lists" / "names.txt"
    names.write_bytes(f"../a.png\0{tmp_path / 'a.png'}\0./x/../b.png\0".encode())
    (tmp_path / "lists" / "x").mkdir()
    assert batch("--list", names, "-o", tmp_path / "out" / "deep").code == 0
    assert sorted(journal_of(tmp_path / "out" / "deep")) == ["a.png", "b.png"]


def test_an_output_folder_inside_the_input_folder_is_not_read_from(batch: Restorer, tmp_path: Path) -> None:
    masters = album(tmp_path / "in", "a.png")
    out = tmp_path / "in" / "coloured"
    for _ in range(2):
        assert batch(tmp_path / "in", "-o", out, "--resume").code == 0
    assert problems(masters, [], out) == []
    assert list(journal_of(out)) == ["a.png"]


def test_copies_do_not_go_among_the_originals(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    said = batch(tmp_path / "in", "-o", tmp_path / "in" / "." / "x" / "..")
    assert said.code == 2
    assert "folder of their own" in said.err


def test_a_link_in_the_output_folder_does_not_lead_out_of_it(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png", "sub/b.png")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sub").symlink_to(tmp_path / "elsewhere")
    said = batch(tmp_path / "in", "-o", tmp_path / "out")
    assert said.code == 1
    assert "link" in next(photo["error"] for photo in said.json["photos"] if photo["state"] == "failed")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert (tmp_path / "out" / "a.png").exists()


def test_a_file_of_somebody_else_is_not_replaced_and_an_original_never(batch: Restorer, tmp_path: Path) -> None:
    masters = album(tmp_path / "in", "a.png", "b.png")
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.png").write_bytes(b"mine")
    (out / "b.png").hardlink_to(tmp_path / "in" / "b.png")
    said = batch(tmp_path / "in", "-o", out)
    assert said.code == 1
    assert (out / "a.png").read_bytes() == b"mine"
    said = batch(tmp_path / "in", "-o", out, "--resume", "--overwrite", "--retry-failed")
    assert [photo["state"] for photo in said.json["photos"]] == ["done", "failed"]
    assert "original" in said.json["photos"][1]["error"]
    assert hashes(tmp_path / "in") == masters


def test_an_original_that_changes_under_the_work_gives_no_copy(
    batch: Restorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    album(tmp_path / "in", "a.png")
    real = passage.fingerprint
    seen: list[Path] = []

    def changing(path: Path) -> Fingerprint:
        if seen.count(path):
            save(path, 3)
        seen.append(path)
        return real(path)

    monkeypatch.setattr(passage, "fingerprint", changing)
    said = batch(tmp_path / "in", "-o", tmp_path / "out")
    assert said.code == 1
    assert "changed" in said.json["photos"][0]["error"]
    assert standing(tmp_path / "out") == {}


def test_two_runs_do_not_meet_in_one_folder(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    places = Places(tmp_path / "out")
    places.make()
    with Journal(places.journal):
        said = batch(tmp_path / "in", "-o", tmp_path / "out", "--resume")
    assert said.code == 1
    assert "Another run" in said.err


def test_a_photograph_that_was_forbidden_is_done_when_it_may_be_read(
    batch: Restorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    album(tmp_path / "in", "a.png", "b.png")
    allowed = Path.open

    def forbidden(path: Path, *words: Any, **more: Any) -> Any:
        if path.name == "b.png" and path.parent.name == "in":
            raise PermissionError(13, "Permission denied")
        return allowed(path, *words, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", forbidden)
        assert batch(tmp_path / "in", "-o", tmp_path / "out").code == 1
    assert batch(tmp_path / "in", "-o", tmp_path / "out", "--resume").code == 0


def test_failures_of_an_earlier_run_are_not_passed_over_in_silence(lines: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    (tmp_path / "in" / "bad.png").write_bytes(b"nothing")
    words = (tmp_path / "in", "-o", tmp_path / "out", "--resume")
    assert "failed before" not in lines(*words).err
    assert "1 failed before" in lines(*words).err


@pytest.mark.parametrize("words", [["--shard", "0/3"], ["--shard", "4/3"], ["--jobs", "0"], ["--memory", "0"]])
def test_what_makes_no_sense_is_refused(batch: Restorer, tmp_path: Path, words: list[str]) -> None:
    album(tmp_path / "in", "a.png")
    assert batch(tmp_path / "in", "-o", tmp_path / "out", *words).code == 2
    assert not (tmp_path / "out").exists()


def test_an_older_journal_is_brought_up_and_a_newer_one_refused(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with sqlite3.connect(path, isolation_level=None) as database:
        for statement in STEPS[0]:
            database.execute(statement)
        database.execute(
            "INSERT INTO photo (source, target, container, wish, state) VALUES (?,?,'png','w','done')", [b"a", b"b"]
        )
        database.execute("PRAGMA user_version = 1")
    database.close()
    with Journal(path) as journal:
        (entry,) = journal.entries()
        journal.judge([(entry.source, Judgement(4, Mark.ACCEPTED, "A. Nother", "2026-11-21T08:00:00+00:00"))])
        assert journal.entry(entry.id).mark is Mark.ACCEPTED
        assert journal.entry(entry.id).marked_by == "A. Nother"
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()
    with pytest.raises(JournalError, match="newer version"):
        Journal(path)


def test_a_damaged_journal_is_said_to_be_one(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", "a.png")
    Places(tmp_path / "out").make()
    Places(tmp_path / "out").journal.write_bytes(b"no database at all" * 100)
    said = batch(tmp_path / "in", "-o", tmp_path / "out", "--resume")
    assert said.code == 1
    assert "not a journal" in said.err
