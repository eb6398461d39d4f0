"""A run over many photographs: what waits is sent through the pipeline, what arrives is kept and told.

Every end of a photograph is in the journal, on the disk, before anybody hears of it. The order of things for a copy:
it is whole in its own folder; the journal knows its hash (ready); it gets its name; the journal says done. Cut off
between any two of these, `recover` finds out where it stands.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from restorer.batch.entry import Entry, Finding, State
from restorer.batch.fingerprints import still
from restorer.batch.journal import Journal
from restorer.batch.lanes import Lanes, OpenLanes
from restorer.batch.pipeline import Arrival
from restorer.batch.places import Places, gone
from restorer.batch.recovery import GONE
from restorer.batch.run import Identity, identity, told
from restorer.batch.weight import weight
from restorer.errors import Cancelled, JournalError, PlaceGone, RestorerError, UnreadablePhoto, WriteError
from restorer.progress import Cancellation, Progress

_PATIENCE_SECONDS = 0.2


class Pause:
    """A switch that holds a run: what has begun is finished, nothing new is begun. From any thread."""

    def __init__(self) -> None:
        self._held = threading.Event()

    @property
    def held(self) -> bool:
        """Whether the run is to wait."""
        return self._held.is_set()

    def hold(self) -> None:
        """Begin nothing new."""
        self._held.set()

    def go_on(self) -> None:
        """Begin again."""
        self._held.clear()


@dataclass(frozen=True, slots=True)
class Terms:
    """How a run goes about it. `order`: the hash of the order that is carried out; what waits for another is left.

    `own`: the hashes of orders of single photographs, carried out with it.
    `roots`: the folders that photographs come from, to tell when one has gone.
    `only`: the photographs meant, where not all that wait are; the others go on waiting.
    """

    order: str
    overwrite: bool = False
    roots: tuple[Path, ...] = ()
    own: frozenset[str] = frozenset()
    only: frozenset[Path] | None = None

    def waiting(self, journal: Journal) -> list[Entry]:
        """What is to be done now, in the order in which it was enrolled."""
        orders, only = self.own | {self.order}, self.only
        waiting = journal.entries(State.WAITING)
        return [one for one in waiting if one.order in orders and (only is None or one.source in only)]


class Album:
    """The photographs of a journal and the work on them. Used from one thread; `pause` from any."""

    def __init__(
        self, journal: Journal, places: Places, open_lanes: OpenLanes, terms: Terms, pause: Pause | None = None
    ) -> None:
        self.journal, self.places = journal, places
        self.pause = pause or Pause()
        self._open_lanes, self._terms = open_lanes, terms
        self._placed: list[int] = []
        self._next: tuple[int, int] | None = None

    def run(self, progress: Progress) -> Iterator[Entry]:
        """Work on everything that waits; each photograph is given back when it has ended, in no fixed order.

        Raises:
            PlaceGone, JournalError: a drive has gone or is full; what is not done waits.
            Cancelled: the work was asked to stop; what was finished is kept, the rest waits.
        """
        stop = Cancellation()
        forget = progress.cancellation.on_cancel(stop.cancel)
        lanes = self._open_lanes(Progress(stop))
        try:
            yield from self._through(lanes, progress)
        finally:
            stop.cancel()
            forget()
            lanes.close()
            with suppress(JournalError, PlaceGone):  # the error that ended the run is the one to tell
                for _ in self._settle(lanes.arrivals(0.0)):
                    pass
                self._note_placed()

    def _through(self, lanes: Lanes, progress: Progress) -> Iterator[Entry]:
        waiting = deque(self._terms.waiting(self.journal))
        while waiting or lanes.on_the_way:
            progress.check()
            yield from self._admit(waiting, lanes)
            yield from self._settle(lanes.arrivals(_PATIENCE_SECONDS))
        self._note_placed()

    def _note_placed(self) -> None:
        self.journal.begin((), self._placed)
        self._placed = []

    def _admit(self, waiting: deque[Entry], lanes: Lanes) -> list[Entry]:
        """Begin what there is room for. Returns those that cannot be begun, with why."""
        begun: list[tuple[Entry, int]] = []
        refused: list[tuple[Entry, Finding]] = []
        taken = 0
        while waiting and not self.pause.held:
            bytes_needed = self._weight(waiting[0])
            if not lanes.has_room(bytes_needed + taken, len(begun)):
                break
            entry = waiting.popleft()
            found = self._refusal(entry)
            if found is None:
                begun.append((entry, bytes_needed))
                taken += bytes_needed
            else:
                refused.append((entry, found))
        if begun or self._placed:
            self.journal.begin([entry.id for entry, _ in begun], self._placed)
            self._placed = []
        for entry, bytes_needed in begun:
            lanes.send(entry, bytes_needed)
        return self._kept(refused)

    def _weight(self, entry: Entry) -> int:
        """The weight of the next photograph, looked at once however long it waits for room."""
        if self._next is None or self._next[0] != entry.id:
            self._next = (entry.id, weight(entry.source))
        return self._next[1]

    def _refusal(self, entry: Entry) -> Finding | None:
        """Why the copy of `entry` must not be written, found out before any work is done; else None."""
        target = self.places.target(entry)
        here = identity(target)
        if here is None and not target.is_symlink():
            return None
        if here in self._originals:
            error = WriteError(target, "the copy would replace an original.", "Choose another folder for the copies.")
        elif self._terms.overwrite or still(target, entry.finding.copy):
            return None
        else:
            error = WriteError(target, "it exists already.", "Choose another folder, or allow it with --overwrite.")
        return _failure(entry, error)

    @cached_property
    def _originals(self) -> frozenset[Identity]:
        return frozenset(filter(None, (identity(entry.source) for entry in self.journal.entries())))

    def _settle(self, arrivals: Sequence[Arrival]) -> list[Entry]:
        """Keep how these ended, and give finished copies their names."""
        ended: list[tuple[Entry, Finding]] = []
        stopped: list[int] = []
        lost: PlaceGone | None = None
        for arrival in arrivals:
            entry, finding = arrival.steps.entry, arrival.steps.finding
            error = arrival.error
            lost = lost or self._lost(entry, error, finding)
            if error is None and finding is not None and not (lost and finding.kind == GONE):
                if finding.state is not State.READY:
                    self.places.abandon(entry)
                ended.append((entry, finding))
            elif lost or error is None or not isinstance(error, Exception) or isinstance(error, Cancelled):
                stopped.append(entry.id)
            else:
                self.places.abandon(entry)
                ended.append((entry, _failed(arrival, error)))
        kept = self._kept(ended)
        if stopped:
            self.journal.release(stopped)
        if lost:
            raise lost
        return kept

    def _kept(self, ended: list[tuple[Entry, Finding]]) -> list[Entry]:
        if not ended:
            return []
        self.journal.end([(entry.id, finding) for entry, finding in ended])
        return [self._named(replace(entry, state=finding.state, finding=finding)) for entry, finding in ended]

    def _named(self, entry: Entry) -> Entry:
        """Give a finished copy its name."""
        if entry.state is not State.READY:
            return entry
        try:
            self.places.finish(entry)
        except (OSError, WriteError) as error:
            if lost := gone(error, self.places):
                raise lost from error
            self.places.abandon(entry)
            finding = _failure(entry, told(entry.source, error))
            self.journal.end([(entry.id, finding)])
            return replace(entry, state=State.FAILED, finding=finding)
        self._placed.append(entry.id)
        return replace(entry, state=State.DONE)

    def _lost(self, entry: Entry, error: BaseException | None, finding: Finding | None) -> PlaceGone | None:
        """The error for the whole run, where `error` is no fault of the photograph."""
        if isinstance(error, PlaceGone):
            return error
        if finding is not None and finding.kind == GONE:
            return self._root_gone(entry)
        if error is None or isinstance(error, Cancelled):
            return None
        if isinstance(error, UnreadablePhoto) and not entry.source.exists():
            return self._root_gone(entry)
        return gone(error, self.places)

    def _root_gone(self, entry: Entry) -> PlaceGone | None:
        """A folder of photographs that is not there any more, or (its drive taken out) is empty."""
        for root in self._terms.roots:
            if entry.source.is_relative_to(root) and not (root.is_dir() and any(root.iterdir())):
                sentence = f"The folder of photographs {root} has gone."
                return PlaceGone(sentence, "Connect its drive, then go on with --resume.")
        return None


def _failed(arrival: Arrival, error: Exception) -> Finding:
    entry = arrival.steps.entry
    said = told(entry.source, error)
    missing = isinstance(error, UnreadablePhoto) and not entry.source.exists()
    finding = arrival.steps.failed(said.sentence, said.remedy, GONE if missing else type(error).__name__)
    return replace(finding, copy=entry.finding.copy)  # an older copy is still known as ours


def _failure(entry: Entry, error: RestorerError) -> Finding:
    """The finding for an error met outside the pipeline; what is known of an older copy stays known."""
    return replace(
        entry.finding, state=State.FAILED, error=error.sentence, remedy=error.remedy, kind=type(error).__name__
    )
