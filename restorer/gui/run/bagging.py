"""The bag of a run: its copies with their records, or all that lies in its folder, made when the last copy is."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from restorer.gui.exporting import BagScope, BagWish, bag_beside, bag_information
from restorer.progress import Progress
from restorer.record.bag import Bag, make_bag
from restorer.record.sidecar import sidecar_path


def bag_run(
    wish: BagWish, reason: str, journal: Journal, places: Places, meant: Collection[Path], progress: Progress
) -> Bag | None:
    """Make it, of the photographs `meant` or of the folder; None where no copy was made.

    Raises:
        WriteError, UsageError: it cannot be made; nothing of it is left. Cancelled: likewise.
    """
    copies = [places.target(entry) for entry in journal.entries(State.DONE) if entry.source in meant]
    if not copies:
        return None
    only = {path for copy in copies for path in (copy, sidecar_path(copy))} if wish.scope is BagScope.COPY else None
    bag = bag_beside(places.folder, places.folder.name)
    return make_bag(places.folder, bag, bag_information(wish, reason), progress, only)
