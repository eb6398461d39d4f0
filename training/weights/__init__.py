"""Weights to start from: those of the shipped models, as float16 safetensors beside this file, named by model id.

A file's header holds the configuration of its network, so that it can be built without being told.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import torch
from safetensors.torch import save
from torch import nn

from restorer.imaging.part_file import PartFile
from training.models.configs import AnyNetworkConfig

NETWORK_KEY = "network"
"""The header's key for the network's configuration as JSON."""


def weights_file(network: nn.Module, config: AnyNetworkConfig) -> bytes:
    """A network's weights as float16 safetensors that name its configuration."""
    halves = {name: tensor.to(torch.float16).contiguous() for name, tensor in network.state_dict().items()}
    header = {"format": "restorer-weights-1", NETWORK_KEY: json.dumps(dataclasses.asdict(config))}
    return save(halves, header)


def save_weights(path: Path, network: nn.Module, config: AnyNetworkConfig) -> None:
    """Write a network's weights, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with PartFile(path) as file:
        file.write(weights_file(network, config))
