"""What `restorer evaluate` does once its words are understood: every measure in every protocol, with sheets beside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from restorer.engine.colorizer import Colorizer
from restorer.engine.contact_sheet import ContactSheet
from restorer.engine.evaluate import evaluate
from restorer.engine.measures.objects import ObjectMask
from restorer.engine.measures.objects_sheet import ObjectsSheet
from restorer.engine.measures.run import Measure, Measured, measure
from restorer.engine.protocol import EvaluationProtocol
from restorer.engine.scores import Row
from restorer.errors import PhotoError
from restorer.progress import Progress

COLOURS = "colours"
MEASURES: tuple[str, ...] = (COLOURS, *Measure)


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be measured. `masks`: objects by the photograph's name without its ending; None: they are found."""

    photographs: Sequence[Path]
    protocols: Sequence[EvaluationProtocol]
    kinds: tuple[str, ...]
    masks: Mapping[str, ObjectMask] | None
    sheet_rows: int


@dataclass(slots=True)
class Found:
    """The rows of all protocols, and the photographs that could not be read, each once."""

    rows: list[Row] = field(default_factory=list)
    measured: Measured = field(default_factory=Measured)
    failed: list[PhotoError] = field(default_factory=list)

    def fail(self, error: PhotoError) -> None:
        """Note a photograph, unless another pass has met it."""
        if all(error.path != known.path for known in self.failed):
            self.failed.append(error)


class Evaluation:
    """One call of the command."""

    def __init__(self, task: Task, colorizers: Sequence[Colorizer]) -> None:
        self.sheet = ContactSheet(task.sheet_rows)
        self.objects = ObjectsSheet()
        self._task = task
        self._colorizers = colorizers

    def run(self, progress: Progress) -> Found:
        """Measure everything. Sheets show the first protocol. Raises: as `evaluate`."""
        found, task = Found(), self._task
        kinds = [Measure(kind) for kind in task.kinds if kind != COLOURS]
        passes = len(task.protocols) * ((COLOURS in task.kinds) + bool(kinds))
        parts = iter(progress.part(number / passes, (number + 1) / passes) for number in range(passes))
        for number, protocol in enumerate(task.protocols):
            if COLOURS in task.kinds:
                show = self.sheet.show if number == 0 else None
                found.rows += evaluate(self._colorizers, task.photographs, protocol, next(parts), found.fail, show)
            if kinds:
                show_object = self.objects.show if number == 0 else None
                measured = measure(
                    self._colorizers,
                    task.photographs,
                    protocol,
                    kinds,
                    next(parts),
                    found.fail,
                    task.masks,
                    show_object,
                )
                found.measured = found.measured.joined(measured)
        return found
