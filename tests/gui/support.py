"""The window for tests: a colorizer that needs no network, and a hand that drops, waits and paints."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.plugin import QtBot

from restorer.engine.card import ModelCard, PackageFile
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.providers import Device, DeviceKind
from restorer.engine.working_size import WorkingSize, choose_size
from restorer.gui.engine_room import EngineRoom, Ready
from restorer.gui.window import Window
from restorer.imaging.arrays import Luma
from restorer.progress import Progress
from restorer.project.recipe import Recipe

BASE = (12.0, 18.0)
"""What the plain colorizer gives where nobody wished otherwise."""


class PlainColorizer:
    """One colour everywhere; with hints the hints' mean everywhere. `delay`: seconds for each field."""

    def __init__(self, delay: float = 0.0) -> None:
        self.card: ModelCard = replace(
            CLASSICAL_CARDS[0], id="plain", name="Plain", files=(PackageFile("model.onnx", "0" * 64, 1),)
        )
        self.delay = delay
        self.fields = 0

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        progress.check()
        return Analysis(luma, WorkingSize(*luma.shape, *luma.shape))

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        end = time.monotonic() + self.delay
        while time.monotonic() < end:
            progress.check()
            time.sleep(0.005)
        self.fields += 1
        wished = hints.ab[hints.mask > 0]
        colour = np.asarray(BASE, np.float32) * vividness if wished.size == 0 else wished.mean(axis=0)
        height, width = analysis.luma.shape
        ab = np.broadcast_to(colour, (height // 4, width // 4, 2)).astype(np.float32)
        return ChromaField(ab, analysis.luma)


class PlainRoom(EngineRoom):
    """Always the plain colorizer, on a device that says it is the CPU. `error` is raised instead where set."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "shipped", folder / "own")
        self.colorizer = PlainColorizer()
        self.error: Exception | None = None

    def device(self) -> Device:
        return Device(DeviceKind.CPU, "CPU", "CPUExecutionProvider", "CPU, because this is a test", 1)

    def cards(self) -> list[ModelCard]:
        return [self.colorizer.card]

    def open(self, recipe: Recipe, wish: str | None) -> Ready:
        if self.error is not None:
            raise self.error
        return Ready(self.colorizer, self.device())


def shown(window: Window, qtbot: QtBot) -> Iterator[Window]:
    """Show the window, and close it after the test."""
    window.studio.look.choose("dark")
    window.resize(1400, 900)
    with capture_exceptions():
        window.show()
        window.complete()
        settle(window)
    yield window
    window.close_now()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(window: Window, seconds: float = 20.0) -> None:
    """Until nothing is worked on any more and everything was painted."""
    wait(lambda: window.studio.tasks.idle() and not window.studio.darkroom.busy, seconds)
    for _ in range(3):
        QApplication.processEvents()
    wait(window.studio.tasks.idle, seconds)


def wait(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Turn the event loop until the condition holds; too long fails."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        QApplication.processEvents()
        time.sleep(0.002)


def make_scan(path: Path, width: int = 320, height: int = 240, seed: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    x, y = np.meshgrid(np.linspace(40, 215, width), np.linspace(0, 25, height))
    picture = x + y + np.random.default_rng(seed).normal(0, 2, (height, width))
    picture[height // 3 : height // 2, width // 2 : width // 2 + width // 5] -= 35
    Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).save(path)
    return path


def drop(window: Window, *paths: Path) -> None:
    """Drop files onto the middle of the window, as the desktop does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_mime(window, mime)


def drop_mime(window: Window, mime: QMimeData) -> None:
    """Enter with the drag, then let go."""
    middle, copy = window.rect().center(), Qt.DropAction.CopyAction
    button, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(middle, copy, mime, button, modifiers))
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, mime, button, modifiers))


def coloured(window: Window) -> None:
    """Until the current photograph has its colours."""
    wait(lambda: window.studio.hinting.colours is not None)
    settle(window)


def place(window: Window, x: float, y: float) -> QPoint:
    """Where a point of the photograph is on the canvas."""
    return window.stage.canvas.place_of(x, y).toPoint()


def paint(window: Window, *points: tuple[float, float]) -> None:
    """Drag the left button over the photograph through these points."""
    canvas = window.stage.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place(window, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(canvas, place(window, *point))
        QApplication.processEvents()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place(window, *points[-1]))
