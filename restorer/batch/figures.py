"""Figures and small pictures for copies that were made without them, so that a report can be asked for later."""

from __future__ import annotations

from restorer.batch.entry import Entry, Figures, State
from restorer.batch.fingerprints import still
from restorer.batch.journal import Journal
from restorer.batch.measure import measure
from restorer.batch.passage import store_previews
from restorer.batch.places import Places
from restorer.errors import PhotoError
from restorer.imaging.photo import open_photo
from restorer.progress import Progress


def fill_in(journal: Journal, places: Places, progress: Progress) -> None:
    """Measure every copy that has no figures yet, against its photograph. What is not there any more is left out.

    Raises:
        JournalError, OSError: the disk refuses. Cancelled: the work was asked to stop.
    """
    without = [entry for entry in journal.entries(State.DONE) if entry.finding.figures is None]
    for number, entry in enumerate(without):
        progress.at(number / len(without), f"measuring {entry.source.name}")
        figures = _figures(entry, places, progress)
        if figures is not None:
            journal.measured(entry.id, figures)


def _figures(entry: Entry, places: Places, progress: Progress) -> Figures | None:
    if not still(entry.source, entry.finding.original):
        return None
    silent = Progress(progress.cancellation)
    try:
        with open_photo(entry.source) as photo:
            measured = measure(photo, places.target(entry), silent)
    except PhotoError:
        return None
    store_previews(places, entry, measured)
    return Figures(measured.mean_l, measured.largest_l)
