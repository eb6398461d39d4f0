"""The copies in a folder that can be checked: those with a record, those whose record has gone, and records alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from restorer.errors import PhotoError
from restorer.imaging.photo import open_photo
from restorer.imaging.sniff import ENDINGS
from restorer.imaging.xmp_packet import MADE_HERE
from restorer.record.sidecar import ENDING, sidecar_path

REPORT = "restorer-report"
"""The folder of a run's report: its small pictures are no copies."""


@dataclass(frozen=True, slots=True)
class Copies:
    """What is to be checked, by name, and how many other photographs were left alone."""

    paths: tuple[Path, ...]
    left_alone: int


def copies_in(folder: Path) -> Copies:
    """Look through `folder` and its subfolders; what is hidden, links and reports are not looked at."""
    files = list(_walk(folder))
    records = {path for path in files if path.name.endswith(ENDING)}
    photographs = [path for path in files if path.suffix.lower() in ENDINGS]
    recorded = [path for path in photographs if sidecar_path(path) in records]
    orphans = records - {sidecar_path(path) for path in recorded}
    others = [path for path in photographs if sidecar_path(path) not in records]
    unrecorded = [path for path in others if _was_made_here(path)]
    found = [*recorded, *unrecorded, *(path.with_name(path.name.removesuffix(ENDING)) for path in orphans)]
    return Copies(tuple(sorted(found)), len(others) - len(unrecorded))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != REPORT)
        paths = (Path(place) / name for name in sorted(files) if not name.startswith("."))
        yield from (path for path in paths if not path.is_symlink())


def _was_made_here(path: Path) -> bool:
    try:
        with open_photo(path) as photo:
            return MADE_HERE.encode() in (photo.metadata.xmp or b"")
    except PhotoError:
        return False
