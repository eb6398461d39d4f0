"""Everything a run is told, as frozen dataclasses: the TOML file, the command line and the checkpoint are these.

A section of the TOML is a dataclass, a key is a field, and what stands in neither is refused by name.
"""

from __future__ import annotations

import dataclasses
import tomllib
import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from restorer.errors import TrainingError
from training.data.settings import GeneratorConfig, ScreenConfig, SplitConfig
from training.losses.configs import LOSSES, AnyLossConfig, LossConfig
from training.models import NETWORKS
from training.models.configs import AnyNetworkConfig, NetworkConfig
from training.models.embedding import EmbeddingConfig

Precision = Literal["auto", "fp32", "bf16"]
DeviceName = Literal["auto", "cpu", "cuda"]

_TAGS: dict[tuple[str, str], Any] = {("network", "name"): AnyNetworkConfig, ("loss", "task"): AnyLossConfig}
"""Sections that are one of several dataclasses, with the key that says which."""


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
    photographs are kept in memory up to `decoded_cache_mb`; squashed ones on the GPU, where a run takes whole
    photographs alone and all of them fit into `device_cache_mb` (0: never). `workers` are processes that make batches
    ahead of the steps (0: they are made in step); each keeps decoded photographs of its own.
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
    device_cache_mb: int = 8000
    workers: int = 0
    screen: ScreenConfig = field(default_factory=ScreenConfig)
    split: SplitConfig = field(default_factory=SplitConfig)
    generator: GeneratorConfig = field(default_factory=GeneratorConfig)


@dataclass(frozen=True, slots=True)
class ScheduleConfig:
    """Length and rates. The run ends when `minutes` are used up or `steps` are done; 0 means no such limit.

    `clip_norm` 0 clips nothing. Every `check_every_steps` the validation part is judged (0: never); after
    `patience` such checks without a lower loss the run ends early (0: it does not). `stop_at_rise`: so many times the
    first step's loss (or that of a gray answer, where it is lower: a tanh keeps a loss finite that has diverged), and
    the run has diverged and stops (0: only a loss that is no number stops it).
    """

    minutes: float = 100.0
    steps: int = 0
    rate: float = 8e-4
    encoder_rate_factor: float = 0.3
    final_rate_factor: float = 0.01
    warmup_steps: int = 200
    weight_decay: float = 0.02
    clip_norm: float = 1.0
    ema_decay: float = 0.999
    betas: tuple[float, float] = (0.9, 0.99)
    check_every_steps: int = 0
    patience: int = 0
    stop_at_rise: float = 0.0


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """One run."""

    seed: int = 0
    device: DeviceName = "auto"
    precision: Precision = "auto"
    threads: int = 0
    checkpoint_minutes: float = 5.0
    log_every_steps: int = 25
    data: DataConfig = field(default_factory=DataConfig)
    network: AnyNetworkConfig = field(default_factory=NetworkConfig)
    embedding: EmbeddingConfig = field(default_factory=EmbeddingConfig)
    loss: AnyLossConfig = field(default_factory=LossConfig)
    schedule: ScheduleConfig = field(default_factory=ScheduleConfig)

    def __post_init__(self) -> None:
        if self.schedule.minutes <= 0 and self.schedule.steps <= 0:
            raise TrainingError("The run has no end.", "Set schedule.minutes or schedule.steps above 0.")
        if self.schedule.check_every_steps > 0 and self.data.split.validation <= 0.0:
            raise TrainingError("There are no photographs to check on.", "Set data.split.validation above 0.")
        if self.schedule.patience > 0 and self.schedule.check_every_steps <= 0:
            raise TrainingError("schedule.patience counts checks, and there are none.", "Set check_every_steps.")
        if self.schedule.patience > 0 and self.loss.task == "gan":
            raise TrainingError("A GAN has no held-out loss to stop by.", "Set schedule.patience to 0.")
        multiple = self.network.multiple_of
        for size in self.data.sizes:
            if size.size_px % multiple or size.size_px < 32 or size.batch < 1:
                raise TrainingError(
                    f"A sample size of {size.size_px} px in batches of {size.batch} cannot be trained.",
                    f"Sizes are multiples of {multiple} and 32 or more, batches are 1 or more.",
                )
        if self.loss.task not in self.network.tasks:
            raise TrainingError(
                f"The network {self.network.name} cannot be trained with the losses of a {self.loss.task} task.",
                f"Set loss.task to {' or '.join(self.network.tasks)}.",
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
    config = _parse(TrainConfig, _with_task(table), "")
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
        if sections and (sections[0], name) in _TAGS:  # another network, or task, has other keys
            row = _row(sections[0], _toml_value(value))
            inner = table[sections[0]] = dataclasses.asdict(row)
            if not isinstance(row, AnyLossConfig) and table["loss"]["task"] not in row.tasks:
                table["loss"] = dataclasses.asdict(LOSSES[row.tasks[0]])
        inner[name] = _toml_value(value)
    return config_from_dict(table)


def differing(one: TrainConfig, other: TrainConfig) -> list[str]:
    """The settings by which two configurations differ, as `--set` names them."""
    first, second = (dict(_flat(config_to_dict(config), "")) for config in (one, other))
    return [name for name in {**first, **second} if first.get(name) != second.get(name)]


def _flat(table: dict[str, Any], where: str) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{where}{name}.")
        else:
            yield f"{where}{name}", value


def _toml_value(text: str) -> Any:
    """The value that TOML sees; text that is no TOML is itself, so that words need no quotes."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _network_row(name: Any) -> AnyNetworkConfig:
    """The registry's row, which fills the keys that are not given; a name that has none is refused by `build`."""
    return NETWORKS.get(str(name), NetworkConfig())


def _row(section: str, name: Any) -> AnyNetworkConfig | AnyLossConfig:
    """The row of a network, or of a task; a task that has none is refused while the configuration is read."""
    return _network_row(name) if section == "network" else LOSSES.get(str(name), LossConfig())


def _with_task(table: dict[str, Any]) -> dict[str, Any]:
    """The same tables with the network's usual task where none is named."""
    network, loss = table.get("network", {}), table.get("loss", {})
    if not isinstance(network, dict) or not isinstance(loss, dict) or "task" in loss:
        return table
    return {**table, "loss": {"task": _network_row(network.get("name")).tasks[0], **loss}}


def _parse(kind: Any, value: Any, where: str) -> Any:
    """`value` as TOML or JSON holds it, as an instance of `kind`."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    for (section, tag), union in _TAGS.items():
        if kind == union and isinstance(value, dict):
            row = _row(section, value.get(tag))
            kind, value = type(row), {**dataclasses.asdict(row), **value}
    if dataclasses.is_dataclass(kind) and isinstance(value, dict):
        hints = {f.name: typing.get_type_hints(kind)[f.name] for f in dataclasses.fields(kind)}
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
