"""The images of tiles: made on worker threads when they are wanted, kept while there is room, newest wins."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from restorer.gui.picture.images import Quick, box_of, colour_image, original_image
from restorer.gui.picture.levels import Levels
from restorer.gui.picture.live import Colours
from restorer.gui.tasks import Lane, Tasks
from restorer.progress import Progress

Layer = Literal["original", "colour", "second"]
_MOST = 384
"""Tiles kept: at most 384 MB of all layers together, less for tiles at the edges."""


@dataclass(frozen=True, slots=True)
class Key:
    """One tile of one layer."""

    layer: Layer
    level: int
    column: int
    row: int


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """Its image, the version of the colours it shows, and whether it is the best there is for that version."""

    image: QImage
    version: int
    exact: bool


class TileStore(QObject):
    """Tiles of one photograph: the scan, its colours, and perhaps second colours to compare them with.

    `arrived` names a tile whose image is new.
    """

    arrived = Signal(object)
    failed = Signal(object)
    settled = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._tiles: OrderedDict[Key, Tile] = OrderedDict()
        self._pending: dict[Key, int] = {}
        self._levels: Levels | None = None
        self._colours: Colours | None = None
        self._version = 0
        self._quick: tuple[Colours, Quick] | None = None  # of the colours that a tone was changed under last
        self._second: Colours | None = None
        self._second_version = 0
        self.on_screen: Callable[[QImage], QImage] = _as_made
        """What is done to each image for the screen, on the thread that makes it."""

    @property
    def has_colour(self) -> bool:
        """Whether there are colours to show."""
        return self._colours is not None

    def show(self, levels: Levels | None) -> None:
        """Start with another photograph (or none)."""
        self._drop_pending()
        self._tiles.clear()
        self._levels, self._colours, self._second = levels, None, None
        self._version += 1
        self._second_version += 1

    def make_anew(self) -> None:
        """Every image again: the screen wants other codes."""
        self._drop_pending()
        self._tiles.clear()
        self._version += 1
        self._second_version += 1

    def set_colours(self, colours: Colours | None, quick: dict[Key, QImage]) -> None:
        """From now on these colours; `quick` are first images of tiles, good until better ones are made."""
        self._version += 1
        self._colours = colours
        self._drop_pending("colour")
        if colours is None:
            for key in [key for key in self._tiles if key.layer == "colour"]:
                del self._tiles[key]
        for key, image in quick.items():
            self._put(key, Tile(image, self._version, False))

    def retone(self, keys: list[Key]) -> None:
        """The levels have another tone: first a quick image of each of these tiles, better ones when they are wanted.

        The surfaces of colour stay as they are until the model has seen the new tone.
        """
        levels, colours = self._levels, self._colours
        self._version += 1
        self._second_version += 1
        self._drop_pending("colour")
        if levels is None or colours is None:
            return
        version, finish = self._version, self.on_screen

        def quick() -> Quick:
            if self._quick is None or self._quick[0] is not colours:
                self._quick = colours, Quick.of(colours)
            return self._quick[1]

        self._tasks.start(
            Lane.FILES,  # whose thread does not step back for others: this picture follows a hand
            "tone",
            lambda progress: {key: finish(one) for key, one in _quick(levels, quick(), keys, progress).items()},
            partial(self._retoned, version),
            self.failed.emit,
        )

    def set_second(self, colours: Colours | None, quick: dict[Key, QImage]) -> None:
        """Second colours to compare with, or none any more; `quick` as in `set_colours`."""
        self._second_version += 1
        self._second = colours
        self._drop_pending("second")
        if colours is None:
            for key in [key for key in self._tiles if key.layer == "second"]:
                del self._tiles[key]
        for key, image in quick.items():
            self._put(key, Tile(image, self._second_version, False))

    def get(self, key: Key) -> QImage | None:
        """The image of a tile if there is one, perhaps of older colours."""
        tile = self._tiles.get(key)
        if tile is None:
            return None
        self._tiles.move_to_end(key)
        return tile.image

    def current(self, key: Key) -> bool:
        """Whether the tile's image shows the colours of now."""
        tile = self._tiles.get(key)
        return tile is not None and (key.layer == "original" or tile.version == self._version_of(key))

    def want(self, keys: list[Key]) -> None:
        """Make what is missing or not exact among `keys`; forget earlier wishes that are not among them."""
        wanted = set(keys)
        for key in [key for key in self._pending if key not in wanted]:
            self._tasks.cancel(Lane.TILES, str(key))
            del self._pending[key]
        for key in keys:
            if not self._good(key) and self._pending.get(key) != self._version_of(key):
                self._start(key)

    def _good(self, key: Key) -> bool:
        tile = self._tiles.get(key)
        return tile is not None and (key.layer == "original" or (tile.version == self._version_of(key) and tile.exact))

    def _version_of(self, key: Key) -> int:
        return self._second_version if key.layer == "second" else self._version

    def _start(self, key: Key) -> None:
        work = self._work(key)
        if work is None:
            return
        version, finish = self._version_of(key), self.on_screen
        self._pending[key] = version
        made, not_made = partial(self._made, key, version), partial(self._not_made, key)
        self._tasks.start(Lane.TILES, str(key), lambda progress: finish(work(progress)), made, not_made)

    def _work(self, key: Key) -> Callable[[Progress], QImage] | None:
        levels, colours = self._levels, self._second if key.layer == "second" else self._colours
        if levels is None or (key.layer != "original" and colours is None):
            return None
        if key.layer == "original" or colours is None:
            return lambda progress: _original(levels, key, progress)
        return lambda progress: _coloured(levels, colours, key, progress)

    def _made(self, key: Key, version: int, image: QImage) -> None:
        if self._pending.get(key) == version:
            del self._pending[key]
        if key.layer != "original" and version != self._version_of(key):
            return
        self._put(key, Tile(image, version, True))
        self.arrived.emit(key)
        if not self._pending:
            self.settled.emit()

    def _retoned(self, version: int, images: dict[Key, QImage]) -> None:
        for key, image in images.items():
            if version == self._version and not self._good(key):
                self._put(key, Tile(image, version, False))
                self.arrived.emit(key)

    def _not_made(self, key: Key, error: Exception) -> None:
        self._pending.pop(key, None)
        self.failed.emit(error)

    def _put(self, key: Key, tile: Tile) -> None:
        self._tiles[key] = tile
        self._tiles.move_to_end(key)
        while len(self._tiles) > _MOST:
            self._tiles.popitem(last=False)

    def _drop_pending(self, layer: Layer | None = None) -> None:
        for key in [key for key in self._pending if layer in (None, key.layer)]:
            self._tasks.cancel(Lane.TILES, str(key))
            del self._pending[key]


def _as_made(image: QImage) -> QImage:
    return image


def _original(levels: Levels, key: Key, progress: Progress) -> QImage:
    progress.check()
    return original_image(levels, key.level, key.column, key.row)


def _quick(levels: Levels, quick: Quick, keys: list[Key], progress: Progress) -> dict[Key, QImage]:
    images = {}
    for key in keys:
        progress.check()
        codes = levels.codes(key.level, key.column, key.row)
        images[key] = quick.image(codes, box_of(levels, key.level, key.column, key.row))
    return images


def _coloured(levels: Levels, colours: Colours, key: Key, progress: Progress) -> QImage:
    progress.check()
    luma = levels.luma(key.level, key.column, key.row)
    progress.check()
    return colour_image(luma, colours, box_of(levels, key.level, key.column, key.row))
