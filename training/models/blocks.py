"""The layers that the papers' networks are stacked of, and the short form they are written in.

Convolutions pad and start as those of Keras, in which four of the five systems were written: "same" padding (for stride
2 and an even side: right and bottom only), Glorot's uniform weights, biases 0.
"""

from __future__ import annotations

import re

from torch import Tensor, nn
from torch.nn import functional

from restorer.errors import TrainingError

_LAYER = re.compile(r"(?:([13])x\1 )?([1-9]\d*)(?: s([12]))?(?: (tanh|sigmoid|linear))?")
_DROP = re.compile(r"drop (0\.\d+)")


class SameConv(nn.Conv2d):
    """A convolution that answers ceil(side / stride): [N,inputs,H,W] -> [N,outputs,H/stride,W/stride]."""

    def __init__(self, inputs: int, outputs: int, kernel: int = 3, stride: int = 1) -> None:
        super().__init__(inputs, outputs, kernel, stride, padding=kernel // 2 if stride == 1 else 0)
        nn.init.xavier_uniform_(self.weight)
        assert self.bias is not None
        nn.init.zeros_(self.bias)

    def forward(self, x: Tensor) -> Tensor:
        """Convolve."""
        if self.stride == (2, 2) and self.kernel_size == (3, 3):
            x = functional.pad(x, (x.shape[-1] % 2, 1, x.shape[-2] % 2, 1))
        return super().forward(x)


def stack(layers: str, inputs: int) -> nn.Sequential:
    """The layers of a short form (see `training.models.configs`), the first of which takes `inputs` channels.

    Raises:
        TrainingError: a layer cannot be read.
    """
    modules: list[nn.Module] = []
    for layer in (part.strip() for part in layers.split(",")):
        if layer == "up":
            modules.append(nn.Upsample(scale_factor=2.0, mode="nearest"))
        elif drop := _DROP.fullmatch(layer):
            modules.append(nn.Dropout(float(drop[1])))
        elif found := _LAYER.fullmatch(layer):
            outputs = int(found[2])
            modules.append(SameConv(inputs, outputs, int(found[1] or 3), int(found[3] or 1)))
            modules.extend(_activation(found[4]))
            inputs = outputs
        else:
            raise TrainingError(
                f"The layer {layer!r} cannot be read.", 'Write it as "64 s2", "1x1 256", "2 tanh", "up" or "drop 0.2".'
            )
    return nn.Sequential(*modules)


def outputs_of(layers: nn.Sequential) -> int:
    """How many channels a stack answers with."""
    return [layer for layer in layers if isinstance(layer, SameConv)][-1].out_channels


def check_chroma(layers: nn.Sequential, where: str) -> None:
    """Raise `TrainingError` unless a stack ends in two channels."""
    if outputs_of(layers) != 2:
        raise TrainingError(f"The {where} of a colour network ends in 2 channels, a and b.", "Correct its last layer.")


def to_chroma(answer: Tensor, layers: nn.Sequential, ab_unit: float) -> Tensor:
    """What the last activation gave, in a*b* units: 1 (and for a sigmoid 0.5..1) stands for 0..`ab_unit`."""
    if any(isinstance(layer, nn.Sigmoid) for layer in layers):
        answer = 2.0 * answer - 1.0
    return answer * ab_unit


def _activation(name: str | None) -> list[nn.Module]:
    if name == "linear":
        return []
    return [{"tanh": nn.Tanh, "sigmoid": nn.Sigmoid}[name]() if name else nn.ReLU()]
