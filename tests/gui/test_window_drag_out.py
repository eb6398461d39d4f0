"""The result dragged out of the window, or copied, as a file for other programs; with real events."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.intake import can_take
from restorer.gui.views.feature import Views
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, wait

LEFT = Qt.MouseButton.LeftButton


def views(window: Window) -> Views:
    return next(one for one in window.features if isinstance(one, Views))


def drag_out(window: Window, widget: object, start: QPoint) -> list[Path]:
    """Press, move far enough, and take the file as another program does: when it is dropped."""
    taken: list[Path] = []
    mimes: list[bool] = []

    def carry(drag: object) -> None:
        mime = drag.mimeData()  # type: ignore[attr-defined]
        mimes.append(can_take(mime))
        taken.extend(Path(url.toLocalFile()) for url in mime.urls())

    views(window).drag.carry = carry
    QTest.mousePress(widget, LEFT, pos=start)  # type: ignore[call-overload]
    QTest.mouseMove(widget, start + QPoint(30, 30))  # type: ignore[call-overload]
    QTest.mouseMove(widget, start + QPoint(60, 30))  # type: ignore[call-overload]
    QTest.mouseRelease(widget, LEFT, pos=start + QPoint(60, 30))  # type: ignore[call-overload]
    assert mimes == [False], "the window does not take it back itself"
    return taken


def test_a_thumbnail_dragged_out_becomes_the_coloured_copy(opened: Window, scan: Path) -> None:
    view = opened.filmstrip.focus_part()
    spot = view.visualRect(view.model().index(0, 0)).center()  # type: ignore[attr-defined]
    (copy,) = drag_out(opened, view.viewport(), spot)  # type: ignore[attr-defined]
    assert copy.name == "harbour_1912_coloured.png"
    assert copy.parent.parent != scan.parent
    pixels = np.asarray(Image.open(copy))
    assert pixels.shape == (240, 320, 3)
    assert (pixels[..., 0].astype(int) - pixels[..., 2]).mean() > 10


def test_several_that_are_chosen_are_dragged_together(opened: Window, tmp_path: Path) -> None:
    drop(opened, make_scan(tmp_path / "scans" / "b.png", seed=2))
    coloured(opened)
    view = opened.filmstrip.focus_part()
    view.selectAll()  # type: ignore[attr-defined]
    spot = view.visualRect(view.model().index(0, 0)).center()  # type: ignore[attr-defined]
    copies = drag_out(opened, view.viewport(), spot)  # type: ignore[attr-defined]
    assert {path.name for path in copies} == {"harbour_1912_coloured.png", "b_coloured.png"}
    assert all(path.is_file() for path in copies)


def test_the_export_button_dragged_out_is_no_click(opened: Window) -> None:
    button = opened.top.export
    (copy,) = drag_out(opened, button, button.rect().center())
    assert copy.is_file()
    assert opened.exports.dialog is None
    QTest.mouseClick(button, LEFT)
    wait(lambda: opened.exports.dialog is not None)
    opened.exports.dialog.reject()  # type: ignore[union-attr]


def test_ctrl_c_puts_the_copy_on_the_clipboard_as_a_file(opened: Window) -> None:
    QTest.keyClick(opened.stage.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    urls = QApplication.clipboard().mimeData().urls()
    assert [Path(url.toLocalFile()).name for url in urls] == ["harbour_1912_coloured.png"]
    QApplication.clipboard().clear()


def test_a_copy_that_cannot_be_written_is_said_and_the_drop_gets_nothing(opened: Window, scan: Path) -> None:
    scan.unlink()
    assert drag_out(opened, opened.top.export, opened.top.export.rect().center()) == []
    assert any(message.tone == "error" for message in opened.messages.messages)
