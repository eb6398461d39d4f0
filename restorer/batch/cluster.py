"""The lanes of a cluster: Ray actors hold the model, the driver keeps the journal, results go to shared storage.

A worker that is lost takes nothing with it: its photographs are sent to others, and another worker is asked for in its
place. What it left half written lies in a folder that the next one empties first.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from restorer.batch.entry import Entry, Finding, State
from restorer.batch.pipeline import Arrival
from restorer.batch.worker import Told, Wishes, Worker
from restorer.errors import Cancelled, DeviceError, PlaceGone, UsageError

_AT_A_TIME = 2
"""Photographs a worker has in hand: one is read or written while the other is coloured."""
_MOST_LOSSES = 3
_PATIENCE_SECONDS = 300.0
_AGAIN = "Connect it again, then go on with --resume."


class Remote:
    """A photograph that is worked on elsewhere."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.finding: Finding | None = None

    def failed(self, sentence: str, remedy: str, kind: str) -> Finding:
        """The finding of a failure."""
        return replace(self.entry.finding, state=State.FAILED, error=sentence, remedy=remedy, kind=kind)


@dataclass(frozen=True, slots=True)
class _Sent:
    """A photograph that `worker` has in hand; it was lost `losses` times before."""

    entry: Entry
    worker: Any
    losses: int


class Cluster:
    """Lanes on the Ray cluster at `address` ("auto", "local", "HOST:PORT"), with `workers` of them (None: one a core).

    Raises:
        UsageError: Ray is not installed. DeviceError: there is no such cluster, or no worker can start on it.
    """

    def __init__(self, address: str, workers: int | None, wishes: Wishes) -> None:
        self._ray = _ray()
        self._wishes = wishes
        self._sent: dict[Any, _Sent] = {}
        self._starting: dict[Any, Any] = {}
        self._free: deque[Any] = deque()
        self._again: deque[tuple[Entry, int]] = deque()
        self._arrived: deque[Arrival] = deque()
        self._lost: list[Any] = []
        self._stood_at = time.monotonic()
        _connect(self._ray, address)
        found = self._ray.cluster_resources()
        gpus, cores = int(found.get("GPU", 0)), int(found.get("CPU", 0))
        by_gpu = gpus > 0 and wishes.device != "cpu"
        self._needs = {"num_gpus": 1, "num_cpus": 0} if by_gpu else {"num_cpus": 1}
        for _ in range(workers or (gpus if by_gpu else cores) or 1):
            self._start()

    @property
    def on_the_way(self) -> int:
        """As `Lanes`."""
        return len(self._sent) + len(self._again) + len(self._arrived)

    def has_room(self, weight: int, count: int = 0) -> bool:
        """As `Lanes`; each worker's memory is its machine's own affair."""
        return len(self._again) + count < len(self._free) and weight >= 0

    def send(self, entry: Entry, weight: int) -> None:  # noqa: ARG002 - see `has_room`
        """As `Lanes`."""
        self._send(entry, 0)

    def arrivals(self, seconds: float) -> list[Arrival]:
        """As `Lanes`.

        Raises:
            DeviceError: no worker can start, or none has been left for minutes.
        """
        expected = [*self._sent, *self._starting]
        if not self._arrived and expected:
            ready, _ = self._ray.wait(expected, num_returns=1, timeout=seconds)
            for reference in ready:
                self._take(reference)
        while self._again and self._free:
            self._send(*self._again.popleft())
        self._check_workers()
        found = list(self._arrived)
        self._arrived.clear()
        return found

    def close(self) -> None:
        """As `Lanes`: what is on its way is given up."""
        left = [*(sent.entry for sent in self._sent.values()), *(entry for entry, _ in self._again)]
        self._arrived.extend(Arrival(Remote(entry), Cancelled(), 0) for entry in left)
        workers = {id(worker): worker for worker in (*self._free, *(sent.worker for sent in self._sent.values()))}
        self._sent.clear()
        self._again.clear()
        for worker in [*workers.values(), *self._starting.values()]:
            self._ray.kill(worker)
        self._starting.clear()
        self._ray.shutdown()

    def _start(self) -> None:
        """Ask for a worker; it takes photographs once it has answered, when the cluster has room for it."""
        options = {"max_concurrency": _AT_A_TIME, "max_restarts": 0, **self._needs}
        worker = self._ray.remote(Worker).options(**options).remote(self._wishes)
        self._starting[worker.hello.remote()] = worker

    def _send(self, entry: Entry, losses: int) -> None:
        worker = self._free.popleft()
        self._sent[worker.colour.remote(entry)] = _Sent(entry, worker, losses)

    def _take(self, reference: Any) -> None:
        if reference in self._starting:
            self._welcome(reference)
            return
        sent = self._sent.pop(reference)
        remote = Remote(sent.entry)
        try:
            told: Told = self._ray.get(reference)
        except self._ray.exceptions.RayActorError:
            self._lose(sent)
            return
        except self._ray.exceptions.RayError as error:
            self._free.append(sent.worker)
            self._arrived.append(Arrival(remote, RuntimeError(_last_line(error)), 0))
            return
        self._free.append(sent.worker)
        remote.finding = told.finding
        self._arrived.append(Arrival(remote, PlaceGone(told.lost, _AGAIN) if told.lost else None, 0))

    def _welcome(self, reference: Any) -> None:
        """A worker stands, or could not start: then the model is most likely missing on its machine."""
        worker = self._starting.pop(reference)
        try:
            self._ray.get(reference)
        except self._ray.exceptions.RayError as error:
            if not self._free and not self._sent and not self._starting:
                sentence = f"No worker can start on the cluster ({_last_line(error)})."
                raise DeviceError(sentence, "Install Restorer and the model on its machines too.") from error
            return
        self._free.extend([worker] * _AT_A_TIME)

    def _lose(self, sent: _Sent) -> None:
        """A worker is gone: its photograph is to be done again, and another worker asked for in its place."""
        if sent.worker not in self._lost:
            self._lost.append(sent.worker)
            self._free = deque(worker for worker in self._free if worker is not sent.worker)
            self._start()
        if sent.losses + 1 < _MOST_LOSSES:
            self._again.append((sent.entry, sent.losses + 1))
            return
        remote = Remote(sent.entry)
        sentence = f"{sent.entry.source.name}: {_MOST_LOSSES} workers ended while they were at work on this photograph."
        remote.finding = remote.failed(sentence, "Try it on one machine, with --retry-failed.", "Ended")
        self._arrived.append(Arrival(remote, None, 0))

    def _check_workers(self) -> None:
        if self._free or self._sent:
            self._stood_at = time.monotonic()
        elif time.monotonic() - self._stood_at > _PATIENCE_SECONDS:
            sentence = "The cluster has had no worker for minutes."
            raise DeviceError(sentence, "Look whether it has free cores (ray status), then go on with --resume.")


def _ray() -> Any:
    try:
        return import_module("ray")
    except ModuleNotFoundError as error:
        sentence = "restorer batch --cluster needs Ray, which is not installed."
        raise UsageError(sentence, "Install it with: pip install 'restorer[distributed]'") from error


def _connect(ray: Any, address: str) -> None:
    try:
        ray.init(address=address, log_to_driver=False, logging_level="error", ignore_reinit_error=False)
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise DeviceError(
            f"There is no Ray cluster at {address} ({error}).", "Start one with: ray start --head"
        ) from error


def _last_line(error: Exception) -> str:
    """What Ray's long errors end with: the error on the other machine."""
    return str(error).strip().splitlines()[-1]
