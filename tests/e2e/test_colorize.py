from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer.imaging.photo import open_photo
from tests.e2e.scenes import Restorer, scene


def save(path: Path, height: int = 40, width: int = 60) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(scene(height, width)).save(path)
    return path


def files_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_one_photograph_becomes_a_coloured_copy_of_its_own_kind_and_size(colorize: Restorer, tmp_path: Path) -> None:
    for name in ("a.png", "b.jpg", "c.tif", "d.webp"):
        said = colorize(save(tmp_path / name), "-o", tmp_path / "out")
        assert said.code == 0, said.err
        with Image.open(tmp_path / name) as source, Image.open(tmp_path / "out" / name) as copy:
            assert copy.format == source.format
            assert copy.size == source.size
            assert copy.mode == "RGB"
            codes = np.asarray(copy).astype(int)
        assert np.abs(codes[..., 0] - codes[..., 2]).max() > 5, "no colour was added"


def test_a_file_after_o_is_the_name_of_the_copy(colorize: Restorer, tmp_path: Path) -> None:
    said = colorize(save(tmp_path / "a.jpg"), "-o", tmp_path / "deep" / "mine.png")
    assert said.code == 0, said.err
    with Image.open(tmp_path / "deep" / "mine.png") as copy:
        assert copy.format == "PNG"


def test_sixteen_bits_of_gray_become_sixteen_bits_of_colour(colorize: Restorer, tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "scan.tif", scene(30, 40, depth=16), photometric="minisblack")
    said = colorize(tmp_path / "scan.tif", "-o", tmp_path / "out")
    assert said.code == 0, said.err
    copy = tifffile.imread(tmp_path / "out" / "scan.tif")
    assert copy.shape == (30, 40, 3)
    assert copy.dtype == np.uint16


