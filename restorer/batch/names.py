"""Names of copies: unique in their folder whatever the file system, and never longer than one allows."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

LONGEST_NAME_BYTES = 255


class Names:
    """Gives out paths, numbering those that would meet: `a.tif`, `a-2.tif`, ... in the order they are asked for.

    Two names meet if a file system that ignores case, or composes accents, takes them for one.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, path: Path) -> None:
        """Never give out `path`."""
        self._taken.add(_key(path))

    def unique(self, folder: Path, stem: str, ending: str) -> Path:
        """`folder/stem.ending` or the first numbered form that is free; `ending` has its dot (`-bw.tif` works too)."""
        number = 1
        while True:
            path = folder / fitting(stem, ending if number == 1 else f"-{number}{ending}")
            key = _key(path)
            if key not in self._taken:
                self._taken.add(key)
                return path
            number += 1


def fitting(stem: str, ending: str) -> str:
    """`stem` + `ending`, the stem cut between two characters where the name would be too long for a file system."""
    room = LONGEST_NAME_BYTES - len(os.fsencode(ending))
    while len(os.fsencode(stem)) > room:
        stem = stem[:-1]
    return stem + ending


def _key(path: Path) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", os.fspath(path)).casefold())
