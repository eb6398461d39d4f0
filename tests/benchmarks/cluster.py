"""A run on a real Ray cluster of two nodes on this machine, one of which is killed on the way.

Run: python -m tests.benchmarks.cluster --photos FOLDER [--count 60] (needs the extra `distributed`)
At the end every photograph has exactly one whole copy, as after a run on one machine. Exit code 1 where that is not so.
With --compare the same photographs are coloured without the cluster too, and the times of both are printed: on the
clock, and of the processor in all processes (Linux), Ray's own included; the latter is what a busy machine can tell.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ray.cluster_utils import Cluster

from tests.batch.checking import COMMAND, copies, hashes, problems
from tests.benchmarks.kill_and_resume import make_album, photographs_in


def main() -> None:
    """Start the cluster, run, kill a node, check."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--compare", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        source, out = Path(place) / "in", Path(place) / "out"
        bad = list(make_album(source, photographs_in(args.photos), args.count))
        masters = hashes(source)
        with Processor() as spent:
            seconds, killed = on_cluster(source, out, args.count // 3)
        wrong = problems(masters, bad, out) + ([] if killed else ["no node was killed"])
        print(f"{args.count} photographs on two nodes, one killed: {seconds:.1f} s, processor {spent.seconds:.1f} s")
        if args.compare:
            with Processor() as plain:
                alone = timed(["batch", str(source), "-o", str(Path(place) / "plain")])
            print(f"without a cluster: {alone:.1f} s, processor {plain.seconds:.1f} s")
            print(f"with / without: {seconds / alone:.2f}, processor {spent.seconds / plain.seconds:.2f}")
    for sentence in wrong[:50]:
        print(sentence)
    print(f"{len(wrong)} problems")
    raise SystemExit(1 if wrong else 0)


class Processor:
    """Processor seconds of all that this process starts meanwhile, also of what outlives its parent."""

    def __init__(self) -> None:
        self._spent: dict[int, float] = {}
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    @property
    def seconds(self) -> float:
        """In all."""
        return sum(self._spent.values())

    def __enter__(self) -> Processor:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._end.wait(0.5):
            found = dict(_processes())
            family, more = {os.getpid(), *self._spent}, True
            while more:
                children = {pid for pid, (parent, _) in found.items() if parent in family} - family
                family, more = family | children, bool(children)
            self._spent |= {pid: found[pid][1] for pid in family & set(found) if pid != os.getpid()}


def _processes() -> Iterator[tuple[int, tuple[int, float]]]:
    """Every process with its parent and its processor seconds."""
    ticks = os.sysconf("SC_CLK_TCK")
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            yield int(stat.parent.name), (int(fields[1]), (int(fields[11]) + int(fields[12])) / ticks)


def on_cluster(source: Path, out: Path, count: int) -> tuple[float, bool]:
    """Run on two nodes, and take one away when `count` copies stand. Returns the seconds, and whether that was done."""
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    second = cluster.add_node(num_cpus=1)
    killed, ended = threading.Event(), threading.Event()

    def kill() -> None:
        while len(copies(out)) < count and not ended.is_set():
            time.sleep(0.05)
        if not ended.is_set():
            cluster.remove_node(second, allow_graceful=False)
            killed.set()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        return timed(["batch", str(source), "-o", str(out), "--cluster", cluster.address]), killed.is_set()
    finally:
        ended.set()
        killer.join()
        cluster.shutdown()


def timed(words: list[str]) -> float:
    """Run `restorer` with these words; what it says of failures is shown."""
    started = time.perf_counter()
    subprocess.run([*COMMAND, *words, "--device", "cpu"], stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
