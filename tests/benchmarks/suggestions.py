"""From a click to the painted card of suggestions, by real events: `python -m tests.benchmarks.suggestions`.

The clock stands when the card, all its swatches and the canvas behind it are painted. Beside the time on the wall is
the processor time of the window's thread: on a machine that others use, that is what the program itself costs.
Offscreen, at 1600 x 1000, the shipped model. `--profile` lists what it goes into. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.main import make_application
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources
from tests.benchmarks.window import drop, say, scan, until

_LEFT = Qt.MouseButton.LeftButton


class Painted(QObject):
    """Notes that a widget was asked to paint itself; it has, when the events are worked off."""

    seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def click(window: Window, x: float, y: float) -> tuple[float, float]:
    """Milliseconds on the wall and of this thread's processor time from the click to the painted card."""
    canvas, card = window.stage.canvas, window.stage.card
    painted = Painted()
    card.installEventFilter(painted)
    place = canvas.place_of(x, y).toPoint()
    wall, processor = time.perf_counter(), time.thread_time()
    QTest.mouseClick(canvas, _LEFT, pos=place)
    while not painted.seen:
        QApplication.processEvents()
    taken = 1000 * (time.perf_counter() - wall), 1000 * (time.thread_time() - processor)
    card.removeEventFilter(painted)
    return taken


def main(clicks: int, megapixels: float, profile: bool) -> None:
    """Open one photograph and click all over it."""
    app = make_application()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {len(os.sched_getaffinity(0))} of them allowed")
    with tempfile.TemporaryDirectory() as folder:
        window = Window(make_studio(app, resources(), Path(folder) / "home"))
        window.resize(1600, 1000)
        window.show()
        drop(window, scan(Path(folder) / "scan.jpg", megapixels))
        until(lambda: window.studio.hinting.colours is not None)
        until(window.studio.tasks.idle)
        rng = np.random.default_rng(3)
        profiler = cProfile.Profile()
        times = []
        for _ in range(clicks):
            if profile:
                profiler.enable()
            times.append(click(window, *rng.uniform(0.1, 0.9, 2)))
            profiler.disable()
            QTest.keyClick(window.stage.card, Qt.Key.Key_Escape)
            until(lambda: window.studio.tasks.idle() and not window.studio.darkroom.busy)
        say("first click to painted card", [times[0][0]])
        say("click to painted card", [wall for wall, _ in times[1:]])
        say("click to painted card, processor", [processor for _, processor in times[1:]])
        if profile:
            pstats.Stats(profiler).sort_stats("cumulative").print_stats(35)
        window.close_now()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clicks", type=int, default=40)
    parser.add_argument("--megapixels", type=float, default=6.0)
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args()
    main(given.clicks, given.megapixels, given.profile)
