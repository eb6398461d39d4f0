"""Runs from the window with real events: begun, held, stopped, gone on with, failures tried again, signed off."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.plugin import QtBot

from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from restorer.gui.album.feature import AlbumFeature
from restorer.gui.photo_model import PhotoState
from restorer.gui.run.order import unfinished
from restorer.gui.run.run_state import Phase
from restorer.gui.settings import RUN_UNFINISHED
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources
from restorer.project.judgement import Mark
from tests.gui.support import PlainRoom, coloured, drop, make_scan, settle, shown, wait


def feature(window: Window) -> AlbumFeature:
    return next(one for one in window.features if isinstance(one, AlbumFeature))


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def finished(window: Window) -> None:
    run = feature(window).run
    wait(lambda: run.state is not None and not run.busy, 60)
    settle(window)


def slow_down(window: Window, seconds: float) -> None:
    room = window.studio.room
    assert isinstance(room, PlainRoom)
    room.colorizer.delay = seconds


def states(folder: Path) -> dict[str, State]:
    with Journal(Places(folder).journal) as journal:
        return {entry.source.name: entry.state for entry in journal.entries()}


@pytest.fixture
def album(window: Window, tmp_path: Path) -> Window:
    paths = [make_scan(tmp_path / "town" / f"{number}.png", 96, 72, number) for number in range(4)]
    drop(window, *paths)
    coloured(window)
    window.actions_["run"].trigger()
    wait(lambda: window.studio.thumbnails.total == 0)
    settle(window)
    return window


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "town, coloured"


def test_the_panel_says_what_it_would_take_here_and_begins_nothing(album: Window, out: Path) -> None:
    run = feature(album).run
    wait(lambda: run._speed.each is not None)
    assert run.panel.headline.text() == "4 photographs"
    assert run.panel.rate.text().startswith("about ")
    assert not out.exists()
    assert album.focusWidget() is run.panel.start or not album.isActiveWindow()


def test_a_run_writes_copies_records_and_a_report_and_the_album_shows_it(album: Window, out: Path) -> None:
    panel = feature(album).run.panel
    panel.written.operator.setText("R. Archer")
    press(panel.start)
    finished(album)
    assert {path.name for path in out.glob("*.png")} == {f"{number}_coloured.png" for number in range(4)}
    assert len(list(out.glob("*.record.json"))) == 4
    assert "R. Archer" in next(out.glob("*.record.json")).read_text()
    assert (out / "restorer-report" / "index.html").is_file()
    assert all(photo.exported for photo in album.studio.workspace.document.photos)
    assert panel.report.isVisible()
    assert album.messages.messages[0].title == "Exported 4 photographs to town, coloured."
    assert album.studio.settings.get(RUN_UNFINISHED) == ""


def test_each_photograph_has_its_own_recipe_and_only_what_changed_is_done_again(album: Window, out: Path) -> None:
    workspace = album.studio.workspace
    first = workspace.document.photos[0]
    workspace.go_to(first.id)
    coloured(album)
    workspace.change("Vividness", replace(workspace.recipe, vividness=0.0))
    coloured(album)
    panel = feature(album).run.panel
    press(panel.start)
    finished(album)
    with Image.open(out / "0_coloured.png") as gray, Image.open(out / "1_coloured.png") as other:
        assert len(set(gray.convert("RGB").getpixel((9, 9)))) == 1  # type: ignore[arg-type]
        assert len(set(other.convert("RGB").getpixel((9, 9)))) > 1  # type: ignore[arg-type]
    before = (out / "1_coloured.png").stat().st_mtime_ns
    workspace.change("Vividness", replace(workspace.recipe, vividness=1.5))
    coloured(album)
    press(panel.start)
    finished(album)
    state = feature(album).run.state
    assert state is not None
    assert state.total == 1
    assert (out / "1_coloured.png").stat().st_mtime_ns == before


def test_pause_holds_and_stop_keeps_what_is_done_and_start_goes_on(album: Window, out: Path) -> None:
    run = feature(album).run
    slow_down(album, 0.25)
    press(run.panel.start)
    wait(lambda: run.state is not None and run.state.ended >= 1, 30)
    wait(lambda: run.panel.pause.isVisible())
    press(run.panel.pause)
    assert run.state is not None
    assert run.state.held
    assert run.panel.pause.text().strip() == "Go on"
    assert run.panel.title.text() == "Paused"
    press(run.panel.pause)
    press(run.panel.stop)
    finished(album)
    assert run.state.phase is Phase.STOPPED
    done = [name for name, state in states(out).items() if state is State.DONE]
    assert 1 <= len(done) < 4
    assert unfinished(out) is not None
    slow_down(album, 0.0)
    press(run.panel.start)
    finished(album)
    assert set(states(out).values()) == {State.DONE}
    assert len(list(out.glob("*.png"))) == 4, "none twice"


def test_a_failure_is_told_in_a_sentence_and_can_be_tried_again(album: Window, tmp_path: Path, out: Path) -> None:
    good = (tmp_path / "town" / "2.png").read_bytes()
    (tmp_path / "town" / "2.png").write_bytes(good[:200])
    run = feature(album).run
    press(run.panel.start)
    finished(album)
    (failure,) = run.panel.failures._failures
    assert failure.source.name == "2.png"
    assert failure.sentence.endswith(".")
    assert run.panel.failures.isVisible()
    photo = album.studio.workspace.document.photos[2]
    assert album.model.state_of(photo) is PhotoState.FAILED
    (tmp_path / "town" / "2.png").write_bytes(good)
    press(run.panel.failures._rows[0].again)
    finished(album)
    assert set(states(out).values()) == {State.DONE}
    assert album.model.state_of(album.studio.workspace.document.photos[2]) is PhotoState.EXPORTED
    assert not run.panel.failures.isVisible()


def test_a_finished_run_is_signed_off_in_journal_and_report(album: Window, out: Path) -> None:
    run, desk = feature(album).run, feature(album).album
    press(run.panel.start)
    finished(album)
    desk.judging.sign_as("R. Archer")
    desk.page.grid.select([desk.model.ids[0]], desk.model.ids[0])
    album.actions_["needs_work"].trigger()
    settle(album)
    with Journal(Places(out).journal) as journal:
        assert journal.entries()[0].mark is Mark.NEEDS_WORK
    with (out / "restorer-report" / "photographs.csv").open(newline="") as file:
        assert next(csv.DictReader(file))["marked_by"] == "R. Archer"


def test_the_folder_of_the_originals_is_refused_in_words(album: Window, tmp_path: Path) -> None:
    run = feature(album).run
    run.panel.written.folder = tmp_path / "town"
    press(run.panel.start)
    finished(album)
    assert run.state is not None
    assert run.state.phase is Phase.BROKEN
    assert "folder of their own" in album.messages.messages[0].title
    assert not (tmp_path / "town" / ".restorer").exists()


def test_closing_while_it_runs_asks_in_three_plain_buttons(album: Window) -> None:
    slow_down(album, 0.3)
    run = feature(album).run
    press(run.panel.start)
    wait(lambda: run.state is not None and run.state.ended >= 1, 30)
    album.close()
    (dialog,) = (one for one in album.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle() == "Colouring is not finished"
    texts = [button.text().strip() for button in dialog.findChildren(QAbstractButton)]
    assert texts == ["Cancel", "Close now, go on next time", "Finish, then close"]
    dialog.reject()
    QApplication.processEvents()
    assert album.isVisible()
    slow_down(album, 0.0)
    finished(album)


def test_a_run_that_was_closed_goes_on_the_next_time(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, own_home: Path, qtbot: QtBot, tmp_path: Path, out: Path
) -> None:
    room = PlainRoom(own_home / "models")
    monkeypatch.setattr("restorer.gui.studio.EngineRoom", lambda *_: room)
    paths = [make_scan(tmp_path / "town" / f"{number}.png", 96, 72, number) for number in range(4)]
    first = shown(Window(make_studio(qapp, resources(), own_home / "data")), qtbot)
    window = next(first)
    drop(window, *paths)
    coloured(window)
    window.actions_["run"].trigger()
    room.colorizer.delay = 0.3
    press(feature(window).run.panel.start)
    wait(lambda: feature(window).run.state.ended >= 1, 30)  # type: ignore[union-attr]
    next(first, None)  # closes it now
    room.colorizer.delay = 0.0
    second = shown(Window(make_studio(qapp, resources(), own_home / "data")), qtbot)
    window = next(second)
    wait(lambda: any(one.kind == "unfinished" for one in window.messages.messages))
    (message,) = (one for one in window.messages.messages if one.kind == "unfinished")
    assert message.title.startswith("Colouring is not finished (")
    offer = next(one for one in message.offers if one.text == "Go on")
    offer.act()
    finished(window)
    assert feature(window).album.shown
    assert set(states(out).values()) == {State.DONE}
    assert len(list(out.glob("*.png"))) == 4
    assert len(window.studio.workspace.document.photos) == 4
    next(second, None)
