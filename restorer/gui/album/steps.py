"""What Undo and Redo mean: the newest step of the photographs that are meant, be it in their colours or their marks.

In the album those are the ones that are chosen, else all that are shown; a step that was made for many at once, as
pasting is, is taken back from all of them together. Beside the canvas it is the photograph that is seen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from restorer.gui.album.judging import Judged, Judging
from restorer.gui.workspace import Workspace


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One step of some photographs: its words, when it was made, and whose it is."""

    words: str
    at: datetime
    ids: tuple[str, ...]
    judged: Judged | None = None


class Steps:
    """The steps of photographs by their ids, from their histories and from what was said of them."""

    def __init__(self, workspace: Workspace, judging: Judging) -> None:
        self._workspace, self._judging = workspace, judging

    def last(self, ids: Collection[str]) -> Step | None:
        """What undoing takes back: the newest."""
        found = [*_last_judged(self._judging.done, ids), *self._changes(ids, back=True)]
        return max(found, key=lambda step: step.at, default=None)

    def coming(self, ids: Collection[str]) -> Step | None:
        """What redoing takes: of those undone the oldest, undone last; nothing once there was another step."""
        found = [*_last_judged(self._judging.undone, ids), *self._changes(ids, back=False)]
        step, last = min(found, key=lambda step: step.at, default=None), self.last(ids)
        return None if step is not None and last is not None and step.at < last.at else step

    def undo(self, step: Step) -> None:
        """Take it back."""
        if step.judged is not None:
            self._judging.take_back(step.judged)
        else:
            self._workspace.undo_each(step.ids)

    def redo(self, step: Step) -> None:
        """Do it again."""
        if step.judged is not None:
            self._judging.do_again(step.judged)
        else:
            self._workspace.redo_each(step.ids)

    def _changes(self, ids: Iterable[str], back: bool) -> list[Step]:
        """The last step of each, or the one that comes; those made at once as one."""
        found: dict[tuple[datetime, str], list[str]] = {}
        for photo_id in ids:
            history = self._workspace.history(photo_id)
            change = None if history is None else history.last() if back else history.coming()
            if change is not None:
                found.setdefault((change.at, change.text()), []).append(photo_id)
        return [Step(words, at, tuple(those)) for (at, words), those in found.items()]


def _last_judged(steps: list[Judged], ids: Collection[str]) -> list[Step]:
    judged = next((step for step in reversed(steps) if step.touches(ids)), None)
    return [] if judged is None else [Step(judged.words, judged.at, tuple(judged.after), judged)]
