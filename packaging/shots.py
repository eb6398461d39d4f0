"""Pictures of the window's states, for review and the guide: `python packaging/shots.py PHOTOS FOLDER [guide | CODE]`.

PHOTOS is a folder of black-and-white photographs. QT_SCALE_FACTOR=1.25 draws them for a denser screen. With `guide`
only the pictures of docs/USER_GUIDE.md are written, as JPEG of at most 1200 pixels, from `packaging/samples.py`'s
photographs; with the code of a language (de, fr) the window speaks that.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from driving import ANYWHERE, SUIT, Marks, drag, settle, wait
from feature_shots import adjust, show_colours, show_everyone, show_reference, show_regions, show_versions
from more_shots import more_states
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from restorer.gui import languages
from restorer.gui.main import make_application
from restorer.gui.messages import Message
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources

_LEFT = Qt.MouseButton.LeftButton
GUIDE = {"b-colour": "window", "c-card": "correct", "d-painting": "paint", "g-export": "export"}
"""The states that the guide shows, and the names of its pictures."""
_GUIDE_PX = 1200


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
