"""Choosing colours with real events: saved colours, numbers, swapping, digits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from restorer.gui.message_bar import MessageBars
from restorer.gui.palette import files
from restorer.gui.palette.colours import SavedColour
from restorer.gui.palette.feature import ColourChoice
from restorer.gui.panel.hint_colour import HintColour
from restorer.gui.panel.swatches import Swatch
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, paint, place, settle

LEFT = Qt.MouseButton.LeftButton


def choice(window: Window) -> ColourChoice:
    return next(one for one in window.features if isinstance(one, ColourChoice))


def brush(window: Window, scan: Path) -> HintColour:
    """A photograph with its colours, and the brush in hand."""
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_B)
    return window.colour_tab.hint


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # the test library's keyboard has ASCII only
        field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def said(part: QWidget | MessageBars) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def test_a_colour_is_saved_named_and_used_in_another_photograph(window: Window, scan: Path, tmp_path: Path) -> None:
    hint = brush(window, scan)
    window.studio.hinting.take(-3.0, -22.0)
    QTest.mouseClick(hint.saved.save, LEFT)
    assert hint.saved.name.hasFocus()
    QTest.keyClicks(hint.saved.name, "uniform M1915")
    QTest.keyClick(hint.saved.name, Qt.Key.Key_Return)
    assert choice(window).shelf.colours == (SavedColour("uniform M1915", window.studio.hinting.luma, (-3.0, -22.0)),)
    drop(window, make_scan(tmp_path / "scans" / "second.png", seed=5))
    coloured(window)
    window.studio.hinting.take(40.0, 40.0)
    swatch = hint.saved.grid.swatches[0]
    assert swatch.accessibleName().startswith("uniform M1915: ")
    assert swatch.accessibleName() != "uniform M1915: ", "the colour in words comes with the name"
    QTest.mouseClick(swatch, LEFT)
    assert window.studio.hinting.ab == (-3.0, -22.0)
    assert swatch.isChecked()


def test_saved_colours_are_renamed_and_removed_by_keys_and_a_removal_can_be_taken_back(
    window: Window, scan: Path
) -> None:
    hint = brush(window, scan)
    shelf = choice(window).shelf
    for number, name in enumerate(("a", "b", "c")):
        shelf.add(name, 50.0, (10.0 * number, 5.0))
    first, second = hint.saved.grid.swatches[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_F2)
    QTest.keyClicks(hint.saved.name, "field blue")
    QTest.keyClick(hint.saved.name, Qt.Key.Key_Return)
    assert [one.name for one in shelf.colours] == ["c", "field blue", "a"]
    hint.saved.grid.swatches[1].setFocus()
    QTest.keyClick(hint.saved.grid.swatches[1], Qt.Key.Key_Delete)
    assert [one.name for one in shelf.colours] == ["c", "a"]
    assert "field blue" in said(window.messages)
    buttons = [one for one in window.messages.findChildren(QWidget) if one.accessibleName() == "Put back"]
    QTest.mouseClick(buttons[0], LEFT)
    assert [one.name for one in shelf.colours] == ["c", "field blue", "a"]


def test_undo_of_a_hint_leaves_saved_colours_alone(window: Window, scan: Path) -> None:
    brush(window, scan)
    paint(window, (0.3, 0.3))
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.colour_tab.hint.saved.name, Qt.Key.Key_Escape)
    window.stage.canvas.setFocus()
    settle(window)
    window.actions_["undo"].trigger()
    assert window.studio.workspace.recipe.strokes == ()
    assert len(choice(window).shelf.colours) == 1


def test_the_menu_of_a_saved_colour_says_what_can_be_done(window: Window, scan: Path) -> None:
    hint = brush(window, scan)
    colour = choice(window).shelf.add("rust", 50.0, (20.0, 30.0))
    menu = hint.saved.menu(colour)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Take", "Rename…", "Remove"]
    menu.actions()[0].trigger()
    assert window.studio.hinting.ab == (20.0, 30.0)


def test_palettes_come_in_and_go_out_and_what_is_none_is_said(window: Window, scan: Path, tmp_path: Path) -> None:
    brush(window, scan)
    palette = choice(window)
    files.write(tmp_path / "army.gpl", (SavedColour("field grey", 45.0, (-4.0, 6.0)),))
    palette.take_in(tmp_path / "army.gpl")
    assert [one.name for one in palette.shelf.colours] == ["field grey"]
    assert "1 colour was added from army.gpl." in said(window.messages)
    palette.give_out(tmp_path / "out.ase")
    assert files.read(tmp_path / "out.ase").colours[0].name == "field grey"
    palette.take_in(scan)
    assert scan.name in said(window.messages)


def test_a_saved_colour_is_offered_in_the_card_and_previewed_there(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    choice(window).shelf.add("uniform M1915", 50.0, (-3.0, -22.0))
    QTest.mouseClick(window.stage.canvas, LEFT, pos=place(window, 0.3, 0.3))
    card = window.stage.card
    kept = next(one for one in card.findChildren(Swatch) if one.isVisible() and "M1915" in one.accessibleName())
    QApplication.sendEvent(kept, QEvent(QEvent.Type.Enter))
    assert "Uniform M1915" in said(card)
    settle(window)
    assert window.studio.hinting.colours is not None
    assert window.studio.hinting.colours.recipe.strokes[0].colour == (-3.0, -22.0)
    assert not window.studio.workspace.recipe.strokes, "only shown"
    QTest.mouseClick(kept, LEFT)
    assert window.studio.workspace.recipe.strokes[0].colour == (-3.0, -22.0)


def test_arrows_in_the_card_show_each_colour_on_the_photograph(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    QTest.mouseClick(window.stage.canvas, LEFT, pos=place(window, 0.3, 0.3))
    card = window.stage.card
    focus = QApplication.focusWidget()
    assert isinstance(focus, Swatch)
    QTest.keyClick(focus, Qt.Key.Key_Right)
    shown = QApplication.focusWidget()
    assert isinstance(shown, Swatch)
    assert shown is not focus
    settle(window)
    assert window.studio.hinting.colours is not None
    assert window.studio.hinting.colours.recipe.strokes[0].colour == shown.ab
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert window.studio.workspace.recipe.strokes[0].colour == shown.ab
    assert not card.isVisible()


def test_a_and_b_are_typed_and_lightness_is_read_only(window: Window, scan: Path) -> None:
    hint = brush(window, scan)
    fields = hint.fields
    type_into(fields.a, "-12,5")
    assert window.studio.hinting.ab[0] == -12.5
    type_into(fields.b, "−8")
    assert window.studio.hinting.ab == (-12.5, -8.0)
    assert fields.a.text() == "−12.5"
    QTest.keyClick(fields.b, Qt.Key.Key_Up)
    assert window.studio.hinting.ab == (-12.5, -7.0)
    luma = fields.luma.text()
    fields.luma.setFocus()
    QTest.keyClicks(fields.luma, "9")
    assert fields.luma.text() == luma == f"{window.studio.hinting.luma:.1f}"


@pytest.mark.parametrize("typed", ["", "blue", "nan", "1e999"])
def test_what_is_no_number_leaves_the_colour_as_it_was(window: Window, scan: Path, typed: str) -> None:
    hint = brush(window, scan)
    window.studio.hinting.take(5.0, 6.0)
    type_into(hint.fields.a, typed or " ")
    assert window.studio.hinting.ab == (5.0, 6.0)
    assert hint.fields.a.text() == "5.0"


def test_a_colour_that_the_screen_does_not_have_at_this_lightness_is_kept_and_told(window: Window, scan: Path) -> None:
    hint = brush(window, scan)
    type_into(hint.fields.b, "-110")
    assert window.studio.hinting.ab[1] == -110.0
    assert "no colour as strong" in said(hint)
    window.studio.hinting.take(2.0, 3.0)
    assert "no colour as strong" not in said(hint)


def test_x_swaps_with_the_last_colour_and_back(window: Window, scan: Path) -> None:
    brush(window, scan)
    hinting, canvas = window.studio.hinting, window.stage.canvas
    hinting.take(-3.0, -22.0)
    paint(window, (0.3, 0.3))
    hinting.take(30.0, 30.0)
    QTest.keyClick(canvas, Qt.Key.Key_X)
    assert hinting.ab == (-3.0, -22.0)
    QTest.keyClick(canvas, Qt.Key.Key_X)
    assert hinting.ab == (30.0, 30.0)
    QTest.keyClick(canvas, Qt.Key.Key_X)
    paint(window, (0.6, 0.3))
    QTest.keyClick(canvas, Qt.Key.Key_X)
    assert hinting.ab == (30.0, 30.0), "what was set aside comes back after a stroke with the other"


def test_a_drag_over_the_disc_keeps_the_swatches_and_the_focus(window: Window, scan: Path) -> None:
    hint = brush(window, scan)
    paint(window, (0.3, 0.3))
    swatch = hint.recent.swatches[0]
    swatch.setFocus()
    middle = hint.disc.rect().center()
    QTest.mousePress(hint.disc, LEFT, pos=middle)
    for step in range(5):
        QTest.mouseMove(hint.disc, middle + QPoint(5 * step, 3))
    QTest.mouseRelease(hint.disc, LEFT, pos=middle)
    assert hint.recent.swatches[0] is swatch


def test_digits_take_a_suggestion_while_the_disc_is_open(
    window: Window, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hint = brush(window, scan)
    hinting, canvas = window.studio.hinting, window.stage.canvas
    offered = [((1.0 + i, 2.0), 0.2) for i in range(5)]
    monkeypatch.setattr(hinting, "suggestions", lambda: offered)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert hinting.ab == (3.0, 2.0)
    hint.disc.setFocus()
    QTest.keyClick(hint.disc, Qt.Key.Key_5)
    assert hinting.ab == (5.0, 2.0)
    assert [label.text() for label in hint.suggestions.findChildren(QLabel) if label.isVisible()] == ["20 %"] * 5
    type_into(hint.fields.a, "4")
    assert hinting.ab == (4.0, 2.0), "in a field a digit is a digit"
    QTest.keyClick(canvas, Qt.Key.Key_V)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
    override.ignore()
    QApplication.sendEvent(canvas, override)
    assert not override.isAccepted(), "with the disc closed digits rate"
