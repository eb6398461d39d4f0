"""Samples of a run at a checkpoint: the same photographs every time, gray, true and as the network has them."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from restorer.engine.contact_sheet import in_rows
from restorer.imaging.arrays import ByteArray, Chroma
from restorer.imaging.colour import SRGB
from restorer.imaging.gamut import lab_to_codes
from training.data.samples import Batch
from training.models.bins_cnn import BinsCnn
from training.models.restorer_net import RestorerNet
from training.tasks.regression import predicted

_MOST = 8


def sample_sheet(network: nn.Module, batch: Batch, temperature: float = 0.38) -> ByteArray:
    """A sheet of a batch's first photographs, a line each: gray, truth, network. The network's mode is kept.

    `temperature`: of the annealed mean, for networks that answer with bins.
    """
    was_training = network.training
    network.eval()
    with torch.no_grad():
        ab = coloured(network, batch, temperature).float()
    network.train(was_training)
    size = (batch.lightness.shape[2], batch.lightness.shape[3])
    ab = functional.interpolate(ab, size, mode="bilinear", align_corners=False)
    lines = [_line(batch, ab, number) for number in range(min(len(ab), _MOST))]
    return in_rows(lines, ["gray", "truth", "network"])


def coloured(network: nn.Module, batch: Batch, temperature: float) -> Tensor:
    """What any of the networks answers, as a*b* [N,2,h,w]."""
    if isinstance(network, RestorerNet):
        return network(batch.lightness, batch.hints).ab  # type: ignore[no-any-return]
    if isinstance(network, BinsCnn):
        return network.chroma(network(batch.lightness).float(), temperature)
    return predicted(network, batch)


def _line(batch: Batch, ab: Tensor, number: int) -> list[ByteArray]:
    luma = np.ascontiguousarray(batch.lightness[number, 0].float().cpu().numpy())
    gray = np.zeros((*luma.shape, 2), np.float32)
    return [
        np.asarray(lab_to_codes(luma, chroma, SRGB, np.uint8), np.uint8)
        for chroma in (gray, _chroma(batch.chroma[number]), _chroma(ab[number]))
    ]


def _chroma(plane: Tensor) -> Chroma:
    return np.ascontiguousarray(plane.float().cpu().numpy().transpose(1, 2, 0))
