"""The hand on the window for the pictures: where it goes, and waiting until all is painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.window import Window

_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class Marks:
    """Where the hand goes, in fractions of the first photograph: a click, a region, a stroke in it."""

    spot: tuple[float, float]
    lasso: tuple[tuple[float, float], ...]
    stroke: tuple[tuple[float, float], ...]


ANYWHERE = Marks(
    (0.7, 0.6),
    ((0.35, 0.35), (0.7, 0.3), (0.75, 0.7), (0.5, 0.8), (0.3, 0.65)),
    ((0.45, 0.45), (0.5, 0.5), (0.52, 0.58), (0.5, 0.65)),
)
SUIT = Marks(
    (0.62, 0.57),
    ((0.3, 0.42), (0.22, 0.46), (0.1, 0.56), (0.06, 0.72), (0.05, 0.98), (0.48, 0.98), (0.5, 0.56), (0.36, 0.52)),
    ((0.2, 0.62), (0.23, 0.7), (0.21, 0.79)),
)
"""The astronaut's suit in the first of the sample photographs."""


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
