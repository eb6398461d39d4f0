"""The command list and the sheet of keys, as the window has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from restorer.gui.command_list.help_sheet import HelpSheet
from restorer.gui.command_list.key_map import KeyMap
from restorer.gui.command_list.palette import CommandList

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window


class Commands:
    """Ctrl+K and F1, and the keys that the person chose."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.keys = KeyMap(window.studio.settings, window.actions_)
        self.list = CommandList(window.studio.look, window.actions_, self.keys, window)
        self.list.run.connect(self._run)
        self.sheet: HelpSheet | None = None

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {"commands": self.list.open, "keys": self.help}

    def help(self) -> None:
        """Open the sheet, or bring it to the front."""
        if self.sheet is None:
            self.sheet = HelpSheet(self._window.studio.look, self._window.actions_, self.keys, self._window)
            self.sheet.destroyed.connect(self._forget)
        self.sheet.show()
        self.sheet.activateWindow()
        self.sheet.field.setFocus()

    def _forget(self) -> None:
        self.sheet = None

    def _run(self, action_id: str) -> None:
        """After the list is gone: what the command opens shall have the focus."""
        QTimer.singleShot(0, self._window, partial(self._window.actions_[action_id].trigger))
