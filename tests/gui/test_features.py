"""The window's features: made after the first frame, all of them, whatever is wanted first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from restorer.gui.actions import TABLE
from restorer.gui.features import FEATURES
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import settle, wait

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def fresh(qapp: QApplication, own_home: Path) -> Iterator[Window]:
    """A window that has just been made, with nothing but itself."""
    window = Window(make_studio(qapp, resources(), own_home / "data"))
    yield window
    settle(window)
    window.close_now()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_window_opens_before_its_features_are_made_and_they_follow_by_themselves(fresh: Window) -> None:
    assert not fresh._features
    fresh.show()
    wait(lambda: len(fresh._features) == len(FEATURES))


def test_every_action_is_carried_out_by_someone(fresh: Window) -> None:
    fresh.complete()
    assert {row.id for row in TABLE} - set(fresh.commands) == set()


def test_an_action_of_a_feature_that_is_not_there_yet_brings_it(fresh: Window) -> None:
    assert "settings" not in fresh.commands
    fresh.actions_["settings"].trigger()
    assert len(fresh._features) == len(FEATURES)
    assert QApplication.activeModalWidget() is None


def test_a_photograph_finds_all_features_there(fresh: Window, scan: Path) -> None:
    fresh.opening.open_paths([scan])
    wait(lambda: bool(fresh.studio.workspace.document.photos))
    assert len(fresh._features) == len(FEATURES)


def test_a_folder_dropped_in_the_first_moment_finds_the_album(fresh: Window) -> None:
    mime = QMimeData()  # Qt's event does not keep it
    fresh.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_KEY))
    assert len(fresh._features) == len(FEATURES)
