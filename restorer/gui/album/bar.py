"""Undo, Redo and Export in the top bar: in the album for its photographs, beside the canvas for the one on it.

In the album they mean the photographs that are chosen, else all that are shown. One of them is exported by the dialog
as ever; several by the run on the right, which remembers how far it came, lists what fails and tries that again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from restorer.gui.actions import tr, tr_n, with_key
from restorer.gui.album.desk import AlbumDesk
from restorer.gui.album.steps import Steps
from restorer.gui.darkroom import Developed
from restorer.gui.figures import counted
from restorer.gui.messages import Message
from restorer.gui.photo_model import judgement_words
from restorer.gui.run.desk import RunDesk
from restorer.gui.run.scope import Scope
from restorer.gui.tasks import Lane
from restorer.project.judgement import Judgement

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_EXPORTS = ("export", "export_again")


class AlbumBar(QObject):
    """See the module."""

    def __init__(self, window: Window, album: AlbumDesk, run: RunDesk) -> None:
        super().__init__(window)
        self._window, self._album, self._run = window, album, run
        self._studio = studio = window.studio
        self._steps = Steps(studio.workspace, album.judging)
        self._of_one: Mapping[str, Command] = {name: window.commands[name] for name in _EXPORTS}
        self._awaited: tuple[str, str] | None = None
        self._takes_many, self._tip = False, ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        window.desk.steps = self.offered
        album.looked_at.connect(self._soon.start)
        studio.workspace.judged.connect(lambda _: self._soon.start())
        studio.workspace.recipe_changed.connect(lambda _: self._soon.start())
        studio.workspace.current_changed.connect(self._other_photo)
        studio.darkroom.developed.connect(self._developed)

    def commands(self) -> Mapping[str, Command]:
        """What the bar's actions do."""
        exports = {name: partial(self._export, name) for name in _EXPORTS}
        return {"undo": self.undo, "redo": self.redo, **exports}

    def meant(self) -> list[str]:
        """The photographs that are chosen in the album, else all that it shows; beside the canvas the one on it."""
        if self._album.shown:
            return self._album.selected_ids() or list(self._album.model.ids)
        return [one for one in (self._studio.workspace.current_id,) if one]

    def offered(self) -> tuple[str | None, str | None]:
        """The words of what can be undone and redone; None where there is nothing."""
        ids = self.meant()
        last, coming = self._steps.last(ids), self._steps.coming(ids)
        return last.words if last else None, coming.words if coming else None

    def undo(self) -> None:
        """Take the newest step back."""
        step = self._steps.last(self.meant())
        if step is not None:
            self._steps.undo(step)
            self._album.tell(tr("Undone: {step}").format(step=step.words))
            self.refresh()

    def redo(self) -> None:
        """Do again what was undone last."""
        step = self._steps.coming(self.meant())
        if step is not None:
            self._steps.redo(step)
            self._album.tell(tr("Done again: {step}").format(step=step.words))
            self.refresh()

    def refresh(self) -> None:
        """What the buttons can do now."""
        self._window.desk.allow_undo()
        photo = self._studio.workspace.current
        said = replace(photo.judgement, by="") if photo is not None else Judgement()
        self._window.status.show_judgement(judgement_words(said))
        act, shown = self._window.actions_, self._album.shown
        if not (shown or self._takes_many):
            return
        button = self._window.top.export
        if shown and not self._takes_many:
            self._tip = button.toolTip()
        self._takes_many = shown
        button.setToolTip(self._many() if shown else self._tip)
        button.setAccessibleDescription(button.toolTip())
        possible = bool(self.meant()) if shown else self._ready()
        for name in _EXPORTS:
            act[name].setEnabled(possible)

    def _many(self) -> str:
        """What Export would do now."""
        chosen, shown = self._album.page.grid.count_selected(), len(self._album.model.ids)
        words = tr_n("Export the photograph shown", "Export the {n} photographs shown", shown)
        if chosen:
            words = tr_n("Export the photograph selected", "Export the {n} photographs selected", chosen)
        return with_key(words.format(n=counted(chosen or shown)), self._window.actions_["export"].shortcut())

    def _ready(self) -> bool:
        """Whether the photograph on the canvas has its colours."""
        return self._studio.darkroom.now is not None and self._studio.hinting.colours is not None

    def _export(self, command: str) -> None:
        ids = self.meant()
        here = self._ready() and ids == [self._studio.workspace.current_id]
        if here or not self._album.shown:
            self._of_one[command]()
        elif len(ids) == 1:
            self._await(ids[0], command)
        elif ids:
            self._export_several(command, len(ids))

    def _await(self, photo_id: str, command: str) -> None:
        """Its size, depth and colours are asked for first; the album stays."""
        self._awaited = photo_id, command
        workspace, darkroom = self._studio.workspace, self._studio.darkroom
        if photo_id != workspace.current_id:
            workspace.go_to(photo_id)
        elif not (darkroom.busy or self._studio.tasks.busy(Lane.OPEN)):  # it could not be read: again, and say why
            darkroom.show(workspace.current)

    def _export_several(self, command: str, count: int) -> None:
        run, panel = self._run, self._run.panel
        if run.busy:
            title = tr("A run is at work: {n}.").format(n=run.words())
            text = tr("Other photographs can be exported when it is done, or after Stop.")
            self._window.say(Message("export", title, text))
            return
        run.choose_scope(Scope.SELECTED if self._album.selected_ids() else Scope.SHOWN)
        if command == "export_again":
            panel.start.click()
            return
        panel.focus_part().setFocus(Qt.FocusReason.ShortcutFocusReason)
        words = tr_n("1 photograph is to be exported.", "{n} photographs are to be exported.", count)
        text = tr("Start on the right writes the copies; format, folder and names are chosen below it.")
        self._window.say(Message("export", words.format(n=counted(count)), text))

    def _other_photo(self, photo_id: str) -> None:
        if self._awaited is not None and self._awaited[0] != photo_id:
            self._awaited = None
        self.refresh()

    def _developed(self, developed: Developed) -> None:
        self.refresh()
        if self._awaited is not None and developed.photo_id == self._awaited[0]:
            command, self._awaited = self._awaited[1], None
            self._of_one[command]()
