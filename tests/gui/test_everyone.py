"""The whole tree, walked: every control has a name, an icon alone has words, Tab reaches all, focus is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from restorer.gui.command_list.feature import Commands
from restorer.gui.panel.gamut_disc import GamutDisc
from restorer.gui.picture.images import image_rgb
from restorer.gui.preferences.feature import SettingsDialog
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, settle
from tests.gui.test_window_words import cut_off, foreign

__all__ = ["foreign"]
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def controls(top: QWidget) -> list[QWidget]:
    """What a hand can use there; Qt's own inner parts left out."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisibleTo(top)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not isinstance(
            widget.parentWidget(), QAbstractSpinBox | QComboBox | QKeySequenceEdit | QMenuBar | QLineEdit
        )
    ]


def words_of(widget: QWidget) -> str:
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or own.strip()


def icon_alone(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and not widget.text().strip() and not widget.icon().isNull()


def dialogs(window: Window) -> Iterator[QWidget]:
    """Every dialog and sheet, one after the other, closed again."""
    feature = {type(one): one for one in window.features}
    window.exports.ask(window.stage.preview_image())
    assert window.exports.dialog is not None
    yield window.exports.dialog
    window.exports.dialog.reject()
    commands, settings = feature[Commands], feature[SettingsDialog]
    assert isinstance(commands, Commands)
    assert isinstance(settings, SettingsDialog)
    commands.list.open()
    yield commands.list
    commands.list.leave()
    commands.help()
    assert commands.sheet is not None
    yield commands.sheet
    commands.sheet.close()
    settings.open()
    assert settings.dialog is not None
    for number in range(len(settings.dialog.pages)):
        settings.dialog.names.setCurrentRow(number)
        settle(window)
        yield settings.dialog
    settings.dialog.close()


@pytest.fixture
def opened(window: Window, scan: Path) -> Window:
    drop(window, scan)
    coloured(window)
    window.activateWindow()
    return window


def test_everything_in_the_window_and_in_every_dialog_has_a_name(opened: Window) -> None:
    opened.actions_["tool_brush"].trigger()
    assert len(controls(opened)) > 30
    nameless = [
        f"{type(one).__name__} in {type(one.parent()).__name__}" for one in controls(opened) if not words_of(one)
    ]
    for dialog in dialogs(opened):
        assert controls(dialog)
        nameless += [f"{type(dialog).__name__}: {type(one).__name__}" for one in controls(dialog) if not words_of(one)]
    assert not nameless


def test_an_icon_that_stands_alone_says_in_words_what_it_does(opened: Window) -> None:
    tops: list[QWidget] = [opened]
    alone = [one for one in controls(opened) if icon_alone(one)]
    for dialog in dialogs(opened):
        tops.append(dialog)
        alone += [one for one in controls(dialog) if icon_alone(one)]
    assert len(alone) > 15
    assert not [f"{one.accessibleName()} in {type(one.parent()).__name__}" for one in alone if not one.toolTip()]


def test_tab_reaches_every_control_that_can_be_used(opened: Window) -> None:
    opened.stage.canvas.setFocus()
    reached: set[int] = set()
    for _ in range(400):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(id(focus))
        before = focus
        focus = focus.nextInFocusChain()
        while focus is not before and not _takes_tab(focus):
            focus = focus.nextInFocusChain()
        if id(focus) in reached:
            break
        focus.setFocus(Qt.FocusReason.TabFocusReason)
    groups = [one for one in controls(opened) if one.isVisible() and one.isEnabled() and one.window() is opened]
    missed = [one for one in groups if id(one) not in reached and not by_arrows(one)]
    assert not [f"{type(one).__name__} {words_of(one)}" for one in missed]


def by_arrows(widget: QWidget) -> bool:
    """Whether the arrows reach it from its neighbour: Tab goes to the choice that holds."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return isinstance(widget, QAbstractItemView) or (group is not None and group.checkedButton() is not None)


def _takes_tab(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def test_focus_is_seen_on_every_control_that_tab_reaches(opened: Window) -> None:
    unseen = []
    for widget in controls(opened):
        if not (widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            continue
        if isinstance(widget, QAbstractItemView) or widget.visibleRegion().isEmpty():
            continue
        opened.empty.setFocus()
        opened.setFocus()
        before = image_rgb(widget.grab().toImage()).astype(int)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = image_rgb(widget.grab().toImage()).astype(int)
        if not widget.hasFocus() or before.shape != after.shape or np.abs(before - after).max() < 40:
            unseen.append(f"{type(widget).__name__} {words_of(widget)}")
    assert not unseen


def test_nothing_is_cut_off_in_settings_help_and_command_list(foreign: Window, scan: Path) -> None:
    drop(foreign, scan)
    coloured(foreign)
    for dialog in dialogs(foreign):
        settle(foreign)
        assert not cut_off(dialog), type(dialog).__name__
        if isinstance(dialog, QDialog):
            assert dialog.width() <= 1024
            assert dialog.height() <= 700


def test_high_contrast_can_be_chosen_where_the_system_has_none(opened: Window) -> None:
    look = opened.studio.look
    look.force_contrast(True)
    assert look.strong
    assert look.colour("line") == look.colour("text")
    look.force_contrast(False)
    assert look.colour("line") != look.colour("text")


def test_sides_are_swapped_and_come_back(opened: Window) -> None:
    assert opened.filmstrip.x() < opened.stage.x() < opened.panel.x()
    opened.swap_sides(True)
    settle(opened)
    assert opened.panel.x() < opened.stage.x() < opened.filmstrip.x()
    opened.swap_sides(False)
    settle(opened)
    assert opened.filmstrip.x() < opened.stage.x()


def test_keys_are_chosen_by_keyboard_alone(opened: Window) -> None:
    settings = next(one for one in opened.features if isinstance(one, SettingsDialog))
    opened.actions_["settings"].trigger()
    dialog = settings.dialog
    assert dialog is not None
    page = dialog.pages[1]
    dialog.names.setCurrentRow(1)
    QTest.keyClicks(page.field, "eraser")  # type: ignore[attr-defined]
    QTest.keyClick(page.press, Qt.Key.Key_B)  # type: ignore[attr-defined]
    assert page.said.text() == "B is the key of “Brush”, which loses it."  # type: ignore[attr-defined]
    QTest.keyClick(page.use, Qt.Key.Key_Space)  # type: ignore[attr-defined]
    assert opened.actions_["tool_eraser"].shortcut().toString() == "B"
    assert opened.actions_["tool_brush"].shortcut().isEmpty()
    dialog.close()


@pytest.mark.parametrize(("theme", "luma"), [("dark", 0.0), ("dark", 15.0), ("light", 100.0), ("light", 93.0)])
def test_the_gamut_disc_has_an_edge_also_where_it_is_as_dark_or_light_as_the_panel(
    window: Window, theme: str, luma: float
) -> None:
    window.actions_[f"theme_{theme}"].trigger()
    disc = GamutDisc(window.studio.look)
    disc.show_colour(luma, (0.0, 0.0))
    picture = image_rgb(disc.grab().toImage()).astype(int)
    middle = picture.shape[0] // 2
    row = picture[middle, : middle - 20, 1]
    edge = int(np.abs(row - row[0])[4:20].max())
    assert edge > 60, "the outline stands out from the panel"
