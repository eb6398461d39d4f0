"""Many photographs at once: what is seen comes first, and the hand never waits."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QListView

from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, settle, wait

_MANY = 2000
_MOST_EACH = 100
"""Calls for each photograph in one turn. What goes through all photographs for each of them makes thousands."""


def many(folder: Path, count: int) -> Path:
    """A folder with that many photographs, all of them the same small one."""
    first = make_scan(folder / "0000.png", 48, 32)
    for number in range(1, count):
        os.link(first, first.with_name(f"{number:04}.png"))
    return folder


class Order(QObject):
    """The rows whose thumbnails came, in the order they came: gray ones and coloured ones."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.gray: list[int] = []
        self.coloured: list[int] = []
        window.studio.thumbnails.changed.connect(self._changed)

    def _changed(self, photo_id: str) -> None:
        image = self._window.studio.thumbnails._images[photo_id]
        (self.gray if image.allGray() else self.coloured).append(self._window.model.row_of(photo_id))


def test_thumbnails_in_view_are_read_and_coloured_before_those_scrolled_past(window: Window, tmp_path: Path) -> None:
    thumbnails = window.studio.thumbnails
    order = Order(window)
    thumbnails.may_colour = lambda: False
    drop(window, many(tmp_path / "many", 60))
    coloured(window)
    view = window.filmstrip.focus_part()
    assert isinstance(view, QListView)
    for step in range(11):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * step // 10)
        view.viewport().repaint()
    seen = [window.model.row_of(photo_id) for photo_id in window.filmstrip.in_view()]
    assert seen == list(range(seen[0], 60))
    assert len(seen) < 10
    order.gray.clear()
    order.coloured.clear()
    wait(lambda: len(order.gray) > len(seen))
    assert set(order.gray[1 : len(seen) + 1]) >= set(seen), "after the one that was being read"
    thumbnails.may_colour = lambda: True
    wait(lambda: len(order.coloured) > len(seen))
    assert order.coloured[: len(seen)] == seen, "from the top of the view"
    assert not set(order.coloured[len(seen) :]) & set(seen)


class Turns(QObject):
    """How much the window's thread does in one turn of its event loop: functions called, Qt's and Python's own.

    Counted, not timed: a busy machine does the same work. `most` is the turn with the most of it.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.most = self._calls = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)
        sys.setprofile(self._count)

    def _count(self, _frame: object, event: str, _argument: object) -> None:
        self._calls += event in ("call", "c_call")

    def _turn(self) -> None:
        self.most, self._calls = max(self.most, self._calls), 0

    def stop(self) -> None:
        sys.setprofile(None)
        self._timer.stop()


@pytest.fixture
def turns(window: Window) -> Iterator[Turns]:
    counted = Turns(window)
    yield counted
    counted.stop()


def test_two_thousand_photographs_open_without_holding_up_the_window(
    window: Window, turns: Turns, tmp_path: Path
) -> None:
    drop(window, many(tmp_path / "many", _MANY))
    wait(lambda: bool(window.studio.thumbnails._images))
    assert len(window.studio.workspace.document.photos) == _MANY
    settle(window)
    turns.stop()
    assert window.filmstrip.count_words() == "2,000"
    assert len(window.studio.thumbnails._asked) < 80, "only what the album shows is read"
    assert turns.most < _MOST_EACH * _MANY, f"{turns.most / _MANY:.0f} calls for each photograph in one turn"
    print(f"{turns.most / _MANY:.0f} calls for each photograph in the turn that does most")
