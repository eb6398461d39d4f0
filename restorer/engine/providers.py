"""Chooses the device that networks run on, and says truly which one it is and why."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np

from restorer.engine.cuda import Gpu, find_gpu
from restorer.engine.runtime import CPU_PROVIDER, CUDA_PROVIDER, create_session, ort_errors, runtime
from restorer.errors import DeviceError, UsageError

_MAX_THREADS = 8
"""Small networks gain nothing from more, and the window wants some too."""

# A 1x1 convolution by one, as ONNX (opset 17): the smallest thing that needs cuDNN to be there and to work.
_PROBE = (
    b'\x08\x08\x12\x00:g\n\x0f\n\x01x\n\x01w\x12\x01y"\x04Conv\x12\x05probe*\x13\x08\x01\x08\x01\x08\x01\x08\x01\x10\x01'
    b"B\x01wJ\x04\x00\x00\x80?Z\x1b\n\x01x\x12\x16\n\x14\x08\x01\x12\x10\n\x02\x08\x01\n\x02\x08\x01\n\x02\x08\x01\n\x02"
    b"\x08\x01b\x1b\n\x01y\x12\x16\n\x14\x08\x01\x12\x10\n\x02\x08\x01\n\x02\x08\x01\n\x02\x08\x01\n\x02\x08\x01B\x04\n"
    b"\x00\x10\x11"
)


class DeviceKind(StrEnum):
    """The kinds of device that can be asked for."""

    CPU = "cpu"
    CUDA = "cuda"


@dataclass(frozen=True, slots=True)
class Device:
    """Where networks run: `name` for people, ONNX Runtime's `provider`, `reason` as words for a status line."""

    kind: DeviceKind
    name: str
    provider: str
    reason: str
    threads: int


def choose_device(
    wish: str = "auto",
    threads: int | None = None,
    find: Callable[[], Gpu] = find_gpu,
    probe: Callable[[], str] | None = None,
) -> Device:
    """The device for the wish "auto", "cpu" or "cuda"; `threads` is how many a network may use on the CPU.

    `find` and `probe` (returns why CUDA does not run, or "") are there for tests.

    Raises:
        UsageError: the wish is none of these, or `threads` is below 1.
        DeviceError: "cuda" was asked for and cannot be used.
    """
    if wish not in ("auto", "cpu", "cuda"):
        raise UsageError(f'There is no device "{wish}".', "Choose auto, cpu or cuda.")
    if threads is not None and threads < 1:
        raise UsageError("The number of threads must be at least 1.")
    count = threads or default_threads()
    if wish == "cpu":
        return _cpu("CPU, as chosen", count)
    gpu = find()
    why_not = gpu.why_not or (probe or _why_cuda_fails)()
    if not why_not:
        return Device(DeviceKind.CUDA, gpu.name, CUDA_PROVIDER, f"{gpu.name} used", count)
    if wish == "cuda":
        remedy = 'Choose "cpu" or "auto", or install the NVIDIA driver and restorer[cuda].'
        raise DeviceError(f"CUDA cannot be used, because {why_not}.", remedy)
    return _cpu(f"CPU, because {why_not}", count)


def _cpu(reason: str, threads: int) -> Device:
    return Device(DeviceKind.CPU, "CPU", CPU_PROVIDER, reason, threads)


def _why_cuda_fails() -> str:
    """Nothing if a convolution really runs on CUDA, else why it does not."""
    ort = runtime()
    if CUDA_PROVIDER not in ort.get_available_providers():
        return "this build of ONNX Runtime has no CUDA"
    _preload(ort)
    try:
        session = create_session(_PROBE, CUDA_PROVIDER, threads=1)
        if session.get_providers()[0] != CUDA_PROVIDER:
            return "the CUDA and cuDNN libraries were not found"
        answer = session.run(None, {"x": np.full((1, 1, 1, 1), 3.0, np.float32)})[0]
    except ort_errors():
        return "a first calculation on the GPU failed"
    return "" if float(answer.item()) == 3.0 else "a first calculation on the GPU was wrong"


def _preload(ort: Any) -> None:
    """Load CUDA and cuDNN from their wheels; what is missing is found out by the probe, not by printed lines."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(OSError):
        ort.preload_dlls()


def default_threads() -> int:
    """Physical cores that this process may use, at most 8: a second thread on one core slows networks down."""
    allowed = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return max(1, min(allowed, _physical_cores() or allowed, _MAX_THREADS))


def _physical_cores() -> int:
    """Physical cores of the machine, 0 if that cannot be read."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0
    cores = set()
    for block in text.split("\n\n"):
        lines = dict(line.split("\t", 1) for line in block.splitlines() if "\t" in line)
        if "core id" in lines:
            cores.add((lines.get("physical id", ""), lines["core id"]))
    return len(cores)
