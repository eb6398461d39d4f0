"""The tab *Info* as one of the window's features: it is filled as things become known."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from restorer.gui.actions import tr
from restorer.gui.darkroom import Developed, Opened
from restorer.gui.export_desk import show_folder
from restorer.gui.info.facts_of import Checked, file_facts, record_facts, unread_facts
from restorer.gui.info.finding import check, pixel_sha256
from restorer.gui.messages import failure
from restorer.gui.panel.facts import Fact
from restorer.gui.tasks import Job, Lane
from restorer.imaging.description import described
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.document import OpenPhoto
from restorer.project.export import Exported

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window

_T = TypeVar("_T")
_MOST = 1000
"""Photographs whose findings are remembered."""


class InfoFeature(QObject):
    """Between the darkroom, the exports and the tab."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio = window.studio
        self._tab = window.info_tab
        self._developed: Developed | None = None
        self._checked: OrderedDict[str, Checked] = OrderedDict()
        self._pixels: OrderedDict[str, str] = OrderedDict()
        self._job: Job | None = None
        studio.darkroom.opened.connect(self._opened)
        studio.darkroom.developed.connect(self._coloured)
        studio.darkroom.failed_to_open.connect(self._not_opened)
        studio.workspace.current_changed.connect(self._other_photo)
        studio.workspace.photo_changed.connect(self._photo_changed)
        studio.workspace.undo.indexChanged.connect(self._show_history)
        studio.tasks.shown_changed.connect(self._show_progress)
        window.exports.exported.connect(self._exported)
        self._tab.folder_wanted.connect(self._show_folder)
        self._tab.hashes.pixels_wanted.connect(self._hash_pixels)
        self._tab.hashes.stopped.connect(self._stop)

    def commands(self) -> Mapping[str, Command]:
        """What each of its actions does."""
        return {"show_in_folder": self._show_folder}

    def catch_up(self, missed: Missed) -> None:
        """As if it had been there before the photograph."""
        self._other_photo(missed.photo_id)
        if missed.opened is not None:
            self._opened(missed.opened)
        if missed.developed is not None:
            self._coloured(missed.developed)

    def _opened(self, opened: Opened) -> None:
        self._tab.show_file(file_facts(opened.scan))
        self._tab.show_description(Fact(tr(name), value) for name, value in described(opened.scan.metadata))
        self._show_history()

    def _not_opened(self, photo_id: str, error: Exception) -> None:
        """Nothing of the photograph before it is left standing there."""
        photo = self._studio.workspace.current
        if photo is not None and photo.id == photo_id:
            self._tab.show_file(unread_facts(photo.path, error))
            self._tab.show_description(())
            self._tab.hashes.show_file(photo.sha256 or "", working=False)

    def _coloured(self, developed: Developed) -> None:
        if developed.photo_id == self._studio.workspace.current_id:
            self._developed = developed
            self._show_record()

    def _other_photo(self, photo_id: str) -> None:
        self._stop()
        self._developed = None
        self._tab.show_record(())
        self._photo_changed(photo_id)
        self._tab.hashes.show_pixels(self._pixels.get(photo_id, ""))
        self._show_history()

    def _photo_changed(self, photo_id: str) -> None:
        photo = self._studio.workspace.current
        if photo is not None and photo.id == photo_id:
            self._tab.hashes.show_file(photo.sha256 or "")

    def _show_record(self) -> None:
        photo = self._studio.workspace.current
        if photo is not None and self._developed is not None:
            checked = self._checked.get(photo.id) if photo.exported else None
            self._tab.show_record(record_facts(self._developed, photo.recipe, checked))

    def _show_history(self, _index: int = 0) -> None:
        self._tab.show_history(self._studio.workspace.history())

    def _show_folder(self) -> None:
        photo_id = self._window.in_hand()
        if photo_id:
            show_folder(self._studio.workspace.document.get(photo_id).path.parent)

    def _hash_pixels(self) -> None:
        photo = self._studio.workspace.current
        if photo is None:
            return
        path = photo.path

        def work(progress: Progress) -> str:
            with open_photo(path) as opened:
                return pixel_sha256(opened, progress)

        words = tr("Checksum of {name}").format(name=photo.name)
        done, failed = partial(self._pixels_known, photo.id), partial(self._not_known, photo.id)
        self._tab.hashes.show_progress(0.0)
        self._job = self._studio.tasks.start(Lane.FILES, "pixels", work, done, failed, words)

    def _show_progress(self) -> None:
        """The chip may have stopped it, too."""
        if self._job is None:
            return
        if self._job.cancellation.cancelled:
            self._stop()
        else:
            self._tab.hashes.show_progress(self._job.fraction)

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            self._tab.hashes.show_pixels("")

    def _pixels_known(self, photo_id: str, sha256: str) -> None:
        self._job = None
        _keep(self._pixels, photo_id, sha256)
        if photo_id == self._studio.workspace.current_id:
            self._tab.hashes.show_pixels(sha256)

    def _not_known(self, _photo_id: str, error: Exception) -> None:
        self._job = None
        self._tab.hashes.show_pixels("")
        self._window.say(failure("checksum", error))

    def _exported(self, photo: OpenPhoto, exported: Exported) -> None:
        """What was written is read back and measured: a promise that was not checked is none."""
        self._studio.tasks.start(
            Lane.FILES,
            f"check {photo.id}",
            lambda progress: check(photo, exported, progress),
            partial(self._found, photo.id),
            lambda error: self._window.say(failure("check", error)),
            tr("Checking {name}").format(name=exported.path.name),
        )

    def _found(self, photo_id: str, checked: Checked | None) -> None:
        if checked is not None:
            _keep(self._checked, photo_id, checked)
        self._show_record()


def _keep(kept: OrderedDict[str, _T], photo_id: str, value: _T) -> None:
    kept[photo_id] = value
    while len(kept) > _MOST:
        kept.popitem(last=False)
