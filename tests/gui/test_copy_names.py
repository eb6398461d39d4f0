"""Names of copies follow the language of the window until they are used once; then they stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui import copy_names, languages
from restorer.gui.album.feature import AlbumFeature
from restorer.gui.settings import EXPORT_SUFFIX, RUN_FORMAT, RUN_SUFFIX, Settings
from restorer.gui.studio import Studio
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import coloured, drop, settle, shown


def speak(code: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(resources() / "translations" / f"restorer_{code}.qm"))
    QCoreApplication.installTranslator(translator)
    return translator


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = speak("de")
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def german_window(german: None, plain_studio: Studio, qtbot: object) -> Iterator[Window]:
    yield from shown(Window(plain_studio), qtbot)  # type: ignore[arg-type]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def test_every_language_has_a_name_that_every_file_system_keeps(qapp: QApplication) -> None:
    codes = languages.available(resources())
    assert codes
    for code in codes:
        translator = speak(code)
        suffix, folder = copy_names.own_suffix(), copy_names.own_folder_name()
        QCoreApplication.removeTranslator(translator)
        assert suffix.startswith("_"), code
        assert suffix[1:].isascii(), code
        assert suffix[1:].isalpha(), code
        assert suffix != "_coloured", code
        assert folder == suffix[1:].capitalize()
    assert (copy_names.own_suffix(), copy_names.own_folder_name()) == ("_coloured", "Coloured")


def test_a_german_window_exports_under_a_german_name(german_window: Window, scan: Path) -> None:
    window = german_window
    drop(window, scan)
    coloured(window)
    for name in ("harbour_1912_koloriert.png", "harbour_1912_koloriert-2.png"):
        window.actions_["export"].trigger()
        dialog = window.exports.dialog
        assert dialog is not None
        dialog._show.setChecked(False)
        QTest.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)
        settle(window)
        assert (scan.parent / "Koloriert" / name).exists()
    run = next(one for one in window.features if isinstance(one, AlbumFeature)).run
    assert run.panel.written.suffix.text() == "_koloriert"
    assert not (scan.parent / "Coloured").exists()


def test_who_exported_before_keeps_those_names(settings: Settings, german: None) -> None:
    settings.set(EXPORT_SUFFIX, "_coloured")
    assert copy_names.export_suffix(settings) == "_coloured"
    assert copy_names.export_folder_name(settings) == "Coloured"
    settings.set(EXPORT_SUFFIX, "")
    assert copy_names.export_suffix(settings) == "", "none at all is a choice too"


def test_a_run_goes_on_under_the_names_that_it_began_with(settings: Settings, german: None) -> None:
    assert copy_names.run_suffix(settings) == "_koloriert"
    settings.set(RUN_FORMAT, "")
    assert copy_names.run_suffix(settings) == "_coloured", "begun before names had a language"
    settings.set(RUN_SUFFIX, "_own")
    assert copy_names.run_suffix(settings) == "_own"


def test_what_a_run_adds_to_names_is_there_the_next_time(opened: Window) -> None:
    run = next(one for one in opened.features if isinstance(one, AlbumFeature)).run
    run.panel.written.suffix.setText("_own")
    run._choices.remember()
    run._choices._fill()
    assert run.panel.written.suffix.text() == "_own"


def test_a_name_that_cannot_be_says_why(opened: Window) -> None:
    opened.actions_["export"].trigger()
    dialog = opened.exports.dialog
    assert dialog is not None
    dialog._suffix.setText("a/b")
    assert not dialog._ok.isEnabled()
    assert dialog._where.text() == 'No name may hold / \\ : * ? " < > |'
    assert dialog._name.text().replace("\u200b", "") == "harbour_1912a/b.png"
    dialog._suffix.setText("_b")
    assert dialog._ok.isEnabled()
    assert dialog._where.text().startswith("1 photograph to ")
    dialog.reject()
    run = next(one for one in opened.features if isinstance(one, AlbumFeature)).run
    run.panel.written.suffix.setText("a:b")
    assert not run.panel.start.isEnabled()
    assert run.panel.written._said.text().startswith("No name may hold")
    run.panel.written.suffix.setText("_b")
    assert run.panel.start.isEnabled()
    assert not run.panel.written._said.text().startswith("No name may hold")
