"""Pictures of the window's main states, for the guide and for review: `python packaging/shots.py PHOTOS FOLDER`.

PHOTOS is a folder of black-and-white photographs. QT_SCALE_FACTOR=1.25 draws them for a denser screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from restorer.gui.main import make_application
from restorer.gui.messages import Message
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources

_LEFT = Qt.MouseButton.LeftButton
_LASSO = ((0.35, 0.35), (0.7, 0.3), (0.75, 0.7), (0.5, 0.8), (0.3, 0.65))
_STROKE = ((0.45, 0.45), (0.5, 0.5), (0.52, 0.58), (0.5, 0.65))


def wait(condition: Callable[[], bool], seconds: float = 120.0) -> None:
    """Turn the event loop until the condition holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def settle(window: Window) -> None:
    """Until everything has been worked off and painted."""
    quiet = time.monotonic()
    while time.monotonic() - quiet < 0.3:
        QApplication.processEvents()
        time.sleep(0.005)
        if not window.studio.tasks.idle():
            quiet = time.monotonic()


def drag(window: Window, points: tuple[tuple[float, float], ...], release: bool = True) -> None:
    """Draw over the photograph with the left button."""
    canvas = window.stage.canvas
    places = [canvas.place_of(x, y).toPoint() for x, y in points]
    QTest.mousePress(canvas, _LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
        QApplication.processEvents()
    if release:
        QTest.mouseRelease(canvas, _LEFT, pos=places[-1])


def states(window: Window, photos: list[Path], save: Callable[[str, QWidget], None]) -> None:
    """Bring the window from one state to the next, saving a picture of each."""
    act = window.actions_
    settle(window)
    save("a-empty", window)
    window.opening.open_paths(photos)
    wait(lambda: window.studio.hinting.colours is not None)
    settle(window)
    save("b-colour", window)
    canvas = window.stage.canvas
    QTest.mouseClick(canvas, _LEFT, pos=canvas.place_of(0.7, 0.6).toPoint())
    settle(window)
    save("c-card", window)
    window.stage.card.leave()
    act["tool_lasso"].trigger()
    drag(window, _LASSO)
    settle(window)
    act["tool_brush"].trigger()
    window.studio.hinting.take(-3.0, -22.0)
    drag(window, _STROKE)
    settle(window)
    act["compare_result"].trigger()
    settle(window)
    save("d-painting", window)
    act["theme_light"].trigger()
    act["compare_side"].trigger()
    settle(window)
    save("e-light-side", window)
    window.panel.show_tab(1)
    act["compare_slider"].trigger()
    window.say(
        Message("shot", "3 of 53 files were left out", "notes.docx, film.mp4 and others.", "warning", details="x")
    )
    settle(window)
    save("f-info-message", window)
    window.messages.remove("shot")
    act["theme_dark"].trigger()
    act["export"].trigger()
    settle(window)
    dialog = window.exports.dialog
    if dialog is not None:
        save("g-export", dialog)
        dialog.reject()
    window.panel.show_tab(0)
    window.resize(1100, 700)
    settle(window)
    save("h-compact", window)
    QTest.mouseMove(canvas, QPoint(10, 10))


def main(photos: Path, folder: Path) -> None:
    """Write the pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as home:
        window = Window(make_studio(app, resources(), Path(home)))
        window.studio.look.choose("dark")
        window.resize(1600, 1000)
        window.show()
        files = sorted(path for path in photos.iterdir() if path.is_file())
        states(window, files, lambda name, widget: print(name, widget.grab().save(str(folder / f"{name}.png"))))
        window.close_now()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python packaging/shots.py PHOTOS FOLDER")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
