"""Many photographs at once: what is seen comes first, and the hand never waits."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QListView

from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, settle, wait


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
    """The longest that one turn of the event loop has kept the window's thread working, in milliseconds of its own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.longest_ms = 0.0
        self._before = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def _turn(self) -> None:
        now = time.thread_time()
        self.longest_ms = max(self.longest_ms, 1000.0 * (now - self._before))
        self._before = now

    def stop(self) -> None:
        self._timer.stop()


def test_two_thousand_photographs_open_without_holding_up_the_window(window: Window, tmp_path: Path) -> None:
    folder = many(tmp_path / "many", 2000)
    turns = Turns(window)
    drop(window, folder)
    wait(lambda: bool(window.studio.thumbnails._images))
    assert len(window.studio.workspace.document.photos) == 2000
    settle(window)
    turns.stop()
    assert window.filmstrip.count_words() == "2,000"
    assert len(window.studio.thumbnails._asked) < 80, "only what the album shows is read"
    assert turns.longest_ms < 3000, f"{turns.longest_ms:.0f} ms in one turn; far more than it takes"
    print(f"longest turn {turns.longest_ms:.0f} ms")
