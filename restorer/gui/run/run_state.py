"""What a run and the window tell each other: written by one thread, read by the other, without waiting."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from restorer.batch.album import Pause
from restorer.batch.entry import Entry
from restorer.project.judgement import Judgement
from restorer.record.bag import Bag


class Phase(StrEnum):
    """How far a run is."""

    PLANNING = "planning"
    COLOURING = "colouring"
    REPORTING = "reporting"
    BAGGING = "bagging"
    DONE = "done"
    STOPPED = "stopped"
    BROKEN = "broken"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes."""
        return self in (Phase.DONE, Phase.STOPPED, Phase.BROKEN)


@dataclass(frozen=True, slots=True)
class Failure:
    """A photograph that could not be coloured: why, and what to do about it."""

    source: Path
    sentence: str
    remedy: str = ""


@dataclass(slots=True, eq=False)
class RunState:
    """The run's side sets the plain fields (each in one step); the deques are safe from both sides.

    `total`, `ended`, `failed` count what this run has to do; `before`: the photographs meant of which the journal says
    already how they ended, or of which it is known at once; `failed_before` of them failed. `bag_share`: how much of
    the bag is made, 0..1.
    """

    phase: Phase = Phase.PLANNING
    total: int = 0
    ended: int = 0
    failed: int = 0
    before: int = 0
    failed_before: int = 0
    waiting: frozenset[Path] = frozenset()
    error: Exception | None = None
    report: Path | None = None
    bag: Bag | None = None
    bag_error: Exception | None = None
    bag_share: float = 0.0
    pause: Pause = field(default_factory=Pause)
    news: deque[Entry] = field(default_factory=deque)
    failures: deque[Failure] = field(default_factory=deque)
    judgements: deque[tuple[Path, Judgement]] = field(default_factory=deque)
    _clock: _Clock = field(default_factory=lambda: _Clock())

    def begin(self, waiting: frozenset[Path], before: int) -> None:
        """The first photograph is about to be begun."""
        self.before, self.total, self.waiting, self.phase = before, len(waiting), waiting, Phase.COLOURING
        if not self.held:
            self._clock.go()

    def failed_already(self, source: Path, sentence: str, remedy: str) -> None:
        """One that is known to fail: nothing was done for it now."""
        self.failures.append(Failure(source, sentence, remedy))
        self.failed_before += 1

    def add(self, entry: Entry, failed: bool) -> None:
        """One more has ended."""
        self.ended += 1
        self.failed += failed
        if failed:
            self.failures.append(Failure(entry.source, entry.finding.error, entry.finding.remedy))
        self.news.append(entry)

    def hold(self, held: bool) -> None:
        """Pause or go on; what has begun is finished."""
        (self.pause.hold if held else self.pause.go_on)()
        if self.phase is not Phase.PLANNING:
            (self._clock.stop if held else self._clock.go)()

    def never_begun(self) -> None:
        """It was stopped before its thread took it up, and says so nowhere itself."""
        if not self.phase.is_over:
            self.phase = Phase.STOPPED

    @property
    def held(self) -> bool:
        """Whether it was asked to pause."""
        return self.pause.held

    @property
    def seconds(self) -> float:
        """How long it has been at work, without pauses."""
        return self._clock.seconds

    @property
    def share(self) -> float:
        """How much of what was meant has ended, 0..1; in its turn, how much of the bag."""
        if self.phase is Phase.BAGGING:
            return self.bag_share
        return (self.before + self.ended) / self.meant if self.meant else 0.0

    @property
    def meant(self) -> int:
        """How many photographs the run is for, whatever was done of them before."""
        return self.before + self.total

    @property
    def copies(self) -> int:
        """How many of them have a copy when it is done: one that failed has none."""
        return self.meant - self.failed - self.failed_before

    @property
    def rate(self) -> float:
        """Photographs a second, 0 where nothing is known yet."""
        return self.ended / self.seconds if self.ended and self.seconds > 0 else 0.0


class _Clock:
    """A stop watch."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._before = 0.0
        self._since: float | None = None

    def go(self) -> None:
        """Run."""
        with self._lock:
            self._since = self._since or time.monotonic()

    def stop(self) -> None:
        """Stand still."""
        with self._lock:
            if self._since is not None:
                self._before += time.monotonic() - self._since
            self._since = None

    @property
    def seconds(self) -> float:
        """What it shows."""
        with self._lock:
            return self._before + (0.0 if self._since is None else time.monotonic() - self._since)
