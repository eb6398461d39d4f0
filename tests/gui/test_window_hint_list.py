"""The list of hints with real events: the row under the pointer shows its stroke alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.window import Window
from tests.gui.support import coloured, drop, paint, place, settle

FIRST, SECOND = (0.2, 0.8), (0.3, 0.3)


def prepared(window: Window, scan: Path) -> None:
    """Two blue points, seen on the original."""
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_B)
    window.studio.hinting.take(-5.0, -40.0)
    for point in (FIRST, SECOND):
        paint(window, point)
    settle(window)
    window.actions_["compare_original"].trigger()
    window.actions_["tool_fix"].trigger()  # without the section Hint colour the whole list is in view
    window.stage.canvas.hand.leave()


def hover(window: Window, row: int) -> None:
    hints = window.colour_tab.hints
    middle = hints.visualItemRect(hints.item(row)).center()
    QTest.mouseMove(hints.viewport(), middle + QPoint(5, 0))  # a pointer that rests there already makes no event
    QTest.mouseMove(hints.viewport(), middle)
    QApplication.processEvents()


def shown(window: Window, point: tuple[float, float]) -> bool:
    """Whether a stroke's colour is seen there."""
    pixel = QColor(window.stage.canvas.grab().toImage().pixel(place(window, *point)))
    return pixel.blue() > pixel.red() + 15


def test_a_row_under_the_pointer_shows_its_stroke_alone(window: Window, scan: Path) -> None:
    prepared(window, scan)
    assert shown(window, FIRST)
    assert shown(window, SECOND)
    hover(window, 1)
    assert shown(window, FIRST)
    assert not shown(window, SECOND)
    hover(window, 2)
    assert not shown(window, FIRST)
    assert shown(window, SECOND)
    hover(window, 0)
    assert shown(window, FIRST), "the row of the whole picture shows all that belong to it"
    hover(window, 1)
    QApplication.sendEvent(window.colour_tab.hints, QEvent(QEvent.Type.Leave))
    assert shown(window, FIRST)
    assert shown(window, SECOND)


def test_a_hidden_hint_shows_while_its_row_is_under_the_pointer(window: Window, scan: Path) -> None:
    prepared(window, scan)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_H)
    assert not shown(window, FIRST)
    hover(window, 1)
    assert shown(window, FIRST)


def test_removing_the_hint_under_the_pointer_shows_the_others_again(window: Window, scan: Path) -> None:
    prepared(window, scan)
    hover(window, 1)
    QTest.mouseClick(window.colour_tab.hints.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 28 + 14))
    QTest.keyClick(window.colour_tab.hints, Qt.Key.Key_Delete)
    settle(window)
    assert len(window.studio.workspace.recipe.strokes) == 1
    assert shown(window, SECOND)
