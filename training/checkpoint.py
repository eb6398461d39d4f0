"""Checkpoints: one safetensors file holds everything to resume, and nothing that could run code.

Tensors are named `network.*`, `ema.*`, `first.*`, `second.*` (the optimiser's moments by parameter name) and `prior`;
configuration and counters stand as JSON in the file's header. A checkpoint is whole or absent: written beside its
place and then moved there.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from restorer.errors import TrainingError
from restorer.imaging.part_file import PartFile
from training.config import TrainConfig, config_from_dict, config_to_dict

CHECKPOINT_NAME = "state.safetensors"
_FORMAT = "restorer-training-1"


@dataclass(frozen=True, slots=True)
class Counters:
    """Where a run is. `seconds` is time spent training, over all its sittings."""

    step: int = 0
    pictures: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Everything to resume."""

    config: TrainConfig
    counters: Counters
    tensors: dict[str, Tensor]

    def part(self, prefix: str) -> dict[str, Tensor]:
        """The tensors named `prefix.*`, without the prefix."""
        start = prefix + "."
        return {name[len(start) :]: t for name, t in self.tensors.items() if name.startswith(start)}


def save_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write a checkpoint; the one before it stays until the new one is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    header = {
        "format": _FORMAT,
        "config": json.dumps(config_to_dict(checkpoint.config)),
        "counters": json.dumps(asdict(checkpoint.counters)),
    }
    with PartFile(path) as file:
        file.write(save({name: t.contiguous() for name, t in checkpoint.tensors.items()}, header))


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint.

    Raises:
        TrainingError: the file is absent, or is no checkpoint of this program.
    """
    if not path.is_file():
        raise TrainingError(
            f"There is no checkpoint {path}.", "Name the folder of a run, or start one without --resume."
        )
    try:
        with safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
            if header.get("format") != _FORMAT:
                raise TrainingError(f"{path.name} is not a checkpoint of this program.", "Name the folder of a run.")
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no dict
    except SafetensorError as error:
        raise TrainingError(
            f"{path.name} is not a safetensors file, or is damaged.",
            "Only safetensors are read: other formats can run code when they are opened.",
        ) from error
    counters = Counters(**json.loads(header["counters"]))
    return Checkpoint(config_from_dict(json.loads(header["config"])), counters, tensors)
