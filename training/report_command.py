"""`restorer report`: the report of a run, made anew from its folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from restorer.imaging.part_file import PartFile
from training.history import csv_table, read_history
from training.run_log import CSV_NAME
from training.run_report import write_run_report


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
            print(write_run_report(folder))
            with PartFile(folder / CSV_NAME) as file:
                file.write(csv_table(read_history(folder)).encode())
        return 0


REPORT = ReportCommand()
