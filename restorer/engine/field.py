"""What passes between a colorizer and its callers: hints in, a small field of chroma out."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from restorer.engine.working_size import WorkingSize, resize
from restorer.imaging.arrays import Chroma, FloatArray, Luma, Mask

MAX_VIVIDNESS = 1.5


@dataclass(frozen=True, slots=True, eq=False)
class HintMap:
    """Wanted colours at working size: `ab` counts where `mask` (0..1) says so; keep-gray is ab 0 with a mask."""

    ab: Chroma
    mask: Mask

    @classmethod
    def empty(cls, height: int, width: int) -> HintMap:
        """No wishes."""
        return cls(np.zeros((height, width, 2), np.float32), np.zeros((height, width), np.float32))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is wished."""
        return not bool(np.any(self.mask))

    def at(self, height: int, width: int) -> HintMap:
        """The same wishes at another size; where a cell is partly hinted, its colour is that of the hinted part."""
        if self.mask.shape == (height, width):
            return self
        mask = resize(self.mask, height, width)
        weighted = resize(self.ab * self.mask[..., None], height, width)
        return HintMap(np.asarray(weighted / np.maximum(mask, 1e-6)[..., None], np.float32), mask)


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """What a colorizer knows of a photograph before any hint: made once, used for every change.

    `luma` is at the working size really used (smaller than asked for if memory was short: then `notes` says so);
    `features` are the colorizer's own arrays; the first `described` of them are what an encoder makes of the picture
    (1 x C x h x w, over the padded size): by them places are found again in another photograph.
    """

    luma: Luma
    size: WorkingSize
    features: tuple[FloatArray, ...] = ()
    notes: tuple[str, ...] = ()
    described: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class ChromaField:
    """Chroma on a small grid that covers exactly the photograph.

    ab: h x w x 2, a* b*; spread: h' x w', expected error in dE, where the model says it; bins: h'' x w'' x K,
    probabilities over the card's bin centres, where it has them. `luma` is the working-size luma it belongs to.
    """

    ab: Chroma
    luma: Luma
    spread: FloatArray | None = None
    bins: FloatArray | None = None
    notes: tuple[str, ...] = field(default=())
