"""Pictures of the window's states, for review and the guide: `python packaging/shots.py PHOTOS FOLDER [guide | CODE]`.

PHOTOS is a folder of black-and-white photographs. QT_SCALE_FACTOR=1.25 draws them for a denser screen. With `guide`
only the pictures of docs/USER_GUIDE.md are written, as JPEG of at most 1200 pixels, from `packaging/samples.py`'s
photographs; with the code of a language (de, fr) the window speaks that.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from more_shots import more_states
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from restorer.gui import languages
from restorer.gui.main import make_application
from restorer.gui.messages import Message
from restorer.gui.palette.feature import ColourChoice
from restorer.gui.palette.from_photo import FromPhoto
from restorer.gui.panel.source_notes import SourceNotes
from restorer.gui.preferences.feature import SettingsDialog
from restorer.gui.presets.feature import PresetsFeature
from restorer.gui.reference.feature import ReferenceFeature
from restorer.gui.regions.feature import RegionsFeature
from restorer.gui.studio import make_studio
from restorer.gui.versions.feature import VersionsFeature
from restorer.gui.window import Window
from restorer.paths import resources
from restorer.project.recipe import RegionKind

_LEFT = Qt.MouseButton.LeftButton
GUIDE = {"b-colour": "window", "c-card": "correct", "d-painting": "paint", "g-export": "export"}
"""The states that the guide shows, and the names of its pictures."""
_GUIDE_PX = 1200
_SMALL = QSize(642, 360)
"""What a screen of 1366 x 768 has room for at 200 %."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Where the hand goes, in fractions of the first photograph: a click, a region, a stroke in it."""

    spot: tuple[float, float]
    lasso: tuple[tuple[float, float], ...]
    stroke: tuple[tuple[float, float], ...]


ANYWHERE = Marks(
    (0.7, 0.6),
    ((0.35, 0.35), (0.7, 0.3), (0.75, 0.7), (0.5, 0.8), (0.3, 0.65)),
    ((0.45, 0.45), (0.5, 0.5), (0.52, 0.58), (0.5, 0.65)),
)
SUIT = Marks(
    (0.62, 0.57),
    ((0.3, 0.42), (0.22, 0.46), (0.1, 0.56), (0.06, 0.72), (0.05, 0.98), (0.48, 0.98), (0.5, 0.56), (0.36, 0.52)),
    ((0.2, 0.62), (0.23, 0.7), (0.21, 0.79)),
)
"""The astronaut's suit in the first of the sample photographs."""


def wait(condition: Callable[[], bool], seconds: float = 120.0) -> None:
    """Turn the event loop until the condition holds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def settle(window: Window) -> None:
    """Until everything has been worked off and painted."""
    quiet = time.monotonic()
    while time.monotonic() - quiet < 0.3:
        QApplication.processEvents()
        time.sleep(0.005)
        if not window.studio.tasks.idle():
            quiet = time.monotonic()


def drag(window: Window, points: tuple[tuple[float, float], ...], release: bool = True) -> None:
    """Draw over the photograph with the left button."""
    canvas = window.stage.canvas
    places = [canvas.place_of(x, y).toPoint() for x, y in points]
    QTest.mousePress(canvas, _LEFT, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
        QApplication.processEvents()
    if release:
        QTest.mouseRelease(canvas, _LEFT, pos=places[-1])


def states(window: Window, photos: list[Path], marks: Marks, save: Callable[[str, QWidget], None]) -> None:
    """Bring the window from one state to the next, saving a picture of each."""
    act = window.actions_
    wait(lambda: window.samples.done)
    settle(window)
    save("a-empty", window)
    window.opening.open_paths(photos)
    wait(lambda: window.studio.hinting.colours is not None)
    settle(window)
    save("b-colour", window)
    canvas = window.stage.canvas
    QTest.mouseClick(canvas, _LEFT, pos=canvas.place_of(*marks.spot).toPoint())
    settle(window)
    save("c-card", window)
    QTest.keyClick(window.stage.card, Qt.Key.Key_W)
    settle(window)
    save("c-card-own", window)
    QTest.keyClick(window.stage.card, Qt.Key.Key_W)  # it would be remembered
    window.stage.card.leave()
    act["doubt"].trigger()
    act["compare_result"].trigger()
    act["ask_me"].trigger()
    settle(window)  # where nothing is left to ask, no card opens
    save("c-doubt", window)
    window.stage.card.leave()
    act["doubt"].trigger()
    act["compare_slider"].trigger()
    act["tool_lasso"].trigger()
    drag(window, marks.lasso)
    settle(window)
    act["tool_brush"].trigger()
    window.studio.hinting.take(-3.0, -22.0)
    drag(window, marks.stroke)
    settle(window)
    act["compare_result"].trigger()
    settle(window)
    save("d-painting", window)
    act["theme_light"].trigger()
    act["compare_side"].trigger()
    settle(window)
    save("e-light-side", window)
    window.panel.show_tab("info")
    act["compare_slider"].trigger()
    window.say(
        Message("shot", "3 of 53 files were left out", "notes.docx, film.mp4 and others.", "warning", details="x")
    )
    settle(window)
    save("f-info-message", window)
    window.messages.remove("shot")
    act["theme_dark"].trigger()
    act["export"].trigger()
    settle(window)
    dialog = window.exports.dialog
    if dialog is not None:
        save("g-export", dialog)
        dialog._bag.wanted.setChecked(True)
        settle(window)
        save("g-export-bag", dialog)
        dialog.reject()
    adjust(window, save)
    show_everyone(window, save)
    window.panel.show_tab("colour")
    window.resize(1100, 700)
    settle(window)
    save("h-compact", window)
    show_reference(window, save)
    show_regions(window, marks, save)
    show_colours(window, save)
    show_versions(window, save)
    QTest.mouseMove(canvas, QPoint(10, 10))


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


def save_for_guide(folder: Path, name: str, widget: QWidget) -> None:
    """Store a picture of the guide, if this is one of them."""
    if name in GUIDE:
        image = widget.grab().toImage()
        if image.width() > _GUIDE_PX:
            image = image.scaledToWidth(_GUIDE_PX, Qt.TransformationMode.SmoothTransformation)
        path = folder / f"{GUIDE[name]}.jpg"
        print(path.name, image.save(str(path), quality=88), path.stat().st_size)


def save_for_review(folder: Path, name: str, widget: QWidget) -> None:
    """Store a picture as it is on the screen."""
    print(name, widget.grab().save(str(folder / f"{name}.png")))


def main(photos: Path, folder: Path, language: str, guide: bool) -> None:
    """Write the pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    languages.install(app, resources(), language)
    with tempfile.TemporaryDirectory() as home:
        window = Window(make_studio(app, resources(), Path(home)))
        window.studio.look.choose("dark")
        window.resize(*((1280, 840) if guide else (1600, 1000)))
        window.show()
        files = sorted(path for path in photos.iterdir() if path.is_file())
        save = partial(save_for_guide if guide else save_for_review, folder)
        states(window, files, SUIT if guide else ANYWHERE, save)
        if not guide:
            more_states(window, save, settle)
        window.close_now()


if __name__ == "__main__":
    wish = sys.argv[3] if len(sys.argv) == 4 else "en"
    if len(sys.argv) not in (3, 4) or wish not in ("guide", "en", *languages.available(resources())):
        sys.exit("usage: python packaging/shots.py PHOTOS FOLDER [guide | CODE of a language]")
    main(Path(sys.argv[1]), Path(sys.argv[2]), "en" if wish == "guide" else wish, wish == "guide")
