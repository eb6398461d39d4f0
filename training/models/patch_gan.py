"""PatchGAN: judges overlapping patches of a picture, each as taken or made.

Source: Isola, Zhu, Zhou, Efros 2017, "Image-to-Image Translation with Conditional Adversarial Networks"; with three
steps of stride 2 a patch is 70x70 pixels. Weights start as there, N(0, 0.02).
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from training.models.configs import PatchConfig

_KERNEL = 4
_SLOPE = 0.2
_MOST_DOUBLINGS = 3


class PatchDiscriminator(nn.Module):
    """L* [N,1,H,W] and a*b* [N,2,H,W] -> logits [N,1,h,w], one a patch; above 0: taken by a camera."""

    def __init__(self, config: PatchConfig, ab_unit: float) -> None:
        super().__init__()
        self.ab_unit = ab_unit
        widths = [config.width * 2 ** min(step, _MOST_DOUBLINGS) for step in range(config.steps + 1)]
        layers: list[nn.Module] = [nn.Conv2d(3, widths[0], _KERNEL, 2, 1), nn.LeakyReLU(_SLOPE)]
        for step, (inputs, outputs) in enumerate(pairwise(widths), start=1):
            stride = 2 if step < config.steps else 1
            conv = nn.Conv2d(inputs, outputs, _KERNEL, stride, 1, bias=False)
            layers += [conv, nn.BatchNorm2d(outputs), nn.LeakyReLU(_SLOPE)]
        self.layers = nn.Sequential(*layers, nn.Conv2d(widths[-1], 1, _KERNEL, 1, 1))
        self.layers.apply(_start)

    def forward(self, lightness: Tensor, chroma: Tensor) -> Tensor:
        """Logits."""
        logits: Tensor = self.layers(torch.cat([lightness / 50.0 - 1.0, chroma / self.ab_unit], 1))
        return logits


def _start(layer: nn.Module) -> None:
    if isinstance(layer, nn.Conv2d):
        nn.init.normal_(layer.weight, 0.0, 0.02)
        if layer.bias is not None:
            nn.init.zeros_(layer.bias)
    elif isinstance(layer, nn.BatchNorm2d):
        nn.init.normal_(layer.weight, 1.0, 0.02)
