"""`restorer colorize`: coloured copies of photographs and of folders of them."""

from __future__ import annotations

import argparse
from pathlib import Path

from restorer.batch.colour import Coloured, ColourWork
from restorer.batch.plan import Plan, plan
from restorer.batch.run import run
from restorer.cli.choices import add_choices, chosen_recipe
from restorer.cli.device import Engine, open_engine
from restorer.cli.pipe import piped
from restorer.cli.recording import add_record_arguments, keeper
from restorer.cli.report import Report
from restorer.errors import Cancelled, UsageError
from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Progress
from restorer.project.recipe import Recipe


class Colorize:
    """Colours photographs; the originals are never touched."""

    name = "colorize"
    help = "colour photographs and folders of them"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        add = parser.add_argument
        add("photos", nargs="+", metavar="PHOTO|FOLDER", help="what to colour; - reads one photograph from stdin")
        add("-o", "--output", required=True, metavar="FOLDER|FILE", help="where the copies go; - writes to stdout")
        add_choices(parser)
        add("--overwrite", action="store_true", help="replace copies that exist; originals never")
        add("--json", action="store_true", help="print one JSON document instead of lines")
        add_record_arguments(parser)

    def run(self, args: argparse.Namespace) -> int:
        """Colour everything that was named. Returns 0 if all was done, 1 if some failed."""
        if "" in (*args.photos, args.output):
            raise UsageError("One of the names is empty.", "Name a photograph or a folder; . is the current one.")
        recipe = chosen_recipe(args)
        keeper(args)  # refuses what makes no sense before any work is done
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
    work = ColourWork(engine.colorizer, recipe, Coloured(args.coloured), keeper=keeper(args))
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


COLORIZE = Colorize()
