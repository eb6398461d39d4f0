"""Weights to start from: the shipped model's own, as float16 safetensors beside this file."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save
from torch import nn

from restorer.imaging.part_file import PartFile


def save_weights(path: Path, network: nn.Module) -> None:
    """Write a network's weights as float16 safetensors, whole or not at all."""
    halves = {name: tensor.to(torch.float16).contiguous() for name, tensor in network.state_dict().items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    with PartFile(path) as file:
        file.write(save(halves, {"format": "restorer-weights-1"}))
