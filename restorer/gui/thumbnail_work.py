"""What threads do for thumbnails: read them from the cache or the file, and colour them. No state is kept here."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from restorer import __version__
from restorer.batch.listening import Listening
from restorer.errors import Cancelled
from restorer.gui.engine_room import EngineRoom, Ready
from restorer.gui.picture.small import coloured, read_gray
from restorer.gui.thumbnail_store import ThumbnailStore, key_of
from restorer.progress import Progress
from restorer.project.document import UNTOUCHED, OpenPhoto
from restorer.project.recipe import Recipe

_SECONDS = 0.05
"""So long may one turn last: then those that are in view by now are chosen anew."""

_KEPT_AS = 2
"""What is kept in the cache: 1 had the mean expected error in dE as the doubt, 2 has the share expected to be wrong."""


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """The thumbnail of a photograph, or why there is none. `doubt`: share expected to be wrong, where known."""

    photo: OpenPhoto
    image: QImage | None = None
    is_coloured: bool = False
    doubt: float | None = None
    error: Exception | None = None


class _Heard:
    """A room whose colorizer is listened to."""

    def __init__(self, room: EngineRoom) -> None:
        self._room = room
        self.listening: Listening | None = None

    def open(self, recipe: Recipe, wish: str | None) -> Ready:
        """As the room behind."""
        ready = self._room.open(recipe, wish)
        self.listening = Listening(ready.colorizer, recipe)
        return Ready(self.listening, ready.device)


def made_with(recipe: Recipe, wish: str | None) -> str:
    """What a coloured thumbnail depends on beside its file."""
    recipe_sha256 = hashlib.sha256(recipe.to_json().encode("utf-8", "surrogatepass")).hexdigest()
    return f"{_KEPT_AS}|{__version__}|{wish or ''}|{recipe_sha256}"


def read_some(
    photos: Sequence[OpenPhoto], size: QSize, store: ThumbnailStore, wish: str | None, progress: Progress
) -> tuple[list[Made], list[OpenPhoto]]:
    """The thumbnails of as many as one turn has time for, and those that are left."""
    end = time.monotonic() + _SECONDS
    made: list[Made] = []
    for number, photo in enumerate(photos):
        if number and time.monotonic() > end:
            return made, list(photos[number:])
        made.append(_read(photo, size, store, wish, progress))
    return made, []


def _read(photo: OpenPhoto, size: QSize, store: ThumbnailStore, wish: str | None, progress: Progress) -> Made:
    progress.check()
    kept = store.get(key_of(photo.path, made_with(photo.recipe, wish)))
    if kept is not None:
        return Made(photo, kept.image, True, kept.doubt)
    key = key_of(photo.path)
    gray = store.get(key)
    if gray is not None:
        return Made(photo, gray.image)
    try:
        image = read_gray(photo.path, size, progress)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - the end of this one's job; the others go on
        return Made(photo, error=error)
    store.put(key, image)
    return Made(photo, image)


def colour_one(
    photo: OpenPhoto, room: EngineRoom, wish: str | None, size: QSize, store: ThumbnailStore, progress: Progress
) -> Made:
    """The coloured thumbnail of `photo`, kept for the next time. Raises what reading and colouring raise."""
    heard = _Heard(room)
    image = coloured(photo.path, photo.recipe, heard, wish, size, progress)
    doubt = heard.listening.unsure if heard.listening else None
    store.put(key_of(photo.path, made_with(photo.recipe, wish)), image, doubt)
    return Made(photo, image, True, doubt)


def known_doubts(
    photos: Sequence[OpenPhoto], store: ThumbnailStore, wish: str | None, progress: Progress
) -> dict[str, float]:
    """The doubts of those that were coloured before, by id, without reading a picture."""
    keys: dict[bytes, str] = {}
    untouched = made_with(UNTOUCHED, wish)  # as most of thousands are
    for photo in photos:
        progress.check()
        key = key_of(photo.path, untouched if photo.recipe is UNTOUCHED else made_with(photo.recipe, wish))
        if key is not None:
            keys[key] = photo.id
    return store.doubts(keys)
