"""The album of 10,000 photographs: opening, scrolling, judging, with and without kept thumbnails; a stroke in a run.

    python -m tests.benchmarks.album [COUNT]

Small JPEGs are made once in a folder that is thrown away. Offscreen, with real events. "Own" is the processor time of
the window's thread: what the same takes by the clock where nothing else is at work. The second time every thumbnail is
kept in colour, as after a run; which colours they are makes no difference here, so they are not the model's.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.album.feature import AlbumFeature
from restorer.gui.main import make_application
from restorer.gui.studio import make_studio
from restorer.gui.thumbnail_store import ThumbnailStore, key_of
from restorer.gui.thumbnail_work import made_with
from restorer.gui.window import Window
from restorer.paths import resources
from restorer.project.document import UNTOUCHED

NONE = Qt.KeyboardModifier.NoModifier
FRAME = 0.016


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


def keep_coloured(cache: Path, folder: Path) -> None:
    """Keep a coloured thumbnail of each photograph, with how unsure the model was."""
    store = ThumbnailStore(cache / "thumbnails")
    for number, path in enumerate(sorted(folder.iterdir())):
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        store.put(key_of(path, made_with(UNTOUCHED, None)), image, number % 97 / 97)
    store.close()


class Spent:
    """Milliseconds since it was made."""

    def __init__(self) -> None:
        self._began = self._now()

    @staticmethod
    def _now() -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), time.process_time()

    def __iter__(self) -> Iterator[float]:
        """By the clock; of the window's thread; of all threads."""
        return (1000 * (now - began) for now, began in zip(self._now(), self._began, strict=True))

    @property
    def own(self) -> float:
        """Of the window's thread."""
        return list(self)[1]


def told(name: str, spent: Spent) -> None:
    """A line for something that is done once."""
    clock, own, whole = spent
    print(f"{name:<44} {clock:7.0f} ms, own {own:6.0f}, all threads {whole:6.0f}", flush=True)


def told_many(name: str, own: list[float]) -> None:
    """Median and worst of a hundred of what is done often."""
    print(f"{name + ' (own)':<44} median {np.median(own):5.1f} ms   p99 {np.percentile(own, 99):5.1f} ms", flush=True)


def drop_on(window: Window, folder: Path) -> None:
    """Drop the folder and wait until everything in view is painted."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(window.rect().center(), copy, mime, button, NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), copy, mime, button, NONE))
    until(lambda: feature(window).album.shown and painted(window))
    QApplication.processEvents()


def scroll(window: Window, steps: int, notches: int) -> list[float]:
    """Turn the wheel; own milliseconds of each step with all that comes of it until the next frame is due."""
    view = feature(window).album.page.grid.viewport()
    middle = QPointF(view.rect().center())
    taken: list[float] = []
    for _ in range(steps):
        turn, end = Spent(), time.perf_counter() + FRAME
        event = QWheelEvent(
            middle, view.mapToGlobal(middle), QPoint(), QPoint(0, -120 * notches), Qt.MouseButton.NoButton, NONE,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)
        while time.perf_counter() < end:
            QApplication.processEvents()
            time.sleep(0.0005)
        taken.append(turn.own)
    return taken


def repaint(window: Window, times: int) -> list[float]:
    """Paint all that is seen of the grid; own milliseconds each time."""
    view = feature(window).album.page.grid.viewport()
    taken: list[float] = []
    for _ in range(times):
        turn = Spent()
        view.repaint()
        taken.append(turn.own)
    return taken


def one_window(home: Path, folder: Path, name: str) -> None:
    """Open, scroll, sort, choose and judge in a window of its own."""
    window = Window(make_studio(make_application(), resources(), home))
    window.resize(1600, 1000)
    window.show()
    until(window.studio.tasks.idle, 30)
    window.studio.thumbnails.may_colour = lambda: False
    opening = Spent()
    drop_on(window, folder)
    told(f"{name}, drop to last thumbnail in view", opening)
    told_many(f"{name}, wheel", scroll(window, 100, 1))
    told_many(f"{name}, wheel fast", scroll(window, 50, 12))
    told_many(f"{name}, all in view painted anew", repaint(window, 20))
    grid = feature(window).album.page.grid
    keys = ((Qt.Key.Key_End, "to the end"), (Qt.Key.Key_A, "all chosen"), (Qt.Key.Key_4, "all rated"),
            (Qt.Key.Key_T, "all accepted"))  # fmt: skip
    for key, words in keys:
        turn = Spent()
        QTest.keyClick(grid, key, Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_A else NONE)
        QApplication.processEvents()
        told(f"{name}, {words}", turn)
    until(window.studio.tasks.idle, 60)
    window.close_now()


def main(count: int) -> None:
    """The first time, and again with what was kept."""
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        make_album(home / "album", count)
        one_window(home / "data", home / "album", "first time")
        keep_coloured(home / "data" / "cache", home / "album")
        one_window(home / "data", home / "album", "again")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
