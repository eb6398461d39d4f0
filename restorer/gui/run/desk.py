"""The run in the window: begins it, shows how far it is, keeps what it finds, and goes on with one that was stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from restorer.batch.entry import Entry, State
from restorer.gui.actions import tr, tr_n
from restorer.gui.export_desk import show_folder
from restorer.gui.figures import counted
from restorer.gui.messages import failure
from restorer.gui.run.choices import RunChoices
from restorer.gui.run.estimate import duration, rate_words
from restorer.gui.run.failures import why_words
from restorer.gui.run.order import RunOrder, Unfinished, unfinished
from restorer.gui.run.panel import RunPanel
from restorer.gui.run.run_state import Failure, Phase, RunState
from restorer.gui.run.scope import Scope
from restorer.gui.run.speed import Speed
from restorer.gui.run.told import bag_messages, done_message, unfinished_message
from restorer.gui.run.work import judge_afterwards, run
from restorer.gui.settings import RUN_UNFINISHED
from restorer.gui.tasks import Job, Lane
from restorer.project.document import OpenPhoto
from restorer.project.judgement import Judgement
from restorer.project.recipe import Recipe

if TYPE_CHECKING:
    from restorer.gui.window import Window

_POLL_MS = 200


class RunDesk(QObject):
    """`begun`, and `ended(looked_at_doubt)`: whether the most doubtful are to be shown now."""

    begun = Signal()
    ended = Signal(bool)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._studio = window, window.studio
        self.panel = RunPanel(self._studio.look)
        self.state: RunState | None = None
        self.chosen: Callable[[Scope], list[OpenPhoto]] = self._all_photos
        self.show_album: Callable[[], None] = lambda: None
        self._scope = Scope.ALL
        self._job: Job | None = None
        self._order: RunOrder | None = None
        self._last: RunOrder | None = None
        self._failures: list[Failure] = []
        self._asked: dict[Path, Recipe] = {}
        self._ids: dict[Path, str] = {}
        self._recipes: dict[Path, Recipe] = {}
        self._done: set[Path] = set()
        self._speed = Speed(self._studio, self.refresh, self)
        self._choices = RunChoices(self.panel, self._studio.settings, self._first)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a run is at work, or held."""
        return self.state is not None and (not self.state.phase.is_over or self._timer.isActive())

    def words(self) -> str:
        """How far it is: "260 of 412"."""
        state = self.state
        if state is None:
            return ""
        return tr("{n} of {total}").format(n=counted(state.before + state.ended), total=counted(state.meant))

    def start(self) -> None:
        """Begin with what the panel says, or go on where a pause stopped it."""
        photos = self.chosen(self._scope)
        if not photos or self.busy:
            return
        self._choices.remember()
        self._begin(
            RunOrder(tuple((photo.path, photo.recipe) for photo in photos), self._choices.choice(), self._wish())
        )

    def go_on(self, order: RunOrder) -> None:
        """Go on with a run that was stopped: its photographs are opened if they are not."""
        workspace = self._studio.workspace
        last = workspace.recovery.last()
        paths = [path for path, _ in order.photos]
        if not workspace.document.photos and last is not None and last.find(paths[0]) is not None:
            workspace.replace(last, None)
        workspace.add(paths, and_show=False)
        self.show_album()
        self._begin(order)

    def retry(self, failures: Sequence[Failure]) -> None:
        """Try these again."""
        if self.busy or self._last is None:
            return
        wanted = {failure.source for failure in failures}
        photos = tuple(one for one in self._asked.items() if one[0] in wanted)
        self._begin(RunOrder(photos, self._last.choice, self._last.model, retry_failed=True))
        self.panel.focus_part().setFocus()  # the button that was pressed rests while the run is at work

    def hold(self, held: bool) -> None:
        """Pause or go on."""
        if self.state is not None:
            self.state.hold(held)
            self.panel.show_held(held)
            self._poll()

    def stop(self) -> None:
        """Stop; what is finished is kept, and Start goes on."""
        if self._job is not None:
            self._job.cancel()

    def judge(self, judgements: dict[str, Judgement]) -> None:
        """Keep what was said of photographs in the run's journal and report too."""
        photos = self._studio.workspace.document.photos
        said = [(photo.path, judgements[photo.id]) for photo in photos if photo.id in judgements]
        if self.busy and self.state is not None:
            self.state.judgements.extend(said)
        elif self._last is not None:
            folder = self._last.choice.folder
            self._studio.tasks.start(
                Lane.FILES,
                f"judge {folder} {len(said)} {said[0][0]}",
                lambda progress: judge_afterwards(folder, said, progress),
                lambda _: None,
                lambda error: self._window.say(failure("run", error)),
            )

    def offer_to_go_on(self) -> None:
        """Say once, after the start, that a run was stopped. Nothing goes on by itself."""
        kept = self._studio.settings.get(RUN_UNFINISHED)
        if kept:
            self._studio.tasks.start(
                Lane.FILES,
                "unfinished run",
                lambda _: unfinished(Path(kept)),
                self._offer,
                lambda _error: None,  # another program is at work there, or the drive is not connected
            )

    def choose_scope(self, scope: Scope) -> None:
        """From now on these are meant."""
        self._scope = scope
        self.refresh()

    def refresh(self) -> None:
        """The photographs, or what is chosen of them, changed."""
        if not self.busy:
            self._show_waiting()

    def _begin(self, order: RunOrder) -> None:
        if not order.photos:
            return
        studio, state, again = self._studio, RunState(), dict(order.photos)
        if self._last is None or self._last.choice.folder != order.choice.folder:
            self._failures, self._asked = [], {}
        # What failed of others into the same folder stays where it can be read and tried again.
        self._failures = [one for one in self._failures if one.source not in again]
        self._asked |= again
        self.state, self._order, self._last = state, order, order
        self._ids = {photo.path: photo.id for photo in studio.workspace.document.photos}
        self._recipes, self._done = again, set()
        judged = [(one.path, one.judgement) for one in studio.workspace.document.photos if one.judgement != Judgement()]
        room = studio.room.apart()
        studio.settings.set(RUN_UNFINISHED, str(order.choice.folder))
        for path, _ in order.photos:
            if path in self._ids:
                self._window.model.mark_failed(self._ids[path], False)
        self._window.messages.remove("run")
        self._job = studio.tasks.start(
            Lane.RUN,
            "run",
            lambda progress: run(order, judged, room, state, progress),
            lambda _: None,  # the timer sees its end
            lambda _error: None,
            tr("Colouring"),
        )
        self.panel.show_held(False)
        self._timer.start()
        self._poll()
        self.begun.emit()

    def _poll(self) -> None:
        """A few times a second: what has happened since."""
        state = self.state
        if state is None:
            return
        if self._job is not None and self._job.ended:
            state.never_begun()
        over = state.phase.is_over  # looked at first: what came before is in the news then
        self._take_news(state)
        if over:
            self._timer.stop()
            self._end(state)
        else:
            self._show_working(state)

    def _take_news(self, state: RunState) -> None:
        while state.failures:
            failure = state.failures.popleft()
            self._failures.append(failure)
            if failure.source in self._ids:
                self._window.model.mark_failed(self._ids[failure.source], why=why_words(failure))
        while state.news:
            self._keep(state.news.popleft())
        left = state.waiting if state.phase is Phase.COLOURING else frozenset()
        if left:
            self._window.model.mark_waiting(self._ids[path] for path in left - self._done if path in self._ids)
        self.panel.failures.show_failures(self._failures, not self.busy)

    def _keep(self, entry: Entry) -> None:
        """One photograph has ended."""
        self._done.add(entry.source)
        photo_id = self._ids.get(entry.source)
        workspace = self._studio.workspace
        if photo_id is None or workspace.document.index(photo_id) < 0:
            return
        figures = entry.finding.figures
        if entry.state is State.DONE:
            workspace.exported(photo_id, self._recipes.get(entry.source, workspace.document.get(photo_id).recipe))
        if figures is not None and figures.unsure is not None:
            self._studio.thumbnails.put_doubt(photo_id, figures.unsure)

    def _end(self, state: RunState) -> None:
        self._job = None
        self._window.model.mark_waiting(())
        self._speed.learn(state.rate, state.ended)
        self.panel.failures.show_failures(self._failures, True)
        if state.phase is Phase.DONE:
            self._studio.settings.set(RUN_UNFINISHED, "")
        if state.error is not None:
            self._window.say(failure("run", state.error))
        self._show_waiting()
        if state.phase is Phase.DONE:
            self._say_done(state)
        self._studio.tasks.shown_changed.emit()  # whoever waits for its end looks again
        self.ended.emit(state.phase is Phase.DONE and self.panel.doubtful_first.isChecked() and state.ended > 0)

    def _say_done(self, state: RunState) -> None:
        assert self._last is not None
        self._window.say(
            done_message(state, self._last.choice.folder, len(self._failures), show_folder, self._open_report)
        )
        for message in bag_messages(state, show_folder):
            self._window.say(message)

    def _show_working(self, state: RunState) -> None:
        titles = {
            Phase.PLANNING: tr("Looking through the photographs"),
            Phase.REPORTING: tr("Writing the report"),
            Phase.BAGGING: tr("Making the bag"),
        }
        title = tr("Paused") if state.held else titles.get(state.phase, tr("Colouring"))
        rate, left = "", ""
        if state.rate and not state.held and state.phase is Phase.COLOURING:
            rate = rate_words(state.rate)
            left = tr("{time} left").format(time=duration((state.total - state.ended) / state.rate))
        unknown = tr_n("1 photograph", "{n} photographs", 2).format(n="…")
        headline = self.words() if state.phase is not Phase.PLANNING else unknown
        self.panel.show_working(title, headline, state.share, rate, left)
        if self._job is not None:
            counting = tr("Paused, {n}") if state.held else tr("Colouring {n}")
            words = counting.format(n=self.words()) if state.total else tr("Colouring")
            self._job.words = title if state.phase is Phase.BAGGING else words

    def _show_waiting(self) -> None:
        counts = {scope: len(self.chosen(scope)) for scope in Scope}
        if not counts[self._scope]:
            self._scope = Scope.ALL
        chosen = counts[self._scope]
        self.panel.show_scopes(counts, self._scope)
        words = tr_n("1 photograph", "{n} photographs", chosen).format(n=counted(chosen))
        each = self._speed.each
        if each is None and self.panel.isVisible():
            self._speed.measure([photo.path for photo in self.chosen(Scope.ALL)], self._choices.choice().output)
        state = self.state
        todo = self._to_do(chosen)
        time = tr("about {time} here").format(time=duration(each * todo)) if each is not None and todo else ""
        about = tr("Nothing is running yet. The originals are only read.")
        if state is not None and state.phase is Phase.STOPPED and state.meant:
            about = tr("Stopped at {n}. Start goes on where it stopped.").format(n=self.words())
        elif state is not None and state.phase is Phase.DONE:
            copies = tr("{n} of {total}").format(n=counted(state.copies), total=counted(state.meant))
            about = tr("Done: {n}. Start does only what was changed since.").format(n=copies)
        elif each is None and chosen:
            about = tr("How long it takes is being measured on three of them.")
        self.panel.show_waiting(words, time, about, bool(chosen) and self.panel.written.is_possible)
        over = state is not None and state.phase is not Phase.BROKEN
        self.panel.show_results(state is not None and state.report is not None, over and bool(state and state.ended))
        self._choices.show()

    def _to_do(self, chosen: int) -> int:
        """How many of those chosen Start would colour: what the last run has done it does not do again."""
        if self.state is None or self._last is None or self._choices.choice().folder != self._last.choice.folder:
            return chosen
        ended = {failure.source for failure in self._failures}
        return sum(not photo.exported and photo.path not in ended for photo in self.chosen(self._scope))

    def _first(self) -> Path | None:
        photos = self._studio.workspace.document.photos
        return photos[0].path if photos else None

    def _wish(self) -> str | None:
        return self._studio.darkroom.model_wish

    def _all_photos(self, _scope: Scope) -> list[OpenPhoto]:
        return list(self._studio.workspace.document.photos)

    def _offer(self, found: Unfinished | None) -> None:
        settings = self._studio.settings
        if found is None:
            settings.set(RUN_UNFINISHED, "")
            return
        self._window.say(unfinished_message(found, partial(self.go_on, found.order)))

    def _open_report(self) -> None:
        if self.state is not None and self.state.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.state.report)))

    def _show_folder(self) -> None:
        if self._last is not None:
            show_folder(self._last.choice.folder)

    def _connect(self) -> None:
        panel = self.panel
        panel.started.connect(self.start)
        panel.held.connect(self.hold)
        panel.stopped.connect(self.stop)
        panel.scope_chosen.connect(self.choose_scope)
        panel.report_asked.connect(self._open_report)
        panel.folder_asked.connect(self._show_folder)
        panel.failures.retried.connect(self.retry)
        panel.written.changed.connect(self.refresh)
