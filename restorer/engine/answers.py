"""Checks what a network answers against its card, and cuts the padding off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from restorer.engine.card import ModelCard
from restorer.engine.field import Analysis
from restorer.engine.session import Session
from restorer.imaging.arrays import Chroma, FloatArray

_FAR_OUT = 1.5
"""An answer beyond this many times the promised range is no slip of a regression, but another unit."""


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """A network's answers on grids that cover exactly the photograph: ab h x w x 2, spread h x w, bins h x w x K."""

    ab: Chroma
    spread: FloatArray | None
    bins: FloatArray | None


def check_network(card: ModelCard, network: Session) -> tuple[str, ...]:
    """The outputs to ask for: `ab`, and `bins` and `spread` where the card has them.

    Raises:
        ModelMismatch: the network lacks one, or its channels are not the card's.
    """
    channels = {"ab": 2}
    if card.outputs.bins_stride:
        channels["bins"] = len(card.outputs.bin_centres)
    if card.outputs.spread_stride:
        channels["spread"] = 1
    for name, count in channels.items():
        if name not in network.outputs:
            raise network.mismatch(f'does not give "{name}", which its card promises')
        _check_shape(network, name, network.outputs[name], count)
    return tuple(channels)


def check_grid(network: Session, name: str, channels: int) -> None:
    """Raise `ModelMismatch` unless the input `name` is N x channels x H x W."""
    _check_shape(network, name, network.inputs[name], channels)


def _check_shape(network: Session, name: str, shape: tuple[int | None, ...], channels: int) -> None:
    if len(shape) != 4 or shape[1] not in (None, channels):
        found = " x ".join("?" if side is None else str(side) for side in shape)
        raise network.mismatch(f'has "{name}" as {found}, but its card promises N x {channels} x H x W')


def to_field(card: ModelCard, network: Session, raw: Mapping[str, FloatArray], analysis: Analysis) -> Answers:
    """The answers without padding.

    Raises:
        ModelMismatch: a grid has not the size that the card's stride gives, or values are far out of range.
    """
    outputs = card.outputs
    ab = _cut(network, "ab", raw["ab"], outputs.ab_stride, analysis)
    low, high = outputs.ab_range
    if ab.size and (ab.min() < _FAR_OUT * low or ab.max() > _FAR_OUT * high):
        raise network.mismatch(f'answers "ab" far outside the range {low:g} to {high:g} that its card promises')
    bins = _cut(network, "bins", raw["bins"], outputs.bins_stride, analysis) if "bins" in raw else None
    if bins is not None and not np.allclose(bins.sum(axis=-1), 1.0, atol=0.02):
        raise network.mismatch('answers "bins" with values that are not probabilities')
    spread = _cut(network, "spread", raw["spread"], outputs.spread_stride, analysis) if "spread" in raw else None
    return Answers(ab, spread[..., 0] if spread is not None else None, bins)


def _cut(network: Session, name: str, answer: FloatArray, stride: int, analysis: Analysis) -> FloatArray:
    size = analysis.size
    expected = (size.padded_height // stride, size.padded_width // stride)
    if answer.ndim != 4 or answer.shape[2:] != expected:
        found = " x ".join(str(side) for side in answer.shape)
        raise network.mismatch(f'answers "{name}" as {found}, but its card promises a stride of {stride}')
    cut = answer[0, :, : size.height // stride, : size.width // stride]
    return np.ascontiguousarray(cut.transpose(1, 2, 0))
