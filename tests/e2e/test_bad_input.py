"""Everything that people give a program: each a sentence with the file and a remedy, and the rest goes on."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from tests.e2e.scenes import Restorer, Said, scene
from tests.engine.toy_packages import automatic_package, hinted_package

NAME = "bad"


def empty(folder: Path) -> Path:
    path = folder / f"{NAME}.jpg"
    path.touch()
    return path


def truncated_jpeg(folder: Path) -> Path:
    path = folder / f"{NAME}.jpg"
    Image.fromarray(scene(200, 300)).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def truncated_tiff(folder: Path) -> Path:
    path = folder / f"{NAME}.tif"
    tifffile.imwrite(path, scene(200, 300), photometric="minisblack")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def truncated_png(folder: Path) -> Path:
    path = folder / f"{NAME}.png"
    Image.fromarray(scene(200, 300)).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def text(folder: Path) -> Path:
    path = folder / f"{NAME}.jpg"
    path.write_text("This is a letter, not a photograph.")
    return path


def bomb(folder: Path) -> Path:
    """A PNG of some hundred bytes that says it has 10,000 megapixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path = folder / f"{NAME}.png"
    header = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 0, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 9999))
        + chunk(b"IEND", b"")
    )
    return path


def nan_tiff(folder: Path) -> Path:
    path = folder / f"{NAME}.tif"
    pixels = scene(50, 60).astype(np.float32) / 255.0
    pixels[10, 10] = np.nan
    tifffile.imwrite(path, pixels, photometric="minisblack")
    return path


def missing(folder: Path) -> Path:
    return folder / f"{NAME}.jpg"


def said_well(said: Said) -> None:
    """One sentence that names the file, and no trace of the program's inside."""
    line = next(line for line in said.err.splitlines() if f"{os.sep}{NAME}." in line)
    assert len(line) < 300
    assert line.count(". ") >= 1, f"no remedy: {line}"
    assert "Traceback" not in said.err
    assert "unexpected" not in said.err


@pytest.mark.parametrize(
    "make",
    [empty, truncated_jpeg, truncated_tiff, truncated_png, text, bomb, nan_tiff, missing],
    ids=lambda f: f.__name__,
)
def test_a_bad_file_is_named_with_a_remedy_and_the_others_go_on(
    colorize: Restorer, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    bad = make(tmp_path)
    good = tmp_path / "good.png"
    Image.fromarray(scene(40, 60)).save(good)
    said = colorize(bad, good, "-o", tmp_path / "out")
    assert said.code == 1
    said_well(said)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["good.png"]


def test_a_folder_without_photographs_is_said(colorize: Restorer, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").touch()
    said = colorize(tmp_path / "letters", "-o", tmp_path / "out")
    assert said.code == 1
    assert "letters: there are no photographs in this folder." in said.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 20_000), (20_000, 1), (3, 2)])
def test_pictures_of_odd_shape_are_coloured(colorize: Restorer, tmp_path: Path, height: int, width: int) -> None:
    tifffile.imwrite(tmp_path / "thin.tif", scene(height, width, 16), photometric="minisblack")
    said = colorize(tmp_path / "thin.tif", "-o", tmp_path / "out")
    assert said.code == 0, said.err
    assert tifffile.imread(tmp_path / "out" / "thin.tif").reshape(height, width, 3).dtype == np.uint16


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    Image.fromarray(scene(40, 60)).save(path)
    return path


def refused(said: Said, code: int, *words: str) -> None:
    assert said.code == code, said.err
    line = next(line for line in said.err.splitlines() if line.startswith("restorer: "))
    for word in words:
        assert word in line
    assert said.out == ""
    assert "Traceback" not in said.err


def test_a_missing_model_is_named_with_those_there_are(restorer: Restorer, photo: Path, tmp_path: Path) -> None:
    refused(restorer("colorize", photo, "-o", tmp_path / "out", "--model", "dall-e"), 1, '"dall-e"', "levin")


def test_a_model_whose_file_differs_from_its_hash_is_refused(
    restorer: Restorer, photo: Path, tmp_path: Path, own_home: Path
) -> None:
    package = hinted_package(own_home / "data" / "models", "toy")
    (package / "decoder.onnx").write_bytes((package / "decoder.onnx").read_bytes()[:-1] + b"x")
    refused(restorer("colorize", photo, "-o", tmp_path / "out", "--model", "toy"), 1, "toy", "decoder.onnx", "checksum")


