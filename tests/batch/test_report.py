from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from restorer.batch.facts import MEANINGS
from restorer.batch.report import FOLDER
from tests.e2e.scenes import Restorer, scene


def given(folder: Path) -> dict[str, Any]:
    """What the page is given, read the way a browser would: nothing in it may end the script early."""
    text = (folder / FOLDER / "data.js").read_text(encoding="utf-8")
    assert "<" not in text
    lines = text.split("\n")
    assert lines.pop() == ""
    found = [re.fullmatch(r"const ([A-Z]+) = (.*);", line) for line in lines]
    return {one[1]: json.loads(one[2]) for one in found if one}


def pages(folder: Path) -> list[dict[str, Any]]:
    answer: list[dict[str, Any]] = given(folder)["PHOTOGRAPHS"]
    return answer


def table(folder: Path) -> list[dict[str, str]]:
    """The table as a spreadsheet reads it."""
    with (folder / FOLDER / "photographs.csv").open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


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
    rows = table(out)
    assert [row["source"] for row in rows] == [row["source"] for row in listed] == [p["source"] for p in pages(out)]
    assert [row["output_sha256"] for row in rows] == [row["output_sha256"] or "" for row in listed]
    assert [row["name"].lstrip("'") for row in rows] == [row["name"] for row in listed]
    assert all(row["ended_at"].endswith("+00:00") for row in rows)


def test_every_column_is_explained_and_the_table_says_that_it_is_utf8(
    batch: Restorer, album: Path, tmp_path: Path
) -> None:
    batch(album, "-o", tmp_path / "out", "--report")
    folder = tmp_path / "out" / FOLDER
    document = json.loads((folder / "photographs.json").read_text(encoding="utf-8"))
    assert [*document["fields"]] == [*document["photographs"][0]] == [*table(tmp_path / "out")[0]] == [*MEANINGS]
    assert (folder / "photographs.csv").read_bytes().startswith(b"\xef\xbb\xbfname,source,")


def test_a_report_says_who_made_the_copies_with_what_and_when(batch: Restorer, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(album, "-o", out, "--record", "--operator", "Ann </script>", "--reason", "why")
    batch(album, "-o", out, "--record", "--operator", "Ann </script>", "--resume", "--report")
    told = given(out)["RUN"]
    assert told == {key: json.loads((out / FOLDER / "photographs.json").read_text())[key] for key in told}
    assert told["folder"] == str(out)
    run = told["run"]
    assert (run["operator"], run["model"], run["recorded"]) == ("Ann </script>", "A toy", True)
    assert run["program"].startswith("Restorer ")
    assert run["began"] <= run["ended"] <= told["made_at"][:19] + "Z"
    record = json.loads((out / "=a&b.png.record.json").read_text(encoding="utf-8"))
    assert run["model_sha256"] == record["model"]["sha256"]
    assert run["recipe_sha256"] == record["seal"]["recipe"]


def test_who_goes_on_with_a_run_is_named_after_who_began_it(batch: Restorer, album: Path, tmp_path: Path) -> None:
    words = (album, "-o", tmp_path / "out", "--record", "--report", "--resume", "--operator")
    for name in ("Ann", "Bob", "Ann"):
        batch(*words, name)
    assert given(tmp_path / "out")["RUN"]["run"]["operator"] == "Ann; Bob"


def test_shares_put_together_still_say_who_made_them(batch: Restorer, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for share in ("1/2", "2/2"):
        batch(album, "-o", out, "--shard", share, "--record", "--operator", "Ann")
    batch("-o", out, "--merge", "--report")
    run = given(out)["RUN"]["run"]
    assert (run["operator"], run["model"], run["recorded"]) == ("Ann", "A toy", True)
    assert run["began"]
    forgotten = batch(album, "-o", out, "--resume")
    assert "--record was left out" in forgotten.err


def test_records_are_linked_where_they_are(batch: Restorer, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(album, "-o", out, "--record", "--report")
    found = {photo["name"]: photo.get("record") for photo in pages(out)}
    assert found == {
        "-bad.jpg": None,
        "=a&b.png": "../%3Da%26b.png.record.json",
        "sub/<script>.png": "../sub/%3Cscript%3E.png.record.json",
    }


def test_a_run_that_keeps_records_does_not_forget_them(batch: Restorer, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(album, "-o", out, "--record")
    forgotten = batch(album, "-o", out, "--resume")
    assert forgotten.code == 2
    assert "--record was left out" in forgotten.err
    assert batch(album, "-o", out, "--resume", "--record").code == 1, "the bad one"


def test_copies_without_a_record_are_counted_where_records_come_later(
    lines: Restorer, album: Path, tmp_path: Path
) -> None:
    lines(album, "-o", tmp_path / "out")
    assert "2 copies that are done have no record" in lines(album, "-o", tmp_path / "out", "--resume", "--record").err


def test_an_error_names_the_folder_too(lines: Restorer, album: Path, tmp_path: Path) -> None:
    said = lines(album, "-o", tmp_path / "out")
    assert f"{album / '-bad.jpg'}: is not" in said.err


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
    rows = table(tmp_path / "out")
    assert [row["error"][:6] for row in rows if row["error"]] == ["'-bad."]
    assert [row["name"] for row in rows] == ["'-bad.jpg", "'=a&b.png", "sub/<script>.png"]


def test_a_report_can_be_asked_for_later(batch: Restorer, album: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(album, "-o", out)
    batch(album, "-o", out, "--resume", "--report")
    done = [photo for photo in pages(out) if photo["state"] == "done"]
    assert all(photo["largest_l"] <= 0.27 for photo in done)
    assert all((out / FOLDER / photo["after"]).is_file() for photo in done)
