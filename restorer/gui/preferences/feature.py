"""Settings, as the window has them: the dialog, and what was chosen before taken up at the start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from restorer.gui.command_list.feature import Commands
from restorer.gui.preferences.device_page import DevicePage
from restorer.gui.preferences.dialog import Preferences
from restorer.gui.preferences.hand_page import HandPage
from restorer.gui.preferences.keys_page import KeysPage
from restorer.gui.preferences.language_page import LanguagePage
from restorer.gui.preferences.look_page import LookPage
from restorer.gui.preferences.screen_page import ScreenPage
from restorer.gui.screen.feature import ScreenProfile
from restorer.gui.settings import CONTRAST, LESS_MOTION, SIDES_SWAPPED

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window


class SettingsDialog:
    """Ctrl and comma."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.dialog: Preferences | None = None
        settings, look = window.studio.settings, window.studio.look
        look.less_motion = settings.get(LESS_MOTION)
        if settings.get(CONTRAST) == "high":
            look.force_contrast(True)
        window.swap_sides(settings.get(SIDES_SWAPPED))

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {"settings": self.open}

    def open(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            self.dialog = self._make()
            self.dialog.destroyed.connect(self._forget)
        self.dialog.show()
        self.dialog.activateWindow()

    def _make(self) -> Preferences:
        window = self._window
        look, settings = window.studio.look, window.studio.settings
        keys = next(one for one in window.features if isinstance(one, Commands)).keys
        pages = (
            LookPage(window),
            KeysPage(look, window.actions_, keys),
            HandPage(window),
            ScreenPage(look, settings, next(one for one in window.features if isinstance(one, ScreenProfile))),
            DevicePage(window),
            LanguagePage(look, settings),
        )
        return Preferences(look, pages, window)

    def _forget(self) -> None:
        self.dialog = None
