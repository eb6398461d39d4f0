"""How sure the model is of each place of the photograph that is shown. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.engine.certainty import Certainty, doubt
from restorer.engine.working_size import resize
from restorer.gui.actions import tr
from restorer.gui.doubt.sure_words import place_words
from restorer.gui.picture.live import Box, Colours, window_mask
from restorer.imaging.arrays import FloatArray
from restorer.project.seen import settled


@dataclass(frozen=True, slots=True, eq=False)
class Sureness:
    """`grid`: 0..1 on a small grid that covers exactly the photograph. `calibrated`: whether figures may be shown.

    `settled`: the cells that stay grey or are no part of the picture: no model is asked about them, they do not count.
    """

    grid: FloatArray
    calibrated: bool
    settled: npt.NDArray[np.bool_] | None = None

    def at(self, x: float, y: float) -> float:
        """At fractions of the photograph, between the cells as straight as the eye sees it."""
        height, width = self.grid.shape
        across, down = min(max(x * width - 0.5, 0.0), width - 1.0), min(max(y * height - 0.5, 0.0), height - 1.0)
        left, top = int(across), int(down)
        right, bottom = min(left + 1, width - 1), min(top + 1, height - 1)
        u, v = across - left, down - top
        upper = (1 - u) * self.grid[top, left] + u * self.grid[top, right]
        lower = (1 - u) * self.grid[bottom, left] + u * self.grid[bottom, right]
        return float((1 - v) * upper + v * lower)

    def share(self, below: float) -> float:
        """The share of the picture that is at least so sure."""
        height, width = self.grid.shape
        fine = resize(self.grid, 4 * height, 4 * width) >= below
        if self.settled is not None:
            fine = fine[~np.kron(self.settled, np.ones((4, 4), np.bool_))]
        return float(np.mean(fine)) if fine.size else 1.0

    @property
    def doubt(self) -> float:
        """The share of the picture that is expected to be wrong."""
        return doubt(self.grid, self.settled)

    def is_settled(self, x: float, y: float) -> bool:
        """Whether nobody asks a model about this place."""
        if self.settled is None:
            return False
        height, width = self.settled.shape
        return bool(self.settled[min(max(int(y * height), 0), height - 1), min(max(int(x * width), 0), width - 1)])

    def words(self, x: float, y: float) -> str:
        """What is said of a place: per cent where they mean something, else a word."""
        if self.is_settled(x, y):
            return tr("stays grey")
        return place_words(self.at(x, y), self.calibrated)


def sureness_of(colours: Colours, certainty: Certainty) -> Sureness | None:
    """Of the whole photograph with its regions; None where the model does not say."""
    base, *others = colours.layers
    sure = certainty.sure(base.field, base.hints)
    if sure is None:
        return None
    height, width = sure.shape
    whole = Box(0, 0, width, height, width, height)
    for layer in others:
        if layer.region is not None:
            own = certainty.sure(layer.field, layer.hints)
            # A region without the model's word is one whose colour a person chose: left grey, say.
            over = np.ones_like(sure) if own is None else resize(own, height, width)
            sure = sure + window_mask(layer.region, whole) * (over - sure)
    return Sureness(np.asarray(sure, np.float32), certainty.calibrated, settled(colours.recipe, height, width))
