"""A point of a sweep judged by how it ended: the loop looks for a loss that rises from a run's 20th step on alone.

What is judged is the last check of the validation part (else the test part), by the loop's own limit and the first
loss that the point's checkpoint has. So results that were stored before are read right without being trained again.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from training.checkpoint import CHECKPOINT_NAME, read_counters
from training.loop import has_risen
from training.sweep import Result

_PARTS = ("validation", "test")


def as_it_ended(result: Result, folder: Path, limit: float) -> Result:
    """The result, which says that it diverged where it did by its end; `limit` is its `schedule.stop_at_rise`.

    Figures of its test part go then: they were taken after it had. A point whose checkpoint is gone stays as it is.

    Raises:
        TrainingError: the checkpoint is damaged.
    """
    checkpoint = folder / CHECKPOINT_NAME
    found = _at_the_end(result)
    if result.state != "done" or found is None or not checkpoint.is_file():
        return result
    loss, gray = found
    first = read_counters(checkpoint).first_loss
    if first is None or not has_risen(limit, first, gray, loss):
        return result
    sentence = f"The loss has risen from {first:.3g} to {loss:.3g} by the end, where an answer without colour has"
    figures = {name: value for name, value in result.figures.items() if not name.startswith("test ")}
    return replace(result, state="diverged", sentence=f"{sentence} {gray:.3g}.", figures=figures)


def _at_the_end(result: Result) -> tuple[float, float] | None:
    """Loss and that of an answer without colour, of the first part that has both."""
    for part in _PARTS:
        names = (f"{part} loss", f"{part} gray_loss")
        if all(name in result.figures for name in names):
            return result.figures[names[0]], result.figures[names[1]]
    return None
