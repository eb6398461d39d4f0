"""Throughput of `restorer batch` against `restorer colorize`, and against what the cores could do at best.

Run: python -m tests.benchmarks.batch [--counts 100,1000] [--megapixels 2] [--model ID] [--jobs N] [--report] [--record]
    [--colorize-all] [--place FOLDER]
For 10,000 photographs in reasonable time: --counts 100,1000,10000 --megapixels 0.3 --report (about 3 GB of room).

Two bounds, both measured with every core busy, by one process a core that does one photograph after the other on one
thread, without start-up: `bare` is decoding, colouring and encoding alone, what `colorize` does; `whole` is all that
the batch does for each photograph (hashes before and after, the copy read back and measured and its small pictures
with --report, its record with --record), but for journal, names and report. What is missing to `whole` is what working
side by side costs; what lies between the two is the price of the promises. `colorize` makes no promises: it neither
reads its copies back nor flushes a journal.

`cpu` is processor time, the steadier figure on a machine that others use as well; `busy` the share of all cores that
was used. The peak is the resident memory of the whole process; over the counts it should stay flat. The photographs
are links to a few files, copies are removed after each run. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.colour import ColourWork
from restorer.batch.cores import cores
from restorer.batch.entry import Entry, Finding, State
from restorer.batch.passage import Passage, Work
from restorer.batch.places import Places
from restorer.batch.plan import Job
from restorer.cli.device import Engine, open_engine
from restorer.engine.certainty import Certainty
from restorer.imaging.cv import one_thread_each
from restorer.imaging.output import Container
from restorer.imaging.write_strips import strip_threads
from restorer.progress import Progress
from restorer.project.recipe import Recipe
from restorer.record.keep import Keeper
from tests.benchmarks.colorize import picture

CHILD = "import sys; from restorer.cli.main import main; sys.exit(main(sys.argv[1:]))"
KINDS = 8
SAMPLE = 16


@dataclass(frozen=True)
class Used:
    """What a command took: seconds on the wall and of processors, peak resident bytes."""

    wall: float
    cpu: float
    peak: int


@dataclass(frozen=True)
class Bounds:
    """Seconds a photograph, at best, with all cores at work."""

    bare: float
    whole: float


def main() -> None:
    """Measure and print."""
    args = arguments()
    if args.alone:
        alone(args)
        return
    with tempfile.TemporaryDirectory(dir=args.place) as name:
        folder = Path(name)
        kinds = [picture(folder / f"{n}.jpg", args.megapixels * (0.8 + 0.05 * n)) for n in range(KINDS)]
        bounds = Bounds(*(bound(args, folder, work) for work in ("bare", "whole")))
        idle = command(["colorize", str(kinds[0]), "-o", str(folder / "warm"), "--model", args.model])
        print(f"{cores()} cores; at best {1 / bounds.bare:.2f} a second bare ({bounds.bare:.3f} s each)", end=", ")
        print(f"{1 / bounds.whole:.2f} whole ({bounds.whole:.3f} s each)")
        print(f"one photograph with start-up: {idle.wall:.1f} s, cpu {idle.cpu:.1f} s")
        counts = [int(number) for number in args.counts.split(",")]
        for count in counts:
            source = album(folder / "in", kinds, count)
            for words in (["colorize"], ["batch", *extra(args)]):
                if words[0] == "colorize" and count != counts[0] and not args.colorize_all:
                    continue
                used = command([*words, str(source), "-o", str(folder / "out"), "--model", args.model])
                say(words[0], count, args.megapixels, used, bounds)
                shutil.rmtree(folder / "out")


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser()
    add = parser.add_argument
    add("--counts", default="100")
    add("--megapixels", type=float, default=2.0)
    add("--model", default="restorer-base")
    add("--jobs")
    add("--report", action="store_true")
    add("--record", action="store_true")
    add("--colorize-all", action="store_true", help="colorize for every count, not for the first alone")
    add("--place", type=Path, help="the folder to work in, to try a certain disk")
    add("--alone", nargs=2, metavar=("WORK", "FOLDER"), help=argparse.SUPPRESS)
    return parser.parse_args()


def extra(args: argparse.Namespace) -> list[str]:
    """The words for the batch alone."""
    jobs = ["--jobs", args.jobs] if args.jobs else []
    return [*jobs, *(["--report"] if args.report else []), *(["--record"] if args.record else [])]


def bound(args: argparse.Namespace, folder: Path, work: str) -> float:
    """Seconds a photograph: `work` in one process a core at once, all begun together; their processor time shared out.

    The cores are busy all the time, so that a core that is slower when its neighbour works counts as it is.
    """
    words = [sys.executable, "-m", "tests.benchmarks.batch", "--alone", work, str(folder), "--model", args.model]
    words += extra(args)
    children = [subprocess.Popen(words, stdin=-1, stdout=-1, text=True) for _ in range(cores())]
    for child in children:
        assert child.stdout is not None
        child.stdout.readline()  # warm
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    seconds = [float(child.communicate()[0]) for child in children]
    return sum(seconds) / len(seconds) / cores()


def alone(args: argparse.Namespace) -> None:
    """The part of a child of `bound`: warm up, say so, wait, work, and print processor seconds a photograph."""
    kind, folder = args.alone[0], Path(args.alone[1])
    photographs = sorted(folder.glob("*.jpg"))
    engine = open_engine(args.model, Recipe(), "cpu", 1)
    with tempfile.TemporaryDirectory(dir=folder) as out, one_thread_each(), strip_threads(1):
        work = bare(engine, Path(out)) if kind == "bare" else whole(engine, Path(out), args)
        for number in (-2, -1):
            work(photographs[0], number)
        print("warm", flush=True)
        sys.stdin.readline()
        started = time.process_time()
        for number in range(SAMPLE):
            work(photographs[number % len(photographs)], number)
        print((time.process_time() - started) / SAMPLE)


def bare(engine: Engine, out: Path) -> Callable[[Path, int], object]:
    """Decoding, colouring, encoding."""
    work = ColourWork(engine.colorizer, Recipe())
    return lambda path, number: work(Job(path, out / f"{number}.jpg", Container.JPEG), Progress())


def whole(engine: Engine, out: Path, args: argparse.Namespace) -> Callable[[Path, int], object]:
    """The way of a photograph through a batch, on one thread."""
    places = Places(out)
    places.make()
    keeper = Keeper() if args.record else None
    certainty = Certainty(engine.colorizer.card)
    wanted = Work(engine.colorizer, Recipe(), "CPU", report=args.report, record=keeper, certainty=certainty)

    def work(path: Path, number: int) -> None:
        target = Path(f"{number}.jpg")
        entry = Entry(number, path, target, Container.JPEG, "", State.RUNNING, 1, Finding(State.WAITING))
        passage = Passage(entry, wanted, places)
        for step in (passage.read, passage.colour, passage.write):
            step(Progress())
        passage.close()
        places.finish(entry)

    return work


def album(folder: Path, kinds: list[Path], count: int) -> Path:
    """A folder with `count` photographs, by links to a few where the disk can do that."""
    folder.mkdir(exist_ok=True)
    for number in range(len(list(folder.iterdir())), count):
        place, kind = folder / f"{number:05d}.jpg", kinds[number % len(kinds)]
        try:
            place.hardlink_to(kind)
        except OSError:
            shutil.copyfile(kind, place)
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


def say(name: str, count: int, megapixels: float, used: Used, bounds: Bounds) -> None:
    """One line."""
    rate = count / used.wall
    print(
        f"{name:<8} {count:6d}: {rate:6.2f} a second, {rate * megapixels:5.1f} MP/s, {bounds.bare * rate:4.0%} of bare,"
        f" {bounds.whole * rate:4.0%} of whole; cpu {used.cpu / count:.3f} s each, "
        f"busy {used.cpu / used.wall / cores():4.0%}; peak {used.peak / 1e6:.0f} MB",
        flush=True,
    )


if __name__ == "__main__":
    main()
