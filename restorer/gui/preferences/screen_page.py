"""Settings: by which profile the screen is told colours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from restorer.gui.actions import tr
from restorer.gui.preferences.page import Page
from restorer.gui.settings import SCREEN_PROFILE

if TYPE_CHECKING:
    from restorer.gui.look import Look
    from restorer.gui.screen.feature import ScreenProfile
    from restorer.gui.settings import Settings


class ScreenPage(Page):
    """The system's profile, sRGB, or a profile in a file; and which is in use."""

    def __init__(self, look: Look, settings: Settings, screen: ScreenProfile) -> None:
        super().__init__(look, tr("Screen"))
        self._settings = settings
        self._screen = screen
        self.profile = self.choice(tr("Profile of the screen"), self._names(), self._number(), self._choose)
        self.said = self.sentence(screen.words)
        self.sentence(tr("Only what you see changes; photographs and copies keep their colours."))
        self.column.addStretch()

    def _names(self) -> tuple[str, str, str]:
        return tr("The system's"), tr("sRGB"), tr("A file…")

    def _number(self) -> int:
        return {"": 0, "sRGB": 1}.get(self._settings.get(SCREEN_PROFILE), 2)

    def _choose(self, number: int) -> None:
        if number == 2:
            self._ask()
        else:
            self.take(("", "sRGB")[number])

    def _ask(self) -> None:
        start = str(Path(self._settings.get(SCREEN_PROFILE)).parent) if self._number() == 2 else ""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Profile of the screen"), start, tr("Profiles") + " (*.icc *.icm *.ICC *.ICM)"
        )
        if path:
            self.take(path)
        self.profile.choose(self._number())

    def take(self, choice: str) -> None:
        """Use it from now on, and say so."""
        self._screen.choose(choice)
        self.said.setText(self._screen.words)
