"""Peak memory of `restorer colorize` on large 16-bit TIFFs, each in a process of its own.

Run: python -m tests.benchmarks.memory [--model levin] [--megapixels 100,200] [--kind gray|rgb]
Goals: 100 megapixels within 2 GB, 200 at most 1.3 times that.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import tifffile

CHILD = "import sys; from restorer.cli.main import main; sys.exit(main(sys.argv[1:]))"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="levin")
    parser.add_argument("--megapixels", default="100,200")
    parser.add_argument("--kind", choices=("gray", "rgb"), default="gray")
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    peaks = []
    for megapixels in (float(number) for number in args.megapixels.split(",")):
        with tempfile.TemporaryDirectory(dir=args.folder) as folder:
            source = picture(Path(folder) / "scan.tif", megapixels, 3 if args.kind == "rgb" else 1)
            peak, seconds = colour(source, args.model)
        peaks.append(peak)
        print(f"{megapixels:g} megapixels, 16-bit {args.kind}: peak {peak / 1e9:.2f} GB, {seconds:.1f} s", flush=True)
    print(f"ratio of the peaks {peaks[-1] / peaks[0]:.2f}")


def picture(path: Path, megapixels: float, channels: int) -> Path:
    """A 16-bit TIFF in strips of 64 rows, written without ever standing in memory."""
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    width = round(height * 1.5)
    shape = (height, width, 3) if channels == 3 else (height, width)
    tifffile.imwrite(
        path,
        _strips(height, width, channels),
        shape=shape,
        dtype=np.uint16,
        rowsperstrip=64,
        compression="zlib",
        photometric="rgb" if channels == 3 else "minisblack",
        metadata=None,
    )
    return path


def _strips(height: int, width: int, channels: int) -> Iterator[bytes]:
    """Deflated strips."""
    row = np.linspace(0, 60_000, width).astype(np.uint16)
    random = np.random.default_rng(0)
    for top in range(0, height, 64):
        rows = min(64, height - top)
        gray = row + random.integers(0, 900, (rows, width), np.uint16)
        yield zlib.compress((np.repeat(gray[..., None], 3, axis=2) if channels == 3 else gray).tobytes(), 1)


def colour(source: Path, model: str) -> tuple[int, float]:
    """Colour `source` in a new process. Returns its peak resident bytes and its seconds."""
    words = ["colorize", str(source), "-o", str(source.parent / "out"), "--model", model, "--device", "cpu"]
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", CHILD, *words]) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(child.returncode)
    return used.ru_maxrss * 1024, time.perf_counter() - started


if __name__ == "__main__":
    main()
