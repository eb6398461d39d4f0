"""The guide tells the truth: its keys are the program's, its pictures are there and light enough to load."""

from __future__ import annotations

import re
from pathlib import Path

from PIL import Image

from restorer.gui.actions import TABLE

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDE = (DOCS / "USER_GUIDE.md").read_text(encoding="utf-8")


def test_every_picture_of_the_guide_is_there_and_small() -> None:
    named = re.findall(r"!\[.+?\]\((pictures/.+?)\)", GUIDE)
    assert len(named) >= 3
    assert {Path(name).name for name in named} == {path.name for path in (DOCS / "pictures").iterdir()}
    for name in named:
        assert (DOCS / name).stat().st_size <= 250_000
        with Image.open(DOCS / name) as picture:
            assert picture.width <= 1200


def test_the_keys_of_the_guide_do_what_it_says() -> None:
    keys = {key: row.text for row in TABLE for key in row.keys}
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", GUIDE.split("## Keys")[1], re.MULTILINE)
    told = [
        (key, words)
        for left, right in rows
        for key, words in zip(left.split(", "), right.split(", "), strict=False)
        if key in keys
    ]
    assert len(told) > 20
    for key, words in told:
        assert words.partition(":")[0] == keys[key], key


def test_the_menu_entries_that_the_guide_names_exist() -> None:
    texts = {row.text for row in TABLE}
    named = re.findall(r"\*File › (.+?)\*", GUIDE)
    assert named
    assert set(named) <= texts
