"""Copy settings, paste them or parts of them: on every photograph that is chosen, one step in the history of each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.actions import tr, tr_n
from restorer.gui.figures import counted
from restorer.gui.messages import Message, Offer
from restorer.gui.presets.parts_dialog import PartsDialog
from restorer.project.recipe import Recipe
from restorer.project.recipe_parts import USUAL, with_parts

if TYPE_CHECKING:
    from restorer.gui.window import Window


class Pasting(QObject):
    """Holds what was copied."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.studio.workspace
        self.copied: Recipe | None = None
        self.dialog: PartsDialog | None = None
        self._parts: tuple[str, ...] = USUAL
        self._workspace.recipe_changed.connect(self._renew_thumbnail)

    def copy(self) -> None:
        """Remember the settings of the photograph on the canvas; in the album of the one chosen."""
        if photo_id := self._window.in_hand():
            self.copied = self._workspace.document.get(photo_id).recipe

    def paste(self) -> None:
        """Paste all but what belongs to its own photograph."""
        if self._there():
            self.put(self.copied or Recipe(), USUAL)

    def ask_parts(self) -> None:
        """Open the check list."""
        if not self._there():
            return
        asked = len(self.targets())
        sentence = tr_n("Onto this photograph.", "Onto {n} photographs.", asked).format(n=counted(asked))
        look = self._window.studio.look
        dialog = PartsDialog(look, tr("Paste parts"), sentence, tr("Paste"), self._parts, parent=self._window)
        self.dialog = dialog
        dialog.accepted.connect(self._parts_chosen)
        dialog.finished.connect(self._closed)
        dialog.open()

    def targets(self) -> list[str]:
        """The photographs that are chosen, at least the one on the canvas where that is seen."""
        return list(self._window.selected_ids()) or [one for one in (self._window.in_hand(),) if one]

    def put(self, source: Recipe, parts: Iterable[str], ids: Iterable[str] = (), words: str = "") -> None:
        """Give photographs these parts of `source`, and say of how many, with a way back."""
        wanted, wished = set(ids or self.targets()), tuple(parts)
        recipes = {
            photo.id: with_parts(photo.recipe, source, wished)
            for photo in self._workspace.document.photos
            if photo.id in wanted
        }
        step = words or tr("Paste settings")
        changed = self._workspace.change_many(step, recipes)
        self._say(changed, step, len(recipes))

    def _say(self, changed: tuple[str, ...], step: str, asked: int) -> None:
        if not changed:
            text = tr_n("It has these settings already.", "They have these settings already.", asked)
            self._window.say(Message("pasted", tr("Nothing changed."), text))
        elif asked == 1:
            self._window.messages.remove("pasted")  # it is seen on the canvas, and undone as ever
        else:
            done, left = len(changed), asked - len(changed)
            title = tr_n("Pasted to 1 photograph", "Pasted to {n} photographs", done)
            already = tr_n("1 had these settings already.", "{n} had these settings already.", left)
            text = already.format(n=counted(left)) if left else ""
            offer = Offer(tr("Undo"), partial(self._take_back, changed, step))
            self._window.say(Message("pasted", title.format(n=counted(done)), text, "info", (offer,)))

    def _take_back(self, changed: tuple[str, ...], step: str) -> None:
        left = len(changed) - self._workspace.take_back(changed, step)
        if left:
            text = tr_n(
                "1 was changed since and is left as it is.", "{n} were changed since and are left as they are.", left
            )
            self._window.say(Message("pasted", tr("Not everything was undone."), text.format(n=counted(left))))

    def _there(self) -> bool:
        if self.copied is None:
            text = tr("Show a photograph and choose Copy settings first (Ctrl+Shift+C).")
            self._window.say(Message("pasted", tr("No settings have been copied."), text))
        return self.copied is not None

    def _parts_chosen(self) -> None:
        if self.dialog is not None and self.copied is not None:
            self._parts = self.dialog.chosen()
            self.put(self.copied, self._parts)

    def _closed(self, _result: int) -> None:
        self.dialog = None

    def _renew_thumbnail(self, photo_id: str) -> None:
        """The canvas sees to the thumbnail of what it shows."""
        if photo_id != self._workspace.current_id:
            self._window.studio.thumbnails.forget(photo_id)
