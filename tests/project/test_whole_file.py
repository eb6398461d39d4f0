"""A small file is there whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from restorer.errors import WriteError
from restorer.project.whole_file import write_whole


def test_it_takes_the_place_of_the_older_one_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "album.restorer"
    path.write_text("old")
    write_whole(path, "Käfig", "the project could not be saved ({why}).")
    assert path.read_bytes() == "Käfig".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_what_fails_on_the_way_leaves_the_older_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "album.restorer"
    path.write_text("old")

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError) as caught:
        write_whole(path, "new", "the project could not be saved ({why}).")
    assert "the project could not be saved (No space left on device)." in str(caught.value)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_made_only_where_that_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "warm.json"
    with pytest.raises(WriteError, match="the project could not be saved"):
        write_whole(path, "{}", "the project could not be saved ({why}).")
    assert not path.parent.exists()
    write_whole(path, "{}", "the preset", with_folder=True)
    assert path.read_text() == "{}"
