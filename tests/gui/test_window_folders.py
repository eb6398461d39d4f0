"""Folders with real events: what is opened at once, what is asked first, and that many photographs block nothing."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, settle, wait


def names(window: Window) -> list[str]:
    return [photo.name for photo in window.studio.workspace.document.photos]


def press(window: Window, text: str) -> None:
    """Press the button of a message bar."""
    (button,) = (one for one in window.messages.findChildren(QPushButton) if one.text().strip() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def album(folder: Path, *photos: str) -> Path:
    for name in photos:
        make_scan(folder / name, 64, 48)
    return folder


def test_a_folder_opens_its_own_photographs_and_asks_about_subfolders(window: Window, tmp_path: Path) -> None:
    drop(window, album(tmp_path / "album", "c.png", "a.png", "inner/b.png", "inner/deep/d.png", "other/e.png"))
    coloured(window)
    assert names(window) == ["a.png", "c.png"], "in order of name, subfolders not yet"
    assert [one.title for one in window.messages.messages] == ["Include 3 subfolders (3 photographs)?"]
    QTest.keyClick(window, Qt.Key.Key_Down)
    coloured(window)
    press(window, "Include")
    settle(window)
    assert names(window) == ["a.png", "c.png", "b.png", "d.png", "e.png"]
    assert window.studio.workspace.current is not None
    assert window.studio.workspace.current.name == "c.png", "what is looked at stays"
    assert window.filmstrip.focus_part().currentIndex().row() == 1  # type: ignore[attr-defined]
    assert not window.messages.messages


def test_a_folder_with_photographs_only_in_subfolders_asks_and_then_shows_the_first(
    window: Window, tmp_path: Path
) -> None:
    drop(window, album(tmp_path / "album", "inner/b.png"))
    wait(lambda: bool(window.messages.messages))
    assert not names(window)
    assert [one.title for one in window.messages.messages] == ["Include 1 subfolder (1 photograph)?"]
    press(window, "Include")
    coloured(window)
    assert names(window) == ["b.png"]


def test_a_plain_folder_asks_nothing(window: Window, tmp_path: Path) -> None:
    drop(window, album(tmp_path / "album", "b.png", "a.png"))
    coloured(window)
    assert names(window) == ["a.png", "b.png"]
    assert not window.messages.messages


def test_of_thousands_only_the_thumbnails_in_view_are_made(window: Window, tmp_path: Path) -> None:
    first = make_scan(tmp_path / "many" / "0000.png", 48, 32)
    for number in range(1, 3000):
        os.link(first, first.with_name(f"{number:04}.png"))
    drop(window, tmp_path / "many")
    wait(lambda: bool(window.studio.thumbnails._images))
    settle(window)
    assert len(names(window)) == 3000
    assert len(window.studio.thumbnails._asked) < 80
    assert len(window.studio.thumbnails._to_colour) < 80


def test_an_archive_opened_again_shows_its_scans_and_not_the_copies_made_of_them(
    window: Window, tmp_path: Path
) -> None:
    folder = album(tmp_path / "album", "a.png", "Coloured/a_coloured.png", "plates/b.png", "plates/b_coloured.png")
    for name in ("Coloured/a_coloured.png", "plates/b_coloured.png"):
        (folder / f"{name}.record.json").write_text("{}")
    drop(window, folder)
    coloured(window)
    assert names(window) == ["a.png"]
    assert [one.title for one in window.messages.messages] == [
        "2 coloured copies were left out.",
        "Include 1 subfolder (1 photograph)?",
    ]
    press(window, "Include")
    settle(window)
    assert names(window) == ["a.png", "b.png"]


def test_who_opens_the_folder_of_the_copies_sees_them(window: Window, tmp_path: Path) -> None:
    folder = album(tmp_path / "Coloured", "a_coloured.png")
    (folder / "a_coloured.png.record.json").write_text("{}")
    drop(window, folder)
    coloured(window)
    assert names(window) == ["a_coloured.png"]
    assert not window.messages.messages
