"""The weights of a model to start from: a run's folder, a file, or the id of an installed model.

A package holds ONNX files, which cannot be trained. The shipped models' weights lie in `training.weights`; a
fine-tuned package carries its own as `weights.safetensors`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open
from torch import Tensor

from restorer.engine.store import ModelStore
from restorer.errors import TrainingError
from training.checkpoint import CHECKPOINT_NAME, load_checkpoint
from training.config import config_from_dict
from training.models.configs import NetworkConfig
from training.start import SHIPPED_WEIGHTS, averaged_network, read_safetensors
from training.weights import NETWORK_KEY

WEIGHTS_NAME = "weights.safetensors"


@dataclass(frozen=True, slots=True)
class BaseModel:
    """`name` as it was given, the network's configuration, its weights (float32, by name), and its package's id."""

    name: str
    network: NetworkConfig
    weights: Mapping[str, Tensor]
    package: str

    @property
    def installed(self) -> bool:
        """Whether these are the weights of that package, and not those of a run or a file of its kind."""
        return self.name == self.package

    @property
    def words(self) -> str:
        """What people are told it is: the id, or the run's or the file's own name without its folder."""
        return self.name if self.installed else Path(self.name).resolve().name


def open_base(name: str, store: ModelStore) -> BaseModel:
    """The model of that name. One that is no installed package takes the shipped model's card as its pattern.

    Raises:
        TrainingError: there is none, or it is of another system than the default one.
        ModelMissing: there is no such model.
    """
    path, shipped = Path(name), SHIPPED_WEIGHTS.stem
    if (path / CHECKPOINT_NAME).is_file():
        checkpoint = load_checkpoint(path / CHECKPOINT_NAME)
        network = averaged_network(checkpoint)
        assert isinstance(checkpoint.config.network, NetworkConfig)  # `averaged_network` refuses others
        return BaseModel(name, checkpoint.config.network, network.state_dict(), shipped)
    if path.is_file():
        return BaseModel(name, network_of(path), read_safetensors(path), shipped)
    if name in (file.stem for file in SHIPPED_WEIGHTS.parent.glob("*.safetensors")):
        own = SHIPPED_WEIGHTS.with_stem(name)
        return BaseModel(name, network_of(own), read_safetensors(own), name)
    folder = store.get(name).folder
    weights = folder / WEIGHTS_NAME if folder is not None else None
    if weights is None or not weights.is_file():
        raise TrainingError(
            f'The model "{name}" comes without the weights to train it further.',
            f"Choose {shipped}, a fine-tuned model, the folder of a run, or a file of weights.",
        )
    store.verify(name)
    return BaseModel(name, network_of(weights), read_safetensors(weights), name)


def network_of(path: Path) -> NetworkConfig:
    """The configuration in a file of weights; the default network's where it names none.

    Raises:
        TrainingError: it is no safetensors file, or of a network without hints.
    """
    try:
        with safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
        table = json.loads(header.get(NETWORK_KEY, "{}"))
    except (OSError, ValueError, SafetensorError) as error:
        raise TrainingError(
            f"{path.name} is not a safetensors file, or is damaged.",
            "Only safetensors are read here: other formats can run code when they are opened.",
        ) from error
    network = config_from_dict({"network": table}).network
    if not isinstance(network, NetworkConfig):
        raise TrainingError(f"{path.name} is of the system {network.name}, which takes no hints.", "Name another file.")
    return network
