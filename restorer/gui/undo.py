"""Undo: one command for everything, because every choice is a new recipe."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from restorer.project.recipe import Recipe

Apply = Callable[[str, Recipe], None]


class ChangeRecipe(QUndoCommand):
    """From one recipe to another. Commands of one `gesture` (a drag) merge, and vanish if it ends where it began."""

    def __init__(self, apply: Apply, photo_id: str, before: Recipe, after: Recipe, text: str, gesture: int) -> None:
        super().__init__(text)
        self._apply = apply
        self._photo_id = photo_id
        self._before = before
        self._after = after
        self._gesture = gesture

    def redo(self) -> None:
        """Choose the newer recipe."""
        self._apply(self._photo_id, self._after)

    def undo(self) -> None:
        """Choose the older recipe."""
        self._apply(self._photo_id, self._before)

    def id(self) -> int:
        """Commands of the same number may merge; -1 never does."""
        return self._gesture if self._gesture else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take the newer command of the same gesture in."""
        if not isinstance(other, ChangeRecipe) or other._gesture != self._gesture:
            return False
        self._after = other._after
        self.setObsolete(self._before == self._after)
        return True
