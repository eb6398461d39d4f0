"""Bags, checked by the Library of Congress's own program where it is installed."""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from restorer.errors import Cancelled, UsageError, WriteError
from restorer.progress import Cancellation, Progress
from restorer.record.bag import make_bag

NAMES = (
    "a.tif",
    "a.tif.record.json",
    "deep/er/b.png",
    "Großmutter 祖母.png",
    "100%.png",
    "line\nbreak.png",
    "empty.png",
)


def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    for name in NAMES:
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(b"" if name.startswith("empty") else name.encode() * 999)
    return made


def names_in(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def bagged(tmp_path: Path, **information: str) -> Path:
    return make_bag(folder(tmp_path), tmp_path / "bag", information, Progress()).path


def reference(bag: Path) -> subprocess.CompletedProcess[str]:
    if importlib.util.find_spec("bagit") is None:
        pytest.skip("the reference library bagit is not installed")
    words = [sys.executable, "-m", "bagit", "--validate", str(bag)]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def test_the_reference_library_finds_the_bag_valid(tmp_path: Path) -> None:
    bag = bagged(tmp_path, **{"Source-Organization": "An archive", "External-Description": "two lines\nof words"})
    answer = reference(bag)
    assert answer.returncode == 0, answer.stderr
    assert "is valid" in answer.stderr


@pytest.mark.parametrize("name", ["data/a.tif", "bag-info.txt", "manifest-sha256.txt"])
def test_the_reference_library_finds_a_changed_file(tmp_path: Path, name: str) -> None:
    bag = bagged(tmp_path)
    data = bytearray((bag / name).read_bytes())
    data[3] ^= 1
    (bag / name).write_bytes(data)
    assert reference(bag).returncode == 1


def test_a_bag_holds_every_file_with_its_hash(tmp_path: Path) -> None:
    bag = bagged(tmp_path)
    rows = (bag / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines()
    listed = {row[66:]: row[:64] for row in rows}
    escaped = {name.replace("\n", "%0A"): name for name in NAMES}
    assert listed == {
        f"data/{row}": hashlib.sha256((tmp_path / "out" / name).read_bytes()).hexdigest()
        for row, name in escaped.items()
    }
    for name in NAMES:
        assert (bag / "data" / name).read_bytes() == (tmp_path / "out" / name).read_bytes()


def test_the_folder_stays_as_it_is(tmp_path: Path) -> None:
    bagged(tmp_path)
    assert names_in(tmp_path) == ["bag", "out"]
    assert {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*") if path.is_file()} == {
        *NAMES
    }


def test_links_and_hidden_files_are_left_out_and_named(tmp_path: Path) -> None:
    made = folder(tmp_path)
    (tmp_path / "secret").write_text("no part of the album")
    (made / "link.png").symlink_to(tmp_path / "secret")
    (made / ".restorer").mkdir()
    (made / ".restorer" / "journal.sqlite").touch()
    bag = make_bag(made, tmp_path / "bag", {}, Progress())
    assert sorted(path.name for path in bag.left_out) == [".restorer", "link.png"]
    assert bag.files == len(NAMES)
    assert not list((tmp_path / "bag").rglob("*secret*"))


def test_a_bag_that_cannot_be_is_refused(tmp_path: Path) -> None:
    made = folder(tmp_path)
    (tmp_path / "nothing").mkdir()
    for source, target in (
        (made, made),
        (made, made / "bag"),
        (tmp_path / "nothing", tmp_path / "bag"),
        (tmp_path / "nowhere", tmp_path / "bag"),
    ):
        with pytest.raises(UsageError):
            make_bag(source, target, {}, Progress())
    assert names_in(tmp_path) == ["nothing", "out"]


def test_nothing_is_left_of_a_bag_that_was_stopped(tmp_path: Path) -> None:
    cancellation = Cancellation()
    made = folder(tmp_path)
    progress = Progress(cancellation, lambda fraction, words: cancellation.cancel() if fraction > 0.4 else None)
    with pytest.raises(Cancelled):
        make_bag(made, tmp_path / "bag", {}, progress)
    assert names_in(tmp_path) == ["out"]


@pytest.mark.parametrize("name", [b"gro\xdf.png", b"100%25.png", b"a%0a.png"])
def test_a_name_that_a_bag_cannot_hold_is_told(tmp_path: Path, name: bytes) -> None:
    made = folder(tmp_path)
    (made / name.decode("utf-8", "surrogateescape")).touch()
    with pytest.raises(WriteError, match="its name") as caught:
        make_bag(made, tmp_path / "bag", {}, Progress())
    assert "Rename" in caught.value.remedy
    assert names_in(tmp_path) == ["out"]
