"""RestorerNet: the default network, a MobileNet-v1 encoder and a small decoder that listens to hints.

Split so that an edit is cheap: `Encoder` sees the lightness and runs once per photograph, `Decoder` sees the encoder's
features and the hints and runs once per stroke. Colour is answered on a small grid (stride 4); the application carries
it up to the photograph's own pixels. It knows nothing of files, batches or losses.

Sources: Howard et al. 2017 (MobileNet v1), Zhang et al. 2016 and 2017 (bins, simulated hints).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.models.attention import ChannelNorm, TransformerBlock
from training.models.bins import BIN_COUNT
from training.models.configs import NetworkConfig

MULTIPLE_OF = 32
"""Height and width of the network's input must be multiples of this (the coarsest feature's stride)."""
AB_STRIDE = 4
BINS_STRIDE = 8

# Output channels and stride of each depthwise-separable block dw<i>/pw<i> of MobileNet v1.
_MOBILENET_BLOCKS = (
    (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2),
    (512, 1), (512, 1), (512, 1), (512, 1), (512, 1), (1024, 2),
)  # fmt: skip
_STEM_CHANNELS = 32
_TAPS = {3: 4, 5: 8, 11: 16, 12: 32}
"""Blocks whose output is used, and its stride."""
_BN_EPSILON = 1e-3
_CONTEXT_COARSE = 2
"""Context blocks look at means of 2 x 2 positions; there are whole ones, as sides are multiples of 32."""
_BLOCK_NAME = re.compile(r"(?:decoder\.transformer|encoder\.context)\.\d+\.")
_AB_UNIT = 50.0
"""a*b* units that the network calls 1."""


class Decoded(NamedTuple):
    """What the decoder answers: `ab` [N,2,H/4,W/4] a*b*, `bins` [N,259,H/8,W/8] logits, `spread` [N,1,H/8,W/8] dE."""

    ab: Tensor
    bins: Tensor
    spread: Tensor


class FixedNormConv(nn.Module):
    """A convolution followed by a batch norm whose statistics never change, as one operation.

    The norm's factor multiplies the (small) weights and not the (large) activations, which a CPU feels; the raw weight
    stays the parameter, so that the optimiser sees the scale it was trained with.
    """

    scale: Tensor

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, depthwise: bool) -> None:
        super().__init__()
        self.stride = stride
        self.groups = inputs if depthwise else 1
        self.weight = nn.Parameter(torch.empty(outputs, inputs // self.groups, kernel, kernel))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.register_buffer("scale", torch.ones(outputs, 1, 1, 1))
        nn.init.kaiming_normal_(self.weight, mode="fan_in", nonlinearity="relu")

    def forward(self, x: Tensor) -> Tensor:
        """[N,inputs,H,W] -> [N,outputs,H/stride,W/stride]."""
        padding = self.weight.shape[-1] // 2
        if self.stride == 2:
            x, padding = functional.pad(x, (0, 1, 0, 1)), 0  # TensorFlow's "same" for even sizes: right and bottom only
        return functional.conv2d(x, self.weight * self.scale, self.bias, self.stride, padding, groups=self.groups)

    def load_mobilenet(self, weights: Mapping[str, Tensor], name: str) -> None:
        """Take convolution and batch norm `name` of the ImageNet file; RGB input is folded for three equal channels."""
        weight = weights[f"{name}.weight"]
        if weight.shape[1] == 3:
            weight = weight.sum(1, keepdim=True)
        factor = weights[f"{name}.bn.weight"] / torch.sqrt(weights[f"{name}.bn.running_var"] + _BN_EPSILON)
        with torch.no_grad():
            self.weight.copy_(weight)
            self.scale.copy_(factor.view(-1, 1, 1, 1))
            self.bias.copy_(weights[f"{name}.bn.bias"] - weights[f"{name}.bn.running_mean"] * factor)


class MobileNet(nn.Module):
    """MobileNet v1 on lightness: L* [N,1,H,W], 0..100 -> features at strides 4, 8, 16, 32 (128, 256, 512, 1024)."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = FixedNormConv(1, _STEM_CHANNELS, 3, 2, depthwise=False)
        self.depthwise = nn.ModuleList()
        self.pointwise = nn.ModuleList()
        channels = _STEM_CHANNELS
        for outputs, stride in _MOBILENET_BLOCKS:
            self.depthwise.append(FixedNormConv(channels, channels, 3, stride, depthwise=True))
            self.pointwise.append(FixedNormConv(channels, outputs, 1, 1, depthwise=False))
            channels = outputs

    def forward(self, lightness: Tensor) -> list[Tensor]:
        """The features, finest first."""
        x = functional.relu6(self.conv1(lightness / 50.0 - 1.0), inplace=True)
        features = []
        for index, (depthwise, pointwise) in enumerate(zip(self.depthwise, self.pointwise, strict=True), start=1):
            x = functional.relu6(depthwise(x), inplace=True)
            x = functional.relu6(pointwise(x), inplace=True)
            if index in _TAPS:
                features.append(x)
        return features

    def load_imagenet(self, weights: Mapping[str, Tensor]) -> None:
        """Take the ImageNet weights (`conv1`, `dw1`, `pw1` ... each with its `.bn`)."""
        self.conv1.load_mobilenet(weights, "conv1")
        for index in range(len(self.depthwise)):
            self.depthwise[index].load_mobilenet(weights, f"dw{index + 1}")  # type: ignore[operator]
            self.pointwise[index].load_mobilenet(weights, f"pw{index + 1}")  # type: ignore[operator]

    def freeze(self, blocks: int) -> None:
        """Stop training the stem and the first `blocks` blocks: their edges are general, their backward pass dear."""
        for module in (self.conv1, *self.depthwise[:blocks], *self.pointwise[:blocks]):
            module.requires_grad_(False)


