"""Fixtures of the window's tests: offscreen, coloured without a network, and Qt's warnings fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from restorer.gui.main import make_application
from restorer.gui.studio import Studio, make_studio
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import PlainRoom, coloured, drop, make_scan, settle, shown


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


@pytest.fixture
def disc_and_square(window: Window, tmp_path: Path) -> Window:
    """A photograph of a bright disc and a dark square on gray, with its colours."""
    y, x = np.mgrid[:240, :320]
    picture = np.full((240, 320), 120.0)
    picture[np.hypot(y - 120, x - 96) < 50] = 200
    picture[60:130, 210:270] = 50
    noise = np.random.default_rng(1).normal(0, 2, picture.shape)
    path = tmp_path / "scans" / "disc.png"
    path.parent.mkdir()
    Image.fromarray(np.clip(picture + noise, 0, 255).astype(np.uint8)).save(path)
    drop(window, path)
    coloured(window)
    window.actions_["compare_result"].trigger()
    settle(window)
    return window


@pytest.fixture
def opened(window: Window, scan: Path) -> Window:
    """One scan with its colours, the keys on the canvas."""
    drop(window, scan)
    coloured(window)
    window.stage.advice.hide()
    window.activateWindow()
    window.stage.canvas.setFocus()
    return window
