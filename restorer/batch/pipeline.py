"""Reading, colouring and writing side by side: while one photograph is coloured, others are decoded and written.

A few threads (native code releases Python's lock), each of which takes the step that is furthest along and may be
begun: what has begun is finished before more is begun, so that little stands in memory, and no thread waits while any
step could be done. Whoever admits photographs keeps the bound: by bytes of memory, not by their number.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

from restorer.batch.cores import cores
from restorer.batch.entry import Entry, Finding
from restorer.imaging.write_strips import strip_threads
from restorer.progress import Progress


class Sent(Protocol):
    """A photograph that was sent to be worked on."""

    entry: Entry
    finding: Finding | None

    def failed(self, sentence: str, remedy: str, kind: str) -> Finding:
        """The finding of a failure."""
        ...


class Steps(Sent, Protocol):
    """The way of one photograph; see `Passage`. `finding` ends it after any step."""

    def read(self, progress: Progress) -> None:
        """The first step."""
        ...

    def colour(self, progress: Progress) -> None:
        """The second."""
        ...

    def write(self, progress: Progress) -> None:
        """The last."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


@dataclass(frozen=True, slots=True)
class Arrival:
    """A photograph whose way has ended: with its finding, or with `error`."""

    steps: Sent
    error: BaseException | None
    weight: int


@dataclass(frozen=True, slots=True)
class Width:
    """How many photographs are read, coloured and written at a time, and how many bytes all of them may take.

    `threads`: how many are worked on at a time in all; as many as the three together where it is not said.
    """

    readers: int
    colourers: int
    writers: int
    budget: int
    threads: int | None = None

    @property
    def workers(self) -> int:
        """How many threads there are."""
        together = self.readers + self.colourers + self.writers
        return together if self.threads is None else min(self.threads, together)

    @property
    def most(self) -> int:
        """The most photographs on their way: every thread busy and one more waiting for each."""
        return 2 * self.workers


@dataclass(frozen=True, slots=True)
class _Step:
    """Step `number` (0 read, 1 colour, 2 write) of a photograph."""

    number: int
    steps: Steps
    weight: int


class Pipeline:
    """A context manager; leaving it waits for what is on its way (cancel first to have that end soon)."""

    def __init__(self, width: Width, progress: Progress) -> None:
        self._width, self._progress = width, progress
        self._arrived: queue.SimpleQueue[Arrival] = queue.SimpleQueue()
        self._at_once = (width.readers, width.colourers, width.writers)
        self._changed = threading.Condition()
        self._ready: tuple[deque[_Step], ...] = (deque(), deque(), deque())
        self._busy = [0, 0, 0]
        self._closing = False
        self.on_the_way = 0
        self.bytes_on_the_way = 0
        self._threads = [threading.Thread(target=self._work, name=f"batch-{n}") for n in range(width.workers)]
        for thread in self._threads:
            thread.start()

    def has_room(self, weight: int, count: int = 0) -> bool:
        """Whether a photograph may be admitted now, with `count` before it, of `weight` bytes together.

        One that is heavier than everything goes alone.
        """
        if not self.on_the_way + count:
            return True
        return self.on_the_way + count < self._width.most and self.bytes_on_the_way + weight <= self._width.budget

    def admit(self, steps: Steps, weight: int) -> None:
        """Send a photograph on its way."""
        self.on_the_way += 1
        self.bytes_on_the_way += weight
        with self._changed:
            self._ready[0].append(_Step(0, steps, weight))
            self._changed.notify()

    def arrivals(self, seconds: float) -> list[Arrival]:
        """Those that have arrived; waits up to `seconds` for the first."""
        found: list[Arrival] = []
        try:
            found.append(self._arrived.get(timeout=seconds))
            while True:
                found.append(self._arrived.get_nowait())
        except queue.Empty:
            pass
        self.on_the_way -= len(found)
        self.bytes_on_the_way -= sum(arrival.weight for arrival in found)
        return found

    def close(self) -> None:
        """Wait for what is on its way."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        """What each thread does until nothing is left and nothing more comes."""
        while (step := self._begun()) is not None:
            beside = max(1, min(self.on_the_way, self._width.workers))
            with strip_threads(cores() // beside):  # where few are on their way, each has more cores to itself
                further = self._done(step)
            with self._changed:
                self._busy[step.number] -= 1
                if further:
                    self._ready[step.number + 1].append(_Step(step.number + 1, step.steps, step.weight))
                self._changed.notify_all()

    def _begun(self) -> _Step | None:
        """The next step to do, waited for; None at the end."""
        with self._changed:
            while True:
                for number in (2, 1, 0):
                    if self._ready[number] and self._busy[number] < self._at_once[number]:
                        self._busy[number] += 1
                        return self._ready[number].popleft()
                if self._closing and not any(self._ready) and not any(self._busy):
                    return None
                self._changed.wait()

    def _done(self, step: _Step) -> bool:
        """Do the step. Returns whether another follows; else the photograph has arrived."""
        steps, number = step.steps, step.number
        do: Callable[[Progress], None] = (steps.read, steps.colour, steps.write)[number]
        try:
            self._progress.check()
            do(self._progress)
            if steps.finding is None and number < 2:
                return True
            error = None
        except BaseException as raised:  # noqa: BLE001 - the end of a job: whoever takes the arrival looks at it
            error = raised
        try:
            steps.close()
        except Exception as raised:  # noqa: BLE001 - likewise
            error = error or raised
        self._arrived.put(Arrival(steps, error, step.weight))
        return False

    def __enter__(self) -> Pipeline:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
