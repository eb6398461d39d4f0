"""Smart regions: one click at the middle of each object, against the object.

`python -m tests.benchmarks.growing PHOTOS [COUNT]`: Jaccard index at the reach the tool starts with and at the best
reach of the wheel, beside a fill within a tolerance; how long dividing a picture and a click take; and what a point of
an arbitrary colour there tints beside the object, alone and kept to the region grown from it, in areas of the object.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from restorer.engine.asking import with_answer
from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.field import HintMap
from restorer.engine.measures.objects import ObjectMask, depth_of, find_object
from restorer.engine.measures.strokes import strokes_on
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.engine.truths import carried_up
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Luma
from restorer.imaging.cv import cv2
from restorer.imaging.growing import REACH, Inside, PartedPicture
from restorer.imaging.photo import open_photo
from restorer.paths import resources, user_models
from restorer.progress import Progress

_GRID_AREA = 256 * 256
_LONGEST = 1024
_REACHES = REACH * 1.25 ** np.arange(-8, 12)
_NOTICED_AB = 3.0
_TOLERANCES = (3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0)


@dataclass(slots=True)
class Tally:
    """What was measured: a list for each kind."""

    started: list[float] = field(default_factory=list)
    best: list[float] = field(default_factory=list)
    fills: list[list[float]] = field(default_factory=list)
    divided_ms: list[float] = field(default_factory=list)
    clicked_ms: list[float] = field(default_factory=list)
    alone: list[float] = field(default_factory=list)
    kept: list[float] = field(default_factory=list)


def read(path: Path) -> tuple[Luma, ObjectMask | None]:
    """L* at 1024 pixels at the most, and the object as the measures of strokes find it."""
    with open_photo(path) as photo:
        lab = photo.lab_rows(0, photo.info.height_px)
    height, width = lab.shape[:2]
    scale = min((_GRID_AREA / (height * width)) ** 0.5, 1.0)
    grid = cv2.resize(lab, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    scale = _LONGEST / max(height, width)  # small ones are enlarged: what counts is the time at this size
    luma = cv2.resize(lab[..., 0], (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    return np.asarray(luma, np.float32), find_object(np.asarray(grid, np.float32))


def jaccard(found: Inside, wanted: ObjectMask) -> float:
    """On the object's grid."""
    size = (wanted.shape[1], wanted.shape[0])
    small = np.asarray(cv2.resize(found.astype(np.float32), size, interpolation=cv2.INTER_AREA)) > 0.5
    return float((small & wanted).sum() / max((small | wanted).sum(), 1))


def filled(luma: Luma, x: float, y: float, tolerance: float) -> Inside:
    """What a fill within a tolerance of L* takes."""
    codes = cv2.medianBlur(np.clip(luma * 2.55, 0, 255).astype(np.uint8), 5)
    taken = np.zeros((luma.shape[0] + 2, luma.shape[1] + 2), np.uint8)
    flags = 4 | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY | (1 << 8)
    place = (int(x * luma.shape[1]), int(y * luma.shape[0]))
    cv2.floodFill(codes, taken, place, 0, tolerance * 2.55, tolerance * 2.55, flags)
    return np.asarray(taken[1:-1, 1:-1], np.bool_)


def middle(wanted: ObjectMask) -> tuple[float, float]:
    """Its deepest place, x and y as fractions."""
    depth = depth_of(wanted)
    row, column = np.unravel_index(int(np.argmax(depth)), depth.shape)
    return (column + 0.5) / depth.shape[1], (row + 0.5) / depth.shape[0]


def tint(colorizer: Colorizer, luma: Luma, wanted: ObjectMask, name: str, tally: Tally) -> None:
    """Points of three hues; tinted is what changes by more than 3 ab."""
    x, y = middle(wanted)
    picture = PartedPicture.of(luma)
    size = colorizer.working_size(luma.shape[1], luma.shape[0])
    analysis = colorizer.analyse(resize(luma, size.height, size.width), Progress())
    height, width = analysis.luma.shape
    region, inside = (
        resize(mask.astype(np.float32), height, width) > 0.5
        for mask in (picture.region(picture.reached([(x, y)]), REACH), wanted)
    )
    plain = carried_up(colorizer.field(analysis, HintMap.empty(height, width), 0.0, Progress()), analysis.luma)
    for stroke in strokes_on(inside, analysis.luma, name, 0):
        hints = with_answer(HintMap.empty(height, width), (x, y), (float(stroke.ab[0]), float(stroke.ab[1])))
        hinted = carried_up(colorizer.field(analysis, hints, 0.0, Progress()), analysis.luma)
        beside = (np.linalg.norm(hinted - plain, axis=-1) > _NOTICED_AB) & ~inside
        tally.alone.append(float(beside.sum() / inside.sum()))
        tally.kept.append(float((beside & region).sum() / inside.sum()))


def try_one(luma: Luma, wanted: ObjectMask, tally: Tally) -> None:
    """One click at the deepest place."""
    x, y = middle(wanted)
    started = time.process_time()
    picture = PartedPicture.of(luma)
    divided = time.process_time()
    reached = picture.reached([(x, y)])
    first = picture.region(reached, REACH)
    clicked = time.process_time()
    tally.divided_ms.append(1000 * (divided - started))
    tally.clicked_ms.append(1000 * (clicked - divided))
    tally.started.append(jaccard(first, wanted))
    tally.best.append(max(jaccard(picture.region(reached, reach), wanted) for reach in _REACHES))
    tally.fills.append([jaccard(filled(luma, x, y, tolerance), wanted) for tolerance in _TOLERANCES])


def main(folder: Path, count: int) -> None:
    """Print the means."""
    tally = Tally()
    store = ModelStore(resources() / "models", user_models())
    colorizer = open_colorizer("restorer-base", store, choose_device("cpu"), SessionCache())
    for path in sorted(folder.iterdir()):
        luma, wanted = read(path)
        if wanted is not None:
            try_one(luma, wanted, tally)
            tint(colorizer, luma, wanted, path.name, tally)
        if len(tally.started) == count:
            break
    fills = np.asarray(tally.fills)
    print(f"objects {len(tally.started)}")
    print(f"Jaccard, first reach {np.mean(tally.started):.3f}, best reach {np.mean(tally.best):.3f}")
    print(f"fill: best tolerance for all {fills.mean(axis=0).max():.3f}, for each {fills.max(axis=1).mean():.3f}")
    for name, found in (("alone", tally.alone), ("kept to the region", tally.kept)):
        figures = f"mean {np.mean(found):.2f}, median {np.median(found):.2f} of its area"
        print(f"a point {name} tints beside its object: {figures}")
    print(f"processor: dividing {np.median(tally.divided_ms):.0f} ms, a click {np.median(tally.clicked_ms):.0f} ms")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: python -m tests.benchmarks.growing PHOTOS [COUNT]")
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 60)
