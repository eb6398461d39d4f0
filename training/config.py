"""Everything a run is told, as frozen dataclasses: the TOML file, the command line and the checkpoint are these.

A section of the TOML is a dataclass, a key is a field, and what stands in neither is refused by name.
"""

from __future__ import annotations

import dataclasses
import tomllib
import types
import typing
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from restorer.errors import TrainingError
from training.data.settings import GeneratorConfig, ScreenConfig, SplitConfig
from training.models import NETWORKS
from training.models.configs import AnyNetworkConfig, NetworkConfig

Precision = Literal["auto", "fp32", "bf16"]


@dataclass(frozen=True, slots=True)
class SampleSize:
    """Batches of `batch` samples of `size_px`; how often, at the start and at the end of the run."""

    size_px: int
    batch: int
    start_share: float
    end_share: float


@dataclass(frozen=True, slots=True)
class DataConfig:
    """How samples are made. Shares are of all samples; `source_weights` go by the folder a photograph lies in.

    Folders and files named in `left_out` (`sports`, `lc_sports*`) are not used; with `only`, no others are. Decoded
    photographs are kept in memory up to `decoded_cache_mb`.
    """

    sizes: tuple[SampleSize, ...] = (SampleSize(128, 16, 0.85, 0.45), SampleSize(192, 8, 0.15, 0.35),
                                     SampleSize(256, 4, 0.0, 0.2))  # fmt: skip
    whole_share: float = 0.3
    unhinted_share: float = 0.4
    recoloured_share: float = 0.25
    degraded_share: float = 0.45
    source_weights: dict[str, float] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    decoded_cache_mb: int = 512
    screen: ScreenConfig = field(default_factory=ScreenConfig)
    split: SplitConfig = field(default_factory=SplitConfig)
    generator: GeneratorConfig = field(default_factory=GeneratorConfig)


@dataclass(frozen=True, slots=True)
class LossConfig:
    """Weights of the losses. `rebalancing` 0: bins count as they occur; 1: rare ones as much as frequent ones."""

    huber_beta_ab: float = 10.0
    ab: float = 0.1
    under_hint: float = 4.0
    bins: float = 0.5
    rebalancing: float = 0.5
    spread: float = 0.05


@dataclass(frozen=True, slots=True)
class ScheduleConfig:
    """Length and rates. The run ends when `minutes` are used up or `steps` are done; 0 means no such limit."""

    minutes: float = 100.0
    steps: int = 0
    rate: float = 8e-4
    encoder_rate_factor: float = 0.3
    final_rate_factor: float = 0.01
    warmup_steps: int = 200
    weight_decay: float = 0.02
    clip_norm: float = 1.0
    ema_decay: float = 0.999


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """One run."""

    seed: int = 0
    precision: Precision = "auto"
    threads: int = 0
    checkpoint_minutes: float = 5.0
    log_every_steps: int = 25
    data: DataConfig = field(default_factory=DataConfig)
    network: AnyNetworkConfig = field(default_factory=NetworkConfig)
    loss: LossConfig = field(default_factory=LossConfig)
    schedule: ScheduleConfig = field(default_factory=ScheduleConfig)

    def __post_init__(self) -> None:
        if self.schedule.minutes <= 0 and self.schedule.steps <= 0:
            raise TrainingError("The run has no end.", "Set schedule.minutes or schedule.steps above 0.")
        for size in self.data.sizes:
            if size.size_px % 32 or size.size_px < 32 or size.batch < 1:
                raise TrainingError(
                    f"A sample size of {size.size_px} px in batches of {size.batch} cannot be trained.",
                    "Sizes are multiples of 32, batches are 1 or more.",
                )


def read_config(path: Path) -> TrainConfig:
    """The run that a TOML file describes.

    Raises:
        TrainingError: the file is absent, no TOML, or holds an unknown key or a value of the wrong kind.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise TrainingError(f"The configuration {path} cannot be read.", "Check the path.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TrainingError(f"{path.name} is not valid TOML: {error}.", "Correct that line.") from error
    return config_from_dict(table)


def config_from_dict(table: dict[str, Any]) -> TrainConfig:
    """A run from nested tables, each key checked against the dataclasses."""
    config = _parse(TrainConfig, table, "")
    assert isinstance(config, TrainConfig)
    return config


def config_to_dict(config: TrainConfig) -> dict[str, Any]:
    """Nested tables that `config_from_dict` reads back."""
    return dataclasses.asdict(config)


def with_settings(config: TrainConfig, assignments: Iterable[str]) -> TrainConfig:
    """The configuration with values changed: `schedule.minutes=30` each, the value as TOML writes it.

    Raises:
        TrainingError: there is no such setting, or the value is of the wrong kind.
    """
    table = config_to_dict(config)
    for assignment in assignments:
        key, equals, value = assignment.partition("=")
        *sections, name = key.strip().split(".")
        inner = table
        for section in sections:
            inner = inner.get(section, {})
        if not equals or name not in inner:
            raise TrainingError(f"There is no setting {key!r}.", "Write section.key=value, as in schedule.minutes=30.")
        if sections == ["network"] and name == "name":  # another network has other keys
            inner = table["network"] = dataclasses.asdict(_row(_toml_value(value)))
        inner[name] = _toml_value(value)
    return config_from_dict(table)


def _toml_value(text: str) -> Any:
    """The value that TOML sees; text that is no TOML is itself, so that words need no quotes."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _row(name: Any) -> AnyNetworkConfig:
    """The registry's row, which fills the keys that are not given; a name that has none is refused by `build`."""
    return NETWORKS.get(str(name), NetworkConfig())


def _parse(kind: Any, value: Any, where: str) -> Any:
    """`value` as TOML or JSON holds it, as an instance of `kind`."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind == AnyNetworkConfig and isinstance(value, dict):
        row = _row(value.get("name"))
        kind, value = type(row), {**dataclasses.asdict(row), **value}
    if dataclasses.is_dataclass(kind) and isinstance(value, dict):
        hints = typing.get_type_hints(kind)
        unknown = sorted(set(value) - set(hints))
        if unknown:
            raise TrainingError(f"The configuration has an unknown key {where}{unknown[0]}.", "Remove or correct it.")
        try:
            return kind(**{k: _parse(hints[k], v, f"{where}{k}.") for k, v in value.items()})  # type: ignore[operator]
        except TypeError as error:
            raise TrainingError(f"{where or 'The configuration'} lacks a value: {error}.", "Add it.") from error
    if origin is tuple and isinstance(value, list | tuple):
        kinds = [arguments[0]] * len(value) if arguments[-1] is Ellipsis else list(arguments)
        if len(kinds) == len(value):
            return tuple(_parse(k, v, where) for k, v in zip(kinds, value, strict=True))
    if origin is dict and isinstance(value, dict):
        return {str(k): _parse(arguments[1], v, f"{where}{k}.") for k, v in value.items()}
    if origin in (Literal, types.UnionType) and value in arguments:
        return value
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if kind in (int, str) and isinstance(value, kind) and not isinstance(value, bool):
        return value
    raise TrainingError(f"The configuration's {where.rstrip('.')} cannot be {value!r}.", "See configs/default.toml.")
