"""The album and the run as a feature of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.album.bar import AlbumBar
from restorer.gui.album.chosen import Chosen
from restorer.gui.album.desk import AlbumDesk
from restorer.gui.album.shelf import Shelf
from restorer.gui.run.desk import RunDesk
from restorer.gui.run.scope import Scope
from restorer.project.document import OpenPhoto

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window


class AlbumFeature(QObject):
    """Album, judging and run, and the wires between them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.run = RunDesk(window)
        self.album = AlbumDesk(window, self.run.panel)
        self.run.chosen = self._meant
        self.run.show_album = self.album.show
        self.run.ended.connect(self._run_ended)
        self.album.judging.judged.connect(self.run.judge)
        self.album.looked_at.connect(self.run.refresh)
        window.status.work_asked.connect(self._work_asked)
        window.runs = self.run
        self.bar = AlbumBar(window, self.album, self.run)
        self.chosen = Chosen(window, self.album)

    def commands(self) -> Mapping[str, Command]:
        """Album, judging and run."""
        own = {**self.album.commands(), **self.bar.commands(), **self.chosen.commands()}
        return {**own, "run": self._run, "run_pause": self._pause, "run_stop": self.run.stop}

    def catch_up(self, _missed: Missed) -> None:
        """Photographs were opened before there was an album."""
        self.album.photos_changed()

    def _meant(self, scope: Scope) -> list[OpenPhoto]:
        """The photographs that a run would be for, in the order shown."""
        photos = self._window.studio.workspace.document.photos
        if scope is Scope.ALL:
            return list(photos)
        there = {photo.id: photo for photo in photos}
        ids = self.album.model.ids if scope is Scope.SHOWN else self.album.selected_ids()
        return [there[photo_id] for photo_id in ids if photo_id in there]

    def _run(self) -> None:
        """Show the album, where Start has the focus: nothing begins without being seen."""
        self.album.show()
        self.run.panel.focus_part().setFocus()

    def _work_asked(self) -> None:
        """The chip was pressed: a run has a panel to look at."""
        if self.run.busy:
            self._run()

    def _pause(self) -> None:
        if self.run.busy and self.run.state is not None:
            self.run.hold(not self.run.state.held)

    def _run_ended(self, show_doubtful: bool) -> None:
        if show_doubtful and self.album.shown and self._window.studio.thumbnails.doubts:
            self.album.page.side.show_shelf(Shelf.FIRST)
