"""References and warmth from the command line to the copy, its record and its check."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.e2e.scenes import Restorer


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    gray = np.full((96, 128), 60.0)
    gray[:, 64:] = 190.0
    gray += np.random.default_rng(3).normal(0, 2, gray.shape)
    Image.fromarray(np.clip(gray, 0, 255).astype(np.uint8)).save(tmp_path / "scan.png")
    return tmp_path / "scan.png"


@pytest.fixture
def postcard(tmp_path: Path) -> Path:
    picture = np.zeros((96, 128, 3), np.uint8)
    picture[:, :64], picture[:, 64:] = (40, 60, 130), (215, 195, 110)
    picture[:12], picture[-12:] = (150, 70, 60), (60, 120, 70)
    Image.fromarray(picture).save(tmp_path / "postcard.png")
    return tmp_path / "postcard.png"


def colours(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB")).astype(int)


def test_a_reference_colours_the_copy_stands_in_its_record_and_is_verified(
    restorer: Restorer, scan: Path, postcard: Path, tmp_path: Path
) -> None:
    words = (scan, "-o", tmp_path / "out", "--model", "levin", "--reference", postcard, "--warmth", 20, "--record")
    restorer("colorize", *words)
    copy = tmp_path / "out" / "scan.png"
    left, right = colours(copy)[40, 30], colours(copy)[40, 100]
    assert left[2] > left[0] + 20
    assert right[0] > right[2] + 20
    record = json.loads((tmp_path / "out" / "scan.png.record.json").read_text(encoding="utf-8"))
    (reference,) = record["recipe"]["references"]
    assert reference["path"] == str(postcard)
    assert len(reference["sha256"]) == 64
    assert record["recipe"]["warmth"] == 20.0
    assert restorer("verify", copy).code == 0
    postcard.unlink()  # the colours are kept in the record: the check needs no reference
    assert restorer("verify", copy).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--warmth", "101"), "warmth"),
        (("--reference-weight", "0.5"), "no reference"),
        (("--reference-weight", "2"), "weight of 2"),
        (("--reference", "nowhere.png"), "nowhere.png"),
    ],
)
def test_what_does_not_exist_is_refused_before_any_work(
    restorer: Restorer, scan: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    done = restorer("colorize", scan, "-o", tmp_path / "out", "--model", "levin", *words)
    assert done.code != 0
    assert said in done.err
    assert not (tmp_path / "out").exists()
