"""The task of the default network: lightness and hints -> ab, bins and spread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.config import TrainConfig
from training.data.samples import Batch
from training.losses.accuracy import keras_accuracy
from training.losses.colour import BinTargets, bins_loss, centre_chroma, far_loss, regression_loss, spread_loss
from training.losses.configs import LossConfig
from training.models import build_hinted
from training.models.restorer_net import Decoded, RestorerNet
from training.task import Phase, named_trained


def channels_last(network: RestorerNet) -> RestorerNet:
    """Lay the weights out as oneDNN likes them: a tenth faster on a CPU."""
    moved: RestorerNet = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return moved


class ColourTask:
    """Lightness and hints -> ab, bins, spread."""

    def __init__(self, config: TrainConfig, prior: Tensor, device: torch.device) -> None:
        assert isinstance(config.loss, LossConfig)
        self.config = config
        self.weights = config.loss
        self.prior = prior
        self.network = channels_last(build_hinted(config.network)).to(device)
        self._targets = BinTargets(prior.to(device), config.loss.rebalancing)

    def parameter_groups(self) -> list[dict[str, Any]]:
        """Optimiser groups: pretrained layers learn slower; vectors (biases, norms) do not decay."""
        schedule = self.config.schedule
        groups = []
        for pretrained in (False, True):
            for decays in (False, True):
                chosen = [
                    p
                    for name, p in self.trained_parameters()
                    if name.startswith("encoder.backbone.") == pretrained and (p.ndim > 1) == decays
                ]
                factor = schedule.encoder_rate_factor if pretrained else 1.0
                decay = schedule.weight_decay if decays else 0.0
                groups.append({"params": chosen, "weight_decay": decay, "rate_factor": factor})
        return groups

    def trained_parameters(self) -> list[tuple[str, nn.Parameter]]:
        """Name and parameter of all that is trained, in a fixed order."""
        return named_trained(self.network)

    def phases(self, batch: Batch, done: float) -> Iterator[Phase]:  # noqa: ARG002 - every part of the run is alike
        """One update by three losses."""
        yield Phase(self.losses(batch))

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """The weighted losses of a batch, by name; their sum is what is minimised."""
        features = self.network.encoder(batch.lightness)
        decoded = self.network.decoder(features, batch.hints)
        losses = self._losses(batch, decoded)
        if self.weights.far > 0.0:
            losses["far"] = self.weights.far * self._far(batch, features, decoded)
        return losses

    def _far(self, batch: Batch, features: tuple[Tensor, Tensor, Tensor], hinted: Decoded) -> Tensor:
        """How far hints on recoloured objects move the rest, against the same network's answer without hints."""
        if batch.recoloured is None or not bool((chosen := batch.recoloured.flatten(1).any(1)).any()):
            return hinted.ab.new_zeros(())
        with torch.no_grad():
            few = features[0][chosen], features[1][chosen], features[2][chosen]
            plain = self.network.decoder(few, torch.zeros_like(batch.hints[chosen]))
        return far_loss(hinted.ab[chosen].float(), plain.ab.float(), batch.hints[chosen], batch.recoloured[chosen])

    @property
    def chooses(self) -> bool:
        """Yes."""
        return True

    def judge(self, batch: Batch) -> Mapping[str, Tensor]:
        """The sum of the losses."""
        decoded = self.network(batch.lightness, batch.hints)
        accuracy = keras_accuracy(decoded.ab, functional.avg_pool2d(batch.chroma, 4))
        return {"loss": torch.stack(list(self._losses(batch, decoded).values())).sum(), "keras_accuracy": accuracy}

    def companions(self) -> Mapping[str, nn.Module]:
        """None."""
        return {}

    def constants(self) -> Mapping[str, Tensor]:
        """How often each bin occurs."""
        return {"prior": self.prior}

    def _losses(self, batch: Batch, decoded: Decoded) -> dict[str, Tensor]:
        weights = self.weights
        ab, bins, spread = decoded.ab.float(), decoded.bins.float(), decoded.spread.float()
        truth4, truth8 = functional.avg_pool2d(batch.chroma, 4), functional.avg_pool2d(batch.chroma, 8)
        hint_share = functional.avg_pool2d(batch.hints[:, 2:], 4)
        return {
            "ab": weights.ab * regression_loss(ab, truth4, hint_share, weights.huber_beta_ab, weights.under_hint),
            "bins": weights.bins * bins_loss(bins, centre_chroma(batch.chroma), self._targets),
            "spread": weights.spread * spread_loss(spread, functional.avg_pool2d(ab.detach(), 2), truth8),
        }
