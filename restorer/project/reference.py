"""A reference photograph of a recipe: a colour photograph whose colours guide the picture or one of its regions.

The recipe names it by path and by the hash of its bytes. It is looked for where it was and beside the photograph that
it guides, so album and references can be moved together; another picture under its name is never used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PureWindowsPath
from typing import Any

import numpy as np

from restorer.errors import PhotoError, UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.arrays import Lab
from restorer.imaging.cv import cv2
from restorer.imaging.photo import Photo, SourceColour, open_photo
from restorer.progress import Progress
from restorer.project.fields import Fields, refuse

MOST = 501
"""The most references of a recipe: one for the whole picture, one for each region."""
LONGEST_PATH = 4096
_LONGEST_PX = 512
"""The longer side that is read of a reference: more than any model looks at by default."""
_ROWS = 64
_SHA256_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Reference:
    """A colour photograph to take colours from.

    `path` as it was chosen; `sha256` of its bytes; `weight` 0..1, 0 being exactly the colours without it; `region`: the
    id of the region that it guides, None for the whole picture.
    """

    path: str
    sha256: str
    weight: float = 1.0
    region: str | None = None

    @property
    def name(self) -> str:
        """The file's name, whichever system wrote the path."""
        return PureWindowsPath(self.path).name


def reference_for(references: Iterable[Reference], region: str | None) -> Reference | None:
    """The reference that guides this region (None: the whole picture): its own, else the whole picture's."""
    known = {one.region: one for one in references}
    return known.get(region, known.get(None))


def find_reference(reference: Reference, near: Path | None = None) -> Path | None:
    """The file of that name where it was, or in the folder `near`; None if it is in neither place.

    Whether it is the same picture only its hash says: see `open_reference`.
    """
    return next((place for place in _places(reference, near) if place.is_file()), None)


def open_reference(reference: Reference, near: Path | None, progress: Progress) -> Lab:
    """The colours of a reference (h x w x 3, L* a* b*, at most 512 along the longer side, by area).

    Raises:
        UnreadablePhoto: it is in none of its places, or another picture is there, or it is damaged.
        UnsupportedPhoto: it has no colour to take.
        Cancelled: the work was asked to stop.
    """
    found = [place for place in _places(reference, near) if place.is_file()]
    if not found:
        raise UnreadablePhoto(reference.name, "the reference photograph is not where it was.", "Find it, or remove it.")
    for place in found:
        progress.check()
        try:
            status = place.stat()
        except OSError:  # gone since a moment ago
            continue
        colours = _colours_at(place, reference.sha256, status.st_size, status.st_mtime_ns)
        if colours is not None:
            return colours
    sentence = "is another picture than the reference photograph that was chosen."
    raise UnreadablePhoto(reference.name, sentence, "Choose the reference again.")


@lru_cache(maxsize=4)
def _colours_at(path: Path, sha256: str, _size_bytes: int, _changed_ns: int) -> Lab | None:
    """The colours of the file if it is the one with that hash; a run of a thousand photographs reads it once."""
    with open_photo(path) as photo:
        if photo.info.sha256 != sha256:
            return None
        colours = colours_of(photo, Progress())
    colours.setflags(write=False)
    return colours


def choose_reference(path: Path, region: str | None, progress: Progress, weight: float = 1.0) -> tuple[Reference, Lab]:
    """The reference in the file `path`, and its colours.

    Raises:
        PhotoError: it cannot be read, or has no colour to take. Cancelled: the work was asked to stop.
    """
    with open_photo(path) as photo:
        colours = colours_of(photo, progress)
        return Reference(str(path.absolute()), photo.info.sha256, weight, region), colours


def colours_of(photo: Photo, progress: Progress) -> Lab:
    """A photograph's own colours, small.

    Raises:
        UnsupportedPhoto: it is gray or toned. PhotoError: its pixels cannot be read. Cancelled: asked to stop.
    """
    if photo.info.colour is not SourceColour.COLOURED:
        kind = "is black and white" if photo.info.colour is SourceColour.NEUTRAL else "has only one tone"
        sentence = f"the photograph {kind}, so there is no colour to take."
        raise UnsupportedPhoto(photo.info.path, sentence, "Choose a colour photograph.")
    width_px, height_px = photo.info.width_px, photo.info.height_px
    scale = min(_LONGEST_PX / max(width_px, height_px), 1.0)
    width, height = max(round(width_px * scale), 1), max(round(height_px * scale), 1)
    small = np.empty((height, width, 3), np.float32)
    for top in range(0, height, _ROWS):
        progress.check()
        bottom = min(top + _ROWS, height)
        rows = photo.lab_rows(top * height_px // height, bottom * height_px // height)
        small[top:bottom] = cv2.resize(rows, (width, bottom - top), interpolation=cv2.INTER_AREA)
    return small


def read_references(fields: Fields) -> tuple[Reference, ...]:
    """The references of a recipe's JSON."""
    return fields.objects("references", MOST, _read)


def check_references(references: tuple[Reference, ...], source: str) -> None:
    """Refuse two for one place. One for a region that is not there (any more) counts for nothing and does no harm."""
    seen: set[str | None] = set()
    for number, one in enumerate(references):
        if one.region in seen:
            raise refuse(source, f"references[{number}] is a second one for the same place.", "Remove one of them.")
        seen.add(one.region)


def reference_json(reference: Reference) -> dict[str, Any]:
    """A reference as `read_references` gives it back."""
    document: dict[str, Any] = {"path": reference.path, "sha256": reference.sha256, "weight": reference.weight}
    return document if reference.region is None else document | {"region": reference.region}


def sentence_without(error: PhotoError) -> str:
    """What is said where a reference cannot be had: the colours go on without it."""
    return f"{error} The colours go on without it."


def _read(fields: Fields) -> Reference:
    path = fields.needed(fields.text("path", LONGEST_PATH), "path")
    if not path or not path.isprintable():
        raise fields.error(fields.path("path"), "must be the path of a file")
    sha256 = fields.needed(fields.text("sha256", _SHA256_DIGITS), "sha256")
    if len(sha256) != _SHA256_DIGITS or set(sha256) - set("0123456789abcdef"):
        raise fields.error(fields.path("sha256"), "must be 64 hexadecimal digits in lower case")
    weight = fields.number("weight", 0.0, 1.0)
    reference = Reference(path, sha256, 1.0 if weight is None else weight, fields.text("region", 200))
    fields.done()
    return reference


def _places(reference: Reference, near: Path | None) -> Iterator[Path]:
    """Where it was, if that is a full path; then beside the photograph, by its bare name."""
    if Path(reference.path).is_absolute():
        yield Path(reference.path)
    if near is not None and reference.name not in ("", ".", ".."):
        yield near / reference.name
