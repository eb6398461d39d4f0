"""Format, depth, profile and folder of an export are each scan's own unless somebody chose others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui.export_dialog import ExportDialog
from restorer.gui.window import Window
from restorer.imaging.colour import ADOBE_RGB
from restorer.imaging.icc_make import profile_bytes
from tests.gui.support import coloured, drop, make_scan, settle, wait

TIFF, PNG, JPEG = 0, 1, 2
DEEP, SHALLOW = 0, 1


@pytest.fixture
def deep(tmp_path: Path) -> Path:
    """A scan of 16 bits in Adobe RGB, in a folder of its own."""
    path = tmp_path / "archive" / "deep.tif"
    path.parent.mkdir()
    codes = np.random.default_rng(2).integers(9000, 50000, (60, 80)).astype(np.uint16)
    tifffile.imwrite(path, np.dstack([codes] * 3), photometric="rgb", iccprofile=profile_bytes(ADOBE_RGB))
    return path


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    """A JPEG, in another folder."""
    path = make_scan(tmp_path / "sent" / "small.png")
    with Image.open(path) as image:
        image.save(path.with_suffix(".jpg"))
    path.unlink()
    return path.with_suffix(".jpg")


def opened(window: Window, path: Path) -> None:
    drop(window, path)
    coloured(window)


def asked(window: Window) -> ExportDialog:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.actions_["export"].trigger()
    dialog = window.exports.dialog
    assert dialog is not None
    dialog._show.setChecked(False)
    return dialog


def pressed(dialog: ExportDialog, group: str, number: int) -> None:
    button = getattr(dialog, group).group.button(number)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def accepted(window: Window, dialog: ExportDialog) -> None:
    window.messages.remove("export")
    QTest.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)
    told(window)


def told(window: Window) -> None:
    wait(lambda: any(one.kind == "export" for one in window.messages.messages))
    settle(window)
    assert next(one.tone for one in window.messages.messages if one.kind == "export") == "info"


def again(window: Window) -> None:
    window.messages.remove("export")
    window.actions_["export_again"].trigger()
    told(window)


def test_a_jpeg_exported_as_it_is_does_not_make_a_jpeg_of_the_next_scan(window: Window, jpeg: Path, deep: Path) -> None:
    opened(window, jpeg)
    accepted(window, asked(window))
    opened(window, deep)
    dialog = asked(window)
    assert (dialog._format.chosen(), dialog._depth.chosen()) == (TIFF, DEEP)
    accepted(window, dialog)
    with tifffile.TiffFile(deep.parent / "Coloured" / "deep_coloured.tif") as copy:
        assert copy.asarray().dtype == np.uint16
        assert copy.pages[0].tags["InterColorProfile"].value == profile_bytes(ADOBE_RGB)


def test_exporting_again_follows_the_scan_in_form_and_folder(window: Window, jpeg: Path, deep: Path) -> None:
    opened(window, jpeg)
    accepted(window, asked(window))
    opened(window, deep)
    again(window)
    assert tifffile.imread(deep.parent / "Coloured" / "deep_coloured.tif").dtype == np.uint16


def test_what_was_chosen_is_kept_for_every_scan_until_it_is_taken_back(window: Window, jpeg: Path, deep: Path) -> None:
    opened(window, deep)
    dialog = asked(window)
    pressed(dialog, "_format", PNG)
    pressed(dialog, "_depth", SHALLOW)
    dialog._use_profile("sRGB")
    accepted(window, dialog)
    opened(window, jpeg)
    again(window)
    with Image.open(jpeg.parent / "Coloured" / "small_coloured.png") as copy:
        assert copy.format == "PNG"
    opened(window, deep)
    dialog = asked(window)
    assert (dialog._format.chosen(), dialog._depth.chosen(), dialog.choice().output.profile) == (PNG, SHALLOW, "sRGB")
    pressed(dialog, "_format", TIFF)
    pressed(dialog, "_depth", DEEP)
    dialog._use_profile(None)
    accepted(window, dialog)
    opened(window, jpeg)
    assert asked(window)._format.chosen() == JPEG
    window.exports.dialog.reject()  # type: ignore[union-attr]


def test_the_depth_of_the_scan_comes_back_when_the_format_can_hold_it(window: Window, deep: Path) -> None:
    opened(window, deep)
    dialog = asked(window)
    pressed(dialog, "_format", JPEG)
    assert dialog._depth.chosen() == SHALLOW
    pressed(dialog, "_format", TIFF)
    assert dialog._depth.chosen() == DEEP
    assert "Adobe RGB" in dialog._facts.text(), "the profile by its name"
    dialog.reject()
