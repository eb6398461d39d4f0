"""What is said of one photograph of many says which: in an archive many have one name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.e2e.scenes import Restorer, scene

WORDS = ("colorize", "batch")


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Two boxes, in each a photograph of the same name and one that is damaged."""
    for box in ("box 1", "box 2"):
        folder = tmp_path / "scans" / box
        folder.mkdir(parents=True)
        Image.fromarray(scene(40, 60)).save(folder / "p.jpg")
        (folder / "bad.jpg").write_bytes(b"\xff\xd8\xff")
    return tmp_path / "scans"


@pytest.mark.parametrize("word", WORDS)
def test_a_failure_is_named_with_its_folder(restorer: Restorer, toy: str, scans: Path, word: str) -> None:
    said = restorer(word, scans, "-o", scans.parent / "out", "--model", toy)
    assert said.code == 1
    for box in ("box 1", "box 2"):
        assert f"{scans / box / 'bad.jpg'}: is not a whole JPEG file. Take it" in said.err


@pytest.mark.parametrize("word", WORDS)
def test_what_is_wrong_with_the_choice_names_the_photograph_too(
    restorer: Restorer, toy: str, scans: Path, word: str
) -> None:
    said = restorer(word, scans, "-o", scans.parent / "out", "--model", toy, "--depth", 16)
    assert said.code == 1
    for box in ("box 1", "box 2"):
        assert f"{scans / box / 'p.jpg'}: JPEG stores 8 bits, not 16. Choose TIFF" in said.err


def test_a_path_that_leads_nowhere_is_named_once(colorize: Restorer, tmp_path: Path) -> None:
    said = colorize(tmp_path / "none.jpg", "-o", tmp_path / "out")
    assert said.err.startswith(f"{tmp_path / 'none.jpg'}: there is no such file. ")


def test_a_copy_that_exists_is_named_where_it_lies(colorize: Restorer, scans: Path) -> None:
    out = scans.parent / "out"
    assert colorize(scans / "box 1" / "p.jpg", "-o", out).code == 0
    said = colorize(scans / "box 2" / "p.jpg", "-o", out)
    assert f"{out / 'p.jpg'}: it exists already." in said.err
