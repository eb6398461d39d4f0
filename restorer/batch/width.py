"""How many photographs a run has in hand on this machine."""

from __future__ import annotations

from restorer.batch.cores import cores
from restorer.batch.pipeline import Width
from restorer.batch.weight import default_budget
from restorer.engine.providers import Device, DeviceKind, default_threads

_MOST_JOBS = 16
_AT_A_TIME_ON_A_GPU = 2
"""One is on the GPU while another's answer becomes colours."""


def default_jobs() -> int:
    """The cores that this process may use, at most 16."""
    return min(cores(), _MOST_JOBS)


def width_for(jobs: int, device: Device, budget: int | None = None) -> Width:
    """`jobs` photographs worked on at a time, within `budget` bytes (half of what is free).

    On a CPU each is coloured by its own thread, with a network that uses no other. One thread more than cores, for one
    of them usually waits for the disk. The model sees one photograph at a time: in stacks of 4, 8 and 16 it took 12 to
    21 % longer for each on a CPU.
    """
    colourers = min(jobs, _AT_A_TIME_ON_A_GPU) if device.kind is DeviceKind.CUDA else jobs
    return Width(jobs + 1, colourers, jobs + 1, budget or default_budget(), jobs + 1)


def network_threads(jobs: int, photographs: int) -> int:
    """How many threads a network may use where `jobs` of so many photographs are worked on at a time."""
    return max(1, default_threads() // max(1, min(jobs, photographs)))
