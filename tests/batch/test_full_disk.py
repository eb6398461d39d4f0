from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.batch.checking import hashes, problems, standing
from tests.e2e.scenes import Restorer, scene


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if not sys.platform.startswith("linux") or mount is None or umount is None:
        pytest.skip("no file systems in memory on this system")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True)
    if made.returncode:
        pytest.skip(f"mounting is not allowed here: {made.stderr.decode(errors='replace').strip()}")
    yield place
    subprocess.run([umount, "--lazy", place], check=True)


def test_a_full_disk_ends_the_run_and_with_room_again_it_goes_on_where_it_was(
    batch: Restorer, tmp_path: Path, small_disk: Path
) -> None:
    for number in range(8):
        (tmp_path / "in").mkdir(exist_ok=True)
        Image.fromarray(scene(150, 150 + number)).save(tmp_path / "in" / f"{number}.png")
    masters = hashes(tmp_path / "in")
    filler = small_disk / "filler"
    filler.write_bytes(bytes(720 * 1024))
    out = small_disk / "out"
    said = batch(tmp_path / "in", "-o", out)
    assert said.code == 1
    assert "full" in said.json["error"]
    assert "--resume" in said.json["remedy"]
    assert not list(small_disk.rglob("*.part*"))
    kept = standing(out)
    assert 0 < len(kept) < 8

    filler.unlink()
    said = batch(tmp_path / "in", "-o", out, "--resume")
    assert said.code == 0, said.err
    assert problems(masters, [], out, [kept]) == []
