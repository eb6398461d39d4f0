"""What was dropped, pasted or chosen, sorted into what can be opened and what is left out. No file is opened."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from restorer.batch.plan import PHOTO_SUFFIXES, photographs_in
from restorer.engine.card import CARD_NAME
from restorer.gui.own_copies import without_own_copies
from restorer.progress import Progress
from restorer.project.project_file import SUFFIX


@dataclass(frozen=True, slots=True)
class Intake:
    """Photographs in the order of their names, projects, and names of what is left out.

    `models`: model packages. `inner`: photographs in subfolders of the folders named, to be opened only if wished;
    `subfolders`: how many. `copies`: how many of our own copies were left out of the folders named.
    """

    photos: tuple[Path, ...]
    projects: tuple[Path, ...] = ()
    left_out: tuple[str, ...] = ()
    inner: tuple[Path, ...] = ()
    models: tuple[Path, ...] = ()
    subfolders: int = 0
    copies: int = 0


def sort_out(paths: list[Path], progress: Progress) -> Intake:
    """Look through files and folders (with their subfolders). Slow for large folders: not for the window's thread."""
    photos: list[Path] = []
    inner: list[Path] = []
    projects: list[Path] = []
    left_out: list[str] = []
    models: list[Path] = []
    copies = 0
    for path in paths:
        progress.check()
        if is_model_package(path):
            models.append(path)
        elif path.is_dir():
            there = photographs_in(path)
            found = without_own_copies(there)
            copies += len(there) - len(found)
            photos += [one for one in found if one.parent == path]
            inner += [one for one in found if one.parent != path]
            left_out += [] if found else [path.name]
        elif path.suffix.lower() == SUFFIX:
            projects.append(path)
        elif path.suffix.lower() in PHOTO_SUFFIXES:
            photos.append(path)
        else:
            left_out.append(path.name)
    own = _by_name(photos)
    taken = set(own)
    further = tuple(one for one in _by_name(inner) if one not in taken)
    subfolders = len({one.parent for one in further})
    return Intake(own, tuple(projects), tuple(left_out), further, tuple(models), subfolders, copies)


def is_model_package(path: Path) -> bool:
    """Whether a folder or a zip archive has a model's card where a package has it. Nothing of it is trusted here."""
    if path.is_dir():
        return (path / CARD_NAME).is_file()
    if path.suffix.lower() != ".zip":
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.split("/")[-1] == CARD_NAME and name.count("/") <= 1 for name in archive.namelist())
    except (zipfile.BadZipFile, OSError):
        return False


def _by_name(paths: list[Path]) -> tuple[Path, ...]:
    return tuple(sorted(dict.fromkeys(paths), key=lambda path: (path.name.casefold(), str(path))))


def paths_of(mime: QMimeData) -> list[Path]:
    """The local files and folders of a drop or of the clipboard."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def picture_of(mime: QMimeData) -> QImage | None:
    """The picture itself, as browsers and the clipboard hand it over."""
    if not mime.hasImage():
        return None
    image = mime.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def keep_picture(image: QImage, folder: Path) -> Path:
    """Store a pasted picture as "Pasted 1.png", "Pasted 2.png", ... so that it can be opened like a file.

    Raises:
        OSError: it could not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while (folder / f"Pasted {number}.png").exists():
        number += 1
    path = folder / f"Pasted {number}.png"
    part = path.with_name(path.name + ".part")
    if not image.save(str(part), "PNG"):  # type: ignore[call-overload]  # the stubs want bytes
        part.unlink(missing_ok=True)
        raise OSError(f"{path} could not be written")
    part.replace(path)
    return path


OWN = "application/x-restorer-result"
"""Marks what was dragged out of this window: it is not taken back in."""


def can_take(mime: QMimeData) -> bool:
    """Whether a drop may hold something to open."""
    return not mime.hasFormat(OWN) and (mime.hasImage() or any(url.isLocalFile() for url in mime.urls()))
