"""Welsh's transfer with a reference chosen by itself: of a collection, the photograph most alike in gray.

So that the method can stand in a table over many photographs. What is compared is the gray thumbnail, freed of
brightness and contrast; a photograph that is nearly the same picture is not taken as its own example.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from restorer.engine.card import ModelCard
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.welsh import Welsh
from restorer.engine.working_size import WorkingSize, choose_size, resize
from restorer.errors import UsageError
from restorer.imaging.arrays import FloatArray, Lab, Luma
from restorer.progress import Progress

_THUMBNAIL = 12
_SAME_PICTURE = 0.98
"""Correlation of thumbnails from which two photographs count as copies of one."""


class WelshByExample:
    """A `Colorizer`: `welsh`, each photograph with the reference of `references` (Lab, small) that fits it best."""

    def __init__(self, card: ModelCard, references: Sequence[Lab]) -> None:
        if not references:
            raise UsageError("There is no reference to take colours from.", "Name a folder of colour photographs.")
        self.card = card
        self._transfers = [Welsh(card, reference) for reference in references]
        self._thumbnails = np.stack([_thumbnail(np.ascontiguousarray(lab[..., 0])) for lab in references])

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """The size at which pixels are matched."""
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """Choose the reference and match every pixel with it."""
        return self._transfers[self.chosen(luma)].analyse(luma, progress)

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        """The reference's colours, with the hints carried along edges."""
        return self._transfers[0].field(analysis, hints, vividness, progress)

    def chosen(self, luma: Luma) -> int:
        """Which reference is taken for a photograph; the least alike where all are copies of it."""
        alike: npt.NDArray[np.float32] = self._thumbnails @ _thumbnail(luma)
        return int(np.argmax(np.where(alike < _SAME_PICTURE, alike, -alike)))


def _thumbnail(luma: Luma) -> FloatArray:
    """A unit vector of the reduced picture without its mean, so that products are correlations."""
    small = resize(luma, _THUMBNAIL, _THUMBNAIL).ravel()
    small = small - small.mean()
    return np.asarray(small / max(float(np.linalg.norm(small)), 1e-6), np.float32)
