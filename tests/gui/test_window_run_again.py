"""A run that is stopped, gone on with, and retried: nothing that failed is forgotten, and counts are of the whole."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from restorer.gui.album.feature import AlbumFeature
from restorer.gui.album.shelf import Shelf
from restorer.gui.photo_model import PhotoState
from restorer.gui.run.desk import RunDesk
from restorer.gui.run.failures import FailureRow
from restorer.gui.run.run_state import Phase
from restorer.gui.run.scope import Scope
from restorer.gui.tasks import Lane
from restorer.gui.window import Window
from tests.gui.support import PlainRoom, coloured, drop, make_scan, settle, wait

BROKEN = ("0.png", "1.png")
COUNT = 6


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def finished(window: Window, run: RunDesk) -> None:
    wait(lambda: run.state is not None and not run.busy, 60)
    settle(window)


def failed(run: RunDesk) -> list[str]:
    """Whom the panel names, with a sentence each."""
    rows = [row for row in run.panel.failures.findChildren(FailureRow) if row.isVisibleTo(run.panel)]
    assert len(rows) == len(run._failures)
    return sorted(one.source.name for one in run._failures)


def state(window: Window, name: str) -> PhotoState:
    photo = next(one for one in window.studio.workspace.document.photos if one.name == name)
    return window.model.state_of(photo)


@pytest.fixture
def run(window: Window, tmp_path: Path) -> RunDesk:
    """Six photographs in the album, two of them cut off."""
    paths = [make_scan(tmp_path / "town" / f"{number}.png", 96, 72, number) for number in range(COUNT)]
    drop(window, *reversed(paths))
    coloured(window)
    for name in BROKEN:
        path = tmp_path / "town" / name
        path.write_bytes(path.read_bytes()[:200])
    window.activateWindow()
    window.actions_["run"].trigger()
    settle(window)
    return next(one.run for one in window.features if isinstance(one, AlbumFeature))


@pytest.fixture
def stopped(window: Window, run: RunDesk) -> RunDesk:
    """Stopped when the two that are cut off and one more are through."""
    room = window.studio.room
    assert isinstance(room, PlainRoom)
    room.colorizer.delay = 0.3
    press(run.panel.start)
    wait(lambda: run.state is not None and run.state.ended >= 3, 60)
    press(run.panel.stop)
    finished(window, run)
    assert run.state is not None
    assert run.state.phase is Phase.STOPPED
    assert failed(run) == list(BROKEN)
    room.colorizer.delay = 0.0
    return run


def test_what_failed_before_the_stop_is_still_said_after_going_on(window: Window, stopped: RunDesk) -> None:
    run = stopped
    first = run.state
    assert first is not None
    assert run.panel.about.text().startswith(f"Stopped at {first.ended} of {COUNT}.")
    press(run.panel.start)
    finished(window, run)
    assert run.state is not None
    assert run.state.phase is Phase.DONE
    assert run.state.total == COUNT - first.ended, "nothing is done twice"
    assert run.words() == f"{COUNT} of {COUNT}"
    assert failed(run) == list(BROKEN)
    assert run.panel.about.text().startswith(f"Done: {COUNT - len(BROKEN)} of {COUNT}.")
    assert {state(window, name) for name in BROKEN} == {PhotoState.FAILED}
    assert window.messages.messages[0].text == "2 failed; why stands in the panel."
    done = COUNT - first.ended
    assert window.messages.messages[0].title.startswith(f"Exported {done} photograph")


def test_the_count_goes_on_from_where_it_stopped(window: Window, stopped: RunDesk) -> None:
    run, before = stopped, stopped.words()
    window.studio.room.colorizer.delay = 0.3  # type: ignore[attr-defined]
    press(run.panel.start)
    wait(lambda: run.panel.bar.value() > 0)
    assert run.panel.headline.text().endswith(f" of {COUNT}")
    assert int(run.panel.headline.text().split()[0]) >= int(before.split()[0])
    finished(window, run)
    assert run.panel.rate.text() == "", "there is nothing to do any more, so it takes no time"


def test_retrying_one_leaves_the_others_where_they_are(window: Window, stopped: RunDesk, tmp_path: Path) -> None:
    run = stopped
    good = (tmp_path / "town" / "5.png").read_bytes()
    (tmp_path / "town" / "1.png").write_bytes(good)
    row = next(one for one in run.panel.failures.findChildren(FailureRow) if "1.png" in one.again.accessibleName())
    press(row.again)
    finished(window, run)
    assert failed(run) == ["0.png"]
    assert state(window, "1.png") is PhotoState.EXPORTED
    assert state(window, "0.png") is PhotoState.FAILED
    assert run.words() == "1 of 1"
    assert window.focusWidget() is run.panel.start
    (tmp_path / "town" / "0.png").write_bytes(good)
    press(run.panel.failures._again)
    finished(window, run)
    assert failed(run) == []
    assert state(window, "0.png") is PhotoState.EXPORTED
    assert not run.panel.failures.isVisible()


def test_of_those_that_are_chosen_none_more_is_done_than_was_chosen(window: Window, stopped: RunDesk) -> None:
    run, album = stopped, next(one.album for one in window.features if isinstance(one, AlbumFeature))
    left = [photo for photo in window.studio.workspace.document.photos if not photo.exported]
    chosen = next(photo for photo in left if photo.name not in BROKEN)
    album.page.grid.select([chosen.id], chosen.id)
    run.choose_scope(Scope.SELECTED)
    press(run.panel.start)
    finished(window, run)
    exported = {photo.name for photo in window.studio.workspace.document.photos if photo.exported}
    assert exported & {photo.name for photo in left} == {chosen.name}
    assert failed(run) == list(BROKEN), "of the run before, into the same folder"


def test_why_it_failed_is_read_where_the_photograph_is(window: Window, stopped: RunDesk) -> None:
    album = next(one.album for one in window.features if isinstance(one, AlbumFeature))
    album.page.side.show_shelf(Shelf.FAILED)
    assert len(album.model.ids) == len(BROKEN)
    said = album.model.data(album.model.index(0), Qt.ItemDataRole.ToolTipRole)
    (failure,) = (one for one in stopped._failures if one.source.name in str(said))
    assert failure.sentence.split(": ", 1)[-1].split(":")[0].lower()[:12] in str(said).lower()


def test_keys_stay_with_the_run_when_its_buttons_change(window: Window, run: RunDesk) -> None:
    run.panel.start.setFocus()
    QTest.keyClick(run.panel.start, Qt.Key.Key_Space)
    wait(lambda: run.panel.pause.isVisible())
    assert window.focusWidget() is run.panel.pause
    QTest.keyClick(run.panel.pause, Qt.Key.Key_Space)
    assert window.focusWidget() is run.panel.pause
    run.panel.stop.setFocus()
    QTest.keyClick(run.panel.stop, Qt.Key.Key_Space)
    finished(window, run)
    assert window.focusWidget() is run.panel.start


@pytest.fixture
def gate(window: Window) -> Iterator[threading.Event]:
    """Until it is set, the run's thread is busy with something else."""
    opened = threading.Event()
    window.studio.tasks.start(Lane.RUN, "other", lambda _: opened.wait(60), lambda _: None, lambda _: None)
    yield opened
    opened.set()


def test_a_run_stopped_before_its_thread_took_it_up_is_over(
    window: Window, run: RunDesk, gate: threading.Event
) -> None:
    press(run.panel.start)
    press(run.panel.stop)
    gate.set()
    finished(window, run)
    assert run.state is not None
    assert run.state.phase is Phase.STOPPED
    assert run.panel.about.text().startswith("Nothing is running yet.")
    press(run.panel.start)
    finished(window, run)
    assert run.words() == f"{COUNT} of {COUNT}"


def test_a_pause_before_the_first_photograph_holds(window: Window, run: RunDesk, gate: threading.Event) -> None:
    press(run.panel.start)
    press(run.panel.pause)
    gate.set()
    assert run.state is not None
    wait(lambda: run.panel.headline.text() == f"0 of {COUNT}")
    QTest.qWait(600)  # time enough to do them all
    assert run.state.ended == 0
    assert run.state.seconds == 0.0
    press(run.panel.pause)
    finished(window, run)
    assert run.state.phase is Phase.DONE
