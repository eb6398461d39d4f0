"""Undo and redo: offered as soon as there is a step, however long its colours take."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from restorer.gui.window import Window
from tests.gui.support import PlainRoom, coloured, drop, paint, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_stroke_can_be_undone_before_its_colours_are_there(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    room = window.studio.room
    assert isinstance(room, PlainRoom)
    room.colorizer.delay = 3600.0
    workspace, undo = window.studio.workspace, window.actions_["undo"]
    window.activateWindow()
    window.actions_["tool_brush"].trigger()
    assert not undo.isEnabled()
    paint(window, (0.3, 0.4), (0.4, 0.4))
    assert window.studio.darkroom.busy
    assert undo.isEnabled()
    words = undo.text()
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Z, CTRL)
    assert not workspace.recipe.strokes
    assert not undo.isEnabled()
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(workspace.recipe.strokes) == 1
    assert undo.text() == words
    room.colorizer.delay = 0.0
    window.studio.darkroom.stop()
    settle(window)
