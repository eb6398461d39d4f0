"""Several processes that train one network, each on its part of every batch (data parallel), as torchrun starts them.

Nothing is wrapped: after `backward` the gradients are averaged over the processes, so the tasks and the loop know no
more of it than this. With equal parts the averaged gradient of a mean is that of one process with the whole batch;
batch norms count over a process's own part. Process 0 alone writes files.

    torchrun --nproc-per-node 4 -m -- restorer train training/configs/deepcolor_3.toml --photos ... --run ...

(The two hyphens keep torchrun from taking `--run` for an option of its own.) A run of several processes is resumed by
as many: each draws its own part of the samples.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, distributed, nn

from restorer.errors import TrainingError


@dataclass(frozen=True, slots=True)
class Team:
    """Process `rank` of `size`."""

    rank: int = 0
    size: int = 1

    @property
    def leads(self) -> bool:
        """Whether this process writes the files."""
        return self.rank == 0

    def average_gradients(self, parameters: Sequence[nn.Parameter]) -> None:
        """Replace each gradient by its mean over the processes. All have the same ones."""
        gradients = [p.grad for p in parameters if p.grad is not None]
        if self.size == 1 or not gradients:
            return
        flat = torch.cat([gradient.reshape(-1) for gradient in gradients])
        with _together():
            distributed.all_reduce(flat)
        flat /= self.size
        for gradient, values in zip(gradients, torch.split(flat, [g.numel() for g in gradients]), strict=True):
            gradient.copy_(values.view_as(gradient))

    def mean(self, value: Tensor) -> Tensor:
        """The mean of a scalar over the processes; no number if it is none in one of them."""
        if self.size == 1:
            return value
        shared = value.detach().clone()
        with _together():
            distributed.all_reduce(shared)
        return shared / self.size

    def any(self, value: bool, device: torch.device) -> bool:
        """Whether it is so in any of the processes."""
        if self.size == 1:
            return value
        shared = torch.tensor(float(value), device=device)
        with _together():
            distributed.all_reduce(shared, distributed.ReduceOp.MAX)
        return bool(shared)

    def agreed(self, value: float, device: torch.device) -> float:
        """Process 0's value: clocks differ, and all must end at the same step."""
        if self.size == 1:
            return value
        shared = torch.tensor(value, dtype=torch.float64, device=device)
        with _together():
            distributed.broadcast(shared, 0)
        return float(shared)


@contextmanager
def _together() -> Iterator[None]:
    """Raise `TrainingError` where another process has gone: gloo and NCCL say it in words of their own."""
    try:
        yield
    except RuntimeError as error:
        raise TrainingError(
            "Another process of this run has ended, and it cannot go on alone.",
            "Look for that process's own words, then start all of them again with --resume.",
        ) from error


@contextmanager
def team_of(device: torch.device) -> Iterator[Team]:
    """The processes that torchrun started, joined while the context lasts; alone where it started none."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        yield Team()
        return
    if device.type == "cuda":
        torch.cuda.set_device(device)
    distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")
    try:
        yield Team(distributed.get_rank(), size)
    finally:
        distributed.destroy_process_group()
