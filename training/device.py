"""On what a run computes. The loop, the tasks and the networks are the same everywhere."""

from __future__ import annotations

import os

import torch

from restorer.errors import TrainingError
from training.config import DeviceName, TrainConfig


def open_device(name: DeviceName) -> torch.device:
    """The device that a configuration names; of several GPUs the one that torchrun gives this process.

    Raises:
        TrainingError: a GPU is asked for, and torch finds none.
    """
    if name != "cpu" and torch.cuda.is_available():
        return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
    if name == "cuda":
        build = "this torch was built without CUDA" if torch.version.cuda is None else "no GPU answers"
        raise TrainingError(
            f"A GPU was asked for, and torch finds none ({build}).",
            'Set device = "cpu", or install torch with CUDA and the GPU\'s driver.',
        )
    return torch.device("cpu")


def uses_bf16(config: TrainConfig, device: torch.device = torch.device("cpu")) -> bool:  # noqa: B008 - a constant
    """Whether to compute in bfloat16. `auto` asks the processor: emulated, it is 15 times slower than float32."""
    if config.precision != "auto":
        return config.precision == "bf16"
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.cpu._is_avx512_bf16_supported())
