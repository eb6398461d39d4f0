"""From a checkpoint of a system without hints to its files, checked against the trained network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from torch import Tensor, nn

from restorer.errors import TrainingError
from training.automatic_files import AutomaticFiles, check_automatic, export_automatic
from training.automatic_package import ab_range
from training.checkpoint import Checkpoint
from training.models.configs import FusionConfig
from training.models.embedding import open_embedding
from training.onnx_files import Parity
from training.start import averaged_system

StorageChoice = Literal["auto", "fp16", "int8"]
STORAGE_CHOICES: tuple[StorageChoice, ...] = ("auto", "fp16", "int8")


@dataclass(frozen=True, slots=True)
class Exported:
    """Files that passed the gate, how near they come, and what was found about int8."""

    files: AutomaticFiles
    parity: Parity
    parameters: int
    int8: str


def export_system(checkpoint: Checkpoint, storage: StorageChoice, photographs: Sequence[Tensor]) -> Exported:
    """The files of a checkpoint; `auto` stores int8 where its colour error is allowed, else float16.

    Raises:
        TrainingError: the files differ from the trained network, or the embedding's weights are not those of the run.
    """
    network, embedding = averaged_system(checkpoint), _provider(checkpoint)
    limit = ab_range(checkpoint.config)
    parameters = sum(p.numel() for p in network.parameters())
    refused = "not tried"
    if storage != "fp16":
        try:
            files = export_automatic(network, limit, embedding, "int8")
            parity = check_automatic(network, embedding, files, photographs)
        except TrainingError as error:
            if storage == "int8":
                raise
            refused = error.sentence
        else:
            return Exported(files, parity, parameters, f"mean {parity.mean_delta_e:.3f} dE00")
    files = export_automatic(network, limit, embedding, "fp16")
    return Exported(files, check_automatic(network, embedding, files, photographs), parameters, refused)


def _provider(checkpoint: Checkpoint) -> nn.Module | None:
    """The embedding that the network was trained with."""
    if not isinstance(checkpoint.config.network, FusionConfig):
        return None
    provider = open_embedding(checkpoint.config.embedding)
    if provider.name != checkpoint.embedding:
        raise TrainingError(
            f"The network was trained with the embedding {checkpoint.embedding!r}, and the file now gives "
            f"{provider.name!r}.",
            "Put the file of weights back that the run began with.",
        )
    return provider
