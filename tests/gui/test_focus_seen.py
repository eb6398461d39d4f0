"""Where the focus is: one ring, whichever way it came."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.window import Window
from tests.gui.support import settle


def test_the_key_draws_nothing_but_the_ring_that_the_pointer_draws(opened: Window) -> None:
    export, before = opened.top.export, opened.stage.canvas
    export.setFocus(Qt.FocusReason.MouseFocusReason)
    settle(opened)
    ring = export.grab().toImage()
    before.setFocus()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is export:
            break
    settle(opened)
    assert export.hasFocus()
    assert export.grab().toImage() == ring
