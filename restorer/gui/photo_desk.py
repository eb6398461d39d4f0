"""The photograph on the canvas: what the window's parts show when it opens, gets its colours, or cannot be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.errors import PhotoError
from restorer.gui.actions import tr
from restorer.gui.darkroom import Developed, Opened
from restorer.gui.figures import counted
from restorer.gui.messages import failure, has_colour
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.imaging.photo import PhotoInfo, SourceColour

if TYPE_CHECKING:
    from restorer.gui.window import Window


class PhotoDesk(QObject):
    """Between the darkroom and the parts of the window."""

    def __init__(self, studio: Studio, window: Window) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        workspace, room = studio.workspace, studio.darkroom
        workspace.current_changed.connect(self.show_current)
        workspace.recipe_changed.connect(self._recipe_changed)
        room.opened.connect(self._opened)
        room.developed.connect(self._developed)
        room.failed_to_open.connect(self._failed_to_open)
        room.failed_to_colour.connect(self._failed_to_colour)
        studio.thumbnails.failed.connect(self._thumbnail_failed)
        window.opening.found.connect(self._found)

    def show_current(self, photo_id: str) -> None:
        """Another photograph is to be seen ("" for none)."""
        workspace = self._studio.workspace
        self._window.actions_.enable(photo=bool(photo_id), colour=False)
        self._window.desk.show_undo()
        self._window.filmstrip.set_current(photo_id)
        self._window.stage.wait_for_photo()
        self._studio.thumbnails.yield_lane()
        self._studio.darkroom.show(workspace.current)
        self._window.setWindowTitle(f"{workspace.current.name} – Restorer" if workspace.current else "Restorer")
        if not photo_id:
            self._window.stage.show_nothing()
            self._window.status.show_photo(None)

    def _opened(self, opened: Opened) -> None:
        first = self._window.stage.canvas.scene is None
        self._window.stage.show_opened(opened)
        if first:
            self._window.stage.canvas.setFocus()
        self._window.status.show_photo(status_facts(opened.info))
        self._window.model.mark_missing(opened.photo_id, False)
        self._window.opening.is_there(opened.photo_id)
        self._window.desk.show_recipe()
        self._learn_hash(opened)
        if opened.info.colour is SourceColour.COLOURED:
            self._window.say(has_colour(opened.info.path.name))
        else:
            self._window.messages.remove("coloured")
        self._studio.darkroom.colour(
            self._studio.workspace.recipe, tr("Colouring {name}").format(name=opened.info.path.name)
        )

    def _learn_hash(self, opened: Opened) -> None:
        photo = self._studio.workspace.document.get(opened.photo_id)
        if photo.sha256 is None:
            self._studio.tasks.start(
                Lane.FILES,
                f"sha256 {photo.id}",
                lambda _: opened.info.sha256,
                lambda sha256: self._studio.workspace.known_by(photo.id, sha256),
                lambda _error: None,  # that the file went away is said when it is needed
            )

    def _developed(self, developed: Developed) -> None:
        self._window.stage.show_developed(developed)
        if developed.colours.recipe != self._studio.workspace.recipe:
            return  # a preview: nothing but the picture changes
        self._window.actions_.enable(photo=True, colour=True)
        self._window.desk.show_undo()
        self._window.desk.show_developed(developed, self._window.status)
        self._window.messages.remove("colour")

    def _failed_to_open(self, photo_id: str, error: Exception) -> None:
        self._window.stage.show_nothing()
        self._window.status.show_photo(None)
        workspace = self._studio.workspace
        if workspace.document.index(photo_id) >= 0 and not workspace.document.get(photo_id).path.exists():
            self._window.model.mark_missing(photo_id, True)
            self._window.say(self._window.opening.missing(photo_id))
        else:
            self._window.model.mark_failed(photo_id)
            self._window.say(failure("open", error))
        if workspace.current is not None and workspace.current_id == photo_id:
            gone = self._window.model.is_missing(photo_id)
            self._window.status.show_photo((workspace.current.name, tr("missing") if gone else tr("cannot be read")))

    def _failed_to_colour(self, _photo_id: str, error: Exception) -> None:
        kind = "missing" if isinstance(error, PhotoError) else "colour"
        self._window.say(failure(kind, error))
        self._window.desk.mark_stale()

    def _thumbnail_failed(self, photo_id: str, _error: Exception) -> None:
        workspace = self._studio.workspace
        if workspace.document.index(photo_id) >= 0:
            if workspace.document.get(photo_id).path.exists():
                self._window.model.mark_failed(photo_id)
            else:
                self._window.model.mark_missing(photo_id, True)

    def _found(self, photo_id: str) -> None:
        self._window.model.mark_missing(photo_id, False)
        self._studio.thumbnails.forget(photo_id)
        if photo_id == self._studio.workspace.current_id:
            self._studio.darkroom.show(self._studio.workspace.current)

    def _recipe_changed(self, photo_id: str) -> None:
        if photo_id == self._studio.workspace.current_id:
            self._window.stage.show_recipe()
            self._window.desk.show_recipe()
            self._studio.darkroom.colour(self._studio.workspace.recipe)


def status_facts(info: PhotoInfo) -> tuple[str, ...]:
    """File, size, depth and profile, as the status bar has them."""
    size = f"{counted(info.width_px)} × {counted(info.height_px)}"
    return info.path.name, size, tr("{n} bit").format(n=info.depth_bits), info.profile_name or "sRGB"
