"""Copy, paste, presets and recipe files as one of the window's features."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from restorer.gui.actions import tr
from restorer.gui.presets.pasting import Pasting
from restorer.gui.presets.preset_menu import PresetMenu
from restorer.gui.presets.recipe_files import RecipeFiles
from restorer.project.presets import Presets
from restorer.project.recipe_parts import USUAL

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window


class PresetsFeature:
    """Holds what was copied, and the menu of presets."""

    def __init__(self, window: Window) -> None:
        self.pasting = Pasting(window)
        self.presets = PresetMenu(window, Presets(window.studio.presets), self.pasting)
        self.recipes = RecipeFiles(window)
        window.photo_menu.add(self._add_to_menu)

    def commands(self) -> Mapping[str, Command]:
        """What each of its actions does."""
        return {
            "copy_settings": self.pasting.copy,
            "paste_settings": self.pasting.paste,
            "paste_parts": self.pasting.ask_parts,
            "presets": self.presets.drop,
            "save_preset": self.presets.ask_save,
            "save_recipe": self.recipes.ask_save,
            "load_recipe": self.recipes.ask_load,
        }

    def _add_to_menu(self, menu: QMenu, ids: list[str]) -> None:
        """On photographs of filmstrip and album."""
        copied = self.pasting.copied
        paste = menu.addAction(tr("Paste settings"))
        paste.setEnabled(copied is not None)
        if copied is not None:
            paste.triggered.connect(partial(_put, self.pasting, ids))


def _put(pasting: Pasting, ids: list[str], _checked: bool = False) -> None:
    if pasting.copied is not None:
        pasting.put(pasting.copied, USUAL, ids)
