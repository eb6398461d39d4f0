"""`restorer pack`: photographs as the papers' arrays, or one part of a split as files to measure on."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from restorer.errors import UsageError
from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Progress
from training.config import DataConfig
from training.data.collection import open_collection
from training.data.pack import write_arrays, write_files
from training.data.settings import PARTS, ScreenConfig, SplitConfig

_LARGEST_SIDE_PX = 384


class PackCommand:
    """Write photographs as arrays of lightness and colour."""

    name = "pack"
    help = "write photographs as the papers' .npy arrays, or the held-out part of them as files"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        parser.add_argument("photos", type=Path, metavar="PHOTOS", help="folder of photographs or archives, or one")
        parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="where to write")
        parser.add_argument("--size", type=int, default=256, help="side in px of the squares (256)")
        parser.add_argument("--files", action="store_true", help="write PNG files in their own size, not arrays")
        parser.add_argument(
            "--split", type=float, nargs=3, default=(1.0, 0.0, 0.0), metavar=("TRAIN", "VALIDATION", "TEST"),
            help="shares of the parts, as the run that is measured had them: 0.6 0.2 0.2",
        )  # fmt: skip
        parser.add_argument("--part", choices=PARTS, default="train", help="which part to write")
        parser.add_argument("--leave-out", action="append", default=[], metavar="NAME", help="folders to leave out")
        parser.add_argument("--keep-gray", action="store_true", help="do not leave gray pictures out")

    def run(self, args: argparse.Namespace) -> int:
        """Read, screen, write."""
        if not 8 <= args.size <= _LARGEST_SIDE_PX:
            raise UsageError(f"A size of {args.size} px is not possible.", f"Choose 8 to {_LARGEST_SIDE_PX}.")
        config = DataConfig(
            left_out=tuple(args.leave_out),
            decoded_cache_mb=0,
            screen=ScreenConfig(least_chroma=-1.0 if args.keep_gray else ScreenConfig().least_chroma),
            split=SplitConfig(*args.split),
        )
        with cancel_on_interrupt() as cancellation:
            self._write(args, config, Progress(cancellation))
        return 0

    def _write(self, args: argparse.Namespace, config: DataConfig, progress: Progress) -> None:
        collection = open_collection(args.photos, config, progress)
        for sentence in collection.screening.sentences():
            _say(sentence)
        photos = collection.parts[args.part]
        if not len(photos):
            raise UsageError(f"The part {args.part} has no photographs.", "Set --split, as in --split 0.6 0.2 0.2.")
        if args.files:
            write_files(args.output, photos, progress)
        else:
            write_arrays(args.output, photos, args.size, progress)
        _say(f"{args.output}: {len(photos):,} photographs")


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


PACK = PackCommand()
