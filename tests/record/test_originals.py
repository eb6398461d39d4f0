from __future__ import annotations

import os
from pathlib import Path

import pytest

from restorer.progress import Progress
from restorer.record.originals import Whereabouts
from restorer.record.remarks import Kind
from restorer.record.verify import Verifier
from tests.record.exports import PNG, Exporter, save


def test_the_folders_above_tell_photographs_of_one_name_apart(tmp_path: Path) -> None:
    for box in ("a", "b", "c"):
        save(tmp_path / "moved" / box / "0001.tif")
    found = Whereabouts([tmp_path / "moved"]).like("../scans/b/0001.tif", "0001.tif")
    assert [path.parent.name for path in found] == ["b", "a", "c"]
    assert Whereabouts([tmp_path / "moved"]).like("../scans/b/0001.tif", "0002.tif") == []


def test_a_file_that_is_named_is_looked_at_whatever_it_is_called(tmp_path: Path) -> None:
    save(tmp_path / "renamed.tif")
    assert Whereabouts([tmp_path / "renamed.tif"]).like("in/0001.tif", "0001.tif") == [tmp_path / "renamed.tif"]


def test_a_folder_of_moved_photographs_is_gone_through_once_for_all_copies(
    exporter: Exporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = [tmp_path / "out" / f"{number}.png" for number in range(3)]
    for number, copy in enumerate(copies):
        exporter(save(tmp_path / "in" / f"{number}[*].png", seed=number), copy, PNG)
    (tmp_path / "in").rename(tmp_path / "moved")
    walks: list[object] = []
    walk = os.walk
    monkeypatch.setattr("restorer.record.originals.os.walk", lambda folder: (walks.append(folder), walk(folder))[1])
    check = Verifier([tmp_path / "moved"])
    assert [check(copy, Progress()).remarks for copy in copies] == [(), (), ()]
    assert len(walks) == 1
    assert [one.kind for one in Verifier()(copies[0], Progress()).remarks] == [Kind.ORIGINAL_MISSING]
