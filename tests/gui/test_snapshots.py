"""The window's main states, pixel by pixel within a tolerance, with the bundled font at scale 1.

`RESTORER_SNAPSHOTS=write pytest tests/gui/test_snapshots.py` stores them anew; look at them before committing.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from restorer.gui.messages import Message
from restorer.gui.picture.images import image_rgb
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, paint, place, settle, wait

FOLDER = Path(__file__).resolve().parents[1] / "snapshots"
TOLERANCE = 2.0
"""Mean difference of codes: another rasteriser's edges pass, a moved label does not."""


def compare(widget: QWidget, name: str) -> None:
    shot = widget.grab().toImage()
    path = FOLDER / f"{name}.png"
    if os.environ.get("RESTORER_SNAPSHOTS") == "write":
        shot.save(str(path))
    kept = QImage(str(path))
    assert kept.size() == shot.size()
    blocks = np.abs(image_rgb(kept).astype(float) - image_rgb(shot)).mean(axis=2)
    height, width = (side // 32 * 32 for side in blocks.shape)
    worst = blocks[:height, :width].reshape(height // 32, 32, width // 32, 32).mean(axis=(1, 3)).max()
    assert blocks.mean() < TOLERANCE, f"{name} looks different as a whole"
    assert worst < 12 * TOLERANCE, f"{name} looks different in one place"


def still(window: Window) -> None:
    """No figures that change from run to run, no focus ring."""
    settle(window)
    window.status.show_device("CPU · 38 ms", "")
    window.colour_tab.show_model("Plain", "ready · 38 ms")
    window.setFocus()
    settle(window)


def test_the_bundled_font_is_used(window: Window) -> None:
    assert QFontInfo(window.studio.look.font("body")).family() == "Inter"


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_empty(window: Window, theme: str) -> None:
    window.actions_[f"theme_{theme}"].trigger()
    wait(lambda: window.samples.done)
    still(window)
    compare(window, f"empty-{theme}")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_coloured(window: Window, scan: Path, theme: str) -> None:
    window.actions_[f"theme_{theme}"].trigger()
    drop(window, scan)
    coloured(window)
    still(window)
    compare(window, f"coloured-{theme}")


def test_painting(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.studio.hinting.add_region(((0.5, 0.1), (0.95, 0.1), (0.95, 0.9), (0.5, 0.9)))
    window.actions_["tool_brush"].trigger()
    window.studio.hinting.take(-10.0, -25.0)
    paint(window, (0.7, 0.3), (0.75, 0.5), (0.7, 0.7))
    window.stage.canvas.hand.leave()
    still(window)
    compare(window, "painting")


def test_card_and_message(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.say(Message("shot", "3 of 53 files were left out", "notes.docx, film.mp4 and others.", "warning"))
    still(window)
    QTest.mouseClick(window.stage.canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.3, 0.4))
    settle(window)
    compare(window, "card-message")


def test_compact(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.actions_["tool_brush"].trigger()
    window.resize(1024, 640)
    still(window)
    compare(window, "compact")


def test_export_dialog(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.exports.ask(window.stage.preview_image())
    dialog = window.exports.dialog
    assert dialog is not None
    dialog._folder = Path("/Pictures/Coloured")
    dialog._changed()
    settle(window)
    compare(dialog, "export")
    dialog.reject()