def test_a_model_whose_card_lies_about_shapes_is_refused(
    restorer: Restorer, photo: Path, tmp_path: Path, own_home: Path
) -> None:
    outputs = {"ab": {"stride": 2, "range": [-110, 110]}}
    automatic_package(own_home / "data" / "models", "liar", outputs=outputs)
    said = restorer("colorize", photo, "-o", tmp_path / "out", "--model", "liar", "--device", "cpu")
    assert said.code == 1
    assert "liar" in said.err
    assert "Traceback" not in said.err
    assert "unexpected" not in said.err
    assert not list(tmp_path.glob("out/*"))


@pytest.mark.parametrize(
    ("recipe", "words"),
    [
        ({"schema": 99}, "version 99"),
        ({"strokes": [{"points": [[150.0, 0]], "radius": 0.1, "colour": [0, 0]}]}, "strokes[0].points[0][0]"),
        ({"sharpen": 1}, "sharpen"),
    ],
    ids=["version", "coordinates", "unknown key"],
)
def test_a_recipe_that_is_not_allowed_is_refused_before_anything_is_written(
    colorize: Restorer, photo: Path, tmp_path: Path, recipe: object, words: str
) -> None:
    (tmp_path / "recipe.json").write_text(json.dumps(recipe))
    said = colorize(photo, "-o", tmp_path / "out", "--recipe", tmp_path / "recipe.json")
    refused(said, 1, "recipe.json", words)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--vividness", "9"),
        ("--quality", "0"),
        ("--quality", "best"),
        ("--quality", "lossless", "--format", "jpeg"),
        ("--profile", "Kodachrome"),
        ("--format", "gif"),
        ("--depth", "12"),
        ("--device", "abacus"),
        (),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(colorize: Restorer, photo: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    said = colorize(photo, "-o", tmp_path / "out", *words) if words else colorize(photo)
    assert said.code == 2
    assert "Traceback" not in said.err
    assert not (tmp_path / "out").exists()


def test_sixteen_bits_in_a_jpeg_are_refused_with_a_remedy(colorize: Restorer, photo: Path, tmp_path: Path) -> None:
    said = colorize(photo, "-o", tmp_path / "out", "--format", "jpeg", "--depth", "16")
    assert said.code == 2
    assert "16" in said.err
    assert not list(tmp_path.glob("out/*"))


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users may enter, which pytest's own is not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="permissions are those of POSIX")
def test_a_folder_without_permission_is_said(restorer: Restorer, photo: Path, open_folder: Path) -> None:
    source = Path(shutil.copy(photo, open_folder))
    closed = open_folder / "closed"
    closed.mkdir(mode=0o555)
    me = os.geteuid()
    if me == 0:  # root may write everywhere: be somebody else for a moment
        os.seteuid(65534)
    try:
        said = restorer("colorize", source, "-o", closed, "--model", "levin", "--device", "cpu")
    finally:
        os.seteuid(me)
    assert said.code == 1
    assert "photo.png: " in said.err
    assert "permission" in said.err
    assert list(closed.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_said_and_leaves_nothing(colorize: Restorer, small_disk: Path, tmp_path: Path) -> None:
    tifffile.imwrite(tmp_path / "large.tif", scene(300, 400, 16), photometric="minisblack")
    said = colorize(tmp_path / "large.tif", "-o", small_disk)
    assert said.code == 1
    assert "large.tif: " in said.err
    assert "full" in said.err
    assert list(small_disk.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_said(colorize: Restorer, photo: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    assert "is a file" in colorize(photo, "-o", tmp_path / "out").err
    said = colorize(photo, "-o", tmp_path / "out" / "deeper")
    assert said.code == 1
    assert "photo.png: its folder cannot be made" in said.err


@pytest.mark.parametrize("words", [("", "-o", "out"), ("a.png", "-o", "")])
def test_an_empty_name_is_not_the_folder_one_happens_to_be_in(
    colorize: Restorer, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    refused(colorize(*words), 2, "name", "empty")
    assert sorted(tmp_path.iterdir()) == before
