"""Several colorizers asked together: the mean of their a*, b*.

Breiman, "Bagging Predictors" (1996), as the paper of `compact_cnn` proposes it. Each member sees the photograph at its
own size; their answers are brought to the finest of their grids and averaged there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from restorer.engine.card import ModelCard, VividnessRule
from restorer.engine.colorizer import Colorizer
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.working_size import WorkingSize, padded_size, resize
from restorer.errors import UsageError
from restorer.imaging.arrays import Luma
from restorer.progress import Progress


@dataclass(frozen=True, slots=True, eq=False)
class _Together(Analysis):
    """The members' own analyses, in their order."""

    members: tuple[Analysis, ...] = ()


class Bag:
    """A `Colorizer` that answers with the mean of its members. It says neither bins nor spread."""

    def __init__(self, members: Sequence[Colorizer]) -> None:
        if len(members) < 2:
            raise UsageError("A mean needs at least two models.", "Name them with a plus between, as in one+other.")
        self.members = tuple(members)
        self._largest = max(members, key=lambda member: member.card.working_size.size)
        self.card = _common_card([member.card for member in members], self._largest.card)

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """That of the member which sees most."""
        return self._largest.working_size(width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """Every member's analysis. Raises: as the members."""
        seen = tuple(_analysed(member, luma, progress) for member in self.members)
        notes = tuple(note for one in seen for note in one.notes)
        return _Together(luma, padded_size(self.card, *luma.shape), (), notes, members=seen)

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        """The mean of the members' fields. Raises: as the members."""
        assert isinstance(analysis, _Together), "an analysis of another colorizer"
        fields = [
            member.field(seen, hints.at(*seen.luma.shape), vividness, progress)
            for member, seen in zip(self.members, analysis.members, strict=True)
        ]
        height, width = max((field.ab.shape[:2] for field in fields), key=lambda sides: sides[0] * sides[1])
        mean = np.mean([resize(field.ab, height, width) for field in fields], axis=0)
        return ChromaField(np.asarray(mean, np.float32), analysis.luma, notes=analysis.notes)


def _analysed(member: Colorizer, luma: Luma, progress: Progress) -> Analysis:
    """A member that takes only one size gets that; the others see `luma` as it is."""
    if not member.card.working_size.fixed:
        return member.analyse(luma, progress)
    height, width = luma.shape
    size = member.working_size(width, height)
    return member.analyse(resize(luma, size.height, size.width), progress)


def _has_vividness(card: ModelCard) -> bool:
    return card.vividness.rule is not VividnessRule.NONE


def _common_card(cards: Sequence[ModelCard], largest: ModelCard) -> ModelCard:
    """What the table says of all of them: names joined, files and parameters added up."""
    names = "+".join(card.id for card in cards)
    return replace(
        largest,
        id=names,
        name=f"Mean of {', '.join(card.name for card in cards)}",
        version="+".join(card.version for card in cards),
        files=tuple(file for card in cards for file in card.files),
        parameters=sum(card.parameters for card in cards),
        vividness=next((card.vividness for card in cards if _has_vividness(card)), largest.vividness),
        made="the mean of them",
    )
