"""The wheel holds everything that the program needs, and finds it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NEEDED = ("pyproject.toml", "README.md", "LICENSE", "restorer", "training", "resources")


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the tree and unpacked, as an installation lays it out."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def run_there(site: Path, code: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(site)}
    answer = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=site, env=environment, capture_output=True, text=True, check=True
    )
    return answer.stdout.strip()


def test_an_installed_program_finds_its_resources_inside_the_package(unpacked: Path) -> None:
    found = run_there(unpacked, "from restorer.paths import resources; print(resources())")
    assert Path(found) == unpacked / "restorer" / "resources"


def test_the_wheel_carries_every_shipped_model_file_and_no_tests(unpacked: Path) -> None:
    shipped = {p.relative_to(ROOT / "resources") for p in (ROOT / "resources").rglob("*") if p.is_file()}
    carried = {p.relative_to(unpacked / "restorer" / "resources") for p in unpacked.glob("restorer/resources/**/*")}
    assert shipped
    assert shipped <= carried
    assert not (unpacked / "tests").exists()
