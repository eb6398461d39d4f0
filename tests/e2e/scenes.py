"""Photographs made on the spot, and what a command answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Restorer = Callable[..., Said]


def scene(height: int, width: int, depth: int = 8) -> npt.NDArray[Any]:
    """Gray codes with ramps, edges and noise: every level from black to white occurs."""
    highest = 2**depth - 1
    y, x = np.mgrid[0:height, 0:width]
    ramp = (x / max(width - 1, 1) * 0.7 + y / max(height - 1, 1) * 0.3) * highest
    ramp[(x // 17 + y // 13) % 5 == 0] *= 0.6
    noise = np.random.default_rng(1).normal(0.0, 0.01 * highest, ramp.shape)
    codes = np.clip(np.rint(ramp + noise), 0, highest).astype(np.uint8 if depth == 8 else np.uint16)
    codes.flat[0], codes.flat[-1] = 0, highest
    return codes
