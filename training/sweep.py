"""Sweeps: one configuration trained at every point of a grid. A TOML file says what varies.

    name = "deepcolor-grid"
    protocol = "..."                    # a sentence for the table: pictures, steps, what was reduced

    [[part]]
    config = "deepcolor_3.toml"         # beside the sweep's file
    settings = ["schedule.steps=600"]   # as `restorer train --set` takes them
    [part.grid]                         # every combination is a point
    "schedule.rate" = [0.1, 0.01]
    batch = [5, 50]                     # of every sample size

Each point is a run folder of its own, resumed exactly where it was left; what a point found stands in its
`result.json`, and a point that has one is not trained again.
"""

from __future__ import annotations

import itertools
import json
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from restorer.errors import TrainingError
from restorer.imaging.part_file import PartFile
from restorer.progress import Progress
from training.config import TrainConfig, config_from_dict, config_to_dict, read_config, with_settings

RESULT_NAME = "result.json"
_BATCH = "batch"

Value = float | int | str
State = Literal["done", "diverged"]


@dataclass(frozen=True, slots=True)
class Point:
    """One run of a sweep: its folder's name, what was set apart from the part's own settings, and all of it."""

    name: str
    varied: Mapping[str, Value]
    config: TrainConfig


@dataclass(frozen=True, slots=True)
class Sweep:
    """All points, in the order of the file."""

    name: str
    protocol: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What a point found. `figures` as they are named in the table; of a run that diverged, those before it did."""

    point: str
    system: str
    varied: Mapping[str, Value]
    state: State
    sentence: str
    steps: int
    pictures: int
    minutes: float
    figures: Mapping[str, float]


TrainPoint = Callable[[Point, Path, Progress], Result]
"""Trains one point in its folder (going on there if it was begun) and measures it."""


def read_sweep(path: Path) -> Sweep:
    """The sweep that a TOML file describes.

    Raises:
        TrainingError: it cannot be read, or names a setting that does not exist.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise TrainingError(f"The sweep {path} cannot be read.", "Check the path.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path.name} is not valid TOML: {error}.", "Correct that line.") from error
    _refuse_unknown(path, table, {"name", "protocol", "part"})
    points = tuple(point for part in table.get("part", []) for point in _points(path, part))
    names = [point.name for point in points]
    twice = sorted({name for name in names if names.count(name) > 1})
    if not points or twice:
        what = f"has the point {twice[0]} twice" if twice else "has no [[part]] with points"
        raise TrainingError(f"{path.name} {what}.", "See configs/sweeps/deepcolor.toml.")
    return Sweep(str(table.get("name", path.stem)), str(table.get("protocol", "")), points)


def _refuse_unknown(path: Path, table: Mapping[str, Any], known: set[str]) -> None:
    unknown = sorted(set(table) - known)
    if unknown:
        raise TrainingError(f"{path.name} has an unknown key {unknown[0]}.", f"Known are {', '.join(sorted(known))}.")


def _points(path: Path, part: Mapping[str, Any]) -> Iterator[Point]:
    _refuse_unknown(path, part, {"config", "settings", "grid"})
    base = with_settings(read_config(path.parent / str(part.get("config"))), part.get("settings", []))
    grid: Mapping[str, Sequence[Value]] = part.get("grid", {})
    for values in itertools.product(*grid.values()):
        varied = dict(zip(grid, values, strict=True))
        words = (f"{key.rpartition('.')[2]}-{value}" for key, value in varied.items())
        yield Point("_".join([base.network.name, *words]), varied, _changed(base, varied))


def _changed(base: TrainConfig, varied: Mapping[str, Value]) -> TrainConfig:
    settings = [f"{key}={json.dumps(value)}" for key, value in varied.items() if key != _BATCH]
    config = with_settings(base, settings)
    return config if _BATCH not in varied else _with_batch(config, int(varied[_BATCH]))


def _with_batch(config: TrainConfig, batch: int) -> TrainConfig:
    table = config_to_dict(config)
    sizes = [{**size, "batch": batch} for size in table["data"]["sizes"]]
    return config_from_dict({**table, "data": {**table["data"], "sizes": sizes}})


def run_sweep(
    sweep: Sweep, folder: Path, train: TrainPoint, say: Callable[[str], None], progress: Progress
) -> list[Result]:
    """Train every point that has no result yet; all results, in the order of the points.

    Raises:
        TrainingError: a point cannot be trained at all (photographs missing, say). Diverging is a result.
        Cancelled: asked for; the next call goes on where this one stopped.
    """
    results = []
    for number, point in enumerate(sweep.points):
        done = read_result(folder / point.name)
        if done is None:
            say(f"{number + 1} of {len(sweep.points)}: {point.name}")
            part = progress.part(number / len(sweep.points), (number + 1) / len(sweep.points))
            done = train(point, folder / point.name, part)
            _write_result(folder / point.name, done)
        results.append(done)
    return results


def read_result(folder: Path) -> Result | None:
    """What the point of that folder found, or None if it is not finished.

    Raises:
        TrainingError: the file is damaged.
    """
    try:
        return Result(**json.loads((folder / RESULT_NAME).read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        raise TrainingError(
            f"{folder / RESULT_NAME} is damaged.", "Remove it: the run goes on at its checkpoint."
        ) from error


def _write_result(folder: Path, result: Result) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with PartFile(folder / RESULT_NAME) as file:
        file.write((json.dumps(asdict(result), indent=2) + "\n").encode())
