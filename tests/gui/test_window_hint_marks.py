"""Hints without a mouse and without seeing them: children of the canvas, walked by Tab, moved, changed, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from restorer.gui.canvas.hint_marks import HintMark
from restorer.gui.window import Window
from restorer.project.recipe import StrokeKind
from tests.gui.support import coloured, drop, settle


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def spoken(window: Window) -> list[QAccessibleInterface]:
    """What a screen reader finds below the photograph and can be seen."""
    canvas = QAccessible.queryAccessibleInterface(window.stage.canvas)
    children = [canvas.child(number) for number in range(canvas.childCount())]
    return [
        child
        for child in children
        if isinstance(child.object(), HintMark) and not child.state().invisible  # type: ignore[attr-defined]
    ]


@pytest.fixture
def hinted(window: Window, scan: Path) -> Window:
    """Three hints: blue in a region, red, and one that keeps gray."""
    drop(window, scan)
    coloured(window)
    hinting = window.studio.hinting
    hinting.add_region(((0.1, 0.1), (0.5, 0.1), (0.5, 0.6), (0.1, 0.6)))
    for place, ab in (((0.25, 0.5), (-5.0, -40.0)), ((0.75, 0.5), (50.0, 30.0)), ((0.8, 0.8), None)):
        hinting.touch(*place)
        hinting.set_point(ab)
    settle(window)
    window.activateWindow()
    window.stage.canvas.setFocus()
    return window


def test_a_screen_reader_finds_every_hint_with_its_colour_and_place(hinted: Window) -> None:
    found = [(one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Description)) for one in spoken(hinted)]
    assert [name for name, _ in found] == [
        "Hint 1, Steel blue, point, in Region 1",
        "Hint 2, Salmon, point",
        "Hint 3, Kept grey, point",
    ]
    assert found[1][1] == "75 % from the left, 50 % from the top"
    place = hinted.stage.canvas.mapToGlobal(hinted.stage.canvas.place_of(0.75, 0.5).toPoint())
    assert spoken(hinted)[1].rect().contains(place)


def test_tab_walks_the_hints_and_the_list_follows(hinted: Window) -> None:
    names = []
    for _ in range(3):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        names.append(focus().accessibleName()[:6])
    assert names == ["Hint 1", "Hint 2", "Hint 3"]
    entry = hinted.colour_tab.hints.current()
    assert entry is not None
    assert entry.stroke == 2
    QTest.keyClick(focus(), Qt.Key.Key_F6)
    assert focus() is hinted.strip.focus_part()


def test_arrows_move_a_hint_as_one_step_of_the_history(hinted: Window) -> None:
    canvas, workspace = hinted.stage.canvas, hinted.studio.workspace
    before = workspace.recipe
    start = canvas.place_of(0.75, 0.5)
    hinted.stage.marks.mark(1).setFocus()
    for key, held in ((Qt.Key.Key_Right, False), (Qt.Key.Key_Down, True), (Qt.Key.Key_Down, False)):
        modifier = Qt.KeyboardModifier.ShiftModifier if held else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focus(), key, modifier)
    settle(hinted)
    moved = canvas.place_of(*workspace.recipe.strokes[1].points[0]) - start
    assert (moved.x(), moved.y()) == pytest.approx((1.0, 11.0), abs=0.01)
    assert workspace.recipe.strokes[0] == before.strokes[0]
    workspace.undo.undo()
    assert workspace.recipe == before


def test_a_hint_moved_out_of_its_region_leaves_it_and_none_leaves_the_photograph(hinted: Window) -> None:
    hinting, workspace = hinted.studio.hinting, hinted.studio.workspace
    assert workspace.recipe.strokes[0].region is not None
    hinting.move(0, 0.9, -0.9, workspace.new_gesture())
    assert workspace.recipe.strokes[0].points == ((1.0, 0.0),)
    assert workspace.recipe.strokes[0].region is None


def test_delete_removes_the_hint_with_the_focus_and_its_neighbour_takes_it(hinted: Window) -> None:
    hinted.stage.marks.mark(2).setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Delete)
    settle(hinted)
    strokes = hinted.studio.workspace.recipe.strokes
    assert [stroke.kind for stroke in strokes] == [StrokeKind.COLOUR, StrokeKind.COLOUR]
    assert len(spoken(hinted)) == 2
    assert focus() is hinted.stage.marks.mark(1)


def test_enter_on_a_hint_changes_its_colour(hinted: Window) -> None:
    workspace = hinted.studio.workspace
    before = workspace.recipe.strokes
    hinted.stage.marks.mark(1).setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert hinted.stage.card.isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_2)
    settle(hinted)
    after = workspace.recipe.strokes
    assert len(after) == 3
    assert after[1].points == before[1].points
    assert after[1].colour not in (None, before[1].colour)
    assert focus() is hinted.stage.marks.mark(1), "the focus comes back"


def test_hidden_hints_are_not_walked_to(hinted: Window) -> None:
    hinted.actions_["hints"].trigger()
    assert not spoken(hinted)
    QTest.keyClick(hinted.stage.canvas, Qt.Key.Key_Tab)
    assert not isinstance(focus(), HintMark)
