"""The album of 10,000 photographs: opening, scrolling, judging, with and without kept thumbnails; a stroke in a run.

    python -m tests.benchmarks.album [COUNT]

Small JPEGs are made once in a folder that is thrown away. Offscreen, with real events; the model is the shipped one.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.album.feature import AlbumFeature
from restorer.gui.main import make_application
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources

NONE = Qt.KeyboardModifier.NoModifier


def make_album(folder: Path, count: int) -> None:
    """That many small photographs, all different."""
    folder.mkdir()
    base = np.add.outer(np.linspace(30, 120, 150), np.linspace(20, 110, 200)).astype(np.uint8)
    for number in range(count):
        shade = base + np.uint8(number % 37)
        shade[number % 140 : number % 140 + 9, number % 190 : number % 190 + 9] = 255
        Image.fromarray(shade).save(folder / f"scan_{number:05}.jpg", quality=80)


def until(condition: object, seconds: float = 120.0) -> None:
    """Turn the event loop until it holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:  # type: ignore[operator]
        QApplication.processEvents()
        time.sleep(0.0005)


def feature(window: Window) -> AlbumFeature:
    """The album of the window."""
    return next(one for one in window.features if isinstance(one, AlbumFeature))


def painted(window: Window) -> bool:
    """Whether every thumbnail in view is there."""
    seen = feature(window).album.page.grid.in_view()
    return bool(seen) and all(photo_id in window.studio.thumbnails._images for photo_id in seen)


def drop_on(window: Window, folder: Path) -> float:
    """Drop the folder; seconds until everything in view is painted."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    began = time.perf_counter()
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(window.rect().center(), copy, mime, button, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), copy, mime, button, NONE))
    until(lambda: feature(window).album.shown and painted(window))
    QApplication.processEvents()
    return time.perf_counter() - began


def scroll(window: Window, steps: int, notches: int) -> list[tuple[float, float]]:
    """Turn the wheel; milliseconds of each step, its painting included: by the clock, and of this thread alone."""
    view = feature(window).album.page.grid.viewport()
    middle = QPointF(view.rect().center())
    taken: list[tuple[float, float]] = []
    for _ in range(steps):
        began, own = time.perf_counter(), time.thread_time()
        turn = QPoint(0, -120 * notches)
        event = QWheelEvent(
            middle, view.mapToGlobal(middle), QPoint(), turn, Qt.MouseButton.NoButton, NONE,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)
        QApplication.processEvents()
        view.repaint()
        taken.append((1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - own)))
        pause = time.perf_counter() + 0.012
        while time.perf_counter() < pause:
            QApplication.processEvents()
    return taken


def told(name: str, taken: list[tuple[float, float]]) -> None:
    """Median and worst of a hundred."""
    for what, column in zip(("", " (own)"), np.transpose(taken), strict=True):
        print(f"{name + what:<44} median {np.median(column):6.1f} ms   p99 {np.percentile(column, 99):6.1f} ms")


def one_window(home: Path, folder: Path, name: str) -> None:
    """Open, scroll, sort, choose and judge in a window of its own."""
    window = Window(make_studio(make_application(), resources(), home))
    window.resize(1600, 1000)
    window.show()
    until(window.studio.tasks.idle, 30)
    window.studio.thumbnails.may_colour = lambda: name.startswith("again")
    own = time.thread_time()
    seconds = drop_on(window, folder)
    own = time.thread_time() - own  # of the window's thread alone: what it costs where nothing else is at work
    print(f"{name:<44} {seconds:6.2f} s from the drop to the last thumbnail in view, {own:.2f} s of them the window's")
    told(f"{name}, wheel", scroll(window, 200, 1))
    told(f"{name}, wheel fast", scroll(window, 100, 12))
    grid = feature(window).album.page.grid
    for key, words in ((Qt.Key.Key_End, "to the end"), (Qt.Key.Key_A, "all chosen"), (Qt.Key.Key_4, "all rated")):
        began = time.perf_counter()
        QTest.keyClick(grid, key, Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_A else NONE)
        QApplication.processEvents()
        print(f"{name}, {words:<30} {1000 * (time.perf_counter() - began):6.0f} ms")
    until(window.studio.tasks.idle, 60)
    window.close_now()


def main(count: int) -> None:
    """The first time, and again with what was kept."""
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        make_album(home / "album", count)
        one_window(home / "data", home / "album", "first time")
        one_window(home / "data", home / "album", "again")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
