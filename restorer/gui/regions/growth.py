"""One growth of a smart region: from where, how far, and into which shape; worked out once, cut off at every turn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from restorer.imaging.growing import MOST_REACH, REACH, PartedPicture, Reached
from restorer.project.recipe import Point, Recipe
from restorer.project.region_edit import How, joined
from restorer.project.region_shape import Outline

_LEAST_REACH = 1.0
_PER_TURN = 1.25


@dataclass(frozen=True, slots=True, eq=False)
class Growth:
    """`base`: the outlines it is added to or taken from; `before`: the recipe without it; `region`: whose it is.

    `shape`: the region's outlines with it, at the present `reach`; empty where nothing is left.
    """

    picture: PartedPicture
    reached: Reached
    how: How
    base: tuple[Outline, ...]
    grid: tuple[int, int]
    before: Recipe
    gesture: int
    region: str = ""
    reach: float = REACH
    shape: tuple[Outline, ...] = ()

    @classmethod
    def of(
        cls,
        picture: PartedPicture,
        seeds: tuple[Point, ...],
        how: How,
        base: tuple[Outline, ...],
        grid: tuple[int, int],
        before: Recipe,
        gesture: int,
        reach: float = REACH,
    ) -> Growth:
        """Grown from the points `seeds`."""
        return cls(picture, picture.reached(seeds), how, base, grid, before, gesture, reach=reach)._shaped()

    def stepped(self, turns: float) -> Growth:
        """Further by that many turns of the wheel, or less far; itself where that would leave nothing."""
        reach = min(max(self.reach * _PER_TURN**turns, _LEAST_REACH), MOST_REACH)
        other = replace(self, reach=reach)._shaped()
        return other if other.shape else self

    def _shaped(self) -> Growth:
        inside = self.picture.region(self.reached, self.reach)
        return replace(self, shape=joined(self.base, inside, self.how, self.grid))

    @property
    def percent(self) -> int:
        """How far it grows, of how far it starts."""
        return round(100 * self.reach / REACH)
