"""The export dialog's bag: what it says will be in it is in it, with its checksums, and nothing else."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from restorer.gui.export_dialog import ExportDialog
from restorer.gui.exporting import BagScope
from restorer.gui.settings import BAG, BAG_ORGANISATION
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, settle, wait

LEFT = Qt.MouseButton.LeftButton


def asked(window: Window) -> ExportDialog:
    """The dialog."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.actions_["export"].trigger()
    dialog = window.exports.dialog
    assert dialog is not None
    return dialog


def exported(window: Window, dialog: ExportDialog) -> None:
    dialog._show.setChecked(False)
    QTest.mouseClick(dialog._ok, LEFT)
    wait(lambda: any(one.kind == "bag" for one in window.messages.messages))
    settle(window)


def payload(bag: Path) -> dict[str, str]:
    """Names and hashes as the manifest has them, each looked at."""
    rows = dict(line.split("  ")[::-1] for line in (bag / "manifest-sha256.txt").read_text().splitlines())
    for name, sha256 in rows.items():
        assert hashlib.sha256((bag / name).read_bytes()).hexdigest() == sha256
    assert {path.relative_to(bag).as_posix() for path in (bag / "data").rglob("*") if path.is_file()} == set(rows)
    return rows


@pytest.fixture
def opened(window: Window, scan: Path) -> Window:
    (scan.parent / "Coloured").mkdir()
    (scan.parent / "Coloured" / "letter.txt").write_text("from before")
    drop(window, scan)
    coloured(window)
    return window


def test_a_bag_of_the_copy_holds_what_the_dialog_names(opened: Window, scan: Path) -> None:
    dialog = asked(opened)
    assert not dialog._bag.wanted.isChecked()
    assert not dialog._bag.content.isVisible()
    before = dialog.height()
    QTest.mouseClick(dialog._bag.wanted, LEFT)
    assert dialog.height() > before
    words = dialog._bag.content.text().replace("\u200b", "")
    assert words.startswith("2 files with their checksums: harbour_1912_coloured.png, ")
    assert words.endswith("The bag: scans / harbour_1912_coloured-bag.")
    QTest.keyClicks(dialog._bag.organisation, "Town archive")
    named = dialog._bag.content.toolTip().splitlines()
    assert not (scan.parent / "harbour_1912_coloured-bag").exists(), "nothing is written before"
    exported(opened, dialog)
    bag = scan.parent / "harbour_1912_coloured-bag"
    assert sorted(payload(bag)) == sorted(named)
    assert "Source-Organization: Town archive" in (bag / "bag-info.txt").read_text()
    (said,) = (one for one in opened.messages.messages if one.kind == "bag")
    assert said.title == "The bag harbour_1912_coloured-bag is made: 2 files."


def test_a_bag_of_the_folder_holds_what_lay_there_too_and_the_choice_is_kept(opened: Window, scan: Path) -> None:
    dialog = asked(opened)
    QTest.mouseClick(dialog._bag.wanted, LEFT)
    dialog._bag.use(BagScope.FOLDER)
    named = dialog._bag.content.toolTip().splitlines()
    assert "data/letter.txt" in named
    assert len(named) == 3
    exported(opened, dialog)
    assert sorted(payload(scan.parent / "Coloured-bag")) == sorted(named)
    assert opened.studio.settings.get(BAG) == "folder"
    again = asked(opened)
    assert again._bag.wanted.isChecked()
    assert "Coloured-bag-2" in again._bag.content.text().replace("\u200b", ""), "the name of the first is taken"
    again.reject()


def test_without_a_record_the_copy_goes_alone(opened: Window, scan: Path) -> None:
    dialog = asked(opened)
    QTest.mouseClick(dialog._bag.wanted, LEFT)
    QTest.mouseClick(dialog._said._record, LEFT)
    assert dialog._bag.content.toolTip() == "data/harbour_1912_coloured.png"
    exported(opened, dialog)
    assert list(payload(scan.parent / "harbour_1912_coloured-bag")) == ["data/harbour_1912_coloured.png"]
    assert opened.studio.settings.get(BAG_ORGANISATION) == ""


def test_nothing_of_it_is_cut_off(opened: Window) -> None:
    dialog = asked(opened)
    QTest.mouseClick(dialog._bag.wanted, LEFT)
    settle(opened)
    for part in (dialog._bag.content, dialog._promise, dialog._facts):
        assert part.height() >= part.heightForWidth(part.width())
        assert dialog.rect().contains(
            part.geometry().translated(part.parentWidget().mapTo(dialog, part.rect().topLeft()))
        )
    assert all(
        dialog.rect().contains(one.mapTo(dialog, one.rect().bottomRight()))
        for one in dialog.findChildren(QPushButton)
        if one.isVisible()
    )
    dialog.reject()
