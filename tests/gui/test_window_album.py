"""The album with real events: filters, order, choosing, judging, opening and coming back to the same place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from restorer.gui.album.shelf import Shelf
from restorer.gui.window import Window
from restorer.project.judgement import Judgement, Mark
from tests.gui.album_support import feature, show_album
from tests.gui.support import coloured, drop, make_scan, settle, wait

KEY = Qt.Key


def shown(window: Window) -> list[str]:
    album = feature(window).album
    return [window.studio.workspace.document.get(photo_id).name for photo_id in album.model.ids]


def press(window: Window, words: str) -> None:
    (button,) = (
        one
        for one in feature(window).album.page.findChildren(QPushButton)
        if one.isVisible() and one.text().strip() == words
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)


def click(window: Window, name: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QPoint:
    album = feature(window).album
    row = shown(window).index(name)
    place = album.page.grid.visualRect(album.model.index(row)).center()
    QTest.mouseClick(album.page.grid.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    return place


@pytest.fixture
def album(window: Window, tmp_path: Path) -> Window:
    names = ("plate_10.png", "plate_9.png", "harbour.png", "street.png")
    paths = [make_scan(tmp_path / "scans" / name, 96, 72, seed) for seed, name in enumerate(names)]
    for age, path in enumerate(paths):
        os.utime(path, (1e9 - age * 86400, 1e9 - age * 86400))
    drop(window, *paths)
    coloured(window)
    window.activateWindow()
    return show_album(window)


def test_g_shows_the_album_in_the_order_in_which_people_count(album: Window) -> None:
    assert feature(album).album.shown
    assert shown(album) == ["harbour.png", "plate_9.png", "plate_10.png", "street.png"]
    QTest.keyClick(feature(album).album.page.grid, KEY.Key_G)
    assert not feature(album).album.shown


def test_enter_opens_and_esc_comes_back_to_the_same_place(album: Window) -> None:
    click(album, "plate_9.png")
    QTest.keyClick(feature(album).album.page.grid, KEY.Key_Return)
    coloured(album)
    assert album.studio.workspace.current is not None
    assert album.studio.workspace.current.name == "plate_9.png"
    assert not feature(album).album.shown
    QTest.keyClick(album.stage.canvas, KEY.Key_Escape)
    assert feature(album).album.shown
    assert feature(album).album.selected_ids() == [album.studio.workspace.current_id]


def test_a_double_click_opens(album: Window) -> None:
    place = click(album, "street.png")
    QTest.mouseDClick(feature(album).album.page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    coloured(album)
    assert album.studio.workspace.current is not None
    assert album.studio.workspace.current.name == "street.png"


def test_stars_and_marks_go_to_all_that_are_chosen_with_name_and_time(album: Window) -> None:
    click(album, "harbour.png")
    click(album, "plate_10.png", Qt.KeyboardModifier.ShiftModifier)
    click(album, "plate_9.png", Qt.KeyboardModifier.ControlModifier)
    feature(album).album.judging.sign_as("R. Archer")
    grid = feature(album).album.page.grid
    QTest.keyClick(grid, KEY.Key_4)
    QTest.keyClick(grid, KEY.Key_T)
    click(album, "street.png")
    QTest.keyClick(grid, KEY.Key_T, Qt.KeyboardModifier.ShiftModifier)
    said = {photo.name: photo.judgement for photo in album.studio.workspace.document.photos}
    assert (said["harbour.png"].rating, said["harbour.png"].mark, said["harbour.png"].by) == (
        4,
        Mark.ACCEPTED,
        "R. Archer",
    )
    assert said["harbour.png"].at.startswith("20")
    assert said["plate_10.png"].mark is Mark.ACCEPTED
    assert said["plate_9.png"] == Judgement()
    assert said["street.png"].mark is Mark.NEEDS_WORK
    click(album, "harbour.png")
    QTest.keyClick(grid, KEY.Key_U)
    QTest.keyClick(grid, KEY.Key_0)
    assert album.studio.workspace.document.photos[2].judgement == Judgement()


def test_a_filter_shows_its_photographs_and_says_how_many(album: Window) -> None:
    click(album, "street.png")
    QTest.keyClick(feature(album).album.page.grid, KEY.Key_T)
    press(album, "Accepted")
    assert shown(album) == ["street.png"]
    press(album, "Not coloured yet")
    assert shown(album) == []
    press(album, "All photographs")
    assert len(shown(album)) == 4


def test_words_find_names(album: Window) -> None:
    search = feature(album).album.page.search
    search.setFocus()
    QTest.keyClicks(search, "plate")
    assert shown(album) == ["plate_9.png", "plate_10.png"]
    QTest.keyClick(search, KEY.Key_Escape)
    assert len(shown(album)) == 4


def test_dates_sort_and_the_least_sure_come_first(album: Window) -> None:
    desk = feature(album).album
    desk.page.side._choose(desk.page.side.order.DATE)
    settle(album)
    assert shown(album) == ["street.png", "harbour.png", "plate_9.png", "plate_10.png"]
    ids = {photo.name: photo.id for photo in album.studio.workspace.document.photos}
    album.studio.thumbnails.put_doubt(ids["plate_10.png"], 0.4)
    album.studio.thumbnails.put_doubt(ids["street.png"], 0.6)
    album.actions_["look_first"].trigger()
    assert desk.page.side.shelf is Shelf.FIRST
    assert shown(album) == ["street.png", "plate_10.png"]


def test_the_menu_is_for_all_that_are_chosen_and_others_add_to_it(
    album: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)  # the offscreen platform warns of every menu it shows
    heard: list[list[str]] = []
    album.photo_menu.add(lambda menu, ids: (heard.append(ids), menu.addAction("Use as reference")))
    click(album, "harbour.png")
    place = click(album, "street.png", Qt.KeyboardModifier.ControlModifier)
    feature(album).album.page.grid.customContextMenuRequested.emit(place)
    menu = album.photo_menu.open
    assert menu is not None
    names = {photo.id: photo.name for photo in album.studio.workspace.document.photos}
    assert [[names[one] for one in ids] for ids in heard] == [["street.png", "harbour.png"]]
    texts = [action.text() for action in menu.actions()]
    assert "Use as reference" in texts
    close = next(action for action in menu.actions() if action.text() == "Close 2 photographs")
    close.trigger()
    settle(album)
    assert shown(album) == ["plate_9.png", "plate_10.png"]


def test_more_than_five_hundred_open_as_an_album_and_nothing_is_begun(window: Window, tmp_path: Path) -> None:
    first = make_scan(tmp_path / "many" / "0000.png", 48, 32)
    for number in range(1, 501):
        os.link(first, first.with_name(f"{number:04}.png"))
    drop(window, tmp_path / "many")
    wait(lambda: feature(window).album.shown)
    settle(window)
    assert window.studio.workspace.current_id == ""
    assert len(shown(window)) == 501
    assert not feature(window).run.busy
    assert len(window.studio.thumbnails._asked) < 80, "only what is seen"
    grid = feature(window).album.page.grid
    QTest.keyClick(grid, KEY.Key_End)
    settle(window)
    assert grid.in_view()[-1] == feature(window).album.model.ids[-1]


def test_stars_and_marks_are_kept_in_the_project(album: Window, tmp_path: Path) -> None:
    click(album, "street.png")
    QTest.keyClick(feature(album).album.page.grid, KEY.Key_5)
    QTest.keyClick(feature(album).album.page.grid, KEY.Key_T)
    said = album.studio.workspace.document.photos[3].judgement
    path = tmp_path / "town.restorer"
    album.studio.workspace.save(path)
    album.opening.open_project(path)
    settle(album)
    assert feature(album).album.shown
    assert album.studio.workspace.document.photos[3].judgement == said
    assert said.rating == 5


def test_the_filmstrip_is_dragged_wider_and_past_the_middle_becomes_the_album(album: Window) -> None:
    QTest.keyClick(feature(album).album.page.grid, KEY.Key_G)
    edge, film = feature(album).album.edge, album.filmstrip
    one = film.width()
    middle = edge.rect().center()
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(edge, middle + QPoint(2 * one, 0))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=middle)
    settle(album)
    assert film.width() == 3 * one
    view = film.focus_part()
    rows = [view.visualRect(album.model.index(row)) for row in range(4)]  # type: ignore[attr-defined]
    assert [rect.top() // rows[0].height() for rect in rows] == [0, 0, 0, 1]
    assert film.in_view() == [photo.id for photo in album.studio.workspace.document.photos]
    QTest.keyClick(edge, KEY.Key_Left)
    assert film.width() == 2 * one
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(edge, middle + QPoint(album.width() // 2, 0))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=edge.rect().center() + QPoint(album.width() // 2, 0))
    assert feature(album).album.shown


def test_what_the_first_to_look_at_are_is_read_in_full_in_the_smallest_window(album: Window) -> None:
    album.resize(1024, 640)
    album.studio.thumbnails.doubts = {photo.id: 0.3 for photo in album.studio.workspace.document.photos}
    album.actions_["look_first"].trigger()
    settle(album)
    page = feature(album).album.page
    (said,) = (label for label in page.findChildren(QLabel) if label.text().endswith("answer its question."))
    assert said.height() >= said.heightForWidth(said.width()) > said.fontMetrics().height()
    assert page.search.width() >= page.search.fontMetrics().horizontalAdvance(page.search.placeholderText())
    assert not said.geometry().intersects(page.search.geometry())
