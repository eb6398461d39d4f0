"""The current photograph on its way to the screen: opened, analysed, coloured, coloured again for every change.

While one colouring runs, only the newest change waits for it: a hand that keeps moving always gets the next picture,
and never a queue of old ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from restorer.engine.providers import Device
from restorer.errors import Cancelled
from restorer.gui.actions import tr
from restorer.gui.canvas.tile_store import Key
from restorer.gui.engine_room import EngineRoom
from restorer.gui.picture.basis import Basis, lay, table_tone
from restorer.gui.picture.images import Quick, box_of
from restorer.gui.picture.levels import Levels
from restorer.gui.picture.live import Colours, Live
from restorer.gui.tasks import Job, Lane, Tasks
from restorer.imaging.adjust_tone import Tone
from restorer.imaging.photo import Photo, PhotoInfo, open_photo
from restorer.progress import Progress
from restorer.project.document import OpenPhoto
from restorer.project.recipe import Recipe

T = TypeVar("T")
_REST_MS = 160
"""While a tone moves, the picture follows by itself; a model that looked at every step would only be in its way."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A photograph that has been read. `scan` is the file as it is, `photo` how its recipe has it seen."""

    photo_id: str
    scan: Photo
    photo: Photo
    levels: Levels
    basis: Basis

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
    tone: Tone


@dataclass(frozen=True, slots=True)
class _Wish:
    recipe: Recipe
    words: str
    moving: bool = False


