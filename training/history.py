"""A run's log read back: `log.jsonl` as the loop writes it, a line per logged step, and as a table in CSV.

A run that was killed and resumed has logged some steps twice; the later line counts, and what stood between is dropped.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restorer.errors import TrainingError

LOG_NAME = "log.jsonl"
_PARTS = ("losses", "metrics", "held_out")


@dataclass(frozen=True, slots=True)
class Logged:
    """One line of the log. `figures` by part and name, as in "losses.ab" or "held_out.keras_accuracy"."""

    step: int
    pictures: int
    seconds: float
    rate: float
    figures: Mapping[str, float]


def logged(line: Mapping[str, Any]) -> Logged:
    """A line as the loop writes it."""
    figures = {f"{part}.{name}": float(value) for part in _PARTS for name, value in line.get(part, {}).items()}
    return Logged(
        int(line["step"]), int(line["pictures"]), float(line["seconds"]), float(line.get("rate", 0.0)), figures
    )


def read_history(folder: Path) -> list[Logged]:
    """The run's log, each step once, in order.

    Raises:
        TrainingError: the folder holds no log, or one that is damaged before its last line.
    """
    path = folder / LOG_NAME
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise TrainingError(f"{folder} holds no {LOG_NAME}.", "Name the folder of a run.") from error
    history: list[Logged] = []
    for number, text in enumerate(lines):
        try:
            entry = logged(json.loads(text))
        except (ValueError, KeyError, TypeError) as error:
            if number == len(lines) - 1:  # killed while writing it
                break
            raise TrainingError(f"{path} is damaged in line {number + 1}.", "Remove that line.") from error
        while history and history[-1].step >= entry.step:
            history.pop()
        history.append(entry)
    return history


def names_in(history: Sequence[Logged], part: str = "") -> list[str]:
    """Names of the figures, in the order in which they first came; of one part alone where it is given."""
    found = dict.fromkeys(name for entry in history for name in entry.figures)
    return [name for name in found if name.startswith(part)]


def csv_table(history: Sequence[Logged]) -> str:
    """A line a logged step; a figure that was not taken there is empty."""
    names = names_in(history)
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(["step", "pictures", "seconds", "rate", *names])
    for entry in history:
        figures = (entry.figures.get(name, "") for name in names)
        writer.writerow([entry.step, entry.pictures, round(entry.seconds, 2), entry.rate, *figures])
    return buffer.getvalue()
