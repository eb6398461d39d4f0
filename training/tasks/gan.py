"""The GAN: a generator taught by L1 alone at first, then also by a discriminator that is taught beside it.

Source: Isola, Zhu, Zhou, Efros 2017 (pix2pix), in the stages of the paper of `resunet_gan`. In the adversarial stage a
step has two phases: the discriminator on taken and made colours (its loss halved, as there), then the generator.
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
from training.losses.configs import GanConfig
from training.models import build
from training.models.configs import ResUnetConfig
from training.models.patch_gan import PatchDiscriminator
from training.models.resunet_gan import ResUnet
from training.task import Phase, named_trained, plain_groups
from training.tasks.regression import predicted

_PREFIX = "discriminator."


def judged_as(logits: Tensor, taken: bool) -> Tensor:
    """Binary cross-entropy of patches' logits with "taken by a camera" or "made"."""
    return functional.binary_cross_entropy_with_logits(logits, torch.full_like(logits, float(taken)))


class GanTask:
    """Lightness -> ab, and a judge of patches."""

    def __init__(self, config: TrainConfig, device: torch.device) -> None:
        assert isinstance(config.loss, GanConfig)
        assert isinstance(config.network, ResUnetConfig)
        self.config = config
        self.loss = config.loss
        self.span = config.network.ab_unit
        network = build(config.network)
        assert isinstance(network, ResUnet)
        self.network = network.to(device)
        self.discriminator = PatchDiscriminator(config.network.discriminator, self.span).to(device)

    def parameter_groups(self) -> list[dict[str, Any]]:
        """Generator and discriminator, each at its rate."""
        decay, factor = self.config.schedule.weight_decay, self.loss.discriminator_rate_factor
        generator, judge = ([p for _, p in named_trained(m)] for m in (self.network, self.discriminator))
        return plain_groups(generator, decay) + plain_groups(judge, decay, factor)

    def trained_parameters(self) -> list[tuple[str, nn.Parameter]]:
        """The generator's under their own names, the discriminator's after `discriminator.`."""
        return named_trained(self.network) + named_trained(self.discriminator, _PREFIX)

    def phases(self, batch: Batch, done: float) -> Iterator[Phase]:
        """One update while the generator is pretrained, then one of the discriminator and one of the generator."""
        ab = predicted(self.network, batch).float()
        l1 = self.loss.weight_l1 * self._l1(ab, batch.chroma)
        gray = self.loss.weight_l1 * self._l1(torch.zeros_like(ab), batch.chroma)
        metrics = {"keras_accuracy": keras_accuracy(ab, batch.chroma)}
        if done < self.loss.pretraining_share:
            yield Phase({"l1": l1}, metrics, gray)
            return
        yield Phase({"discriminator": self._discriminator_loss(batch, ab.detach())})
        with _Frozen(self.discriminator):
            adversarial = judged_as(self.discriminator(batch.lightness, ab).float(), taken=True)
        yield Phase({"l1": l1, "adversarial": adversarial}, metrics, gray)

    @property
    def chooses(self) -> bool:
        """No: by L1 the generator that never met its judge would be kept, as grey as L1 makes it."""
        return False

    def judge(self, batch: Batch) -> Mapping[str, Tensor]:
        """The L1 as it counts in training, and the papers' accuracy."""
        ab = predicted(self.network, batch).float()
        return {
            "loss": self.loss.weight_l1 * self._l1(ab, batch.chroma),
            "gray_loss": self.loss.weight_l1 * self._l1(torch.zeros_like(ab), batch.chroma),
            "keras_accuracy": keras_accuracy(ab, batch.chroma),
        }

    def companions(self) -> Mapping[str, nn.Module]:
        """The discriminator."""
        return {"discriminator": self.discriminator}

    def constants(self) -> Mapping[str, Tensor]:
        """None."""
        return {}

    def _l1(self, ab: Tensor, truth: Tensor) -> Tensor:
        return functional.l1_loss(ab / self.span, truth / self.span)

    def _discriminator_loss(self, batch: Batch, made: Tensor) -> Tensor:
        taken = judged_as(self.discriminator(batch.lightness, batch.chroma).float(), taken=True)
        return 0.5 * (taken + judged_as(self.discriminator(batch.lightness, made).float(), taken=False))


class _Frozen:
    """While entered, a module's parameters collect no gradients; those of its inputs pass through."""

    def __init__(self, module: nn.Module) -> None:
        self._parameters = [p for p in module.parameters() if p.requires_grad]

    def __enter__(self) -> None:
        for parameter in self._parameters:
            parameter.requires_grad_(False)

    def __exit__(self, *_: object) -> None:
        for parameter in self._parameters:
            parameter.requires_grad_(True)
