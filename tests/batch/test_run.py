from __future__ import annotations

from pathlib import Path

import pytest

from restorer.batch.plan import Job
from restorer.batch.run import Done, Failed, LeftAlone, run
from restorer.errors import Cancelled, MemoryShort, RestorerError, UnreadablePhoto
from restorer.imaging.output import Container
from restorer.progress import Cancellation, Progress


def jobs(folder: Path, *names: str) -> list[Job]:
    return [Job(folder / name, folder / "out" / name, Container.PNG) for name in names]


ERRORS = {
    "bad.png": UnreadablePhoto("bad.png", "is damaged.", "Scan it again."),
    "bug.png": ZeroDivisionError("division by zero"),
    "memory.png": MemoryError(),
    "stop.png": Cancelled(),
}


class Fails:
    """Work that raises for photographs whose name is that of an error, and leaves the others alone."""

    def __call__(self, job: Job, progress: Progress) -> LeftAlone:
        progress.at(0.5, job.source.name)
        if job.source.name in ERRORS:
            raise ERRORS[job.source.name]
        return LeftAlone("it is a test")


def test_where_no_copy_was_written_no_folder_is_left(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    for place in ("there/box/deep", "box/deep"):
        for name in ("bad.png", "left.png"):
            list(run([Job(tmp_path / name, tmp_path / place / name, Container.PNG)], Fails(), False, Progress()))
    with pytest.raises(Cancelled):
        list(run([Job(tmp_path / "stop.png", tmp_path / "box" / "a.png", Container.PNG)], Fails(), False, Progress()))
    assert [path.name for path in tmp_path.rglob("*")] == ["there"]


def test_one_failure_never_stops_the_rest(tmp_path: Path) -> None:
    given = jobs(tmp_path, "bad.png", "a.png", "bug.png", "b.png", "memory.png", "c.png")
    outcomes = list(run(given, Fails(), False, Progress()))
    assert [outcome.job for outcome in outcomes] == given
    assert [isinstance(outcome, Done) for outcome in outcomes] == [False, True] * 3
    bad, _, bug, _, memory, _ = outcomes
    assert isinstance(bad, Failed)
    assert not bad.unexpected
    assert isinstance(bug, Failed)
    assert bug.unexpected
    assert str(bug.error).startswith("bug.png: ")
    assert isinstance(memory, Failed)
    assert isinstance(memory.error, MemoryShort)
    for outcome in (bad, bug, memory):
        assert isinstance(outcome.error, RestorerError)
        assert outcome.error.remedy


def test_cancel_is_not_an_error_and_ends_the_batch(tmp_path: Path) -> None:
    running = run(jobs(tmp_path, "a.png", "stop.png", "b.png"), Fails(), False, Progress())
    assert isinstance(next(running), Done)
    with pytest.raises(Cancelled):
        next(running)


def test_a_cancelled_batch_starts_no_further_photograph(tmp_path: Path) -> None:
    cancellation = Cancellation()
    running = run(jobs(tmp_path, "a.png", "b.png"), Fails(), False, Progress(cancellation))
    next(running)
    cancellation.cancel()
    with pytest.raises(Cancelled):
        next(running)


def test_progress_of_a_batch_rises_to_its_end(tmp_path: Path) -> None:
    seen: list[tuple[float, str]] = []
    progress = Progress(show=lambda fraction, words: seen.append((fraction, words)))
    list(run(jobs(tmp_path, "a.png", "b.png"), Fails(), False, progress))
    assert seen == [(0.0, "a.png"), (0.25, "a.png"), (0.5, "b.png"), (0.75, "b.png")]
