"""How fast the window is, by real events: `python -m tests.benchmarks.window [--megapixels 100] [--size 24] [...]`.

Start-up; drop to first colour; stroke to preview and to full quality, at each working size of `--sides` (the model's
own is 256); many photographs at once; frames while sliding and panning over a large scan at 1920 x 1080; peak memory.
Offscreen; the shipped model on the device that is there. Nothing is asserted; how busy the machine was stands beside.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_STARTED = time.perf_counter()

import numpy as np  # noqa: E402 - the clock starts first
from PIL import Image  # noqa: E402
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl  # noqa: E402
from PySide6.QtGui import QDragEnterEvent, QDropEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from restorer.gui import studio  # noqa: E402
from restorer.gui.engine_room import EngineRoom, Ready  # noqa: E402
from restorer.gui.main import make_application  # noqa: E402
from restorer.gui.window import Window  # noqa: E402
from restorer.paths import resources  # noqa: E402
from restorer.project.recipe import Recipe  # noqa: E402

_LEFT = Qt.MouseButton.LeftButton


def scan(path: Path, megapixels: float) -> Path:
    """A gray JPEG of about that many megapixels, with forms and grain."""
    width = round((megapixels * 1e6 * 1.5) ** 0.5)
    height = round(width / 1.5)
    rng = np.random.default_rng(7)
    small = np.asarray(Image.fromarray(rng.integers(40, 215, (24, 36), np.uint8)).resize((width // 8, height // 8), 3))
    picture = Image.fromarray(small).resize((width, height), 2)
    grain = Image.fromarray(rng.integers(0, 24, (1024, 1024), np.uint8))
    sheet = Image.new("L", (width, height))
    for top in range(0, height, 1024):
        for left in range(0, width, 1024):
            sheet.paste(grain, (left, top))
    Image.blend(picture, sheet, 0.12).save(path, quality=90)
    return path


def until(condition: Callable[[], bool], seconds: float = 180.0) -> float:
    """Turn the event loop until the condition holds; returns the milliseconds."""
    start = time.perf_counter()
    while not condition() and time.perf_counter() - start < seconds:
        QApplication.processEvents()
        time.sleep(0.0005)
    return 1000 * (time.perf_counter() - start)


def drop(window: Window, path: Path) -> None:
    """Drop a file on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy, none = window.rect().center(), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(middle, copy, mime, _LEFT, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, mime, _LEFT, none))


def say(name: str, values: list[float], unit: str = "ms") -> None:
    """One line: median, 95th and 99th percentile, count."""
    middle, p95, p99 = np.percentile(values, [50, 95, 99])
    print(f"{name:<50} median {middle:7.1f}  p95 {p95:7.1f}  p99 {p99:7.1f} {unit}  (n={len(values)})", flush=True)


class SizedRoom(EngineRoom):
    """The engine room with another working side for the models it opens than their card says (0: the card's)."""

    side = 0

    def open(self, recipe: Recipe, wish: str | None) -> Ready:
        """As the engine room, the working size changed."""
        ready = super().open(recipe, wish)
        rule = ready.colorizer.card.working_size
        if self.side and rule.size != self.side:
            size = replace(rule, size=self.side, max=max(rule.max, self.side))
            ready.colorizer.card = replace(ready.colorizer.card, working_size=size)
        return ready


def busy() -> str:
    """How busy the machine is."""
    cores = os.cpu_count() or 1
    return f"load {', '.join(f'{one:.1f}' for one in os.getloadavg())} on {cores} cores"


def strokes(window: Window, count: int, side: int) -> None:
    """Strokes of ten moves: from each move to its preview on the screen, from the release to full quality."""
    canvas, hinting = window.stage.canvas, window.studio.hinting
    window.actions_["tool_brush"].trigger()
    previews: list[float] = []
    own: list[float] = []
    finals: list[float] = []
    for number in range(count):
        hinting.take(float(-20 + 3 * number), 15.0)
        y = 0.2 + 0.05 * number
        QTest.mousePress(canvas, _LEFT, pos=canvas.place_of(0.3, y).toPoint())
        until(lambda: not window.studio.darkroom.busy)
        for step in range(1, 11):
            before = hinting.colours
            used = time.process_time()
            QTest.mouseMove(canvas, canvas.place_of(0.3 + 0.02 * step, y).toPoint())
            took = until(lambda before=before: hinting.colours is not before, 5.0)  # type: ignore[misc]
            start = time.perf_counter()
            canvas.repaint()
            previews.append(took + 1000 * (time.perf_counter() - start))
            own.append(1000 * (time.process_time() - used))
        QTest.mouseRelease(canvas, _LEFT, pos=canvas.place_of(0.5, y).toPoint())
        finals.append(until(lambda: exact(window)))
    say(f"stroke at {side} px: move to preview on screen", previews)
    say("  of that, processor time of this program", own)
    say(f"stroke at {side} px: release to full quality", finals)
    window.actions_["tool_fix"].trigger()


def exact(window: Window) -> bool:
    """Whether everything in view is at full quality for the recipe of now."""
    colours = window.studio.hinting.colours
    return (
        colours is not None
        and colours.recipe == window.studio.workspace.recipe
        and not window.studio.darkroom.busy
        and all(window.studio.tiles._good(key) for key in window.stage.canvas.visible_keys("colour"))
    )


def frames(window: Window, name: str, move: Callable[[int], None], count: int) -> None:
    """Say the milliseconds to paint a frame after each move; finished tiles arrive in between, as they do in use."""
    canvas = window.stage.canvas
    assert canvas.isVisible()  # hidden, it would be painted in no time
    values: list[float] = []
    own: list[float] = []
    for number in range(count):
        move(number)
        start, used = time.perf_counter(), time.thread_time()
        canvas.repaint()
        values.append(1000 * (time.perf_counter() - start))
        own.append(1000 * (time.thread_time() - used))
        QApplication.processEvents()
    say(f"frame while {name}", values)
    say("  of that, processor time of the window's thread", own)


