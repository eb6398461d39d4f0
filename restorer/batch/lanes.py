"""Where the photographs of a run are worked on: what a run asks of the threads of this machine, or of a cluster."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from restorer.batch.entry import Entry
from restorer.batch.passage import Passage, Work
from restorer.batch.pipeline import Arrival, Pipeline, Width
from restorer.batch.places import Places
from restorer.progress import Progress


class Lanes(Protocol):
    """Takes photographs and gives them back with what became of them. Used from one thread."""

    @property
    def on_the_way(self) -> int:
        """How many have been sent and have not arrived."""
        ...

    def has_room(self, weight: int, count: int = 0) -> bool:
        """Whether `count` photographs and one more, of `weight` bytes together, may be sent now."""
        ...

    def send(self, entry: Entry, weight: int) -> None:
        """Have this one worked on."""
        ...

    def arrivals(self, seconds: float) -> list[Arrival]:
        """Those that have arrived; waits up to `seconds` for the first."""
        ...

    def close(self) -> None:
        """Wait for, or give up, what is on its way (it was cancelled before); it arrives all the same."""
        ...


OpenLanes = Callable[[Progress], Lanes]
"""Opens lanes whose work stops when the progress says so."""


class Threads:
    """The lanes of this machine."""

    def __init__(self, work: Work, places: Places, width: Width, progress: Progress) -> None:
        self._work, self._places = work, places
        self._pipeline = Pipeline(width, progress)

    @property
    def on_the_way(self) -> int:
        """As `Lanes`."""
        return self._pipeline.on_the_way

    def has_room(self, weight: int, count: int = 0) -> bool:
        """As `Lanes`."""
        return self._pipeline.has_room(weight, count)

    def send(self, entry: Entry, weight: int) -> None:
        """As `Lanes`."""
        self._pipeline.admit(Passage(entry, self._work, self._places), weight)

    def arrivals(self, seconds: float) -> list[Arrival]:
        """As `Lanes`."""
        return self._pipeline.arrivals(seconds)

    def close(self) -> None:
        """As `Lanes`."""
        self._pipeline.close()
