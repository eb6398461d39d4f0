"""Commands on a photograph, in the album: they mean those that are chosen there, and never the one on the canvas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.actions import OF_MANY
from restorer.gui.album.desk import AlbumDesk

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_OF_THE_ALBUM = ("save", "save_as", "full_screen")
_OF_THE_BAR = ("export", "export_again")


class Chosen(QObject):
    """Puts the canvas's commands aside while the album is shown; the others ask who is chosen."""

    def __init__(self, window: Window, album: AlbumDesk) -> None:
        super().__init__(window)
        self._window, self._album = window, album
        self._of_one: Mapping[str, Command] = {name: window.commands[name] for name in ("close_photo", "find")}
        window.pages.currentChanged.connect(lambda _: self.refresh())
        album.looked_at.connect(self.refresh)
        window.studio.workspace.current_changed.connect(lambda _: self.refresh())
        window.studio.darkroom.developed.connect(lambda _: self.refresh())

    def commands(self) -> Mapping[str, Command]:
        """Those that the canvas's photograph has too."""
        return {name: partial(self._run, name) for name in self._of_one}

    def refresh(self) -> None:
        """What can be used now."""
        shown, studio = self._album.shown, self._window.studio
        chosen = bool(self._album.page.grid.count_selected())
        there = bool(studio.workspace.current_id)
        ready = studio.darkroom.now is not None and studio.hinting.colours is not None
        self._window.actions_.put_canvas_aside(shown)
        for name in OF_MANY:
            if name not in _OF_THE_BAR:
                possible = (chosen or name in _OF_THE_ALBUM) if shown else ready if name == "copy_result" else there
                self._window.actions_[name].setEnabled(possible)

    def _run(self, name: str) -> None:
        if not self._album.shown:
            self._of_one[name]()
            return
        ids, one = self._album.selected_ids(), self._album.in_hand()
        if ids and name == "close_photo":
            self._window.studio.workspace.close_photos(ids)
        elif one and name == "find":
            self._window.opening.find(one)
