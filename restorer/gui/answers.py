"""What an answer to "What colour belongs here?" makes of a recipe."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from restorer.gui.actions import tr
from restorer.project.recipe import Point, Recipe, Region, Stroke
from restorer.project.region_shape import Outline

FEATHER = 0.002
"""Of a new region, as a fraction of the longer side."""


@dataclass(frozen=True, slots=True)
class OwnObject:
    """What an answer is kept to: a region that the recipe does not have yet, and the places clicked in it."""

    region: Region
    places: tuple[Point, ...]


def new_region(recipe: Recipe, lines: tuple[Outline, ...]) -> Region:
    """A region of these outlines with the next free name."""
    names = {region.name for region in recipe.regions}
    number = next(n for n in range(1, len(names) + 2) if tr("Region {n}").format(n=n) not in names)
    return Region(uuid.uuid4().hex[:8], tr("Region {n}").format(n=number), lines[0], FEATHER, lines[1:])


def answered(recipe: Recipe, answer: Stroke, changing: Stroke | None, own: OwnObject | None) -> Recipe:
    """The recipe with a hint more, or with the colour of the hint `changing`; kept to `own` where there is one.

    An object that was clicked in several places gets a hint in each: what lies apart is not reached from one.
    """
    known = changing is not None and changing in recipe.strokes
    first = replace(changing, kind=answer.kind, colour=answer.colour) if changing and known else answer
    others: tuple[Stroke, ...] = ()
    if own is not None:
        recipe = replace(recipe, regions=(*recipe.regions, own.region))
        first = replace(first, region=own.region.id)
        places = (place for place in own.places if place != first.points[0])
        others = tuple(replace(first, points=(place,), note="", citation="") for place in places)
    strokes = [first if one == changing else one for one in recipe.strokes] if known else [*recipe.strokes, first]
    return replace(recipe, strokes=(*strokes, *others))