class Encoder(nn.Module):
    """L* [N,1,H,W] -> features at strides 16, 8 and 4, already narrowed to the decoder's widths.

    What can be known of the whole picture without hints is found here, by the context blocks: once per photograph.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        wide, middle, fine = config.widths
        self.backbone = MobileNet()
        self.context = nn.ModuleList(_transformer_block(config, _CONTEXT_COARSE) for _ in range(config.context_blocks))
        for block in self.context:
            assert isinstance(block, TransformerBlock)
            block.begin_as_identity()
        self.neck32 = nn.Conv2d(1024, wide, 1)
        self.neck16 = nn.Conv2d(512, wide, 1)
        self.neck8 = nn.Conv2d(256, middle, 1)
        self.neck4 = nn.Conv2d(128, fine, 1)

    def forward(self, lightness: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The features, coarsest first."""
        x4, x8, x16, x32 = self.backbone(lightness)
        wide = self.neck16(x16) + functional.interpolate(self.neck32(x32), scale_factor=2.0, mode="nearest")
        for block in self.context:
            wide = block(wide)
        return wide, self.neck8(x8), self.neck4(x4)


def _transformer_block(config: NetworkConfig, coarse: int = 1) -> TransformerBlock:
    return TransformerBlock(
        config.widths[0], config.heads, config.expansion, config.dropout, config.stochastic_depth, coarse
    )


