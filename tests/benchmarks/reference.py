"""What a reference does to a picture: `python -m tests.benchmarks.reference FOLDER [COUNT] [SEED]`.

FOLDER holds colour photographs. Each is cut in two; one half, without its colours, is the picture. The reference is
the other half (its own), half of the photograph that the encoder finds most alike (of its kind) or half of any other.
Printed are the change against the automatic colours, in dE00 (mean, worst) and in dB, and how much of the picture is
believed to be found; for the model's own matching and for Welsh's.
"""

from __future__ import annotations

import random
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.field import Analysis, HintMap
from restorer.engine.providers import choose_device
from restorer.engine.reference import Match, Seen, match, offset
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, FloatArray, Lab
from restorer.imaging.colour import lab_to_srgb8
from restorer.imaging.deltae import ciede2000
from restorer.imaging.metrics import psnr
from restorer.imaging.photo import open_photo
from restorer.paths import resources, user_models
from restorer.progress import Progress


@dataclass(frozen=True, slots=True, eq=False)
class Half:
    """Half a photograph: its colours at working size, its analysis, its automatic colours."""

    lab: Lab
    analysis: Analysis
    plain: Chroma


def halves(path: Path, colorizer: Colorizer) -> tuple[Half, Half]:
    """The two halves across the longer side."""
    with open_photo(path) as photo:
        lab = photo.lab_rows(0, photo.info.height_px)
    axis = 1 if lab.shape[1] >= lab.shape[0] else 0
    first, second = (half(part, colorizer) for part in np.array_split(lab, 2, axis))
    return first, second


def half(lab: Lab, colorizer: Colorizer) -> Half:
    """One of them, at the colorizer's working size."""
    size = colorizer.working_size(lab.shape[1], lab.shape[0])
    small = resize(np.ascontiguousarray(lab), size.height, size.width)
    analysis = colorizer.analyse(np.ascontiguousarray(small[..., 0]), Progress())
    plain = colorizer.field(analysis, HintMap.empty(size.height, size.width), 1.0, Progress()).ab
    return Half(small, analysis, plain)


def scores(truth: Lab, ab: Chroma) -> tuple[float, float]:
    """Mean dE00 and PSNR of colours on their small grid, laid over the picture bilinearly."""
    made = np.dstack([truth[..., 0], resize(np.ascontiguousarray(ab), *truth.shape[:2])]).astype(np.float32)
    return float(ciede2000(made[::2, ::2], truth[::2, ::2]).mean()), psnr(lab_to_srgb8(made), lab_to_srgb8(truth))


def most_alike(pictures: list[Half], references: list[Half]) -> list[int]:
    """For each picture the reference of another photograph whose mean features are nearest."""
    ours, theirs = (np.stack([one.analysis.features[0][0].mean(axis=(1, 2)) for one in many])
                    for many in (pictures, references))  # fmt: skip
    both: FloatArray = np.concatenate([ours, theirs])
    mean, deviation = both.mean(axis=0), both.std(axis=0) + 1e-3
    unit = [(one - mean) / deviation for one in (ours, theirs)]
    first, second = (one / np.linalg.norm(one, axis=1, keepdims=True) for one in unit)
    alike = first @ second.T - 2.0 * np.eye(len(ours))
    return [int(index) for index in alike.argmax(axis=1)]


def main(folder: Path, count: int, seed: int) -> None:
    """Measure and print."""
    colorizer = open_colorizer(
        "restorer-base", ModelStore(resources() / "models", user_models()), choose_device("cpu"), SessionCache()
    )
    files = sorted(folder.glob("*.jpg"))
    random.Random(seed).shuffle(files)
    references, pictures = zip(*(halves(path, colorizer) for path in files[:count]), strict=True)
    kin = most_alike(list(pictures), list(references))
    rows: dict[tuple[str, str], list[tuple[float, float, float]]] = defaultdict(list)
    seconds = []
    for number, picture in enumerate(pictures):
        before = scores(picture.lab, picture.plain)
        for kind, other in (("own", number), ("kind", kin[number]), ("any", (number + 1) % count)):
            seen = Seen(references[other].analysis, references[other].lab)
            unseen = Analysis(picture.analysis.luma, picture.analysis.size)
            for name, analysis in (("model", picture.analysis), ("welsh", unseen)):
                started = time.perf_counter()
                found: Match = match(analysis, seen)
                ab = picture.plain + offset(found, picture.plain, picture.analysis.luma, Progress())
                seconds.append(time.perf_counter() - started)
                error, near = scores(picture.lab, ab)
                rows[name, kind].append((error - before[0], near - before[1], found.share))
    for (name, kind), found_rows in sorted(rows.items()):
        change, gain, share = np.mean(found_rows, axis=0)
        worst = max(row[0] for row in found_rows)
        print(f"{name} {kind:5} dE00 {change:+.2f} (worst {worst:+.1f})  {gain:+.2f} dB  found {share:.0%}")
    print(f"{count} photographs, {1000 * np.median(seconds):.0f} ms a match")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3, 4):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), *(int(word) for word in (*sys.argv[2:], *("24", "1")[len(sys.argv) - 2 :])))
