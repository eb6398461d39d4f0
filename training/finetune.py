"""Fine-tuning: the base model taught one collection, kept from forgetting the rest, and judged on what it never saw.

The collection is screened and split; the network trains on its training part, with general photographs mixed in where
there are some, on a leash to the base model's answers where there are none. Then the weights are chosen on the way
from the base to the tuned ones, by the validation parts; the test parts are measured once, before and after.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch
from torch import Tensor

from restorer.imaging.arrays import ByteArray
from restorer.progress import Progress
from training.comparison import Difference, Scores, differences, scores, some_of
from training.config import DataConfig, TrainConfig
from training.data.collection import Collection, open_collection
from training.data.photos import Photos
from training.data.settings import ScreenConfig, SplitConfig
from training.device import open_device
from training.feed import Feed
from training.finetune_task import RATES, Adapt, FinetuneTask, Tuning, between, what_helps_most
from training.loop import Trainer
from training.models import build_hinted
from training.models.restorer_net import RestorerNet
from training.start import load_weights
from training.tasks import ab_prior

FEWEST_PHOTOS = 20
FEWEST_HELD_OUT = 3
SPLIT = SplitConfig(0.6, 0.2, 0.2)
SHARES = (0.25, 0.5, 0.75, 1.0)
"""How far from the base to the tuned weights is tried."""
UNGUARDED_SHARES = (0.125, 0.25, 0.375)
"""Where no general photographs tell what is forgotten. Measured: half of the way cost 0.2 dB on others."""
LARGEST_GENERAL_LOSS_DB = 0.2
_GENERAL_LOSS_TO_CHOOSE_DB = 0.1
"""Choosing keeps a margin: the validation part is not the test part."""
_SAME_DB = 0.02
_MOST_TO_CHOOSE_BY, _MOST_TO_MEASURE_ON = 80, 320
_COMPARED = 12
_LEASH = 0.15


@dataclass(frozen=True, slots=True)
class Plan:
    """What to tune on. `general` is mixed in and guarded, `measure_on` only measured; `config.data.only` is the theme.

    `adapt` None: what helps most on so many photographs. `rate` None: the one that suits what is trained. `leash` None:
    0.15 without general photographs, none with them.
    """

    config: TrainConfig
    photos: Path
    folder: Path
    general: Path | None = None
    measure_on: Path | None = None
    general_share: float = 0.4
    adapt: Adapt | None = None
    rate: float | None = None
    leash: float | None = None


@dataclass(frozen=True, slots=True)
class Tuned:
    """What came of it. `share` is how far the weights went from the base (0) to the tuned (1)."""

    network: RestorerNet
    share: float
    own: Sequence[Difference]
    general: Sequence[Difference]
    trained_on: int
    mixed_in: int
    """General photographs that it saw beside them."""
    pictures: int
    minutes: float
    table: Sequence[tuple[str, Sequence[Difference]]] = field(repr=False)
    pictures_to_compare: Sequence[ByteArray] = field(repr=False)
    """Photographs on which the exported files are compared with the network."""

    @property
    def better(self) -> bool:
        """Whether it gained more on the collection than chance could, and lost no more elsewhere than is allowed."""
        gained = self.share > 0.0 and self.own[0].gain > _SAME_DB and self.own[0].beyond_chance
        return gained and all(d.gain >= -LARGEST_GENERAL_LOSS_DB for d in self.general)


@dataclass(frozen=True, slots=True)
class _Sets:
    """The photographs, by what they are for."""

    train: Photos
    own_count: int
    mixed_in: int
    own_choice: list[ByteArray]
    own_test: list[ByteArray]
    general_choice: list[ByteArray]
    general_test: list[ByteArray]


def finetune(plan: Plan, base: Mapping[str, Tensor], say: Callable[[str], None], progress: Progress) -> Tuned:
    """Tune and measure. Of `config.schedule.minutes` reading and measuring take their share, training the rest.

    Raises:
        TrainingError: there are not enough photographs, or the loss is no number any more.
        Cancelled: the person stopped it.
    """
    started = time.monotonic()
    sets = _open(plan, say, progress.part(0.0, 0.05))
    network = build_hinted(plan.config.network)
    load_weights(network, base)
    before = _measure(network, sets, progress.part(0.05, 0.1))
    spent = (time.monotonic() - started) / 60.0
    adapt = plan.adapt or what_helps_most(sets.own_count, sets.mixed_in)
    trainer, task = _trainer(plan, adapt, sets, base, spent)
    rate, count = trainer.config.schedule.rate, sum(p.numel() for _, p in task.trained_parameters())
    say(f"training {adapt}, {count:,} parameters, at a rate of {rate:g}")
    trainer.run(progress.part(0.1, 0.8))
    tuned = task.tuned(trainer.ema)
    share = _chosen_share(network, base, tuned, sets, say, progress.part(0.8, 0.9))
    load_weights(network, between(base, tuned, share))
    after = _measure(network, sets, progress.part(0.9, 1.0))
    own, general = differences(before[0], after[0]), differences(before[1], after[1])
    rows = [("your photographs, held out", own), *([("general photographs", general)] if general else [])]
    counters = trainer.counters
    return Tuned(
        network, share, own, general, sets.own_count, sets.mixed_in, counters.pictures, counters.seconds / 60, rows,
        (sets.own_test + sets.general_test)[:_COMPARED],
    )  # fmt: skip


def data_config(data: DataConfig) -> DataConfig:
    """How the collection is screened and split."""
    return replace(data, screen=replace(data.screen, fewest=FEWEST_PHOTOS), split=SPLIT)


def _open(plan: Plan, say: Callable[[str], None], progress: Progress) -> _Sets:
    own = open_collection(plan.photos, data_config(plan.config.data), progress.part(0.0, 0.3), FEWEST_HELD_OUT)
    _say_all(own, say)
    general = _open_general(plan, own, plan.general, say, progress.part(0.3, 0.7))
    measured = _open_general(plan, own, plan.measure_on, say, progress.part(0.7, 1.0))
    train, mixed_in = own.train, len(general.train) if general is not None else 0
    if general is not None and mixed_in:
        train = train.mixed_with(general.train, plan.general_share)
    if measured is not None:
        test = [rgb for photos in measured.parts.values() for rgb in some_of(photos, _MOST_TO_MEASURE_ON)]
    else:
        test = some_of(general.test, _MOST_TO_MEASURE_ON) if general is not None else []
    return _Sets(
        train,
        len(own.train),
        mixed_in,
        some_of(own.validation, _MOST_TO_CHOOSE_BY),
        some_of(own.test, _MOST_TO_MEASURE_ON),
        some_of(general.validation, _MOST_TO_CHOOSE_BY) if general is not None else [],
        test,
    )


def _open_general(
    plan: Plan, own: Collection, source: Path | None, say: Callable[[str], None], progress: Progress
) -> Collection | None:
    """General photographs without the theme, and without near-copies of it: those would tell what is held out."""
    if source is None:
        return None
    data = plan.config.data
    left_out = (*data.left_out, *data.only)
    # Decoded, what is drawn is kept with the collection's own photographs.
    config = replace(
        data, only=(), left_out=left_out, screen=ScreenConfig(), split=SPLIT, decoded_cache_mb=0
    )  # fmt: skip
    found = open_collection(source, config, progress)
    say(f"general photographs from {source}:")
    _say_all(found, say)
    return found.without_copies_of(own, SPLIT.near_copy_bits)


def _say_all(collection: Collection, say: Callable[[str], None]) -> None:
    for sentence in collection.screening.sentences():
        say(sentence)


def _trainer(
    plan: Plan, adapt: Adapt, sets: _Sets, base: Mapping[str, Tensor], spent: float
) -> tuple[Trainer, FinetuneTask]:
    """A trainer for the minutes that are left when as much is measured after as before; at least half of them."""
    schedule = plan.config.schedule
    left = max(schedule.minutes - 2.0 * spent, schedule.minutes / 2.0)
    rate = plan.rate or RATES[adapt]
    config = replace(plan.config, schedule=replace(schedule, minutes=left, rate=rate))
    device = open_device(config.device)
    mixed = plan.general is not None
    leash = plan.leash if plan.leash is not None else (0.0 if mixed else _LEASH)
    torch.manual_seed(config.seed)
    task = FinetuneTask(config, ab_prior(sets.train), device, base, Tuning(adapt, leash))
    feed = Feed(sets.train, config.data, config.seed, device)
    return Trainer(config, task, feed, plan.folder), task


def _measure(network: RestorerNet, sets: _Sets, progress: Progress) -> tuple[Scores, Scores]:
    return (
        scores(network, sets.own_test, progress.part(0.0, 0.5)),
        scores(network, sets.general_test, progress.part(0.5, 1.0)),
    )


def _chosen_share(
    network: RestorerNet,
    base: Mapping[str, Tensor],
    tuned: Mapping[str, Tensor],
    sets: _Sets,
    say: Callable[[str], None],
    progress: Progress,
) -> float:
    """The share of the way that is best on the collection's validation part and forgets little; 0 if none is."""
    steps = (0.0, *(SHARES if sets.general_choice else UNGUARDED_SHARES))
    found = []
    for number, share in enumerate(steps):
        load_weights(network, between(base, tuned, share))
        part = progress.part(number / len(steps), (number + 1) / len(steps))
        own, general = scores(network, sets.own_choice, part), scores(network, sets.general_choice, part)
        found.append((own.mean(0), general.mean(0) if len(general) else own.mean(0) * 0.0))
        say(f"{share:.0%} of the way: validation part {found[-1][0][0]:.2f} dB"
            + (f", general {found[-1][1][0]:.2f} dB" if len(general) else ""))  # fmt: skip
    return choose(steps, found)


def choose(shares: Sequence[float], found: Sequence[tuple[Scores, Scores]]) -> float:
    """The best share by its means (own, general; a value for each number of hints), the first being the base's.

    Of those that lose no more than 0.1 dB on general photographs and with hints; the nearest to the base of those
    within 0.02 dB of the best.
    """
    own, general = found[0]
    allowed = [
        (share, float(o[0]))
        for share, (o, g) in zip(shares, found, strict=True)
        if (g >= general - _GENERAL_LOSS_TO_CHOOSE_DB).all() and (o[1:] >= own[1:] - _GENERAL_LOSS_TO_CHOOSE_DB).all()
    ]
    best = max(score for _, score in allowed)
    return min(share for share, score in allowed if score >= best - _SAME_DB)
