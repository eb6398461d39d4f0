"""A stack of layers from lightness to chroma: the network of `single_image` and `compact_cnn`."""

from __future__ import annotations

from typing import ClassVar

from torch import Tensor, nn
from torch.nn import functional

from training.models.blocks import check_chroma, stack, to_chroma
from training.models.configs import PlainConfig


class PlainCnn(nn.Module):
    """L* [N,1,H,W] (0..100) -> a*b* [N,2,H,W]. Sides that are no multiples of 8 are answered too, resized."""

    multiple_of: ClassVar[int] = 8
    ab_stride: ClassVar[int] = 1
    takes_embedding: ClassVar[bool] = False

    def __init__(self, config: PlainConfig) -> None:
        super().__init__()
        self.config = config
        self.layers = stack(config.layers, 1)
        check_chroma(self.layers, "stack")

    def forward(self, lightness: Tensor) -> Tensor:
        """Colour for the lightness."""
        answer = self.layers(lightness / 100.0)
        if answer.shape[2:] != lightness.shape[2:]:
            answer = functional.interpolate(answer, lightness.shape[2:], mode="bilinear", align_corners=False)
        return to_chroma(answer, self.layers, self.config.ab_unit)