class SeparableBlock(nn.Module):
    """Residual depthwise 3x3, pointwise, pointwise; starts as the identity, so it needs no norm of its own."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, 3, padding=1, groups=channels)
        self.pointwise = nn.Conv2d(channels, channels, 1)
        self.scale = nn.Parameter(torch.full((1, channels, 1, 1), 0.1))

    def forward(self, x: Tensor) -> Tensor:
        """[N,C,H,W] -> the same shape."""
        inner = functional.relu(self.depthwise(x), inplace=True)
        return x + self.scale * functional.relu(self.pointwise(inner), inplace=True)


def hint_map(hints: Tensor, stride: int) -> Tensor:
    """Hints a, b, mask [N,3,H,W] -> mean a, mean b (in network units), any, share of cell [N,4,H/stride,W/stride]."""
    mask = hints[:, 2:3]
    share = functional.avg_pool2d(mask, stride)
    ab = functional.avg_pool2d(hints[:, :2] * mask, stride) / (share.clamp(min=1e-6) * _AB_UNIT)
    return torch.cat([ab, (share * (stride * stride)).clamp(max=1.0), share], 1)


class HintEntry(nn.Module):
    """Brings the hints of one stride to the decoder's width; a cell without hints adds nothing."""

    def __init__(self, stride: int, channels: int) -> None:
        super().__init__()
        self.stride = stride
        self.hidden = nn.Conv2d(4, 64, 1)
        self.out = nn.Conv2d(64, channels, 1)

    def forward(self, hints: Tensor) -> Tensor:
        """Hints [N,3,H,W] -> [N,channels,H/stride,W/stride]."""
        cells = hint_map(hints, self.stride)
        entry: Tensor = self.out(functional.relu(self.hidden(cells)))
        return entry * cells[:, 2:3]


class Decoder(nn.Module):
    """Features at strides 16, 8, 4 and hints [N,3,H,W] (a, b in a*b* units, mask 0..1) -> `Decoded`."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        wide, middle, fine = config.widths
        self.drop = nn.Dropout2d(config.dropout)
        self.hints16, self.hints8, self.hints4 = HintEntry(16, wide), HintEntry(8, middle), HintEntry(4, fine)
        self.transformer = nn.ModuleList(_transformer_block(config) for _ in range(config.blocks))
        self.to8 = nn.Conv2d(wide, middle, 1)
        self.norm8 = ChannelNorm(middle)
        self.blocks8 = nn.Sequential(SeparableBlock(middle), SeparableBlock(middle))
        self.to4 = nn.Conv2d(middle, fine, 1)
        self.norm4 = ChannelNorm(fine)
        self.blocks4 = nn.Sequential(SeparableBlock(fine), SeparableBlock(fine))
        self.ab = nn.Conv2d(fine, 2, 1)
        self.bins = nn.Conv2d(middle, BIN_COUNT, 1)
        self.spread = nn.Conv2d(middle, 1, 1)
        nn.init.zeros_(self.ab.weight)
        nn.init.constant_(self.spread.bias, 10.0)  # type: ignore[arg-type]

    def forward(self, features: tuple[Tensor, Tensor, Tensor], hints: Tensor) -> Decoded:
        """Decode; H and W of the hints are those of the lightness."""
        wide, middle, fine = (self.drop(feature) for feature in features)
        x = wide + self.hints16(hints)
        for block in self.transformer:
            x = block(x)
        x = functional.interpolate(self.to8(x), scale_factor=2.0, mode="nearest") + middle + self.hints8(hints)
        x8 = self.blocks8(self.norm8(x))
        x = functional.interpolate(self.to4(x8), scale_factor=2.0, mode="nearest") + fine + self.hints4(hints)
        x4 = self.blocks4(self.norm4(x))
        # The spread only watches: its loss must not bend the features away from colour.
        spread = functional.softplus(self.spread(x8.detach())) + 0.1
        return Decoded(self.ab(x4) * _AB_UNIT, self.bins(x8), spread)


class RestorerNet(nn.Module):
    """Encoder and decoder together, as training runs them."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)

    def forward(self, lightness: Tensor, hints: Tensor) -> Decoded:
        """L* [N,1,H,W] and hints [N,3,H,W] -> the answers."""
        decoded: Decoded = self.decoder(self.encoder(lightness), hints)
        return decoded


def carried_over(network: RestorerNet, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Weights of a network with other numbers of blocks, less those of blocks that this one has not.

    The transformer's blocks come from the front, so the first ones are those to keep (measured: docs/adr/0012). What
    stays out of `weights` keeps its beginning: context blocks begin as the identity.
    """
    known = network.state_dict()
    return {name: tensor for name, tensor in weights.items() if name in known or not _BLOCK_NAME.match(name)}
