"""Thumbnails, made when a row is first painted: gray at once, coloured when the model has a moment.

Rows in view come before rows that were scrolled past, for both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from restorer.gui.actions import tr
from restorer.gui.engine_room import EngineRoom
from restorer.gui.tasks import Lane, Tasks
from restorer.gui.thumbnail_store import ThumbnailStore
from restorer.gui.thumbnail_work import Made, colour_one, known_doubts, read_some
from restorer.project.document import OpenPhoto

_KEPT = 800
"""Pictures in memory, of about 230 kB each; the others are on the disk."""
_AT_ONCE = 24
"""Read in one turn at most: those kept on the disk take less than a millisecond each."""
_MOST_WAITING = 300
"""Gray ones scrolled past that still wait for colour; beyond that only what is in view is coloured."""


class Thumbnails(QObject):
    """Images by photograph id. `changed` names one that is new; `failed` one that cannot be read, and why.

    `doubts`: the share of each that is expected to be wrong, by id; `doubts_changed` says that one is new.
    """

    changed = Signal(str)
    failed = Signal(str, object)
    progressed = Signal()
    doubts_changed = Signal()

    def __init__(
        self, tasks: Tasks, room: EngineRoom, size: QSize, store: ThumbnailStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._room = room
        self._size = size * 2  # sharp on screens of twice the density
        self._store = store
        self._images: dict[str, QImage] = {}
        self.coloured_ids: set[str] = set()
        self.doubts: dict[str, float] = {}
        self._asked: set[str] = set()
        self._to_read: dict[str, OpenPhoto] = {}
        self._reading = False
        self._to_colour: dict[str, OpenPhoto] = {}
        self._colouring: str = ""
        self.model_wish: str | None = None
        self.may_colour: Callable[[], bool] = lambda: True
        self.in_view: Callable[[], Sequence[str]] = tuple
        self._timer = QTimer(self)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self._colour_next)
        self.done = 0
        self.total = 0

    def get(self, photo: OpenPhoto) -> QImage | None:
        """The image if it is there; else it is asked for."""
        if photo.id not in self._asked:
            self._asked.add(photo.id)
            self._to_read[photo.id] = photo
            self._read_next()
        return self._images.get(photo.id)

    def put(self, photo_id: str, image: QImage) -> None:
        """A better image from elsewhere: the canvas, or a run, has coloured the photograph."""
        self._to_colour.pop(photo_id, None)
        self._asked.add(photo_id)
        self.coloured_ids.add(photo_id)
        self._keep(photo_id, image)

    def put_doubt(self, photo_id: str, doubt: float) -> None:
        """How sure the model was, from elsewhere."""
        self.doubts[photo_id] = doubt
        self.doubts_changed.emit()

    def forget(self, photo_id: str) -> None:
        """Ask anew next time; until then the old image is shown."""
        self._asked.discard(photo_id)
        self._to_read.pop(photo_id, None)
        self._to_colour.pop(photo_id, None)

    def learn_doubts(self, photos: Sequence[OpenPhoto]) -> None:
        """Find out what is kept of the doubts of these photographs, in the background."""
        store, wish = self._store, self.model_wish
        self._tasks.start(
            Lane.FILES,
            "doubts",
            lambda progress: known_doubts(photos, store, wish, progress),
            self._doubts_known,
            lambda _error: None,  # without the cache they are found out again
        )

    def stop(self) -> None:
        """Leave the rest gray."""
        self._to_colour.clear()
        self._tasks.cancel(Lane.COLOUR, "thumbnail")
        self._colouring = ""
        self._timer.stop()
        self.done = self.total = 0
        self.progressed.emit()

    def close(self) -> None:
        """The window goes: nothing more is begun."""
        self._timer.stop()
        self.in_view = tuple
        self._to_read.clear()
        self._to_colour.clear()

    def close_store(self) -> None:
        """Every thread has ended: let go of the cache."""
        self._store.close()

    def yield_lane(self) -> None:
        """The photograph on the canvas goes first: what is being coloured here is done again later."""
        self._tasks.cancel(Lane.COLOUR, "thumbnail")
        self._colouring = ""

    def _first(self, wanted: dict[str, OpenPhoto]) -> OpenPhoto:
        """The topmost in view, else the one wished for longest ago."""
        seen = next((photo_id for photo_id in self.in_view() if photo_id in wanted), None)
        return wanted[seen] if seen is not None else next(iter(wanted.values()))

    def _read_next(self) -> None:
        """A few at a time, so that they are chosen by what is in view when their turn comes."""
        if self._reading or not self._to_read:
            return
        seen = [photo_id for photo_id in self.in_view() if photo_id in self._to_read]
        chosen = seen[:_AT_ONCE] or list(islice(self._to_read, _AT_ONCE))
        photos = [self._to_read.pop(photo_id) for photo_id in chosen]
        self._reading = True
        size, store, wish = self._size, self._store, self.model_wish
        self._tasks.start(
            Lane.THUMBNAILS,
            photos[0].id,
            lambda progress: read_some(photos, size, store, wish, progress),
            self._read,
            lambda _error: self._read(([], [])),
        )

    def _read(self, read: tuple[list[Made], list[OpenPhoto]]) -> None:
        self._reading = False
        made, left = read
        self._to_read = {photo.id: photo for photo in left} | self._to_read
        self._read_next()
        for one in made:
            if one.image is None:
                if one.error is not None:
                    self.failed.emit(one.photo.id, one.error)
            elif one.photo.id in self._asked:
                self._show(one, one.image)

    def _show(self, made: Made, image: QImage) -> None:
        """What was read; a gray one does not replace a coloured one, and waits for its colours."""
        photo = made.photo
        if made.is_coloured:
            self.coloured_ids.add(photo.id)
            self._learn_doubt(made)
        elif photo.id in self._images and photo.id not in self.coloured_ids:
            return
        if made.is_coloured or photo.id not in self._images:
            self._keep(photo.id, image)
        if not made.is_coloured:
            self._to_colour[photo.id] = photo
            self.total += 1
            self._drop_far_ones()
            self._timer.start()

    def _drop_far_ones(self) -> None:
        """Of thousands scrolled past, those out of view are not coloured: they are asked for anew when seen again."""
        if len(self._to_colour) <= _MOST_WAITING:
            return
        seen = set(self.in_view())
        for photo_id in [one for one in self._to_colour if one not in seen][: _MOST_WAITING // 2]:
            del self._to_colour[photo_id]
            self._asked.discard(photo_id)
            self.total -= 1

    def _colour_next(self) -> None:
        if not self._to_colour:
            self._timer.stop()
            self.done = self.total = 0
            self.progressed.emit()
            return
        if self._colouring or not self.may_colour():
            return
        photo = self._first(self._to_colour)
        self._colouring = photo.id
        room, size, wish, store = self._room, self._size, self.model_wish, self._store
        self._tasks.start(
            Lane.COLOUR,
            "thumbnail",
            lambda progress: colour_one(photo, room, wish, size, store, progress),
            self._coloured_made,
            partial(self._not_coloured, photo.id),
        )
        self.progressed.emit()

    def _coloured_made(self, made: Made) -> None:
        self._colouring = ""
        photo_id = made.photo.id
        if self._to_colour.pop(photo_id, None) is not None and made.image is not None:
            self.coloured_ids.add(photo_id)
            self._learn_doubt(made)
            self._keep(photo_id, made.image)
        self.done += 1
        self.progressed.emit()

    def _learn_doubt(self, made: Made) -> None:
        if made.doubt is not None and self.doubts.get(made.photo.id) != made.doubt:
            self.put_doubt(made.photo.id, made.doubt)

    def _doubts_known(self, doubts: dict[str, float]) -> None:
        self.coloured_ids |= doubts.keys()
        self.doubts = doubts | self.doubts
        self.doubts_changed.emit()

    def _not_coloured(self, photo_id: str, _error: Exception) -> None:
        """It stays gray; why is said when the photograph itself is looked at."""
        self._colouring = ""
        self._to_colour.pop(photo_id, None)
        self.done += 1
        self.progressed.emit()

    def _keep(self, photo_id: str, image: QImage) -> None:
        self._images[photo_id] = image
        while len(self._images) > _KEPT:
            oldest = next(iter(self._images))
            del self._images[oldest]
            self._asked.discard(oldest)
        self.changed.emit(photo_id)

    def words(self) -> str:
        """What the chip says."""
        return tr("Colouring {done} of {total}").format(done=self.done + 1, total=self.total)
