"""Settings: the language of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget

from restorer.gui import languages
from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.preferences.page import Page
from restorer.gui.settings import LANGUAGE, Settings
from restorer.paths import resources


class LanguagePage(Page):
    """The system's, English, and each that is there."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(look, tr("Language"))
        self._settings = settings
        self._codes = ["", "en", *languages.available(resources())]
        self.list = QListWidget()
        self.list.setObjectName("languages")
        self.list.setAccessibleName(tr("Language of the window"))
        self.list.addItems([tr("As the system"), *map(languages.own_name, self._codes[1:])])
        kept = settings.get(LANGUAGE)
        self.list.setCurrentRow(self._codes.index(kept) if kept in self._codes else 0)
        self.list.currentRowChanged.connect(self._choose)
        self.named(tr("Language of the window"), self.list)
        self.said = self.sentence("")

    def _choose(self, number: int) -> None:
        self._settings.set(LANGUAGE, self._codes[number])
        self.said.setText(tr("From the next start on. Your photographs and edits are kept."))
