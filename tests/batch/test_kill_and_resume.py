from __future__ import annotations

import random
import subprocess
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

from tests.batch.checking import COMMAND, hashes, killed, problems, standing
from tests.e2e.scenes import scene


def album(folder: Path, count: int) -> list[Path]:
    """Good photographs of four kinds in two folders, and bad ones, which are returned."""
    (folder / "sub").mkdir(parents=True)
    for number in range(count):
        place = folder / "sub" if number % 3 == 0 else folder
        codes = np.roll(scene(40 + number % 5, 60), number, axis=1)
        if number % 4 == 0:
            tifffile.imwrite(place / f"{number}.tif", codes.astype(np.uint16) * 257, photometric="minisblack")
        else:
            Image.fromarray(codes).save(place / f"{number}{('.jpg', '.png', '.tif')[number % 4 - 1]}")
    whole = (folder / "1.jpg").read_bytes()
    bad = {"cut.jpg": whole[: len(whole) // 2], "empty.png": b"", "sub/words.tif": b"no picture at all"}
    for name, data in bad.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in bad]


def test_a_run_killed_at_random_moments_loses_nothing_and_does_nothing_twice(tmp_path: Path, toy: str) -> None:
    bad = album(tmp_path / "in", 36)
    masters = hashes(tmp_path / "in")
    out = tmp_path / "out"
    words = ["batch", str(tmp_path / "in"), "-o", str(out), "--resume", "--model", toy, "--device", "cpu", "--record"]
    chance = random.Random(7)
    earlier = [standing(out) for count in (3, 30) if killed(words, out, count, chance.uniform(0.0, 0.05))]
    ended = subprocess.run([*COMMAND, *words], capture_output=True, text=True)
    assert ended.returncode == 1, ended.stderr  # the bad ones
    assert len(earlier) == 2, "it was too fast to be killed"
    assert problems(masters, bad, out, earlier) == []
