"""What the photograph on the canvas can be compared with: its scan, another version of it, or another model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from restorer.engine.card import ModelCard
from restorer.project.adjustments import reframed
from restorer.project.document import OpenPhoto
from restorer.project.recipe import ModelChoice, Recipe
from restorer.project.versions import Version

_NEEDS_REFERENCE = "welsh"


@dataclass(frozen=True, slots=True)
class Side:
    """The other side of a comparison: a version or a model, by id."""

    kind: Literal["version", "model"]
    id: str
    name: str

    def recipe(self, photo: OpenPhoto, scan_size: tuple[int, int]) -> Recipe | None:
        """What to colour the photograph by for this side; None where there is no such version any more.

        Tone and geometry are those of the photograph on the canvas: only so can two pictures be compared place by
        place. The other version's hints and regions stay on the places of the scan on which they were set.
        """
        if self.kind == "model":
            return replace(photo.recipe, model=ModelChoice(self.id))
        own = self.own_recipe(photo)
        return (
            None if own is None else replace(reframed(own, photo.recipe.geometry, *scan_size), tone=photo.recipe.tone)
        )

    def own_recipe(self, photo: OpenPhoto) -> Recipe | None:
        """The version's as it is; None for a model, or where there is no such version any more."""
        return next((one.recipe for one in photo.versions if self.kind == "version" and one.id == self.id), None)


def version_sides(photo: OpenPhoto) -> tuple[Side, ...]:
    """The versions that are not on the canvas."""
    return tuple(_side(one) for one in photo.versions if one.id != photo.version)


def model_sides(cards: Iterable[ModelCard], used: str, recipe: Recipe) -> tuple[Side, ...]:
    """The models that did not make the colours on the canvas; one that needs a reference only where there is one."""
    left_out = {used} if recipe.references else {used, _NEEDS_REFERENCE}
    return tuple(Side("model", card.id, card.name) for card in cards if card.id not in left_out)


def _side(version: Version) -> Side:
    return Side("version", version.id, version.name)
