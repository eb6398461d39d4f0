"""The one door between threads: work goes to executors, results come back to the window's thread.

One QObject lives as long as the window; its signal is queued, so slots run where widgets may be touched. Work gets a
`Progress` and nothing of Qt's widgets. Cancelling is ordinary: neither result nor failure is delivered afterwards.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from restorer.errors import Cancelled
from restorer.progress import Cancellation, Progress

T = TypeVar("T")
Delivery = Callable[[], None]


class Lane(StrEnum):
    """Queues of work that do not wait for each other. Each has its own thread or threads."""

    OPEN = "open"
    COLOUR = "colour"
    TILES = "tiles"
    THUMBNAILS = "thumbnails"
    DOUBT = "doubt"
    FILES = "files"
    EXPORT = "export"
    RUN = "run"


_TILE_THREADS = max(1, min((os.cpu_count() or 2) - 1, 4))
"""One core stays for the window: with all of them making tiles, one frame in a hundred came late while panning."""
_THREADS = {lane: _TILE_THREADS if lane is Lane.TILES else 1 for lane in Lane}
_YIELDING = (Lane.TILES, Lane.RUN)
"""Their threads, and those that they start, step back for the window's."""


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work that was handed in. `words` is what the chip says while it runs; empty: never shown.

    `ended`: nothing more comes of it, also where it was cancelled before a thread took it up.
    """

    lane: Lane
    key: str
    words: str
    cancellation: Cancellation = field(default_factory=Cancellation)
    fraction: float = 0.0
    ended: bool = False
    started: float = field(default_factory=time.monotonic)

    def cancel(self) -> None:
        """Ask it to stop; its result will not be delivered."""
        self.cancellation.cancel()


class Tasks(QObject):
    """Runs work off the window's thread. For one (lane, key) the newest work wins: an older one is cancelled."""

    shown_changed = Signal()
    _arrived = Signal(object)

    def __init__(self, show_after_ms: int = 600, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[Lane, ThreadPoolExecutor] = {}
        self._jobs: dict[tuple[Lane, str], Job] = {}
        self._running: list[Job] = []
        self._closed = False
        self._show_after = show_after_ms / 1000.0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._clock = QTimer(self)
        self._clock.setInterval(150)
        self._clock.timeout.connect(self._tick)

    def start(
        self,
        lane: Lane,
        key: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        words: str = "",
    ) -> Job:
        """Run `work` in `lane`; then `done(result)` or `failed(error)` in this thread, unless it was cancelled."""
        older = self._jobs.get((lane, key))
        if older is not None:
            older.cancel()
        job = Job(lane, key, words)
        if self._closed:
            job.cancel()
            return job
        self._jobs[lane, key] = job
        self._running.append(job)
        self._executor(lane).submit(self._run, job, work, done, failed)
        if words and not self._clock.isActive():
            self._clock.start()
        return job

    def cancel(self, lane: Lane, key: str) -> None:
        """Cancel the work of that lane and key, if there is any."""
        job = self._jobs.get((lane, key))
        if job is not None:
            job.cancel()

    def shown(self) -> list[Job]:
        """Work with words that has been running long enough to be worth a word, oldest first."""
        now = time.monotonic()
        return [
            job
            for job in self._running
            if job.words and not job.cancellation.cancelled and now - job.started >= self._show_after
        ]

    def busy(self, lane: Lane | None = None) -> bool:
        """Whether anything (of that lane) is waiting or running."""
        return any(lane in (None, job.lane) and not job.cancellation.cancelled for job in self._running)

    def idle(self) -> bool:
        """Whether everything that was handed in has been delivered or dropped."""
        return not self._running

    def close(self) -> None:
        """Cancel everything and wait until every thread has ended."""
        self._closed = True
        self._clock.stop()
        for job in self._running:
            job.cancel()
        for executor in self._executors.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._executors.clear()
        self._running.clear()
        self._jobs.clear()

    def _executor(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._executors:
            begin = _step_back if lane in _YIELDING else None
            self._executors[lane] = ThreadPoolExecutor(_THREADS[lane], f"restorer-{lane}", begin)
        return self._executors[lane]

    def _run(
        self,
        job: Job,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """In a worker thread: the job's end, so everything is caught here."""
        delivery: Delivery
        try:
            if job.cancellation.cancelled:
                raise Cancelled
            result = work(Progress(job.cancellation, lambda fraction, _words: setattr(job, "fraction", fraction)))
            delivery = _bound(done, result)
        except Cancelled:
            delivery = _nothing
        except Exception as error:  # noqa: BLE001 - the end of the job: whatever happened is shown to the person
            delivery = _bound(failed, error)
        self._arrived.emit((job, delivery))

    def _deliver(self, arrived: tuple[Job, Delivery]) -> None:
        job, delivery = arrived
        job.ended = True
        if job in self._running:
            self._running.remove(job)
        if self._jobs.get((job.lane, job.key)) is job:
            del self._jobs[job.lane, job.key]
        if not job.cancellation.cancelled and not self._closed:
            delivery()
        if job.words:
            self.shown_changed.emit()

    def _tick(self) -> None:
        if not any(job.words for job in self._running):
            self._clock.stop()
        self.shown_changed.emit()


_NICENESS = 10


def _step_back() -> None:
    """Let this thread yield to the window's where both want a core: frames are painted on time while tiles come."""
    if sys.platform == "linux":  # elsewhere a thread has no niceness of its own
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


def _bound(function: Callable[[Any], None], value: object) -> Delivery:
    return lambda: function(value)


def _nothing() -> None:
    return None
