"""What a run is told about its photographs: which are left out, which are too gray, which part each belongs to.

Sections of the configuration (`data.screen`, `data.split`, `data.generator`), here because `data` alone reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from restorer.errors import TrainingError

Part = Literal["train", "validation", "test"]
PARTS: tuple[Part, ...] = ("train", "validation", "test")


@dataclass(frozen=True, slots=True)
class ScreenConfig:
    """Which photographs are of use. `least_chroma`: what 95 % of a gray picture's pixels stay under, C*ab.

    Below `fewest` usable photographs a run does not begin.
    """

    least_chroma: float = 2.0
    fewest: int = 1


@dataclass(frozen=True, slots=True)
class SplitConfig:
    """Shares of the three parts; they sum to 1. A photograph's own hash says which part it belongs to.

    Near-copies go to one part: perceptual hashes that differ in at most `near_copy_bits` of 64 (-1: not looked for).
    """

    train: float = 1.0
    validation: float = 0.0
    test: float = 0.0
    near_copy_bits: int = 6

    def __post_init__(self) -> None:
        shares = (self.train, self.validation, self.test)
        if min(shares) < 0.0 or self.train <= 0.0 or abs(sum(shares) - 1.0) > 1e-6:
            raise TrainingError(
                f"The split {shares} is none.", "Shares of train, validation and test sum to 1, train is above 0."
            )

    @property
    def divides(self) -> bool:
        """Whether there is more than one part."""
        return self.train < 1.0


@dataclass(frozen=True, slots=True)
class GeneratorConfig:
    """The papers' generator: Keras's `ImageDataGenerator` as the colouring tutorial that they follow sets it.

    `share` of all samples is made by it. Each draws a rotation of up to +-`rotation_degrees`, a shear of up to
    +-`shear_degrees`, a zoom of each axis by 1 +- `zoom` and a mirror image by `flip_share`; then a square crop of
    `crop_share` of each side (1: the whole). What comes in from outside repeats the edge. `noise` is the sigma of
    Gaussian noise on L*, of every sample, the generator's or not.
    """

    share: float = 0.0
    rotation_degrees: float = 20.0
    shear_degrees: float = 0.2
    zoom: float = 0.2
    flip_share: float = 0.5
    crop_share: float = 1.0
    noise: float = 0.0
