"""Tone in the window: between its tab, the photograph and the recipe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.actions import tr
from restorer.gui.canvas.layer import PickLayer
from restorer.gui.darkroom import Opened
from restorer.gui.panel.panel import Tab
from restorer.gui.picture.levels import Levels, decoded
from restorer.gui.tone.clipping import Clipping
from restorer.gui.tone.film import at_place, guessed
from restorer.gui.tone.tone_tab import ToneTab, with_value
from restorer.imaging.adjust_proposals import black_and_white, looks_like_a_negative
from restorer.imaging.adjust_tone import Tone
from restorer.imaging.arrays import Luma

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window


class ToneFeature(QObject):
    """Holds the tab; every change is a step of the photograph's history."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._studio = window, window.studio
        self._gesture = 0
        self._what = ""
        look, canvas = window.studio.look, window.stage.canvas
        self.tab = ToneTab(look)
        window.panel.add_tab(Tab("tone", tr("Tone"), "tone", self.tab), before="info")
        for section in self.tab.sections:
            window.desk.remember(section)
        self.pick = PickLayer(look, canvas, tr("Pick a place in the photograph"))
        self.clipping = Clipping()
        canvas.add_overlay(self.clipping)
        self._connect()
        self._show()

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {"tone_reset": self._back, "tone_suggest": self._suggest}

    def catch_up(self, missed: Missed) -> None:
        """As if it had been there before the photograph."""
        if missed.opened is not None:
            self._opened(missed.opened)

    def _connect(self) -> None:
        tab, room, workspace = self.tab, self._studio.darkroom, self._studio.workspace
        tab.began.connect(self._begin)
        tab.changed.connect(self._change)
        tab.picking.connect(self._start_picking)
        tab.suggested.connect(self._suggest)
        tab.turned_over.connect(self._turn_over)
        tab.clipped_shown.connect(self._show_clipped)
        self.pick.picked.connect(self._picked)
        room.opened.connect(self._opened)
        room.reframed.connect(self._opened)
        room.retoned.connect(self._retoned)
        workspace.recipe_changed.connect(lambda _: self._show())
        workspace.current_changed.connect(lambda _: self._show())

    @property
    def _tone(self) -> Tone:
        return self._studio.workspace.recipe.tone

    @property
    def _levels(self) -> Levels | None:
        now = self._studio.darkroom.now
        return None if now is None else now.levels

    def _show(self) -> None:
        tone = self._tone
        self.tab.show_tone(tone)
        self._window.panel.mark_tab("tone", not tone.identity)

    def _opened(self, opened: Opened) -> None:
        codes = opened.levels.before.small()
        self.tab.histogram.show_codes(codes, self._tone)
        self.tab.show_guess(self._tone.negative is None and looks_like_a_negative(decoded(codes)))

    def _retoned(self) -> None:
        self._window.stage.canvas.retone()
        self._window.desk.show_recipe()  # hints are named by the lightness that is under them now

    def _begin(self) -> None:
        self._gesture = self._studio.workspace.new_gesture()

    def _change(self, tone: Tone, words: str) -> None:
        recipe = self._studio.workspace.recipe
        self._studio.workspace.change(words, replace(recipe, tone=tone), self._gesture)

    def _once(self, tone: Tone, words: str) -> None:
        """A change that is a step of its own."""
        self._gesture = 0
        self._change(tone, words)

    def _back(self) -> None:
        self._once(Tone(), tr("Back to the scan"))

    def _luma(self) -> Luma | None:
        """The scan's lightness, small: as a positive, but with no other change."""
        levels = self._levels
        if levels is None:
            return None
        # A film that is turned over channel by channel is a positive in the levels themselves.
        return Tone(negative=levels.tone.negative).of(decoded(levels.small()))

    def _suggest(self) -> None:
        luma = self._luma()
        if luma is not None:
            black, white = black_and_white(luma)
            self._once(replace(self._tone, black=black, white=white), tr("Black and white"))

    def _turn_over(self, over: bool) -> None:
        levels = self._levels
        if levels is not None:
            film = guessed(levels) if over else None
            # Black and white of a negative are not those of its positive.
            self._once(Tone(gamma=self._tone.gamma, fade=self._tone.fade, negative=film), tr("Negative"))
            self.tab.show_guess(False)

    def _start_picking(self, what: str) -> None:
        if self._levels is not None:
            self._what = what
            self.pick.lay()

    def _picked(self, x: float, y: float) -> None:
        levels, tone = self._levels, self._tone
        if levels is None:
            return
        if self._what in ("black", "white"):
            luma = levels.scan_at(x, y)
            value = float(Tone(negative=levels.tone.negative).of(luma)[0])
            words = tr("Black") if self._what == "black" else tr("White")
            self._once(with_value(tone, self._what, round(value, 1)), words)
        elif tone.negative is not None:
            light = at_place(levels, x, y)
            film = replace(tone.negative, base=light) if self._what == "base" else replace(tone.negative, densest=light)
            self._once(replace(tone, negative=film), tr("Film base") if self._what == "base" else tr("Densest place"))

    def _show_clipped(self, shown: bool) -> None:
        self.clipping.shown = shown
        self._window.stage.canvas.update()
