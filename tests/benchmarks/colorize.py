"""What colouring a 24-megapixel JPEG costs, stage by stage, and as a multiple of decoding plus encoding it.

Run: python -m tests.benchmarks.colorize [--model ID] [--megapixels 24] [--repeat 3]
Times are the best of the repeats; nothing is asserted. `--clock cpu` counts this process's own time on all cores, which
on a machine that others use is the steadier measure; `wall`, the default, is what a person waits.

What was tried, in ns a pixel on one core (surface and gamut began at 8 to 15 and 26):
- Surface: rows of an eighth of a cell share their interpolated coefficients, 4.4. Interpolating across by cv2.resize
  costs as much as by numpy, and is used for the few small rows only; one row alone takes another path there.
- Codes: a table over L*, a*, b* with OpenCV's bilinear look-up, 6 for gray levels, 10 for any L*. Nearest node instead:
  half of that, but visible steps or 120 MB of table. A table of 8-bit codes rounds twice and loses the promise of L*.
- A few flagged pixels are computed for a strip together: by block their fixed cost was as much as the look-up.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from restorer.batch.colour import ColourWork
from restorer.batch.plan import Job
from restorer.cli.device import Engine, open_engine
from restorer.engine.field import HintMap
from restorer.imaging.code_table import CodeTable
from restorer.imaging.colour import SRGB
from restorer.imaging.cv import cv2
from restorer.imaging.guided import ColourSurface
from restorer.imaging.output import Container
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.recipe import Recipe

QUALITY = 95
Clock = Callable[[], float]
CLOCKS: dict[str, Clock] = {"wall": time.perf_counter, "cpu": time.process_time}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--model")
    parser.add_argument("--megapixels", type=float, default=24.0)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--clock", choices=tuple(CLOCKS), default="wall")
    args = parser.parse_args()
    clock = CLOCKS[args.clock]
    engine = open_engine(args.model, Recipe(), "auto")
    with tempfile.TemporaryDirectory() as folder:
        path = picture(Path(folder) / "scan.jpg", args.megapixels)
        floor = decode_and_encode(path, args.repeat, clock)
        total = best(lambda: whole(engine, path), args.repeat, clock)
        for name, seconds in stages(engine, path, clock).items():
            print(f"{name:<28} {1000 * seconds:8.0f} ms {seconds / total:6.1%}")
    print(f"{'whole command after start-up':<28} {1000 * total:8.0f} ms")
    print(f"{'decode + encode, fastest':<28} {1000 * floor:8.0f} ms")
    print(f"ratio {total / floor:.2f} (at most 6, aim 3); {engine.colorizer.card.id}, {engine.device.reason}")


def picture(path: Path, megapixels: float) -> Path:
    """A gray JPEG with detail and grain, three wide to two high."""
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    width = round(height * 1.5)
    random = np.random.default_rng(0)
    codes = np.zeros((height, width), np.float32)
    for cells in (8, 64, 512):
        coarse = random.normal(0.0, 30.0, (cells, cells * 3 // 2)).astype(np.float32)
        codes += cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    codes += random.standard_normal(codes.shape, np.float32) * 3.0 + 120.0
    cv2.imwrite(str(path), np.clip(codes, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return path


def best(work: Callable[[], object], repeat: int, clock: Clock) -> float:
    """The shortest of some runs, in seconds."""
    times = []
    for _ in range(repeat):
        started = clock()
        work()
        times.append(clock() - started)
    return min(times)


def decode_and_encode(path: Path, repeat: int, clock: Clock) -> float:
    """Decoding the file and encoding a colour picture of its size, each with the fastest library that is installed."""
    import imagecodecs

    data = path.read_bytes()
    gray = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    colour = np.ascontiguousarray(np.repeat(gray[..., None], 3, axis=2))
    settings = [cv2.IMWRITE_JPEG_QUALITY, QUALITY]
    decoders = {
        "cv2": lambda: cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE),
        "imagecodecs": lambda: imagecodecs.jpeg8_decode(data),
    }
    encoders = {
        "cv2": lambda: cv2.imencode(".jpg", colour, settings),
        "imagecodecs": lambda: imagecodecs.jpeg8_encode(colour, level=QUALITY),
    }
    decode = {name: best(work, repeat, clock) for name, work in decoders.items()}
    encode = {name: best(work, repeat, clock) for name, work in encoders.items()}
    print(f"{'decode':<28} {_table(decode)}\n{'encode, colour':<28} {_table(encode)}")
    return min(decode.values()) + min(encode.values())


def _table(times: dict[str, float]) -> str:
    return ", ".join(f"{name} {1000 * seconds:.0f} ms" for name, seconds in times.items())


def whole(engine: Engine, path: Path) -> None:
    """The work of the command on one photograph, from file to file."""
    target = path.with_name("copy.jpg")
    ColourWork(engine.colorizer, Recipe())(Job(path, target, Container.JPEG), Progress())


def stages(engine: Engine, path: Path, clock: Clock) -> dict[str, float]:
    """Each stage by itself, on the whole picture in strips of a megapixel."""
    times: dict[str, float] = {}
    colorizer, silent = engine.colorizer, Progress()

    def timed(name: str, work: Callable[[], object]) -> object:
        started = clock()
        answer = work()
        times[name] = times.get(name, 0.0) + clock() - started
        return answer

    started = clock()
    photo = open_photo(path)
    photo.luma_rows(0, 1)
    times["open (decode)"] = clock() - started
    with photo:
        height, width = photo.info.height_px, photo.info.width_px
        size = colorizer.working_size(width, height)
        luma = timed("reduce to working size", lambda: photo.reduced(size.width, size.height))
        analysis = timed("analyse (encoder)", lambda: colorizer.analyse(luma, silent))
        hints = HintMap.empty(size.height, size.width)
        field = timed("field (decoder)", lambda: colorizer.field(analysis, hints, 1.0, silent))
        surface = timed("surface, fit", lambda: ColourSurface.fit(field.ab, field.luma))
        table = timed("table of codes", lambda: CodeTable.over(SRGB, *surface.extremes()))
        strips = []
        step = max(1_000_000 // width, 1)
        for top in range(0, height, step):
            rows = timed("luma rows", lambda top=top: photo.luma_rows(top, min(top + step, height)))
            ab = timed("surface, rows", lambda rows=rows, top=top: surface.planes(rows, top, height, width))
            strips.append(timed("gamut and codes", lambda rows=rows, ab=ab: table.codes(rows, ab)))
        codes = np.concatenate(strips)
        timed("encode", lambda: cv2.imencode(".jpg", codes, [cv2.IMWRITE_JPEG_QUALITY, QUALITY]))
        timed("hash of the source", lambda: photo.info.sha256)
    return times


if __name__ == "__main__":
    main()
