"""Writes docs/RESULTS.md from what was measured.

    python -m training.results EVALUATION.json ... --data "dev, 320 photographs" --sweep RUNS -o docs/RESULTS.md

The JSON files are those of `restorer evaluate --json`. Those that were measured on the same photographs by the same
protocol stand in one table; figures are never copied by hand. Milliseconds can come from another document
(`--times`), of fewer photographs on a quiet machine.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path
from typing import Any

from restorer.engine.measures.confidence import ConfidenceRow, Promise, Reliability
from restorer.engine.measures.report import measures_markdown
from restorer.engine.measures.run import Measured
from restorer.engine.measures.stroke_rows import StrokeRow
from restorer.engine.measures.suggested import SuggestedRow
from restorer.engine.protocol import EvaluationProtocol, Positions
from restorer.engine.published import PUBLISHED, PUBLISHED_HEADING
from restorer.engine.report import published_markdown
from restorer.engine.scores import GRAY_COPY, Row
from restorer.errors import RestorerError, TrainingError
from restorer.imaging.part_file import PartFile
from training.goals import goals, goals_markdown, read_speed
from training.plots import reliability_plot
from training.results_tables import evaluation_markdown

_HEAD = (
    "# Results\n\nMade by `python -m training.results` from the JSON of `restorer evaluate --json` and the tables of "
    "`restorer sweep`; nothing here was typed in. Every system was trained here, on the budget that stands with its "
    "name below the tables: a row says what a system does on that budget, and nothing of what it could do. "
    "`docs/REPRODUCING.md` has the commands and what differs from each paper. A figure without the gray copy's beside "
    "it says nothing.\n"
)
RELIABILITY_NAME = "reliability.png"


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One JSON document of `restorer evaluate`."""

    protocols: tuple[EvaluationProtocol, ...]
    rows: tuple[Row, ...]
    measured: Measured
    machine: str = ""
    """What the milliseconds were taken on."""
    names: str = ""
    """A sum of the photographs' names; empty in older documents."""


def read_evaluation(path: Path) -> Evaluated:
    """A document as `restorer evaluate --json` writes it.

    Raises:
        TrainingError: it cannot be read, or is of another kind or version.
    """
    try:
        document = json.loads(path.read_text("utf-8"))
        protocols = tuple(_protocol(one) for one in document["protocols"])
        rows = tuple(Row(**row) for row in document["rows"])
        names = str(document.get("photographs", {}).get("names_sha256", ""))
        return Evaluated(protocols, rows, _measured(document), _machine(document.get("device", {})), names)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(
            f"{path.name} is no document of this version's evaluate.", "Write it with `restorer evaluate --json`."
        ) from error


def _protocol(one: Mapping[str, Any]) -> EvaluationProtocol:
    hints, vividness = tuple(one["hints"]), tuple(one["vividness"])
    return EvaluationProtocol(one["size"], hints, vividness, Positions(one["positions"]), one["seed"])


def _machine(device: Mapping[str, Any]) -> str:
    """The device in words; empty where an older document does not say it."""
    if "processor" not in device:
        return ""
    if device["kind"] != "cpu":
        return f"{device['name']}, {device['processor']}"
    threads = int(device["threads"])
    return f"{device['processor']}, {threads} thread" + ("s" if threads > 1 else "")


def _measured(document: Mapping[str, Any]) -> Measured:
    def rows(name: str) -> list[dict[str, Any]]:
        return list(document.get(name, {}).get("rows", []))

    confidence = (_confidence(row) for row in rows("confidence"))
    strokes = tuple(StrokeRow(**row) for row in rows("strokes"))
    return Measured(strokes, tuple(confidence), tuple(SuggestedRow(**row) for row in rows("suggestions")))


def _confidence(row: Mapping[str, Any]) -> ConfidenceRow:
    bars = tuple(Reliability(**bar) for bar in row["bars"])
    promises = tuple(Promise(**promise) for promise in row.get("promises", ()))
    return ConfidenceRow(**{**row, "bars": bars, "promises": promises})


def joined(documents: Iterable[Evaluated]) -> list[Evaluated]:
    """Documents measured alike as one, each row once; the others on their own, in their order.

    Alike are those of the same photographs with the same places of hints and seed: where both have a size, their gray
    copies are the same; where they have other sizes, as many photographs, of the same names as far as they say them.
    """
    found: list[Evaluated] = []
    for one in documents:
        place = next((number for number, known in enumerate(found) if _alike(known, one)), len(found))
        found[place:] = [one if place == len(found) else _both(found[place], one), *found[place + 1 :]]
    return found


def _alike(one: Evaluated, other: Evaluated) -> bool:
    places = {(protocol.positions, protocol.seed) for protocol in (*one.protocols, *other.protocols)}
    names = {names for names in (one.names, other.names) if names}
    gray, other_gray = _gray_copies(one), _gray_copies(other)
    same = all(gray[size] == other_gray[size] for size in gray.keys() & other_gray.keys())
    counts = {count for count, _ in (*gray.values(), *other_gray.values())}
    return same and len(places) == 1 and len(names) <= 1 and len(counts) <= 1


def _gray_copies(one: Evaluated) -> dict[str, tuple[int, float]]:
    """By size: of how many photographs, and their PSNR."""
    return {row.size: (row.photographs, round(row.psnr_db, 4)) for row in one.rows if row.model == GRAY_COPY}


def _both(one: Evaluated, other: Evaluated) -> Evaluated:
    rows = {_key(row): row for row in (*one.rows, *other.rows)}
    sizes = {protocol.size_name: protocol for protocol in (*other.protocols, *one.protocols)}
    order = dict.fromkeys(protocol.size_name for protocol in (*one.protocols, *other.protocols))
    machines = dict.fromkeys(machine for machine in (one.machine, other.machine) if machine)
    return Evaluated(
        tuple(sizes[size] for size in order),
        tuple(rows.values()),
        one.measured.joined(other.measured),
        " / ".join(machines),
        one.names or other.names,
    )


