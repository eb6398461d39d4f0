"""Fixtures of the window's tests: offscreen, coloured without a network, and Qt's warnings fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from restorer.gui.main import make_application
from restorer.gui.studio import Studio, make_studio
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import PlainRoom, make_scan, shown


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture(autouse=True)
def no_warning_of_qt(qtlog: Any, qapp: QApplication) -> Iterator[None]:
    """What Qt warns of fails the test that caused it."""
    yield
    bad = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
    messages = [str(record.message) for record in qtlog.records if record.type in bad]
    # Said of every dialog by the offscreen platform, which has no window manager to tell sizes to.
    assert not [words for words in messages if "propagateSizeHints" not in words]


@pytest.fixture
def plain_studio(monkeypatch: pytest.MonkeyPatch, qapp: QApplication, own_home: Path) -> Studio:
    """A studio that colours without a network; not shown, not closed."""
    room = PlainRoom(own_home / "models")
    monkeypatch.setattr("restorer.gui.studio.EngineRoom", lambda *_: room)
    return make_studio(qapp, resources(), own_home / "data")


@pytest.fixture
def window(plain_studio: Studio, qtbot: QtBot) -> Iterator[Window]:
    """The window, 1400 x 900, dark, closed again with all its threads."""
    yield from shown(Window(plain_studio), qtbot)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A gray photograph of 320 x 240: a ramp with a dark square and some grain."""
    return make_scan(tmp_path / "scans" / "harbour_1912.png")
