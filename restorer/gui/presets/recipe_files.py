"""A photograph's recipe as a file of its own: the same JSON that `restorer colorize --recipe` takes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from restorer.errors import RestorerError
from restorer.gui.actions import tr
from restorer.gui.messages import Message, failure
from restorer.imaging.part_file import PartFile
from restorer.project.presets import SUFFIX
from restorer.project.recipe import Recipe

if TYPE_CHECKING:
    from restorer.gui.window import Window


class RecipeFiles(QObject):
    """Every choice of the photograph that is open, saved and taken back in; what a model decides is not part of it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._folder: Path | None = None

    def ask_save(self) -> None:
        """The dialog for where to."""
        photo = self._window.studio.workspace.current
        if photo is None:
            return
        start = (self._folder or photo.path.parent) / f"{photo.path.stem}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save recipe"), str(start), self._kinds())
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(SUFFIX))

    def ask_load(self) -> None:
        """The dialog for which one."""
        photo = self._window.studio.workspace.current
        if photo is None:
            return
        start = self._folder or photo.path.parent
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Load recipe"), str(start), self._kinds())
        if chosen:
            self.load(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the recipe as it is now."""
        recipe = self._window.studio.workspace.recipe
        try:
            with PartFile(path) as file:
                file.write((recipe.to_json().rstrip() + "\n").encode("utf-8"))
        except RestorerError as error:
            self._window.say(failure("recipe", error))
            return
        self._folder = path.parent
        self._window.say(Message("recipe", tr("Saved as {name}.").format(name=path.name)))

    def load(self, path: Path) -> None:
        """Take every choice from a file; one step of the history, which Undo takes back."""
        try:
            recipe = Recipe.read(path)
        except RestorerError as error:
            self._window.say(failure("recipe", error))
            return
        self._folder = path.parent
        self._window.messages.remove("recipe")
        self._window.studio.workspace.change(tr("Recipe {name}").format(name=path.name), recipe)

    def _kinds(self) -> str:
        return f"{tr('Recipes')} (*{SUFFIX})"
