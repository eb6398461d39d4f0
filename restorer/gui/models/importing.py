"""Ways of a model package into the program: dialog or drop, its card shown, tried, installed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from restorer.engine.card import CARD_NAME, ModelCard
from restorer.engine.incoming import Incoming
from restorer.engine.package import Package
from restorer.engine.store import ModelStore
from restorer.gui.actions import tr
from restorer.gui.messages import failure
from restorer.gui.models.card_dialog import CardDialog
from restorer.gui.settings import OPEN_FOLDER
from restorer.gui.tasks import Lane
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.window import Window


class Importing(QObject):
    """`installed(ModelCard)` when a package is in its place."""

    installed = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self.dialog: CardDialog | None = None

    def ask(self) -> None:
        """The dialog for a package: an archive, or the card in its folder."""
        pattern = f"{tr('Model packages')} (*.zip {CARD_NAME});;{tr('All files')} (*)"
        folder = self._studio.settings.get(OPEN_FOLDER)
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Import a model"), folder, pattern)
        if chosen:
            path = Path(chosen)
            self.offer(path.parent if path.name == CARD_NAME else path)

    def offer(self, path: Path) -> None:
        """Check the package at `path` against its card, show the card, and ask."""
        store = self._studio.room.store
        self._studio.tasks.start(
            Lane.FILES,
            "look at model",
            partial(_looked_at, store, path),
            partial(self._show_card, path),
            lambda error: self._window.say(failure("model", error)),
            tr("Checking {name}").format(name=path.name),
        )

    def _show_card(self, path: Path, found: tuple[ModelCard, ModelCard | None]) -> None:
        card, present = found
        self.dialog = CardDialog(self._studio.look, card, present, self._window)
        self.dialog.accepted.connect(partial(self._install, path))
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _install(self, path: Path) -> None:
        store = self._studio.room.store
        self._studio.tasks.start(
            Lane.FILES,
            "install model",
            partial(_added, store, path),
            lambda package: self.installed.emit(package.card),
            lambda error: self._window.say(failure("model", error)),
            tr("Installing {name}").format(name=path.name),
        )


def _looked_at(store: ModelStore, path: Path, progress: Progress) -> tuple[ModelCard, ModelCard | None]:
    """The card of the package, its files checked; and of the model of that id that is there now."""
    with Incoming(path, store.user) as incoming:
        card = incoming.package(progress).card
    present = next((one.card for one in store.list() if one.card.id == card.id), None)
    return card, present


def _added(store: ModelStore, path: Path, progress: Progress) -> Package:
    return store.add(path, progress, replace=True)  # the person was asked
