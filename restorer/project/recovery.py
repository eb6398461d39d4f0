"""What survives a crash: every running program keeps its document in a folder of its own and clears it on the way out.

A folder whose program is gone without having cleared it is what the next start offers to reopen; whether it is gone
says a lock beside the folder, taken before the folder is made. On an ordinary end the document is kept as the last
session. No Qt here.
"""

from __future__ import annotations

import os
import shutil
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from restorer.errors import RestorerError, WriteError
from restorer.project import project_file
from restorer.project.claim import Claim, held
from restorer.project.document import Document

_PROJECT = "session" + project_file.SUFFIX
_LAST = "last" + project_file.SUFFIX


@dataclass(frozen=True, slots=True)
class Kept:
    """What a crashed program left: its folder, its document, when it last saved, how many photographs have edits."""

    folder: Path
    document: Document
    saved: datetime

    @property
    def edited(self) -> int:
        """Photographs with edits."""
        return sum(photo.edited for photo in self.document.photos)


class Recovery:
    """The autosave of one running program under `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self.claim = Claim(_claim_of(self.folder))

    @property
    def project(self) -> Path:
        """Where this program's document is kept."""
        return self.folder / _PROJECT

    def save(self, document: Document) -> None:
        """Keep the document.

        Raises:
            WriteError: the disk is full, or may not be written to. What was kept before is still there.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            self.claim.take()
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            remedy = "Make room on the disk; your edits are still in the window."
            raise WriteError(self.project, f"your edits could not be kept ({error.strerror}).", remedy) from error
        project_file.write(document, self.project)

    def end(self) -> None:
        """An ordinary end: what was kept becomes the last session."""
        try:
            if self.project.is_file():
                self.project.replace(self.root / _LAST)
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)
            self.claim.give_up()

    def last(self) -> Document | None:
        """The document of the last ordinary end."""
        return _document(self.root / _LAST)

    def kept(self) -> list[Kept]:
        """What crashed programs left, newest first. Folders without edits are cleared away."""
        found = [_kept(folder) for folder in self._orphans()]
        return sorted((one for one in found if one is not None), key=lambda one: one.saved, reverse=True)

    def discard(self, kept: Kept) -> None:
        """Forget what a crashed program left."""
        _clear(kept.folder)

    def _orphans(self) -> list[Path]:
        if not self.root.is_dir():
            return []
        return [folder for folder in self.root.iterdir() if folder.is_dir() and not held(_claim_of(folder))]


def _claim_of(folder: Path) -> Path:
    return folder.with_name(folder.name + ".lock")


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    Claim(_claim_of(folder)).give_up()


def _kept(folder: Path) -> Kept | None:
    path = folder / _PROJECT
    document = _document(path)
    kept = None if document is None else Kept(folder, document, datetime.fromtimestamp(path.stat().st_mtime))
    if kept is not None and kept.edited:
        return kept
    if kept is not None or not path.exists():  # one that cannot be read is left for a newer Restorer
        _clear(folder)
    return None


def _document(path: Path) -> Document | None:
    try:
        return project_file.read(path) if path.is_file() else None
    except RestorerError:
        return None
