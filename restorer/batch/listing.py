"""Lists of photographs: a text file with one path on each line, or paths separated by NUL (`find -print0`)."""

from __future__ import annotations

import os
from pathlib import Path

from restorer.batch.plan import Listed
from restorer.errors import UsageError


def read_list(path: Path) -> list[Listed]:
    """The photographs that the file names. Relative paths start at the list's folder and are mirrored.

    A path that is absolute, or leads out of the list's folder, keeps its name alone: no copy is written elsewhere.

    Raises:
        UsageError: the list cannot be read or names nothing.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(f"The list {path} cannot be read ({error.strerror}).", "Check its path.") from error
    lines = raw.split(b"\0") if b"\0" in raw else raw.removeprefix(b"\xef\xbb\xbf").splitlines()
    names = [os.fsdecode(line) for line in lines if line.strip()]
    if not names:
        raise UsageError(f"The list {path} names no photograph.", "Write one path on each line.")
    return [_listed(path.parent, Path(name)) for name in names]


def _listed(folder: Path, named: Path) -> Listed:
    inside = Path(os.path.normpath(named))
    if inside.is_absolute() or ".." in inside.parts:
        inside = Path(inside.name)
    return Listed(folder / named, inside)
