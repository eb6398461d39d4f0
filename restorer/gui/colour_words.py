"""Words for colours, so that a swatch can be chosen without seeing its hue."""

from __future__ import annotations

import math

from restorer.gui.actions import tr
from restorer.project.recipe import Point

# Hue angles in Lab (degrees) up to which a name holds, and its names when dark, in between, light.
HUES: tuple[tuple[float, tuple[str, str, str]], ...] = (
    (15, ("crimson", "rose", "pink")),
    (45, ("dark red", "red", "salmon")),
    (68, ("brown", "orange", "peach")),
    (82, ("brown", "ochre", "sand")),
    (105, ("olive", "yellow", "cream")),
    (130, ("olive green", "yellow green", "pale lime")),
    (170, ("dark green", "green", "pale green")),
    (215, ("dark teal", "teal", "pale turquoise")),
    (260, ("petrol", "cyan blue", "pale cyan")),
    (300, ("navy", "blue", "sky blue")),
    (325, ("dark violet", "violet", "lavender")),
    (350, ("plum", "magenta", "pale magenta")),
    (361, ("crimson", "rose", "pink")),
)


def colour_words(luma: float, ab: Point) -> str:
    """A name for L*, a*, b*: "grey", "slate blue", "greyish green"."""
    chroma = math.hypot(*ab)
    if chroma < 4:
        return tr("black") if luma < 12 else tr("white") if luma > 94 else tr("grey")
    hue = math.degrees(math.atan2(ab[1], ab[0])) % 360
    names = next(names for limit, names in HUES if hue < limit)
    name = names[0 if luma < 38 else 1 if luma < 72 else 2]
    return tr("greyish {name}").format(name=tr(name)) if chroma < 18 else tr(name)
