"""`restorer colorize`: coloured copies of photographs and of folders of them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from restorer.batch.colour import Coloured, ColourWork
from restorer.batch.plan import Plan, plan
from restorer.batch.run import run
from restorer.cli.device import DEVICES, Engine, open_engine
from restorer.cli.interrupt import cancel_on_interrupt
from restorer.cli.pipe import piped
from restorer.cli.report import Report
from restorer.errors import Cancelled, UsageError
from restorer.imaging.output import Container, OutputFormat
from restorer.progress import Progress
from restorer.project.export import profile_name
from restorer.project.recipe import MAX_VIVIDNESS, Output, Recipe


class Colorize:
    """Colours photographs; the originals are never touched."""

    name = "colorize"
    help = "colour photographs and folders of them"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        add = parser.add_argument
        add("photos", nargs="+", metavar="PHOTO|FOLDER", help="what to colour; - reads one photograph from stdin")
        add("-o", "--output", required=True, metavar="FOLDER|FILE", help="where the copies go; - writes to stdout")
        add("--model", metavar="ID", help="the model to use (see: restorer models list)")
        add("--device", choices=DEVICES, default="auto", help="where the model runs (default: auto)")
        add("--recipe", type=Path, metavar="FILE.json", help="strokes, regions and output as a recipe says")
        add("--vividness", type=float, metavar="X", help=f"0 cautious, 1 balanced, up to {MAX_VIVIDNESS:g} vivid")
        add("--format", choices=tuple(Container), help="the copies' format (default: the photograph's)")
        add("--depth", type=int, choices=(8, 16), help="bits per channel (default: the photograph's)")
        add("--profile", metavar="NAME", help='the copies\' colour profile (default: sRGB; "source" keeps its own)')
        add("--quality", type=int, metavar="N", help="1 to 100, for JPEG and WebP (default: 95)")
        add("--coloured", choices=tuple(Coloured), default=Coloured.ANEW, help="what to do with colour photographs")
        add("--overwrite", action="store_true", help="replace copies that exist; originals never")
        add("--json", action="store_true", help="print one JSON document instead of lines")

    def run(self, args: argparse.Namespace) -> int:
        """Colour everything that was named. Returns 0 if all was done, 1 if some failed."""
        if "" in (*args.photos, args.output):
            raise UsageError("One of the names is empty.", "Name a photograph or a folder; . is the current one.")
        recipe = _recipe(args)
        with cancel_on_interrupt() as cancellation, piped(args, recipe.output) as pipe:
            planned = Plan([pipe.job]) if pipe.job else plan(_paths(args), Path(args.output), recipe.output)
            report = Report(args.json, quiet=pipe.to_stdout)
            engine = open_engine(args.model, recipe, args.device) if planned.jobs else None
            report.planned(planned)
            if engine is not None:
                _work(args, recipe, planned, engine, report, Progress(cancellation, report.bar.show))
            pipe.send()
        report.finish(engine)
        return report.code


def _work(
    args: argparse.Namespace, recipe: Recipe, planned: Plan, engine: Engine, report: Report, progress: Progress
) -> None:
    work = ColourWork(engine.colorizer, recipe, Coloured(args.coloured))
    try:
        for outcome in run(planned.jobs, work, args.overwrite, progress):
            report.add(outcome)
    except Cancelled:
        report.stopped = True
        report.finish(engine)
        raise
    finally:
        report.bar.clear()


def _paths(args: argparse.Namespace) -> list[Path]:
    return [Path(name) for name in args.photos]


def _recipe(args: argparse.Namespace) -> Recipe:
    """The recipe of the file, with what the command line says put over it."""
    recipe = Recipe.read(args.recipe) if args.recipe else Recipe()
    if args.vividness is not None and not 0.0 <= args.vividness <= MAX_VIVIDNESS:
        raise UsageError(f"A vividness of {args.vividness:g} does not exist.", f"Choose 0 to {MAX_VIVIDNESS:g}.")
    given = recipe.output
    output = Output(
        format=Container(args.format) if args.format else given.format,
        depth=args.depth or given.depth,
        profile=profile_name(args.profile or given.profile),
        quality=given.quality if args.quality is None else args.quality,
        suffix=given.suffix,
    )
    # Refuses what does not exist before any photograph is opened; a depth alone fits some format.
    kind, depth = (output.format, output.depth or 8) if output.format else (Container.TIFF, 8)
    OutputFormat(kind, depth, quality=95 if output.quality is None else output.quality)
    vividness = recipe.vividness if args.vividness is None else args.vividness
    return replace(recipe, output=output, vividness=vividness)


COLORIZE = Colorize()
