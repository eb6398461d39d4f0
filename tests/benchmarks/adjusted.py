"""Peak memory and time of reading all of a large 16-bit TIFF through tone and geometry, each in a process of its own.

Run: python -m tests.benchmarks.adjusted [--megapixels 24,100] [--kind gray|rgb]
Goals: at 100 megapixels the peak is at most 400 MB over that of reading the scan as it is, whatever is done to it. In
processor time (a loaded machine's clock says little) 24 megapixels of gray take 1 s more with a tone than as they are,
turned 1.5 s, straightened 4 s; 100 in proportion.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from restorer.imaging.adjust_geometry import Geometry
from restorer.imaging.adjust_tone import Tone
from restorer.imaging.adjusted import adjusted
from restorer.imaging.photo import open_photo
from tests.benchmarks.memory import picture

CASES = {
    "as it is": (Tone(), Geometry()),
    "tone": (Tone(5.0, 95.0, 1.2, 30.0), Geometry()),
    "mirrored": (Tone(), Geometry(mirror=True)),
    "turned": (Tone(), Geometry(turns=1)),
    "straightened 2°": (Tone(), Geometry(angle=2.0)),
    "turned, straightened 20°, tone": (Tone(5.0, 95.0), Geometry(turns=1, angle=20.0)),
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megapixels", default="24,100")
    parser.add_argument("--kind", choices=("gray", "rgb"), default="gray")
    parser.add_argument("--child", nargs=2, metavar=("PHOTO", "CASE"))
    args = parser.parse_args()
    if args.child:
        read(Path(args.child[0]), args.child[1])
        return
    for megapixels in (float(number) for number in args.megapixels.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            source = picture(Path(folder) / "scan.tif", megapixels, 3 if args.kind == "rgb" else 1)
            for case in CASES:
                words = [sys.executable, "-m", "tests.benchmarks.adjusted", "--child", str(source), case]
                print(f"{megapixels:g} MP {args.kind}, {case}: ", end="", flush=True)
                subprocess.run(words, check=True)


def read(source: Path, case: str) -> None:
    """Read every row once, in strips of a megapixel, and print what it took."""
    started, used = time.perf_counter(), time.process_time()
    with open_photo(source) as scan, adjusted(scan, *CASES[case]) as photo:
        height = photo.info.height_px
        step = max(1_000_000 // photo.info.width_px, 1)
        for top in range(0, height, step):
            photo.luma_rows(top, min(top + step, height))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        used, wall = time.process_time() - used, time.perf_counter() - started
        print(f"peak {peak:,.0f} MB, processor {used:.2f} s, wall {wall:.1f} s")


if __name__ == "__main__":
    main()
