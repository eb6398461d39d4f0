"""Colours from elsewhere, with real events: another photograph, a dropped one, and the eyedropper while painting."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from restorer.gui.palette.from_photo import FromPhoto
from restorer.gui.palette.source import Source
from restorer.gui.window import Window
from tests.gui.support import BASE, coloured, drop, make_scan, paint, place, settle, wait

LEFT = Qt.MouseButton.LeftButton


def source(window: Window) -> FromPhoto:
    return next(one for one in window.features if isinstance(one, FromPhoto))


def shown(window: Window) -> Source:
    """The photograph in the card, once it is there."""
    view = source(window).card.view
    wait(lambda: view._source is not None)
    settle(window)
    assert view._source is not None
    return view._source


def colour_photo(path: Path) -> Path:
    """Red on the left, blue on the right, green and yellow between, with some grain."""
    codes = np.zeros((120, 200, 3), np.int16) + np.array([40, 60, 150])
    codes[:, :80] = (170, 50, 40)
    codes[:, 80:120] = (60, 130, 50)
    codes[:40, 80:120] = (200, 190, 60)
    codes += np.random.default_rng(2).integers(-4, 5, codes.shape, np.int16)
    path.parent.mkdir(exist_ok=True, parents=True)
    Image.fromarray(codes.astype(np.uint8)).save(path)
    return path


def sepia(path: Path) -> Path:
    luma = np.asarray(Image.open(make_scan(path.with_suffix(".png"))), np.float32)[..., None]
    Image.fromarray(np.clip(luma * np.array([1.0, 0.85, 0.65]), 0, 255).astype(np.uint8)).save(path)
    return path


def click(view: QWidget, x: float, y: float) -> None:
    QTest.mouseClick(view, LEFT, pos=QPoint(int(x * view.width()), int(y * view.height())))


def ready(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_B)


def test_a_colour_photograph_dropped_on_the_hint_colour_gives_its_own_colours(
    window: Window, scan: Path, tmp_path: Path
) -> None:
    ready(window, scan)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(colour_photo(tmp_path / "poster.png")))])
    section, copy, none = window.colour_tab.hint, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    middle = section.rect().center()
    QApplication.sendEvent(section, QDragEnterEvent(middle, copy, mime, LEFT, none))
    QApplication.sendEvent(section, QDropEvent(QPointF(middle), copy, mime, LEFT, none))
    shown(window)
    card = source(window).card
    click(card.view, 0.2, 0.5)
    a, b = window.studio.hinting.ab
    assert a > 30
    assert b > 15
    click(card.view, 0.8, 0.5)
    assert window.studio.hinting.ab[1] < -20
    assert len(window.studio.workspace.document.photos) == 1, "it is looked at, not opened"
    QTest.keyClick(card.view, Qt.Key.Key_Escape)
    assert not card.isVisible()
    paint(window, (0.3, 0.3))
    assert window.studio.workspace.recipe.strokes[0].colour == window.studio.hinting.ab


def test_an_open_photograph_without_colours_gives_the_ones_it_was_given_here(
    window: Window, scan: Path, tmp_path: Path
) -> None:
    ready(window, scan)
    drop(window, make_scan(tmp_path / "scans" / "second.png", seed=5))
    coloured(window)
    other = window.studio.workspace.document.photos[0].id
    menu = QMenu(window)
    source(window)._add_to_menu(menu, [other])
    menu.actions()[0].trigger()
    shown(window)
    card = source(window).card
    assert not card.own.isVisible()
    click(card.view, 0.5, 0.8)
    assert math.dist(window.studio.hinting.ab, BASE) < 1.5


def test_a_toned_print_offers_its_tone_only_if_asked(window: Window, scan: Path, tmp_path: Path) -> None:
    ready(window, scan)
    source(window).open_file(sepia(tmp_path / "sepia.jpg"))
    shown(window)
    card = source(window).card
    assert card.given.isChecked()
    QTest.mouseClick(card.own, LEFT)
    shown(window)
    click(card.view, 0.6, 0.8)
    assert window.studio.hinting.ab[1] > 5


def test_keys_alone_take_a_colour(window: Window, scan: Path, tmp_path: Path) -> None:
    ready(window, scan)
    window.activateWindow()
    source(window).open_file(colour_photo(tmp_path / "poster.png"))
    shown(window)
    view = source(window).card.view
    view.setFocus()
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.studio.hinting.ab[0] > 30


def test_a_file_that_is_no_photograph_is_said_and_nothing_opens(window: Window, scan: Path, tmp_path: Path) -> None:
    ready(window, scan)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    source(window).open_file(broken)
    settle(window)
    assert not source(window).card.isVisible()
    assert any("broken.png" in one.text() for one in window.messages.findChildren(QWidget) if hasattr(one, "text"))


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_N])
def test_alt_held_takes_the_colour_of_the_place_while_painting(window: Window, scan: Path, key: Qt.Key) -> None:
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, key)
    window.studio.hinting.take(-30.0, -30.0)
    canvas, spot = window.stage.canvas, place(window, 0.3, 0.3)
    QTest.mouseClick(canvas, LEFT, Qt.KeyboardModifier.AltModifier, spot)
    assert math.dist(window.studio.hinting.ab, BASE) < 1.5
    assert not window.studio.workspace.recipe.strokes
    QTest.mouseClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert len(window.studio.workspace.recipe.strokes) == 1


def test_alt_let_go_over_the_photograph_does_not_lead_to_the_menus(window: Window, scan: Path) -> None:
    ready(window, scan)
    window.activateWindow()
    canvas = window.stage.canvas
    canvas.setFocus()
    QTest.mouseMove(canvas, place(window, 0.3, 0.3))
    wait(lambda: canvas.hand.pointer is not None)
    QTest.keyPress(canvas, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(canvas, Qt.Key.Key_Alt)
    assert QApplication.focusWidget() is canvas
    canvas.hand.leave()
    QTest.keyPress(canvas, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(canvas, Qt.Key.Key_Alt)
    assert QApplication.focusWidget() is window.top.menus, "elsewhere Alt leads to the menus"
