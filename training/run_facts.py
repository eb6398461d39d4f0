"""What a run's checkpoint says of it, without reading its tensors: for the report's head."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

_STATE = "state.safetensors"
_TRAINED = "ema."


@dataclass(frozen=True, slots=True)
class RunFacts:
    """Of a run that was never saved all is empty. `config` is the whole configuration, `trained` counts parameters."""

    config: Mapping[str, Any] = field(default_factory=dict)
    embedding: str = ""
    trained: int = 0

    def lines(self) -> list[tuple[str, str]]:
        """What it is and how long it may take, in words."""
        if not self.config:
            return []
        network, loss, schedule = (self.config[part] for part in ("network", "loss", "schedule"))
        lines = [
            ("system", f"{network['name']}, {self.trained:,} parameters trained"),
            ("task", ", ".join(str(value) for key, value in loss.items() if key in ("task", "loss"))),
            ("samples", _samples(self.config["data"]["sizes"])),
            ("schedule", _schedule(schedule)),
        ]
        return [*lines, ("embedding", self.embedding)] if self.embedding else lines

    def done(self, step: int, seconds: float) -> float | None:
        """The share of its schedule, 0..1; None where that is not known."""
        if not self.config:
            return None
        schedule = self.config["schedule"]
        by_time = seconds / (60.0 * schedule["minutes"]) if schedule["minutes"] > 0 else 0.0
        by_steps = step / schedule["steps"] if schedule["steps"] > 0 else 0.0
        return float(min(max(by_time, by_steps), 1.0))


def _samples(sizes: Sequence[Mapping[str, Any]]) -> str:
    return ", ".join(f"{size['size_px']} px in batches of {size['batch']}" for size in sizes)


def _schedule(schedule: Mapping[str, Any]) -> str:
    limits = [f"{schedule['minutes']:g} minutes"] if schedule["minutes"] > 0 else []
    limits += [f"{schedule['steps']:,} steps"] if schedule["steps"] > 0 else []
    return f"{' or '.join(limits)}, rate {schedule['rate']:g}"


def read_facts(folder: Path) -> RunFacts:
    """Of the run in that folder; empty where it has no checkpoint, or a damaged one."""
    try:
        with safe_open(folder / _STATE, framework="numpy") as file:
            header = file.metadata() or {}
            trained = [name for name in file.keys() if name.startswith(_TRAINED)]  # noqa: SIM118 - no dict
            count = sum(math.prod(file.get_slice(name).get_shape()) for name in trained)
        config = json.loads(header["config"])
    except (OSError, SafetensorError, ValueError, KeyError):
        return RunFacts()
    return RunFacts(config, header.get("embedding", ""), count)
