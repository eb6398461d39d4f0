"""`restorer evaluate`: how close models come to photographs whose colours are known. Needs no torch."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from restorer.batch.plan import photographs_in
from restorer.cli.device import DEVICES, open_engine
from restorer.cli.interrupt import cancel_on_interrupt
from restorer.cli.measured import open_measured
from restorer.cli.progress import Bar
from restorer.cli.words import plain
from restorer.engine.colorizer import Colorizer
from restorer.engine.contact_sheet import ContactSheet
from restorer.engine.evaluate import evaluate
from restorer.engine.protocol import FULL_SIZE, EvaluationProtocol, Positions
from restorer.engine.providers import Device, choose_device
from restorer.engine.report import ReportFormat, write_report
from restorer.engine.scores import Row
from restorer.errors import PhotoError, UsageError
from restorer.imaging.part_file import PartFile
from restorer.progress import Cancellation, Progress
from restorer.project.recipe import Recipe

Number = TypeVar("Number", int, float)


class Evaluate:
    """Measures models and prints a table."""

    name = "evaluate"
    help = "measure models on photographs whose colours are known"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        add = parser.add_argument
        add("--photos", type=Path, required=True, metavar="FOLDER", help="colour photographs")
        add(
            "--models", metavar="A,B,A+B", help="ids or package folders; A+B is the mean of both (default: the default)"
        )
        add(
            "--reference",
            type=Path,
            metavar="PATH",
            help="what welsh copies from: a photograph, or a folder to choose from",
        )
        add("--size", default="256", metavar="N,N", help='squashed to N x N, or "full", or both (default: 256)')
        add("--hints", default="0", metavar="N,N", help="how many true colours are given, each a row (default: 0)")
        add("--vividness", default="0,1", metavar="X,X", help="0 cautious, 1 balanced, each a row")
        add("--positions", choices=tuple(Positions), default=Positions.UNIFORM, help="where hints lie")
        add("--seed", type=int, default=1, help="of the hints' places (default: 1)")
        add("--limit", type=_count, metavar="N", help="only the first N photographs by name")
        add("--every", type=_count, default=1, metavar="N", help="only each Nth photograph by name")
        add("--device", choices=DEVICES, default="auto", help="where models run (default: auto)")
        add("--sheet", type=Path, metavar="FILE.png", help="also write a contact sheet: gray, truth, each row")
        add("--sheet-rows", type=_count, default=8, metavar="N", help="photographs on the sheet (default: 8)")
        add("--no-published", action="store_true", help="without the papers' own figures")
        add("-o", "--output", type=Path, metavar="FILE", help="write the table to a file instead of printing it")
        add("--format", choices=tuple(ReportFormat), default=ReportFormat.TEXT, help="how the table is written")
        add("--json", action="store_true", help="print one JSON document")

    def run(self, args: argparse.Namespace) -> int:
        """Measure, and print the table. Returns 1 if a photograph could not be read."""
        protocols = _protocols(args)
        photographs = _photographs(args)
        device = choose_device(args.device)
        colorizers = _colorizers(args, device)
        sheet = ContactSheet(args.sheet_rows)
        failed: list[PhotoError] = []
        rows: list[Row] = []
        with cancel_on_interrupt() as cancellation, showing_progress(cancellation) as progress:
            for number, protocol in enumerate(protocols):
                part = progress.part(number / len(protocols), (number + 1) / len(protocols))
                # The first protocol names what cannot be read, and draws the sheet; the others see the same files.
                first = number == 0
                on_failure = failed.append if first else _already_named
                on_picture = sheet.show if first and args.sheet else None
                rows += evaluate(colorizers, photographs, protocol, part, on_failure, on_picture)
        if args.sheet:
            sheet.write(args.sheet)
        _print(args, rows, protocols, device, failed)
        return 1 if failed else 0


def _count(text: str) -> int:
    """A number of photographs, at least 1; anything else is argparse's to refuse."""
    if int(text) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return int(text)


def _already_named(_error: PhotoError) -> None:
    """A photograph that the first protocol could not read either."""


@contextmanager
def showing_progress(cancellation: Cancellation) -> Iterator[Progress]:
    """A bar while it lasts."""
    bar = Bar()
    try:
        yield Progress(cancellation, bar.show)
    finally:
        bar.clear()


def _photographs(args: argparse.Namespace) -> list[Path]:
    if not args.photos.is_dir():
        raise UsageError(f"{args.photos} is not a folder.", "Name a folder of colour photographs.")
    photographs = list(photographs_in(args.photos)[:: args.every][: args.limit])
    if not photographs:
        raise UsageError(f"{args.photos}: there are no photographs in this folder.", "Name another one.")
    return photographs


def _protocols(args: argparse.Namespace) -> list[EvaluationProtocol]:
    return [
        EvaluationProtocol(
            size=None if size == FULL_SIZE else _numbers(size, int, "--size")[0],
            hints=_numbers(args.hints, int, "--hints"),
            vividness=_numbers(args.vividness, float, "--vividness"),
            positions=Positions(args.positions),
            seed=args.seed,
        )
        for size in args.size.split(",")
    ]


def _numbers(text: str, kind: Callable[[str], Number], option: str) -> tuple[Number, ...]:
    try:
        return tuple(kind(part) for part in text.split(","))
    except ValueError:
        raise UsageError(f'{option} takes numbers with commas between, not "{text}".') from None


def _colorizers(args: argparse.Namespace, device: Device) -> list[Colorizer]:
    if args.models is None:
        return [open_engine(None, Recipe(), args.device).colorizer]
    return open_measured(args.models.split(","), args.reference, device)


def _print(
    args: argparse.Namespace,
    rows: list[Row],
    protocols: list[EvaluationProtocol],
    device: Device,
    failed: list[PhotoError],
) -> None:
    form = ReportFormat.JSON if args.json else ReportFormat(args.format)
    report = write_report(rows, protocols, form, published=not args.no_published)
    if form is ReportFormat.JSON:
        report = _with_device(report, device, failed)
    if args.output:
        with PartFile(args.output) as file:
            file.write(report.encode())
    else:
        print(report, end="")
    if form is ReportFormat.JSON:
        return
    for error in failed:
        print(plain(f"restorer: {error}"), file=sys.stderr)
    print(f"{device.reason}.", file=sys.stderr)


def _with_device(report: str, device: Device, failed: list[PhotoError]) -> str:
    document = json.loads(report)
    document["device"] = {"kind": str(device.kind), "name": device.name, "reason": device.reason}
    document["failed"] = [{"path": str(error.path), "error": str(error)} for error in failed]
    return json.dumps(document, indent=2) + "\n"


EVALUATE = Evaluate()
