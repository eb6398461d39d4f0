"""Words may grow by 40 % and run from right to left: nothing is cut off, nothing lies over its neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from restorer.gui.messages import Message, Offer
from restorer.gui.studio import Studio
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, paint, place, settle, shown

SIZES = ((1024, 640), (1280, 800), (1600, 1000))


class Longer(QTranslator):
    """Every sentence of the program 40 % longer."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if context != "Restorer":
            return None
        letters = len(re.sub(r"\{\w+\}", "", text))
        return text + "ß" * max(round(0.4 * letters), 1)


@pytest.fixture(params=["longer", "right to left"])
def foreign(
    request: pytest.FixtureRequest, plain_studio: Studio, qtbot: object, qapp: QApplication
) -> Iterator[Window]:
    """The window in a tongue with long words, or in one that is read from the right."""
    longer = Longer()
    if request.param == "longer":
        assert QCoreApplication.installTranslator(longer)
    else:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield from shown(Window(plain_studio), qtbot)  # type: ignore[arg-type]
    QCoreApplication.removeTranslator(longer)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def spoken(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QPushButton) else ""


def cut_off(top: QWidget) -> list[str]:
    """The labels and buttons that are seen and have less room than their words need, or lie outside their parent."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not spoken(widget):
            continue
        need, size = widget.sizeHint(), widget.size()
        if isinstance(widget, QLabel) and widget.wordWrap():
            need.setWidth(0)
            need.setHeight(widget.heightForWidth(size.width()))
        if size.width() < need.width() or size.height() < need.height():
            found.append(f"{spoken(widget)!r} has {size.toTuple()}, needs {need.toTuple()}")
        for parent in outer(widget):
            if not parent.rect().contains(QRect(widget.mapTo(parent, QPoint()), size)):
                found.append(f"{spoken(widget)!r} leaves {type(parent).__name__}")
                break
    return found


def outer(widget: QWidget) -> Iterator[QWidget]:
    """The widgets round it, up to what scrolls."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent.parentWidget(), QScrollArea) and not widget.isWindow():
        yield parent
        if parent.isWindow():
            return
        parent = parent.parentWidget()


def overlapping(bar: QWidget) -> list[str]:
    """Neighbours in a bar that lie over one another."""
    parts = [part for part in bar.children() if isinstance(part, QWidget) and part.isVisible()]
    return [
        f"{type(one).__name__} over {type(other).__name__}"
        for number, one in enumerate(parts)
        for other in parts[number + 1 :]
        if one.geometry().intersects(other.geometry())
    ]


def check(window: Window) -> None:
    for size in SIZES:
        window.resize(*size)
        settle(window)
        assert window.size().toTuple() == size, "the words do not make the window larger"
        assert not cut_off(window), size
        menus = window.top.menus
        assert all(menus.rect().contains(menus.actionGeometry(action)) for action in menus.actions()), size
        assert not overlapping(window.top), size
        assert not overlapping(window.status), size


def test_nothing_is_cut_off_in_the_empty_window(foreign: Window) -> None:
    check(foreign)


def test_nothing_is_cut_off_while_painting(foreign: Window, scan: Path) -> None:
    drop(foreign, scan)
    coloured(foreign)
    check(foreign)
    foreign.studio.hinting.add_region(((0.5, 0.1), (0.95, 0.1), (0.95, 0.9), (0.5, 0.9)))
    foreign.actions_["tool_brush"].trigger()
    paint(foreign, (0.7, 0.3), (0.75, 0.5), (0.7, 0.7))
    check(foreign)


def test_nothing_is_cut_off_on_the_card_and_in_messages(foreign: Window, scan: Path) -> None:
    drop(foreign, scan)
    coloured(foreign)
    foreign.opening.said.emit(
        Message("a", "3 of 53 files were left out", "notes.docx, film.mp4 and others.", "warning", details="x",
                offers=(Offer("Choose another folder", lambda: None), Offer("Show the whole list", lambda: None))),
    )  # fmt: skip
    QTest.mouseClick(foreign.stage.canvas, Qt.MouseButton.LeftButton, pos=place(foreign, 0.3, 0.4))
    settle(foreign)
    assert foreign.stage.card.isVisible()
    assert not cut_off(foreign.stage.card)
    foreign.panel.show_tab("info")
    check(foreign)


def test_nothing_is_cut_off_in_the_export_dialog(foreign: Window, scan: Path) -> None:
    drop(foreign, scan)
    coloured(foreign)
    foreign.exports.ask(foreign.stage.preview_image())
    dialog = foreign.exports.dialog
    assert dialog is not None
    settle(foreign)
    assert not cut_off(dialog)
    assert dialog.width() <= 1024
    assert dialog.height() <= 640
    dialog.reject()
