"""Pictures of what the features add: versions, colours, references, regions, tabs, settings."""

from __future__ import annotations

from collections.abc import Callable

from driving import Marks, drag, settle
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from restorer.gui.palette.feature import ColourChoice
from restorer.gui.palette.from_photo import FromPhoto
from restorer.gui.panel.source_notes import SourceNotes
from restorer.gui.preferences.feature import SettingsDialog
from restorer.gui.presets.feature import PresetsFeature
from restorer.gui.reference.feature import ReferenceFeature
from restorer.gui.regions.feature import RegionsFeature
from restorer.gui.versions.feature import VersionsFeature
from restorer.gui.window import Window
from restorer.project.recipe import RegionKind

_LEFT = Qt.MouseButton.LeftButton
_SMALL = QSize(642, 360)
"""What a screen of 1366 x 768 has room for at 200 %."""


def show_versions(window: Window, save: Callable[[str, QWidget], None]) -> None:
    """A second version beside the first, what to compare with, parts to paste, presets."""
    versions = next(one for one in window.features if isinstance(one, VersionsFeature))
    presets = next(one for one in window.features if isinstance(one, PresetsFeature))
    act = window.actions_
    act["version_new"].trigger()
    settle(window)
    versions.compare()
    window.panel.show_part(versions.section)
    settle(window)
    save("n-versions", window)
    versions.comparison.fill()
    save("n-compare-with", versions.comparison.menu)
    versions.comparison.leave()
    act["copy_settings"].trigger()
    for action, holder in (("paste_parts", presets.pasting), ("save_preset", presets.presets)):
        act[action].trigger()
        settle(window)
        if holder.dialog is not None:
            save(f"o-{action}", holder.dialog)
            holder.dialog.accept()
    settle(window)
    presets.presets.fill()
    save("o-presets", presets.presets.menu)


def show_colours(window: Window, save: Callable[[str, QWidget], None]) -> None:
    """Saved colours, a hint with its source, the table of hints, and a photograph to take colours from."""
    choice = next(one for one in window.features if isinstance(one, ColourChoice))
    notes = next(one for one in window.features if isinstance(one, SourceNotes))
    source = next(one for one in window.features if isinstance(one, FromPhoto))
    for name, ab in (("uniform M1915", (-4.0, 6.0)), ("brick", (28.0, 20.0)), ("noon sky", (-6.0, -22.0))):
        choice.shelf.add(name, 50.0, ab)
    window.actions_["tool_brush"].trigger()
    drag(window, ((0.8, 0.2), (0.82, 0.24)))
    settle(window)
    window.colour_tab.hints.choose_hint(0)
    notes.note.note.setPlainText("Wool, faded at the shoulders.")
    notes.note.citation.setText("Army Museum, no. 1998.112")
    notes.note.commit()
    settle(window)
    save("k-source", window)
    notes.show_table()
    settle(window)
    if notes.table is not None:
        save("l-hint-table", notes.table)
        notes.table.close()
    source.open_photo(window.studio.workspace.document.photos[-1].id)
    settle(window)
    save("m-colour-from", window)
    source.card.leave()


def show_reference(window: Window, save: Callable[[str, QWidget], None]) -> None:
    """The picture as it is coloured now stands in for a colour photograph; a little warmer."""
    feature = next(one for one in window.features if isinstance(one, ReferenceFeature))
    image = window.stage.preview_image()
    if image is None:
        return
    window.studio.pasted.mkdir(parents=True, exist_ok=True)
    path = window.studio.pasted / "postcard_1912.png"
    image.save(str(path))
    feature.use(path)
    settle(window)
    window.colour_tab.warmth.track.setValue(20)
    settle(window)
    window.resize(1600, 1000)
    settle(window)
    save("i-reference", window)


def show_regions(window: Window, marks: Marks, save: Callable[[str, QWidget], None]) -> None:
    """A region grown from a click, then left grey beside one that is hidden."""
    act, canvas = window.actions_, window.stage.canvas
    act["compare_result"].trigger()
    act["tool_smart"].trigger()
    QTest.mouseClick(canvas, _LEFT, pos=canvas.place_of(*marks.spot).toPoint())
    settle(window)
    save("k-smart-region", window)
    feature = next(one for one in window.features if isinstance(one, RegionsFeature))
    feature.tray.kind_chosen.emit(RegionKind.GRAY)
    settle(window)
    window.colour_tab.hints.choose_region(window.studio.workspace.recipe.regions[0].id)
    act["region_eye"].trigger()
    settle(window)
    save("l-regions", window)


def adjust(window: Window, save: Callable[[str, QWidget], None]) -> None:
    """The tabs Tone and Geometry, each with something changed; then as it was."""
    act = window.actions_
    window.panel.show_tab("tone")
    act["tone_suggest"].trigger()
    settle(window)
    save("i-tone", window)
    act["tone_reset"].trigger()
    act["crop"].trigger()
    settle(window)
    save("j-crop", window)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    settle(window)


def show_everyone(window: Window, save: Callable[[str, QWidget], None]) -> None:
    """The command list, the settings, a turned slider under the loupe, and high contrast."""
    act, canvas, look = window.actions_, window.stage.canvas, window.studio.look
    act["compare_slider"].trigger()
    canvas.slider.turn(2)
    canvas.setFocus()
    QTest.keyPress(canvas, Qt.Key.Key_M)
    settle(window)
    save("m-loupe", window)
    QTest.keyRelease(canvas, Qt.Key.Key_M)
    canvas.slider.straighten()
    window.activateWindow()
    act["commands"].trigger()
    settle(window)
    save("m-commands", window)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    look.force_contrast(True)
    settle(window)
    save("m-high-contrast", window)
    look.force_contrast(False)
    act["settings"].trigger()
    settle(window)
    dialog = next(one.dialog for one in window.features if isinstance(one, SettingsDialog))
    for number, page in enumerate(dialog.pages if dialog is not None else ()):
        dialog.names.setCurrentRow(number)
        settle(window)
        save(f"m-settings-{page.title.split()[0].lower()}", dialog)
    if dialog is not None:
        dialog.close()
    size, least = window.size(), window.minimumSize()
    window.setMinimumSize(_SMALL)
    window.resize(_SMALL)
    settle(window)
    save("m-small-screen", window)
    window.setMinimumSize(least)
    window.resize(size)
    settle(window)
