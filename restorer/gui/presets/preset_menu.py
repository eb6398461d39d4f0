"""The menu *Presets* in the panel's footer: apply one, keep the settings of now as one, look after them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu

from restorer.errors import RestorerError
from restorer.gui.actions import tr
from restorer.gui.messages import Message, Offer, failure
from restorer.gui.presets.parts_dialog import PartsDialog
from restorer.gui.presets.pasting import Pasting
from restorer.project.presets import LONGEST_NAME, SUFFIX, Preset, Presets, preset_of, write
from restorer.project.recipe import ModelChoice, Recipe
from restorer.project.recipe_parts import PARTS, USUAL

if TYPE_CHECKING:
    from restorer.gui.window import Window

_Act = Callable[[Preset], object]


class PresetMenu(QObject):
    """Between the presets' folder and the photographs that are chosen."""

    def __init__(self, window: Window, store: Presets, pasting: Pasting) -> None:
        super().__init__(window)
        self._window = window
        self.store = store
        self._pasting = pasting
        self.dialog: PartsDialog | None = None
        self.menu = QMenu(window)
        self.menu.setAccessibleName(tr("Presets"))
        self.menu.setToolTipsVisible(True)

    def drop(self) -> None:
        """Open the menu over the footer's button."""
        self.fill()
        button = self._window.panel.presets
        if button.isVisible():
            place = button.mapToGlobal(QPoint(0, 0)) - QPoint(0, self.menu.sizeHint().height())
        else:
            place = self._window.mapToGlobal(self._window.rect().center())
        self.menu.popup(place)

    def fill(self) -> None:
        """Read the folder anew: files may have been put there by hand."""
        self.menu.clear()
        presets, problems = self.store.list()
        for preset in presets:
            action = self.menu.addAction(_shown(preset.name))
            action.triggered.connect(partial(_run, self.apply, preset))
            action.setToolTip(_parts_words(preset))
        if not presets:
            self.menu.addAction(tr("No presets yet")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(tr("Save current as…"), self.ask_save)
        self._one_of(tr("Rename"), presets, self.ask_name)
        self._one_of(tr("Remove"), presets, self.remove)
        self.menu.addSeparator()
        self.menu.addAction(tr("Import…"), self.ask_import)
        self._one_of(tr("Export"), presets, self.ask_export)
        if problems:
            self._window.say(failure("preset", problems[0]))

    def apply(self, preset: Preset) -> None:
        """Give the photographs that are chosen the preset's parts."""
        self._pasting.put(preset.recipe, preset.parts, words=tr("Preset {name}").format(name=preset.name))

    def ask_save(self) -> None:
        """Which parts of the settings of now to keep, and under which name."""
        look, name = self._window.studio.look, self._next_name()
        sentence = tr("Tick what belongs to it.")
        dialog = PartsDialog(look, tr("Save as preset"), sentence, tr("Save"), USUAL, name, self._window)
        self.dialog = dialog
        dialog.accepted.connect(self._save)
        dialog.finished.connect(self._closed)
        dialog.open()
        if dialog.field is not None:
            dialog.field.setFocus()

    def ask_name(self, preset: Preset) -> None:
        """Another name for a preset."""
        name, ok = QInputDialog.getText(
            self._window, tr("Rename preset"), tr("Name"), QLineEdit.EchoMode.Normal, preset.name
        )
        name = name.strip()[:LONGEST_NAME]
        if ok and name and name != preset.name:
            self._try(lambda: self.store.rename(preset, name))

    def remove(self, preset: Preset) -> None:
        """Take a preset away, with a way back."""
        if self._try(lambda: self.store.remove(preset)):
            title = tr("The preset “{name}” was removed.").format(name=preset.name)
            offer = Offer(tr("Undo"), lambda: self._put_back(preset))
            self._window.say(Message("preset", title, tr("Photographs keep their settings."), "info", (offer,)))

    def ask_import(self) -> None:
        """Take presets in that somebody else made."""
        pattern = f"{tr('Presets and recipes')} (*{SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Import presets"), "", pattern)
        for name in chosen:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Take one in, and say what it is called here."""
        names: list[str] = []
        if self._try(lambda: names.append(self.store.take_in(path).name)):
            self._say_kept(names[0])

    def ask_export(self, preset: Preset) -> None:
        """A file for somebody else, or for `restorer colorize --recipe`."""
        start = f"{preset.path.stem if preset.path else preset.name}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Export preset"), start, f"*{SUFFIX}")
        if chosen:
            path = Path(chosen)
            self._try(lambda: write(preset, path if path.suffix else path.with_suffix(SUFFIX)))

    def current_recipe(self) -> Recipe:
        """The recipe of now, with the model named that is really used."""
        workspace, colours = self._window.studio.workspace, self._window.studio.hinting.colours
        recipe = workspace.recipe
        if recipe.model is None and colours is not None:
            return _with_model(recipe, colours.model_id)
        return recipe

    def _save(self) -> None:
        if self.dialog is None:
            return
        preset = preset_of(self.current_recipe(), self.dialog.name(), self.dialog.chosen())
        if self._try(lambda: self.store.save(preset)):
            self._say_kept(preset.name)

    def _next_name(self) -> str:
        """Preset 1, 2, ...: the first that is free."""
        names = {one.name for one in self.store.list()[0]}
        numbered = (tr("Preset {n}").format(n=number) for number in range(1, len(names) + 2))
        return next(name for name in numbered if name not in names)

    def _say_kept(self, name: str) -> None:
        self._window.say(Message("preset", tr("“{name}” is among the presets now.").format(name=name)))

    def _put_back(self, preset: Preset) -> None:
        self._try(lambda: self.store.save(preset))

    def _closed(self, _result: int) -> None:
        self.dialog = None

    def _one_of(self, words: str, presets: tuple[Preset, ...], act: _Act) -> None:
        """A submenu of all presets."""
        submenu = self.menu.addMenu(words)
        submenu.setEnabled(bool(presets))
        for preset in presets:
            action = QAction(_shown(preset.name), submenu)
            action.triggered.connect(partial(_run, act, preset))
            submenu.addAction(action)

    def _try(self, work: Callable[[], object]) -> bool:
        """Do it; what goes wrong is said."""
        try:
            work()
        except RestorerError as error:
            self._window.say(failure("preset", error))
            return False
        return True


def _run(act: _Act, preset: Preset, _checked: bool = False) -> None:
    act(preset)


def _shown(name: str) -> str:
    """As a menu shows it: a sign for a mnemonic is not one here."""
    return name.replace("&", "&&")


def _parts_words(preset: Preset) -> str:
    names = [tr(part.name) for part in PARTS if part.id in preset.parts]
    return ", ".join(names)


def _with_model(recipe: Recipe, model_id: str) -> Recipe:
    return replace(recipe, model=ModelChoice(model_id))