def with_times(documents: Iterable[Evaluated], times: Evaluated) -> list[Evaluated]:
    """The documents with the milliseconds of `times` wherever it has the row; its machine is named instead."""
    known = {_key(row): row for row in times.rows}
    photographs = max((row.photographs for row in times.rows), default=0)
    machine = f"{times.machine or 'a machine that is not named'}, {photographs} photographs of their own"
    return [
        replace(one, rows=tuple(_timed_as(row, known.get(_key(row))) for row in one.rows), machine=machine)
        for one in documents
    ]


def _key(row: Row) -> tuple[object, ...]:
    return row.model, row.size, row.hints, row.vividness


def _timed_as(row: Row, other: Row | None) -> Row:
    """A row that was not timed there has no time: it would be another machine's."""
    if other is None:
        return replace(row, analysis_ms=float("nan"), field_ms=float("nan"))
    return replace(row, analysis_ms=other.analysis_ms, field_ms=other.field_ms)


def results_page(
    documents: Sequence[Evaluated], data: str, sweeps: Sequence[Path], pictures: bool, asked: str = "", speed: str = ""
) -> str:
    """The whole page. `pictures`: with the reliability plot beside it. `asked`: the model with goals, if any;
    `speed`: what the benchmark of its networks printed.

    Raises:
        TrainingError: a sweep has no table yet.
    """
    parts = [_HEAD]
    if asked:
        rows = [row for one in documents for row in one.rows]
        measured = reduce(Measured.joined, (one.measured for one in documents), Measured())
        parts.append(goals_markdown(asked, goals(asked, rows, measured, read_speed(speed))))
    for number, one in enumerate(documents):
        heading = data if number == 0 else f"{data}: measured apart ({number})"
        tables = evaluation_markdown(one.rows, one.protocols, one.machine)
        parts.append(f"\n## {heading}\n{tables}{measures_markdown(one.measured)}")
    if pictures and any(one.measured.confidence for one in documents):
        parts.append(f"\n![Said and true error]({RELIABILITY_NAME})\n")
    parts.append(f"\n## {PUBLISHED_HEADING}\n\n{published_markdown(PUBLISHED)}")
    parts.extend(f"\n{_sweep_table(folder)}{_plots_of(folder)}" for folder in sweeps)
    return "".join(parts)


def _plots_of(sweep: Path) -> str:
    return "".join(f"\n![{words}]({name})\n" for _, name, words in sweep_plots(sweep))


def sweep_plots(sweep: Path) -> list[tuple[Path, str, str]]:
    """The plots that a sweep has: the file, its name beside the page, and what it shows."""
    plots = (("accuracy.png", "Accuracy over the grid"), ("loss_curves.png", "Losses of all points"))
    return [
        (sweep / file, f"sweep-{sweep.resolve().name}-{file}", words)
        for file, words in plots
        if (sweep / file).is_file()
    ]


def _sweep_table(folder: Path) -> str:
    """The sweep's own table, a level deeper."""
    try:
        return (folder / "table.md").read_text("utf-8").replace("# Sweep", "## Sweep", 1)
    except OSError as error:
        raise TrainingError(f"{folder} has no table.", "Run `restorer sweep` to its end first.") from error


def _reliability(documents: Sequence[Evaluated]) -> bytes:
    rows = [row for one in documents for row in one.measured.confidence]
    return reliability_plot(
        {
            f"{row.model}, vividness {row.vividness:g}, size {row.size}": [
                {"said": bar.said, "true": bar.true, "share": bar.share} for bar in row.bars
            ]
            for row in rows
        }
    )


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise TrainingError(
            f"{path.name} cannot be read as text.",
            "Write it with `python -m tests.benchmarks.engine --networks > FILE`.",
        ) from error


def main(words: Sequence[str] | None = None) -> None:
    """Read, join, write."""
    parser = argparse.ArgumentParser(prog="python -m training.results", description="Writes the page of results.")
    parser.add_argument("evaluations", type=Path, nargs="+", metavar="EVALUATION.json")
    parser.add_argument("--data", default="Held-out photographs", help="what the photographs are, for the heading")
    parser.add_argument("--sweep", type=Path, action="append", default=[], metavar="RUNS", help="folder of a sweep")
    parser.add_argument("--goals", default="", metavar="MODEL", help="begin with what is asked of this model")
    parser.add_argument("--speed", type=Path, metavar="TEXT", help="of `python -m tests.benchmarks.engine --networks`")
    parser.add_argument("--times", type=Path, metavar="EVALUATION.json", help="take the milliseconds from this one")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="RESULTS.md")
    args = parser.parse_args(words)
    documents = joined(read_evaluation(path) for path in args.evaluations)
    if args.times:
        documents = with_times(documents, read_evaluation(args.times))
    speed = _text(args.speed) if args.speed else ""
    has_confidence = any(one.measured.confidence for one in documents)
    if has_confidence:
        with PartFile(args.output.with_name(RELIABILITY_NAME)) as file:
            file.write(_reliability(documents))
    for source, name, _ in (plot for folder in args.sweep for plot in sweep_plots(folder)):
        with PartFile(args.output.with_name(name)) as file:
            file.write(source.read_bytes())
    with PartFile(args.output) as file:
        file.write(results_page(documents, args.data, args.sweep, has_confidence, args.goals, speed).encode())


if __name__ == "__main__":
    try:
        main()
    except RestorerError as problem:
        sys.exit(str(problem))
