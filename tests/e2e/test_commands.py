from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import tifffile
from PIL import Image

from tests.e2e.scenes import Restorer, scene
from tests.engine.toy_packages import hinted_package


def test_info_says_what_is_in_the_file(restorer: Restorer, tmp_path: Path) -> None:
    tifffile.imwrite(
        tmp_path / "scan.tif", scene(30, 40, 16), photometric="minisblack", resolution=(600, 600), resolutionunit="INCH"
    )
    facts = restorer("info", tmp_path / "scan.tif", "--json").json
    assert (facts["width_px"], facts["height_px"], facts["depth_bits"], facts["model"]) == (40, 30, 16, "gray")
    assert facts["dpi"] == [600.0, 600.0]
    assert facts["colour"] == "neutral"
    said = restorer("info", tmp_path / "scan.tif")
    assert said.code == 0
    assert "40 x 30 pixels" in said.out


def test_info_of_no_photograph_is_a_sentence(restorer: Restorer, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("no photograph")
    said = restorer("info", tmp_path / "a.jpg")
    assert said.code == 1
    assert said.err.startswith("restorer: a.jpg: ")


def test_models_come_are_checked_and_go(restorer: Restorer, tmp_path: Path) -> None:
    package = hinted_package(tmp_path, "mine")
    assert restorer("models", "add", package).code == 0
    listed = {model["id"]: model for model in restorer("models", "list", "--json").json["models"]}
    assert {"levin", "welsh", "mine"} <= set(listed)
    assert listed["mine"]["origin"] == "user"
    assert "mine" in restorer("models", "list").out
    assert restorer("models", "show", "mine", "--json").json["licence"] == "MIT"
    assert "MIT" in restorer("models", "show", "mine").out
    assert restorer("models", "verify", "mine").code == 0
    decoder = Path(listed["mine"]["folder"]) / "decoder.onnx"
    decoder.write_bytes(decoder.read_bytes() + b"x")
    said = restorer("models", "verify", "--json")
    assert said.code == 1
    assert "levin" in said.json["whole"]
    assert "decoder.onnx" in said.json["failed"][0]["error"]
    assert restorer("models", "remove", "mine").code == 0
    assert restorer("models", "show", "mine").code == 1


def test_a_built_in_model_cannot_be_removed(restorer: Restorer) -> None:
    said = restorer("models", "remove", "levin")
    assert said.code == 1
    assert "levin" in said.err


def test_a_recipe_that_pins_other_bytes_is_refused(restorer: Restorer, toy: str, tmp_path: Path) -> None:
    Image.fromarray(scene(40, 60)).save(tmp_path / "a.png")
    true = restorer("models", "show", toy, "--json").json["sha256"]
    for sha256, code in ((true, 0), ("0" * 64, 1)):
        (tmp_path / "r.json").write_text(json.dumps({"model": {"id": toy, "sha256": sha256}}))
        words = ("--recipe", tmp_path / "r.json", "--device", "cpu", "--overwrite")
        said = restorer("colorize", tmp_path / "a.png", "-o", tmp_path / "out", *words)
        assert said.code == code, said.err
    assert "other files of the model" in said.err


def test_evaluate_measures_against_the_gray_copy(restorer: Restorer, toy: str, tmp_path: Path) -> None:
    for number in range(2):
        codes = np.stack([scene(80, 90), scene(80, 90)[::-1], scene(80, 90)], axis=2)
        Image.fromarray(np.roll(codes, number, axis=1)).save(tmp_path / f"{number}.png")
    words = ("--photos", tmp_path, "--size", 64, "--hints", "0,10", "--models", f"{toy},levin", "--device", "cpu")
    document = restorer("evaluate", *words, "--json").json
    assert document["protocol"]["size"] == 64
    assert document["device"]["processor"], "milliseconds say nothing without it"
    # gray + 2 hints x (2 vividness + levin, which has none)
    assert [row["photographs"] for row in document["rows"]] == [2] * 7
    said = restorer("evaluate", *words)
    assert said.code == 0
    assert "over gray" in said.out


def test_evaluate_of_an_empty_folder_is_a_sentence(restorer: Restorer, toy: str, tmp_path: Path) -> None:
    said = restorer("evaluate", "--photos", tmp_path, "--models", toy)
    assert said.code == 2
    assert "no photographs" in said.err


def test_evaluate_of_no_folder_says_so(restorer: Restorer, tmp_path: Path) -> None:
    said = restorer("evaluate", "--photos", tmp_path / "gone")
    assert said.code == 2
    assert "gone is not a folder. Name" in said.err
    assert restorer("evaluate", "--photos", tmp_path, "--limit", "0").code == 2


def test_whoever_asks_for_json_gets_it_for_a_failure_too(restorer: Restorer, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("no photograph")
    for words, code in ((("info", tmp_path / "a.jpg"), 1), (("models", "show", "none"), 1)):
        said = restorer(*words, "--json")
        assert said.code == code
        assert said.json["error"]
        assert said.err == f"restorer: {said.json['error']} {said.json['remedy']}".strip() + "\n"


def test_a_name_cannot_forge_lines_or_command_the_terminal(colorize: Restorer, tmp_path: Path) -> None:
    name = "a\nb.png: whole\x1b[2J.png"
    Image.fromarray(scene(40, 60)).save(tmp_path / name)
    (tmp_path / "bad\n.png").write_text("no photograph")
    for said in (colorize(tmp_path, "-o", tmp_path / "out"), colorize(tmp_path / "bad\n.png", "-o", tmp_path / "o")):
        assert "\x1b" not in said.out + said.err
        assert r"bad\n.png: is not a kind of picture" in said.err
    assert (tmp_path / "out" / name).exists()
    assert len(colorize(tmp_path / name, "-o", tmp_path / "again").out.splitlines()) == 1
