"""Where photographs lie: folders, zip and tar archives in them, the papers' arrays. Gives names and contents, in order.

A file that cannot be read does not stop the others: it comes with empty content, and whoever screens names it.
"""

from __future__ import annotations

import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from restorer.errors import TrainingError
from training.data.arrays import L_FILE, PackedPhoto, PaperArrays

PHOTO_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})
ARCHIVE_SUFFIXES = frozenset({".zip", ".tar", ".tgz", ".gz"})
LARGEST_FILE_BYTES = 1 << 29
"""What is longer counts as unreadable: a small archive can hold a file of any size."""
_DAMAGE = (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError, NotImplementedError)
"""What zipfile and tarfile raise for damaged, encrypted and unknown members."""

Content = bytes | PackedPhoto
Named = tuple[str, Content]


def read_photos(source: Path) -> Iterator[Named]:
    """Name and content of every photograph in a folder (with its archives and arrays), a zip or a tar.

    Raises:
        TrainingError: `source` does not exist, or is an archive that cannot be opened, or arrays that are damaged.
    """
    if source.is_dir():
        return _in_folder(source)
    if not source.is_file():
        raise TrainingError(f"{source} does not exist.", "Name a folder or an archive of photographs with --photos.")
    return _in_archive(source)


def _is_photo(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() in PHOTO_SUFFIXES


def _in_folder(folder: Path) -> Iterator[Named]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.suffix.lower() in ARCHIVE_SUFFIXES and path.is_file():
            yield from _in_archive(path)
        elif path.parts[-2:] == L_FILE.parts:
            yield from _in_arrays(path.parents[1])
        elif _is_photo(name) and path.is_file():
            yield name, _read(path)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.stat().st_size <= LARGEST_FILE_BYTES else b""
    except OSError:
        return b""


def _in_archive(path: Path) -> Iterator[Named]:
    try:
        yield from _in_zip(path) if path.suffix.lower() == ".zip" else _in_tar(path)
    except _DAMAGE:
        yield path.name, b""


def _in_zip(path: Path) -> Iterator[Named]:
    with zipfile.ZipFile(path) as archive:
        for member in sorted(archive.infolist(), key=lambda member: member.filename):
            if _is_photo(member.filename):
                yield member.filename, _read_member(archive, member)


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    try:
        return archive.read(member) if member.file_size <= LARGEST_FILE_BYTES else b""
    except _DAMAGE:
        return b""


def _in_tar(path: Path) -> Iterator[Named]:
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile() and _is_photo(member.name):
                content = archive.extractfile(member) if member.size <= LARGEST_FILE_BYTES else None
                yield member.name, content.read() if content is not None else b""


def _in_arrays(folder: Path) -> Iterator[Named]:
    for index, photo in enumerate(PaperArrays(folder)):
        yield f"{folder.name}/{index:06d}", photo
