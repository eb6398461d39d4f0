"""`resunet_gan`: a U-Net on a ResNet-18, trained against a PatchGAN.

Source: the paper whose abstract begins "The technique of turning grayscale photos into colored ones is known as image
colorization" (its text as it reached us has neither title nor authors). It prints the parts (ResNet-18 encoder with
ImageNet weights, skip connections, decoder of transposed convolutions, sigmoid at the end, PatchGAN), 256x256, L1 and
BCE with logits; no layer list and no counts.

Chosen here, because the paper does not say it:

- the decoder: transposed convolutions of kernel 4 and stride 2 (kernel and stride even, so that all pixels are fed
  alike), batch norm, ReLU, then a 3x3 over the answer and the encoder's features of that size; 256, 128, 64, 64 and 32
  channels at strides 16, 8, 4, 2 and 1, the last without features to join;
- the skips: the stem's answer (stride 2) and those of the four layers;
- the encoder keeps its three input channels, fed with L*/100 three times, normalised as ImageNet's pictures: so the
  published weights are used as they are;
- the sigmoid's 0..1 stands for -110..110 in a and in b, 0.5 is gray;
- no noise goes in (the paper's z): its text never says how, and a program must answer twice the same;
- the discriminator sees L and ab together (conditional, as its equation says), has three steps of stride 2 and starts
  at 64 channels: the usual 70x70 patch.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.models.configs import ResUnetConfig
from training.models.published import load_published
from training.models.resnet18 import CHANNELS, ResNetBody

RESUNET_GAN = ResUnetConfig("resunet_gan")

_MEAN = (0.485, 0.456, 0.406)
_DEVIATION = (0.229, 0.224, 0.225)


class UpBlock(nn.Module):
    """[N,inputs,H,W] and features [N,joined,2H,2W] (`joined` 0: none) -> [N,outputs,2H,2W]."""

    def __init__(self, inputs: int, joined: int, outputs: int) -> None:
        super().__init__()
        self.up = nn.ConvTranspose2d(inputs, outputs, 4, 2, 1, bias=False)
        self.up_norm = nn.BatchNorm2d(outputs)
        self.conv = nn.Conv2d(outputs + joined, outputs, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(outputs)

    def forward(self, x: Tensor, features: Tensor | None) -> Tensor:
        """Twice the size."""
        x = functional.relu(self.up_norm(self.up(x)))
        x = x if features is None else torch.cat([x, features], 1)
        return functional.relu(self.norm(self.conv(x)))


class ResUnet(nn.Module):
    """The generator: L* [N,1,H,W] (0..100) -> a*b* [N,2,H,W]. H and W are multiples of 32."""

    multiple_of: ClassVar[int] = 32
    ab_stride: ClassVar[int] = 1
    takes_embedding: ClassVar[bool] = False
    mean: Tensor
    deviation: Tensor

    def __init__(self, config: ResUnetConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = ResNetBody()
        ups, inputs = [], CHANNELS[-1]
        for joined, outputs in zip((*CHANNELS[-2::-1], 0), config.decoder, strict=True):
            ups.append(UpBlock(inputs, joined, outputs))
            inputs = outputs
        self.ups = nn.ModuleList(ups)
        self.ab = nn.Conv2d(inputs, 2, 3, padding=1)
        self.register_buffer("mean", torch.tensor(_MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor(_DEVIATION).view(1, 3, 1, 1), persistent=False)

    def forward(self, lightness: Tensor) -> Tensor:
        """Colour for the lightness."""
        *finer, x = self.encoder.features((lightness / 100.0 - self.mean) / self.deviation)
        for up, features in zip(self.ups, (*finer[::-1], None), strict=True):
            x = up(x, features)
        return (2.0 * torch.sigmoid(self.ab(x)) - 1.0) * self.config.ab_unit

    def load_encoder(self, weights: Mapping[str, Tensor], source: str) -> None:
        """Take ImageNet weights of ResNet-18 (torchvision's names); the classifier among them is left out.

        Raises:
            TrainingError: they do not fit.
        """
        load_published(self.encoder, weights, source, left_out=("fc.",))