def test_the_folder_is_mirrored_and_what_is_no_photograph_is_told(colorize: Restorer, tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    for name in ("a.jpg", "album/b.png", "album/deep/c.tif", ".hidden.png", ".cache/d.png"):
        save(scans / name)
    (scans / "letter.txt").write_text("Dear Anna")
    said = colorize(scans, "-o", tmp_path / "out", "--json")
    assert said.code == 0, said.err
    assert files_in(tmp_path / "out") == ["a.jpg", "album/b.png", "album/deep/c.tif"]
    assert [Path(entry["path"]).name for entry in said.json["left_alone"]] == ["letter.txt"]


def test_copies_inside_the_folder_are_not_coloured_again(colorize: Restorer, tmp_path: Path) -> None:
    save(tmp_path / "a.jpg")
    for _ in range(2):
        said = colorize(tmp_path, "-o", tmp_path / "coloured", "--overwrite")
        assert said.code == 0, said.err
    assert files_in(tmp_path) == ["a.jpg", "coloured/a.jpg"]


def test_names_that_would_meet_are_numbered(colorize: Restorer, tmp_path: Path) -> None:
    save(tmp_path / "in" / "a.jpg")
    save(tmp_path / "in" / "a.png")
    said = colorize(tmp_path / "in", "-o", tmp_path / "out", "--format", "tiff", "--json")
    assert said.code == 0, said.err
    made = {Path(photo["source"]).name: Path(photo["output"]).name for photo in said.json["photos"]}
    assert made == {"a.jpg": "a.tif", "a.png": "a-2.tif"}
    assert files_in(tmp_path / "out") == ["a-2.tif", "a.tif"]


@pytest.mark.parametrize("name", ["Großmutter, Żółw 祖母.png", "é" * 125 + ".png"], ids=["non-ASCII", "255 bytes"])
def test_any_name_that_the_disk_takes_is_kept(colorize: Restorer, tmp_path: Path, name: str) -> None:
    name = name if len(name) < 30 else "x" + name
    assert len(os.fsencode(name)) == 255 or len(name) < 30
    said = colorize(save(tmp_path / name), "-o", tmp_path / "out", "--json")
    assert said.code == 0, said.err
    assert files_in(tmp_path / "out") == [name]
    assert said.json["photos"][0]["output"] == str(tmp_path / "out" / name)


def test_names_of_255_bytes_that_meet_are_numbered_and_fit(colorize: Restorer, tmp_path: Path) -> None:
    stem = "é" * 125
    save(tmp_path / "in" / f"{stem}.png")
    save(tmp_path / "in" / f"{stem}.jpg")
    said = colorize(tmp_path / "in", "-o", tmp_path / "out", "--format", "png")
    assert said.code == 0, said.err
    assert files_in(tmp_path / "out") == [f"{'é' * 124}-2.png", f"{stem}.png"]


def test_nothing_is_overwritten_unless_allowed(colorize: Restorer, tmp_path: Path) -> None:
    source = save(tmp_path / "a.png")
    copy = tmp_path / "out" / "a.png"
    copy.parent.mkdir()
    copy.write_bytes(b"older")
    said = colorize(source, "-o", tmp_path / "out")
    assert said.code == 1
    assert "a.png: it exists already" in said.err
    assert "--overwrite" in said.err
    assert copy.read_bytes() == b"older"
    assert colorize(source, "-o", tmp_path / "out", "--overwrite").code == 0
    assert copy.read_bytes() != b"older"


@pytest.mark.parametrize("way", ["same folder", "hard link", "link"])
def test_an_original_is_never_replaced_whatever_name_it_goes_by(colorize: Restorer, tmp_path: Path, way: str) -> None:
    source = save(tmp_path / "a.png")
    before = source.read_bytes()
    target = tmp_path / "out" / "a.png"
    target.parent.mkdir()
    if way == "hard link":
        target.hardlink_to(source)
    elif way == "link":
        target.symlink_to(source)
    said = colorize(source, "-o", tmp_path if way == "same folder" else target.parent, "--overwrite")
    assert said.code == 1
    assert "would replace an original" in said.err
    assert source.read_bytes() == before


def test_links_in_a_folder_are_told_and_not_followed(colorize: Restorer, tmp_path: Path) -> None:
    save(tmp_path / "in" / "a.png")
    outside = save(tmp_path / "elsewhere" / "b.png")
    (tmp_path / "in" / "b.png").symlink_to(outside)
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in", target_is_directory=True)
    said = colorize(tmp_path / "in", "-o", tmp_path / "out", "--json")
    assert said.code == 0
    assert files_in(tmp_path / "out") == ["a.png"]
    assert sorted(Path(entry["path"]).name for entry in said.json["left_alone"]) == ["b.png", "loop"]


def test_the_json_document_says_all(colorize: Restorer, tmp_path: Path) -> None:
    save(tmp_path / "in" / "good.png")
    (tmp_path / "in" / "empty.png").touch()
    said = colorize(tmp_path / "in", "-o", tmp_path / "out", "--json")
    assert said.code == 1
    document = said.json
    assert set(document) == {
        "restorer",
        "model",
        "device",
        "photos",
        "left_alone",
        "done",
        "failed",
        "skipped",
        "stopped",
    }
    assert document["model"]["id"] == "toy"
    assert len(document["model"]["sha256"]) == 64
    assert document["device"] == {"kind": "cpu", "name": "CPU", "reason": "CPU, as chosen"}
    assert (document["done"], document["failed"], document["skipped"]) == (1, 1, 0)
    failed, done = document["photos"]
    assert set(failed) == {"source", "status", "error", "remedy", "output"}
    assert set(done) == {"source", "status", "output", "format", "depth", "profile", "sha256", "ms", "notes"}
    assert done["sha256"] == hashlib.sha256(Path(done["output"]).read_bytes()).hexdigest()
    assert (done["format"], done["depth"], done["profile"]) == ("png", 8, "sRGB")


def test_vividness_0_of_a_strokeless_levin_is_the_gray_photograph_itself(restorer: Restorer, tmp_path: Path) -> None:
    source = save(tmp_path / "a.png")
    said = restorer("colorize", source, "-o", tmp_path / "out", "--model", "levin", "--device", "cpu")
    assert said.code == 0, said.err
    with Image.open(source) as gray, Image.open(tmp_path / "out" / "a.png") as copy:
        assert np.array_equal(np.asarray(copy), np.repeat(np.asarray(gray)[..., None], 3, axis=2))


def test_a_colour_photograph_is_coloured_anew_and_said_or_skipped(colorize: Restorer, tmp_path: Path) -> None:
    codes = np.stack([scene(40, 60), scene(40, 60)[::-1], scene(40, 60)[:, ::-1]], axis=2)
    Image.fromarray(codes).save(tmp_path / "colour.png")
    said = colorize(tmp_path / "colour.png", "-o", tmp_path / "out", "--json")
    assert said.code == 0
    assert any("colour" in note for note in said.json["photos"][0]["notes"])
    said = colorize(tmp_path / "colour.png", "-o", tmp_path / "skipped", "--coloured", "skip", "--json")
    assert said.code == 0
    assert said.json["skipped"] == 1
    assert not (tmp_path / "skipped" / "colour.png").exists()


def test_the_copy_says_that_its_colours_are_a_guess_and_names_its_original(colorize: Restorer, tmp_path: Path) -> None:
    source = save(tmp_path / "a.tif")
    assert colorize(source, "-o", tmp_path / "out").code == 0
    with open_photo(tmp_path / "out" / "a.tif") as copy:
        xmp = (copy.metadata.xmp or b"").decode()
    assert "compositeWithTrainedAlgorithmicMedia" in xmp
    assert "plausible guess" in xmp
    assert hashlib.sha256(source.read_bytes()).hexdigest() in xmp


def test_a_photograph_goes_through_a_pipe(colorize: Restorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = save(tmp_path / "a.png")
    with source.open("rb") as stream:
        monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": stream}))
        said = colorize("-", "-o", tmp_path / "b.png")
    assert said.code == 0, said.err
    assert colorize(source, "-o", tmp_path / "c.png").code == 0
    with Image.open(tmp_path / "b.png") as piped, Image.open(tmp_path / "c.png") as named:
        assert np.array_equal(np.asarray(piped), np.asarray(named))


@pytest.mark.parametrize("by_recipe", [False, True])
def test_a_webp_can_be_asked_to_lose_nothing(colorize: Restorer, tmp_path: Path, by_recipe: bool) -> None:
    source, target = save(tmp_path / "a.png"), tmp_path / "a.webp"
    (tmp_path / "r.json").write_text('{"schema": 1, "output": {"format": "webp", "lossless": true}}')
    words = ("--recipe", tmp_path / "r.json") if by_recipe else ("--format", "webp", "--quality", "lossless")
    said = colorize(source, "-o", target, *words, "--json")
    assert said.code == 0, said.err
    assert b"VP8L" in target.read_bytes()
    assert "lossy" not in said.out
    with open_photo(source) as before, open_photo(target) as after:
        assert np.abs(after.luma_rows(0, 40) - before.luma_rows(0, 40)).max() <= 0.26


def test_a_quality_of_the_command_line_goes_before_a_lossless_recipe(colorize: Restorer, tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text('{"schema": 1, "output": {"format": "webp", "lossless": true}}')
    target = tmp_path / "a.webp"
    said = colorize(save(tmp_path / "a.png"), "-o", target, "--recipe", tmp_path / "r.json", "--quality", "80")
    assert said.code == 0, said.err
    assert b"VP8L" not in target.read_bytes()


def test_that_jpeg_does_not_keep_lightness_exactly_is_said_once(colorize: Restorer, tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        save(tmp_path / "in" / name)
    said = colorize(tmp_path / "in", "-o", tmp_path / "out")
    assert said.err.count("change lightness") == 1
    lossless = colorize(tmp_path / "in", "-o", tmp_path / "png", "--format", "png")
    assert "change lightness" not in lossless.err
    as_json = colorize(tmp_path / "in", "-o", tmp_path / "again", "--json")
    assert all(any("change lightness" in note for note in photo["notes"]) for photo in as_json.json["photos"])
