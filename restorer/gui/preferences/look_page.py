"""Settings: how everything looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restorer.gui.actions import tr
from restorer.gui.preferences.page import Page
from restorer.gui.settings import CONTRAST, LESS_MOTION, SIDES_SWAPPED, SURROUND, TEXT_SIZE, THEME

if TYPE_CHECKING:
    from restorer.gui.window import Window

_THEMES = ("system", "dark", "light")
_SURROUNDS = ("theme", "dark", "mid", "light", "white")


class LookPage(Page):
    """Theme, surround, contrast, text size, motion, sides."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.studio.look, tr("Appearance"))
        self._window = window
        self._settings = settings = window.studio.settings
        themes = (tr("As the system"), tr("Dark"), tr("Light"))
        self.theme = self.choice(tr("Theme"), themes, _THEMES.index(settings.get(THEME)), self._theme)
        surrounds = (tr("As the theme"), tr("Dark"), tr("Middle grey"), tr("Light"), tr("White"))
        chosen = _SURROUNDS.index(settings.get(SURROUND))
        self.surround = self.choice(tr("Round the photograph"), surrounds, chosen, self._surround)
        self.sentence(tr("Judge colours on middle grey: it has L* 50 and no hue."))
        contrasts = (tr("As the system"), tr("High"))
        high = int(settings.get(CONTRAST) == "high")
        self.contrast = self.choice(tr("Contrast"), contrasts, high, self._contrast)
        sizes = TEXT_SIZE.choices
        names = [tr("As the system"), *(f"{size} %" for size in sizes[1:])]
        self.text = self.choice(
            tr("Size of text and controls"), names, sizes.index(settings.get(TEXT_SIZE)), self._size
        )
        self.said = self.sentence("")
        self.column.addSpacing(8)
        self.check(tr("Reduce motion"), settings.get(LESS_MOTION), self._motion)
        self.check(tr("Swap sides: photographs right, tools left"), settings.get(SIDES_SWAPPED), self._sides)
        self.column.addStretch()

    def _theme(self, number: int) -> None:
        self._window.actions_[f"theme_{_THEMES[number]}"].trigger()

    def _surround(self, number: int) -> None:
        self._settings.set(SURROUND, _SURROUNDS[number])
        self._window.stage.apply_surround()

    def _contrast(self, number: int) -> None:
        self._settings.set(CONTRAST, CONTRAST.choices[number])
        self.look.force_contrast(CONTRAST.choices[number] == "high")

    def _size(self, number: int) -> None:
        self._settings.set(TEXT_SIZE, TEXT_SIZE.choices[number])
        self.said.setText(tr("From the next start on. Your photographs and edits are kept."))

    def _motion(self, less: bool) -> None:
        self._settings.set(LESS_MOTION, less)
        self.look.less_motion = less

    def _sides(self, swapped: bool) -> None:
        self._settings.set(SIDES_SWAPPED, swapped)
        self._window.swap_sides(swapped)
