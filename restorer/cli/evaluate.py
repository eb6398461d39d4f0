"""`restorer evaluate`: how close models come to photographs whose colours are known. Needs no torch."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from restorer.batch.plan import photographs_in
from restorer.cli.device import DEVICES, open_engine
from restorer.cli.evaluation import COLOURS, MEASURES, Evaluation, Found, Task
from restorer.cli.machine import processor_name
from restorer.cli.measured import masks_in, open_measured
from restorer.cli.progress import Bar
from restorer.cli.words import plain
from restorer.engine.colorizer import Colorizer
from restorer.engine.measures.report import measures_document, measures_markdown, measures_text
from restorer.engine.protocol import FULL_SIZE, EvaluationProtocol, Positions
from restorer.engine.providers import Device, choose_device
from restorer.engine.report import ReportFormat, write_report
from restorer.errors import UsageError
from restorer.imaging.part_file import PartFile
from restorer.interrupt import cancel_on_interrupt
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
        add("--models", metavar="A,B,A+B", help="ids or package folders, A+B the mean of both (default: the default)")
        add("--reference", type=Path, metavar="PATH", help="what welsh copies from: a photograph, or a folder of them")
        add("--measure", default=COLOURS, metavar="WHAT,WHAT", help=f"of {', '.join(MEASURES)} (default: {COLOURS})")
        add("--size", default="256", metavar="N,N", help='squashed to N x N, or "full", or both (default: 256)')
        add("--hints", default="0", metavar="N,N", help="how many true colours are given, each a row (default: 0)")
        add("--vividness", default="0,1", metavar="X,X", help="0 cautious, 1 balanced, each a row")
        add("--positions", choices=tuple(Positions), default=Positions.UNIFORM, help="where hints lie")
        add("--seed", type=int, default=1, help="of hints, strokes and clicks (default: 1)")
        add("--limit", type=_count, metavar="N", help="only the first N photographs by name")
        add("--every", type=_count, default=1, metavar="N", help="only each Nth photograph by name")
        add("--masks", type=Path, metavar="FOLDER", help="objects for strokes: PNG files named like the photographs")
        add("--device", choices=DEVICES, default="auto", help="where models run (default: auto)")
        add("--sheet", type=Path, metavar="FILE.png", help="also write a contact sheet: gray, truth, each row")
        add("--objects-sheet", type=Path, metavar="FILE.png", help="also write the objects and strokes tried on them")
        add("--sheet-rows", type=_count, default=8, metavar="N", help="photographs on the sheet (default: 8)")
        add("--no-published", action="store_true", help="without the papers' own figures")
        add("-o", "--output", type=Path, metavar="FILE", help="write the table to a file instead of printing it")
        add("--format", choices=tuple(ReportFormat), default=ReportFormat.TEXT, help="how the table is written")
        add("--json", action="store_true", help="print one JSON document")

    def run(self, args: argparse.Namespace) -> int:
        """Measure, and print the table. Returns 1 if a photograph could not be read."""
        task = _task(args)
        device = choose_device(args.device)
        evaluation = Evaluation(task, _colorizers(args, device))
        with cancel_on_interrupt() as cancellation, _bar(cancellation) as progress:
            found = evaluation.run(progress)
        if args.sheet:
            evaluation.sheet.write(args.sheet)
        if args.objects_sheet:
            evaluation.objects.write(args.objects_sheet)
        _print(args, task, found, device)
        return 1 if found.failed else 0


def _count(text: str) -> int:
    """A number of photographs, at least 1; anything else is argparse's to refuse."""
    if int(text) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return int(text)


@contextmanager
def _bar(cancellation: Cancellation) -> Iterator[Progress]:
    """A bar while it lasts."""
    bar = Bar()
    try:
        yield Progress(cancellation, bar.show)
    finally:
        bar.clear()


def _task(args: argparse.Namespace) -> Task:
    kinds = tuple(args.measure.split(","))
    unknown = [kind for kind in kinds if kind not in MEASURES]
    if unknown:
        raise UsageError(f'"{unknown[0]}" cannot be measured.', f"Choose from {', '.join(MEASURES)}.")
    if args.format == ReportFormat.CSV and not args.json and kinds != (COLOURS,):
        raise UsageError("CSV holds the table of colours alone.", "Take another --format for the other measures.")
    masks = masks_in(args.masks) if args.masks else None
    return Task(_photographs(args), tuple(_protocols(args)), kinds, masks, args.sheet_rows)


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


def _print(args: argparse.Namespace, task: Task, found: Found, device: Device) -> None:
    form = ReportFormat.JSON if args.json else ReportFormat(args.format)
    published = not args.no_published and COLOURS in task.kinds
    report = write_report(found.rows, task.protocols, form, published)
    if form is ReportFormat.JSON:
        report = _whole_document(report, task, found, device)
    elif form is not ReportFormat.CSV:
        report += (measures_text if form is ReportFormat.TEXT else measures_markdown)(found.measured)
    if args.output:
        with PartFile(args.output) as file:
            file.write(report.encode())
    else:
        print(report, end="")
    if form is ReportFormat.JSON:
        return
    for error in found.failed:
        print(plain(f"restorer: {error}"), file=sys.stderr)
    print(f"{device.reason}.", file=sys.stderr)


def _whole_document(report: str, task: Task, found: Found, device: Device) -> str:
    document = json.loads(report) | measures_document(found.measured)
    names = "\n".join(path.name for path in task.photographs).encode()
    document["photographs"] = {"asked": len(task.photographs), "names_sha256": hashlib.sha256(names).hexdigest()}
    document["device"] = {
        "kind": str(device.kind),
        "name": device.name,
        "reason": device.reason,
        "processor": processor_name(),
        "threads": device.threads,
    }
    document["failed"] = [{"path": str(error.path), "error": str(error)} for error in found.failed]
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


EVALUATE = Evaluate()
