"""A collection of photographs, ready to train with: read, screened, near-copies found, split, and said in sentences.

What cannot be used does not stop the rest: it is counted and named in the report.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from restorer.errors import TrainingError
from restorer.imaging.arrays import ByteArray
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.source_colour import TONED_RESIDUE, SourceColour, measures, source_colour
from restorer.progress import Progress
from training.config import DataConfig
from training.data.archives import Content, read_photos
from training.data.near_copies import Fingerprint, fingerprint, near_copies
from training.data.photos import DecodedCache, Photos, content_id, decode, resized, small_enough
from training.data.settings import PARTS, Part, ScreenConfig
from training.data.sources import used
from training.data.splits import split

_LOOK_SIDE_PX = 32
_SMALLEST_SIDE_PX = 32
_NAMED = 5
_ABOUT_PHOTOS = 10_000
"""How many photographs a progress that does not know their number reckons with."""


@dataclass(frozen=True, slots=True)
class Screening:
    """What was found: names by what became of them, and groups of near-copies with the part they went to."""

    usable: int
    least_chroma: float
    gray: tuple[str, ...] = ()
    toned: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    left_out: int = 0
    copies: tuple[tuple[str, ...], ...] = ()
    parts: Mapping[str, int] = field(default_factory=dict)

    def sentences(self) -> list[str]:
        """The report, a line each."""
        lines = [f"{self.usable:,} photographs" + (f", {self.left_out:,} left out as told" if self.left_out else "")]
        if self.gray:
            lines.append(f"{_some(self.gray)} gray: 95 % of the pixels have a chroma of {self.least_chroma:g} or less")
        if self.toned:
            lines.append(f"{_some(self.toned)} of one tone: within {TONED_RESIDUE:g} of one colour for each lightness")
        if self.unreadable:
            lines.append(f"{_some(self.unreadable)} not readable")
        if self.copies:
            firsts = tuple(" = ".join(group) for group in self.copies)
            lines.append(f"{_some(firsts)}: near-copies, each group kept in one part")
        if len(self.parts) > 1:
            lines.append("split by file hash: " + ", ".join(f"{part} {count:,}" for part, count in self.parts.items()))
        return lines


@dataclass(frozen=True, slots=True)
class Collection:
    """The usable photographs by part, what was found while screening, and (of a divided one) fingerprints by id."""

    parts: Mapping[Part, Photos]
    screening: Screening
    prints: Mapping[str, Fingerprint] = field(repr=False)

    def without_copies_of(self, other: Collection, most_bits: int) -> Collection:
        """The photographs that are no near-copies of any in `other`."""
        ids = [*other.prints, *(i for i in self.prints if i not in other.prints)]
        groups = near_copies([other.prints.get(i) or self.prints[i] for i in ids], most_bits)
        copies = set(other.prints)
        for group in groups:
            if group[0] < len(other.prints):
                copies |= {ids[number] for number in group}
        kept = {
            part: photos.subset(number for number, i in enumerate(photos.ids) if i not in copies)
            for part, photos in self.parts.items()
        }
        return replace(self, parts=kept)

    @property
    def train(self) -> Photos:
        """Those to train on."""
        return self.parts["train"]

    @property
    def validation(self) -> Photos:
        """Those to choose by; there may be none."""
        return self.parts["validation"]

    @property
    def test(self) -> Photos:
        """Those to measure on once; there may be none."""
        return self.parts["test"]


def _some(names: Sequence[str]) -> str:
    """How many, and the first few by name."""
    return f"{len(names):,} ({', '.join(names[:_NAMED])}{', ...' if len(names) > _NAMED else ''})"


class _Screen:
    """Looks at each photograph once, and sorts it."""

    def __init__(self, config: DataConfig) -> None:
        self.config = config
        self.cache = DecodedCache(config.decoded_cache_mb)
        self.names: list[str] = []
        self.contents: list[Content] = []
        self.ids: list[str] = []
        self.prints: list[Fingerprint] = []
        self.rejected: dict[str, list[str]] = {"gray": [], "toned": [], "unreadable": []}
        self.left_out = 0

    def look(self, name: str, content: Content) -> None:
        """Keep the photograph, or note why not."""
        if not used(name, self.config.only, self.config.left_out):
            self.left_out += 1
            return
        small = small_enough(content)
        rgb = decode(small) if small is not None else None
        if small is None or rgb is None or min(rgb.shape[:2]) < _SMALLEST_SIDE_PX:
            self.rejected["unreadable"].append(name)
        elif (colour := judged(rgb, self.config.screen)) is not SourceColour.COLOURED:
            self.rejected["gray" if colour is SourceColour.NEUTRAL else "toned"].append(name)
        else:
            self.names.append(name)
            self.contents.append(small)
            self.ids.append(content_id(content))
            if self.config.split.divides:
                self.prints.append(fingerprint(rgb))
            self.cache.offer(self.ids[-1], rgb)


def judged(rgb: ByteArray, config: ScreenConfig) -> SourceColour:
    """Whether a picture teaches colour: gray ones and toned ones do not. A `least_chroma` of 0 lets toned ones pass."""
    small = srgb8_to_lab(resized(rgb, _LOOK_SIDE_PX, _LOOK_SIDE_PX))
    if measures(small)[0] <= config.least_chroma:
        return SourceColour.NEUTRAL
    toned = config.least_chroma > 0.0 and source_colour(small) is SourceColour.TONED
    return SourceColour.TONED if toned else SourceColour.COLOURED


def open_collection(source: Path, config: DataConfig, progress: Progress, fewest_held_out: int = 0) -> Collection:
    """Read, screen and split the photographs of a folder or archive.

    Raises:
        TrainingError: there are none, or fewer usable ones than `config.screen.fewest`, or all are gray.
    """
    screen = _Screen(config)
    for number, (name, content) in enumerate(read_photos(source)):
        progress.at(number / (number + _ABOUT_PHOTOS), f"photograph {number + 1:,}")
        screen.look(name, content)
    _refuse_few(source, screen, config.screen.fewest)
    groups = near_copies(screen.prints, config.split.near_copy_bits)
    numbers = split(screen.ids, groups, config.split, fewest_held_out)
    photos = Photos(screen.names, screen.contents, config.source_weights, screen.ids, screen.cache)
    parts = {part: photos.subset(numbers[part]) for part in PARTS}
    screening = Screening(
        len(photos),
        config.screen.least_chroma,
        tuple(screen.rejected["gray"]),
        tuple(screen.rejected["toned"]),
        tuple(screen.rejected["unreadable"]),
        screen.left_out,
        tuple(tuple(screen.names[i] for i in group) for group in groups),
        {part: len(chosen) for part, chosen in parts.items() if len(chosen)},
    )
    prints = dict(zip(screen.ids, screen.prints, strict=True)) if screen.prints else {}
    return Collection(parts, screening, prints)


def _refuse_few(source: Path, screen: _Screen, fewest: int) -> None:
    usable = len(screen.names)
    colourless = len(screen.rejected["gray"]) + len(screen.rejected["toned"])
    unreadable = len(screen.rejected["unreadable"])
    if usable >= max(fewest, 1):
        return
    if colourless and not usable:
        raise TrainingError(
            f"All {colourless} photographs in {source} are gray or of one tone, and teach no colours.",
            "Name a collection of colour photographs.",
        )
    if not usable and not unreadable:
        raise TrainingError(f"There are no photographs in {source}.", "Name a folder or an archive that has some.")
    raise TrainingError(
        f"{usable} photographs in {source} can be used, and {max(fewest, 1)} are needed "
        f"({colourless} gray or of one tone, {unreadable} not readable).",
        "Add colour photographs.",
    )
