"""The dates of many photographs, read off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from restorer.imaging.taken import date_taken
from restorer.progress import Progress
from restorer.project.document import OpenPhoto


def read_dates(photos: Sequence[OpenPhoto], progress: Progress) -> dict[str, float]:
    """Seconds since 1970 by id; a file that is gone has none. Raises Cancelled."""
    found: dict[str, float] = {}
    for number, photo in enumerate(photos):
        progress.at(number / len(photos))
        with suppress(OSError):
            found[photo.id] = date_taken(photo.path)
    return found
