"""What *Original* shows: the scan as it came, gray, toned or in colour, and what is said of a colour photograph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, place

RED, BLUE = (200, 40, 50), (40, 60, 190)


def picture(path: Path) -> Path:
    """640 x 480: red left, blue right, with green and brown of like lightness below."""
    codes = np.empty((480, 640, 3), np.uint8)
    codes[:, :320], codes[:, 320:] = RED, BLUE
    codes[320:, :320], codes[320:, 320:] = (0, 115, 50), (120, 50, 20)
    Image.fromarray(codes).save(path)
    return path


def seen(window: Window, x: float, y: float) -> tuple[int, int, int]:
    QApplication.processEvents()
    pixel = QColor(window.stage.canvas.grab().toImage().pixel(place(window, x, y)))
    return pixel.red(), pixel.green(), pixel.blue()


def test_original_shows_a_colour_photograph_as_it_is_and_the_bar_says_what_the_result_is(
    window: Window, tmp_path: Path
) -> None:
    drop(window, picture(tmp_path / "beach.png"))
    coloured(window)
    result = seen(window, 0.8, 0.2)
    QTest.keyPress(window.stage.canvas, Qt.Key.Key_O)
    window.stage.advice.hide()
    assert seen(window, 0.2, 0.2) == pytest.approx(RED, abs=2)
    assert seen(window, 0.8, 0.2) == pytest.approx(BLUE, abs=2)
    QTest.keyRelease(window.stage.canvas, Qt.Key.Key_O)
    assert seen(window, 0.8, 0.2) == result
    assert result[0] > result[2], "coloured anew: the model's brown, not the photograph's blue"
    (message,) = window.messages.messages
    assert message.title == "This photograph already has colour."
    assert message.text == "Original shows beach.png as it is. The result is coloured anew from its lightness alone."


def test_original_keeps_the_tone_of_a_sepia_print_and_no_bar_is_shown(window: Window, tmp_path: Path) -> None:
    gray = np.asarray(Image.open(make_scan(tmp_path / "gray.png")).convert("L"), np.float32)
    sepia = np.clip(gray[..., None] * (1.0, 0.88, 0.70), 0, 255).astype(np.uint8)
    Image.fromarray(sepia).save(tmp_path / "sepia.png")
    drop(window, tmp_path / "sepia.png")
    coloured(window)
    red, green, blue = seen(window, 0.25, 0.2)
    assert red > green > blue
    assert red - blue > 15
    assert not window.messages.messages


def test_the_next_photograph_does_not_inherit_the_tone(window: Window, tmp_path: Path) -> None:
    drop(window, picture(tmp_path / "a.png"), make_scan(tmp_path / "b.png"))
    coloured(window)
    QTest.keyClick(window, Qt.Key.Key_Down)
    coloured(window)
    red, green, blue = seen(window, 0.25, 0.2)
    assert red == green == blue
    assert not window.messages.messages
