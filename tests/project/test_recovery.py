"""A live session is never declared dead, however long it has been idle; a crashed one is found at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from restorer.project.claim import Claim, held
from restorer.project.recovery import Recovery

_SESSION = """
import sys
from pathlib import Path
from restorer.project.document import Document
from restorer.project.recipe import Recipe, Stroke
from restorer.project.recovery import Recovery

document = Document().add([Path("a.tif").resolve()])
edited = document.with_recipe(document.photos[0].id, Recipe((Stroke(((0.5, 0.5),), 0.01, (1.0, 2.0)),)))
recovery = Recovery(Path(sys.argv[1]))
recovery.save(edited)
print(recovery.folder, flush=True)
if sys.stdin.readline():
    recovery.end()
"""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Another program with an edited photograph, which does nothing more until it is told to end."""
    command = [sys.executable, "-c", _SESSION, str(tmp_path / "sessions")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process, Path(process.stdout.readline().strip())
        process.kill()


def test_a_session_that_has_been_idle_for_days_is_alive(
    session: tuple[subprocess.Popen[str], Path], tmp_path: Path
) -> None:
    _, folder = session
    days_ago = time.time() - 3 * 86400
    for path in (folder, *folder.iterdir(), *folder.parent.iterdir()):
        os.utime(path, (days_ago, days_ago))
    assert not Recovery(tmp_path / "sessions").kept()
    assert (folder / "session.restorer").is_file()


def test_a_session_that_was_killed_is_found_at_once(
    session: tuple[subprocess.Popen[str], Path], tmp_path: Path
) -> None:
    process, folder = session
    process.kill()
    process.wait()
    mine = Recovery(tmp_path / "sessions")
    (kept,) = mine.kept()
    assert (kept.folder, kept.edited) == (folder, 1)
    mine.discard(kept)
    assert not list((tmp_path / "sessions").iterdir()), "its lock goes too"


def test_a_session_that_ended_leaves_only_the_last_project(
    session: tuple[subprocess.Popen[str], Path], tmp_path: Path
) -> None:
    process, _ = session
    process.communicate("end\n")
    assert [path.name for path in (tmp_path / "sessions").iterdir()] == ["last.restorer"]
    assert not Recovery(tmp_path / "sessions").kept()


def test_a_claim_is_held_until_it_is_given_up(tmp_path: Path) -> None:
    claim = Claim(tmp_path / "mine.lock")
    assert not held(claim.path)
    claim.take()
    claim.take()
    assert held(claim.path)
    claim.give_up()
    assert not claim.path.exists()


def test_where_there_are_no_locks_nothing_is_declared_dead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_file: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("restorer.project.claim._lock", none)
    claim = Claim(tmp_path / "mine.lock")
    claim.take()
    assert held(claim.path)
    claim.give_up()
