"""How fast each library at hand decodes a 24-megapixel JPEG, and what opening and reading it costs here.

python -m tests.benchmarks.decoding
"""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image

from restorer.imaging.cv import cv2
from restorer.imaging.photo import open_photo

_ROUNDS = 3


def _seconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def _jpeg() -> bytes:
    coarse = np.random.default_rng(0).integers(0, 255, (400, 600, 3), np.uint8)
    codes = cv2.resize(coarse, (6000, 4000), interpolation=cv2.INTER_CUBIC)
    file = io.BytesIO()
    Image.fromarray(codes).save(file, "JPEG", quality=92)
    return file.getvalue()


def _opened_and_read(path: Path) -> None:
    with open_photo(path) as photo:
        for top in range(0, photo.info.height_px, 170):
            photo.luma_rows(top, min(top + 170, photo.info.height_px))


def main() -> None:
    """Print a row for each."""
    data = _jpeg()
    coded = np.frombuffer(data, np.uint8)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "photo.jpg"
        path.write_bytes(data)
        works: dict[str, Callable[[], object]] = {
            "imagecodecs": lambda: imagecodecs.jpeg8_decode(data),
            "cv2": lambda: cv2.imdecode(coded, cv2.IMREAD_COLOR),
            "Pillow": lambda: np.asarray(Image.open(io.BytesIO(data))),
            "open_photo": lambda: open_photo(path).close(),
            "open_photo + all L*": lambda: _opened_and_read(path),
        }
        for name, work in works.items():
            print(f"{name:<20} {_seconds(work):6.3f} s")


if __name__ == "__main__":
    main()
