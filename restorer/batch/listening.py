"""A colorizer that another one stands behind, and that remembers how sure it was."""

from __future__ import annotations

from restorer.engine.certainty import Certainty, doubt
from restorer.engine.colorizer import Colorizer
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.working_size import WorkingSize
from restorer.imaging.arrays import Luma
from restorer.progress import Progress
from restorer.project.recipe import Recipe
from restorer.project.seen import settled


class Listening:
    """Passes everything on; `doubt` is the expected error in dE of the first field, None where the model says none.

    `unsure` is the share of its area that is expected to be wrong, 0..1, None likewise.
    The first field is the whole photograph's, those after it are regions'. One for each photograph.
    """

    def __init__(self, behind: Colorizer, recipe: Recipe | None = None, certainty: Certainty | None = None) -> None:
        """`recipe`: what stays grey or is no part of the picture by it is not counted in `unsure`.

        `certainty`: the model's, which finds colours it has seen before the sooner.
        """
        self.card = behind.card
        self._recipe = recipe or Recipe()
        self._certainty = certainty or Certainty(behind.card)
        self.doubt: float | None = None
        self.unsure: float | None = None
        self._behind = behind
        self._heard = False

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """As the colorizer behind."""
        return self._behind.working_size(width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """As the colorizer behind."""
        return self._behind.analyse(luma, progress)

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        """As the colorizer behind."""
        field = self._behind.field(analysis, hints, vividness, progress)
        if not self._heard:
            self._hear(field, hints)
        self._heard = True
        return field

    def _hear(self, field: ChromaField, hints: HintMap) -> None:
        sure = self._certainty.sure(field, hints)
        self.unsure = None if sure is None else doubt(sure, settled(self._recipe, *sure.shape))
        self.doubt = None if field.spread is None else float(field.spread.mean())
