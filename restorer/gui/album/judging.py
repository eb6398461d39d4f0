"""Stars and marks: what the keys do to the photographs that are chosen."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from restorer.gui.settings import SIGNED_AS, Settings
from restorer.gui.workspace import Workspace
from restorer.project.judgement import Judgement, Mark


class Judging(QObject):
    """`judged(judgements)`: by photograph's id, for whoever keeps them elsewhere too."""

    judged = Signal(object)

    def __init__(
        self, workspace: Workspace, settings: Settings, chosen: Callable[[], list[str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings, self._chosen = workspace, settings, chosen

    @property
    def name(self) -> str:
        """Who signs: the name that was given, else that of the account."""
        return self._settings.get(SIGNED_AS) or account_name()

    def sign_as(self, name: str) -> None:
        """Another person signs from now on."""
        self._settings.set(SIGNED_AS, name.strip())

    def rate(self, stars: int) -> None:
        """Give the chosen photographs so many stars."""
        self._judge(lambda judgement: replace(judgement, rating=stars))

    def mark(self, mark: Mark | None) -> None:
        """Mark the chosen photographs, with name and time; None takes the mark back."""
        by, at = (self.name, datetime.now(UTC).isoformat(timespec="seconds")) if mark else ("", "")
        self._judge(lambda judgement: replace(judgement, mark=mark, by=by, at=at))

    def _judge(self, change: Callable[[Judgement], Judgement]) -> None:
        chosen = set(self._chosen())
        photos = [photo for photo in self._workspace.document.photos if photo.id in chosen]
        new = {before: change(before) for before in {photo.judgement for photo in photos}}  # thousands share a few
        now: Mapping[str, Judgement] = {photo.id: new[photo.judgement] for photo in photos}
        if now:
            self._workspace.judge(now)
            self.judged.emit(now)


def account_name() -> str:
    """The name of the account, "" where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