class Darkroom(QObject):
    """Signals: `opened(Opened)`, `developed(Developed)`, `failed_to_open(id, error)`, `failed_to_colour(id, error)`.

    `reframed(Opened)`: the same photograph lies in another geometry; `retoned`: its levels have another tone.

    One with a `key` of its own colours the photograph of another a second time, to compare: see `borrow`.
    """

    opened = Signal(object)
    reframed = Signal(object)
    retoned = Signal()
    developed = Signal(object)
    failed_to_open = Signal(str, object)
    failed_to_colour = Signal(str, object)

    def __init__(self, tasks: Tasks, room: EngineRoom, parent: QObject | None = None, key: str = "colour") -> None:
        super().__init__(parent)
        self._key = key
        self._borrowed = False
        self._tasks = tasks
        self._room = room
        self._photo_id = ""
        self._running: Job | None = None
        self._waiting: _Wish | None = None
        self._laying: tuple[Basis, _Wish] | None = None  # what the photograph is being laid on, and what comes after
        self._live: dict[str, Live] = {}  # by model, of the open photograph; touched on the colour lane only
        self.now: Opened | None = None
        self.model_wish: str | None = None
        self.visible: Callable[[], list[Key]] = list
        self._resting: _Wish | None = None  # for the model to look again when a hand on the tone rests
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_REST_MS)
        self._clock.timeout.connect(self._rested)
        self.on_screen: Callable[[QImage], QImage] = _as_made
        """What is done to each quick image for the screen, on the colour lane."""

    def show(self, photo: OpenPhoto | None) -> None:
        """Open another photograph (or none); the one before is let go of."""
        self._forget()
        self._photo_id = photo.id if photo else ""
        if photo is None:
            self._tasks.cancel(Lane.OPEN, "open")
            return
        path, photo_id, recipe = photo.path, photo.id, photo.recipe
        self._tasks.start(
            Lane.OPEN,
            "open",
            lambda progress: _open(photo_id, path, recipe, progress),
            self._opened,
            lambda error: self.failed_to_open.emit(photo_id, error),
            tr("Opening {name}").format(name=path.name),
        )

    def borrow(self, opened: Opened | None) -> None:
        """Work on a photograph that another darkroom has opened, and will close; None: let go of it."""
        self.stop()
        self.now, self._photo_id = opened, opened.photo_id if opened else ""
        self._borrowed = True
        self._live = {}

    def colour(self, recipe: Recipe, words: str = "") -> None:
        """Colour the open photograph by this recipe, as soon as the colouring that runs is done."""
        self._wish(_Wish(recipe, words))

    def preview(self, recipe: Recipe) -> None:
        """As `colour`, for a hand that still moves: quicker, and not as fine where the working size is large."""
        self._wish(_Wish(recipe, "", moving=True))

    def consult(
        self,
        work: Callable[[Live, Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        words: str,
    ) -> None:
        """Work with the open photograph's model after what runs now; any change of the colours cancels it."""
        live = self._live

        def consulted(progress: Progress) -> T:
            known = next(iter(live.values()), None)
            if known is None:
                raise Cancelled
            return work(known, progress)

        self._tasks.start(Lane.COLOUR, "consult", consulted, done, failed, words)

    def stop_consulting(self) -> None:
        """The answer is not wanted any more."""
        self._tasks.cancel(Lane.COLOUR, "consult")

    def _wish(self, wish: _Wish) -> None:
        tone = self.now.levels.tone if self.now is not None else None
        if self.now is None or not self._laid(self.now, wish):
            return
        if self._resting is not None or self.now.levels.tone != tone:
            self.stop()
            self._resting = wish
            self._clock.start()
        elif self._running is not None:
            self._waiting = wish
        else:
            self._start(wish)

    def _rested(self) -> None:
        wish, self._resting = self._resting, None
        if wish is not None:
            self._wish(wish)

    def _laid(self, now: Opened, wish: _Wish) -> bool:
        """Whether the photograph lies as wished; else it is laid anew, and the wish comes after that."""
        if self._borrowed:  # as its owner has it
            return True
        basis = Basis.of(wish.recipe)
        if self._laying is not None and self._laying[0] == basis:
            self._laying = basis, wish
            return False
        if basis != now.basis:
            self._lay(now, basis, wish)
            return False
        if self._laying is not None:  # there and back before anything was seen of it
            self._laying = None
            self._tasks.cancel(Lane.OPEN, "lay")
        if table_tone(wish.recipe.tone) != now.levels.tone:
            now.levels.set_tone(table_tone(wish.recipe.tone))
            self._live = {}
            self.retoned.emit()
        return True

    def _lay(self, now: Opened, basis: Basis, wish: _Wish) -> None:
        self.stop()
        self._laying = basis, wish
        words = tr("Turning {name}").format(name=now.info.path.name)

        def failed(error: Exception) -> None:
            self._laying = None
            self.failed_to_colour.emit(now.photo_id, error)

        work = partial(_lay, now, wish.recipe)
        self._tasks.start(Lane.OPEN, "lay", work, self._relaid, failed, words)

    def _relaid(self, opened: Opened) -> None:
        laying, old = self._laying, self.now
        if laying is None or old is None or old.scan is not opened.scan or laying[0] != opened.basis:
            self._let_go(opened, kept=opened.scan)
            return
        self._laying, self.now, self._live = None, opened, {}
        self.reframed.emit(opened)
        self._let_go(old, kept=opened.scan)
        self._wish(laying[1])

    def _let_go(self, opened: Opened, kept: Photo | None) -> None:
        """Close a photograph that is no longer seen, and its file unless that is `kept`."""
        photos = {id(one): one for one in (opened.photo, opened.scan) if one is not kept}

        def close(_progress: Progress) -> None:
            for photo in photos.values():
                photo.close()

        self._tasks.start(Lane.OPEN, f"close {id(opened)}", close, _ignore, _ignore)

    def stop(self) -> None:
        """Give up the colouring that runs and the one that waits."""
        self._waiting = self._resting = None
        self._clock.stop()
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
        self._laying = None
        self._tasks.cancel(Lane.OPEN, "lay")
        old, self.now = self.now, None
        self._live = {}
        if old is not None:
            self._let_go(old, None)

    def _opened(self, opened: Opened) -> None:
        self.now = opened
        self.opened.emit(opened)

    def _start(self, wish: _Wish) -> None:
        assert self.now is not None
        self.stop_consulting()
        opened, room, live, model = self.now, self._room, self._live, self.model_wish
        keys, finish = self.visible(), self.on_screen
        photo_id = opened.photo_id

        def work(progress: Progress) -> Developed:
            developed = _develop(opened, room, live, wish, model, keys, progress)
            return replace(developed, quick={key: finish(image) for key, image in developed.quick.items()})

        def failed(error: Exception) -> None:
            self._finished()
            self.failed_to_colour.emit(photo_id, error)

        self._running = self._tasks.start(Lane.COLOUR, self._key, work, self._developed, failed, wish.words)

    def _developed(self, developed: Developed) -> None:
        self._finished()
        now = self.now
        if now is not None and developed.photo_id == self._photo_id and developed.tone == now.levels.tone:
            self.developed.emit(developed)

    def _finished(self) -> None:
        self._running = None
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self.now is not None:
            self._start(waiting)

    @property
    def busy(self) -> bool:
        """Whether colours are being made."""
        return any(one is not None for one in (self._running, self._laying, self._resting))


def _as_made(image: QImage) -> QImage:
    return image


def _ignore(_value: object) -> None:
    return None


def _open(photo_id: str, path: Path, recipe: Recipe, progress: Progress) -> Opened:
    scan = open_photo(path)
    try:
        return Opened(photo_id, scan, *lay(scan, recipe, progress), Basis.of(recipe))
    except BaseException:
        scan.close()
        raise


def _lay(now: Opened, recipe: Recipe, progress: Progress) -> Opened:
    return Opened(now.photo_id, now.scan, *lay(now.scan, recipe, progress), Basis.of(recipe))


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
    tone = opened.levels.tone
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
    return Developed(opened.photo_id, colours, images, ready.device, card.name, known.notes(wish.recipe), tone)
