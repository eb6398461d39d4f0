"""The folder of the last export: kept once a copy lies there, and not where none could be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.export_dialog import ExportDialog
from restorer.gui.settings import EXPORT_FOLDER
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, make_scan, settle, wait


def asked(window: Window, folder: Path | None = None) -> ExportDialog:
    """The dialog, with another folder chosen where one is given."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.actions_["export"].trigger()
    dialog = window.exports.dialog
    assert dialog is not None
    dialog._show.setChecked(False)
    if folder is not None:
        dialog._folder = folder
        dialog._changed()
    return dialog


def exported(window: Window, dialog: ExportDialog) -> str:
    """Press Export; what the window says of it."""
    window.messages.remove("export")
    QTest.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)
    wait(lambda: any(one.kind == "export" for one in window.messages.messages))
    settle(window)
    return next(one.tone for one in window.messages.messages if one.kind == "export")


def test_a_folder_is_remembered_once_a_copy_lies_in_it_and_not_before(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    good, full = scan.parents[1] / "good", scan.parents[1] / "full"
    full.write_text("a file, where a folder is meant")
    assert exported(window, asked(window, good)) == "info"
    assert window.studio.settings.get(EXPORT_FOLDER) == str(good)
    assert exported(window, asked(window, full)) == "error"
    assert window.studio.settings.get(EXPORT_FOLDER) == str(good)
    again = asked(window)
    assert again._folder == good, "the dialog opens where copies can be written"
    again.reject()


def test_a_failure_beside_the_photograph_does_not_forget_the_chosen_folder(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    good = scan.parents[1] / "good"
    assert exported(window, asked(window, good)) == "info"
    own = scan.parent / "Coloured"
    own.write_text("a file, where a folder is meant")
    assert exported(window, asked(window, own)) == "error"
    assert window.studio.settings.get(EXPORT_FOLDER) == str(good)
    own.unlink()
    assert exported(window, asked(window, own)) == "info"
    assert window.studio.settings.get(EXPORT_FOLDER) == "", "beside each photograph, not beside this one"


def test_the_last_export_repeated_for_another_photograph_changes_no_choice(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    own = scan.parent / "Coloured"
    assert exported(window, asked(window, own)) == "info"
    drop(window, make_scan(scan.parents[1] / "elsewhere" / "two.png"))
    coloured(window)
    window.messages.remove("export")
    window.actions_["export_again"].trigger()
    wait(lambda: any(one.kind == "export" for one in window.messages.messages))
    assert window.studio.settings.get(EXPORT_FOLDER) == ""
