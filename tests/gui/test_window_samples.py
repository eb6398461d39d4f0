"""The samples of the empty window: there when they are bundled, coloured when there is a moment, opened as copies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.plugin import QtBot

from restorer.gui.studio import Studio
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, settle, shown, wait


def test_the_four_samples_are_coloured_while_the_window_stays_empty(window: Window) -> None:
    names = [button.text() for button in window.empty.samples.buttons]
    assert names == ["Astronaut", "Chelsea", "Coffee", "Rocket"]
    wait(lambda: window.samples.done)
    for button in window.empty.samples.buttons:
        assert button.gray is not None
        assert button.gray.allGray()
        assert button.coloured is not None
        assert not button.coloured.allGray()
    assert not window.status.chip_words()


def test_a_sample_opens_as_a_copy_of_ones_own(window: Window, own_home: Path) -> None:
    button = window.empty.samples.buttons[1]
    before = button.path.read_bytes()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    coloured(window)
    current = window.studio.workspace.current
    assert current is not None
    assert current.path == own_home / "data" / "samples" / "chelsea.jpg"
    assert current.path.read_bytes() == before == button.path.read_bytes()


def test_a_photograph_comes_before_the_samples(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.samples._colour_next()
    settle(window)
    assert not window.samples.done


def test_without_samples_there_is_no_row(plain_studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    for window in shown(Window(replace(plain_studio, samples=tmp_path / "nothing")), qtbot):
        assert not window.empty.samples.isVisible()
        assert window.samples.done
