"""One HTML file that tells a whole run: figures, plots, samples, configuration. Nothing outside it is needed."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from restorer.imaging.part_file import PartFile
from training.history import Logged, names_in, read_history
from training.plots import accuracy_plot, loss_plot
from training.run_facts import RunFacts, read_facts

REPORT_NAME = "report.html"
ENDED_NAME = "ended.txt"
"""Why the run ended, in a sentence; the file is absent while it goes on, and after it was killed."""


@dataclass(frozen=True, slots=True)
class _Plot:
    file_name: str
    heading: str
    caption: str
    draw: Callable[[Sequence[Logged]], bytes]


_SMOOTHED = "Of long curves the running mean over a tenth; the logged batches faintly behind it."
_PLOTS = (
    _Plot("loss.png", "Losses", f"{_SMOOTHED} held_out.gray_loss is what an answer without colour costs.", loss_plot),
    _Plot(
        "accuracy.png",
        "Accuracy as the papers count it",
        f"{_SMOOTHED} keras_accuracy is the share of pixels at which argmax over (a, b) is the truth's.",
        accuracy_plot,
    ),
)
_MOST_SHEETS = 3
_LAST_PART = 10
_STYLE = (
    "body{font:15px/1.5 sans-serif;margin:2em auto;max-width:60em;padding:0 1em;color:#222}"
    "table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #ccc;padding:.2em .6em;text-align:right}"
    "table.facts td,th:first-child{text-align:left}img{max-width:100%}pre{background:#f4f4f4;padding:1em;overflow:auto}"
    "p.note{color:#555;margin-top:0}"
)


def write_run_report(folder: Path) -> Path:
    """Write `loss.png`, `accuracy.png` and `report.html` into the run's folder; the report's path.

    Raises:
        TrainingError: the folder holds no run. WriteError: it cannot be written.
    """
    history = read_history(folder)
    plots = {plot: plot.draw(history) for plot in _PLOTS}
    for plot, data in plots.items():
        _write(folder / plot.file_name, data)
    page = _page(folder.resolve().name, history, plots, _sheets(folder / "samples"), read_facts(folder), _ended(folder))
    _write(folder / REPORT_NAME, page.encode())
    return folder / REPORT_NAME


def _sheets(folder: Path) -> list[Path]:
    """The last samples, the first, and those halfway between: what was learned shows between them."""
    found = sorted(path for path in folder.glob("*.png") if path.stem.isdecimal())
    chosen = {0, len(found) // 2, len(found) - 1} if len(found) > _MOST_SHEETS else set(range(len(found)))
    return [found[number] for number in sorted(chosen, reverse=True)]


def _ended(folder: Path) -> str:
    try:
        return (folder / ENDED_NAME).read_text("utf-8").strip()
    except OSError:
        return ""


def _page(
    name: str,
    history: Sequence[Logged],
    plots: Mapping[_Plot, bytes],
    sheets: Sequence[Path],
    facts: RunFacts,
    ended: str,
) -> str:
    title = html.escape(f"Run {name}")
    parts = [
        f"<!doctype html><html lang='en'><meta charset='utf-8'><title>{title}</title><style>{_STYLE}</style>",
        f"<h1>{title}</h1>{_facts(facts)}{_summary(history, facts)}{_note(ended)}{_figures(history)}",
        *(f"<h2>{plot.heading}</h2>{_note(plot.caption)}{_image(data, plot.heading)}" for plot, data in plots.items()),
        *(
            f"<h2>Samples at step {int(path.stem):,}</h2>{_image(path.read_bytes(), f'samples at step {path.stem}')}"
            for path in sheets
        ),
        "<h2>Configuration</h2><details><summary>every setting</summary>"
        f"<pre>{html.escape(_configuration(facts))}</pre></details></html>\n",
    ]
    return "\n".join(parts)


def _note(words: str) -> str:
    return f"<p class='note'>{html.escape(words)}</p>" if words else ""


def _facts(facts: RunFacts) -> str:
    rows = (f"<tr><th>{name}</th><td>{html.escape(words)}</td></tr>" for name, words in facts.lines())
    table = "".join(rows)
    return f"<table class='facts'>{table}</table>" if table else ""


def _summary(history: Sequence[Logged], facts: RunFacts) -> str:
    if not history:
        return "<p>Nothing was logged yet.</p>"
    last = history[-1]
    done = facts.done(last.step, last.seconds)
    share = "" if done is None else f", {done:.0%} of the schedule"
    return (
        f"<p>{last.step:,} steps, {last.pictures:,} pictures, {last.seconds / 60:.1f} minutes of training{share}.</p>"
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
    """First, last and extreme value of every figure, and the mean of its last tenth: a single batch says little."""
    rows = []
    for name in names_in(history):
        values = [entry.figures[name] for entry in history if name in entry.figures]
        late = values[-max(len(values) // _LAST_PART, 1) :]
        cells = (values[0], values[-1], sum(late) / len(late), min(values), max(values))
        figures = "".join(f"<td>{value:.5g}</td>" for value in cells)
        rows.append(f"<tr><th>{html.escape(name)}</th>{figures}</tr>")
    headings = ("", "first", "last", "mean of the last tenth", "lowest", "highest")
    head = "".join(f"<th>{heading}</th>" for heading in headings)
    return f"<table><tr>{head}</tr>{''.join(rows)}</table>"


def _image(data: bytes, name: str) -> str:
    return f"<img alt='{html.escape(name)}' src='data:image/png;base64,{base64.b64encode(data).decode()}'>"


def _configuration(facts: RunFacts) -> str:
    """The checkpoint's; of a run that was never saved there is none."""
    return json.dumps(facts.config, indent=2) if facts.config else "no checkpoint"


def _write(path: Path, data: bytes) -> None:
    with PartFile(path) as file:
        file.write(data)
