"""Words for colours, so that a swatch can be chosen without seeing its hue, and looked for by what it is called."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from restorer.gui.actions import tr
from restorer.gui.colour_names import NAMES, NEUTRALS, TINTED
from restorer.imaging.deltae import ciede2000
from restorer.project.recipe import Point

_NO_HUE, _LITTLE_HUE = 4.0, 7.0
"""Below the first chroma nobody sees a hue; below the second it is a grey with a tint."""
_DARKER, _LIGHTER = 16.0, 93.0
"""L* below which a colour of little hue is black, and above which it is white."""
_LUMA_COUNTS = 0.7
"""How much of a difference in L* counts: a name says more of hue and chroma than of lightness."""

_NAMES = tuple(name for name, examples in NAMES for _ in examples)
_EXAMPLES = np.asarray([example for _, examples in NAMES for example in examples], np.float64)
_SCALE = np.asarray([_LUMA_COUNTS, 1.0, 1.0])


def colour_words(luma: float, ab: Point) -> str:
    """A name for L*, a*, b*: "grey", "tan", "olive drab"."""
    return tr(colour_name(luma, ab))


@lru_cache(maxsize=4096)
def colour_name(luma: float, ab: Point) -> str:
    """The same in English, as the tables have it; remembered, because rows of swatches are named anew at every move."""
    chroma = math.hypot(*ab)
    if chroma < _NO_HUE or (luma < _DARKER and chroma < _LITTLE_HUE):
        return NEUTRALS[sum(luma >= limit for limit in (_DARKER, 38.0, 68.0, _LIGHTER))]
    if chroma < _LITTLE_HUE and luma < 85.0:
        hue = math.degrees(math.atan2(ab[1], ab[0])) % 360.0
        return next(name for limit, name in TINTED if hue < limit)
    apart = ciede2000(_EXAMPLES * _SCALE, np.asarray([luma, *ab], np.float64) * _SCALE)
    return _NAMES[int(apart.argmin())]
