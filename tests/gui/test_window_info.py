"""The tab *Info*: file, description, checksums, record, history; with real events."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.info.facts_of import Checked
from restorer.gui.info.feature import InfoFeature
from restorer.gui.panel.facts import Facts
from restorer.gui.panel.history_list import _UNDONE
from restorer.gui.settings import EXPORT_SHOW
from restorer.gui.undo import History
from restorer.gui.window import Window
from restorer.imaging.photo import open_photo
from restorer.project.recipe import Recipe
from restorer.record.pixel_hash import PixelHash
from tests.gui.support import coloured, drop, make_scan, paint, settle, wait
from tests.imaging.test_description import XMP

_LEFT = Qt.MouseButton.LeftButton


def values(facts: Facts) -> dict[str, str]:
    return {fact.name: fact.value for fact in facts.facts}


def feature(window: Window) -> InfoFeature:
    (found,) = (one for one in window.features if isinstance(one, InfoFeature))
    return found


def shown(window: Window, path: Path) -> None:
    drop(window, path)
    coloured(window)
    window.panel.show_part(window.info_tab.steps)
    window.activateWindow()
    QApplication.processEvents()


def test_the_file_and_what_it_says_are_shown_and_copied(window: Window, tmp_path: Path) -> None:
    said = PngImagePlugin.PngInfo()
    said.add_itxt("XML:com.adobe.xmp", XMP)
    path = tmp_path / "a_very_long_name_that_has_to_wrap_somewhere_0042.png"
    Image.fromarray(np.full((60, 80), 90, np.uint8)).save(path, pnginfo=said, dpi=(600, 600))
    shown(window, path)
    facts = values(window.info_tab.file)
    assert facts["Name"] == path.name
    assert facts["Resolution"] == "600 dpi"
    assert facts["Profile"] == "sRGB (none embedded)"
    assert values(window.info_tab.description)["Identifier"] == "ubb-kk-1318-0042"
    copy = window.info_tab._copies[window.info_tab.description]
    QTest.mouseClick(copy, _LEFT)
    assert "Creator: A. Berg, K. Knudsen" in QGuiApplication.clipboard().text()
    assert not window.info_tab.width() > window.panel.width(), "nothing scrolls sideways"


def test_a_file_that_says_nothing_gets_a_sentence_and_nothing_to_copy(window: Window, scan: Path) -> None:
    shown(window, scan)
    assert window.info_tab.description.facts == ()
    assert window.info_tab._nothing.isVisible()
    assert not window.info_tab._copies[window.info_tab.description].isVisible()


def test_the_folder_is_shown_on_request(window: Window, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown(window, scan)
    asked: list[Path] = []
    monkeypatch.setattr("restorer.gui.info.feature.show_folder", asked.append)
    QTest.mouseClick(window.info_tab.folder, _LEFT)
    assert asked == [scan.parent]


def test_checksums_of_the_file_and_on_request_of_the_pixels(window: Window, scan: Path) -> None:
    shown(window, scan)
    hashes = window.info_tab.hashes
    wait(lambda: bool(hashes.hashes()[0]))
    assert hashes.hashes() == (hashlib.sha256(scan.read_bytes()).hexdigest(), "")
    QTest.mouseClick(hashes.make, _LEFT)
    settle(window)
    with open_photo(scan) as photo:
        digest = PixelHash(photo)
        digest.add(photo.code_rows(0, photo.info.height_px))
    assert hashes.hashes()[1] == digest.hexdigest()
    assert not hashes.make.isVisible()
    QTest.mouseClick(hashes._pixels._copy, _LEFT)
    assert QGuiApplication.clipboard().text() == digest.hexdigest()


def test_working_out_a_checksum_can_be_stopped(window: Window, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown(window, scan)

    def endless(_photo, progress):  # type: ignore[no-untyped-def]
        while True:
            progress.at(0.3)

    monkeypatch.setattr("restorer.gui.info.feature.pixel_sha256", endless)
    hashes = window.info_tab.hashes
    QTest.mouseClick(hashes.make, _LEFT)
    wait(lambda: hashes._bar.value() == 30)
    assert hashes.make.text() == "Stop"
    QTest.mouseClick(hashes.make, _LEFT)
    settle(window)
    assert hashes.make.text() == "Work out"
    assert not hashes._bar.isVisible()


def test_the_record_says_what_was_measured_at_the_last_export(window: Window, scan: Path) -> None:
    shown(window, scan)
    record = window.info_tab.record
    assert values(record)["Brightness"] == "measured when it is exported"
    assert values(record)["Hints"] == "none"
    window.actions_["tool_brush"].trigger()
    paint(window, (0.3, 0.3), (0.4, 0.4))
    settle(window)
    assert values(record)["Made with"].endswith("human hints")
    window.studio.settings.set(EXPORT_SHOW, False)
    window.actions_["export_again"].trigger()
    settle(window)
    wait(lambda: "Original" in values(record))
    ticked = {fact.name for fact in record.facts if fact.good}
    assert ticked == {"Brightness", "Original"}
    assert values(record)["Brightness"].startswith("kept within 0.")
    assert values(record)["Exported copy"] == "harbour_1912_coloured.png"
    checked = feature(window)._checked[window.studio.workspace.current_id]
    assert isinstance(checked, Checked)
    assert checked.lightness.d65.largest <= (checked.promised or 0.0)
    window.studio.workspace.change("Vividness", Recipe(vividness=0.3))
    settle(window)
    assert "Original" not in values(record), "this recipe has not been exported"


def test_a_click_in_the_history_goes_back_and_undone_steps_stay_until_the_next_change(
    window: Window, scan: Path
) -> None:
    shown(window, scan)
    workspace, steps = window.studio.workspace, window.info_tab.steps
    for value in (0.2, 0.4, 0.6):
        workspace.change(f"Vividness {value}", Recipe(vividness=value))
    settle(window)
    assert steps.rows() == ["Opened", "Vividness 0.2", "Vividness 0.4", "Vividness 0.6"]
    model = steps.model()
    QTest.mouseClick(steps.viewport(), _LEFT, pos=steps.visualRect(model.index(1, 0)).center())
    settle(window)
    assert workspace.recipe.vividness == 0.2
    assert [model.index(row, 0).data(_UNDONE) for row in range(4)] == [False, False, True, True]
    QTest.keyClick(steps, Qt.Key.Key_Down)
    QTest.keyClick(steps, Qt.Key.Key_Return)
    settle(window)
    assert workspace.recipe.vividness == 0.4
    workspace.change("Another way", Recipe(vividness=1.0))
    settle(window)
    assert steps.rows()[2:] == ["Vividness 0.4", "Another way"]


def test_thousands_of_steps_are_a_list_that_scrolls_and_costs_what_is_seen(
    window: Window, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(window, scan)
    asked: list[int] = []
    plain = History.step

    def counted(history: History, row: int):  # type: ignore[no-untyped-def]
        asked.append(row)
        return plain(history, row)

    with monkeypatch.context() as still:
        still.setattr(window.studio.darkroom, "colour", lambda *_: None)
        for number in range(600):
            window.studio.workspace.change(f"Step {number}", Recipe(vividness=(number % 150) / 100))
    settle(window)
    monkeypatch.setattr(History, "step", counted)
    window.studio.workspace.change("Last", Recipe(vividness=0.01))
    settle(window)
    steps = window.info_tab.steps
    assert steps.model().rowCount() == 602
    assert steps.height() < 400
    assert steps.verticalScrollBar().maximum() > 0
    assert steps.visualRect(steps.currentIndex()).intersects(steps.viewport().rect()), "the newest is in view"
    assert len(set(asked)) < 60


def test_another_photograph_has_its_own_info(window: Window, scan: Path, tmp_path: Path) -> None:
    shown(window, scan)
    QTest.mouseClick(window.info_tab.hashes.make, _LEFT)
    settle(window)
    other = make_scan(tmp_path / "other.png", 100, 80, 3)
    drop(window, other)
    coloured(window)
    assert values(window.info_tab.file)["Name"] == "other.png"
    assert window.info_tab.hashes.hashes()[1] == ""
    assert window.info_tab.steps.rows() == ["Opened"]
    window.studio.workspace.step(-1)
    coloured(window)
    assert window.info_tab.hashes.hashes()[1] != "", "remembered"
