"""The coloured copy dragged out of the window, or copied, as a file for another program.

It is written in the background from the moment the drag begins, with the choices of the last export, into a folder
that goes when the program ends; whoever takes the drop waits until the file is whole.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMimeData, QObject, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView

from restorer.gui.actions import tr
from restorer.gui.copy_names import export_suffix
from restorer.gui.export_form import chosen_container, chosen_profile
from restorer.gui.exporting import ExportChoice, export_photo
from restorer.gui.intake import OWN
from restorer.gui.messages import failure
from restorer.gui.photo_model import PHOTO
from restorer.gui.settings import EXPORT_QUALITY
from restorer.gui.tasks import Job, Lane
from restorer.project.document import OpenPhoto
from restorer.project.export import Exported
from restorer.project.recipe import Output

if TYPE_CHECKING:
    from restorer.gui.window import Window

_LIST = "text/uri-list"


class ResultFile:
    """A copy on its way. `path` once it is whole; None while it is not, and after a failure."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.ended = False
        self.job: Job | None = None

    @property
    def awaited(self) -> bool:
        """Whether it may still come: neither there nor failed, and not stopped by anyone."""
        return not self.ended and (self.job is None or not self.job.cancellation.cancelled)

    def done(self, exported: Exported) -> None:
        """It is on disk."""
        self.path, self.ended = exported.path, True

    def failed(self) -> None:
        """There will be none."""
        self.ended = True


class ResultMime(QMimeData):
    """What is dragged: the address of the file, given out when it is whole."""

    def __init__(self, files: Sequence[ResultFile]) -> None:
        super().__init__()
        self._files = tuple(files)

    def formats(self) -> list[str]:
        """A list of addresses, and our mark."""
        return [_LIST, OWN]

    def hasFormat(self, mimetype: str) -> bool:  # noqa: N802 - Qt's name
        """One of the two."""
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferred: object) -> Any:  # noqa: N802 - Qt's name
        """The addresses; waits for files that are still being written, while the window goes on living."""
        del preferred
        if mimetype != _LIST:
            return None
        while any(one.awaited for one in self._files):
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50
            )
        return [QUrl.fromLocalFile(str(one.path)) for one in self._files if one.path is not None]


class ResultDrag(QObject):
    """Begins drags from the filmstrip and from the button Export…. `carry` is what Qt does from there on."""

    def __init__(self, window: Window, photographs: QListView, handle: QAbstractButton) -> None:
        super().__init__(window)
        self._window = window
        self._photographs = photographs.viewport()
        self._list = photographs
        self._handle = handle
        self._pressed: QPoint | None = None
        self._dragged: list[OpenPhoto] = []
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.carry: Callable[[QDrag], object] = lambda drag: drag.exec(Qt.DropAction.CopyAction)
        for source in (self._photographs, handle):
            source.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A press, then a way long enough to be a drag."""
        if not isinstance(event, QMouseEvent):
            return False
        left = Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is left:
            self._pressed = event.position().toPoint()
            self._dragged = self._photos_at(watched, self._pressed)
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() is QEvent.Type.MouseMove and event.buttons() & left and self._pressed is not None:
            if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return watched is self._photographs
            self._pressed = None
            self._handle.setDown(False)
            if self._dragged:
                self.begin(self._dragged)
            return True
        return False

    def begin(self, photos: Sequence[OpenPhoto]) -> None:
        """Start writing, and start the drag."""
        drag = QDrag(self)
        drag.setMimeData(ResultMime([self.write(photo) for photo in photos]))
        thumbnail = self._window.studio.thumbnails.get(photos[0])
        if isinstance(thumbnail, QImage):
            small = QSize(96, 96)
            shown = self._window.studio.look.shown(thumbnail)
            drag.setPixmap(QPixmap.fromImage(shown).scaled(small, Qt.AspectRatioMode.KeepAspectRatio))
        self.carry(drag)

    def copy(self) -> None:
        """The same for the clipboard, where a keyboard is all there is."""
        photos = self._meant()
        if photos:
            QApplication.clipboard().setMimeData(ResultMime([self.write(photo) for photo in photos]))

    def write(self, photo: OpenPhoto) -> ResultFile:
        """Write the copy in the background."""
        studio, file, choice = self._window.studio, ResultFile(), self._choice(photo)
        wish = studio.darkroom.model_wish

        def failed(error: Exception) -> None:
            file.failed()
            self._window.say(failure("export", error))

        job: Job = studio.tasks.start(
            Lane.EXPORT,
            f"result {photo.id}",
            lambda progress: export_photo(photo, choice, studio.room, wish, progress),
            file.done,
            failed,
            tr("Writing {name} for another program").format(name=photo.name),
        )
        file.job = job
        return file

    def _choice(self, photo: OpenPhoto) -> ExportChoice:
        """Format, profile, quality and name as they were chosen last, depth as the scan has it."""
        settings = self._window.studio.settings
        container, profile = chosen_container(settings, photo.path), chosen_profile(settings)
        output = Output(container, None, profile, settings.get(EXPORT_QUALITY), export_suffix(settings))
        return ExportChoice(output, container, self._room())

    def _room(self) -> Path:
        """A folder of its own for each copy, so that names stay as they are."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="restorer-drag-", ignore_cleanup_errors=True)
            self.destroyed.connect(self._folder.cleanup)
        return Path(tempfile.mkdtemp(dir=self._folder.name))

    def _meant(self) -> list[OpenPhoto]:
        """In the album those that are chosen, else the one on the canvas."""
        workspace, canvas = self._window.studio.workspace, self._window.pages.currentIndex() == 1
        ids = [workspace.current_id] if canvas else self._window.selected_ids()
        return [workspace.document.get(one) for one in ids if one and workspace.document.index(one) >= 0]

    def _photos_at(self, watched: QObject, place: QPoint) -> list[OpenPhoto]:
        """All that are chosen where the press is on one of them, else the one under it."""
        workspace = self._window.studio.workspace
        if watched is self._handle:
            return self._meant() if self._handle.isEnabled() else []
        index = self._list.indexAt(place)
        pressed = index.data(PHOTO) if index.isValid() else None
        chosen = self._window.filmstrip.selected_ids()
        ids = chosen if pressed in chosen else [pressed]
        return [workspace.document.get(one) for one in ids if one and workspace.document.index(one) >= 0]
