"""What the engine costs: a model's encoder and decoder, the spreading of strokes, at two sizes and numbers of threads.

Run: python -m tests.benchmarks.engine [--model restorer-base] [--package FOLDER] [--repeats 15] [--networks]
Prints milliseconds: what a person waits, and in brackets the time of all cores together, which is the steadier of the
two on a machine that does other work. First the networks alone (the least of all runs; with `--networks` nothing else,
with `--package` of a package that is not installed), then the engine's steps (medians). Nothing is asserted.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from restorer.engine.colorizer import Colorizer, HintMap, open_colorizer
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.imaging.arrays import Luma
from restorer.imaging.cv import cv2
from restorer.paths import resources, user_models
from restorer.progress import Progress
from tests.benchmarks.networks import network_rows

SIZES = (256, 512)
THREADS = (1, 2)


def measured(work: Callable[[], object], repeats: int) -> str:
    """Median wall and processor time of `work` after one run to warm up."""
    work()
    walls, processors = [], []
    for _ in range(repeats):
        wall, processor = time.perf_counter(), time.process_time()
        work()
        walls.append((time.perf_counter() - wall) * 1000)
        processors.append((time.process_time() - processor) * 1000)
    return f"{statistics.median(walls):7.1f} ({statistics.median(processors):6.1f})"


def picture(size: int) -> Luma:
    """Smooth shapes with edges and a little grain."""
    random = np.random.default_rng(1)
    shapes = cv2.resize(random.random((8, 8), np.float32) * 90, (size, size), interpolation=cv2.INTER_CUBIC)
    grainy = shapes.round(-1) + random.normal(0, 1, (size, size))
    return np.asarray(np.clip(grainy, 0, 100), np.float32)


def some_hints(size: int, count: int) -> HintMap:
    """`count` strokes of 8 x 8 pixels."""
    random, hints = np.random.default_rng(2), HintMap.empty(size, size)
    for _ in range(count):
        top, left = random.integers(0, size - 8, 2)
        hints.ab[top : top + 8, left : left + 8] = random.normal(0, 30, 2)
        hints.mask[top : top + 8, left : left + 8] = 1.0
    return hints


def rows(colorizer: Colorizer, size: int, repeats: int) -> dict[str, str]:
    """Each step's cost at size x size."""
    luma, silent = picture(size), Progress()
    analysis = colorizer.analyse(luma, silent)
    none, some = HintMap.empty(size, size), some_hints(size, 5)
    return {
        "analyse": measured(lambda: colorizer.analyse(luma, silent), repeats),
        "field, faithful": measured(lambda: colorizer.field(analysis, none, 0.0, silent), repeats),
        "field, vivid": measured(lambda: colorizer.field(analysis, none, 1.0, silent), repeats),
        "field, vivid, 5 strokes": measured(lambda: colorizer.field(analysis, some, 1.0, silent), repeats),
    }


def print_networks(folder: Path, repeats: int) -> None:
    """Encoder and decoder of a package at both sizes."""
    total = sum(file.stat().st_size for file in folder.iterdir())
    print(f"{folder.name}: {total / 1e6:.1f} MB")
    for size in SIZES:
        hints = some_hints(size, 5)
        planes = np.concatenate([hints.ab.transpose(2, 0, 1), hints.mask[None]])
        for row in network_rows(folder, picture(size), planes, repeats):
            print(f"  {size:4d} px  {row} ms")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="restorer-base")
    parser.add_argument("--package", type=Path, help="folder of a package of kind hinted, instead of an installed one")
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--networks", action="store_true", help="the networks alone")
    args = parser.parse_args()
    store = ModelStore(resources() / "models", user_models())
    folder = args.package or store.get(args.model).folder
    if folder is not None and (folder / "encoder.onnx").is_file():
        print_networks(folder, args.repeats)
    if args.networks or args.package:
        return
    for model in (args.model, "levin"):
        for threads in THREADS if model != "levin" else (1,):
            started = time.perf_counter()
            colorizer = open_colorizer(model, store, choose_device("cpu", threads), SessionCache())
            print(f"{model}, {threads} thread(s): opened in {(time.perf_counter() - started) * 1000:.0f} ms")
            for size in SIZES:
                for name, cost in rows(colorizer, size, args.repeats).items():
                    print(f"  {size:4d} px  {name:<26} {cost} ms")


if __name__ == "__main__":
    main()
