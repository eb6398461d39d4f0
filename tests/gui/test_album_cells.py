"""What makes an album of thousands fast: kept pictures within their bound, chosen rows as runs, one signal for many."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QPixmap

from restorer.gui.album.album_model import AlbumModel
from restorer.gui.album.grid import runs
from restorer.gui.album.kept import Kept
from restorer.gui.photo_model import PhotoModel
from restorer.gui.studio import Studio
from restorer.project.judgement import Judgement

SIDE = 10
BYTES = SIDE * SIDE * 4


class Told(QObject):
    """Notes which rows a model told of."""

    def __init__(self, model: PhotoModel | AlbumModel) -> None:
        super().__init__()
        self.rows: list[tuple[int, int]] = []
        model.dataChanged.connect(self._note)

    def _note(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows.append((first.row(), last.row()))


@pytest.fixture
def studio(plain_studio: Studio) -> Iterator[Studio]:
    """A studio without a window, its threads ended afterwards."""
    yield plain_studio
    plain_studio.close()


def test_the_pictures_not_used_for_longest_go(qapp: object) -> None:
    kept = Kept(3 * BYTES)
    for name in ("a", "b", "c"):
        kept.put(name, QPixmap(SIDE, SIDE))
    assert kept.get("a") is not None
    kept.put("d", QPixmap(SIDE, SIDE))
    assert [name for name in "abcd" if kept.get(name) is not None] == ["a", "c", "d"]


def test_a_picture_put_twice_counts_once(qapp: object) -> None:
    kept = Kept(2 * BYTES)
    for _ in range(5):
        kept.put("a", QPixmap(SIDE, SIDE))
    kept.put("b", QPixmap(SIDE, SIDE))
    assert len(kept) == 2


@settings(deadline=None, max_examples=50)
@given(st.sets(st.integers(0, 60)))
def test_runs_hold_the_same_rows_and_do_not_touch(rows: set[int]) -> None:
    found = runs(sorted(rows))
    assert [row for run in found for row in run] == sorted(rows)
    assert all(one.stop < other.start for one, other in itertools.pairwise(found))


def test_thousands_that_are_judged_are_one_signal_and_show_their_stars(studio: Studio, tmp_path: Path) -> None:
    workspace = studio.workspace
    model = PhotoModel(workspace, studio.thumbnails)
    album = AlbumModel(model)
    ids = workspace.add([tmp_path / f"{number}.png" for number in range(2000)], and_show=False)
    album.show_ids(list(reversed(ids)))
    in_strip, in_album = Told(model), Told(album)
    workspace.judge(dict.fromkeys(ids[100:1900], Judgement(rating=4)))
    assert in_strip.rows == [(100, 1899)]
    assert in_album.rows == [(0, 1999)]
    shown = album.cell(1999 - 100)
    assert shown is not None
    assert shown.judgement.rating == 4


def test_a_row_can_be_chosen_and_not_written_in(studio: Studio, tmp_path: Path) -> None:
    model = PhotoModel(studio.workspace, studio.thumbnails)
    studio.workspace.add([tmp_path / "scan.png"], and_show=False)
    flags = model.flags(model.index(0))
    assert model.rowCount() == 1
    assert flags & Qt.ItemFlag.ItemIsSelectable
    assert not flags & Qt.ItemFlag.ItemIsEditable
