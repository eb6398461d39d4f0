"""The open document for the window: what is current, what is undone, and keeping every change on disk as it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoGroup

from restorer.gui.tasks import Lane, Tasks
from restorer.gui.undo import ChangeChoices, History
from restorer.progress import Progress
from restorer.project import project_file
from restorer.project.document import Document, OpenPhoto
from restorer.project.judgement import Judgement
from restorer.project.recipe import Recipe
from restorer.project.recovery import Recovery
from restorer.project.versions import Choices

_AUTOSAVE_MS = 700


class Workspace(QObject):
    """The document and its history. Signals carry the photograph's id, `judged` the ids of all that were."""

    photos_changed = Signal()
    current_changed = Signal(str)
    recipe_changed = Signal(str)
    versions_changed = Signal(str)
    photo_changed = Signal(str)
    judged = Signal(object)
    autosave_failed = Signal(object)
    autosaved = Signal()

    def __init__(self, tasks: Tasks, recovery: Recovery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.recovery = recovery
        self.document = Document()
        self.current_id = ""
        self.project: Path | None = None
        self.undo = QUndoGroup(self)
        self._stacks: dict[str, History] = {}
        self._gesture = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AUTOSAVE_MS)
        self._timer.timeout.connect(self.autosave)

    @property
    def current(self) -> OpenPhoto | None:
        """The photograph on the canvas."""
        return self.document.get(self.current_id) if self.current_id else None

    @property
    def recipe(self) -> Recipe:
        """The recipe of the photograph on the canvas."""
        return self.current.recipe if self.current else Recipe()

    def add(self, paths: list[Path], and_show: bool = True) -> list[str]:
        """Open photographs; the first of them becomes current if asked. Returns the ids of those that are new."""
        before = {photo.id for photo in self.document.photos}
        self._set_document(self.document.add(paths))
        new = [photo.id for photo in self.document.photos if photo.id not in before]
        if new:
            self.photos_changed.emit()
        first = self.document.find(paths[0]) if paths and and_show else None
        if first is not None:
            self.go_to(first.id)
        return new

    def replace(self, document: Document, project: Path | None) -> None:
        """Show another document, with a history of its own."""
        for stack in self._stacks.values():
            self.undo.removeStack(stack)
        self._stacks.clear()
        self.current_id = ""
        self.project = project
        self._set_document(document)
        self.photos_changed.emit()
        self.go_to(document.photos[0].id if document.photos else "")

    def close_photo(self, photo_id: str) -> None:
        """Take a photograph out of the document; its neighbour becomes current."""
        index = self.document.index(photo_id)
        self._set_document(self.document.remove(photo_id))
        stack = self._stacks.pop(photo_id, None)
        if stack is not None:
            self.undo.removeStack(stack)
        photos = self.document.photos
        self.current_id = ""
        self.photos_changed.emit()
        self.go_to(photos[min(index, len(photos) - 1)].id if photos else "")

    def close_photos(self, photo_ids: Sequence[str]) -> None:
        """Take these out of the document in one go; if the current one is among them, a neighbour becomes current."""
        gone, here = set(photo_ids), self.document.index(self.current_id)
        self._set_document(Document(tuple(photo for photo in self.document.photos if photo.id not in gone)))
        for photo_id in gone & self._stacks.keys():
            self.undo.removeStack(self._stacks.pop(photo_id))
        photos = self.document.photos
        if self.current_id not in gone:
            self.photos_changed.emit()
            return
        self.current_id = ""
        self.photos_changed.emit()
        self.go_to(photos[min(here, len(photos) - 1)].id if photos else "")

    def go_to(self, photo_id: str) -> None:
        """Make a photograph current ("" for none)."""
        if photo_id == self.current_id:
            return
        self.current_id = photo_id
        if photo_id:
            self.undo.setActiveStack(self._stack(photo_id))
        self.current_changed.emit(photo_id)

    def step(self, by: int) -> None:
        """To a neighbour in the filmstrip."""
        index = self.document.index(self.current_id) + by
        if self.current_id and 0 <= index < len(self.document.photos):
            self.go_to(self.document.photos[index].id)

    def new_gesture(self) -> int:
        """A number for a drag, whose changes become one step of the history."""
        self._gesture = self._gesture % 1_000_000 + 1
        return self._gesture

    def change(self, text: str, recipe: Recipe, gesture: int = 0) -> None:
        """Choose another recipe for the current photograph; can be undone."""
        if self.current is not None and recipe != self.recipe:
            self._push(self.current_id, text, self.current.choices.with_recipe(recipe), gesture)

    def choose(self, text: str, choices: Choices) -> None:
        """Choose other versions for the current photograph, or another of them; can be undone."""
        if self.current is not None and choices != self.current.choices:
            self._push(self.current_id, text, choices)

    def change_many(self, text: str, recipes: Mapping[str, Recipe]) -> tuple[str, ...]:
        """Choose other recipes for photographs, by id: one step in the history of each. Returns those that changed."""
        chosen = {
            photo.id: (photo.choices, photo.choices.with_recipe(recipes[photo.id]))
            for photo in self.document.photos
            if photo.id in recipes and recipes[photo.id] != photo.recipe
        }
        self._set_document(self.document.with_choices({key: after for key, (_, after) in chosen.items()}))
        now = datetime.now()
        for photo_id, (before, after) in chosen.items():
            # No name for the command: one that lives on after the push crashed the next garbage collection (6.11).
            step = (self._apply, photo_id, before, after, text)
            self._stack(photo_id).push(ChangeChoices(*step, carried_out=True, at=now))
            self.recipe_changed.emit(photo_id)
        return tuple(chosen)

    def take_back(self, photo_ids: tuple[str, ...], text: str) -> int:
        """Undo the last step of these photographs where it is `text`. Returns of how many."""
        return self.undo_each([one for one in photo_ids if self._undo_text(one) == text])

    def undo_each(self, photo_ids: Iterable[str]) -> int:
        """Undo the last step of each of these that has one. Returns of how many."""
        last = {one: step for one in photo_ids if (stack := self._stacks.get(one)) and (step := stack.last())}
        self._turn(last, {one: step.before for one, step in last.items()}, History.undo)
        return len(last)

    def redo_each(self, photo_ids: Iterable[str]) -> int:
        """Redo the step that was undone last of each of these that has one. Returns of how many."""
        coming = {one: step for one in photo_ids if (stack := self._stacks.get(one)) and (step := stack.coming())}
        self._turn(coming, {one: step.after for one, step in coming.items()}, History.redo)
        return len(coming)

    def history(self, photo_id: str = "") -> History | None:
        """The history of a photograph (the current one)."""
        return self._stacks.get(photo_id or self.current_id)

    def moved(self, photo_id: str, path: Path) -> None:
        """A photograph was found at another place."""
        self._update(self.document.with_path(photo_id, path), photo_id)

    def known_by(self, photo_id: str, sha256: str) -> None:
        """The hash of a photograph's bytes became known."""
        if self.document.index(photo_id) >= 0:
            self._update(self.document.with_hash(photo_id, sha256), photo_id)

    def judge(self, judgements: Mapping[str, Judgement]) -> None:
        """What a person says of these photographs, by id."""
        self._set_document(self.document.with_judgements(judgements))
        self.judged.emit(tuple(judgements))

    def exported(self, photo_id: str, recipe: Recipe) -> None:
        """A copy made with this recipe is on disk."""
        if self.document.index(photo_id) >= 0 and self.document.get(photo_id).recipe == recipe:
            self._update(self.document.with_exported(photo_id), photo_id)

    def autosave(self) -> None:
        """Keep the document on disk now, off the window's thread."""
        self._timer.stop()
        document, recovery = self.document, self.recovery

        def work(progress: Progress) -> None:
            progress.check()
            recovery.save(document)

        self._tasks.start(Lane.FILES, "autosave", work, self._saved, self.autosave_failed.emit)

    def save(self, path: Path) -> None:
        """Store the project.

        Raises:
            WriteError: it could not be written; the older file is untouched.
        """
        project_file.write(self.document, path)
        self.project = path

    def end(self) -> None:
        """An ordinary end: what is not on disk yet is saved, and kept as the last session.

        Raises:
            WriteError: the last changes could not be kept.
        """
        if self.document.photos:
            self.recovery.save(self.document)
        self.recovery.end()

    def _saved(self, _nothing: None) -> None:
        self.autosaved.emit()

    def _turn(
        self, steps: Mapping[str, ChangeChoices], chosen: Mapping[str, Choices], way: Callable[[History], None]
    ) -> None:
        """These choices in one pass, then each history to where they are: told of when it has counted the step."""
        labels = {photo.id: photo.choices.labels() for photo in self.document.photos if photo.id in chosen}
        self._set_document(self.document.with_choices(chosen))
        for photo_id, step in steps.items():
            step.carried_out = True
            way(self._stacks[photo_id])
            self.recipe_changed.emit(photo_id)
            if chosen[photo_id].labels() != labels[photo_id]:
                self.versions_changed.emit(photo_id)

    def _undo_text(self, photo_id: str) -> str:
        stack = self._stacks.get(photo_id)
        return stack.undoText() if stack is not None else ""

    def _push(self, photo_id: str, text: str, choices: Choices, gesture: int = 0) -> None:
        before = self.document.get(photo_id).choices
        self._stack(photo_id).push(ChangeChoices(self._apply, photo_id, before, choices, text, gesture))

    def _apply(self, photo_id: str, choices: Choices) -> None:
        before = self.document.get(photo_id)
        self._set_document(self.document.with_choices({photo_id: choices}))
        if choices.recipe != before.recipe:
            self.recipe_changed.emit(photo_id)
        if choices.labels() != before.choices.labels():
            self.versions_changed.emit(photo_id)

    def _update(self, document: Document, photo_id: str) -> None:
        self._set_document(document)
        self.photo_changed.emit(photo_id)

    def _set_document(self, document: Document) -> None:
        self.document = document
        self._timer.start()

    def _stack(self, photo_id: str) -> History:
        if photo_id not in self._stacks:
            self._stacks[photo_id] = History(self.undo)
        return self._stacks[photo_id]
