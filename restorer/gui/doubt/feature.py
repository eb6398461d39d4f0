"""Confidence in the window: the overlay, the section, the words under the pointer, and *Ask me*."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.engine.certainty import Certainty
from restorer.gui.actions import tr
from restorer.gui.darkroom import Developed
from restorer.gui.doubt.asking import AskDesk
from restorer.gui.doubt.outline import Line, outlines
from restorer.gui.doubt.section import HIGHEST, LOWEST, ConfidenceSection
from restorer.gui.doubt.sure_words import photo_sentence
from restorer.gui.doubt.sureness import Sureness, sureness_of
from restorer.gui.doubt.veil import Veil
from restorer.gui.engine_room import EngineRoom
from restorer.gui.picture.live import Colours
from restorer.gui.settings import DOUBT_BELOW
from restorer.gui.tasks import Lane
from restorer.progress import Progress
from restorer.project.recipe import Recipe

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """What is known of one state of the colours. Lines only where they are to be seen."""

    sureness: Sureness | None
    lines: tuple[Line, ...]
    recipe: Recipe | None = None


class Certainties:
    """The certainty of each model that was used, by id. Asked from one thread at a time."""

    def __init__(self, room: EngineRoom) -> None:
        self._room = room
        self._known: dict[str, Certainty | None] = {}

    def of(self, model_id: str) -> Certainty | None:
        """None for a model that is not installed any more."""
        if model_id not in self._known:
            card = next((card for card in self._room.cards() if card.id == model_id), None)
            self._known[model_id] = None if card is None else Certainty(card)
        return self._known[model_id]


class Doubt(QObject):
    """A `Feature`."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self._certainties = Certainties(window.studio.room)
        self._sureness: Sureness | None = None
        self.veil = Veil(window.stage.canvas)
        below = min(max(self._studio.settings.get(DOUBT_BELOW), LOWEST), HIGHEST)
        self.section = ConfidenceSection(window.studio.look, below, DOUBT_BELOW.default)
        self.asking = AskDesk(window, self.section, self._certainties.of, lambda: self._sureness)
        self._add()

    def commands(self) -> Mapping[str, Command]:
        """The switch of the overlay, and Ask me."""
        return {"doubt": self._toggle, "ask_me": self.asking.begin}

    def catch_up(self, missed: Missed) -> None:
        """As if it had been there before the photograph."""
        self._show()
        if missed.developed is not None:
            self._developed(missed.developed)

    def _add(self) -> None:
        window = self._window
        window.colour_tab.add_section(self.section, before="hints")
        window.desk.remember(self.section)
        window.stage.canvas.add_overlay(self.veil)
        window.stage.sure_words = self._words
        self.section.shown.connect(self._wish)
        self.section.below_changed.connect(self._set_below)
        self.section.header.toggled.connect(lambda _: self._show())
        self._studio.darkroom.developed.connect(self._developed)
        self._studio.workspace.current_changed.connect(lambda _: self._forget())

    def _toggle(self) -> None:
        self._wish(self._window.actions_["doubt"].isChecked())

    def _wish(self, shown: bool) -> None:
        """Show or hide the overlay, whoever asked."""
        self._window.actions_["doubt"].setChecked(shown)
        self.section.set_shown(shown)
        self.veil.shown = shown
        self._window.stage.canvas.update()
        self._look()

    def _set_below(self, below: int) -> None:
        self._studio.settings.set(DOUBT_BELOW, below)
        self._show()
        self._look()

    def _developed(self, _developed: Developed) -> None:
        if self._window.stage.canvas.hand.drawing is None:
            self._look()

    def _forget(self) -> None:
        """Another photograph: nothing is known of it yet."""
        self._sureness = None
        self.veil.set_lines(())
        self._studio.tasks.cancel(Lane.DOUBT, "doubt")
        self._show()

    def _look(self) -> None:
        """Find out anew, off the window's thread."""
        colours = self._studio.hinting.colours
        if colours is None:
            return
        below, lines = self._studio.settings.get(DOUBT_BELOW) / 100.0, self.veil.shown

        def work(progress: Progress) -> _Found:
            return _find(colours, self._certainties.of(colours.model_id), below, lines, progress)

        self._studio.tasks.start(Lane.DOUBT, "doubt", work, self._found, self._failed)

    def _found(self, found: _Found) -> None:
        self._sureness = found.sureness
        self._tell_album(found)
        self.veil.set_lines(found.lines)
        self._window.stage.canvas.update()
        self._show()

    def _tell_album(self, found: _Found) -> None:
        """What an answer settled counts in filmstrip and album at once; what is only tried does not."""
        workspace = self._studio.workspace
        if found.sureness is not None and workspace.current_id and found.recipe == workspace.recipe:
            self._studio.thumbnails.put_doubt(workspace.current_id, found.sureness.doubt)

    def _failed(self, _error: Exception) -> None:
        """What cannot be known is said not to be known."""
        self._found(_Found(None, ()))

    def _show(self) -> None:
        known = self._sureness
        share = None if known is None else known.share(self._studio.settings.get(DOUBT_BELOW) / 100.0)
        expected = "" if known is None else photo_sentence(1.0 - known.doubt, known.calibrated)
        waiting = self._studio.darkroom.now is None or self._studio.hinting.colours is None
        self.section.show_share(share, waiting, expected)
        self._window.stage.canvas.setAccessibleDescription("" if known is None else self.section.words())

    def _words(self, x: float, y: float) -> str:
        return tr("not known how sure") if self._sureness is None else self._sureness.words(x, y)


def _find(colours: Colours, certainty: Certainty | None, below: float, with_lines: bool, progress: Progress) -> _Found:
    sureness = None if certainty is None else sureness_of(colours, certainty)
    progress.check()
    lines = outlines(sureness.grid, below) if sureness is not None and with_lines else ()
    return _Found(sureness, lines, colours.recipe)
