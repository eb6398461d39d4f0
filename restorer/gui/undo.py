"""Undo: one command for everything, because every choice is a new recipe, or one of several under names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from restorer.project.versions import Choices

Apply = Callable[[str, Choices], None]


class ChangeChoices(QUndoCommand):
    """From one state of a photograph's choices to another.

    Commands of one `gesture` (a drag) merge, and vanish if it ends where it began. `carried_out`: the next redo or undo
    has been done already, so that many photographs can change in one pass. `at`: the same for all that are one step.
    """

    def __init__(
        self,
        apply: Apply,
        photo_id: str,
        before: Choices,
        after: Choices,
        text: str,
        gesture: int = 0,
        *,
        carried_out: bool = False,
        at: datetime | None = None,
    ) -> None:
        super().__init__(text)
        self.at = at or datetime.now()
        self._apply = apply
        self._photo_id = photo_id
        self.before = before
        self.after = after
        self._gesture = gesture
        self.carried_out = carried_out

    def redo(self) -> None:
        """Choose the newer state."""
        self._choose(self.after)

    def undo(self) -> None:
        """Choose the older state."""
        self._choose(self.before)

    def id(self) -> int:
        """Commands of the same number may merge; -1 never does."""
        return self._gesture if self._gesture else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take the newer command of the same gesture in."""
        if not isinstance(other, ChangeChoices) or other._gesture != self._gesture:
            return False
        self.after, self.at = other.after, other.at
        self.setObsolete(self.before == self.after)
        return True

    def _choose(self, choices: Choices) -> None:
        if not self.carried_out:
            self._apply(self._photo_id, choices)
        self.carried_out = False


@dataclass(frozen=True, slots=True)
class Step:
    """A row of the history: what was done, and when."""

    words: str
    at: datetime | None


class History(QUndoStack):
    """The steps of one photograph; the first row is how it was opened."""

    def __init__(self, parent: QUndoGroup) -> None:
        super().__init__(parent)
        self.opened = datetime.now()

    def step(self, row: int) -> Step:
        """Row 0 is the opening, row n the n-th change."""
        if row == 0:
            return Step("", self.opened)
        command = self.command(row - 1)
        return Step(self.text(row - 1), command.at if isinstance(command, ChangeChoices) else None)

    def last(self) -> ChangeChoices | None:
        """The step that undoing takes back."""
        return self._change(self.index() - 1) if self.index() else None

    def coming(self) -> ChangeChoices | None:
        """The step that redoing takes."""
        return self._change(self.index()) if self.canRedo() else None

    def _change(self, number: int) -> ChangeChoices | None:
        command = self.command(number)
        return command if isinstance(command, ChangeChoices) else None
