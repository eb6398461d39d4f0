"""Where the focus is: one ring, whichever way it came."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from restorer.gui.album.edge import FilmstripEdge
from restorer.gui.messages import Message, Offer
from restorer.gui.window import Window
from tests.gui.support import settle, wait


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


def test_a_button_of_a_message_gives_the_keys_back_to_the_photograph(opened: Window) -> None:
    pressed: list[str] = []
    for kind in ("first", "second"):
        opened.say(Message(kind, "Include 2 subfolders?", offers=(Offer("Include", lambda: pressed.append("")),)))
    settle(opened)
    for _ in range(2):
        button = next(one for one in opened.messages.findChildren(QPushButton) if one.isVisible())
        button.setFocus()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(opened)
        assert opened.stage.canvas.hasFocus()
    assert len(pressed) == 2


def test_what_was_said_of_the_photograph_stands_in_the_status_bar(opened: Window) -> None:
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_4)
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_T)
    settle(opened)
    name, *others = opened.status._file.text().split("      ")
    assert name == "harbour_1912.png"
    assert others[:2] == ["4 stars", "accepted"]
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(opened)
    assert "accepted" not in opened.status._file.text()
    assert "4 stars" in opened.status._file.text()


def test_tab_goes_through_the_window_as_it_is_read(opened: Window) -> None:
    strip, panel = opened.strip, opened.panel
    parts = (opened.top, opened.filmstrip, opened.stage, strip, panel, opened.status)
    wait(lambda: opened.making._told)
    opened.top.compare_with.setFocus()
    way: list[QWidget] = []
    while len(way) < 120 and (not way or way[-1] is not opened.top.compare_with):
        QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        way.append(here)
    edge = opened.findChild(FilmstripEdge)
    assert way.index(edge) == way.index(opened.filmstrip.focus_part()) + 1
    way.remove(edge)
    seen = [next(part for part in parts if part.isAncestorOf(one)) for one in way]
    assert [part for part, _ in groupby(seen)] == [*parts, opened.top]
    assert QApplication.focusWidget() is opened.top.compare_with
    tops = [one.mapTo(panel, QPoint()).y() for one, part in zip(way, seen, strict=True) if part is panel]
    assert tops == sorted(tops), "from the top to the foot, whichever section was made last"
    tools = [one.y() for one, part in zip(way, seen, strict=True) if part is strip]
    assert tools == sorted(tools)


def test_the_colour_in_hand_is_seen_when_a_brush_is_taken_however_far_down_the_panel_was(opened: Window) -> None:
    opened.colour_tab.setMinimumHeight(2 * opened.height())
    settle(opened)
    area = opened.colour_tab.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    opened.actions_["tool_brush"].trigger()
    settle(opened)
    assert bar.value() == 0
