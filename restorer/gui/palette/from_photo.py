"""Colours from another photograph: an open one, a file, or what is dropped on *Hint colour*."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFileDialog, QMenu

from restorer.batch.plan import PHOTO_SUFFIXES
from restorer.gui import intake
from restorer.gui.actions import tr
from restorer.gui.messages import failure
from restorer.gui.palette.held_alt import HeldAlt
from restorer.gui.palette.source import OwnColours, Source, read_own, read_result
from restorer.gui.palette.source_card import SourceCard
from restorer.gui.settings import OPEN_FOLDER
from restorer.gui.tasks import Lane
from restorer.project.recipe import Recipe

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_SIZE = QSize(1024, 1024)
_MOST_NAMED = 15


class FromPhoto(QObject):
    """See the module."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self.card = SourceCard(window.studio.look, window.stage.canvas)
        self.card.taken.connect(self._take)
        self.card.view_wanted.connect(self._view)
        self._alt = HeldAlt(window.stage.canvas)
        self._path = Path()
        self._recipe = Recipe()
        self._own: OwnColours | None = None
        self._given: Source | None = None
        window.photo_menu.add(self._add_to_menu)
        window.colour_tab.hint.dropped.connect(self._dropped)
        self._studio.workspace.current_changed.connect(lambda _id: self.card.hide())
        self._studio.hinting.colour_changed.connect(lambda: self.card.set_luma(self._studio.hinting.luma))

    def commands(self) -> Mapping[str, Command]:
        """The actions of this feature."""
        return {"colour_from": self.ask}

    def ask(self) -> None:
        """Offer the other open photographs, and any file."""
        workspace = self._studio.workspace
        others = [photo for photo in workspace.document.photos if photo.id != workspace.current_id]
        if not others:
            self._ask_file()
            return
        menu = QMenu(self._window)
        for photo in others[:_MOST_NAMED]:
            menu.addAction(photo.name, partial(self.open_photo, photo.id))
        menu.addSeparator()
        menu.addAction(tr("Another file…"), self._ask_file)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def open_photo(self, photo_id: str) -> None:
        """Show an open photograph."""
        photo = self._studio.workspace.document.get(photo_id)
        self.open_file(photo.path, photo.recipe)

    def open_file(self, path: Path, recipe: Recipe = Recipe()) -> None:  # noqa: B008 - a frozen value
        """Show a photograph: the colours it has, or the ones the model gives it where it has none."""
        self._path, self._recipe, self._own, self._given = path, recipe, None, None
        self.card.set_luma(self._studio.hinting.luma)
        self.card.show_source(path.name, None, own=False, choices=False, remark="")
        self._studio.tasks.start(
            Lane.FILES,
            "colour source",
            partial(read_own, path, _SIZE),
            self._read,
            self._failed,
            tr("Reading {name}").format(name=path.name),
        )

    def _read(self, own: OwnColours) -> None:
        self._own = own
        self._view(own.source is not None and not own.toned)

    def _view(self, own: bool) -> None:
        """Its own colours, or those it was given; the latter are made when they are first wanted."""
        if self._own is None:
            return
        if own:
            self._show(self._own.source, own)
        elif self._given is not None:
            self._show(self._given, own)
        else:
            self._show(None, own)
            path, recipe, wish = self._path, self._recipe, self._studio.thumbnails.model_wish
            self._studio.tasks.start(
                Lane.COLOUR,
                "colour source",
                lambda progress: read_result(path, recipe, self._studio.room, wish, _SIZE, progress),
                self._coloured,
                self._failed,
                tr("Colouring {name}").format(name=path.name),
            )

    def _coloured(self, source: Source) -> None:
        self._given = source
        self._show(source, own=False)

    def _show(self, source: Source | None, own: bool) -> None:
        choices = self._own is not None and self._own.source is not None
        remark = ""
        if own and self._own is not None and self._own.toned:
            remark = tr("This is the tone of the print, the same everywhere.")
        elif not own and not choices:
            remark = tr("This photograph has no colours of its own: these are the model’s guess.")
        self.card.show_source(self._path.name, source, own, choices, remark)

    def _failed(self, error: Exception) -> None:
        self.card.hide()
        self._window.say(failure("colour source", error))

    def _take(self, a: float, b: float) -> None:
        self._studio.hinting.take(a, b)
        if not self._window.colour_tab.hint.isVisible():
            self._window.panel.show_tab("colour")
            self._window.actions_["tool_brush"].trigger()

    def _dropped(self, mime: QMimeData) -> None:
        paths, picture = intake.paths_of(mime), intake.picture_of(mime)
        if paths:
            known = self._studio.workspace.document.find(paths[0])
            self.open_file(paths[0], Recipe() if known is None else known.recipe)
        elif picture is not None:
            try:
                self.open_file(intake.keep_picture(picture, self._studio.pasted))
            except OSError as error:
                self._failed(error)

    def _add_to_menu(self, menu: QMenu, ids: list[str]) -> None:
        menu.addAction(tr("Take a colour from this"), partial(self.open_photo, ids[0]))

    def _ask_file(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
        folder = self._studio.settings.get(OPEN_FOLDER)
        title = tr("Take a colour from another photograph")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, folder, f"{tr('Photographs')} ({kinds})")
        if chosen:
            self.open_file(Path(chosen))
