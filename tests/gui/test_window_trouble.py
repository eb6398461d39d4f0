"""What may go wrong while the window is open: told in plain words, nothing lost, nothing left running."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from restorer.errors import ModelDamaged, WriteError
from restorer.gui.studio import make_studio
from restorer.gui.tasks import Lane
from restorer.gui.window import Window
from restorer.paths import resources
from restorer.progress import Progress
from restorer.project.document import Document
from restorer.project.recovery import Recovery
from tests.gui.support import PlainRoom, coloured, drop, make_scan, place, settle, wait


def room(window: Window) -> PlainRoom:
    assert isinstance(window.studio.room, PlainRoom)
    return window.studio.room


def test_closing_while_a_photograph_is_being_coloured_ends_every_thread(window: Window, scan: Path) -> None:
    room(window).colorizer.delay = 30.0
    drop(window, scan)
    wait(lambda: window.studio.darkroom.busy)
    assert window.close()
    assert window.studio.tasks.idle()


def test_closing_while_exporting_asks_first(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    room(window).colorizer.delay = 30.0
    window.exports.again()
    wait(lambda: window.studio.tasks.busy(Lane.EXPORT))
    assert not window.close()
    (dialog,) = window.findChildren(QDialog)
    texts = {button.text(): button for button in dialog.findChildren(QPushButton)}
    assert set(texts) == {"Finish, then close", "Close now", "Cancel"}
    QTest.mouseClick(texts["Close now"], Qt.MouseButton.LeftButton)
    assert window.studio.tasks.idle()
    assert not list(scan.parent.glob("Coloured/*")), "a stopped export leaves nothing behind"


def test_five_hundred_files_open_at_once_and_ask_for_few_thumbnails(window: Window, tmp_path: Path) -> None:
    first = make_scan(tmp_path / "many" / "0000.png", 48, 32)
    for number in range(1, 500):
        os.link(first, first.with_name(f"{number:04}.png"))
    drop(window, tmp_path / "many")
    wait(lambda: len(window.studio.workspace.document.photos) == 500)
    coloured(window)
    assert len(window.studio.thumbnails._asked) < 30


def test_a_photograph_deleted_while_open_keeps_its_edits_and_can_be_found(window: Window, tmp_path: Path) -> None:
    one, other = make_scan(tmp_path / "one.png"), make_scan(tmp_path / "other.png", seed=2)
    drop(window, one, other)
    coloured(window)
    window.studio.hinting.set_point((5.0, 5.0))
    recipe, photo_id = window.studio.workspace.recipe, window.studio.workspace.current_id
    wait(lambda: window.studio.workspace.document.get(photo_id).sha256 is not None)
    QTest.keyClick(window, Qt.Key.Key_Down)
    coloured(window)
    moved = tmp_path / "elsewhere.png"
    shutil.move(one, moved)
    QTest.keyClick(window, Qt.Key.Key_Up)
    settle(window)
    assert window.messages.messages[0].title == "one.png is not where it was."
    assert window.model.is_missing(photo_id)
    window.opening.found_at(photo_id, other)
    settle(window)
    assert "another photograph" in window.messages.messages[0].title
    window.opening.found_at(photo_id, moved)
    coloured(window)
    assert window.studio.workspace.recipe == recipe
    assert not window.model.is_missing(photo_id)
    assert not window.messages.messages


def test_a_stroke_on_the_old_photograph_is_not_laid_on_the_one_being_opened(window: Window, tmp_path: Path) -> None:
    drop(window, make_scan(tmp_path / "one.png"), make_scan(tmp_path / "other.png", seed=2))
    coloured(window)
    window.actions_["tool_brush"].trigger()
    window.studio.workspace.step(1)
    QTest.mouseClick(window.stage.canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.7, 0.4))
    settle(window)
    assert not any(photo.edited for photo in window.studio.workspace.document.photos)


def test_a_model_that_is_damaged_while_in_use_leaves_the_old_colours(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    before = window.studio.hinting.colours
    room(window).error = ModelDamaged("plain", 'The model "Plain" is damaged.', "Import it again or choose another.")
    window.studio.hinting.set_point((5.0, 5.0))
    settle(window)
    assert window.messages.messages[0].title == 'The model "Plain" is damaged.'
    assert window.studio.hinting.colours is before
    assert window.colour_tab.model._remark == "not current"
    room(window).error = None
    window.studio.hinting.set_point((8.0, 5.0))
    settle(window)
    assert not window.messages.messages, "it goes when colouring works again"


def test_a_full_disk_during_autosave_is_said_and_tried_again(
    window: Window, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(window, scan)
    coloured(window)

    def full(_document: Document) -> None:
        reason = os.strerror(errno.ENOSPC)
        raise WriteError(scan, f"your edits could not be kept ({reason}).", "Make room on the disk.")

    monkeypatch.setattr(window.studio.workspace.recovery, "save", full)
    window.studio.hinting.set_point((5.0, 5.0))
    window.studio.workspace.autosave()
    settle(window)
    assert window.messages.messages[0].kind == "autosave"
    monkeypatch.undo()
    window.studio.hinting.set_point((6.0, 5.0))
    window.studio.workspace.autosave()
    settle(window)
    assert not window.messages.messages
    assert window.studio.workspace.recovery.project.is_file()


def test_what_a_crash_left_is_offered_and_reopens(window: Window, scan: Path, own_home: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.studio.hinting.set_point((5.0, 5.0))
    crashed = Recovery(own_home / "data" / "sessions")
    crashed.save(window.studio.workspace.document)
    crashed.claim.let_go()
    window.studio.workspace.close_photo(window.studio.workspace.current_id)
    settle(window)
    window.opening.offer_recovery()
    message = window.messages.messages[0]
    assert message.title == "Restorer closed unexpectedly"
    buttons = {button.text().strip(): button for button in window.messages.findChildren(QPushButton)}
    QTest.mouseClick(buttons["Reopen"], Qt.MouseButton.LeftButton)
    coloured(window)
    assert len(window.studio.workspace.recipe.strokes) == 1
    settle(window)
    assert not crashed.folder.exists()


def test_an_ordinary_end_is_the_last_session(window: Window, scan: Path, qapp: QApplication, own_home: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.studio.hinting.set_point((5.0, 5.0))
    window.close()
    again = make_studio(qapp, resources(), own_home / "data")
    last = again.workspace.recovery.last()
    assert last is not None
    assert len(last.photos[0].recipe.strokes) == 1
    assert not again.workspace.recovery.kept()
    again.close()


def test_a_file_that_is_no_photograph_inside_is_said_in_a_sentence(window: Window, tmp_path: Path) -> None:
    fake = tmp_path / "letter.jpg"
    fake.write_text("this is text")
    drop(window, fake)
    wait(lambda: bool(window.messages.messages))
    assert "letter.jpg" in window.messages.messages[0].title


def test_a_fault_of_the_program_becomes_a_message_with_details(window: Window, scan: Path) -> None:
    room(window).error = ZeroDivisionError("oh")
    drop(window, scan)
    settle(window)
    message = window.messages.messages[0]
    assert message.title == "Something unexpected went wrong"
    assert "ZeroDivisionError" in message.details


def test_work_that_takes_long_shows_a_chip_and_can_be_stopped(window: Window, scan: Path) -> None:
    room(window).colorizer.delay = 30.0
    drop(window, scan)
    wait(lambda: window.studio.darkroom.busy)
    assert window.status.chip_words() == "", "nothing is shown for a moment's work"
    wait(lambda: "Colouring harbour_1912.png" in window.status.chip_words())
    QTest.mouseClick(window.status._stop, Qt.MouseButton.LeftButton)
    settle(window)
    assert window.status.chip_words() == ""
    assert not window.messages.messages, "stopping is no failure"


def test_the_hand_that_keeps_moving_gets_pictures_and_no_queue(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    room(window).colorizer.delay = 0.03
    already = room(window).colorizer.fields
    for number in range(60):
        window.studio.hinting.draw(((0.2 + number / 100, 0.5),), 0.02)
        QApplication.processEvents()
        Progress().check()
    settle(window)
    assert 1 <= room(window).colorizer.fields - already < 60
    colours = window.studio.hinting.colours
    assert colours is not None
    assert colours.recipe.strokes[0].points[0][0] == pytest.approx(0.79), "the newest is the one that is seen"


def test_what_is_said_of_a_missing_photograph_is_true_and_goes_when_it_is_back(window: Window, tmp_path: Path) -> None:
    one, other = make_scan(tmp_path / "one.png"), make_scan(tmp_path / "other.png", seed=2)
    drop(window, one, other)
    coloured(window)
    away = tmp_path / "away.png"
    other.rename(away)
    window.studio.workspace.step(1)
    doubt = next(section for section in window.colour_tab.sections if section.key == "confidence")
    said = [label.text() for label in doubt.findChildren(QLabel) if label.isVisible()]
    assert "This model does not say how sure it is." not in said, "it has not been asked yet"
    settle(window)
    said = [label.text() for label in doubt.findChildren(QLabel) if label.isVisible()]
    assert "This model does not say how sure it is." not in said
    assert window.status._file.text().split("      ") == ["other.png", "missing"]
    assert [message.kind for message in window.messages.messages] == ["missing"]
    window.studio.workspace.step(-1)
    coloured(window)
    assert [message.kind for message in window.messages.messages] == ["missing"], "it still is"
    away.rename(other)
    window.studio.workspace.step(1)
    coloured(window)
    assert not window.messages.messages
    assert not window.model.is_missing(window.studio.workspace.current_id)
