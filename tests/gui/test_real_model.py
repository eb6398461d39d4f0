"""With the model that ships, where it is there: colour on screen, and its files taken away while it is in use."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.plugin import QtBot

from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import coloured, drop, settle, shown, wait

SHIPPED = resources() / "models" / "restorer-base"
pytestmark = pytest.mark.skipif(not (SHIPPED / "card.json").is_file(), reason="no model is shipped yet")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """A window whose model lies in the person's own folder, looked at before every use."""
    monkeypatch.setattr("restorer.gui.engine_room._TRUSTED_SECONDS", 0.0)
    shutil.copytree(SHIPPED, own_home / "data" / "models" / "restorer-base")
    yield from shown(Window(make_studio(qapp, resources(), own_home / "data")), qtbot)


def test_a_model_removed_while_in_use_is_said_and_the_colours_stay(window: Window, scan: Path, own_home: Path) -> None:
    drop(window, scan)
    coloured(window)
    before = window.studio.hinting.colours
    assert before is not None
    assert window.studio.hinting.suggestions(), "this model suggests colours"
    (own_home / "data" / "models" / "restorer-base" / "decoder.onnx").unlink()
    window.studio.hinting.set_point((5.0, 20.0))
    settle(window)
    wait(lambda: bool(window.messages.messages))
    assert "decoder.onnx" in window.messages.messages[0].title
    assert window.studio.hinting.colours is before


def test_a_hint_changes_its_surroundings_and_undo_brings_the_same_picture_back(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    size = window.studio.hinting.levels.sizes[0]  # type: ignore[union-attr]

    def here() -> tuple[float, float]:
        colours = window.studio.hinting.colours
        assert colours is not None
        return colours.at_point(50.0, 0.5, 0.5, size)

    before = here()
    window.studio.hinting.place = (0.5, 0.5)
    window.studio.hinting.set_point((-20.0, -30.0))
    settle(window)
    assert here()[1] < before[1] - 10
    window.studio.workspace.undo.undo()
    settle(window)
    assert here() == before
