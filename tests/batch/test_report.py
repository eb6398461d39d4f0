from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from restorer.batch.report import FOLDER
from tests.e2e.scenes import Restorer, scene


def pages(folder: Path) -> list[dict[str, Any]]:
    """What the page is given, read the way a browser would: nothing in it may end the script early."""
    text = (folder / FOLDER / "data.js").read_text(encoding="utf-8")
    assert "<" not in text
    found = re.fullmatch(r"const PHOTOGRAPHS = (.*);\nconst PROGRAM = .*;\n", text)
    assert found
    answer: list[dict[str, Any]] = json.loads(found[1])
    return answer


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    Image.fromarray(scene(400, 500)).save(folder / "=a&b.png")
    Image.fromarray(scene(40, 60)).save(folder / "sub" / "<script>.png")
    (folder / "-bad.jpg").write_bytes(b"nothing")
    return folder


def test_the_report_holds_every_photograph_in_three_forms(batch: Restorer, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = batch(album, "-o", out, "--report")
    assert said.code == 1
    assert said.json["report"] == str(out / FOLDER / "index.html")
    states = {"-bad.jpg": "failed", "=a&b.png": "done", "sub/<script>.png": "done"}
    assert {photo["name"]: photo["state"] for photo in pages(out)} == states
    listed = json.loads((out / FOLDER / "photographs.json").read_text())["photographs"]
    with (out / FOLDER / "photographs.csv").open(newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["source"] for row in table] == [row["source"] for row in listed] == [p["source"] for p in pages(out)]
    assert [row["output_sha256"] for row in table] == [row["output_sha256"] or "" for row in listed]


def test_a_photograph_is_shown_with_its_copy_and_what_was_measured_on_the_written_file(
    batch: Restorer, album: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    batch(album, "-o", out, "--report")
    done = [photo for photo in pages(out) if photo["state"] == "done"]
    for photo in done:
        assert 0.0 < photo["mean_l"] <= photo["largest_l"] <= 0.27, "the promise for 8 bits in sRGB"
        assert photo["doubt"] == 5.0, "what the toy model says of itself"
        with Image.open(out / FOLDER / photo["before"]) as before, Image.open(out / FOLDER / photo["after"]) as after:
            assert before.size == after.size
            assert max(before.size) <= 360
            assert before.convert("HSV").getextrema()[1][1] < 20 < after.convert("HSV").getextrema()[1][1]
    assert done[0]["copy"] == "../%3Da%26b.png"


def test_the_report_needs_nothing_from_elsewhere(batch: Restorer, album: Path, tmp_path: Path) -> None:
    batch(album, "-o", tmp_path / "out", "--report")
    folder = tmp_path / "out" / FOLDER
    for name in ("index.html", "report.css", "report.js"):
        text = (folder / name).read_text(encoding="utf-8")
        assert not re.search(r"https?://|@import|innerHTML|eval\(", text)
        for linked in re.findall(r'(?:src|href)="([^"]+)"', text):
            assert (folder / linked).is_file(), f"{name} links to {linked}"


def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(
    batch: Restorer, album: Path, tmp_path: Path
) -> None:
    batch(album, "-o", tmp_path / "out", "--report")
    with (tmp_path / "out" / FOLDER / "photographs.csv").open(newline="") as file:
        errors = [row["error"] for row in csv.DictReader(file) if row["error"]]
    assert [error[:6] for error in errors] == ["'-bad."]


def test_a_report_can_be_asked_for_later(batch: Restorer, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(album, "-o", out)
    batch(album, "-o", out, "--resume", "--report")
    done = [photo for photo in pages(out) if photo["state"] == "done"]
    assert all(photo["largest_l"] <= 0.27 for photo in done)
    assert all((out / FOLDER / photo["after"]).is_file() for photo in done)
