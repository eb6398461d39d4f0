"""Finds the photograph that a record speaks of, by its way, its name, and above all its hash."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from restorer.record.file_hash import file_sha256
from restorer.record.sidecar import Record


@dataclass(frozen=True, slots=True)
class Found:
    """The photograph, or None; `others` are files that lie where it should and are not it."""

    path: Path | None
    others: tuple[Path, ...] = ()


class Whereabouts:
    """Files and folders in which photographs may lie now. Each folder is gone through once, however many are sought."""

    def __init__(self, places: Sequence[Path] = ()) -> None:
        self._files = [place for place in places if not place.is_dir()]
        self._folders = [place for place in places if place.is_dir()]

    def like(self, way: str, name: str) -> list[Path]:
        """Where the photograph `name` could be that once lay at `way`; the likest place first.

        In an archive many have one name and one size: the folders above tell them apart before they are hashed.
        """
        likest = sorted(self._by_name.get(name, ()), key=lambda path: -_shared_end(path, way))
        return [*self._files, *likest]

    @cached_property
    def _by_name(self) -> dict[str, list[Path]]:
        found = defaultdict(list)
        for folder in self._folders:
            for place, folders, names in os.walk(folder):
                folders.sort()
                for name in sorted(names):
                    found[name].append(Path(place, name))
        return found


def _shared_end(path: Path, way: str) -> int:
    """How many names the ends of both have in common."""
    pairs = zip(reversed(path.parts), reversed(PurePosixPath(way).parts), strict=False)
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def find_original(record: Record, folder: Path, elsewhere: Whereabouts) -> Found:
    """Look where the record in `folder` says, then `elsewhere`, then beside the record."""
    others: list[Path] = []
    for path in _candidates(record, folder, elsewhere):
        if not path.is_file():
            continue
        if _is(path, record):
            return Found(path)
        others.append(path)
    return Found(None, tuple(others))


def _candidates(record: Record, folder: Path, elsewhere: Whereabouts) -> Iterator[Path]:
    name = record.original.file.name
    # Without the .. that nobody wants to read.
    yield Path(os.path.normpath(folder.resolve() / record.original.path))
    yield from elsewhere.like(record.original.path, name)
    if name != record.output.file.name:
        yield folder / name


def _is(path: Path, record: Record) -> bool:
    wanted = record.original.file
    try:
        return path.stat().st_size == wanted.size_bytes and file_sha256(path) == wanted.sha256
    except OSError:
        return False
