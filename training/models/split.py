"""The network as the two graphs of a package: encoder once per photograph, decoder once per change.

Norms are folded into the convolutions, transformer blocks are put as ONNX Runtime likes them, bins become
probabilities, and under a full hint the answer is the hint.
"""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.models.bins import AB_LIMIT
from training.models.export_ops import probabilities, with_export_blocks
from training.models.restorer_net import AB_STRIDE, Decoder, Encoder, FixedNormConv, RestorerNet

ENCODER_INPUT = "L"
FEATURES = ("features_0", "features_1", "features_2")
DECODER_OUTPUTS = ("ab", "bins", "spread")


class ExportDecoder(nn.Module):
    """Features and hints -> ab in range, bin probabilities, spread in dE."""

    def __init__(self, decoder: Decoder) -> None:
        super().__init__()
        self.decoder = decoder

    def forward(self, wide: Tensor, middle: Tensor, fine: Tensor, hints: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The three outputs, named `DECODER_OUTPUTS`."""
        decoded = self.decoder((wide, middle, fine), hints)
        share = functional.avg_pool2d(hints[:, 2:3], AB_STRIDE)
        hinted = functional.avg_pool2d(hints[:, :2] * hints[:, 2:3], AB_STRIDE)
        # A stroke is an order: a cell it covers wholly takes its colour, one it covers partly goes that far.
        ab = decoded.ab * (1.0 - share) + hinted
        return ab.clamp(-AB_LIMIT, AB_LIMIT), probabilities(decoded.bins), decoded.spread


def plain_convolution(conv: FixedNormConv) -> nn.Module:
    """The same convolution with its norm in the weights, and its one-sided padding as a layer."""
    outputs, per_group, kernel, _ = conv.weight.shape
    stride = (conv.stride, conv.stride)
    padding = 0 if conv.stride == 2 else kernel // 2
    plain = nn.Conv2d(per_group * conv.groups, outputs, kernel, stride, padding, groups=conv.groups)
    with torch.no_grad():
        plain.weight.copy_(conv.weight * conv.scale)
        assert plain.bias is not None
        plain.bias.copy_(conv.bias)
    return nn.Sequential(nn.ZeroPad2d((0, 1, 0, 1)), plain) if conv.stride == 2 else plain


def folded_encoder(encoder: Encoder) -> Encoder:
    """A copy of the encoder without any norm left."""
    encoder = copy.deepcopy(encoder)
    backbone = encoder.backbone
    backbone.conv1 = plain_convolution(backbone.conv1)  # type: ignore[assignment]
    for blocks in (backbone.depthwise, backbone.pointwise):
        for index, conv in enumerate(blocks):
            assert isinstance(conv, FixedNormConv)
            blocks[index] = plain_convolution(conv)
    return encoder


def split(network: RestorerNet) -> tuple[Encoder, ExportDecoder]:
    """Both halves, ready to be exported; the network itself stays as it is."""
    network = copy.deepcopy(network).eval()
    with_export_blocks(network)
    return folded_encoder(network.encoder), ExportDecoder(network.decoder)
