"""`restorer bag`: a folder of copies and records as a BagIt bag."""

from __future__ import annotations

import argparse
import json
import os
from datetime import UTC, datetime
from pathlib import Path

from restorer import __version__
from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from restorer.cli.progress import Bar
from restorer.cli.words import plain
from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Progress
from restorer.record.bag import Bag, make_bag


class MakeBag:
    """Copies a folder into a new bag; the folder stays as it is."""

    name = "bag"
    help = "put a folder of copies and records into a BagIt bag"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        add = parser.add_argument
        add("folder", type=Path, metavar="FOLDER", help="what goes into the bag; it stays as it is")
        add("-o", "--output", type=Path, metavar="BAG", help="the new bag (default: FOLDER-bag, beside it)")
        add("--organisation", metavar="NAME", default="", help="who gives it, for bag-info.txt")
        add("--description", metavar="WORDS", default="", help="what it is, for bag-info.txt")
        add("--json", action="store_true", help="print one JSON document instead of lines")

    def run(self, args: argparse.Namespace) -> int:
        """Make the bag. Returns 0."""
        folder = args.folder.absolute()
        target = args.output or folder.with_name(f"{folder.name}-bag")
        information = {
            "Source-Organization": args.organisation,
            "External-Description": args.description,
            "Bagging-Date": datetime.now(UTC).date().isoformat(),
        }
        waiting = _waiting(folder)
        bar = Bar()
        with cancel_on_interrupt() as cancellation:
            try:
                made = make_bag(folder, target, information, Progress(cancellation, bar.show))
            finally:
                bar.clear()
        _tell(made, waiting, args.json)
        return 0


def _waiting(folder: Path) -> int:
    """How many photographs of a run in `folder` are not done yet.

    Raises:
        JournalError: the run is at work: its folder would change under the copying.
    """
    places, waiting = Places(folder), 0
    whole = [places.journal] if places.journal.is_file() else places.shard_journals()
    for path in (path for path in whole if os.access(path, os.W_OK)):  # nobody works in what cannot be written
        with Journal(path) as journal:
            found = journal.counts()
        waiting += found[State.WAITING] + found[State.RUNNING] + found[State.READY]
    return waiting


def _tell(made: Bag, waiting: int, as_json: bool) -> None:
    if as_json:
        left_out = [str(path) for path in made.left_out]
        facts = {"bag": str(made.path), "files": made.files, "bytes": made.size_bytes, "left_out": left_out}
        facts |= {"waiting": waiting}
        print(json.dumps({"restorer": __version__} | facts, indent=2))
        return
    print(plain(f"{made.path}: {made.files} files, {made.size_bytes:,} bytes."))
    if made.left_out:
        print(plain(f"Left out, being links or hidden: {', '.join(path.name for path in made.left_out)}."))
    if waiting:
        print(f"The run in that folder has not ended: {waiting:,} wait, and their copies are not in the bag.")


BAG = MakeBag()
