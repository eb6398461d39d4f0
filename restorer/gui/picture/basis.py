"""What a photograph's levels are built on: its geometry, and a film's coloured mask, which lightness alone cannot undo.

Everything else about tone is a table over the levels. So tone follows the hand, while another geometry reads the scan
once more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from restorer.gui.picture.levels import Levels
from restorer.imaging.adjust_geometry import Geometry
from restorer.imaging.adjust_tone import Tone
from restorer.imaging.adjusted import adjusted
from restorer.imaging.photo import Photo
from restorer.progress import Progress
from restorer.project.adjustments import words
from restorer.project.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Basis:
    """`film` is untouched but where channels have to be turned over one by one."""

    film: Tone
    geometry: Geometry

    @classmethod
    def of(cls, recipe: Recipe) -> Basis:
        """What the levels of this recipe are built on."""
        film = Tone(negative=recipe.tone.negative) if recipe.tone.by_channel else Tone()
        return cls(film, recipe.geometry)


def table_tone(tone: Tone) -> Tone:
    """The part of a tone that is a table over lightness."""
    return replace(tone, negative=None) if tone.by_channel else tone


def lay(scan: Photo, recipe: Recipe, progress: Progress) -> tuple[Photo, Levels]:
    """The photograph as `recipe` has it seen, and its levels; closing the first leaves `scan` open.

    Raises:
        PhotoError: its pixels cannot be read. Cancelled: the work was asked to stop.
    """
    basis = Basis.of(recipe)
    photo = adjusted(scan, basis.film, basis.geometry, words(recipe))
    try:
        levels = Levels.build(photo, progress.part(0.0, 1.0 if basis.film.identity else 0.5))
        if not basis.film.identity:
            levels.before = Levels.build(adjusted(scan, Tone(), basis.geometry), progress.part(0.5, 1.0))
            levels.own = None
    except BaseException:
        if photo is not scan:
            photo.close()
        raise
    levels.set_tone(table_tone(recipe.tone))
    return photo, levels
