"""Colours as classes: cross-entropy over the in-gamut ab bins, rare ones weighed up, coloured by the annealed mean.

Source: Zhang, Isola, Efros 2016, "Colorful Image Colorization".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.config import TrainConfig
from training.data.samples import Batch
from training.losses.accuracy import keras_accuracy
from training.losses.colour import BinTargets, bins_loss
from training.losses.configs import ClassificationConfig
from training.models import build
from training.models.bins_cnn import BinsCnn
from training.models.configs import BinsConfig
from training.task import Phase, named_trained, plain_groups
from training.tasks.regression import kernel_l2


class ClassificationTask:
    """Lightness -> a logit for each bin, at the network's stride."""

    def __init__(self, config: TrainConfig, prior: Tensor, device: torch.device) -> None:
        assert isinstance(config.loss, ClassificationConfig)
        assert isinstance(config.network, BinsConfig)
        self.config = config
        self.loss = config.loss
        self.prior = prior
        self.network: BinsCnn = build(config.network).to(device)
        self._targets = BinTargets(prior.to(device), config.loss.rebalancing)

    def parameter_groups(self) -> list[dict[str, Any]]:
        """All learn alike."""
        return plain_groups([p for _, p in self.trained_parameters()], self.config.schedule.weight_decay)

    def trained_parameters(self) -> list[tuple[str, nn.Parameter]]:
        """Name and parameter of all that is trained, in a fixed order."""
        return named_trained(self.network)

    def phases(self, batch: Batch, done: float) -> Iterator[Phase]:  # noqa: ARG002 - every part of the run is alike
        """One update."""
        logits, truth = self._answer(batch)
        losses = {"bins": bins_loss(logits, truth, self._targets)}
        if self.loss.kernel_l2 > 0.0:
            losses["kernel_l2"] = self.loss.kernel_l2 * kernel_l2(self.network)
        yield Phase(losses, {"keras_accuracy": self._accuracy(logits, truth)})

    @property
    def chooses(self) -> bool:
        """Yes."""
        return True

    def judge(self, batch: Batch) -> Mapping[str, Tensor]:
        """The rebalanced cross-entropy, and the accuracy of the annealed mean."""
        logits, truth = self._answer(batch)
        return {
            "loss": bins_loss(logits, truth, self._targets),
            "keras_accuracy": self._accuracy(logits, truth),
        }

    def companions(self) -> Mapping[str, nn.Module]:
        """None."""
        return {}

    def constants(self) -> Mapping[str, Tensor]:
        """How often each bin occurs."""
        return {"prior": self.prior}

    def _answer(self, batch: Batch) -> tuple[Tensor, Tensor]:
        logits = self.network(batch.lightness).float()
        return logits, functional.avg_pool2d(batch.chroma, self.network.ab_stride)

    def _accuracy(self, logits: Tensor, truth: Tensor) -> Tensor:
        return keras_accuracy(self.network.chroma(logits.detach(), self.loss.temperature), truth)
