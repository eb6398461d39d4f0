"""A sweep's results as files beside its runs: a table in Markdown and CSV, accuracy and curves of every point."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from restorer.engine.report import markdown_table
from restorer.imaging.part_file import PartFile
from training.history import LOG_NAME, names_in, read_history
from training.plots import Curve
from training.sweep import Result, Sweep
from training.sweep_plots import sweep_accuracy, sweep_curves


def write_sweep_report(folder: Path, sweep: Sweep, results: Sequence[Result]) -> Path:
    """Write `table.md`, `table.csv`, `accuracy.png`, `loss_curves.png` and `accuracy_curves.png`; the table's path.

    Raises:
        WriteError: one cannot be written.
    """
    cells = table_cells(results)
    table = f"# Sweep {sweep.name}\n\n{sweep.protocol}\n\n{markdown_table(cells, words=1)}"
    files = {
        "table.md": table.encode(),
        "table.csv": _csv(cells).encode(),
        "accuracy.png": sweep_accuracy(results),
        "loss_curves.png": sweep_curves(results, _curves(folder, results, "losses."), "loss", logarithmic=True),
        "accuracy_curves.png": sweep_curves(
            results, _curves(folder, results, "held_out.keras_accuracy"), "validation keras_accuracy", logarithmic=False
        ),
    }
    for name, data in files.items():
        with PartFile(folder / name) as file:
            file.write(data)
    return folder / "table.md"


def table_cells(results: Sequence[Result]) -> list[list[str]]:
    """A heading and a line a point: what was varied, how far it came, every figure; empty where there is none."""
    varied = list(dict.fromkeys(key for result in results for key in result.varied))
    figures = list(dict.fromkeys(name for result in results for name in result.figures))
    cells = [["system", *varied, "state", "steps", "pictures", "minutes", *figures]]
    for result in results:
        counts = [result.state, f"{result.steps}", f"{result.pictures}", f"{result.minutes:.1f}"]
        found = [f"{result.figures[name]:.6g}" if name in result.figures else "" for name in figures]
        cells.append([result.system, *(str(result.varied.get(key, "")) for key in varied), *counts, *found])
    return cells


def _csv(cells: Sequence[Sequence[str]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(cells)
    return buffer.getvalue()


def _curves(folder: Path, results: Sequence[Result], part: str) -> dict[str, Curve]:
    """The first figure of that part of every point that has logged it, over the pictures seen."""
    curves: dict[str, Curve] = {}
    for result in results:
        run = folder / result.point
        history = read_history(run) if (run / LOG_NAME).is_file() else []
        for name in names_in(history, part)[:1]:
            curves[result.point] = [(e.pictures, e.figures[name]) for e in history if name in e.figures]
    return curves
