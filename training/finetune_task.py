"""The task of fine-tuning: the default network from the base model's weights, held to its answers by a leash.

What is trained is a choice; the leash is a loss between the tuned network's ab and the base model's own on the same
samples (Li and Hoiem 2016, "Learning without Forgetting"), for where no general photographs are there to mix in.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

import torch
from torch import Tensor
from torch.nn import functional

from training.adapters import add_adapters, merged_weights
from training.config import TrainConfig
from training.data.samples import Batch
from training.models.restorer_net import RestorerNet
from training.start import load_weights
from training.tasks.hinted import ColourTask

Adapt = Literal["all", "decoder", "adapters"]
RATES: Mapping[Adapt, float] = MappingProxyType({"all": 6e-4, "decoder": 2e-4, "adapters": 1e-3})
"""The learning rate that each was measured with (docs/FINETUNING.md)."""
_ENOUGH_FOR_ALL = 200


def what_helps_most(photographs: int, general: int) -> Adapt:
    """What to train on so many photographs, with so many general ones mixed in.

    Measured (docs/FINETUNING.md): on 659 beside general ones everything gained 1.07 dB, the decoder 0.64, at
    the same price elsewhere without hints; on 61 alone everything forgot most, and the decoder gained most.
    """
    return "all" if photographs >= _ENOUGH_FOR_ALL and general >= photographs else "decoder"


@dataclass(frozen=True, slots=True)
class Tuning:
    """What is trained, and the weight of the leash beside the loss on ab (0: none)."""

    adapt: Adapt
    leash: float = 0.0


class FinetuneTask(ColourTask):
    """Lightness and hints -> ab, bins, spread; beginning as the base model."""

    def __init__(
        self, config: TrainConfig, prior: Tensor, device: torch.device, base: Mapping[str, Tensor], tuning: Tuning
    ) -> None:
        super().__init__(config, prior, device)
        load_weights(self.network, base)
        self.leash = tuning.leash
        self.base: RestorerNet = copy.deepcopy(self.network).eval().requires_grad_(False)
        choose_trained(self.network, tuning.adapt)

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """Those of the network, and the leash."""
        decoded = self.network(batch.lightness, batch.hints)
        losses = self._losses(batch, decoded)
        if self.leash > 0.0:
            with torch.no_grad():
                before = self.base(batch.lightness, batch.hints).ab.float()
            distance = functional.smooth_l1_loss(decoded.ab.float(), before, beta=self.weights.huber_beta_ab)
            losses["leash"] = self.leash * self.weights.ab * distance
        return losses

    def tuned(self, average: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """All weights, the trained ones as the run's average has them, under the base model's names."""
        load_weights(self.network, average)
        return merged_weights(self.network)


def choose_trained(network: RestorerNet, adapt: Adapt) -> None:
    """Freeze what is not to be trained. What the base run kept frozen stays so."""
    if adapt == "decoder":
        network.encoder.requires_grad_(False)
    elif adapt == "adapters":
        add_adapters(network)


def between(base: Mapping[str, Tensor], tuned: Mapping[str, Tensor], share: float) -> dict[str, Tensor]:
    """Weights on the straight line from `base` (0) to `tuned` (1).

    Source: Wortsman et al. 2022, "Robust fine-tuning of zero-shot models": part of the way gains most of what is new
    and loses little of what was there.
    """
    return {name: torch.lerp(base[name].float(), tuned[name].float(), share) for name in base}
