"""Inception-ResNet-v2, 55,843,464 parameters, named and laid out as timm's `inception_resnet_v2`.

Source: Szegedy, Ioffe, Vanhoucke, Alemi 2016, "Inception-v4, Inception-ResNet and the Impact of Residual Connections on
Learning", with the widths of Google's published weights (the block at stride 8 answers 320 channels, at 16 1088, at 32
2080). timm's layout was chosen because its state dict is the one a user of torch finds. Keras's variant has the same
layers but 55,873,736 values (it counts the norms' statistics and has no norm scales): its file does not fit here.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

SIDE_PX = 299
_NORM_EPSILON = 1e-3
_Kernel = int | tuple[int, int]


class ConvNorm(nn.Module):
    """Convolution without bias, batch norm, ReLU."""

    def __init__(self, inputs: int, outputs: int, kernel: _Kernel = 1, stride: int = 1, padded: bool = True) -> None:
        super().__init__()
        high, wide = (kernel, kernel) if isinstance(kernel, int) else kernel
        padding = (high // 2, wide // 2) if padded else (0, 0)
        self.conv = nn.Conv2d(inputs, outputs, (high, wide), stride, padding, bias=False)
        self.bn = nn.BatchNorm2d(outputs, eps=_NORM_EPSILON)

    def forward(self, x: Tensor) -> Tensor:
        """[N,inputs,H,W] -> [N,outputs,h,w]."""
        return functional.relu(self.bn(self.conv(x)))


def _branch(inputs: int, *layers: tuple[int, _Kernel]) -> nn.Module:
    """Convolutions of (outputs, kernel), one after the other; a single one stands for itself, as in timm's names."""
    chain: list[nn.Module] = []
    for outputs, kernel in layers:
        chain.append(ConvNorm(inputs, outputs, kernel))
        inputs = outputs
    return chain[0] if len(chain) == 1 else nn.Sequential(*chain)


def _halving(inputs: int, *layers: tuple[int, _Kernel]) -> nn.Module:
    """As `_branch`, but the last layer has stride 2 and no padding."""
    *before, (outputs, kernel) = layers
    if not before:
        return ConvNorm(inputs, outputs, kernel, 2, padded=False)
    chain = _branch(inputs, *before)
    steps = list(chain) if isinstance(chain, nn.Sequential) else [chain]
    return nn.Sequential(*steps, ConvNorm(before[-1][0], outputs, kernel, 2, padded=False))


class Mixed(nn.Module):
    """Branches side by side, their answers concatenated."""

    def __init__(self, *branches: nn.Module) -> None:
        super().__init__()
        for index, branch in enumerate(branches):
            self.add_module(f"branch{index}", branch)

    def forward(self, x: Tensor) -> Tensor:
        """Concatenated answers."""
        return torch.cat([branch(x) for name, branch in self.named_children() if name.startswith("branch")], 1)


class Residual(Mixed):
    """Branches, a 1x1 convolution back to the input's channels, scaled and added."""

    def __init__(self, channels: int, scale: float, joined: int, *branches: nn.Module, relu: bool = True) -> None:
        super().__init__(*branches)
        self.conv2d = nn.Conv2d(joined, channels, 1)
        self.scale = scale
        self.relu = relu

    def forward(self, x: Tensor) -> Tensor:
        """The same shape."""
        x = x + self.scale * self.conv2d(super().forward(x))
        return functional.relu(x) if self.relu else x


def _block35() -> Residual:
    branches = (_branch(320, (32, 1)), _branch(320, (32, 1), (32, 3)), _branch(320, (32, 1), (48, 3), (64, 3)))
    return Residual(320, 0.17, 128, *branches)


def _block17() -> Residual:
    branches = (_branch(1088, (192, 1)), _branch(1088, (128, 1), (160, (1, 7)), (192, (7, 1))))
    return Residual(1088, 0.10, 384, *branches)


def _block8(scale: float = 0.20, relu: bool = True) -> Residual:
    branches = (_branch(2080, (192, 1)), _branch(2080, (192, 1), (224, (1, 3)), (256, (3, 1))))
    return Residual(2080, scale, 448, *branches, relu=relu)


class InceptionResNetV2(nn.Module):
    """RGB [N,3,H,W], -1..1, at least 75x75 (299x299 as published) -> logits [N,classes]."""

    def __init__(self, classes: int = 1000) -> None:
        super().__init__()
        self.conv2d_1a = ConvNorm(3, 32, 3, 2, padded=False)
        self.conv2d_2a = ConvNorm(32, 32, 3, padded=False)
        self.conv2d_2b = ConvNorm(32, 64, 3)
        self.conv2d_3b = ConvNorm(64, 80)
        self.conv2d_4a = ConvNorm(80, 192, 3, padded=False)
        pooled = nn.Sequential(nn.AvgPool2d(3, 1, padding=1, count_include_pad=False), ConvNorm(192, 64))
        self.mixed_5b = Mixed(
            _branch(192, (96, 1)), _branch(192, (48, 1), (64, 5)), _branch(192, (64, 1), (96, 3), (96, 3)), pooled
        )
        self.repeat = nn.Sequential(*(_block35() for _ in range(10)))
        self.mixed_6a = Mixed(_halving(320, (384, 3)), _halving(320, (256, 1), (256, 3), (384, 3)), nn.MaxPool2d(3, 2))
        self.repeat_1 = nn.Sequential(*(_block17() for _ in range(20)))
        self.mixed_7a = Mixed(
            _halving(1088, (256, 1), (384, 3)), _halving(1088, (256, 1), (288, 3)),
            _halving(1088, (256, 1), (288, 3), (320, 3)), nn.MaxPool2d(3, 2),
        )  # fmt: skip
        self.repeat_2 = nn.Sequential(*(_block8() for _ in range(9)))
        self.block8 = _block8(scale=1.0, relu=False)
        self.conv2d_7b = ConvNorm(2080, 1536)
        self.classif = nn.Linear(1536, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Logits."""
        x = self.conv2d_2b(self.conv2d_2a(self.conv2d_1a(x)))
        x = self.conv2d_4a(self.conv2d_3b(functional.max_pool2d(x, 3, 2)))
        x = self.repeat(self.mixed_5b(functional.max_pool2d(x, 3, 2)))
        x = self.repeat_2(self.mixed_7a(self.repeat_1(self.mixed_6a(x))))
        logits: Tensor = self.classif(self.conv2d_7b(self.block8(x)).mean((2, 3)))
        return logits
