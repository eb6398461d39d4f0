"""*Ask me*: goes from pin to pin with a card at each; an answer or Skip leads to the next, Esc ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from restorer.engine.asking import Place, Question, places_to_ask
from restorer.engine.certainty import Certainty
from restorer.gui.actions import tr
from restorer.gui.canvas.pills import Pill
from restorer.gui.darkroom import Developed
from restorer.gui.doubt.pins import Pins
from restorer.gui.doubt.section import ConfidenceSection
from restorer.gui.doubt.sureness import Sureness
from restorer.gui.messages import failure
from restorer.gui.picture.live import Live
from restorer.progress import Progress
from restorer.project.render import chosen_vividness

if TYPE_CHECKING:
    from restorer.gui.window import Window

_READ_MS = 5000


class AskDesk(QObject):
    """One round of questions about the photograph that is open."""

    def __init__(
        self,
        window: Window,
        section: ConfidenceSection,
        certainty_of: Callable[[str], Certainty | None],
        sureness: Callable[[], Sureness | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self._section = section
        self._certainty_of = certainty_of
        self._sureness = sureness
        self._places: tuple[Place, ...] = ()
        self._current = -1
        self._waiting = False
        self.pins = Pins(window.studio.look, window.stage.canvas)
        self.pill = Pill(window.studio.look, window.stage.canvas)
        self._said = QLabel()
        self._timer = QTimer(self)
        self._connect()

    def begin(self) -> None:
        """Look for what to ask; where a round is under way, open its card again."""
        if self._places:
            self._open(max(self._current, 0))
            return
        colours, known = self._studio.hinting.colours, self._sureness()
        if colours is None or self._studio.darkroom.busy:
            return
        certainty = self._certainty_of(colours.model_id)
        if known is None or certainty is None:
            self._say(tr("This model does not say how sure it is."))
            return
        base, sure = colours.layers[0], known.grid
        recipe = colours.recipe

        def work(live: Live, progress: Progress) -> tuple[Place, ...]:
            vividness = chosen_vividness(recipe, live.colorizer.card)
            question = Question(live.analysis, base.hints, vividness, sure)
            return places_to_ask(live.colorizer, certainty, question, progress)

        self._studio.darkroom.consult(work, self._found, self._failed, tr("Looking for what to ask"))

    def end(self) -> bool:
        """No more questions. Returns whether there were any."""
        asked = bool(self._places)
        self._places, self._current, self._waiting = (), -1, False
        self._studio.darkroom.stop_consulting()
        self._show()
        return asked

    def _connect(self) -> None:
        stage = self._window.stage
        self._said.setProperty("role", "pill")
        self.pill.row.setContentsMargins(14, 0, 14, 0)
        self.pill.row.addWidget(self._said)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self.pill.hide)
        self._section.asked.connect(self.begin)
        for places in (self._section.chosen, self.pins.chosen):
            places.connect(self._open)
        stage.card.taken.connect(lambda _: self._answered())
        stage.card.gray.connect(self._answered)
        stage.card.skipped.connect(self._skipped)
        stage.card.left.connect(self.end)
        stage.canvas.touched.connect(lambda _x, _y: self._elsewhere())
        stage.steps_back.append(self.end)
        self._studio.darkroom.developed.connect(self._developed)
        self._studio.darkroom.failed_to_colour.connect(lambda _id, _error: self.end())
        self._studio.workspace.current_changed.connect(lambda _: self.end())

    def _found(self, places: tuple[Place, ...]) -> None:
        self._places = places
        if places:
            self._open(0)
        else:
            self._say(tr("Nothing left to ask here."))

    def _failed(self, error: Exception) -> None:
        self._window.say(failure("asking", error))

    def _open(self, number: int) -> None:
        self._current, self._waiting = number, False
        self.pill.hide()
        self._show()
        place = self._places[number]
        why = tr("Your answer settles {share} % of the doubt in this photo.").format(share=round(100 * place.settles))
        turn = tr("{n} of {all}").format(n=number + 1, all=len(self._places))
        self._window.stage.ask_about(place.x, place.y, why, turn)

    def _answered(self) -> None:
        """The next card waits for the colours of this answer: what is likely there may be another by then."""
        if self._current >= 0:
            self._waiting = True

    def _skipped(self) -> None:
        self._window.stage.card.hide()
        self._studio.hinting.preview_point(None)
        self._next()

    def _developed(self, developed: Developed) -> None:
        if self._waiting and developed.colours.recipe == self._studio.workspace.recipe:
            self._next()

    def _next(self) -> None:
        if self._current + 1 < len(self._places):
            self._open(self._current + 1)
        else:
            self.end()
            self._say(tr("That was all. Press Q to be asked more."))

    def _elsewhere(self) -> None:
        """A click on another place is a question of the person's own."""
        if self._current >= 0:
            self.end()

    def _show(self) -> None:
        self.pins.show_places(self._places, self._current)
        self._section.show_places(self._places, self._current)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self.pill.adjustSize()
        canvas = self._window.stage.canvas
        self.pill.move((canvas.width() - self.pill.width()) // 2, canvas.height() - self.pill.height() - 16)
        self.pill.show()
        self.pill.raise_()
        self._timer.start()
