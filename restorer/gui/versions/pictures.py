"""Small pictures of versions: taken from the canvas while one is shown there, made in the background where missing."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from restorer.gui.darkroom import Developed
from restorer.gui.picture.small import coloured, of_colours
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.project.document import OpenPhoto
from restorer.project.versions import Version

_MOST = 400
_SHARP = 2
"""Pixels for each logical one: sharp on screens of twice the density."""


class VersionPictures(QObject):
    """Pictures by version id. `changed` when there is another one."""

    changed = Signal()

    def __init__(self, studio: Studio, size: tuple[int, int], parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._size = QSize(*size) * _SHARP
        self._images: OrderedDict[str, tuple[Version, QImage]] = OrderedDict()
        self._wanted: OrderedDict[str, tuple[OpenPhoto, Version]] = OrderedDict()
        self._making = ""
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._make_next)

    def get(self, version_id: str) -> QImage | None:
        """The picture, perhaps of an older recipe; None while there is none."""
        found = self._images.get(version_id)
        return None if found is None else found[1]

    def forget(self, version_id: str) -> None:
        """A version without an id, a photograph's only one, is another with each photograph."""
        self._images.pop(version_id, None)

    def want(self, photo: OpenPhoto) -> None:
        """Make what is missing for this photograph's versions, when the canvas leaves the model a moment."""
        self._wanted.clear()
        for version in photo.versions:
            known = self._images.get(version.id)
            if version.id != photo.version and (known is None or known[0].recipe != version.recipe):
                self._wanted[version.id] = (photo, version)
        if self._wanted:
            self._timer.start()

    def put(self, photo: OpenPhoto, developed: Developed) -> None:
        """What the canvas shows is the picture of the current version."""
        version = next((one for one in photo.choices.listed() if one.id == photo.version), None)
        if version is not None and developed.colours.recipe == version.recipe:
            self._keep(version, of_colours(developed.colours, self._size))

    def stop(self) -> None:
        """Leave the rest gray."""
        self._wanted.clear()
        self._timer.stop()
        self._studio.tasks.cancel(Lane.COLOUR, "version")
        self._making = ""

    def _make_next(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        if self._making or self._studio.darkroom.busy:
            return
        _, (photo, version) = self._wanted.popitem(last=False)
        self._making = version.id
        room, wish, size, path = self._studio.room, self._studio.darkroom.model_wish, self._size, photo.path
        self._studio.tasks.start(
            Lane.COLOUR,
            "version",
            lambda progress: coloured(path, version.recipe, room, wish, size, progress),
            partial(self._made, version),
            lambda _error: self._not_made(),  # why is said when the version itself is shown
        )

    def _made(self, version: Version, image: QImage) -> None:
        self._making = ""
        self._keep(version, image)

    def _not_made(self) -> None:
        self._making = ""

    def _keep(self, version: Version, image: QImage) -> None:
        self._images[version.id] = (version, image)
        while len(self._images) > _MOST:
            self._images.popitem(last=False)
        self.changed.emit()
