"""`restorer sweep`: every point of a grid trained, measured and put into one table."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Progress
from training.sweep import read_sweep, run_sweep
from training.sweep_end import as_it_ended
from training.sweep_report import write_sweep_report
from training.sweep_train import PointTrainer


class SweepCommand:
    """Train a grid of configurations."""

    name = "sweep"
    help = "train every point of a grid that a TOML file describes, and make its table and plots"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        add = parser.add_argument
        add("sweep", type=Path, metavar="SWEEP.toml", help="what varies; see training/configs/sweeps")
        add("--photos", type=Path, required=True, help="folder of photographs or archives, or an archive")
        add("--runs", type=Path, help="folder of all its runs (runs/NAME by default); finished points are skipped")
        add("--encoder-weights", type=Path, help="MobileNet v1 ImageNet weights (safetensors) for embeddings")
        add("--list", action="store_true", help="only name the points")

    def run(self, args: argparse.Namespace) -> int:
        """Train what is left, then write the table and plots."""
        sweep = read_sweep(args.sweep)
        folder = args.runs or Path("runs") / sweep.name
        if args.list:
            print("\n".join(point.name for point in sweep.points))
            return 0
        train = PointTrainer(args.photos, args.encoder_weights)
        with cancel_on_interrupt() as cancellation:
            results = run_sweep(sweep, folder, train, _say, Progress(cancellation))
        # Results that an earlier version stored were not judged by their end.
        results = [
            as_it_ended(result, folder / point.name, point.config.schedule.stop_at_rise)
            for result, point in zip(results, sweep.points, strict=True)
        ]
        print(write_sweep_report(folder, sweep, results))
        return 0


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


SWEEP = SweepCommand()
