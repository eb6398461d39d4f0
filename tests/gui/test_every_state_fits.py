"""In German, in French and with words 40 % longer every state of the window is whole: nothing cut, nothing covered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from restorer.gui import languages
from restorer.gui.buttons import ChoiceButton, IconButton
from restorer.gui.checks import Check
from restorer.gui.panel.source_notes import SourceNotes
from restorer.gui.reference.feature import ReferenceFeature
from restorer.gui.studio import Studio
from restorer.gui.window import Window
from restorer.paths import resources
from restorer.project.recipe import RegionKind
from tests.gui.support import coloured, drop, make_scan, paint, settle, shown
from tests.gui.test_languages import english_after, wider_than_seen
from tests.gui.test_window_words import Longer, cut_off

__all__ = ["english_after"]
SIZES = ((1024, 640), (1280, 720))
"""The smallest window, and what a screen of 1920 x 1080 has room for at 150 %."""
FLOATING = ("pill", "card", "message", "target")
"""What lies over the canvas on purpose, by the names of the style sheet."""


class Wordier(Longer):
    """Every sentence of the program 40 % longer, in words that a language may have."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        longer = super().translate(context, text, disambiguation, n)
        if longer is None:
            return None
        more = longer[len(text) :]
        return text + " ".join((more[:4], *(more[i : i + 8] for i in range(4, len(more), 8))))


@pytest.fixture(params=["de", "fr", "longer"])
def foreign(
    request: pytest.FixtureRequest, english_after: None, plain_studio: Studio, qtbot: object, qapp: QApplication
) -> Iterator[Window]:
    longer = Wordier()
    if request.param == "longer":
        assert QCoreApplication.installTranslator(longer)
    else:
        assert languages.install(qapp, resources(), request.param) == request.param
    yield from shown(Window(plain_studio), qtbot)  # type: ignore[arg-type]
    QCoreApplication.removeTranslator(longer)


def states(window: Window, folder: Path) -> Iterator[str]:
    """One after the other, as a person comes to them."""
    yield "photograph"
    window.studio.hinting.add_region(((0.5, 0.1), (0.95, 0.1), (0.95, 0.9), (0.5, 0.9)))
    window.colour_tab.hints.choose_region(window.studio.workspace.recipe.regions[0].id)
    yield "region"
    for kind in RegionKind:
        one = window.studio.workspace.recipe.regions[0]
        feature = next(found for found in window.features if type(found).__name__ == "RegionsFeature")
        feature.tray.kind_chosen.emit(kind)  # type: ignore[attr-defined]
        window.colour_tab.hints.choose_region(one.id)
        yield f"region that is {kind}"
    window.actions_["tool_smart"].trigger()
    yield "smart region in hand"
    window.actions_["tool_brush"].trigger()
    paint(window, (0.2, 0.3), (0.25, 0.5))
    yield "brush in hand"
    window.colour_tab.hints.choose_hint(0)
    notes = next(found for found in window.features if isinstance(found, SourceNotes))
    notes.note.citation.setText("Army Museum, no. 1998.112")
    notes.note.commit()
    yield "hint with its source"
    window.actions_["tool_fix"].trigger()
    reference = next(found for found in window.features if isinstance(found, ReferenceFeature))
    reference.use(make_scan(folder / "postcard.png", seed=9))
    yield "reference photograph"
    window.panel.show_tab("geometry")
    window.actions_["crop"].trigger()
    yield "crop"
    window.actions_["crop"].trigger()
    window.panel.show_tab("tone")
    yield "tone"
    window.panel.show_tab("info")
    window.actions_["version_new"].trigger()
    yield "versions"
    window.actions_["album"].trigger()
    yield "album"


def choices_cut(top: QWidget) -> list[str]:
    """Boxes whose words have no room, and choices that are named neither in full nor by a tooltip."""
    return [
        f"{one.text()!r} has {one.size().toTuple()}, needs a height of {one.height_at(one.width())}"
        for one in top.findChildren(Check)
        if one.isVisible() and one.height() < one.height_at(one.width())
    ] + [
        f"{one.value!r} has {one.width()}"
        for one in top.findChildren(ChoiceButton)
        if one.isVisible() and one.width() < one.sizeHint().width() and not one.toolTip()
    ]


def covered(top: QWidget) -> list[str]:
    """Words that lie over other words, seen as they are scrolled now; what floats on purpose left out."""
    spoken = [one for one in top.findChildren(QWidget) if speaks(one) and not floats(one)]
    places = [(one, seen(one, top)) for one in spoken]
    return [
        f"{speech(one)!r} over {speech(other)!r}"
        for number, (one, place) in enumerate(places)
        for other, there in places[:number]
        if place.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def speech(widget: QWidget) -> str:
    return widget.text().strip() if isinstance(widget, QLabel | QAbstractButton) else ""


def speaks(widget: QWidget) -> bool:
    named = bool(speech(widget)) or isinstance(widget, IconButton)
    return named and widget.isVisible() and not widget.visibleRegion().isEmpty()


def floats(widget: QWidget) -> bool:
    parent: QWidget | None = widget
    while parent is not None:
        if parent.objectName() in FLOATING:
            return True
        parent = parent.parentWidget()
    return False


def seen(widget: QWidget, top: QWidget) -> QRect:
    """What is seen of it, in the coordinates of `top`."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(top, QPoint()))


def too_wide(window: Window) -> list[str]:
    """Everything that scrolls down only and is wider than what is seen of it."""
    return [
        f"{type(area.widget()).__name__}: {area.widget().width()} in {area.viewport().width()}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.widget() is not None and area.widget().width() > area.viewport().width()
        if area.verticalScrollBarPolicy() != area.verticalScrollBarPolicy().ScrollBarAlwaysOff
    ]


def test_every_state_is_whole(foreign: Window, scan: Path, tmp_path: Path) -> None:
    drop(foreign, scan)
    coloured(foreign)
    found: list[str] = []
    for state in states(foreign, tmp_path):
        for size in SIZES:
            foreign.resize(*size)
            settle(foreign)
            faults = (*cut_off(foreign), *wider_than_seen(foreign), *too_wide(foreign), *choices_cut(foreign),
                      *covered(foreign))  # fmt: skip
            found += [f"{state}, {size[0]} wide: {fault}" for fault in faults]
    assert not found, "\n".join(found)
