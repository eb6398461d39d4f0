"""The recipe: everything a person chose for one photograph, frozen, in JSON and back.

The picture is a function of the photograph, the recipe and the model, so undo, batch, the command line and the record
of an export all speak of this one value. Lengths are fractions: x of the width, y of the height, radius and feather of
the longer side.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

from restorer.engine.field import MAX_VIVIDNESS
from restorer.engine.warmth import MOST_WARMTH
from restorer.imaging.adjust_geometry import Geometry
from restorer.imaging.adjust_tone import Tone
from restorer.imaging.output import Container
from restorer.project.reference import Reference

Point = tuple[float, float]

SCHEMA = 1
"""The version of the JSON that `to_json` writes; older ones are migrated when read."""

MOST_BYTES = 64 * 2**20
MOST_STROKES = 20_000
MOST_REGIONS = 500
MOST_POINTS = 20_000
"""The most points of one stroke or polygon."""
MOST_PIECES = 1_000
"""The most outlines of one region."""
MOST_REGION_POINTS = 200_000
"""The most points of all outlines of one region."""
MOST_STROKE_POINTS = 500_000
"""The most points of all strokes together."""
WIDEST_AB = 128.0

__all__ = [
    "MAX_VIVIDNESS",
    "MOST_WARMTH",
    "SCHEMA",
    "Container",
    "ModelChoice",
    "Output",
    "Recipe",
    "Reference",
    "Region",
    "RegionKind",
    "Stroke",
    "StrokeKind",
]


class StrokeKind(StrEnum):
    """What a stroke asks for."""

    COLOUR = "colour"
    """This colour here."""
    GRAY = "gray"
    """No colour here."""
    ERASE = "erase"
    """Whatever earlier strokes said here is taken back; the model is free again."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line painted over the photograph.

    `points`: at least one (x, y); `radius`: fraction of the longer side; `colour`: (a*, b*), None unless the kind is
    colour; `region`: the id of the only region it may change, None for the whole photograph; `note`: free words, such
    as where the colour is known from; `citation`: the source itself, as a catalogue has it ("museum no. 1998.112").
    """

    points: tuple[Point, ...]
    radius: float
    colour: Point | None = None
    kind: StrokeKind = StrokeKind.COLOUR
    region: str | None = None
    note: str = ""
    citation: str = ""


class RegionKind(StrEnum):
    """What happens in a region."""

    COLOUR = "colour"
    """It keeps the hints that name it inside."""
    GRAY = "gray"
    """It is left without colour."""
    OUTSIDE = "outside"
    """No part of the picture (a mount, a border, a colour target): left as in the scan, and kept from the model."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the photograph: the even-odd inside of all its outlines, fading in over `feather` from there inwards.

    `pieces`: outlines beside `polygon`, for holes and for what lies apart. A `hidden` region is as if it were not
    there, with all that names it.
    """

    id: str
    name: str
    polygon: tuple[Point, ...]
    feather: float = 0.0
    pieces: tuple[tuple[Point, ...], ...] = ()
    kind: RegionKind = RegionKind.COLOUR
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """The model the colours were made with; `sha256` pins its very bytes where given."""

    id: str
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Output:
    """How the copy is written. None means: as the source has it, where that can be written.

    `profile` is the name of an output profile, or "source". `quality` (1..100) is for JPEG and WebP; `lossless`
    takes its place where WebP is to lose nothing. `suffix` is added to the file's stem. `mark`: words that are drawn
    visibly in the copy's corner; empty, as it should be, for none.
    """

    format: Container | None = None
    depth: Literal[8, 16] | None = None
    profile: str | None = None
    quality: int | None = None
    suffix: str = ""
    lossless: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a person chose for one photograph.

    `vividness` 0..1.5; None is the model's own default. `warmth` -100..100. `references`: at most one for the whole
    picture and one for each region. `tone` and `geometry` change what the photograph is seen as before anything else;
    points speak of that picture, and may lie beside it where a crop has left them.
    """

    strokes: tuple[Stroke, ...] = ()
    regions: tuple[Region, ...] = ()
    model: ModelChoice | None = None
    vividness: float | None = None
    output: Output = Output()
    warmth: float = 0.0
    references: tuple[Reference, ...] = ()
    tone: Tone = field(default_factory=Tone)
    geometry: Geometry = field(default_factory=Geometry)

    @staticmethod
    def from_json(text: str, source: str = "the recipe") -> Recipe:
        """The recipe written in `text`; `source` is what an error calls it.

        Raises:
            RecipeError: it is damaged, of an unknown version, or asks for something that is not allowed.
        """
        from restorer.project.recipe_json import parse  # the two modules need each other

        return parse(text, source)

    @staticmethod
    def read(path: Path) -> Recipe:
        """The recipe in the file `path` (UTF-8).

        Raises:
            RecipeError: see `from_json`; or the file cannot be read.
        """
        from restorer.project.recipe_json import read

        return read(path)

    def to_json(self) -> str:
        """The recipe as JSON that `from_json` gives back equal; fields at their default are left out."""
        from restorer.project.recipe_json import write

        return write(self)
