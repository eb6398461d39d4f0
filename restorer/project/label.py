"""What a coloured copy says about itself, so that nobody takes its colours for a record of how things were.

Terms: IPTC digital source type NewsCodes; IPTC Photo Metadata 2025.1 for the AI system.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from restorer import __version__
from restorer.engine.card import ModelCard, ModelKind
from restorer.imaging.changes import GUESSED_COLOURS, TRAINED_COMPOSITE, MetadataChanges
from restorer.imaging.photo import Photo
from restorer.imaging.xmp_packet import xmp_value
from restorer.project.adjustments import words
from restorer.project.pin import package_sha256, pinned, recipe_sha256
from restorer.project.recipe import Recipe

ALGORITHMIC = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"
"""IPTC's term for a photograph changed by an algorithm that was not trained, such as the spread of painted strokes."""
SOURCE_TYPE = "Iptc4xmpExt:DigitalSourceType"
IDENTIFIERS = ("dc:identifier", "xmpMM:DocumentID")
_LONGEST = 1000
"""Characters of what is taken over from a photograph, or of one note."""
_MOST_NOTES = 100
"""Metadata are for citations; a record has all the notes of all strokes."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What people say of the work; every one may be empty. `date` is ISO 8601."""

    operator: str = ""
    reason: str = ""
    notes: str = ""
    date: str = ""


def label(
    photo: Photo,
    card: ModelCard,
    recipe: Recipe | None = None,
    home: Path | None = None,
    statement: Statement | None = None,
) -> MetadataChanges:
    """The fields for the copy of `photo` whose colours come from the model of `card`.

    With `recipe` its hash and the notes of its strokes; with `home`, the folder where the copy will lie, the way from
    there to the photograph; with `statement` who did it and why.
    """
    trained = card.kind is not ModelKind.CLASSICAL
    said = statement or Statement()
    xmp = photo.metadata.xmp
    changed = "" if recipe is None else " ".join(words(recipe))
    return MetadataChanges(
        digital_source_type=TRAINED_COMPOSITE if trained else ALGORITHMIC,
        ai_system=card.name if trained else "",
        ai_system_version=card.version if trained else "",
        description_suffix=f"{GUESSED_COLOURS} {changed}".rstrip(),
        adjustments=changed,
        visible_mark="" if recipe is None else recipe.output.mark,
        original_name=photo.info.path.name if home is None else way(photo.info.path, home),
        original_sha256=photo.info.sha256,
        original_identifier=xmp_value(xmp, "dc:identifier")[:_LONGEST],
        original_source_type=xmp_value(xmp, SOURCE_TYPE)[:_LONGEST],
        recipe_sha256="" if recipe is None else recipe_sha256(pinned(recipe, card)),
        model_sha256=package_sha256(card) or "",
        hint_notes=() if recipe is None else hint_notes(recipe),
        hint_citations=() if recipe is None else hint_citations(recipe),
        operator=said.operator,
        reason=said.reason,
        tool=f"Restorer {__version__}",
        date=said.date,
    )


def hint_notes(recipe: Recipe) -> tuple[str, ...]:
    """The notes of the strokes, each once, as a copy's metadata have them."""
    return _each_once(stroke.note for stroke in recipe.strokes)


def hint_citations(recipe: Recipe) -> tuple[str, ...]:
    """The citations of the strokes, each once, as a copy's metadata have them."""
    return _each_once(stroke.citation for stroke in recipe.strokes)


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    shortened = dict.fromkeys(text.strip()[:_LONGEST] for text in words)
    return tuple(text for text in shortened if text)[:_MOST_NOTES]


def way(path: Path, folder: Path) -> str:
    """The way from `folder` to `path`, with slashes; on another drive the whole path."""
    try:
        found = os.path.relpath(path.resolve(), folder.resolve())
    except ValueError:
        found = str(path.resolve())
    return Path(found).as_posix()
