"""`restorer report`: the report of a run, made anew from its folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.run_log import RunLog
from training.run_report import REPORT_NAME, write_run_report


class ReportCommand:
    """Write table, plots and HTML report of runs."""

    name = "report"
    help = "write the table, plots and HTML report of training runs"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        parser.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="folder of a run")

    def run(self, args: argparse.Namespace) -> int:
        """Write, and print where."""
        for folder in args.runs:
            write_run_report(folder)
            RunLog(folder).checkpoint(0)
            print(folder / REPORT_NAME)
        return 0


REPORT = ReportCommand()
