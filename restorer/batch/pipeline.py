"""Reading, colouring and writing side by side: while one photograph is coloured, others are decoded and written.

Three small pools of threads (native code releases Python's lock). Whoever admits photographs keeps the bound: by bytes
of memory, not by their number. So no queue between the steps can grow, and none can stand still.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

from restorer.batch.entry import Entry, Finding
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
    """How many photographs are read, coloured and written at a time, and how many bytes all of them may take."""

    readers: int
    colourers: int
    writers: int
    budget: int

    @property
    def most(self) -> int:
        """The most photographs on their way: every thread busy and one more waiting for each."""
        return 2 * (self.readers + self.colourers + self.writers)


class Pipeline:
    """A context manager; leaving it waits for what is on its way (cancel first to have that end soon)."""

    def __init__(self, width: Width, progress: Progress) -> None:
        self._width, self._progress = width, progress
        self._arrived: queue.SimpleQueue[Arrival] = queue.SimpleQueue()
        self._pools = [
            ThreadPoolExecutor(count, thread_name_prefix=f"batch-{name}")
            for name, count in (("read", width.readers), ("colour", width.colourers), ("write", width.writers))
        ]
        self.on_the_way = 0
        self.bytes_on_the_way = 0

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
        self._submit(0, steps, weight)

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
        for pool in self._pools:  # in order: a reader may still hand on to a colourer, and that to a writer
            pool.shutdown(wait=True)

    def _submit(self, number: int, steps: Steps, weight: int) -> None:
        self._pools[number].submit(self._step, number, steps, weight)

    def _step(self, number: int, steps: Steps, weight: int) -> None:
        step: Callable[[Progress], None] = (steps.read, steps.colour, steps.write)[number]
        try:
            self._progress.check()
            step(self._progress)
            if steps.finding is None and number < 2:
                self._submit(number + 1, steps, weight)
                return
            error = None
        except BaseException as raised:  # noqa: BLE001 - the end of a job: whoever takes the arrival looks at it
            error = raised
        try:
            steps.close()
        finally:
            self._arrived.put(Arrival(steps, error, weight))

    def __enter__(self) -> Pipeline:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
