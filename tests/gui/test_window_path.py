"""The whole path with real events: drop, colour, slider, stroke, undo, export, file on disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from restorer.gui.window import Window
from restorer.imaging.colour import SRGB, codes_to_lab
from restorer.project import project_file
from tests.gui.support import BASE, coloured, drop, drop_mime, paint, place, settle, wait


def on_screen(window: Window, x: float, y: float) -> QColor:
    """The pixel that is seen at a point of the photograph."""
    QApplication.processEvents()
    return QColor(window.stage.canvas.grab().toImage().pixel(place(window, x, y)))


def saturation(colour: QColor) -> int:
    return max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue())


def end_naming(window: Window) -> None:
    """A new region's name is ready to be typed over; Enter keeps it."""
    editor = window.colour_tab.hints.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Sea")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait(lambda: window.studio.workspace.recipe.regions[-1].name == "Sea")


def export(window: Window) -> Path:
    """Export by the dialog's own button. Returns the copy; its record lies beside it."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a dialog before this one
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.exports.dialog
    assert dialog is not None
    dialog._show.setChecked(False)
    QTest.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)
    settle(window)
    (copy,) = (window.studio.workspace.current.path.parent / "Coloured").glob("*.png")  # type: ignore[union-attr]
    assert copy.with_name(f"{copy.name}.record.json").is_file()
    return copy


def test_a_dropped_photograph_comes_out_coloured_corrected_and_exported(window: Window, scan: Path) -> None:
    before = scan.read_bytes()
    drop(window, scan)
    coloured(window)
    assert saturation(on_screen(window, 0.25, 0.2)) == 0, "gray left of the slider"
    assert saturation(on_screen(window, 0.75, 0.2)) > 10, "coloured right of it"

    canvas = window.stage.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.5, 0.5))
    QTest.mouseMove(canvas, place(window, 0.2, 0.5))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.2, 0.5))
    assert saturation(on_screen(window, 0.3, 0.2)) > 10, "the slider went past this place"

    QTest.keyClick(canvas, Qt.Key.Key_L)
    paint(window, (0.5, 0.1), (0.95, 0.1), (0.95, 0.9), (0.5, 0.9))
    settle(window)
    end_naming(window)
    QTest.keyClick(canvas, Qt.Key.Key_B)
    window.studio.hinting.take(-20.0, -20.0)
    base = on_screen(window, 0.3, 0.5)
    paint(window, (0.7, 0.4), (0.75, 0.5), (0.7, 0.6))
    settle(window)
    assert on_screen(window, 0.85, 0.8).blue() > on_screen(window, 0.85, 0.8).red(), "the stroke's colour in its region"
    assert on_screen(window, 0.3, 0.5) == base, "nothing changed outside"

    stroke = window.studio.workspace.recipe
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert not window.studio.workspace.recipe.strokes
    assert on_screen(window, 0.85, 0.8).red() > on_screen(window, 0.85, 0.8).blue()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    assert window.studio.workspace.recipe == stroke

    written = export(window)
    check_file(scan, written)
    assert scan.read_bytes() == before, "the original is never written to"
    assert "Exported" in window.messages.messages[0].title


def check_file(scan: Path, written: Path) -> None:
    """Lightness kept, the hint's colour inside the region, the model's outside."""
    gray = codes_to_lab(np.asarray(Image.open(scan).convert("RGB")), SRGB)
    lab = codes_to_lab(np.asarray(Image.open(written)), SRGB)
    assert np.abs(lab[..., 0] - gray[..., 0]).max() <= 0.27, "at most the half-step of 8 bits"
    height, width = gray.shape[:2]
    inside = lab[int(0.7 * height) : int(0.85 * height), int(0.6 * width) : int(0.75 * width), 1:].mean(axis=(0, 1))
    outside = lab[int(0.3 * height) : int(0.6 * height), int(0.1 * width) : int(0.4 * width), 1:].mean(axis=(0, 1))
    assert np.abs(inside - (-20.0, -20.0)).max() < 1.0
    assert np.abs(outside - BASE).max() < 1.0


def test_outside_its_region_a_stroke_leaves_the_exported_pixels_identical(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_L)
    paint(window, (0.5, 0.1), (0.95, 0.1), (0.95, 0.9), (0.5, 0.9))
    end_naming(window)
    plain = np.asarray(Image.open(export(window)))
    window.actions_["tool_brush"].trigger()
    paint(window, (0.7, 0.4), (0.75, 0.6))
    settle(window)
    window.actions_["export_again"].trigger()
    settle(window)
    painted = np.asarray(Image.open(scan.parent / "Coloured" / "harbour_1912_coloured-2.png"))
    outside = np.ones(plain.shape[:2], bool)
    outside[int(0.09 * plain.shape[0]) : int(0.92 * plain.shape[0]), int(0.49 * plain.shape[1]) :] = False
    assert (plain != painted).any()
    np.testing.assert_array_equal(plain[outside], painted[outside])


def test_two_clicks_correct_a_colour(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    QTest.mouseClick(window.stage.canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.3, 0.3))
    card = window.stage.card
    assert card.isVisible()
    QTest.mouseClick(card._swatches[1], Qt.MouseButton.LeftButton)
    settle(window)
    (stroke,) = window.studio.workspace.recipe.strokes
    assert stroke.points == (pytest.approx((0.3, 0.3), abs=0.01),), "a point"
    assert window.colour_tab.hints.item(1).text().endswith(", point")
    assert not card.isVisible()


def test_a_single_click_of_the_brush_sets_a_point_as_large_as_the_brush(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_B)
    window.studio.hinting.take(-20.0, -30.0)
    QTest.mouseClick(window.stage.canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.7, 0.3))
    settle(window)
    (point,) = window.studio.workspace.recipe.strokes
    assert point.points == (pytest.approx((0.7, 0.3), abs=0.01),)
    canvas = window.stage.canvas
    assert point.radius == pytest.approx(canvas.brush_radius())
    centre, edge = place(window, 0.7, 0.3), round(canvas.brush_px / 2) - 2
    window.actions_["compare_original"].trigger()
    canvas.hand.leave()
    seen = canvas.grab().toImage()
    dots = [QColor(seen.pixel(centre + QPoint(x, y))) for x, y in ((0, 0), (edge, 0), (-edge, 0), (0, edge))]
    assert all(dot.blue() > dot.red() + 20 for dot in dots), "a dot of the brush's size"
    assert saturation(QColor(seen.pixel(centre + QPoint(2 * edge, 0)))) == 0
    assert window.colour_tab.hints.item(1).text().endswith(", point")
    assert "point" in window.actions_["tool_brush"].toolTip()
    paint(window, (0.6, 0.6), (0.7, 0.6))
    assert window.colour_tab.hints.item(2).text().endswith(", stroke")


def test_escape_closes_the_card_and_leaves_no_trace(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    before = on_screen(window, 0.8, 0.8)
    QTest.mouseClick(window.stage.canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.3, 0.3))
    window.stage.card.previewed.emit((0.0, -40.0))
    settle(window)
    assert on_screen(window, 0.8, 0.8) != before, "resting on a colour shows it"
    QTest.keyClick(window.stage.card, Qt.Key.Key_Escape)
    settle(window)
    assert on_screen(window, 0.8, 0.8) == before
    assert not window.studio.workspace.recipe.strokes
    assert not window.studio.workspace.undo.canUndo()


def test_the_colour_of_a_stroke_is_seen_before_the_button_is_released(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    canvas = window.stage.canvas
    QTest.keyClick(canvas, Qt.Key.Key_B)
    window.studio.hinting.take(-20.0, -30.0)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.6, 0.3))
    QTest.mouseMove(canvas, place(window, 0.62, 0.4))
    wait(lambda: on_screen(window, 0.9, 0.8).blue() > on_screen(window, 0.9, 0.8).red() + 10)
    assert not window.studio.workspace.recipe.strokes, "and it is no step of the history yet"
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.62, 0.4))
    settle(window)
    assert len(window.studio.workspace.recipe.strokes) == 1


def test_a_drag_of_the_slider_is_one_step_and_vanishes_when_it_ends_where_it_began(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    track = window.colour_tab.vividness.track
    middle = track.height() // 2
    start = QPoint(round(track._x(100)), middle)
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=start)
    for x in (60, 80, 120):
        QTest.mouseMove(track, QPoint(x, middle))
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=QPoint(120, middle))
    stack = window.studio.workspace.history()
    assert stack is not None
    assert stack.count() == 1
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(120, middle))
    for x in (150, 120):
        QTest.mouseMove(track, QPoint(x, middle))
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=QPoint(120, middle))
    assert stack.count() == 1
    settle(window)


def test_undo_goes_back_a_hundred_steps(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    for number in range(100):
        window.studio.hinting.place = (0.2 + number / 200, 0.5)
        window.studio.hinting.set_point((float(number % 40), 10.0))
    assert len(window.studio.workspace.recipe.strokes) == 100
    for _ in range(100):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.studio.workspace.recipe.strokes
    settle(window)


def test_o_shows_the_original_as_long_as_it_is_held(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    QTest.keyPress(window.stage.canvas, Qt.Key.Key_O)
    assert saturation(on_screen(window, 0.8, 0.2)) == 0
    QTest.keyRelease(window.stage.canvas, Qt.Key.Key_O)
    assert saturation(on_screen(window, 0.8, 0.2)) > 10


def test_the_eyedropper_takes_the_colour_of_the_picture(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    QTest.keyClick(window.stage.canvas, Qt.Key.Key_I)
    QTest.mouseClick(window.stage.canvas, Qt.MouseButton.LeftButton, pos=place(window, 0.7, 0.7))
    assert window.studio.hinting.ab == pytest.approx(BASE, abs=0.1)


def test_keep_gray_and_the_eraser_lay_strokes_of_their_kind(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    for key in (Qt.Key.Key_K, Qt.Key.Key_E):
        QTest.keyClick(window.stage.canvas, key)
        paint(window, (0.6, 0.3), (0.7, 0.4))
    settle(window)
    assert [stroke.kind for stroke in window.studio.workspace.recipe.strokes] == ["gray", "erase"]


def test_everything_can_be_painted_by_keys_alone(window: Window, scan: Path) -> None:
    drop(window, scan)
    coloured(window)
    canvas = window.stage.canvas
    QTest.keyClick(window, Qt.Key.Key_P)
    QTest.keyClick(canvas, Qt.Key.Key_B)
    QTest.keyClick(window, Qt.Key.Key_P)
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    settle(window)
    (stroke,) = window.studio.workspace.recipe.strokes
    assert stroke.points[0][0] > 0.5


def test_pasting_opens_the_picture_in_the_clipboard(window: Window) -> None:
    picture = QImage(200, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor(120, 120, 120))
    QGuiApplication.clipboard().setImage(picture)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    coloured(window)
    assert window.studio.workspace.current is not None
    assert window.studio.workspace.current.name == "Pasted 1.png"
    QGuiApplication.clipboard().clear()


def test_a_picture_dragged_from_a_browser_opens(window: Window) -> None:
    picture = QImage(200, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor(90, 90, 90))
    mime = QMimeData()
    mime.setImageData(picture)
    drop_mime(window, mime)
    coloured(window)


def test_files_that_are_no_photographs_are_named_in_one_message(window: Window, scan: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.docx").write_text("words")
    (tmp_path / "film.mp4").write_text("film")
    drop(window, scan, tmp_path / "notes.docx", tmp_path / "film.mp4")
    coloured(window)
    (message,) = window.messages.messages
    assert message.title == "2 of 3 files were left out"
    assert "notes.docx, film.mp4" in message.text


def test_a_project_keeps_photographs_and_edits(window: Window, scan: Path, tmp_path: Path) -> None:
    drop(window, scan)
    coloured(window)
    window.studio.hinting.set_point((5.0, 5.0))
    window.studio.workspace.save(tmp_path / "album.restorer")
    recipe = window.studio.workspace.recipe
    window.studio.workspace.close_photo(window.studio.workspace.current_id)
    settle(window)
    assert window.pages.currentIndex() == 0
    drop(window, tmp_path / "album.restorer")
    coloured(window)
    assert window.studio.workspace.recipe == recipe
    assert project_file.read(tmp_path / "album.restorer").photos[0].sha256
