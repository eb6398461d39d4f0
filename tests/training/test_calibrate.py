from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.engine.card import ModelCard
from tests.engine.toy_packages import hinted_package
from training.calibrate import held_out, main
from training.data.photos import Photos
from training.data.splits import place


def photographs(folder: Path, count: int) -> Path:
    folder.mkdir()
    rng = np.random.default_rng(3)
    for number in range(count):
        small = rng.integers(0, 255, (6, 8, 3), np.uint8)
        Image.fromarray(small).resize((96, 64), Image.Resampling.BICUBIC).save(folder / f"{number}.jpg")
    return folder


def test_the_table_is_printed_and_written_into_the_card_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = hinted_package(tmp_path, "toy")
    before = {path.name: path.read_bytes() for path in package.iterdir() if path.name != "card.json"}
    main([str(package), "--photos", str(photographs(tmp_path / "photos", 5)), "--count", "3", "--write"])
    printed = json.loads(capsys.readouterr().out)
    table = ModelCard.read(package).certainty
    assert table is not None
    assert list(table.sure) == printed["sure"] == sorted(printed["sure"])
    assert "3 photographs of photos" in printed["protocol"]
    assert re.search(r"the other half's places are called \d+\.\d% sure, \d+\.\d% are right", printed["protocol"])
    assert {path.name: path.read_bytes() for path in package.iterdir() if path.name != "card.json"} == before


def test_what_is_held_out_is_what_a_split_by_hash_holds_out_first() -> None:
    photos = Photos(["a", "b", "c", "d"], [b"a", b"b", b"c", b"d"], {})
    first, second, *_ = held_out(photos, 4)
    assert place(photos.ids[first]) > place(photos.ids[second])
    assert held_out(photos, 2) == [first, second]
