"""What is said, resized and folded leaves every part of the window in its place."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from restorer.gui import languages
from restorer.gui.actions import TABLE
from restorer.gui.album.album_model import AlbumModel
from restorer.gui.album.page import AlbumPage
from restorer.gui.album.shelf import Order, Shelf
from restorer.gui.album.side import AlbumSide, ShelfButton, order_words
from restorer.gui.buttons import IconButton
from restorer.gui.canvas.focus_ring import FocusRing
from restorer.gui.checks import Check
from restorer.gui.drop_target import DropTarget
from restorer.gui.message_bar import MessageBar
from restorer.gui.messages import Message, Offer
from restorer.gui.panel.gamut_disc import beside
from restorer.gui.versions.feature import VersionsFeature
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import coloured, drop, settle, wait
from tests.gui.test_languages import english_after

__all__ = ["english_after"]


@pytest.fixture
def opened(window: Window, scan: Path) -> Window:
    drop(window, scan)
    coloured(window)
    return window


def say(window: Window, *kinds: str) -> None:
    for kind in kinds:
        window.say(Message(kind, f"{kind}: something happened", "And this is to be done.", "warning",
                           offers=(Offer("Do it", lambda: None),)))  # fmt: skip


def lying_over(parts: list[QWidget]) -> list[str]:
    """Parts of one parent that lie over one another."""
    return [
        f"{one.accessibleName()} over {other.accessibleName()}"
        for number, one in enumerate(parts)
        for other in parts[:number]
        if one.geometry().intersects(other.geometry())
    ]


@pytest.mark.parametrize("size", [(1600, 1000), (1100, 700), (1024, 640)])
def test_tools_stand_apart_however_many_messages_are_open(opened: Window, size: tuple[int, int]) -> None:
    opened.resize(*size)
    settle(opened)
    for kinds in (("a",), ("b",), ("c",), ()):
        if kinds:
            say(opened, *kinds)
        else:
            for kind in "abc":
                opened.messages.remove(kind)
        settle(opened)
        tools: list[QWidget] = [one for one in opened.strip.findChildren(IconButton) if one.isVisible()]
        assert len(tools) > 12
        assert not lying_over(tools), kinds
        tops = sorted({one.y() for one in tools[:6]})
        steps = {after - before for before, after in pairwise(tops)}
        assert len(steps) == 1, "the tools of a group stand closely together"
        assert steps.pop() <= tools[0].height() + 4


def test_nothing_of_the_photograph_before_stands_beside_one_that_cannot_be_read(opened: Window, tmp_path: Path) -> None:
    before = opened.info_tab.file.words()
    assert "harbour_1912.png" in before
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    opened.opening.open_paths([broken])
    settle(opened)
    opened.filmstrip.chosen.emit(opened.studio.workspace.document.photos[-1].id)
    settle(opened)
    assert opened.studio.workspace.current is not None
    assert opened.studio.workspace.current.name == "broken.png"
    assert "broken.png" in opened.info_tab.file.words()
    assert "harbour" not in opened.info_tab.file.words() + opened.info_tab.record.words()
    assert "broken.png" in opened.status._facts[0]  # type: ignore[index]
    versions = next(one for one in opened.features if isinstance(one, VersionsFeature))
    assert versions.pictures.get("") is None, "no picture of another photograph"


def test_a_section_says_its_value_while_it_is_folded_and_not_twice(opened: Window) -> None:
    header = opened.colour_tab.model_section.header
    assert header.shown_remark == ""
    opened.actions_["tool_brush"].trigger()
    assert header.shown_remark == opened.colour_tab.model.value
    opened.actions_["tool_fix"].trigger()
    assert header.shown_remark == ""


def test_what_a_tool_says_waits_while_a_crop_is_in_the_hand(opened: Window) -> None:
    opened.actions_["tool_brush"].trigger()
    assert opened.stage.brush.isVisible()
    opened.actions_["crop"].trigger()
    settle(opened)
    assert not opened.stage.brush.isVisible()
    opened.actions_["crop"].trigger()
    settle(opened)
    assert opened.stage.brush.isVisible()


def test_a_confirmation_goes_by_itself_and_a_fault_stays(opened: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("restorer.gui.message_bar.PASSING_MS", 30)
    opened.say(Message("saved", "Saved as town.restorer."))
    say(opened, "fault")
    wait(lambda: [one.kind for one in opened.messages.messages] == ["fault"])
    monkeypatch.setattr("restorer.gui.message_bar.PASSING_MS", 1_000_000)
    opened.activateWindow()
    wait(lambda: QApplication.activeWindow() is opened)
    opened.say(Message("saved", "Saved as town.restorer."))
    QApplication.processEvents()
    bars = [one for one in opened.messages.findChildren(MessageBar) if one.isVisible()]
    bar = next(one for one in bars if "Saved" in one.accessibleName())
    cross = bar.findChildren(IconButton)[0]
    cross.setFocus()
    assert cross.hasFocus()
    bar._pass()
    assert "saved" in [one.kind for one in opened.messages.messages], "not while somebody is at it"
    opened.stage.canvas.setFocus()
    bar._pass()
    assert "saved" not in [one.kind for one in opened.messages.messages]


def test_a_digit_of_the_disc_is_never_under_the_ring() -> None:
    ring = QPointF(50, 50)
    assert beside(QPointF(90, 50), ring, 17) == QPointF(90, 50)
    assert beside(QPointF(56, 50), ring, 17) == QPointF(67, 50)
    assert beside(ring, ring, 17) == ring, "the suggestion that is chosen stands in the ring"


def test_what_hangs_over_the_window_is_told_where_it_goes_and_how(opened: Window, tmp_path: Path) -> None:
    say(opened, "a", "b")
    settle(opened)
    for name, verb in (("more.tif", "Add to album"), ("town.restorer", "Open project")):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(opened.rect().center(), copy, mime, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(opened, enter)
        target = opened.findChild(DropTarget)
        assert target is not None
        assert target.isVisible()
        assert target.pill.isVisible()
        assert [one.text() for one in target.findChildren(QLabel)] == [verb]
        opened.messages.remove("a")
        settle(opened)
        assert opened.stage.rect().adjusted(8, 8, -8, -8) == target.geometry()
        QApplication.sendEvent(opened, QDragLeaveEvent())
        assert not target.isVisible()


def test_words_beside_a_box_go_on_in_the_next_line(window: Window) -> None:
    check = Check(window.studio.look, "Keep rulers, scales and colour targets that lie beside the picture")
    check.resize(400 + check.sizeHint().width(), 10)
    check.show()
    one_line = check.height()
    check.resize(160, 10)
    QApplication.processEvents()
    assert check.height() > 2 * one_line
    assert check.minimumSizeHint().width() < 160
    check.deleteLater()


@pytest.mark.parametrize("code", ["de", "fr"])
def test_every_shelf_of_the_album_is_named_in_full(
    code: str, window: Window, qapp: QApplication, english_after: None
) -> None:
    languages.install(qapp, resources(), code)
    side = AlbumSide(window.studio.look, window.actions_, "Mara Lind")
    page = AlbumPage(window.studio.look, window.actions_, AlbumModel(window.model, window), QWidget(), "Mara Lind")
    page.set_compact(True)
    assert page._beside.width() >= side.minimumSizeHint().width() + page._beside.verticalScrollBar().sizeHint().width()
    for one in side.findChildren(ShelfButton):
        words = one.fontMetrics().horizontalAdvance(one.text())
        assert one.minimumSizeHint().width() >= words + 36 + 44, one.text()


def test_no_menu_is_longer_than_a_small_screen_and_each_holds_all_its_commands(window: Window) -> None:
    found: list[str] = []

    def gather(menu: QMenu) -> None:
        menu.ensurePolished()
        assert menu.sizeHint().height() <= 700, menu.title()
        for action in menu.actions():
            if (inner := action.menu()) is not None:
                assert isinstance(inner, QMenu)
                gather(inner)
            elif not action.isSeparator():
                found.append(action.objectName())

    for action in window.top.menus.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        gather(menu)
    assert sorted(found) == sorted(row.id for row in TABLE)


def test_the_photograph_on_the_canvas_is_marked_in_the_filmstrip_from_the_first(window: Window, scan: Path) -> None:
    window.activateWindow()
    window.filmstrip.focus_part().setFocus()  # as Qt does by itself where the page before goes away
    drop(window, scan)
    coloured(window)
    window.filmstrip.focus_part().setFocus()
    settle(window)
    assert window.filmstrip.selected_ids() == [window.studio.workspace.current_id]


def test_the_device_says_why_how_fast_it_is_and_where_another_is_chosen(opened: Window) -> None:
    opened.actions_["device"].trigger()
    message = next(one for one in opened.messages.messages if one.kind == "device")
    assert message.text.startswith("CPU, because this is a test. Each change of this photograph takes about ")
    assert message.text.endswith(" ms.")
    assert [offer.text for offer in message.offers] == ["Settings…"]
    assert not message.passing


def test_the_order_that_is_named_is_the_order_that_is_shown(window: Window) -> None:
    side = AlbumSide(window.studio.look, window.actions_, "Mara Lind")
    side.use_order(Order.DATE)
    assert side._sort.value == order_words(Order.DATE)
    side.show_shelf(Shelf.FIRST)
    assert (side._sort.value, side._sort.isEnabled()) == (order_words(Order.DOUBT), False)
    side.show_shelf(Shelf.ALL)
    assert (side._sort.value, side._sort.isEnabled()) == (order_words(Order.DATE), True)
    side.deleteLater()


def test_who_comes_to_the_canvas_by_tab_sees_it_and_who_clicks_is_not_bothered(opened: Window) -> None:
    opened.activateWindow()
    wait(lambda: QApplication.activeWindow() is opened)
    canvas, ring = opened.stage.canvas, opened.stage.findChild(FocusRing)
    assert ring is not None
    opened.strip.focus_part().setFocus(Qt.FocusReason.TabFocusReason)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    opened.resize(1300, 800)
    settle(opened)
    assert ring.geometry() == canvas.rect()
    opened.strip.focus_part().setFocus(Qt.FocusReason.TabFocusReason)
    assert not ring.isVisible()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()
