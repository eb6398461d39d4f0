"""The colour task: a network, its losses and its optimiser groups. The loop knows tasks, not colours."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from restorer.imaging.colour import srgb8_to_lab
from training.config import TrainConfig
from training.data.photos import Photos, resized
from training.data.samples import Batch
from training.losses.colour import BinTargets, bins_loss, centre_chroma, regression_loss, spread_loss
from training.models import build_hinted
from training.models.bins import AB_LIMIT, BIN_COUNT, soft_targets
from training.models.restorer_net import RestorerNet

_PRIOR_PHOTOS = 1500
_PRIOR_SIDE_PX = 32


def ab_prior(photos: Photos) -> Tensor:
    """How often each bin occurs in (a fixed sample of) the photographs: [259], sums to 1."""
    nearest, weights = soft_targets()
    rng = np.random.default_rng(0)
    prior = np.zeros(BIN_COUNT)
    for _ in range(min(_PRIOR_PHOTOS, 4 * len(photos))):
        rgb = resized(photos.draw(rng), _PRIOR_SIDE_PX, _PRIOR_SIDE_PX)
        whole = np.rint(srgb8_to_lab(rgb)[..., 1:]).astype(int) + AB_LIMIT
        row = whole[..., 0] * (2 * AB_LIMIT + 1) + whole[..., 1]
        prior += np.bincount(nearest[row].ravel(), weights[row].ravel(), BIN_COUNT)
    return torch.from_numpy(prior / prior.sum()).float()


def channels_last(network: RestorerNet) -> RestorerNet:
    """Lay the weights out as oneDNN likes them: a tenth faster on a CPU."""
    moved: RestorerNet = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return moved


class ColourTask:
    """Lightness and hints -> ab, bins, spread."""

    def __init__(self, config: TrainConfig, prior: Tensor) -> None:
        self.config = config
        self.prior = prior
        self.network = channels_last(build_hinted(config.network))
        self._targets = BinTargets(prior, config.loss.rebalancing)

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
        return [(name, p) for name, p in self.network.named_parameters() if p.requires_grad]

    def losses(self, batch: Batch) -> dict[str, Tensor]:
        """The weighted losses of a batch, by name; their sum is what is minimised."""
        weights = self.config.loss
        decoded = self.network(batch.lightness, batch.hints)
        ab, bins, spread = decoded.ab.float(), decoded.bins.float(), decoded.spread.float()
        truth4, truth8 = functional.avg_pool2d(batch.chroma, 4), functional.avg_pool2d(batch.chroma, 8)
        hint_share = functional.avg_pool2d(batch.hints[:, 2:], 4)
        return {
            "ab": weights.ab * regression_loss(ab, truth4, hint_share, weights.huber_beta_ab, weights.under_hint),
            "bins": weights.bins * bins_loss(bins, centre_chroma(batch.chroma), self._targets),
            "spread": weights.spread * spread_loss(spread, functional.avg_pool2d(ab.detach(), 2), truth8),
        }
