"""The second morning: the empty window offers what was open before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, settle


def test_the_empty_window_offers_the_last_session(window: Window, tmp_path: Path) -> None:
    settle(window)
    assert not window.empty.last.isVisible(), "there was none"
    drop(window, make_scan(tmp_path / "a.png"), make_scan(tmp_path / "b.png"))
    coloured(window)
    workspace = window.studio.workspace
    workspace.recovery.save(workspace.document)
    workspace.recovery.end()
    for photo in workspace.document.photos:
        workspace.close_photo(photo.id)
    window.opening.look_for_last()
    settle(window)
    last = window.empty.last
    assert last.isVisible()
    assert last.text().strip() == last.accessibleName() == "Reopen the last session (2 photographs)"
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    coloured(window)
    assert [photo.name for photo in workspace.document.photos] == ["a.png", "b.png"]
