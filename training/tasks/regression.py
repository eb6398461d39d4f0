"""The task of most papers: scaled ab by one loss, with L2 on the kernels where the paper has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.config import TrainConfig
from training.data.samples import Batch
from training.losses.accuracy import keras_accuracy
from training.losses.configs import RegressionConfig
from training.models import build
from training.models.configs import FusionConfig, PlainConfig, ResUnetConfig
from training.task import Phase, named_trained, plain_groups


def kernel_l2(network: nn.Module) -> Tensor:
    """The sum of all squared convolution weights, as Keras's `kernel_regularizer` counts it: biases stay free."""
    kernels = [p for p in network.parameters() if p.requires_grad and p.ndim == 4]
    return torch.stack([kernel.square().sum() for kernel in kernels]).sum()


def predicted(network: nn.Module, batch: Batch) -> Tensor:
    """What a network answers to a batch, with its embedding where it takes one."""
    inputs = (batch.lightness,) if batch.embedding is None else (batch.lightness, batch.embedding)
    answer: Tensor = network(*inputs)
    return answer


def ab_span(config: FusionConfig | PlainConfig | ResUnetConfig) -> float:
    """The a*b* value that 1 stands for in the scaled ab a loss sees: a sigmoid's 0..1 covers both signs."""
    sigmoid = not isinstance(config, ResUnetConfig) and "sigmoid" in (
        config.layers if isinstance(config, PlainConfig) else config.decoder
    )
    return config.ab_unit * (2.0 if sigmoid else 1.0)


class RegressionTask:
    """Lightness (and an embedding) -> ab."""

    def __init__(self, config: TrainConfig, device: torch.device) -> None:
        assert isinstance(config.loss, RegressionConfig)
        assert isinstance(config.network, FusionConfig | PlainConfig | ResUnetConfig)
        self.config = config
        self.loss = config.loss
        self.span = ab_span(config.network)
        self.network: nn.Module = build(config.network).to(device)

    def parameter_groups(self) -> list[dict[str, Any]]:
        """All learn alike."""
        return plain_groups([p for _, p in self.trained_parameters()], self.config.schedule.weight_decay)

    def trained_parameters(self) -> list[tuple[str, nn.Parameter]]:
        """Name and parameter of all that is trained, in a fixed order."""
        return named_trained(self.network)

    def phases(self, batch: Batch, done: float) -> Iterator[Phase]:  # noqa: ARG002 - every part of the run is alike
        """One update."""
        ab = predicted(self.network, batch).float()
        losses: dict[str, Tensor] = {self.loss.loss: self._distance(ab, batch.chroma)}
        if self.loss.kernel_l2 > 0.0:
            losses["kernel_l2"] = self.loss.kernel_l2 * kernel_l2(self.network)
        yield Phase(losses, {"keras_accuracy": keras_accuracy(ab, batch.chroma)}, self._gray(batch.chroma))

    @property
    def chooses(self) -> bool:
        """Yes."""
        return True

    def judge(self, batch: Batch) -> Mapping[str, Tensor]:
        """The loss without regularisation, and the papers' accuracy."""
        ab = predicted(self.network, batch).float()
        return {
            "loss": self._distance(ab, batch.chroma),
            "gray_loss": self._gray(batch.chroma),
            "keras_accuracy": keras_accuracy(ab, batch.chroma),
        }

    def companions(self) -> Mapping[str, nn.Module]:
        """None."""
        return {}

    def constants(self) -> Mapping[str, Tensor]:
        """None."""
        return {}

    def _gray(self, truth: Tensor) -> Tensor:
        return self._distance(torch.zeros_like(truth), truth)

    def _distance(self, ab: Tensor, truth: Tensor) -> Tensor:
        ab, truth = ab / self.span, truth / self.span
        if self.loss.loss == "mse":
            return functional.mse_loss(ab, truth)
        if self.loss.loss == "l1":
            return functional.l1_loss(ab, truth)
        return functional.smooth_l1_loss(ab, truth, beta=self.loss.huber_beta)
