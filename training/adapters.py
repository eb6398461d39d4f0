"""Adapters: small matrices of low rank added to the weights of linear layers and 1x1 convolutions, and merged later.

Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models". The second factor starts at zero, so an
adapted network begins as the one it was.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

RANK = 8


class LowRank(nn.Module):
    """weight [out, in, ...] -> weight + second @ first, of rank `rank`."""

    def __init__(self, outputs: int, inputs: int, rank: int) -> None:
        super().__init__()
        self.first = nn.Parameter(torch.randn(rank, inputs) / inputs**0.5)
        self.second = nn.Parameter(torch.zeros(outputs, rank))

    def forward(self, weight: Tensor) -> Tensor:
        """The adapted weight."""
        return weight + (self.second @ self.first).view(weight.shape)


def add_adapters(network: nn.Module, rank: int = RANK) -> None:
    """Freeze everything and adapt every linear layer and 1x1 convolution."""
    network.requires_grad_(False)
    for module in list(network.modules()):
        if isinstance(module, nn.Linear) or (isinstance(module, nn.Conv2d) and module.kernel_size == (1, 1)):
            outputs, inputs = module.weight.shape[:2]
            adapter = LowRank(outputs, inputs, min(rank, outputs, inputs)).to(module.weight.device)
            parametrize.register_parametrization(module, "weight", adapter)


def merged_weights(network: nn.Module) -> dict[str, Tensor]:
    """Copies (on the CPU) of all weights with the adapters in them, under the names from before they were adapted."""
    weights = {name: t for name, t in network.state_dict().items() if ".parametrizations." not in name}
    for name, module in network.named_modules():
        if parametrize.is_parametrized(module):
            weights[f"{name}.weight"] = module.weight
    return {name: tensor.detach().cpu().clone() for name, tensor in weights.items()}
