"""Encoder, a classifier's embedding joined at every position, decoder: the network of `inception_fusion`, `koala` and
the four of DeepColor.

Source of the scheme: Baldassarre, Gonzalez Morin, Rodes-Guirao 2017, "Deep Koalarization".
"""

from __future__ import annotations

from typing import ClassVar

from torch import Tensor, nn
from torch.nn import functional

from training.models.blocks import SameConv, check_chroma, outputs_of, stack, to_chroma
from training.models.configs import FusionConfig


class FusionLayer(nn.Module):
    """The 1x1 convolution (with ReLU) over features and embedding, the embedding repeated at every position.

    Repeating is never done: a 1x1 convolution of equal positions is one product, added everywhere. The weights are
    those of the papers' convolution over the concatenation, features first.
    """

    def __init__(self, features: int, embedding: int, outputs: int) -> None:
        super().__init__()
        self.features = features
        self.conv = SameConv(features + embedding, outputs, kernel=1)

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        """[N,features,H,W] and [N,embedding] -> [N,outputs,H,W]."""
        weight = self.conv.weight
        everywhere = functional.linear(embedding, weight[:, self.features :, 0, 0], self.conv.bias)
        return functional.relu(functional.conv2d(x, weight[:, : self.features]) + everywhere[:, :, None, None])


class FusionNet(nn.Module):
    """L* [N,1,H,W] (0..100) and embedding [N,1000] -> a*b* [N,2,H,W]. H and W are multiples of 8."""

    multiple_of: ClassVar[int] = 8
    ab_stride: ClassVar[int] = 1
    takes_embedding: ClassVar[bool] = True

    def __init__(self, config: FusionConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = stack(config.encoder, 1)
        self.fusion = FusionLayer(outputs_of(self.encoder), config.embedding, config.fusion)
        self.decoder = stack(config.decoder, config.fusion)
        check_chroma(self.decoder, "decoder")

    def forward(self, lightness: Tensor, embedding: Tensor) -> Tensor:
        """Colour for the lightness."""
        features = self.fusion(self.encoder(lightness / 100.0), embedding)
        return to_chroma(self.decoder(features), self.decoder, self.config.ab_unit)
