"""The window's features: made after the first frame and after a photograph that is on its way; none misses anything."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea

from restorer.gui import undo
from restorer.gui.actions import TABLE
from restorer.gui.features import EARLY, FEATURES
from restorer.gui.studio import Studio, make_studio
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import PlainRoom, drop, make_scan, settle, wait


def ended(window: Window) -> None:
    settle(window)
    window.close_now()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def fresh(plain_studio: Studio) -> Iterator[Window]:
    """A window that has just been made, with nothing but itself."""
    plain_studio.look.choose("dark")
    window = Window(plain_studio)
    window.resize(1400, 900)
    assert not window.making.made
    yield window
    ended(window)


def made(window: Window) -> int:
    return len(window.making.made)


def all_told(window: Window) -> None:
    """Until every feature stands and the window knows it."""
    wait(lambda: window.making.complete and window.panel.updatesEnabled())
    settle(window)


def test_the_window_opens_before_its_features_are_made_and_they_follow_by_themselves(fresh: Window) -> None:
    fresh.show()
    wait(lambda: made(fresh) == len(FEATURES))


def test_every_action_is_carried_out_by_someone(fresh: Window) -> None:
    fresh.complete()
    assert {row.id for row in TABLE} - set(fresh.commands) == set()


def test_an_action_of_a_feature_that_is_not_there_yet_brings_it(fresh: Window) -> None:
    fresh.actions_["settings"].trigger()
    assert "settings" in fresh.commands
    assert made(fresh) == len(FEATURES)
    assert QApplication.activeModalWidget() is None


def test_a_photograph_dropped_in_the_first_moment_has_its_colours_before_the_features_are_made(
    fresh: Window, scan: Path
) -> None:
    stood: list[int] = []
    fresh.show()
    fresh.studio.darkroom.developed.connect(lambda _: stood.append(made(fresh)))
    drop(fresh, scan)
    before = max(made(fresh), EARLY)
    wait(lambda: bool(stood))
    assert stood == [before]
    all_told(fresh)
    assert made(fresh) == len(FEATURES)


def test_features_do_not_wait_for_ever_for_a_photograph_that_takes_long(fresh: Window, scan: Path) -> None:
    room = fresh.studio.room
    assert isinstance(room, PlainRoom)
    room.colorizer.delay = 3600.0
    fresh.show()
    drop(fresh, scan)
    before = max(made(fresh), EARLY)
    wait(lambda: fresh.stage.canvas.scene is not None)
    assert made(fresh) == before < len(FEATURES)
    fresh.making.go_on()  # what the clock does
    wait(lambda: fresh.making.complete and fresh.panel.updatesEnabled())
    assert fresh.studio.hinting.colours is None
    fresh.studio.darkroom.stop()
    room.colorizer.delay = 0.0


def test_features_do_not_wait_for_a_photograph_that_cannot_be_opened(fresh: Window, tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    stood: list[int] = []
    fresh.studio.darkroom.failed_to_open.connect(lambda _id, _error: stood.append(made(fresh)))
    fresh.show()
    drop(fresh, broken)
    before = max(made(fresh), EARLY)
    wait(lambda: bool(stood))
    assert stood == [before]
    assert not fresh.making.waits
    wait(lambda: fresh.making.complete)


def test_an_action_while_a_photograph_is_awaited_brings_all_features_and_fills_the_panel(
    fresh: Window, scan: Path
) -> None:
    fresh.show()
    drop(fresh, scan)
    wait(lambda: bool(fresh.studio.workspace.document.photos))
    fresh.actions_["tool_brush"].trigger()
    assert made(fresh) == len(FEATURES)
    all_told(fresh)


class _Noon(datetime):
    """A clock that stands: the history says when, and the two windows are not opened in the same minute."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> _Noon:
        return cls(2026, 11, 21, 12, tzinfo=tz)


def test_features_made_after_the_photograph_show_what_they_show_when_they_were_there_before(
    fresh: Window, own_home: Path, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "datetime", _Noon)
    fresh.show()
    drop(fresh, scan)
    wait(lambda: fresh.studio.hinting.colours is not None)
    assert made(fresh) < len(FEATURES)
    all_told(fresh)
    other = Window(make_studio(QApplication.instance(), resources(), own_home / "other"))  # type: ignore[arg-type]
    other.resize(1400, 900)
    other.show()
    other.complete()
    drop(other, scan)
    wait(lambda: other.studio.hinting.colours is not None)
    all_told(other)
    try:
        for key in other.panel._bar.keys:
            assert pictures(fresh, key) == pictures(other, key), key
    finally:
        ended(other)


def pictures(window: Window, tab: str) -> list[QImage]:
    """What is seen of everything but the device's time: the tab in its whole height, strip, filmstrip and canvas."""
    window.panel.show_tab(tab)
    window.colour_tab.show_model("Plain", "ready")
    settle(window)
    scrolled = window.panel._stack.currentWidget()
    assert isinstance(scrolled, QScrollArea)
    content = scrolled.widget()
    assert content is not None
    parts = (content, window.strip, window.filmstrip, window.stage, window.top)
    return [part.grab().toImage() for part in parts]


def test_more_photographs_than_one_looks_at_find_the_album(fresh: Window, tmp_path: Path) -> None:
    first = make_scan(tmp_path / "many" / "0000.png", 24, 16)
    for number in range(1, 501):
        first.with_name(f"{number:04}.png").hardlink_to(first)
    fresh.show()
    drop(fresh, tmp_path / "many")
    wait(lambda: bool(fresh.studio.workspace.document.photos))
    assert made(fresh) == len(FEATURES)
    assert fresh.pages.currentIndex() > 1
