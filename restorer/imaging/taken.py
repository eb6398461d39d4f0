"""When a photograph was taken, as its Exif says; for scans that is often when they were scanned."""

from __future__ import annotations

import os
import warnings
from datetime import datetime
from pathlib import Path

from restorer.imaging.pillow import Image

_EXIF, _ORIGINAL, _CHANGED = 0x8769, 0x9003, 0x0132


def date_taken(path: Path) -> float:
    """Seconds since 1970: Exif's date of the original, else of the last change, else the file's own date.

    Only the header is read. Raises OSError where there is no such file.
    """
    said = _said(path)
    return os.stat(path).st_mtime if said is None else said  # noqa: PTH116 - the file may be gone: one call, one error


def _said(path: Path) -> float | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as image:
                exif = image.getexif()
                words = exif.get_ifd(_EXIF).get(_ORIGINAL) or exif.get(_CHANGED)
        return datetime.strptime(str(words)[:19], "%Y:%m:%d %H:%M:%S").timestamp() if words else None
    except Exception:  # noqa: BLE001 - whatever a damaged header makes Pillow say: then the file's date counts
        return None
