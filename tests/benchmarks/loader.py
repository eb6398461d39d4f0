"""How fast samples are made, beside the training step they feed, for a configuration.

python -m tests.benchmarks.loader training/configs/default.toml PHOTOS [--steps 6] [--set KEY=VALUE ...]

Seconds of processor time of this process (other work on the machine does not count), on one thread, for each sample
size; `ratio` is step over loader: at 2 and above a loader that works beside the step never keeps it waiting. Then the
same from the encoded and from the decoded photographs: what the cache is worth.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch

from restorer.progress import Progress
from training.config import DataConfig, TrainConfig, read_config, with_settings
from training.data.collection import open_collection
from training.data.photos import DecodedCache, Photos
from training.data.samples import make_batch
from training.start import Start, prepare


def _seconds(work: Callable[[int], object], times: int) -> float:
    """Processor seconds of one call, after one that warms up."""
    work(0)
    start = time.process_time()
    for number in range(1, times + 1):
        work(number)
    return (time.process_time() - start) / times


def _of_size(config: TrainConfig, index: int) -> TrainConfig:
    size = replace(config.data.sizes[index], start_share=1.0, end_share=1.0)
    return replace(config, data=replace(config.data, sizes=(size,)))


def _batches(photos: Photos, data: DataConfig, steps: int) -> float:
    return _seconds(lambda step: make_batch(photos, data, 0, step, 0.5), steps)


def _report(config: TrainConfig, photos: Path, steps: int) -> None:
    print("  size  batch   loader s     step s  ratio   samples/s")
    for index, size in enumerate(config.data.sizes):
        chosen = _of_size(config, index)
        with tempfile.TemporaryDirectory() as folder:
            trainer = prepare(chosen, Start(photos, Path(folder) / "run"), lambda _: None, Progress())
            trainer.step(0.0)
            whole = _seconds(lambda _, t=trainer: t.step(0.0), steps)  # type: ignore[misc]
            loader = _batches(trainer.feed.photos, chosen.data, steps)
        step = whole - loader
        print(f"{size.size_px:6d} {size.batch:6d} {loader:10.4f} {step:10.4f} {step / loader:6.1f} "
              f"{size.batch / loader:11.0f}", flush=True)  # fmt: skip


def _report_cache(config: TrainConfig, photos: Path, steps: int) -> None:
    found = open_collection(photos, replace(config.data, decoded_cache_mb=0), Progress()).train
    for words, megabytes in (("encoded photographs", 0), ("decoded ones, after a first round", 4000)):
        found.cache = DecodedCache(megabytes)
        for index in range(len(found)):
            found.rgb(index)
        print(f"from {words}: {_batches(found, config.data, steps):.4f} s a batch")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--steps", type=int, default=6)
    parser.add_argument("--set", action="append", default=[])
    args = parser.parse_args()
    torch.set_num_threads(1)
    config = with_settings(read_config(args.config), [*args.set, "threads=1"])
    _report(config, args.photos, args.steps)
    _report_cache(config, args.photos, 4 * args.steps)


if __name__ == "__main__":
    main()
