"""`restorer bag`: a folder of copies and records as a BagIt bag."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

from restorer import __version__
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
        bar = Bar()
        with cancel_on_interrupt() as cancellation:
            try:
                made = make_bag(folder, target, information, Progress(cancellation, bar.show))
            finally:
                bar.clear()
        _tell(made, args.json)
        return 0


def _tell(made: Bag, as_json: bool) -> None:
    if as_json:
        left_out = [str(path) for path in made.left_out]
        facts = {"bag": str(made.path), "files": made.files, "bytes": made.size_bytes, "left_out": left_out}
        print(json.dumps({"restorer": __version__} | facts, indent=2))
        return
    print(plain(f"{made.path}: {made.files} files, {made.size_bytes:,} bytes."))
    if made.left_out:
        print(plain(f"Left out, being links or hidden: {', '.join(path.name for path in made.left_out)}."))


BAG = MakeBag()
