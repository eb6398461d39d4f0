"""The training loop: draw, forward, backward, clip, step, average, log, save. To be read in one page.

A run is a folder: `config.toml` is not needed to go on, `state.safetensors` is everything; `log.jsonl` has a line
per `log_every_steps` and per check of the held-out photographs.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from restorer.errors import Cancelled, TrainingError, WriteError
from restorer.progress import Progress
from training.checkpoint import BEST_NAME, CHECKPOINT_NAME, Checkpoint, Counters, fill, save_checkpoint
from training.config import ScheduleConfig, TrainConfig
from training.device import uses_bf16
from training.feed import Feed
from training.run_log import RunLog
from training.sample_sheet import sample_sheet
from training.task import Phase, Task, named_trained
from training.team import Team

LOG_NAME = "log.jsonl"
_CHECK_BATCHES = 8
_RECENT_STEPS = 10
_LEAST_RISE = 2.0


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


def out_of_patience(schedule: ScheduleConfig, counters: Counters) -> bool:
    """Whether the held-out loss has not fallen for `patience` checks: the run ends early."""
    since = counters.step - counters.best_step
    return schedule.patience > 0 and since >= schedule.patience * schedule.check_every_steps


def has_risen(limit: float, first: float, gray: float | None, recent: float) -> bool:
    """Whether a run has diverged: it costs `limit` times what it did first, or what gray does where that is less.

    A tanh keeps a loss finite that has diverged, so gray is what it is measured by; but a first network may be so far
    off that it is beyond that limit already, and slow to come back: it has not risen. A limit of 0 is none.
    """
    least = first if gray is None else min(first, gray)
    return limit > 0.0 and recent > limit * least and recent > _LEAST_RISE * first


@dataclass(frozen=True, slots=True)
class Figures:
    """What one step, or one check, found: losses, further figures and those of the held-out photographs, by name."""

    losses: Mapping[str, float]
    metrics: Mapping[str, float]
    held_out: Mapping[str, float]


class Trainer:
    """One run: the task, its feed, its optimiser and average, and the counters."""

    def __init__(
        self,
        config: TrainConfig,
        task: Task,
        feed: Feed,
        folder: Path,
        held_out: Feed | None = None,
        team: Team = Team(),  # noqa: B008 - frozen
    ) -> None:
        self.config = config
        self.task = task
        self.feed = feed
        self.held_out = held_out
        self.folder = folder
        self.team = team
        self.counters = Counters()
        self.run_log: RunLog | None = None
        self._between_steps = True
        betas = config.schedule.betas
        self.optimiser = torch.optim.AdamW(task.parameter_groups(), lr=0.0, betas=betas, fused=True)
        self._bf16 = uses_bf16(config, feed.device)
        self.forget_past()

    def forget_past(self) -> None:
        """Start the average at the network's present weights (after first weights were loaded into it)."""
        self.ema = {name: p.detach().clone() for name, p in named_trained(self.task.network)}

    def run(self, progress: Progress) -> None:
        """Train to the end of the schedule, saving every few minutes, at the end, and when asked to stop.

        What interrupts the middle of a step saves nothing: resuming goes on at whole steps alone.

        Raises:
            TrainingError: a loss is no number any more, or another process has ended.
            WriteError: the disk refuses the checkpoint or the log; the checkpoint before stays.
            Cancelled: the person stopped it; the run can be resumed.
        """
        started = last_saved = time.monotonic()
        before = self.counters.seconds
        try:
            while (done := self._done()) < 1.0 and not out_of_patience(self.config.schedule, self.counters):
                if self.team.any(progress.cancellation.cancelled, self.feed.device):
                    raise Cancelled
                progress.at(done, f"step {self.counters.step}")
                self._between_steps = False
                figures = self.step(done)
                self._between_steps = True
                now = time.monotonic()
                self.counters = replace(self.counters, seconds=before + now - started)
                self._report(figures, done)
                if now - last_saved > 60.0 * self.config.checkpoint_minutes:
                    self.save()
                    last_saved = now
        except BaseException:
            if self._between_steps:
                self.save()
            raise
        finally:
            self.feed.close()
        self.save()

    def step(self, done: float) -> Figures:
        """One step: every phase of the task, each an update of the optimiser; then the average follows."""
        schedule, counters = self.config.schedule, self.counters
        batch = self.feed.batch(counters.step, done)
        factor = rate_factor(schedule, counters.step, done)
        for group in self.optimiser.param_groups:
            group["lr"] = schedule.rate * group["rate_factor"] * factor
        self._seed()
        self.task.network.train()
        losses: dict[str, float] = {}
        metrics: dict[str, float] = {}
        phases = self.task.phases(batch, done)
        leading, gray = 0.0, counters.gray_loss
        while (phase := self._next(phases)) is not None:
            self._update(phase, schedule.rate * factor)
            leading = float(self.team.mean(next(iter(phase.losses.values())).detach()))
            if counters.first_loss is None and phase.gray is not None:
                gray = float(self.team.mean(phase.gray))
            losses |= {name: float(loss.detach()) for name, loss in phase.losses.items()}
            metrics |= {name: float(value) for name, value in phase.metrics.items()}
        self._follow()
        pictures = counters.pictures + len(batch.lightness) * self.team.size
        first = leading if counters.first_loss is None else counters.first_loss
        recent = leading if counters.first_loss is None else counters.recent_loss
        recent += (leading - recent) / _RECENT_STEPS
        self._check_rise(first, gray, recent, schedule.rate * factor)
        self.counters = replace(
            counters,
            step=counters.step + 1,
            pictures=pictures,
            first_loss=first,
            gray_loss=gray,
            recent_loss=recent,
        )
        return Figures(losses, metrics, {})

    def check(self) -> dict[str, float]:
        """Judge the held-out photographs, always the same samples of them; the best network so far is saved.

        A task whose held-out loss does not say which network is best keeps none but the last.
        """
        assert self.held_out is not None
        self.task.network.eval()
        found: list[Mapping[str, Tensor]] = []
        for number in range(_CHECK_BATCHES):
            batch = self.held_out.batch(number, 0.0)
            with torch.no_grad(), self._autocast():
                found.append(self.task.judge(batch))
        means = {name: float(torch.stack([figures[name].float() for figures in found]).mean()) for name in found[0]}
        best = self.counters.best_loss
        if self.task.chooses and (best is None or means["loss"] < best):
            self.counters = replace(self.counters, best_loss=means["loss"], best_step=self.counters.step)
            self._write(BEST_NAME)
        return means

    def log(self, figures: Figures, done: float) -> None:
        """Append one line to the run's log."""
        self.folder.mkdir(parents=True, exist_ok=True)
        counters = self.counters
        line: dict[str, object] = {
            "step": counters.step,
            "pictures": counters.pictures,
            "seconds": counters.seconds,
            "progress": round(done, 5),
            "rate": max(group["lr"] for group in self.optimiser.param_groups),
            **{part: {k: round(v, 6) for k, v in found.items()} for part, found in asdict(figures).items() if found},
        }
        try:
            with (self.folder / LOG_NAME).open("a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
        except OSError as error:
            words = f"It could not be written ({error.strerror or error})."
            raise WriteError(self.folder / LOG_NAME, words, "Free some space; --resume goes on from there.") from error
        if self.run_log is not None:
            self.run_log.step(line)

    def save(self) -> None:
        """Write the checkpoint, and samples of what the network does by now."""
        self._write(CHECKPOINT_NAME)
        if self.run_log is not None:
            batch = (self.held_out or self.feed).sample(0, 0.0)
            self.run_log.checkpoint(self.counters.step, lambda: sample_sheet(self.task.network, batch))

    def checkpoint(self) -> Checkpoint:
        """Everything to resume, as one value."""
        tensors = {f"network.{name}": t for name, t in self.task.network.state_dict().items()}
        for companion, module in self.task.companions().items():
            tensors |= {f"{companion}.{name}": t for name, t in module.state_dict().items()}
        tensors |= {f"ema.{name}": t for name, t in self.ema.items()}
        for name, parameter in self.task.trained_parameters():
            state = self.optimiser.state.get(parameter)
            if state:
                tensors |= {f"first.{name}": state["exp_avg"], f"second.{name}": state["exp_avg_sq"]}
                if int(state["step"]) != self.counters.step:
                    tensors[f"updates.{name}"] = state["step"]
        embeddings = self.feed.embeddings
        return Checkpoint(
            self.config,
            self.counters,
            {**tensors, **self.task.constants()},
            embeddings.name if embeddings else "",
            self.feed.photos.sum(),
            self.team.size,
        )

    def resume(self, checkpoint: Checkpoint) -> None:
        """Go on exactly where `checkpoint` was written.

        Raises:
            TrainingError: it is of another architecture.
        """
        self.counters = checkpoint.counters
        fill(self.task.network, checkpoint.part("network"), self.config.network.name)
        for companion, module in self.task.companions().items():
            fill(module, checkpoint.part(companion), companion)
        average, first, second, updates = (checkpoint.part(name) for name in ("ema", "first", "second", "updates"))
        # In the parameters' order and memory layout: both the average and the fused optimiser go by these.
        self.ema = {name: _like(p, average[name]) for name, p in named_trained(self.task.network)}
        steps = torch.tensor(float(checkpoint.counters.step))
        for name, parameter in self.task.trained_parameters():
            if name in first:
                self.optimiser.state[parameter] = {
                    "step": updates.get(name, steps).clone().to(parameter.device),
                    "exp_avg": _like(parameter, first[name]),
                    "exp_avg_sq": _like(parameter, second[name]),
                }

    def _done(self) -> float:
        return self.team.agreed(run_progress(self.config.schedule, self.counters), self.feed.device)

    def _report(self, figures: Figures, done: float) -> None:
        """Check and log where it is time to, and at the last step: often the best, at the lowest rate."""
        every, step = self.config.schedule.check_every_steps, self.counters.step
        is_last = self._done() >= 1.0
        if self.held_out is not None and every > 0 and (is_last or step % every == 0):
            figures = replace(figures, held_out=self.check())
        if self.team.leads and (figures.held_out or is_last or step % self.config.log_every_steps == 0):
            self.log(figures, done)

    def _seed(self) -> None:
        """What a step draws (dropout) is a function of the run's seed, the step and the process: resuming is exact."""
        numbers = (self.config.seed, self.counters.step, self.team.rank)
        torch.manual_seed(int(np.random.SeedSequence(numbers).generate_state(1)[0]))

    def _autocast(self) -> torch.autocast:
        return torch.autocast(self.feed.device.type, torch.bfloat16, enabled=self._bf16)

    def _next(self, phases: object) -> Phase | None:
        with self._autocast():
            return next(phases, None)  # type: ignore[call-overload, no-any-return]

    def _update(self, phase: Phase, rate: float) -> None:
        """One update of what the phase's losses reach."""
        self.optimiser.zero_grad()
        total = torch.stack(list(phase.losses.values())).sum()
        self._check_number(phase.losses, self.team.mean(total), rate)
        total.backward()  # type: ignore[no-untyped-call]
        parameters = [p for _, p in self.task.trained_parameters() if p.grad is not None]
        self.team.average_gradients(parameters)
        if self.config.schedule.clip_norm > 0.0:
            torch.nn.utils.clip_grad_norm_(parameters, self.config.schedule.clip_norm)
        self.optimiser.step()

    def _follow(self) -> None:
        """Let the average follow. A young one follows faster, else it would remember the random start for long."""
        step = self.counters.step
        decay = min(self.config.schedule.ema_decay, (1.0 + step) / (10.0 + step))
        present = [p.detach() for _, p in named_trained(self.task.network)]
        torch._foreach_lerp_(list(self.ema.values()), present, 1.0 - decay)

    def _check_number(self, losses: Mapping[str, Tensor], total: Tensor, rate: float) -> None:
        if bool(torch.isfinite(total)):
            return
        bad = ", ".join(name for name, loss in losses.items() if not bool(torch.isfinite(loss)))
        raise self._diverged(f"The loss ({bad or 'sum'}) is no number", rate)

    def _check_rise(self, first: float, gray: float | None, recent: float, rate: float) -> None:
        if self.counters.step < 2 * _RECENT_STEPS:
            return
        if has_risen(self.config.schedule.stop_at_rise, first, gray, recent):
            beside = "" if gray is None else f", where an answer without colour has {gray:.3g},"
            raise self._diverged(f"The loss has risen from {first:.3g} to {recent:.3g}{beside}", rate)

    def _diverged(self, what: str, rate: float) -> TrainingError:
        saved = self.folder / CHECKPOINT_NAME
        # A run goes on with the settings it began with, so the lower rate needs a run of its own.
        last = (
            f"The last good checkpoint is {saved}: begin another run with a lower schedule.rate, --start-from it."
            if saved.is_file()
            else "No checkpoint was saved yet: begin again with a lower schedule.rate."
        )
        return TrainingError(f"{what} at step {self.counters.step}, at a rate of {rate:.2e}.", last)

    def _write(self, name: str) -> None:
        if self.team.leads:
            save_checkpoint(self.folder / name, self.checkpoint())


def _like(parameter: Tensor, values: Tensor) -> Tensor:
    """A copy of `values` laid out in memory as `parameter` is."""
    return torch.empty_like(parameter.detach()).copy_(values)
