"""What a model is shown of a photograph: its lightness, without what the recipe says is no part of the picture.

A mount of white card or a black border misleads a model twice: it takes the card for sky or snow, and the whole for a
darker or brighter picture. The photograph is not cropped for that; there the model sees the picture going on.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Luma
from restorer.imaging.continued import continued
from restorer.imaging.cv import cv2
from restorer.project.recipe import Recipe, Region, RegionKind
from restorer.project.region import polygon_inside


def parts_outside(recipe: Recipe) -> tuple[Region, ...]:
    """The regions that are no part of the picture now."""
    return tuple(one for one in recipe.regions if one.kind is RegionKind.OUTSIDE and not one.hidden)


def outside(recipe: Recipe, height: int, width: int) -> npt.NDArray[np.bool_]:
    """Which cells of a grid of `height` x `width` over the photograph are no part of the picture."""
    found = np.zeros((height, width), np.bool_)
    for region in parts_outside(recipe):
        found |= polygon_inside(region, 0, height, height, width)
    return found


def seen_luma(luma: Luma, recipe: Recipe) -> Luma:
    """The lightness `luma` (working size) as the model is to see it; itself where all of it is part of the picture."""
    if not parts_outside(recipe):
        return luma
    missing = outside(recipe, *luma.shape)
    # A cell on the border has some of the card in it.
    wider = cv2.dilate(missing.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    return continued(luma, wider)


def settled(recipe: Recipe, height: int, width: int) -> npt.NDArray[np.bool_]:
    """Which cells of such a grid no model is asked about: people said that they stay grey or are not the picture.

    A region with colours of its own that lies over a grey one is the model's again.
    """
    own = {*(one.region for one in recipe.strokes), *(one.region for one in recipe.references)}
    found = np.zeros((height, width), np.bool_)
    for region in recipe.regions:
        gray = region.kind is RegionKind.GRAY
        if not region.hidden and (gray or (region.kind is RegionKind.COLOUR and region.id in own and found.any())):
            inside = polygon_inside(region, 0, height, height, width)
            found = found | inside if gray else found & ~inside
    return found | outside(recipe, height, width)
