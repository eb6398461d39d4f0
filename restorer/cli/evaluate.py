"""`restorer evaluate`: how close models come to photographs whose colours are known. Needs no torch."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from restorer.batch.plan import photographs_in
from restorer.cli.device import DEVICES, open_engine, open_store
from restorer.cli.interrupt import cancel_on_interrupt
from restorer.cli.progress import Bar
from restorer.cli.words import plain
from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.evaluate import evaluate
from restorer.engine.protocol import FULL_SIZE, EvaluationProtocol, Positions
from restorer.engine.providers import Device, choose_device
from restorer.engine.report import ReportFormat, write_report
from restorer.engine.scores import Row
from restorer.engine.session import SessionCache
from restorer.errors import PhotoError, UsageError
from restorer.progress import Progress
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
        add("--models", metavar="A,B", help="the models (default: the default one)")
        add("--size", default="256", metavar="N", help='squashed to N x N, or "full" (default: 256)')
        add("--hints", default="0", metavar="N,N", help="how many true colours are given, each a row (default: 0)")
        add("--vividness", default="0,1", metavar="X,X", help="0 cautious, 1 balanced, each a row")
        add("--positions", choices=tuple(Positions), default=Positions.UNIFORM, help="where hints lie")
        add("--seed", type=int, default=1, help="of the hints' places (default: 1)")
        add("--limit", type=_count, metavar="N", help="only the first N photographs by name")
        add("--device", choices=DEVICES, default="auto", help="where models run (default: auto)")
        add("--format", choices=tuple(ReportFormat), default=ReportFormat.TEXT, help="how the table is written")
        add("--json", action="store_true", help="print one JSON document")

    def run(self, args: argparse.Namespace) -> int:
        """Measure, and print the table. Returns 1 if a photograph could not be read."""
        protocol = _protocol(args)
        if not args.photos.is_dir():
            raise UsageError(f"{args.photos} is not a folder.", "Name a folder of colour photographs.")
        photographs = photographs_in(args.photos)[: args.limit]
        if not photographs:
            raise UsageError(f"{args.photos}: there are no photographs in this folder.", "Name another one.")
        device = choose_device(args.device)
        colorizers, bar = _colorizers(args, device), Bar()
        failed: list[PhotoError] = []
        with cancel_on_interrupt() as cancellation:
            try:
                rows = evaluate(colorizers, photographs, protocol, Progress(cancellation, bar.show), failed.append)
            finally:
                bar.clear()
        _print(args, rows, protocol, device, failed)
        return 1 if failed else 0


def _count(text: str) -> int:
    """A number of photographs, at least 1; anything else is argparse's to refuse."""
    if int(text) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return int(text)


def _protocol(args: argparse.Namespace) -> EvaluationProtocol:
    return EvaluationProtocol(
        size=None if args.size == FULL_SIZE else _numbers(args.size, int, "--size")[0],
        hints=_numbers(args.hints, int, "--hints"),
        vividness=_numbers(args.vividness, float, "--vividness"),
        positions=Positions(args.positions),
        seed=args.seed,
    )


def _numbers(text: str, kind: Callable[[str], Number], option: str) -> tuple[Number, ...]:
    try:
        return tuple(kind(part) for part in text.split(","))
    except ValueError:
        raise UsageError(f'{option} takes numbers with commas between, not "{text}".') from None


def _colorizers(args: argparse.Namespace, device: Device) -> list[Colorizer]:
    if args.models is None:
        return [open_engine(None, Recipe(), args.device).colorizer]
    store, sessions = open_store(), SessionCache()
    return [open_colorizer(name, store, device, sessions) for name in args.models.split(",")]


def _print(
    args: argparse.Namespace, rows: list[Row], protocol: EvaluationProtocol, device: Device, failed: list[PhotoError]
) -> None:
    if args.json or args.format == ReportFormat.JSON:
        document = json.loads(write_report(rows, protocol, ReportFormat.JSON))
        document["device"] = {"kind": str(device.kind), "name": device.name, "reason": device.reason}
        document["failed"] = [{"path": str(error.path), "error": str(error)} for error in failed]
        print(json.dumps(document, indent=2))
        return
    print(write_report(rows, protocol, ReportFormat(args.format)), end="")
    for error in failed:
        print(plain(f"restorer: {error}"), file=sys.stderr)
    print(f"{device.reason}.", file=sys.stderr)


EVALUATE = Evaluate()
