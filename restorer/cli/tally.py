"""What a run over many photographs says: lines for people as it goes, or one JSON document for programs at its end."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from restorer import __version__
from restorer.batch.enrol import Enrolment
from restorer.batch.entry import Entry, State
from restorer.batch.facts import facts
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from restorer.batch.plan import Plan
from restorer.batch.shard import Shard
from restorer.cli.device import Engine
from restorer.cli.progress import Bar
from restorer.cli.report import examples, model_and_device
from restorer.cli.words import located, plain
from restorer.errors import RestorerError
from restorer.project.export import LOSSY_NOTE

_WORDS = {
    State.DONE: "coloured",
    State.FAILED: "failed",
    State.LEFT: "left alone",
    State.WAITING: "waiting",
}


class Tally:
    """Counts and tells. `stopped` is set where the run did not come to its end, `ended_by` where an error ended it,
    `report` where one was made.
    """

    def __init__(self, as_json: bool, journal: Journal, places: Places, engine: Engine | None) -> None:
        self.bar = Bar()
        self.stopped = False
        self.report: Path | None = None
        self.ended_by: RestorerError | None = None
        self.as_json = as_json
        self._journal, self._places, self._engine = journal, places, engine
        self._led_nowhere: list[dict[str, str]] = []
        self._left: list[dict[str, str]] = []
        self._all = self._ended = self._failed = 0
        self._lossy = False
        self._began = time.monotonic()

    @property
    def code(self) -> int:
        """The exit code: 1 if anything failed or still waits."""
        counts = self._journal.counts()
        open_ends = counts[State.FAILED] + counts[State.WAITING] + counts[State.RUNNING] + len(self._led_nowhere)
        return 1 if open_ends else 0

    @property
    def share(self) -> float:
        """How much of this run is done, 0..1."""
        return self._ended / self._all if self._all else 1.0

    @property
    def words(self) -> str:
        """How far it is, how fast, and how long it will take."""
        seconds = max(time.monotonic() - self._began, 1e-3)
        rate = self._ended / seconds
        left = _duration((self._all - self._ended) / rate) if self._ended else "?"
        return f"{self._ended:,} of {self._all:,}, {rate:.2f} a second, {left} left"

    def planned(self, plan: Plan) -> None:
        """Tell of arguments that led nowhere and of files that are left alone."""
        for error in plan.failed:
            self._led_nowhere.append({"path": str(error.path), "error": error.sentence, "remedy": error.remedy})
            self._tell(located(error.path, str(error)))
        self._left += [{"path": str(skipped.path), "reason": skipped.reason} for skipped in plan.skipped]
        if plan.skipped:
            self._tell(f"Left alone: {examples(plan)}.")

    def enrolled(self, found: Enrolment) -> None:
        """Tell what the journal knew already."""
        if found.done:
            self._tell(f"{found.done:,} are done already; {found.new:,} are new.")

    def without(self, shares: Sequence[Shard]) -> None:
        """Tell of shares that are not among those put together."""
        for share in shares:
            sentence = f"Share {share.number}/{share.count} has no journal here: its photographs are missing."
            remedy = "Run it with --shard, then --merge again."
            self._led_nowhere.append({"path": str(self._places.folder), "error": sentence, "remedy": remedy})
            self._tell(f"{sentence} {remedy}")

    def without_record(self, count: int) -> None:
        """Tell that `count` copies were made before records were asked for."""
        if count:
            copies = "1 copy that is done has" if count == 1 else f"{count:,} copies that are done have"
            self._tell(f"{copies} no record. Take them away, and --resume makes them again with one.")

    def begin(self, count: int) -> None:
        """Work on `count` photographs begins."""
        self._all, self._began = count, time.monotonic()

    def add(self, entry: Entry) -> None:
        """Tell how one photograph ended."""
        self._ended += 1
        found = entry.finding
        if entry.state is State.FAILED:
            self._failed += 1
            self._tell(f"{located(entry.source, found.error)} {found.remedy}".strip())
        elif entry.state is State.LEFT:
            self._tell(f"{entry.source}: left alone, because {', '.join(found.notes)}.")
        else:
            self._done(entry)

    def _done(self, entry: Entry) -> None:
        own = [note for note in entry.finding.notes if note != LOSSY_NOTE]  # that one is said once, at the end
        self._lossy = self._lossy or len(own) < len(entry.finding.notes)
        self._tell(*(f"{entry.source}: {note}" for note in own))
        if not self.as_json:
            self.bar.clear()
            print(plain(f"{entry.source} -> {self._places.target(entry)}"), flush=True)

    def finish(self) -> None:
        """Tell the whole."""
        self.bar.clear()
        if self.as_json:
            print(json.dumps(self._document(), indent=2))
            return
        counts = self._journal.counts()
        said = ", ".join(f"{counts[state]:,} {words}" for state, words in _WORDS.items() if counts[state])
        device = f" {self._engine.colorizer.card.name}; {self._engine.device.reason}." if self._engine else ""
        self.bar.say(f"In all: {said or 'nothing to do'}.{device}")
        if self._lossy:
            self.bar.say(LOSSY_NOTE)
        if (before := counts[State.FAILED] - self._failed) > 0:
            self.bar.say(f"{before:,} failed before: --report says why, --retry-failed tries again.")
        if self.report:
            self.bar.say(f"The report is {self.report}.")

    def _tell(self, *sentences: str) -> None:
        for sentence in sentences:
            if not self.as_json:
                self.bar.say(sentence)

    def _document(self) -> dict[str, Any]:
        counts = {words: self._journal.counts()[state] for state, words in _WORDS.items()}
        photos = [facts(entry, self._places) for entry in self._journal.entries()]
        told = {"photos": photos, "led_nowhere": self._led_nowhere, "left_alone": self._left, "counts": counts}
        report = None if self.report is None else str(self.report)
        where = {"output": str(self._places.folder), "journal": str(self._places.journal), "report": report}
        if self.ended_by is not None:
            where |= {"error": self.ended_by.sentence, "remedy": self.ended_by.remedy}
        return {"restorer": __version__} | model_and_device(self._engine) | told | where | {"stopped": self.stopped}


def _duration(seconds: float) -> str:
    """Seconds in words of the largest unit that fits."""
    for unit, length in (("days", 86400.0), ("h", 3600.0), ("min", 60.0)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} s"
