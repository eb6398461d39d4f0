"""How colorizers are measured: the size, the hints and where they are placed, how vivid. Two people with the same
protocol and photographs get the same figures.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from restorer.engine.field import HintMap
from restorer.errors import UsageError
from restorer.imaging.arrays import Chroma

PATCH_PX = 6
"""Side of a hint: Zhang et al. 2017 use 6 x 6 patches as well as smaller ones."""
_CENTRAL = (0.5, 0.25)
FULL_SIZE = "full"
"""The name of the protocol that keeps each photograph's size and aspect."""


class Positions(StrEnum):
    """Where simulated hints lie."""

    UNIFORM = "uniform"
    CENTRAL = "central"
    """Normal about the middle with a quarter of the side as deviation, as in Zhang et al. 2017."""


@dataclass(frozen=True, slots=True)
class EvaluationProtocol:
    """What is measured.

    size: photographs squashed to size x size by area, or None: at the model's working size with their aspect kept,
        coloured and compared at full size.
    hints: numbers of true-colour patches given, each a row. vividness: 0 faithful, 1 the model's default, each a row.
    """

    size: int | None = 256
    hints: tuple[int, ...] = (0,)
    vividness: tuple[float, ...] = (0.0, 1.0)
    positions: Positions = Positions.UNIFORM
    seed: int = 1

    def __post_init__(self) -> None:
        if self.size is not None and not 16 <= self.size <= 4096:
            raise UsageError("The size to evaluate at must lie between 16 and 4096 pixels.")
        if not self.hints or min(self.hints) < 0 or max(self.hints) > 10_000:
            raise UsageError("The numbers of hints must lie between 0 and 10000.")

    @property
    def size_name(self) -> str:
        """How rows of this protocol are marked: "256" (squashed to 256 x 256) or "full"."""
        return FULL_SIZE if self.size is None else str(self.size)

    def describe(self) -> str:
        """The protocol in a sentence, to stand beside the figures."""
        full = "at full size, aspect kept (each model sees them at its own working size)"
        size = full if self.size is None else f"squashed to {self.size} x {self.size} by area"
        return (
            f"Photographs {size}, L* kept, ab brought into sRGB's gamut, PSNR and SSIM on 8-bit RGB, mean over "
            f"photographs; hints are {PATCH_PX} x {PATCH_PX} patches (working size) of the true colour at "
            f"{self.positions} positions, seed {self.seed}."
        )


def true_hints(truth: Chroma, count: int, protocol: EvaluationProtocol, name: str) -> HintMap:
    """`count` patches of the mean true colour (`truth`: h x w x 2 at working size). Fewer hints are the first of more.

    `name` is the photograph's: positions depend on it, not on the order in which photographs come.
    """
    height, width = truth.shape[:2]
    side = min(PATCH_PX, height, width)
    hints = HintMap.empty(height, width)
    for across, down in _places(count, protocol, name):
        top, left = int(down * (height - side) + 0.5), int(across * (width - side) + 0.5)
        patch = slice(top, top + side), slice(left, left + side)
        hints.ab[patch] = truth[patch].mean(axis=(0, 1))
        hints.mask[patch] = 1.0
    return hints


def _places(count: int, protocol: EvaluationProtocol, name: str) -> npt.NDArray[np.float64]:
    """Centres, count x 2, as shares 0..1 of where a patch can lie."""
    random = np.random.default_rng([protocol.seed, zlib.crc32(name.encode())])
    if protocol.positions is Positions.UNIFORM:
        return random.random((count, 2))
    return np.clip(random.normal(*_CENTRAL, (count, 2)), 0.0, 1.0)
