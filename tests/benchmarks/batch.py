"""Throughput of `restorer batch` against `restorer colorize`, and against what the cores could do at best.

Run: python -m tests.benchmarks.batch [--counts 100,1000] [--megapixels 2] [--model ID] [--jobs N] [--report]
The bound is the processor time of one photograph after the other through the same work, shared out over the cores
that this process may use. `cpu` is processor time, the steadier figure on a machine that others use as well. The peak
is the resident memory of the whole process; over the counts it should stay flat. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.colour import ColourWork
from restorer.batch.plan import Job
from restorer.cli.device import open_engine
from restorer.imaging.output import Container
from restorer.progress import Progress
from restorer.project.recipe import Recipe
from tests.benchmarks.colorize import picture

CHILD = "import sys; from restorer.cli.main import main; sys.exit(main(sys.argv[1:]))"
KINDS = 8
SAMPLE = 6


@dataclass(frozen=True)
class Used:
    """What a command took: seconds on the wall and of processors, peak resident bytes."""

    wall: float
    cpu: float
    peak: int


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--counts", default="100")
    parser.add_argument("--megapixels", type=float, default=2.0)
    parser.add_argument("--model", default="restorer-base")
    parser.add_argument("--jobs")
    parser.add_argument("--report", action="store_true")
    args = parser.parse_args()
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder:
        kinds = [picture(Path(folder) / f"{n}.jpg", args.megapixels * (0.8 + 0.05 * n)) for n in range(KINDS)]
        bound = alone(kinds[:SAMPLE], args.model) / cores
        idle = command(["colorize", str(kinds[0]), "-o", str(Path(folder) / "warm"), "--model", args.model])
        print(f"{cores} cores; bound {bound:.3f} s a photograph; one photograph with start-up {idle.wall:.1f} s")
        for count in (int(number) for number in args.counts.split(",")):
            source = album(Path(folder) / "in", kinds, count)
            extra = [*(["--jobs", args.jobs] if args.jobs else []), *(["--report"] if args.report else [])]
            for words in (["colorize"], ["batch", *extra]):
                out = Path(folder) / "out"
                used = command([*words, str(source), "-o", str(out), "--model", args.model])
                say(words[0], count, args.megapixels, used, bound)
                shutil.rmtree(out)


def alone(photographs: list[Path], model: str) -> float:
    """Processor seconds for one photograph, after one to warm up, all in one process."""
    engine = open_engine(model, Recipe(), "cpu")
    work = ColourWork(engine.colorizer, Recipe())
    started = 0.0
    for number, path in enumerate([photographs[0], *photographs]):
        if number == 1:
            started = time.process_time()
        work(Job(path, path.with_suffix(".tmp"), Container.JPEG), Progress())
    return (time.process_time() - started) / len(photographs)


def album(folder: Path, kinds: list[Path], count: int) -> Path:
    """A folder with `count` photographs, by links to a few."""
    folder.mkdir(exist_ok=True)
    for number in range(len(list(folder.iterdir())), count):
        shutil.copyfile(kinds[number % len(kinds)], folder / f"{number:05d}.jpg")
    return folder


def command(words: list[str]) -> Used:
    """Run `restorer` with these words, silently."""
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", CHILD, *words, "--device", "cpu"], stdout=-3, stderr=-3) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{words[0]} ended with {child.returncode}")
    return Used(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def say(name: str, count: int, megapixels: float, used: Used, bound: float) -> None:
    """One line."""
    rate = count / used.wall
    print(
        f"{name:<9} {count:6d} photographs: {rate:6.2f} a second, {rate * megapixels:6.1f} MP/s, "
        f"{bound * count / used.wall:4.0%} of the bound; "
        f"cpu {used.cpu / count:.3f} s each; peak {used.peak / 1e6:.0f} MB",
        flush=True,
    )


if __name__ == "__main__":
    main()
