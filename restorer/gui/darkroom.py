"""The current photograph on its way to the screen: opened, analysed, coloured, coloured again for every change.

While one colouring runs, only the newest change waits for it: a hand that keeps moving always gets the next picture,
and never a queue of old ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from restorer.engine.providers import Device
from restorer.gui.actions import tr
from restorer.gui.canvas.tile_store import Key
from restorer.gui.engine_room import EngineRoom
from restorer.gui.picture.images import Quick, box_of
from restorer.gui.picture.levels import Levels
from restorer.gui.picture.live import Colours, Live
from restorer.gui.tasks import Job, Lane, Tasks
from restorer.imaging.photo import Photo, PhotoInfo, open_photo
from restorer.progress import Progress
from restorer.project.document import OpenPhoto
from restorer.project.recipe import Recipe


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photograph that has been read."""

    photo_id: str
    photo: Photo
    levels: Levels

    @property
    def info(self) -> PhotoInfo:
        """What its file says."""
        return self.photo.info


@dataclass(frozen=True, slots=True, eq=False)
class Developed:
    """Its colours, with first images of the tiles in view, and what made them."""

    photo_id: str
    colours: Colours
    quick: dict[Key, QImage]
    device: Device
    model: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wish:
    recipe: Recipe
    words: str
    moving: bool = False


class Darkroom(QObject):
    """Signals: `opened(Opened)`, `developed(Developed)`, `failed_to_open(id, error)`, `failed_to_colour(id, error)`.

    One with a `key` of its own colours the photograph of another a second time, to compare: see `borrow`.
    """

    opened = Signal(object)
    developed = Signal(object)
    failed_to_open = Signal(str, object)
    failed_to_colour = Signal(str, object)

    def __init__(self, tasks: Tasks, room: EngineRoom, parent: QObject | None = None, key: str = "colour") -> None:
        super().__init__(parent)
        self._key = key
        self._tasks = tasks
        self._room = room
        self._photo_id = ""
        self._running: Job | None = None
        self._waiting: _Wish | None = None
        self._live: dict[str, Live] = {}  # by model, of the open photograph; touched on the colour lane only
        self.now: Opened | None = None
        self.model_wish: str | None = None
        self.visible: Callable[[], list[Key]] = list

    def show(self, photo: OpenPhoto | None) -> None:
        """Open another photograph (or none); the one before is let go of."""
        self._forget()
        self._photo_id = photo.id if photo else ""
        if photo is None:
            self._tasks.cancel(Lane.OPEN, "open")
            return
        path, photo_id = photo.path, photo.id
        self._tasks.start(
            Lane.OPEN,
            "open",
            lambda progress: _open(photo_id, path, progress),
            self._opened,
            lambda error: self.failed_to_open.emit(photo_id, error),
            tr("Opening {name}").format(name=path.name),
        )

    def borrow(self, opened: Opened | None) -> None:
        """Work on a photograph that another darkroom has opened, and will close; None: let go of it."""
        self.stop()
        self.now, self._photo_id = opened, opened.photo_id if opened else ""
        self._live = {}

    def colour(self, recipe: Recipe, words: str = "") -> None:
        """Colour the open photograph by this recipe, as soon as the colouring that runs is done."""
        if self.now is None:
            return
        if self._running is not None:
            self._waiting = _Wish(recipe, words)
            return
        self._start(_Wish(recipe, words))

    def preview(self, recipe: Recipe) -> None:
        """As `colour`, for a hand that still moves: quicker, and not as fine where the working size is large."""
        if self._running is not None:
            self._waiting = _Wish(recipe, "", moving=True)
        elif self.now is not None:
            self._start(_Wish(recipe, "", moving=True))

    def stop(self) -> None:
        """Give up the colouring that runs and the one that waits."""
        self._waiting = None
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def use_model(self, model_id: str | None) -> None:
        """The model for recipes that name none."""
        self.model_wish = model_id
        self.stop()

    def use_device(self, wish: str) -> None:
        """Colour on another device ("auto", "cpu", "cuda") from now on."""
        self.stop()
        self._live = {}
        self._room.use_device(wish)

    def _forget(self) -> None:
        self.stop()
        old, self.now = self.now, None
        self._live = {}
        if old is not None:
            photo = old.photo
            self._tasks.start(Lane.OPEN, f"close {id(old)}", lambda _: photo.close(), _ignore, _ignore)

    def _opened(self, opened: Opened) -> None:
        self.now = opened
        self.opened.emit(opened)

    def _start(self, wish: _Wish) -> None:
        assert self.now is not None
        opened, room, live, model = self.now, self._room, self._live, self.model_wish
        keys = self.visible()
        photo_id = opened.photo_id

        def work(progress: Progress) -> Developed:
            return _develop(opened, room, live, wish, model, keys, progress)

        def failed(error: Exception) -> None:
            self._finished()
            self.failed_to_colour.emit(photo_id, error)

        self._running = self._tasks.start(Lane.COLOUR, self._key, work, self._developed, failed, wish.words)

    def _developed(self, developed: Developed) -> None:
        self._finished()
        if developed.photo_id == self._photo_id:
            self.developed.emit(developed)

    def _finished(self) -> None:
        self._running = None
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self.now is not None:
            self._start(waiting)

    @property
    def busy(self) -> bool:
        """Whether colours are being made."""
        return self._running is not None


def _ignore(_value: object) -> None:
    return None


def _open(photo_id: str, path: Path, progress: Progress) -> Opened:
    photo = open_photo(path)
    try:
        return Opened(photo_id, photo, Levels.build(photo, progress))
    except BaseException:
        photo.close()
        raise


def _develop(
    opened: Opened,
    room: EngineRoom,
    live: dict[str, Live],
    wish: _Wish,
    model: str | None,
    keys: list[Key],
    progress: Progress,
) -> Developed:
    """On the colour lane: the colours of the wish, and quick images of the tiles `keys`."""
    ready = room.open(wish.recipe, model)
    card = ready.colorizer.card
    known = live.get(card.id)
    if known is None:
        live.clear()
        known = live[card.id] = Live(opened.levels, ready.colorizer, progress, wish.recipe, opened.info.path.parent)
    colours = (known.follow if wish.moving else known.colours)(wish.recipe, progress)
    quick = Quick.of(colours)
    images = {}
    for key in keys:
        progress.check()
        codes = opened.levels.codes(key.level, key.column, key.row)
        images[key] = quick.image(codes, box_of(opened.levels, key.level, key.column, key.row))
    return Developed(opened.photo_id, colours, images, ready.device, card.name, known.notes(wish.recipe))
