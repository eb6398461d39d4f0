"""Tables in CSV: no cell is a formula, and every name can be had back as it was."""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from restorer.batch.cells import as_cell
from restorer.batch.report import FOLDER
from restorer.gui.panel.hint_rows import as_csv, hint_rows
from restorer.project.recipe import Recipe, Stroke
from tests.e2e.scenes import Restorer, scene

AWKWARD = (
    "=1+1",
    "'=1+1",
    "'",
    "''",
    "+1.png",
    "-x.png",
    "@a",
    "|p",
    "\tt",
    "a;b",
    'q"',
    " =s",
    "\uff1d",
    "a,b",
    "-3.0",
)


def read_back(cell: str) -> str:
    """What stood there, by the rule that the guide states."""
    return cell.removeprefix("'")


@pytest.mark.parametrize("text", AWKWARD)
def test_every_awkward_text_is_had_back(text: str) -> None:
    assert read_back(as_cell(text)) == text


@given(st.text(st.sampled_from("='+-@|\t \n1.a\uff1d"), max_size=5))
@settings(deadline=None)
def test_no_cell_is_a_formula_and_each_is_had_back(text: str) -> None:
    cell = as_cell(text)
    assert read_back(cell) == text
    if not cell.lstrip("+-").replace(".", "", 1).isdigit():
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "|", "\uff1d"))


def test_ordinary_names_paths_and_numbers_stay_as_they_are() -> None:
    for text in ("wharf 1912.tif", "/home/a/=b.tif", "C:\\scans\\-1.tif", "-3.0", "+12", "", "a=b", "don't.tif"):
        assert as_cell(text) == text


@pytest.mark.skipif(sys.platform == "win32", reason="its names hold none of these")
def test_a_reports_table_tells_awkward_names_apart_and_has_them_all(batch: Restorer, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    names = {f"{stem}.png" for stem in ("=1+1", "'=1+1", "@a", "-x", "a;b", 'q"q', "a,b", "new\nline", " =s")}
    for name in names:
        Image.fromarray(scene(24, 32)).save(tmp_path / "in" / name)
    assert batch(tmp_path / "in", "-o", tmp_path / "out", "--report").code == 0
    folder = tmp_path / "out" / FOLDER
    with (folder / "photographs.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert {read_back(row["name"]) for row in rows} == names
    assert {Path(row["source"]).name for row in rows} == names, "whole paths are as they are"
    listed = json.loads((folder / "photographs.json").read_text(encoding="utf-8"))["photographs"]
    assert {row["name"] for row in listed} == names
    assert not [row["name"] for row in rows if row["name"].lstrip().startswith(("=", "-", "@"))]


def test_a_note_of_a_hint_is_no_formula_and_numbers_stay_numbers() -> None:
    stroke = Stroke(((0.1, 0.1),), 0.01, (-3.0, -22.0), note='=HYPERLINK("http://a")', citation="- ledger, p. 4")
    rows = hint_rows(Recipe((stroke, replace(stroke, note="'quoted'", citation=""))), (45.0, 60.0))
    first, second = list(csv.reader(StringIO(as_csv(rows).decode("utf-8-sig"), newline="")))[1:]
    assert (first[3], first[4]) == ("-3.0", "-22.0")
    assert first[-2:] == ['\'=HYPERLINK("http://a")', "'- ledger, p. 4"]
    assert second[-2:] == ["''quoted'", ""]
