"""Where the card opens: beside the object it asks about, never over it while there is room on any side."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtTest import QTest

from restorer.gui.canvas.card_place import beside
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, place

ROOM, CARD = QRect(0, 0, 1000, 700), QSize(344, 180)


def click(window: Window, x: float, y: float) -> tuple[QPoint, QRect]:
    """The place that was clicked, and the card."""
    spot = place(window, x, y)
    QTest.mouseClick(window.stage.canvas, Qt.MouseButton.LeftButton, pos=spot)
    card = window.stage.card
    assert card.isVisible()
    return spot, card.geometry()


@pytest.mark.parametrize("x", [0.02, 0.4, 0.98])
@pytest.mark.parametrize("y", [0.02, 0.4, 0.98])
def test_round_the_place_that_was_clicked_the_photograph_stays_free(
    window: Window, scan: Path, x: float, y: float
) -> None:
    drop(window, scan)
    coloured(window)
    spot, card = click(window, x, y)
    assert not card.intersects(QRect(spot - QPoint(60, 60), QSize(120, 120)))
    assert window.stage.canvas.rect().contains(card)
    assert min(abs(card.left() - spot.x()), abs(card.right() - spot.x())) < 120, "next to it, not far away"


def test_the_card_of_a_place_in_a_region_leaves_the_region_free(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.studio.hinting.add_region(((0.05, 0.3), (0.4, 0.3), (0.4, 0.9), (0.05, 0.9)))
    _, card = click(window, 0.2, 0.6)
    region = QRect(place(window, 0.05, 0.3), place(window, 0.4, 0.9))
    assert not card.intersects(region)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 999), st.integers(0, 699), st.integers(2, 300), st.integers(2, 200))
def test_the_card_is_within_the_room_and_off_the_object_where_a_side_has_room(
    x: int, y: int, width: int, height: int
) -> None:
    about = QRectF(x - width / 2, y - height / 2, width, height)
    card = QRectF(beside(about, about.center(), CARD, ROOM), CARD)
    assert QRectF(ROOM).contains(card)
    assert not card.intersects(about)


@pytest.mark.parametrize("spot", [QPointF(20, 20), QPointF(500, 350), QPointF(980, 680)])
def test_where_no_side_has_room_the_spot_stays_free(spot: QPointF) -> None:
    card = QRectF(beside(QRectF(-50, -50, 1200, 900), spot, CARD, ROOM), CARD)
    assert QRectF(ROOM).contains(card)
    assert not card.contains(spot)


def test_the_card_has_room_for_a_row_of_kept_colours_the_first_time_it_shows_one(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    _, without = click(window, 0.2, 0.6)
    QTest.keyClick(window.stage.card, Qt.Key.Key_1)
    coloured(window)
    _, card = click(window, 0.7, 0.3)
    assert card.height() > without.height()
    assert card.height() >= window.stage.card.minimumSizeHint().height()
