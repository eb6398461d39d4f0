"""Records, their check and bags through the command line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from restorer.record.sidecar_read import read
from tests.e2e.scenes import Restorer, scene


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Two photographs in `in/`."""
    for name, height in (("a.png", 40), ("b.jpg", 44)):
        (tmp_path / "in").mkdir(exist_ok=True)
        Image.fromarray(scene(height, 60)).save(tmp_path / "in" / name)
    return tmp_path / "in"


@pytest.fixture
def copies(colorize: Restorer, scans: Path, tmp_path: Path) -> Path:
    """Their copies with records in `out/`."""
    said = colorize(scans, "-o", tmp_path / "out", "--record", "--operator", "A. Archivist", "--reason", "exhibition")
    assert said.code == 0, said.err
    return tmp_path / "out"


def test_a_record_lies_beside_each_copy_and_says_who_and_why(copies: Path) -> None:
    names = sorted(path.name for path in copies.iterdir())
    assert names == ["a.png", "a.png.record.json", "b.jpg", "b.jpg.record.json"]
    statement = read(copies / "a.png.record.json").statement
    assert (statement.operator, statement.reason) == ("A. Archivist", "exhibition")
    assert statement.date.startswith("20")


def test_without_the_word_there_is_no_record(colorize: Restorer, scans: Path, tmp_path: Path) -> None:
    assert colorize(scans, "-o", tmp_path / "out").code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.png", "b.jpg"]


@pytest.mark.parametrize(
    "words",
    [("a.png", "-o", "out", "--reason", "why"), ("-", "-o", "out.png", "--record"), ("a.png", "-o", "-", "--record")],
)
def test_words_that_make_no_record_are_wrong_usage(restorer: Restorer, words: tuple[str, ...]) -> None:
    said = restorer("colorize", *words)
    assert said.code == 2
    assert "record" in said.err


def test_verify_says_one_line_a_copy_and_a_sum(restorer: Restorer, copies: Path) -> None:
    said = restorer("verify", copies)
    assert said.code == 0, said.out
    lines = said.out.splitlines()
    assert [line.split(": ")[0] for line in lines[:2]] == [str(copies / "a.png"), str(copies / "b.jpg")]
    assert all(": identical; lightness differs by " in line for line in lines[:2])
    assert lines[2:] == ["2 checked, 2 identical."]


def test_verify_names_what_is_wrong_and_answers_1(restorer: Restorer, copies: Path) -> None:
    (copies / "b.jpg.record.json").unlink()
    said = restorer("verify", copies)
    assert said.code == 1
    assert said.out.splitlines()[-1] == "2 checked, 1 identical, 1 not."
    assert "b.jpg: NOT as it should be. There is no record" in said.out


def test_verify_in_json_says_the_same(restorer: Restorer, copies: Path) -> None:
    with Image.open(copies / "a.png") as picture:
        codes, xmp = np.asarray(picture).copy(), picture.info["xmp"]
    codes[7, 9] ^= 8
    Image.fromarray(codes).save(copies / "a.png", xmp=xmp)
    said = restorer("verify", copies, "--json")
    assert said.code == 1
    assert (said.json["good"], said.json["bad"], said.json["left_alone"]) == (1, 1, 0)
    bad, good = said.json["copies"]
    assert good["good"]
    assert good["lightness"]["d65"]["mean"] > 0.0
    assert bad["remarks"][0]["kind"] == "pixels changed"
    assert (bad["difference"]["left"], bad["difference"]["top"], bad["difference"]["pixels"]) == (9, 7, 1)


def test_verify_runs_the_model_when_asked_to(restorer: Restorer, copies: Path, own_home: Path) -> None:
    said = restorer("verify", copies, "--with-model", "--device", "cpu")
    assert said.code == 0, said.out
    (own_home / "data" / "models" / "toy").rename(own_home / "toy")
    said = restorer("verify", copies / "a.png", "--with-model", "--device", "cpu")
    assert said.code == 1
    assert "The model of the record is not installed." in said.out


def test_verify_proves_lightness_against_a_master(restorer: Restorer, copies: Path, scans: Path) -> None:
    (copies / "a.png.record.json").unlink()
    said = restorer("verify", copies / "a.png", "--master", scans / "a.png")
    assert said.code == 0, said.out
    assert "with the lightness of the master" in said.out
    assert restorer("verify", copies / "a.png", "--master", scans / "b.jpg").code == 1


def test_verify_refuses_what_makes_no_sense(restorer: Restorer, copies: Path, scans: Path, tmp_path: Path) -> None:
    assert restorer("verify", tmp_path / "nowhere.png").code == 2
    assert restorer("verify", scans).code == 2
    assert restorer("verify", copies, "--master", scans / "a.png").code == 2
    assert restorer("verify", copies, "--originals", tmp_path / "nowhere").code == 2


def test_a_bag_of_originals_and_copies_can_be_verified_where_it_goes(
    restorer: Restorer, copies: Path, tmp_path: Path
) -> None:
    made = restorer("bag", copies.parent, "-o", tmp_path.with_name("bag"), "--organisation", "An archive", "--json")
    assert made.code == 0, made.err
    assert made.json["files"] == 6
    copies.parent.rename(tmp_path.with_name("elsewhere"))
    said = restorer("verify", tmp_path.with_name("bag"))
    assert said.code == 0, said.out
    assert said.out.endswith("2 checked, 2 identical, 2 other photographs left alone.\n")


def test_a_bag_of_a_run_that_waits_says_so_and_one_at_work_is_not_bagged(
    restorer: Restorer, toy: str, scans: Path, tmp_path: Path
) -> None:
    out, bag = tmp_path / "out", tmp_path / "bag"
    run = ("batch", scans, "-o", out, "--model", toy, "--device", "cpu", "--record", "--report")
    restorer(*run)
    assert restorer("bag", out, "-o", bag, "--json").json["waiting"] == 0
    assert restorer("verify", out).out.endswith("2 checked, 2 identical.\n"), "the report's pictures are no copies"
    with Journal(Places(out).journal) as journal:
        assert restorer("bag", out, "-o", tmp_path / "bag2").code == 1
        journal.move([1], State.WAITING)
    assert not (tmp_path / "bag2").exists()
    assert "1 wait" in restorer("bag", out, "-o", tmp_path / "bag2").out
