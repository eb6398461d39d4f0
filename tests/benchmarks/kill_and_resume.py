"""2,000 photographs of seven kinds, some broken, in one run that is killed at random moments and resumed.

Run: python -m tests.benchmarks.kill_and_resume --photos FOLDER [--count 2000] [--kills 5] [--jobs N] [--keep FOLDER]
[--record]. FOLDER holds any JPEG photographs; they become JPEG, 8 and 16 bit TIFF and PNG, gray and RGB. At the end
every good one has exactly one whole copy with the hash that the journal says, every bad one an error; no copy was made
twice, and no master changed. Exit code 1 where that is not so. No time is asserted; the rate is printed.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

from restorer.imaging.cv import cv2
from tests.batch.checking import COMMAND, hashes, killed, problems, standing

BROKEN_EVERY = 40


def main() -> None:
    """Make the photographs, run, kill, resume, check."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--jobs")
    parser.add_argument("--record", action="store_true", help="with a record beside each copy, checked by verify")
    parser.add_argument("--keep", type=Path, help="work in this folder and leave everything there")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        wrong = run(args, args.keep or Path(temporary))
    for sentence in wrong[:50]:
        print(sentence)
    print(f"{len(wrong)} problems")
    raise SystemExit(1 if wrong else 0)


def run(args: argparse.Namespace, place: Path) -> list[str]:
    """The whole of it in `place`. Returns what is wrong, in sentences."""
    source, out = place / "in", place / "out"
    bad = list(make_album(source, photographs_in(args.photos), args.count))
    masters = hashes(source)
    print(f"{len(masters)} photographs, {len(bad)} of them broken", flush=True)
    words = [
        "batch",
        str(source),
        "-o",
        str(out),
        "--resume",
        "--report",
        *(["--record"] if args.record else []),
        *(["--jobs", args.jobs] if args.jobs else []),
    ]
    chance = random.Random(args.seed)
    counts = sorted(chance.randrange(1, args.count - len(bad)) for _ in range(args.kills))
    earlier = []
    started = time.perf_counter()
    for count in counts:
        before = time.perf_counter()
        if killed(words, out, count, chance.uniform(0.0, 0.5)):
            earlier.append(standing(out))
            print(f"killed after {time.perf_counter() - before:.0f} s: {len(earlier[-1])} copies stand", flush=True)
    code = subprocess.run([*COMMAND, *words], stdout=subprocess.DEVNULL).returncode
    seconds = time.perf_counter() - started
    print(
        f"ended with {code} after {seconds:.0f} s in all, {args.count / seconds:.2f} photographs a second", flush=True
    )
    wrong = [] if len(earlier) == args.kills else [f"killed {len(earlier)} times only"]
    return wrong + problems(masters, bad, out, earlier)


def photographs_in(folder: Path) -> list[Path]:
    """What the album is made from: JPEG and PNG files, by name."""
    return sorted(path for path in folder.rglob("*") if path.suffix in (".jpg", ".png"))


def make_album(folder: Path, photographs: list[Path], count: int) -> Iterator[Path]:
    """Write `count` photographs into `folder`, each different; gives back those that are broken."""
    for number in range(count):
        place = folder / f"box {number % 7}"
        place.mkdir(parents=True, exist_ok=True)
        path = write(place / f"{number:05d}", number, pixels(photographs[number % len(photographs)], number))
        if number % BROKEN_EVERY == BROKEN_EVERY - 1:
            data = path.read_bytes()
            path.write_bytes((data[: len(data) // 3], b"", b"not a picture")[number // BROKEN_EVERY % 3])
            yield path


def pixels(photograph: Path, number: int) -> np.ndarray:  # type: ignore[type-arg]
    """Gray codes (uint8), cut a little differently for every number so that no two files are the same."""
    gray = cv2.imread(str(photograph), cv2.IMREAD_GRAYSCALE)
    return np.asarray(np.ascontiguousarray(gray[number % 13 :, number // 13 % 11 :]))


def write(stem: Path, number: int, gray: np.ndarray) -> Path:  # type: ignore[type-arg]
    """One of the kinds, by turns."""
    rgb = np.repeat(gray[..., None], 3, axis=2)
    deep = gray.astype(np.uint16) * 257
    kind = number % 7
    path = stem.with_suffix((".jpg", ".tif", ".tif", ".png", ".png", ".tif", ".jpg")[kind])
    if kind in (0, 6):
        Image.fromarray(gray if kind else rgb).save(path, quality=92)
    elif kind in (3, 4):
        cv2.imwrite(str(path), gray if kind == 3 else deep)
    else:
        codes = {1: gray, 2: deep, 5: np.repeat(deep[..., None], 3, axis=2)}[kind]
        tifffile.imwrite(path, codes, compression="zlib", photometric="rgb" if kind == 5 else "minisblack")
    return path


if __name__ == "__main__":
    main()
