"""Figures and small pictures for copies that were made without them, so that a report can be asked for later."""

from __future__ import annotations

from restorer.batch.entry import Entry, Figures, State
from restorer.batch.fingerprints import still
from restorer.batch.journal import Journal
from restorer.batch.measure import measure
from restorer.batch.order import Order
from restorer.batch.passage import store_previews
from restorer.batch.places import Places
from restorer.errors import PhotoError
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.adjustments import adjusted_photo
from restorer.project.export import mark_box, output_format
from restorer.project.recipe import Recipe


def fill_in(journal: Journal, places: Places, progress: Progress) -> None:
    """Measure every copy that has no figures yet, against its photograph. What is not there any more is left out.

    Raises:
        JournalError, OSError: the disk refuses. Cancelled: the work was asked to stop.
    """
    without = [entry for entry in journal.entries(State.DONE) if entry.finding.figures is None]
    for number, entry in enumerate(without):
        progress.at(number / len(without), f"measuring {entry.source.name}")
        figures = _figures(entry, _recipe(journal, entry), places, progress)
        if figures is not None:
            journal.measured(entry.id, figures)


def _recipe(journal: Journal, entry: Entry) -> Recipe:
    """The recipe that the copy was made with; one without wishes where the journal does not know it any more."""
    for name in (f"order {entry.order}", "order"):
        text = journal.fact(name)
        if text is not None and (order := Order.from_json(text)).sha256 == entry.order:
            return order.recipe
    return Recipe()


def _figures(entry: Entry, recipe: Recipe, places: Places, progress: Progress) -> Figures | None:
    if not still(entry.source, entry.finding.original):
        return None
    silent = Progress(progress.cancellation)
    try:
        with open_photo(entry.source) as scan, adjusted_photo(scan, recipe) as photo:
            form = output_format(photo, recipe.output, entry.container)
            mark = mark_box(form, photo.info.width_px, photo.info.height_px)
            measured = measure(photo, places.target(entry), silent, mark)
    except PhotoError:
        return None
    store_previews(places, entry, measured)
    return Figures(measured.mean_l, measured.largest_l)