def large(window: Window) -> None:
    """Sliding and panning over the scan that is open."""
    canvas = window.stage.canvas
    frames(window, "sliding, fitted", lambda n: canvas.set_divider(0.5 + 0.4 * np.sin(n / 9)), 300)
    canvas.full_size(QPointF(canvas.width() / 2, canvas.height() / 2))
    frames(window, "panning at 100 %, tiles coming", lambda n: canvas.pan(-23, -9), 200)
    until(lambda: exact(window))
    frames(window, "panning at 100 %, tiles there", lambda n: canvas.pan(7 - 14 * (n // 5 % 2), 3), 200)
    frames(window, "zooming", lambda n: canvas.zoom(0.9 if n % 20 < 10 else 1 / 0.9), 100)
    canvas.fit()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megapixels", type=float, default=100.0, help="the large scan (0: none)")
    parser.add_argument("--size", type=float, default=24.0, help="the photograph that is dropped, in megapixels")
    parser.add_argument("--sides", type=int, nargs="*", default=[256, 512], help="working sizes for strokes, in pixels")
    parser.add_argument("--strokes", type=int, default=6, help="strokes of ten moves at each working size")
    parser.add_argument("--photographs", type=int, default=2000, help="how many are dropped at once (0: none)")
    parser.add_argument("--at-once", action="store_true", help="drop right after the first frame, before all is made")
    args = parser.parse_args()
    print(busy())
    studio.EngineRoom = SizedRoom  # type: ignore[misc]
    app = make_application()
    with tempfile.TemporaryDirectory() as home:
        window = Window(studio.make_studio(app, resources(), Path(home)))
        window.resize(1920, 1080)
        window.show()
        window.repaint()
        took, used = time.perf_counter() - _STARTED, time.process_time()
        print(f"start-up to first frame, imports included: {took * 1000:.0f} ms, processor time {used * 1000:.0f} ms")
        if not args.at_once:
            window.complete()
            until(window.studio.tasks.idle)
        measure(window, Path(home), args)
        window.close_now()
    print(busy())
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB", flush=True)


def several(window: Window, home: Path, count: int) -> None:
    """Many photographs at once: to the first thumbnail, and the longest that one turn of the event loop took."""
    folder = home / "many"
    folder.mkdir()
    first = scan(folder / "00000.jpg", 1.0)
    for number in range(1, count):
        os.link(first, first.with_name(f"{number:05}.jpg"))
    before, thumbnails = len(window.studio.workspace.document.photos), window.studio.thumbnails
    known, turns, own = len(thumbnails._images), [], []
    start = time.perf_counter()
    drop(window, folder)
    first_seen = 0.0
    while time.perf_counter() - start < 10.0 and not (first_seen and window.studio.tasks.idle()):
        turn, used = time.perf_counter(), time.thread_time()
        QApplication.processEvents()
        turns.append(1000 * (time.perf_counter() - turn))
        own.append(1000 * (time.thread_time() - used))
        there = len(window.studio.workspace.document.photos) == before + count
        if not first_seen and there and len(thumbnails._images) > known:
            first_seen = 1000 * (time.perf_counter() - start)
        time.sleep(0.0005)
    print(f"drop of {count:,} photographs to their first thumbnail: {first_seen:.0f} ms; ", end="")
    print(f"longest turn of the event loop {max(turns):.0f} ms, processor time {max(own):.0f} ms")


def measure(window: Window, home: Path, args: argparse.Namespace) -> None:
    """The photograph of everyday size, the large scan, then many photographs."""
    size, megapixels = args.size, args.megapixels
    path = scan(home / "everyday.jpg", size)
    start, used, own = time.perf_counter(), time.process_time(), time.thread_time()
    drop(window, path)
    until(lambda: window.stage.canvas.scene is not None)
    print(f"drop of {size:g} megapixels to gray on screen: {1000 * (time.perf_counter() - start):.0f} ms")
    until(lambda: window.studio.hinting.colours is not None)
    took, used, own = time.perf_counter() - start, time.process_time() - used, time.thread_time() - own
    print(
        f"drop of {size:g} megapixels to first colour: {1000 * took:.0f} ms, processor time {1000 * used:.0f} ms",
        end="",
    )
    print(f" (of that, the window's thread {1000 * own:.0f} ms, with {len(window.making.made)} features made)")
    until(window.studio.tasks.idle)
    for side in args.sides:
        room = window.studio.room
        assert isinstance(room, SizedRoom)
        room.side = side
        drop(window, scan(home / f"strokes-{side}.jpg", size))
        window.studio.hinting.colours = None
        until(lambda: window.studio.hinting.colours is not None)
        until(window.studio.tasks.idle)
        strokes(window, args.strokes, side)
        room.side = 0
    print(busy())
    if megapixels:
        path = scan(home / "large.jpg", megapixels)
        window.studio.hinting.colours = None
        start = time.perf_counter()
        drop(window, path)
        until(lambda: window.studio.hinting.colours is not None)
        print(f"drop of {megapixels:g} megapixels to first colour: {1000 * (time.perf_counter() - start):.0f} ms")
        window.actions_["tool_fix"].trigger()
        until(lambda: exact(window))
        large(window)
    QTest.mouseMove(window.stage.canvas, QPoint(5, 5))
    if args.photographs:
        several(window, home, args.photographs)  # last: the album that they open as hides the canvas


if __name__ == "__main__":
    sys.exit(main())
