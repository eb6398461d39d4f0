from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.e2e.scenes import Restorer, scene
from tests.engine.toy_packages import automatic_package

SHORT = ("--size", 64, "--vividness", 0, "--device", "cpu", "--json")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        Image.fromarray(scene(48 + 8 * number, 64)).save(folder / f"{number}.png")
    return folder


def test_models_may_be_ids_folders_and_means_of_both(
    restorer: Restorer, toy: str, photos: Path, tmp_path: Path
) -> None:
    folder = automatic_package(tmp_path, "elsewhere")
    models = f"{toy},{folder},{toy}+levin"
    rows = restorer("evaluate", "--photos", photos, "--models", models, *SHORT).json["rows"]
    assert [row["model"] for row in rows] == ["gray copy", "toy", "elsewhere", "toy+levin"]
    assert rows[3]["chroma_ratio"] == pytest.approx(rows[1]["chroma_ratio"] / 2, rel=0.25), "levin alone is gray"


def test_welsh_needs_a_reference(restorer: Restorer, photos: Path) -> None:
    words = ("evaluate", "--photos", photos, "--models", "welsh", *SHORT)
    said = restorer(*words)
    assert said.code == 2
    assert "--reference" in said.err
    assert restorer(*words, "--reference", photos).json["rows"][1]["model"] == "welsh"
    assert restorer(*words, "--reference", photos / "1.png").json["rows"][1]["chroma_ratio"] > 0


def test_both_sizes_stand_in_one_table_and_a_sheet_beside_it(restorer: Restorer, photos: Path, tmp_path: Path) -> None:
    words = ("--models", "levin", "--hints", 5, "--vividness", 0, "--device", "cpu", "--sheet", tmp_path / "s.png")
    said = restorer(
        "evaluate", "--photos", photos, "--size", "64,full", *words, "-o", tmp_path / "t.csv", "--format", "csv"
    )
    assert said.code == 0
    lines = (tmp_path / "t.csv").read_text().splitlines()
    assert [line.split(",")[3] for line in lines] == ["size", "64", "64", "full", "full"]
    with Image.open(tmp_path / "s.png") as sheet:
        assert sheet.size == (3 * 196, 20 + 3 * 196)


def test_a_broken_photograph_is_named_once_for_both_sizes(restorer: Restorer, photos: Path) -> None:
    (photos / "broken.png").write_bytes((photos / "0.png").read_bytes()[:70])
    words = ("--models", "levin", "--size", "64,full", "--vividness", 0, "--device", "cpu", "--json")
    said = restorer("evaluate", "--photos", photos, *words)
    assert said.code == 1
    assert len(said.json["failed"]) == 1


def test_a_part_of_the_photographs_is_the_same_part_every_time(restorer: Restorer, photos: Path) -> None:
    words = ("evaluate", "--photos", photos, "--models", "levin", *SHORT)
    assert restorer(*words, "--every", 2).json["rows"][0]["photographs"] == 2
    assert restorer(*words, "--limit", 1).json["rows"][0]["photographs"] == 1


def test_all_measures_stand_in_one_document(restorer: Restorer, toy: str, photos: Path, tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), (200, 120, 40)).save(photos / "colourful.png")
    masks = tmp_path / "masks"
    masks.mkdir()
    codes = np.zeros((48, 64), np.uint8)
    codes[10:40, 10:40] = 255
    Image.fromarray(codes).save(masks / "0.png")
    words = (
        "--photos",
        photos,
        "--models",
        toy,
        "--measure",
        "colours,strokes,confidence,suggestions",
        "--masks",
        masks,
    )
    document = restorer("evaluate", *words, *SHORT, "--objects-sheet", tmp_path / "objects.png").json
    assert {"rows", "strokes", "confidence", "suggestions", "published"} <= set(document)
    assert document["strokes"]["rows"][0]["strokes"] == 3
    assert document["strokes"]["rows"][0]["off_delta_e"] < 2
    assert document["confidence"]["rows"][0]["mean_said"] == pytest.approx(5.0)
    assert (tmp_path / "objects.png").is_file()
    said = restorer("evaluate", *words, "--size", 64, "--vividness", 0, "--device", "cpu").out
    for heading in ("recoloured %", "said within 10 %", "mean best dE00"):
        assert heading in said


def test_an_unknown_measure_and_csv_of_others_are_refused(restorer: Restorer, photos: Path) -> None:
    words = ("evaluate", "--photos", photos, "--models", "levin", "--device", "cpu")
    assert "cannot be measured" in restorer(*words, "--measure", "beauty").err
    assert restorer(*words, "--measure", "strokes", "--format", "csv").code == 2
