"""`compact_cnn_bins`: the small network of `compact_cnn` with the ab bins for an answer.

The paper of `compact_cnn` names cross-entropy as the other loss without saying over what; here it is over the 259
in-gamut ab bins of Zhang, Isola, Efros 2016, at half the size: 259 values for each pixel of the whole would cost more
than the rest of the network together. The colours are the mean over the bins; a package sharpens it (annealed mean).
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from restorer.errors import TrainingError
from training.models.bins import BIN_COUNT, bin_centres
from training.models.blocks import outputs_of, stack
from training.models.configs import BinsConfig

COMPACT_CNN_BINS = BinsConfig(
    "compact_cnn_bins",
    "8 s2, drop 0.2, 16, 16 s2, drop 0.2, 32, 32 s2, drop 0.2, up, 32, up, 16, 1x1 259 linear",
)


class BinsCnn(nn.Module):
    """L* [N,1,H,W] (0..100) -> logits [N,259,H/2,W/2]. H and W are multiples of 8."""

    multiple_of: ClassVar[int] = 8
    ab_stride: ClassVar[int] = 2
    takes_embedding: ClassVar[bool] = False
    centres: Tensor

    def __init__(self, config: BinsConfig) -> None:
        super().__init__()
        self.config = config
        self.layers = stack(config.layers, 1)
        if outputs_of(self.layers) != BIN_COUNT:
            raise TrainingError(f"The stack of {config.name} must end in {BIN_COUNT} bins.", "Correct its last layer.")
        self.register_buffer("centres", torch.from_numpy(bin_centres()), persistent=False)

    def forward(self, lightness: Tensor) -> Tensor:
        """Logits of the bins."""
        logits: Tensor = self.layers(lightness / 100.0)
        return logits

    def chroma(self, logits: Tensor, temperature: float) -> Tensor:
        """The annealed mean a*b* [N,2,h,w] of logits [N,259,h,w]; at temperature 1 it is the plain mean."""
        shares = torch.softmax(logits / temperature, 1)
        return functional.conv2d(shares, self.centres.T[:, :, None, None])
