"""A copy has the form of its photograph where nobody wished another: through a pipe too, and without a loss."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from tests.e2e.scenes import Restorer, scene


def test_a_photograph_without_a_name_keeps_its_format_through_the_pipe(
    colorize: Restorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tifffile.imwrite(tmp_path / "a.tif", scene(40, 60, 16), photometric="minisblack")
    came = io.BytesIO()
    with (tmp_path / "a.tif").open("rb") as stream:
        monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": stream}))
        monkeypatch.setattr("sys.stdout", type("Stdout", (), {"buffer": came, "flush": lambda self: None})())
        said = colorize("-", "-o", "-")
    assert said.code == 0, said.err
    copy = tifffile.imread(io.BytesIO(came.getvalue()))
    assert copy.shape == (40, 60, 3)
    assert copy.dtype == np.uint16


def saved(path: Path, lossless: bool) -> Path:
    Image.fromarray(np.dstack([scene(60, 80)] * 3)).save(path, lossless=lossless, quality=90)
    return path


def test_a_webp_without_loss_stays_without_loss_and_a_lossy_one_lossy(colorize: Restorer, tmp_path: Path) -> None:
    for name, lossless in (("exact", True), ("lossy", False)):
        said = colorize(saved(tmp_path / f"{name}.webp", lossless), "-o", tmp_path / "out")
        assert said.code == 0, said.err
        assert (b"VP8L" in (tmp_path / "out" / f"{name}.webp").read_bytes()) == lossless
        assert ("change lightness" in said.err) != lossless
    said = colorize(tmp_path / "exact.webp", "-o", tmp_path / "small", "--quality", 80)
    assert b"VP8L" not in (tmp_path / "small" / "exact.webp").read_bytes(), "who wishes a quality gets it"


def test_a_webp_without_loss_is_held_to_the_promise(restorer: Restorer, colorize: Restorer, tmp_path: Path) -> None:
    master = saved(tmp_path / "exact.webp", lossless=True)
    colorize(master, "-o", tmp_path / "out")
    copy = tmp_path / "out" / "exact.webp"
    said = restorer("verify", copy, "--master", master)
    assert said.code == 0, said.out
    assert "cannot keep" not in said.out
    with Image.open(copy) as image:
        codes = np.asarray(image).astype(int)
        profile = image.info["icc_profile"]
    Image.fromarray(np.clip(codes + 2, 0, 255).astype(np.uint8)).save(copy, lossless=True, icc_profile=profile)
    said = restorer("verify", copy, "--master", master)
    assert said.code == 1, "off by more than is promised, by less than a lossy encoder may"
