"""One HTML file that tells a whole run: figures, plots, samples, configuration. Nothing outside it is needed."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from restorer.imaging.part_file import PartFile
from training.history import Logged, names_in, read_history
from training.plots import accuracy_plot, loss_plot

REPORT_NAME = "report.html"
PLOTS = {"loss.png": loss_plot, "accuracy.png": accuracy_plot}
_STATE = "state.safetensors"
_MOST_SHEETS = 3
_STYLE = (
    "body{font:15px/1.5 sans-serif;margin:2em auto;max-width:60em;color:#222}table{border-collapse:collapse}"
    "td,th{border:1px solid #ccc;padding:.2em .6em;text-align:right}img{max-width:100%}"
    "pre{background:#f4f4f4;padding:1em}"
)


def write_run_report(folder: Path) -> Path:
    """Write `loss.png`, `accuracy.png` and `report.html` into the run's folder; the report's path.

    Raises:
        TrainingError: the folder holds no run. WriteError: it cannot be written.
    """
    history = read_history(folder)
    plots = {name: draw(history) for name, draw in PLOTS.items()}
    for name, data in plots.items():
        _write(folder / name, data)
    sheets = sorted((folder / "samples").glob("*.png"))[-_MOST_SHEETS:]
    page = _page(folder.name, history, plots, sheets, _configuration(folder))
    _write(folder / REPORT_NAME, page.encode())
    return folder / REPORT_NAME


def _page(name: str, history: Sequence[Logged], plots: Mapping[str, bytes], sheets: Sequence[Path], config: str) -> str:
    title = html.escape(f"Run {name}")
    parts = [
        f"<!doctype html><html lang='en'><meta charset='utf-8'><title>{title}</title><style>{_STYLE}</style>",
        f"<h1>{title}</h1>{_summary(history)}{_figures(history)}",
        *(f"<h2>{html.escape(plot)}</h2>{_image(data, plot)}" for plot, data in plots.items()),
        *(
            f"<h2>Samples at step {int(path.stem):,}</h2>{_image(path.read_bytes(), path.name)}"
            for path in sheets[::-1]
        ),
        f"<h2>Configuration</h2><pre>{html.escape(config)}</pre></html>\n",
    ]
    return "\n".join(parts)


def _summary(history: Sequence[Logged]) -> str:
    if not history:
        return "<p>Nothing was logged yet.</p>"
    last = history[-1]
    return (
        f"<p>{last.step:,} steps, {last.pictures:,} pictures, {last.seconds / 60:.1f} minutes of training.</p>"
        f"{_lowest(history)}"
    )


def _lowest(history: Sequence[Logged]) -> str:
    """The lowest held-out loss, and what an answer without colour costs on the same samples."""
    checks = [entry for entry in history if "held_out.loss" in entry.figures]
    if not checks:
        return ""
    best = min(checks, key=lambda entry: entry.figures["held_out.loss"])
    gray = best.figures.get("held_out.gray_loss")
    beside = "" if gray is None else f"; an answer without colour has {gray:.5g}"
    return f"<p>Lowest held-out loss: {best.figures['held_out.loss']:.5g} at step {best.step:,}{beside}.</p>"


def _figures(history: Sequence[Logged]) -> str:
    """First, last and extreme value of every figure."""
    rows = []
    for name in names_in(history):
        values = [entry.figures[name] for entry in history if name in entry.figures]
        cells = (values[0], values[-1], min(values), max(values))
        figures = "".join(f"<td>{value:.5g}</td>" for value in cells)
        rows.append(f"<tr><th>{html.escape(name)}</th>{figures}</tr>")
    head = "<tr><th></th><th>first</th><th>last</th><th>lowest</th><th>highest</th></tr>"
    return f"<table>{head}{''.join(rows)}</table>"


def _image(data: bytes, name: str) -> str:
    return f"<img alt='{html.escape(name)}' src='data:image/png;base64,{base64.b64encode(data).decode()}'>"


def _configuration(folder: Path) -> str:
    """The checkpoint's configuration; of a run that was never saved there is none."""
    try:
        with safe_open(folder / _STATE, framework="numpy") as file:
            config: Any = json.loads((file.metadata() or {}).get("config", "null"))
    except (OSError, SafetensorError, ValueError):
        return "no checkpoint"
    return json.dumps(config, indent=2)


def _write(path: Path, data: bytes) -> None:
    with PartFile(path) as file:
        file.write(data)
