"""Which photographs of a folder are copies that this program made: who opens an archive again means its scans."""

from __future__ import annotations

from pathlib import Path

from restorer.record.sidecar import ENDING


def without_own_copies(photos: list[Path]) -> list[Path]:
    """Those that are none; all, where there is nothing else: then the copies are meant.

    Told by the record beside a copy; no file is opened.
    """
    names = {folder: _names(folder) for folder in {photo.parent for photo in photos}}
    return [one for one in photos if one.name + ENDING not in names[one.parent]] or photos


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(one.name for one in folder.iterdir())
    except OSError:
        return frozenset()
