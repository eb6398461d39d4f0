"""Thumbnails, made when a row is first painted: gray at once, coloured when the model has a moment.

Rows in view come before rows that were scrolled past, for both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from restorer.gui.actions import tr
from restorer.gui.engine_room import EngineRoom
from restorer.gui.picture.small import coloured, read_gray
from restorer.gui.tasks import Lane, Tasks
from restorer.project.document import OpenPhoto

_KEPT = 4000


class Thumbnails(QObject):
    """Images by photograph id. `changed` names one that is new; `failed` one that cannot be read, and why."""

    changed = Signal(str)
    failed = Signal(str, object)
    progressed = Signal()

    def __init__(self, tasks: Tasks, room: EngineRoom, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._room = room
        self._size = size * 2  # sharp on screens of twice the density
        self._images: dict[str, QImage] = {}
        self.coloured_ids: set[str] = set()
        self._asked: set[str] = set()
        self._to_read: dict[str, OpenPhoto] = {}
        self._reading: str = ""
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
        """A better image from elsewhere: the canvas has coloured the photograph."""
        self._to_colour.pop(photo_id, None)
        self._asked.add(photo_id)
        self.coloured_ids.add(photo_id)
        self._keep(photo_id, image)

    def forget(self, photo_id: str) -> None:
        """Ask anew next time."""
        self._asked.discard(photo_id)
        self._to_read.pop(photo_id, None)
        self._to_colour.pop(photo_id, None)

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

    def yield_lane(self) -> None:
        """The photograph on the canvas goes first: what is being coloured here is done again later."""
        self._tasks.cancel(Lane.COLOUR, "thumbnail")
        self._colouring = ""

    def _first(self, wanted: dict[str, OpenPhoto]) -> OpenPhoto:
        """The topmost in view, else the one wished for longest ago."""
        seen = next((photo_id for photo_id in self.in_view() if photo_id in wanted), None)
        return wanted[seen] if seen is not None else next(iter(wanted.values()))

    def _read_next(self) -> None:
        """One after the other, so that each is chosen by what is in view when its turn comes."""
        if self._reading or not self._to_read:
            return
        photo = self._first(self._to_read)
        del self._to_read[photo.id]
        self._reading = photo.id
        path, size = photo.path, self._size
        self._tasks.start(
            Lane.THUMBNAILS,
            photo.id,
            lambda progress: read_gray(path, size, progress),
            partial(self._gray_made, photo),
            partial(self._not_made, photo.id),
        )

    def _gray_made(self, photo: OpenPhoto, image: QImage) -> None:
        self._reading = ""
        self._read_next()
        if photo.id not in self._asked:
            return
        if photo.id not in self._images:
            self._keep(photo.id, image)
            self._to_colour[photo.id] = photo
            self.total += 1
            self._timer.start()

    def _not_made(self, photo_id: str, error: Exception) -> None:
        self._reading = ""
        self._read_next()
        self.failed.emit(photo_id, error)

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
        room, size, wish, path, recipe = self._room, self._size, self.model_wish, photo.path, photo.recipe
        self._tasks.start(
            Lane.COLOUR,
            "thumbnail",
            lambda progress: coloured(path, recipe, room, wish, size, progress),
            partial(self._coloured_made, photo.id),
            partial(self._not_coloured, photo.id),
        )
        self.progressed.emit()

    def _coloured_made(self, photo_id: str, image: QImage) -> None:
        self._colouring = ""
        if self._to_colour.pop(photo_id, None) is not None:
            self.coloured_ids.add(photo_id)
            self._keep(photo_id, image)
        self.done += 1
        self.progressed.emit()

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
