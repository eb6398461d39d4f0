"""The journal of a run: one row for each photograph, in SQLite.

Written ahead (WAL) and flushed to the disk at every commit, so that what was said to be done is still known after
`kill -9` or a power loss. One process at a time: the lock falls with the process, and WAL without shared memory works
on network drives too. Used from one thread.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from restorer.batch.entry import Entry, Figures, Finding, Mark, State
from restorer.batch.journal_rows import COLUMNS, finding_values, to_entry
from restorer.batch.journal_schema import VERSION, migrate, version_of
from restorer.batch.plan import Job
from restorer.errors import JournalError
from restorer.project.judgement import Judgement

_KEPT = ("id", "source", "target", "container", "wish", "state", "attempts", "ended_at")
_SAID = ("mark", "marked_by", "marked_at", "rating")
_DAMAGED = "Put it aside and start anew; copies that stand are kept, and made again only with --overwrite."
_FULL = ("database or disk is full", "disk i/o error", "unable to open database file", "readonly")


class Journal:
    """The journal in the file `path`, made where there is none. A context manager.

    Raises (from every method):
        JournalError: the file is no journal, another process has it, or the disk refuses it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._telling():
            self._database = sqlite3.connect(path, isolation_level=None, timeout=1.0)
        try:
            with self._telling():
                self._prepare()
        except BaseException:
            self._database.close()
            raise

    def _prepare(self) -> None:
        execute = self._database.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("PRAGMA journal_mode = WAL")
        execute("PRAGMA synchronous = FULL")
        execute("PRAGMA wal_autocheckpoint = 100")  # pages: on a disk that is nearly full, the log stays small
        if version_of(self._database) > VERSION:
            sentence = f"{self.path.name} was written by a newer version of Restorer."
            raise JournalError(sentence, "Go on with that version.")
        migrate(self._database)
        # Nothing else would take the lock before the first change: two runs in one folder must meet here.
        execute("BEGIN EXCLUSIVE")
        execute("COMMIT")

    def add(self, jobs: Iterable[tuple[Job, Path]], order: str) -> None:
        """Further photographs, waiting; with each job its target relative to the output folder."""
        rows = ((_raw(job.source), _raw(target), str(job.container), order, State.WAITING) for job, target in jobs)
        with self._transaction():
            self._database.executemany(
                "INSERT INTO photo (source, target, container, wish, state) VALUES (?, ?, ?, ?, ?)", rows
            )

    def entries(self, *states: State) -> list[Entry]:
        """The photographs in any of `states` (all without), those that were cut off least often first."""
        wanted = states or tuple(State)
        marks = ", ".join("?" * len(wanted))
        return self._read(f"WHERE state IN ({marks}) ORDER BY attempts, id", wanted)

    def entry(self, number: int) -> Entry:
        """The photograph of that number."""
        return self._read("WHERE id = ?", (number,))[0]

    def begin(self, numbers: Iterable[int], placed: Iterable[int] = ()) -> None:
        """Work on these begins; copies of those `placed` have their names. One flush of the disk for both."""
        with self._transaction():
            self._database.executemany(
                "UPDATE photo SET state = ?, attempts = 0 WHERE id = ?", [(State.DONE, number) for number in placed]
            )
            self._database.executemany(
                "UPDATE photo SET state = ?, attempts = attempts + 1, began_at = ? WHERE id = ?",
                [(State.RUNNING, _now(), number) for number in numbers],
            )

    def end(self, findings: Sequence[tuple[int, Finding]]) -> None:
        """How work on these ended, on the disk when this returns."""
        names = ", ".join(f"{name} = ?" for name in COLUMNS)
        attempts = "attempts = CASE WHEN ? IN ('done', 'failed', 'left alone') THEN 0 ELSE attempts END"
        with self._transaction():
            self._database.executemany(
                f"UPDATE photo SET {names}, {attempts}, ended_at = ? WHERE id = ?",
                [(*finding_values(found), found.state, _now(), number) for number, found in findings],
            )

    def move(self, numbers: Iterable[int], state: State) -> None:
        """Put these into `state` without a word on why."""
        with self._transaction():
            self._database.executemany(
                "UPDATE photo SET state = ? WHERE id = ?", [(state, number) for number in numbers]
            )

    def release(self, numbers: Iterable[int]) -> None:
        """These were stopped on request: they wait again, as if never begun."""
        with self._transaction():
            self._database.executemany(
                "UPDATE photo SET state = ?, attempts = max(attempts - 1, 0) WHERE id = ?",
                [(State.WAITING, number) for number in numbers],
            )

    def order_again(self, number: int, order: str, target: Path, container: str) -> None:
        """Have this photograph done again, as another order says."""
        with self._transaction():
            self._database.execute(
                "UPDATE photo SET state = ?, attempts = 0, wish = ?, target = ?, container = ? WHERE id = ?",
                (State.WAITING, order, _raw(target), container, number),
            )

    def measured(self, number: int, figures: Figures) -> None:
        """What was found on this copy."""
        with self._transaction():
            self._database.execute(
                "UPDATE photo SET mean_l = ?, largest_l = ?, doubt = ?, unsure = ? WHERE id = ?",
                (figures.mean_l, figures.largest_l, figures.doubt, figures.unsure, number),
            )

    def sign(self, number: int, mark: Mark | None, by: str) -> None:
        """What a person says of this copy; None takes it back."""
        with self._transaction():
            self._database.execute(
                "UPDATE photo SET mark = ?, marked_by = ?, marked_at = ? WHERE id = ?", (mark, by, _now(), number)
            )

    def judge(self, judgements: Iterable[tuple[Path, Judgement]]) -> None:
        """What a person says of the copies of these photographs; those that are not in the journal are left out."""
        rows = ((said.mark, said.by, said.at, said.rating, _raw(source)) for source, said in judgements)
        with self._transaction():
            self._database.executemany(
                "UPDATE photo SET mark = ?, marked_by = ?, marked_at = ?, rating = ? WHERE source = ?", rows
            )

    def counts(self) -> dict[State, int]:
        """How many photographs are in each state."""
        with self._telling():
            found = self._database.execute("SELECT state, count(*) FROM photo GROUP BY state").fetchall()
        return dict.fromkeys(State, 0) | {State(state): int(count) for state, count in found}

    def span(self) -> tuple[str, str]:
        """When the first photograph was begun and the last one ended, ISO 8601 in UTC; empty where nothing was."""
        with self._telling():
            found = self._database.execute("SELECT min(nullif(began_at, '')), max(ended_at) FROM photo").fetchone()
        return str(found[0] or ""), str(found[1] or "")

    def take_over(self, other: Path) -> int:
        """Add the rows of the journal `other`; where both know a photograph, the later end counts. Returns how many.

        Facts that this journal does not have yet come along.
        """
        with Journal(other) as shard, shard._telling():
            names = [row[1] for row in shard._database.execute("PRAGMA table_info(photo)") if row[1] != "id"]
            rows = shard._database.execute(f"SELECT {', '.join(names)} FROM photo").fetchall()
            facts = shard._database.execute("SELECT name, value FROM fact").fetchall()
        marks, updates = ", ".join("?" * len(names)), ", ".join(f"{name} = excluded.{name}" for name in names)
        with self._transaction():
            self._database.executemany(
                f"INSERT INTO photo ({', '.join(names)}) VALUES ({marks}) ON CONFLICT (source) DO UPDATE SET {updates} "
                "WHERE excluded.ended_at > photo.ended_at",
                rows,
            )
            self._database.executemany("INSERT OR IGNORE INTO fact VALUES (?, ?)", facts)
        return len(rows)

    def fact(self, name: str) -> str | None:
        """What was noted under `name`."""
        with self._telling():
            found = self._database.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return None if found is None else str(found[0])

    def note(self, name: str, value: str) -> None:
        """Note `value` under `name`."""
        with self._transaction():
            self._database.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    def close(self) -> None:
        """Let go of the file. A drive that has gone is no reason to complain once more."""
        with suppress(sqlite3.Error):
            self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read(self, where: str, values: Sequence[object]) -> list[Entry]:
        names = (*_KEPT, *_SAID, *COLUMNS[1:])
        with self._telling():
            rows = self._database.execute(f"SELECT {', '.join(names)} FROM photo {where}", tuple(values)).fetchall()
        return [to_entry(dict(zip(names, row, strict=True))) for row in rows]

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._telling():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    with suppress(sqlite3.Error):
                        self._database.execute("ROLLBACK")
                raise

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """What SQLite refuses, in a sentence."""
        try:
            yield
        except sqlite3.Error as error:
            raise _failure(self.path, error) from error


def _failure(path: Path, error: sqlite3.Error) -> JournalError:
    words = str(error).lower()
    if "locked" in words:
        return JournalError("Another run is at work in this output folder.", "Wait for it, or stop it first.")
    if any(part in words for part in _FULL):
        sentence = f"The journal {path.name} cannot be written ({error})."
        return JournalError(sentence, "Free some space or connect the drive, then go on with --resume.")
    return JournalError(f"{path.name} is not a journal that can be read ({error}).", _DAMAGED)


def _raw(path: Path) -> bytes:
    """A path's bytes: names need not be text."""
    return os.fsencode(path)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
