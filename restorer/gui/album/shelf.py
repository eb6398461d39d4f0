"""Which photographs of the album are shown, and in which order. Pure: values in, ids out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from restorer.gui.photo_model import PhotoState
from restorer.project.document import OpenPhoto
from restorer.project.judgement import Mark

LOOK_FIRST = 15
_MANY = 500
_SHARE = 0.03
_DIGITS = re.compile(r"(\d+)")


class Shelf(StrEnum):
    """A filter on the left of the album."""

    ALL = "all"
    FIRST = "first"
    UNSURE = "unsure"
    NEW = "new"
    COLOURED = "coloured"
    EDITED = "edited"
    EXPORTED = "exported"
    WAITING = "waiting"
    FAILED = "failed"
    ACCEPTED = "accepted"
    NEEDS_WORK = "needs work"


class Order(StrEnum):
    """What the photographs are sorted by."""

    NAME = "name"
    DATE = "date"
    DOUBT = "doubt"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: a shelf, at least so many stars, words in the name or the notes, an order."""

    shelf: Shelf = Shelf.ALL
    stars: int = 0
    words: str = ""
    order: Order = Order.NAME


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the photographs: state of one; doubt (0..1) and date (seconds since 1970) by id; who is unsure.

    Unsure are the tenth of which the model was least sure.
    """

    state_of: Callable[[OpenPhoto], PhotoState]
    doubts: Mapping[str, float]
    dates: Mapping[str, float]
    is_unsure: Callable[[str], bool] = lambda _photo_id: False


_STATES = {
    PhotoState.NEW: Shelf.NEW,
    PhotoState.COLOURED: Shelf.COLOURED,
    PhotoState.EDITED: Shelf.EDITED,
    PhotoState.EXPORTED: Shelf.EXPORTED,
    PhotoState.WAITING: Shelf.WAITING,
    PhotoState.FAILED: Shelf.FAILED,
    PhotoState.MISSING: Shelf.FAILED,
}
_MARKS = {Mark.ACCEPTED: Shelf.ACCEPTED, Mark.NEEDS_WORK: Shelf.NEEDS_WORK}


def counts(photos: Sequence[OpenPhoto], known: Known) -> dict[Shelf, int]:
    """How many photographs each shelf holds."""
    found = dict.fromkeys(Shelf, 0)
    for photo in photos:
        found[_STATES[known.state_of(photo)]] += 1
        if photo.judgement.mark is not None:
            found[_MARKS[photo.judgement.mark]] += 1
        found[Shelf.UNSURE] += known.is_unsure(photo.id)
    found[Shelf.ALL] = len(photos)
    found[Shelf.FIRST] = min(sum(photo.id in known.doubts for photo in photos), _most_first(photos))
    return found


def arranged(photos: Sequence[OpenPhoto], known: Known, wanted: Wanted) -> list[str]:
    """The ids of what is wanted, in the order wanted. "Look at these first" is always in the order of doubt."""
    if wanted.shelf is Shelf.FIRST:
        there = {photo.id: photo for photo in photos}
        return [one for one in look_first(photos, known) if _is_meant(there[one], wanted)]
    shown = [photo for photo in photos if _stands_on(photo, known, wanted.shelf) and _is_meant(photo, wanted)]
    return [photo.id for photo in _sorted(shown, known, wanted.order)]


def look_first(photos: Sequence[OpenPhoto], known: Known) -> list[str]:
    """Those the model was least sure of, the least sure first: 15, of more than 500 three in a hundred."""
    ids = [photo.id for photo in photos if photo.id in known.doubts]
    return sorted(ids, key=lambda photo_id: -known.doubts[photo_id])[: _most_first(photos)]


def _most_first(photos: Sequence[OpenPhoto]) -> int:
    return round(_SHARE * len(photos)) if len(photos) > _MANY else LOOK_FIRST


def _stands_on(photo: OpenPhoto, known: Known, shelf: Shelf) -> bool:
    if shelf is Shelf.ALL:
        return True
    if shelf is Shelf.UNSURE:
        return known.is_unsure(photo.id)
    if shelf in _MARKS.values():
        return photo.judgement.mark is not None and _MARKS[photo.judgement.mark] is shelf
    return _STATES[known.state_of(photo)] is shelf


def _is_meant(photo: OpenPhoto, wanted: Wanted) -> bool:
    if photo.judgement.rating < wanted.stars:
        return False
    words = wanted.words.casefold().split()
    if not words:
        return True
    notes = " ".join(stroke.note for stroke in photo.recipe.strokes)
    text = f"{photo.path.parent.name}/{photo.name} {notes}".casefold()
    return all(word in text for word in words)


def _sorted(photos: list[OpenPhoto], known: Known, order: Order) -> list[OpenPhoto]:
    if order is Order.NAME:
        return sorted(photos, key=natural)
    if order is Order.DATE:
        return sorted(photos, key=lambda photo: (known.dates.get(photo.id, 0.0), photo.name))
    if order is Order.DOUBT:
        return sorted(photos, key=lambda photo: -known.doubts.get(photo.id, -1.0))
    return photos


def natural(photo: OpenPhoto) -> tuple[tuple[int, int, str], ...]:
    """Names as people count: plate_9 before plate_10."""
    parts = _DIGITS.split(photo.name.casefold())
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts if part)
