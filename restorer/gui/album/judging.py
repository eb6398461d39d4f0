"""Stars and marks: what the keys do to the photographs that are chosen, and the way back."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from restorer.gui.actions import tr
from restorer.gui.settings import SIGNED_AS, Settings
from restorer.gui.workspace import Workspace
from restorer.project.judgement import Judgement, Mark

_MOST_STEPS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """One press of a key: what was said of which photographs before and after it, by id."""

    words: str
    at: datetime
    before: Mapping[str, Judgement]
    after: Mapping[str, Judgement]

    def touches(self, ids: Collection[str]) -> bool:
        """Whether it judged any of these."""
        return not self.after.keys().isdisjoint(ids)


class Judging(QObject):
    """`judged(judgements)`: by photograph's id, for whoever keeps them elsewhere too.

    `done` and `undone` are its steps, the newest last.
    """

    judged = Signal(object)

    def __init__(
        self, workspace: Workspace, settings: Settings, chosen: Callable[[], list[str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._chosen = workspace, settings, chosen
        self.done: list[Judged] = []
        self.undone: list[Judged] = []

    @property
    def name(self) -> str:
        """Who signs: the name that was given, else that of the account."""
        return self._settings.get(SIGNED_AS) or account_name()

    def sign_as(self, name: str) -> None:
        """Another person signs from now on."""
        self._settings.set(SIGNED_AS, name.strip())

    def rate(self, stars: int) -> None:
        """Give the chosen photographs so many stars."""
        self._judge(tr("Rating"), lambda judgement: replace(judgement, rating=stars))

    def mark(self, mark: Mark | None) -> None:
        """Mark the chosen photographs, with name and time; None takes the mark back."""
        by, at = (self.name, datetime.now(UTC).isoformat(timespec="seconds")) if mark else ("", "")
        self._judge(tr("Mark"), lambda judgement: replace(judgement, mark=mark, by=by, at=at))

    def take_back(self, step: Judged) -> None:
        """Say of its photographs again what was said before it."""
        self.done.remove(step)
        self.undone.append(step)
        self._turn(step.after, step.before)

    def do_again(self, step: Judged) -> None:
        """Say of its photographs again what was taken back."""
        self.undone.remove(step)
        self.done.append(step)
        self._turn(step.before, step.after)

    def _judge(self, words: str, change: Callable[[Judgement], Judgement]) -> None:
        chosen = set(self._chosen())
        photos = [photo for photo in self._workspace.document.photos if photo.id in chosen]
        new = {before: change(before) for before in {photo.judgement for photo in photos}}  # thousands share a few
        now: Mapping[str, Judgement] = {photo.id: new[photo.judgement] for photo in photos}
        if now:
            before = {photo.id: photo.judgement for photo in photos}
            self.done = [*self.done, Judged(words, datetime.now(), before, now)][-_MOST_STEPS:]
            self.undone = [step for step in self.undone if not step.touches(now)]
            self._say(now)

    def _turn(self, now: Mapping[str, Judgement], wanted: Mapping[str, Judgement]) -> None:
        """Only where it still says so: a photograph that was judged again since keeps that."""
        photos = self._workspace.document.photos
        self._say({one.id: wanted[one.id] for one in photos if one.id in now and one.judgement == now[one.id]})

    def _say(self, judgements: Mapping[str, Judgement]) -> None:
        if judgements:
            self._workspace.judge(judgements)
            self.judged.emit(judgements)


def account_name() -> str:
    """The name of the account, "" where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
