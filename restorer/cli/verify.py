"""`restorer verify`: whether coloured copies are what their records say, and what photograph and field give."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from restorer import __version__
from restorer.cli.device import DEVICES, open_engine
from restorer.cli.progress import Bar
from restorer.cli.words import plain
from restorer.engine.colorizer import Colorizer
from restorer.errors import Cancelled, DeviceError, ModelError, RestorerError, UsageError
from restorer.imaging.deviation import LightnessDeviation
from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Cancellation, Progress
from restorer.project.recipe import Recipe
from restorer.record.copies import copies_in
from restorer.record.master import against_master
from restorer.record.remarks import Kind, Remark, Verdict
from restorer.record.second_opinion import SecondOpinion
from restorer.record.sidecar import sidecar_path
from restorer.record.verify import Verifier

Check = Callable[[Path, Progress], Verdict]


class Verify:
    """Checks copies; nothing is written."""

    name = "verify"
    help = "check coloured copies against their records, photographs and masters"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        add = parser.add_argument
        add("copies", nargs="+", type=Path, metavar="FILE|FOLDER", help="coloured copies, or folders of them")
        add("--originals", type=Path, action="append", default=[], metavar="PATH", help="where photographs lie now")
        add("--with-model", action="store_true", help="also run the recorded model again and compare its answer")
        add("--device", choices=DEVICES, default="auto", help="where the model runs (default: auto)")
        add("--master", type=Path, metavar="PHOTO", help="prove the lightness of FILE against PHOTO; needs no record")
        add("--json", action="store_true", help="print one JSON document instead of lines")

    def run(self, args: argparse.Namespace) -> int:
        """Check everything that was named. Returns 0 if all is well, 1 if not."""
        bar = Bar()
        with cancel_on_interrupt() as cancellation:
            paths, left_alone = _named(args)
            try:
                verdicts = list(_told(_checked(args, paths, cancellation, bar), args.json, bar))
            finally:
                bar.clear()
        bad = sum(not verdict.good for verdict in verdicts)
        if args.json:
            print(json.dumps(_document(verdicts, bad, left_alone), indent=2))
        else:
            print(_summary(len(verdicts), bad, left_alone, args.master is not None))
        return 1 if bad else 0


def _named(args: argparse.Namespace) -> tuple[list[Path], int]:
    """The copies to check, and how many photographs in the folders are no copies."""
    if args.master is not None and (len(args.copies) != 1 or args.copies[0].is_dir() or args.with_model):
        raise UsageError("--master compares one copy with one photograph.", "Name one file, without --with-model.")
    gone = (path for path in args.copies if not path.exists() and not sidecar_path(path).exists())
    for path in (*gone, *(path for path in args.originals if not path.exists())):
        raise UsageError(f"{path}: there is no such file or folder.", "Check the path.")
    paths: list[Path] = []
    left_alone = 0
    for path in args.copies:
        if path.is_dir():
            found = copies_in(path)
            paths += found.paths
            left_alone += found.left_alone
        else:
            paths.append(path)
    if not paths:
        raise UsageError("There are no coloured copies to check.", "Name copies made with --record, or their folder.")
    return paths, left_alone


def _checked(args: argparse.Namespace, paths: list[Path], cancellation: Cancellation, bar: Bar) -> Iterator[Verdict]:
    check = _check(args)
    whole = Progress(cancellation, bar.show)
    for number, path in enumerate(paths):
        share = whole.part(number / len(paths), (number + 1) / len(paths))
        share.at(0.0, path.name)
        yield _one(check, path, _named_progress(share, path.name))


def _check(args: argparse.Namespace) -> Check:
    @cache  # loaded once for all copies
    def model(identity: str) -> Colorizer:
        return open_engine(identity, Recipe(), args.device).colorizer

    def master(path: Path, progress: Progress) -> Verdict:
        return against_master(path, args.master, progress)

    if args.master is not None:
        return master
    return Verifier(tuple(args.originals), SecondOpinion(model) if args.with_model else None)


def _one(check: Check, path: Path, progress: Progress) -> Verdict:
    """One verdict; what goes wrong with one copy does not keep the others from being checked."""
    try:
        return check(path, progress)
    except (Cancelled, ModelError, DeviceError):
        raise
    except RestorerError as error:
        sentence = str(error)
    except Exception as error:  # noqa: BLE001 - the end of a job: the other copies are checked
        sentence = f"Something unexpected went wrong ({type(error).__name__}: {error}). Please report it."
    return Verdict(path, (Remark(Kind.NOT_CHECKED, sentence),))


def _named_progress(progress: Progress, name: str) -> Progress:
    return Progress(progress.cancellation, lambda fraction, _words: progress.at(fraction, name))


def _told(verdicts: Iterable[Verdict], as_json: bool, bar: Bar) -> Iterator[Verdict]:
    for verdict in verdicts:
        if not as_json:
            bar.clear()
            print(plain(_line(verdict)), flush=True)
        yield verdict


def _line(verdict: Verdict) -> str:
    said = " ".join(remark.sentence for remark in verdict.remarks)
    if not verdict.good:
        return f"{verdict.path}: NOT as it should be. {said}"
    rendered = "identical; " if verdict.difference is not None else ""
    return f"{verdict.path}: {rendered}{_lightness(verdict.lightness)}. {said}".rstrip()


def _lightness(measured: LightnessDeviation | None) -> str:
    if measured is None:
        return "lightness not measured"
    d65, d50 = measured.d65, measured.d50
    under_d50 = f"under D50 {d50.mean:.3f} and {d50.largest:.3f}"
    return f"lightness differs by {d65.mean:.4f} L* on average, {d65.largest:.4f} at most ({under_d50})"


def _summary(checked: int, bad: int, left_alone: int, master: bool) -> str:
    good = checked - bad
    words = [f"{checked} checked", f"{good} {'with the lightness of the master' if master else 'identical'}"]
    words += [f"{bad} not"] if bad else []
    words += [f"{left_alone} other photographs left alone"] if left_alone else []
    return ", ".join(words) + "."


def _document(verdicts: list[Verdict], bad: int, left_alone: int) -> dict[str, Any]:
    return {
        "restorer": __version__,
        "copies": [_verdict(verdict) for verdict in verdicts],
        "good": len(verdicts) - bad,
        "bad": bad,
        "left_alone": left_alone,
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "path": str(verdict.path),
        "good": verdict.good,
        "remarks": [asdict(remark) | {"kind": str(remark.kind)} for remark in verdict.remarks],
        "difference": verdict.difference and asdict(verdict.difference),
        "lightness": verdict.lightness and asdict(verdict.lightness),
    }


VERIFY = Verify()
