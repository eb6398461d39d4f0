"""What doubt costs: frames with and without the overlay, and Ask me. `python -m tests.benchmarks.doubt PHOTO`.

At 1920 x 1080, offscreen, the shipped model on the device that is there. Nothing is asserted.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QPointF

from restorer.gui import studio
from restorer.gui.doubt.feature import Doubt
from restorer.gui.main import make_application
from restorer.gui.window import Window
from restorer.paths import resources
from tests.benchmarks.window import busy, drop, exact, frames, until


def pan_and_zoom(window: Window, name: str) -> None:
    """Frames of everyday moves."""
    canvas = window.stage.canvas
    canvas.fit()
    until(lambda: exact(window))
    canvas.full_size(QPointF(canvas.width() / 2, canvas.height() / 2))
    until(lambda: exact(window))
    frames(window, f"panning at 100 %, {name}", lambda n: canvas.pan(7 - 14 * (n // 5 % 2), 3), 100)
    frames(window, f"zooming, {name}", lambda n: canvas.zoom(0.9 if n % 20 < 10 else 1 / 0.9), 60)
    canvas.fit()
    frames(window, f"fitted, slider, {name}", lambda n: canvas.set_divider(0.3 + 0.004 * n), 60)


def main(photo: Path) -> None:
    """Measure and print."""
    print(busy())
    app = make_application()
    with tempfile.TemporaryDirectory() as home:
        window = Window(studio.make_studio(app, resources(), Path(home)))
        window.resize(1920, 1080)
        window.show()
        until(window.studio.tasks.idle)
        drop(window, photo)
        until(lambda: window.studio.hinting.colours is not None)
        until(window.studio.tasks.idle)
        pan_and_zoom(window, "without doubt")
        window.actions_["doubt"].trigger()
        until(window.studio.tasks.idle)
        pan_and_zoom(window, "with doubt")
        ask(window)
        window.close_now()
    print(busy())


def ask(window: Window) -> None:
    """From the key to the first card."""
    doubt = next(feature for feature in window.features if isinstance(feature, Doubt))
    start, used = time.perf_counter(), time.process_time()
    window.actions_["ask_me"].trigger()
    until(lambda: window.stage.card.isVisible() or doubt.asking.pill.isVisible(), 60.0)
    took, used = time.perf_counter() - start, time.process_time() - used
    print(f"Ask me to its first card: {1000 * took:.0f} ms, processor time {1000 * used:.0f} ms")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.benchmarks.doubt PHOTO")
    main(Path(sys.argv[1]))
