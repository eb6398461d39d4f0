"""The training loop: draw, forward, backward, clip, step, average, log, save. To be read in one page.

A run is a folder: `config.toml` is not needed to go on, `state.safetensors` is everything; `log.jsonl` has a line
per `log_every_steps`.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import torch
from torch import Tensor

from restorer.errors import TrainingError
from restorer.progress import Progress
from training.checkpoint import CHECKPOINT_NAME, Checkpoint, Counters, save_checkpoint
from training.config import ScheduleConfig, TrainConfig
from training.data.photos import Photos
from training.data.samples import make_batch
from training.task import ColourTask

LOG_NAME = "log.jsonl"


def run_progress(schedule: ScheduleConfig, counters: Counters) -> float:
    """How much of the run is done, 0..1: by time or by steps, whichever is further."""
    by_time = counters.seconds / (60.0 * schedule.minutes) if schedule.minutes > 0 else 0.0
    by_steps = counters.step / schedule.steps if schedule.steps > 0 else 0.0
    return min(max(by_time, by_steps), 1.0)


def rate_factor(schedule: ScheduleConfig, step: int, progress: float) -> float:
    """Linear warm-up, then a cosine down to `final_rate_factor`."""
    warm = min((step + 1) / max(schedule.warmup_steps, 1), 1.0)
    low = schedule.final_rate_factor
    return warm * (low + (1.0 - low) * 0.5 * (1.0 + math.cos(math.pi * progress)))


def uses_bf16(config: TrainConfig) -> bool:
    """Whether to compute in bfloat16. `auto` asks the processor: emulated, it is 15 times slower than float32."""
    if config.precision == "auto":
        return bool(torch.cpu._is_avx512_bf16_supported())
    return config.precision == "bf16"


class Trainer:
    """One run: the task, its optimiser and average, and the counters."""

    def __init__(self, config: TrainConfig, task: ColourTask, photos: Photos, folder: Path) -> None:
        self.config = config
        self.task = task
        self.photos = photos
        self.folder = folder
        self.counters = Counters()
        self.optimiser = torch.optim.AdamW(task.parameter_groups(), lr=0.0, betas=(0.9, 0.99), fused=True)
        self.ema = {name: p.detach().clone() for name, p in task.trained_parameters()}
        self._bf16 = uses_bf16(config)

    def forget_past(self) -> None:
        """Start the average at the network's present weights (after first weights were loaded into it)."""
        self.ema = {name: p.detach().clone() for name, p in self.task.trained_parameters()}

    def run(self, progress: Progress) -> None:
        """Train to the end of the schedule, saving every few minutes, at the end, and when asked to stop.

        Raises:
            TrainingError: a loss is no number any more.
            Cancelled: the person stopped it; the run can be resumed.
        """
        started = last_saved = time.monotonic()
        before = self.counters.seconds
        try:
            while (done := run_progress(self.config.schedule, self.counters)) < 1.0:
                progress.at(done, f"step {self.counters.step}")
                losses = self.step(done)
                now = time.monotonic()
                self.counters = Counters(self.counters.step, self.counters.pictures, before + now - started)
                if self.counters.step % self.config.log_every_steps == 0:
                    self.log(losses, done)
                if now - last_saved > 60.0 * self.config.checkpoint_minutes:
                    self.save()
                    last_saved = now
        except TrainingError:
            raise
        except BaseException:
            self.save()
            raise
        self.save()

    def step(self, done: float) -> dict[str, float]:
        """One step of the optimiser; the losses by name."""
        schedule, counters = self.config.schedule, self.counters
        batch = make_batch(self.photos, self.config.data, self.config.seed, counters.step, done)
        factor = rate_factor(schedule, counters.step, done)
        for group in self.optimiser.param_groups:
            group["lr"] = schedule.rate * group["rate_factor"] * factor
        self.optimiser.zero_grad()
        with torch.autocast("cpu", torch.bfloat16, enabled=self._bf16):
            losses = self.task.losses(batch)
        total = torch.stack(list(losses.values())).sum()
        self._check(losses, total, schedule.rate * factor)
        total.backward()  # type: ignore[no-untyped-call]
        parameters = [p for _, p in self.task.trained_parameters()]
        torch.nn.utils.clip_grad_norm_(parameters, schedule.clip_norm)
        self.optimiser.step()
        # A young average follows faster, else it would remember the random start for a thousand steps.
        decay = min(schedule.ema_decay, (1.0 + counters.step) / (10.0 + counters.step))
        torch._foreach_lerp_(list(self.ema.values()), [p.detach() for p in parameters], 1.0 - decay)
        self.counters = Counters(counters.step + 1, counters.pictures + len(batch.lightness), counters.seconds)
        return {name: float(loss.detach()) for name, loss in losses.items()}

    def _check(self, losses: Mapping[str, Tensor], total: Tensor, rate: float) -> None:
        if bool(torch.isfinite(total)):
            return
        bad = ", ".join(name for name, loss in losses.items() if not bool(torch.isfinite(loss)))
        saved = self.folder / CHECKPOINT_NAME
        last = f"The last good checkpoint is {saved}" if saved.is_file() else "No checkpoint was saved yet"
        raise TrainingError(
            f"The loss ({bad or 'sum'}) is no number at step {self.counters.step}, at a rate of {rate:.2e}.",
            f"{last}; lower schedule.rate and resume.",
        )

    def log(self, losses: Mapping[str, float], done: float) -> None:
        """Append one line to the run's log."""
        self.folder.mkdir(parents=True, exist_ok=True)
        line = {
            **asdict(self.counters),
            "progress": round(done, 5),
            "losses": {k: round(v, 5) for k, v in losses.items()},
        }
        with (self.folder / LOG_NAME).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def save(self) -> None:
        """Write the checkpoint."""
        save_checkpoint(self.folder / CHECKPOINT_NAME, self.checkpoint())

    def checkpoint(self) -> Checkpoint:
        """Everything to resume, as one value."""
        tensors = {f"network.{name}": t for name, t in self.task.network.state_dict().items()}
        tensors |= {f"ema.{name}": t for name, t in self.ema.items()}
        for name, parameter in self.task.trained_parameters():
            state = self.optimiser.state.get(parameter)
            if state:
                tensors |= {f"first.{name}": state["exp_avg"], f"second.{name}": state["exp_avg_sq"]}
        return Checkpoint(self.config, self.counters, {**tensors, "prior": self.task.prior})

    def resume(self, checkpoint: Checkpoint) -> None:
        """Go on exactly where `checkpoint` was written."""
        self.counters = checkpoint.counters
        self.task.network.load_state_dict(checkpoint.part("network"))
        average, first, second = (checkpoint.part(name) for name in ("ema", "first", "second"))
        parameters = self.task.trained_parameters()
        # In the parameters' order and memory layout: both the average and the fused optimiser go by these.
        self.ema = {name: _like(p, average[name]) for name, p in parameters}
        for name, parameter in parameters:
            if name in first:
                self.optimiser.state[parameter] = {
                    "step": torch.tensor(float(checkpoint.counters.step)),
                    "exp_avg": _like(parameter, first[name]),
                    "exp_avg_sq": _like(parameter, second[name]),
                }


def _like(parameter: Tensor, values: Tensor) -> Tensor:
    """A copy of `values` laid out in memory as `parameter` is."""
    return torch.empty_like(parameter.detach()).copy_(values)
