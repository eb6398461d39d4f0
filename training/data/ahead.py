"""Batches made ahead of the step that wants them, by processes of their own: what keeps a GPU from waiting.

Each batch is the one that would have been made at its step without them, so a run does not depend on their number. A
schedule by minutes alone is the exception: the sizes of its batches go by the time at which they are made.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized

import torch
from torch.utils.data import DataLoader, Dataset

from restorer.imaging.cv import cv2
from training.config import DataConfig
from training.data.photos import Photos
from training.data.samples import Batch, make_batch

_BATCHES_A_WORKER = 3


@dataclass(frozen=True, slots=True, eq=False)
class _Steps(Dataset[Batch]):
    """The batch of each step. `now` is how much of the run is done, for schedules that do not end by `steps`."""

    photos: Photos
    config: DataConfig
    seed: int
    rank: int
    steps: int
    now: Synchronized[float]

    def __getitem__(self, step: int) -> Batch:
        done = min(step / self.steps, 1.0) if self.steps > 0 else self.now.value
        return make_batch(self.photos, self.config, self.seed, step, done, self.rank)


class Ahead:
    """Batches in order of their steps. `steps` is the schedule's (0: it ends by time). Begins at the first one asked.

    Each process gets its copy of the photographs' bytes. They are not forked from this one: OpenCV and torch have
    threads here, and a lock that one of them holds while forking stays locked in the child for ever.
    """

    def __init__(self, photos: Photos, config: DataConfig, seed: int, rank: int, steps: int, pinned: bool) -> None:
        served = "forkserver" in multiprocessing.get_all_start_methods()
        self._context = multiprocessing.get_context("forkserver" if served else "spawn")
        if served:
            self._context.set_forkserver_preload([__name__])
        self._dataset = _Steps(photos, config, seed, rank, steps, self._context.Value("d", 0.0))
        self._workers = config.workers
        self._pinned = pinned
        self._batches: Iterator[Batch] | None = None
        self._next = -1

    def batch(self, step: int, done: float) -> Batch:
        """The batch of `step`, at the share `done` of the run; quick for the step after the one asked for before."""
        self._dataset.now.value = done
        if self._batches is None or step != self._next:
            self.close()
            self._batches = iter(self._loader(range(step, step + 2**40)))
        self._next = step + 1
        return next(self._batches)

    def close(self) -> None:
        """End the processes."""
        # An iterator that nobody holds ends its workers, but the traceback of a failure holds it.
        end = getattr(self._batches, "_shutdown_workers", None)
        self._batches = None
        if end is not None:
            end()

    def _loader(self, steps: Iterable[int]) -> DataLoader[Batch]:
        return DataLoader(
            self._dataset,
            batch_size=None,
            sampler=steps,
            num_workers=self._workers,
            prefetch_factor=_BATCHES_A_WORKER,
            pin_memory=self._pinned,
            multiprocessing_context=self._context,
            worker_init_fn=_alone,
        )


def _alone(_worker: int) -> None:
    """Each process computes on one core: there are as many of them as are wanted. It ends when the run is killed."""
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    threading.Thread(target=_end_with_the_run, daemon=True).start()


def _end_with_the_run() -> None:
    """Torch's own watch looks at the parent, which is the fork server: that one lives as long as we do."""
    run = multiprocessing.parent_process()
    if run is not None:
        run.join()
        os._exit(1)
