"""Keys of the canvas: the brush's size has commands like any other, held keys are shown as what they are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.command_list.feature import Commands
from restorer.gui.preferences.feature import SettingsDialog
from restorer.gui.preferences.keys_page import KeysPage
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, wait


def opened_page(window: Window) -> KeysPage:
    settings = next(one for one in window.features if isinstance(one, SettingsDialog))
    window.actions_["settings"].trigger()
    assert settings.dialog is not None
    settings.dialog.show_page(KeysPage)
    return next(page for page in settings.dialog.pages if isinstance(page, KeysPage))


def test_the_size_of_the_brush_has_keys_that_can_be_chosen(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.activateWindow()
    wait(lambda: QApplication.activeWindow() is window)
    window.actions_["tool_brush"].trigger()
    canvas = window.stage.canvas
    canvas.setFocus()
    first = canvas.brush_px
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert canvas.brush_px > first
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    smaller = canvas.brush_px
    assert smaller < first
    keys = next(one for one in window.features if isinstance(one, Commands)).keys
    keys.choose("brush_larger", (".",))
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert canvas.brush_px == smaller
    QTest.keyClick(canvas, Qt.Key.Key_Period)
    assert canvas.brush_px > smaller


def test_held_keys_stand_in_the_page_of_keys_as_keys_that_stay(window: Window) -> None:
    page = opened_page(window)
    QTest.keyClicks(page.field, "loupe, while")
    chosen = page.list.chosen()
    assert chosen is not None
    assert (chosen.key, chosen.action) == ("M", "")
    assert page.said.text() == "M stays: Loupe, while held."
    assert not any(control.isEnabled() for control in (page.press, page.use, page.none, page.back))
    page.field.clear()
    QTest.keyClicks(page.field, "larger")
    assert page.press.isEnabled()
    assert page.none.isEnabled()
