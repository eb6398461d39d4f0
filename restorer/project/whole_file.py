"""A small text file, stored whole or not at all: projects and presets.

Copies, which are large and made in strips, go through `imaging.part_file`.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from restorer.errors import WriteError


def write_whole(path: Path, text: str, fault: str, *, with_folder: bool = False) -> None:
    """Store `text` as UTF-8: beside the older file first, then in its place.

    `fault` is said where that fails, whole so that it can be translated: "the project could not be saved ({why}).".
    `with_folder`: its folder is made where it is missing.

    Raises:
        WriteError: it could not be written; the older file is untouched, and nothing else is left.
    """
    part = path.with_name(path.name + ".part")
    try:
        if with_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise WriteError(path, fault.format(why=error.strerror), "Make room, or save it elsewhere.") from error
