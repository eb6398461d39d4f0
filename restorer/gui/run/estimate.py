"""How long a run will take here: measured on a few of its photographs, never guessed."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from restorer.batch.colour import ColourWork
from restorer.batch.plan import FALLBACK, SUFFIXES, Job
from restorer.batch.run import Done
from restorer.batch.run import run as run_jobs
from restorer.gui.actions import tr
from restorer.gui.engine_room import EngineRoom
from restorer.gui.figures import decimal
from restorer.progress import Progress
from restorer.project.recipe import Output, Recipe

_SAMPLES = 3


def seconds_each(
    paths: Sequence[Path], output: Output, room: EngineRoom, wish: str | None, progress: Progress
) -> float | None:
    """Colour a few of `paths`, spread over all of them, into a folder that is thrown away; None: none could be.

    Raises:
        ModelError, DeviceError: the model cannot be run. Cancelled: the work was asked to stop.
    """
    chosen = [paths[round(place * (len(paths) - 1) / max(_SAMPLES - 1, 1))] for place in range(_SAMPLES)]
    recipe = Recipe(output=replace(output, depth=None))  # which a sample's own format may not have
    work = ColourWork(room.open(Recipe(), wish).colorizer, recipe)
    with tempfile.TemporaryDirectory(prefix="restorer-") as folder:
        jobs = [_job(path, Path(folder), number, output) for number, path in enumerate(dict.fromkeys(chosen))]
        began = time.monotonic()
        done = sum(isinstance(outcome, Done) for outcome in run_jobs(jobs, work, False, progress))
        return (time.monotonic() - began) / done if done else None


def _job(path: Path, folder: Path, number: int, output: Output) -> Job:
    container = output.format or SUFFIXES.get(path.suffix.lower(), FALLBACK)
    ending = next(suffix for suffix, kind in SUFFIXES.items() if kind is container)
    return Job(path, folder / f"{number}{ending}", container)


def duration(seconds: float) -> str:
    """Seconds in words of the largest units that matter."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return tr("{n} s").format(n=max(round(seconds), 1))
    if minutes < 120:
        return tr("{n} min").format(n=minutes)
    hours = round(seconds / 3600)
    return tr("{n} h").format(n=hours) if hours < 48 else tr("{n} days").format(n=round(seconds / 86400))


def rate_words(rate: float) -> str:
    """Photographs a second or, where that is less than one, a minute."""
    if rate >= 1.0:
        return tr("{n} photographs a second").format(n=decimal(rate))
    return tr("{n} photographs a minute").format(n=decimal(60 * rate, 0 if rate * 60 >= 10 else 1))
