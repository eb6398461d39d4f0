"""At 200 % a screen of 1366 x 768 has 683 x 384 logical pixels: everything is there, nothing is cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from restorer.gui.buttons import IconButton
from restorer.gui.fitting import fit_to_screen, least_size, room_on
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, settle

SMALL = QSize(683, 384)
LARGE = QSize(960, 540)


@pytest.fixture
def small(window: Window, scan: Path) -> Window:
    drop(window, scan)
    coloured(window)
    window.setMinimumSize(least_size(window.studio.look, SMALL))
    window.resize(room_on(SMALL))
    settle(window)
    return window


def test_the_window_can_be_as_small_as_the_screen_and_no_smaller_where_there_is_room(window: Window) -> None:
    look = window.studio.look
    for screen in (SMALL, LARGE):
        least = least_size(look, screen)
        assert least.boundedTo(screen) == least
    assert least_size(look, QSize(1920, 1080)) == QSize(1024, 640)


def test_on_a_small_screen_tools_stand_in_two_columns_and_none_over_another(small: Window) -> None:
    assert small.size() == room_on(SMALL)
    assert small.strip.columns == 2
    buttons = [one for one in small.strip.findChildren(IconButton) if one.isVisible()]
    assert len(buttons) > 12
    places = [button.geometry() for button in buttons]
    assert all(small.strip.rect().contains(place) for place in places)
    assert not [1 for n, one in enumerate(places) for other in places[:n] if one.intersects(other)]
    assert not small.filmstrip.isVisible()
    assert small.stage.width() >= 240
    small.resize(1400, 900)
    settle(small)
    assert small.strip.columns == 1
    assert small.filmstrip.isVisible()


def test_on_a_small_screen_nothing_in_the_bar_lies_over_anything_else(small: Window) -> None:
    for width in (room_on(SMALL).width(), 760, 820, room_on(LARGE).width()):
        small.resize(width, 500)
        settle(small)
        parts = [small.top.menus, small.top.export, *(one for one in small.top.findChildren(IconButton))]
        places = [part.rect().translated(part.mapTo(small.top, part.rect().topLeft())) for part in parts]
        shown = [place for part, place in zip(parts, places, strict=True) if part.isVisible()]
        assert all(small.top.rect().contains(place) for place in shown), width
        assert not [1 for n, one in enumerate(shown) for other in shown[:n] if one.intersects(other)], width


def test_on_a_small_screen_the_card_and_the_advice_stay_within_the_canvas(small: Window) -> None:
    room = small.stage.canvas.rect()
    assert room.contains(small.stage.advice.geometry())
    small.stage._touched(0.5, 0.5)
    settle(small)
    card = small.stage.card
    assert room.contains(card.geometry())
    swatches = [one for one in card._swatches if one.isVisible()]
    assert swatches
    assert all(card.rect().contains(one.rect().translated(one.mapTo(card, one.rect().topLeft()))) for one in swatches)


def test_a_dialog_that_asks_for_more_than_the_screen_has_scrolls(window: Window) -> None:
    window.setMinimumSize(200, 200)
    window.resize(300, 300)
    large, fitting = _dialog(window, 40), _dialog(window, 3)
    for dialog in (large, fitting):
        fit_to_screen(dialog)
    area = large.findChild(QScrollArea)
    assert area is not None
    assert area.findChildren(QLabel)
    assert large.height() <= room_on(large.screen().availableSize()).height()
    assert not fitting.findChildren(QScrollArea), "what fits is left as it is"


def test_the_buttons_of_a_dialog_that_scrolls_stay_in_sight(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.setMinimumSize(200, 200)
    window.resize(300, 300)
    window.exports.ask(window.stage.preview_image())
    dialog = window.exports.dialog
    assert dialog is not None
    area = next(one for one in dialog.findChildren(QScrollArea) if one.parent() is dialog)
    settle(window)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.text() in ("Export", "Cancel")]
    assert len(buttons) == 2
    for one in buttons:
        assert not area.isAncestorOf(one)
        assert dialog.rect().contains(one.geometry())
        assert one.geometry().top() >= area.geometry().bottom()
    dialog.reject()


def _dialog(parent: QWidget, lines: int) -> QDialog:
    dialog = QDialog(parent)
    column = QVBoxLayout(dialog)
    for number in range(lines):
        label = QLabel(f"line {number}")
        label.setFixedHeight(30)
        column.addWidget(label)
    return dialog
