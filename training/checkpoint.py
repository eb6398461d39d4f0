"""Checkpoints: one safetensors file holds everything to resume, and nothing that could run code.

Tensors are named `network.*`, `ema.*`, `first.*`, `second.*`, `updates.*` (the optimiser's moments by parameter name,
and how often a parameter was updated where that is not every step), by a companion's name (`discriminator.*`), or by
that of a task's constant (`prior`); configuration, counters and the embedding's provider stand in the file's header. A
checkpoint is whole or absent: written beside its place and then moved there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from restorer.errors import TrainingError
from restorer.imaging.part_file import PartFile
from training.config import TrainConfig, config_from_dict, config_to_dict

CHECKPOINT_NAME = "state.safetensors"
BEST_NAME = "best.safetensors"
"""The checkpoint with the lowest held-out loss, where a run has held-out photographs."""
_FORMAT = "restorer-training-1"


@dataclass(frozen=True, slots=True)
class Counters:
    """Where a run is. `seconds` is time spent training, over all its sittings.

    `best_loss` is the lowest held-out loss so far, found at `best_step`; None before the first check. `first_loss` is
    the first step's, `gray_loss` that of an answer without colour to the same batch (None: the task has none),
    `recent_loss` a mean over about the last ten.
    """

    step: int = 0
    pictures: int = 0
    seconds: float = 0.0
    best_loss: float | None = None
    best_step: int = 0
    first_loss: float | None = None
    gray_loss: float | None = None
    recent_loss: float = 0.0


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Everything to resume. `embedding` names the provider that the network was trained with, or is empty.

    `photographs` is the sum of those it was trained on (`Photos.sum`), empty in checkpoints of earlier versions;
    `processes` is how many trained it together, 0 in those.
    """

    config: TrainConfig
    counters: Counters
    tensors: Mapping[str, Tensor] = field(repr=False)
    embedding: str = ""
    photographs: str = ""
    processes: int = 0

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
        "embedding": checkpoint.embedding,
        "photographs": checkpoint.photographs,
        "processes": str(checkpoint.processes),
    }
    with PartFile(path) as file:
        file.write(save({name: t.detach().cpu().contiguous() for name, t in checkpoint.tensors.items()}, header))


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint.

    Raises:
        TrainingError: the file is absent, or is no checkpoint of this program.
    """
    header, tensors = _read(path, with_tensors=True)
    try:
        counters = Counters(**json.loads(header["counters"]))
        config, processes = json.loads(header["config"]), int(header.get("processes", "0"))
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(path) from error
    trained_on = header.get("photographs", "")
    return Checkpoint(config_from_dict(config), counters, tensors, header.get("embedding", ""), trained_on, processes)


def read_counters(path: Path) -> Counters:
    """Where the run of a checkpoint was, without its tensors. Raises: as `load_checkpoint`."""
    header, _ = _read(path, with_tensors=False)
    try:
        return Counters(**json.loads(header["counters"]))
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(path) from error


def _read(path: Path, with_tensors: bool) -> tuple[dict[str, str], dict[str, Tensor]]:
    """Header and, where they are wanted, tensors of a file that is a checkpoint."""
    if not path.is_file():
        raise TrainingError(
            f"There is no checkpoint {path}.", "Name the folder of a run, or start one without --resume."
        )
    try:
        with safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
            if header.get("format") != _FORMAT:
                raise TrainingError(f"{path.name} is not a checkpoint of this program.", "Name the folder of a run.")
            names = list(file.keys()) if with_tensors else []
            return header, {name: file.get_tensor(name) for name in names}
    except SafetensorError as error:
        raise TrainingError(
            f"{path.name} is not a safetensors file, or is damaged.",
            "Only safetensors are read: other formats can run code when they are opened.",
        ) from error


def _damaged(path: Path) -> TrainingError:
    return TrainingError(f"The header of {path.name} is damaged.", "Go back to another checkpoint.")


def fill(network: nn.Module, tensors: Mapping[str, Tensor], whose: str) -> None:
    """Load a checkpoint's tensors into a network of exactly that architecture.

    Raises:
        TrainingError: it is another architecture; the first difference is named.
    """
    wanted = {name: tensor.shape for name, tensor in network.state_dict().items()}
    for name in sorted(wanted.keys() | tensors.keys()):
        if name not in tensors or name not in wanted or tensors[name].shape != wanted[name]:
            found = tuple(tensors[name].shape) if name in tensors else "nothing"
            expected = tuple(wanted[name]) if name in wanted else "nothing"
            raise TrainingError(
                f"The checkpoint is of another architecture: {whose} has {name} as {expected}, the file as {found}.",
                "Name the run that this configuration made.",
            )
    network.load_state_dict(dict(tensors))
