"""Ways in: drop, dialog, paste, project, what a crash left, and a photograph that has moved."""

from __future__ import annotations

import hashlib
import shutil
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from restorer.batch.plan import PHOTO_SUFFIXES
from restorer.errors import RestorerError, WriteError
from restorer.gui import intake
from restorer.gui.actions import tr, tr_n
from restorer.gui.figures import counted, time_of_day
from restorer.gui.messages import Message, Offer, failure
from restorer.gui.settings import OPEN_FOLDER
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.project import project_file
from restorer.project.recovery import Kept

_MANY = 500


class Opening(QObject):
    """Everything that brings photographs into the window. `said` carries messages; nothing here shows anything.

    `began`: something is looked through, and will be opened. `needs_all`: what comes now needs every feature.
    `last_known`: how many photographs the last session had.
    """

    began = Signal()
    needs_all = Signal()
    said = Signal(object)
    unsaid = Signal(str)
    found = Signal(str)
    model_found = Signal(object)
    opens_many = Signal()
    last_known = Signal(int)

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        self._missing_id = ""

    def take(self, mime: QMimeData) -> None:
        """A drop, or the clipboard: files before pictures, because a file has its metadata."""
        paths, picture = intake.paths_of(mime), intake.picture_of(mime)
        if paths:
            self.open_paths(paths)
        elif picture is not None:
            self._keep(picture)

    def paste(self) -> None:
        """Open what is in the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is None or not intake.can_take(mime):
            self.said.emit(Message("paste", tr("There is no picture in the clipboard.")))
            return
        self.take(mime)

    def open_paths(self, paths: list[Path]) -> None:
        """Open files and folders; what cannot be opened is named in one message."""
        self.began.emit()
        self._studio.tasks.start(
            Lane.FILES,
            f"look through {paths[0]} and {len(paths)}",
            partial(intake.sort_out, paths),
            self._sorted,
            lambda error: self.said.emit(failure("open", error)),
            tr("Looking through {name}").format(name=paths[0].name),
        )

    def open_sample(self, path: Path) -> None:
        """Open a copy of a sample: what ships with the program stays as it is, and may not be written beside."""
        folder = self._studio.pasted.with_name("samples")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            copy = folder / path.name
            if not copy.exists():
                shutil.copyfile(path, copy)
        except OSError as error:
            remedy = tr("Make room on the disk and try again.")
            self.said.emit(failure("open", WriteError(folder, f"could not be written ({error}).", remedy)))
            return
        self.open_paths([copy])

    def ask_files(self) -> None:
        """The open dialog."""
        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(PHOTO_SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr("Open photographs"),
            self._studio.settings.get(OPEN_FOLDER),
            f"{tr('Photographs')} ({kinds});;{tr('All files')} (*)",
        )
        if chosen:
            self._studio.settings.set(OPEN_FOLDER, str(Path(chosen[0]).parent))
            self.open_paths([Path(name) for name in chosen])

    def ask_folder(self) -> None:
        """The dialog for a folder."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Open folder"), self._studio.settings.get(OPEN_FOLDER)
        )
        if chosen:
            self._studio.settings.set(OPEN_FOLDER, chosen)
            self.open_paths([Path(chosen)])

    def ask_project(self) -> None:
        """The dialog for a project."""
        pattern = f"{tr('Projects')} (*{project_file.SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open project"), self._studio.settings.get(OPEN_FOLDER), pattern
        )
        if chosen:
            self.open_project(Path(chosen))

    def open_project(self, path: Path) -> None:
        """Open a project in place of what is open (which stays as the last session)."""
        self.began.emit()
        try:
            document = project_file.read(path)
        except RestorerError as error:
            self.said.emit(failure("project", error))
            return
        self._studio.workspace.replace(document, path)

    def save(self) -> None:
        """Save the project where it was, or ask where."""
        project = self._studio.workspace.project
        if project is None:
            self.save_as()
        else:
            self._save(project)

    def save_as(self) -> None:
        """Ask where to save the project."""
        pattern = f"{tr('Projects')} (*{project_file.SUFFIX})"
        current = self._studio.workspace.current
        start = str((current.path.parent if current else Path.home()) / f"{tr('Album')}{project_file.SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save project"), start, pattern)
        if chosen:
            path = Path(chosen)
            self._save(path if path.suffix == project_file.SUFFIX else path.with_name(path.name + project_file.SUFFIX))

    def reopen_last(self) -> None:
        """Open what was open when the program ended last."""
        last = self._studio.workspace.recovery.last()
        if last is None or not last.photos:
            self.said.emit(Message("reopen", tr("There is no last session.")))
            return
        self._studio.workspace.replace(last, None)

    def look_for_last(self) -> None:
        """Find out whether there was a session, without making anyone wait."""
        recovery = self._studio.workspace.recovery
        self._studio.tasks.start(
            Lane.FILES,
            "last session",
            lambda _: recovery.last(),
            lambda last: self.last_known.emit(0 if last is None else len(last.photos)),
            lambda _error: None,  # it is said when it is asked for
        )

    def offer_recovery(self) -> None:
        """Say what a crash left, if anything. Nothing reopens by itself."""
        kept = self._studio.workspace.recovery.kept()
        if not kept:
            return
        newest = kept[0]
        text = tr_n(
            "One photograph with unsaved edits was kept, from {time}.",
            "{n} photographs with unsaved edits were kept, the last from {time}.",
            newest.edited,
        )
        self.said.emit(
            Message(
                "crash",
                tr("Restorer closed unexpectedly"),
                text.format(n=counted(newest.edited), time=time_of_day(newest.saved)),
                "history",
                (
                    Offer(tr("Discard"), partial(self._discard, newest), quiet=True),
                    Offer(tr("Reopen"), partial(self._reopen, newest)),
                ),
            )
        )

    def find(self, photo_id: str) -> None:
        """Ask where a missing photograph is now."""
        workspace = self._studio.workspace
        if workspace.document.index(photo_id) < 0:
            return
        photo = workspace.document.get(photo_id)
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Where is {name}?").format(name=photo.name),
            str(photo.path.parent),
            f"*{photo.path.suffix}",
        )
        if chosen:
            self.found_at(photo_id, Path(chosen))

    def found_at(self, photo_id: str, path: Path) -> None:
        """A missing photograph is at `path`; another one in its place is refused, edits would not fit it."""
        photo = self._studio.workspace.document.get(photo_id)

        def finish(sha256: str) -> None:
            if photo.sha256 not in (None, sha256):
                title = tr("{name} is another photograph.").format(name=path.name)
                text = tr("The edits of {name} would not fit it. Choose the same scan.").format(name=photo.name)
                self.said.emit(Message("missing", title, text, "warning", (self._find_offer(photo_id),)))
                return
            self._studio.workspace.moved(photo_id, path)
            self._studio.workspace.known_by(photo_id, sha256)
            self.unsaid.emit("missing")
            self.found.emit(photo_id)

        self._studio.tasks.start(
            Lane.FILES,
            f"hash {path}",
            lambda _: _sha256(path),
            finish,
            lambda error: self.said.emit(failure("missing", error)),
        )

    def missing(self, photo_id: str) -> Message:
        """The message for a photograph that is not where it was."""
        photo = self._studio.workspace.document.get(photo_id)
        self._missing_id = photo_id
        title = tr("{name} is not where it was.").format(name=photo.name)
        return Message("missing", title, tr("Your edits are kept."), "warning", (self._find_offer(photo_id),))

    def is_there(self, photo_id: str) -> None:
        """A photograph has been read: what was said of its being missing holds no longer."""
        if photo_id == self._missing_id:
            self._missing_id = ""
            self.unsaid.emit("missing")

    def _find_offer(self, photo_id: str) -> Offer:
        return Offer(tr("Find…"), partial(self.find, photo_id), stays=True)

    def _sorted(self, taken: intake.Intake) -> None:
        if taken.projects:
            self.open_project(taken.projects[0])
        if taken.models:
            self.needs_all.emit()
            self.model_found.emit(taken.models[0])
        if taken.photos:
            self._add(list(taken.photos))
        self.unsaid.emit("subfolders")
        if taken.inner:
            self.said.emit(self._subfolders(taken))
        if taken.left_out:
            self.said.emit(_left_out(taken))
        if taken.copies:
            title = tr_n("1 coloured copy was left out.", "{n} coloured copies were left out.", taken.copies)
            text = tr("Their records lie beside them. Open one by itself to see it.")
            self.said.emit(Message("copies", title.format(n=counted(taken.copies)), text))

    def _subfolders(self, taken: intake.Intake) -> Message:
        """The question whether what lies in subfolders is meant too: a drop of a whole archive is easily made."""
        inner, folders = len(taken.inner), taken.subfolders
        photos = tr_n("1 photograph", "{n} photographs", inner).format(n=counted(inner))
        title = tr_n("Include 1 subfolder ({photos})?", "Include {n} subfolders ({photos})?", folders)
        include = Offer(tr("Include"), lambda: self._include(taken.inner))
        return Message("subfolders", title.format(n=counted(folders), photos=photos), offers=(include,))

    def _include(self, paths: tuple[Path, ...]) -> None:
        """Open these too; the photograph on the canvas stays there."""
        self._add(list(paths), and_show=not self._studio.workspace.current_id)

    def _add(self, paths: list[Path], and_show: bool = True) -> None:
        """Up to 500 open with the first of them on the canvas; more open as an album, and nothing is begun."""
        if len(paths) <= _MANY:
            self._studio.workspace.add(paths, and_show)
            return
        self.needs_all.emit()
        self.opens_many.emit()
        self._studio.workspace.add(paths, and_show=False)

    def _keep(self, picture: QImage) -> None:
        try:
            path = intake.keep_picture(picture, self._studio.pasted)
        except OSError as error:
            remedy = tr("Make room on the disk and paste again.")
            self.said.emit(
                failure("paste", WriteError(self._studio.pasted, f"could not be written ({error}).", remedy))
            )
            return
        self.began.emit()
        self._studio.workspace.add([path])

    def _save(self, path: Path) -> None:
        try:
            self._studio.workspace.save(path)
        except RestorerError as error:
            self.said.emit(failure("save", error, (Offer(tr("Choose folder…"), self.save_as),)))
            return
        self.said.emit(Message("save", tr("Saved as {name}.").format(name=path.name)))

    def _reopen(self, kept: Kept) -> None:
        self._studio.workspace.replace(kept.document, None)
        self._studio.workspace.autosave()
        self._studio.workspace.recovery.discard(kept)

    def _discard(self, kept: Kept) -> None:
        self._studio.workspace.recovery.discard(kept)


def _left_out(taken: intake.Intake) -> Message:
    opened = len(taken.photos) + len(taken.projects) + len(taken.models)
    total = opened + len(taken.left_out)  # subfolders have a question of their own
    names = taken.left_out
    if not opened:
        title = (
            tr("Nothing here can be opened") if len(names) > 1 else tr("{name} cannot be opened").format(name=names[0])
        )
        return Message("left out", title, tr("Restorer opens TIFF, JPEG, PNG, WebP and other photographs."), "warning",
                       details="\n".join(names))  # fmt: skip
    title = tr("{left} of {total} files were left out").format(left=len(names), total=total)
    listed = ", ".join(names[:3]) if len(names) <= 3 else f"{', '.join(names[:2])} {tr('and others')}"
    text = tr("{names}. The other {n} are open.").format(names=listed, n=total - len(names))
    return Message("left out", title, text, "warning", details="\n".join(names))


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
