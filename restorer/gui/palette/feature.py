"""Colour choice in the window: saved colours, swapping, digits, and colours from other photographs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from restorer.errors import RestorerError
from restorer.gui.actions import tr, tr_n
from restorer.gui.colour_words import colour_words
from restorer.gui.figures import counted
from restorer.gui.messages import Message, Offer, failure
from restorer.gui.palette.colours import SavedColour
from restorer.gui.palette.digits import Digits
from restorer.gui.palette.files import SUFFIXES
from restorer.gui.palette.shelf import Shelf
from restorer.gui.settings import OPEN_FOLDER
from restorer.gui.tasks import Lane
from restorer.imaging.colour import SRGB
from restorer.imaging.gamut import max_chroma
from restorer.progress import Progress
from restorer.project.recipe import Point

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_SAVED_IN_CARD = 6
_IN_CARD = 10
_APART = 3.0
"""How far (in a* and b* together) another colour has to be for a swap to be worth it."""


class ColourChoice(QObject):
    """See the module."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._hinting = window.studio.hinting
        self.shelf = Shelf(window.studio.pasted.with_name("palette.json"), self)
        self._aside: Point | None = None
        self._digits = Digits(window)
        saved = window.colour_tab.hint.saved
        saved.save_wanted.connect(self.save)
        saved.renamed.connect(self._rename)
        saved.removed.connect(self._remove)
        saved.import_wanted.connect(self.ask_import)
        saved.export_wanted.connect(self.ask_export)
        self.shelf.changed.connect(self._show)
        self._hinting.colour_changed.connect(self._show_in_card)
        self._show()
        if self.shelf.problem is not None:
            window.say(failure("palette", self.shelf.problem))
        window.studio.tasks.start(Lane.FILES, "gamut", _prepare, _ignore, _ignore)

    def commands(self) -> Mapping[str, Command]:
        """The actions of this feature."""
        return {
            "swap_colour": self.swap,
            "save_colour": self.save,
            "import_palette": self.ask_import,
            "export_palette": self.ask_export,
        }

    def swap(self) -> None:
        """Take the last colour in hand, and back again: what was set aside, else the last one used."""
        hinting = self._hinting
        candidates = (*(() if self._aside is None else (self._aside,)), *hinting.recent)
        if hinting.recent and self._aside is not None:
            newest = hinting.recent[0]
            if apart(newest, self._aside) and apart(newest, hinting.ab):
                candidates = hinting.recent  # something else was painted since
        other = next((ab for ab in candidates if apart(ab, hinting.ab)), None)
        if other is not None:
            self._aside = hinting.ab
            hinting.take(*other)

    def save(self) -> None:
        """Keep the colour in hand; its name can be typed at once."""
        luma, ab = self._hinting.luma, self._hinting.ab
        self._do(lambda: self._name(self.shelf.add("", luma, ab)))

    def take_in(self, path: Path) -> None:
        """Import a palette file."""
        self._do(lambda: self._imported(path.name, *self.shelf.take_in(path)))

    def give_out(self, path: Path) -> None:
        """Export all saved colours."""

        def work() -> None:
            self.shelf.give_out(path)
            self._window.say(Message("palette", tr("Saved as {name}.").format(name=path.name)))

        self._do(work)

    def ask_import(self) -> None:
        """The dialog for a palette file."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        settings = self._window.studio.settings
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import palette"), settings.get(OPEN_FOLDER), f"{tr('Palettes')} ({kinds})"
        )
        if chosen:
            self.take_in(Path(chosen))

    def ask_export(self) -> None:
        """The dialog for where to."""
        kinds = ("GIMP (*.gpl)", "Adobe (*.ase)", "Restorer (*.json)")
        start = str(Path(self._window.studio.settings.get(OPEN_FOLDER)) / f"{tr('Colours')}.gpl")
        chosen, kind = QFileDialog.getSaveFileName(self._window, tr("Export palette"), start, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            known = path.suffix.lower() in SUFFIXES
            self.give_out(path if known else path.with_name(path.name + SUFFIXES[max(kinds.index(kind), 0)]))

    def _name(self, colour: SavedColour) -> None:
        words = colour_words(colour.luma, colour.ab).capitalize()
        self._window.panel.show_tab("colour")
        self._window.colour_tab.show_painting(True)
        self._window.desk.show_hand()
        self._window.colour_tab.hint.set_open(True)
        self._window.colour_tab.hint.saved.name_colour(colour, words)

    def _rename(self, colour: SavedColour, name: str) -> None:
        self._do(partial(self.shelf.rename, colour, name))

    def _remove(self, colour: SavedColour) -> None:
        def work() -> None:
            place = self.shelf.remove(colour)
            name = colour.name or colour_words(colour.luma, colour.ab)
            back = Offer(tr("Put back"), lambda: self._do(partial(self.shelf.put_back, colour, place)))
            title = tr("The saved colour “{name}” was removed.").format(name=name)
            self._window.say(Message("palette", title, offers=(back,)))

        self._do(work)

    def _imported(self, name: str, new: int, left_out: int) -> None:
        title = tr_n("1 colour was added from {name}.", "{n} colours were added from {name}.", new)
        text = tr("{n} were there already, or are inks that mean nothing without their press.") if left_out else ""
        self._window.say(Message("palette", title.format(n=counted(new), name=name), text.format(n=counted(left_out))))

    def _do(self, work: Command) -> None:
        try:
            work()
        except RestorerError as error:
            self._window.say(failure("palette", error))

    def _show(self) -> None:
        self._window.colour_tab.hint.show_saved(self.shelf.colours)
        self._show_in_card()

    def _show_in_card(self) -> None:
        saved = tuple((one.name, one.ab) for one in self.shelf.colours[:_SAVED_IN_CARD])
        recent = [("", ab) for ab in self._hinting.recent if all(apart(ab, one) for _, one in saved)]
        self._window.stage.card.show_kept((*saved, *recent)[:_IN_CARD])


def apart(one: Point, other: Point) -> bool:
    """Whether two colours are worth telling from each other."""
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) > _APART


def _prepare(progress: Progress) -> None:
    """The table of what the screen can show takes a fifth of a second: made before the first click asks for it."""
    progress.check()
    max_chroma(np.full(1, 50.0, np.float32), np.zeros(1, np.float32), SRGB)


def _ignore(_value: object) -> None:
    return None
