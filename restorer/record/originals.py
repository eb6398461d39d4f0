"""Finds the photograph that a record speaks of, by its way, its name, and above all its hash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from restorer.record.file_hash import file_sha256
from restorer.record.sidecar import Record


@dataclass(frozen=True, slots=True)
class Found:
    """The photograph, or None; `others` are files that lie where it should and are not it."""

    path: Path | None
    others: tuple[Path, ...] = ()


def find_original(record: Record, folder: Path, elsewhere: tuple[Path, ...]) -> Found:
    """Look where the record in `folder` says, beside the record, then in the files and folders `elsewhere`."""
    others: list[Path] = []
    for path in _candidates(record, folder, elsewhere):
        if not path.is_file():
            continue
        if _is(path, record):
            return Found(path)
        others.append(path)
    return Found(None, tuple(others))


def _candidates(record: Record, folder: Path, elsewhere: tuple[Path, ...]) -> Iterator[Path]:
    name = record.original.file.name
    yield Path(os.path.normpath(folder.resolve() / record.original.path))  # without the .. that nobody wants to read
    for place in elsewhere:
        if place.is_dir():
            # By comparison and not by pattern: a name may hold * or [.
            yield from (path for path in sorted(place.rglob("*")) if path.name == name)
        else:
            yield place
    if name != record.output.file.name:
        yield folder / name


def _is(path: Path, record: Record) -> bool:
    wanted = record.original.file
    try:
        return path.stat().st_size == wanted.size_bytes and file_sha256(path) == wanted.sha256
    except OSError:
        return False
