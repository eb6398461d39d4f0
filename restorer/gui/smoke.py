"""Proves that an installed or bundled program works: `restorer --smoke-test`, without a display, in a few seconds.

A sample is opened in the real window, coloured with the shipped model, touched by one stroke of the mouse, exported,
and the copy's lightness is measured against the sample. One line says what was found; the exit code is 0 or 1.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from restorer import __version__
from restorer.errors import RestorerError
from restorer.gui.exporting import ExportChoice
from restorer.gui.main import make_application
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.imaging.output import Container
from restorer.paths import resources
from restorer.progress import Progress
from restorer.project.recipe import Output
from restorer.record.master import against_master

_SECONDS = 120.0
_STROKE = ((0.40, 0.50), (0.45, 0.55), (0.50, 0.60))


def main() -> int:
    """Run the test. Returns the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="restorer-smoke-", ignore_cleanup_errors=True) as home:
        window = Window(make_studio(app, resources(), Path(home) / "data", Path(home) / "cache"))
        try:
            window.show()
            line = _through(window, Path(home))
        except RestorerError as error:
            print(f"Restorer {__version__} does not work: {error}", file=sys.stderr)
            return 1
        finally:
            window.close_now()
    print(f"Restorer {__version__} works: {line}, {time.perf_counter() - started:.1f} s in all")
    return 0


def _through(window: Window, home: Path) -> str:
    """Open, colour, stroke, export, verify; returns what there is to say of it."""
    sample = sorted((resources() / "samples").glob("*.jpg"))[0]
    colour_s = _seconds(window, lambda: window.opening.open_paths([sample]), lambda: _coloured(window), "colouring")
    window.actions_["tool_brush"].trigger()
    stroke_s = _seconds(window, lambda: _drag(window), lambda: _stroked(window), "the stroke")
    photo = window.studio.workspace.current
    if photo is None:
        raise RestorerError("The photograph went away.")
    choice = ExportChoice(Output(depth=16, suffix="_smoke"), Container.TIFF, home / "copies")
    copy = choice.folder / f"{sample.stem}_smoke.tif"
    _seconds(window, lambda: window.exports.run(photo, choice), copy.exists, "the export")
    verdict = against_master(copy, sample, Progress())
    if not verdict.good or verdict.lightness is None:
        raise RestorerError(" ".join(remark.sentence for remark in verdict.remarks) or "The copy was not measured.")
    device = window.studio.room.device().name
    return (
        f"{sample.name} coloured on {device} in {colour_s:.1f} s, a stroke in {stroke_s:.1f} s, "
        f"exported and verified ({len(photo.recipe.strokes)} stroke, {copy.stat().st_size:,} bytes)"
    )


def _coloured(window: Window) -> bool:
    return window.studio.hinting.colours is not None and window.studio.tasks.idle()


def _stroked(window: Window) -> bool:
    colours, recipe = window.studio.hinting.colours, window.studio.workspace.recipe
    return colours is not None and len(recipe.strokes) == 1 and colours.recipe == recipe


def _drag(window: Window) -> None:
    """Press, move and release the left button over the photograph, as the system would say it."""
    canvas = window.stage.canvas
    places = [canvas.place_of(x, y) for x, y in _STROKE]
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * len(places), QEvent.Type.MouseButtonRelease]
    left = Qt.MouseButton.LeftButton
    for kind, place in zip(kinds, [places[0], *places, places[-1]], strict=True):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
        there = QPointF(canvas.mapToGlobal(place))
        QApplication.sendEvent(canvas, QMouseEvent(kind, place, there, button, held, Qt.KeyboardModifier.NoModifier))


def _seconds(window: Window, act: Callable[[], object], done: Callable[[], bool], what: str) -> float:
    """Do it and turn the event loop until it is done; how long that took.

    Raises:
        RestorerError: it takes too long, or the window says that something failed.
    """
    started = time.perf_counter()
    act()
    while not done():
        QApplication.processEvents()
        wrong = next((one for one in window.messages.messages if one.tone == "error"), None)
        if wrong is not None:
            raise RestorerError(f"{what} failed: {wrong.title} {wrong.text} {wrong.details}")
        if time.perf_counter() - started > _SECONDS:
            raise RestorerError(f"{what} took more than {_SECONDS:.0f} s.")
        time.sleep(0.002)
    return time.perf_counter() - started


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        sys.exit(main())
