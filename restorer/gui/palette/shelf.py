"""The colours that a person has saved, kept in one file for all photographs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from restorer.errors import PaletteError
from restorer.gui.palette import files
from restorer.gui.palette.colours import Colours, SavedColour, added, clean_name, inserted, removed, renamed
from restorer.project.recipe import Point


class Shelf(QObject):
    """Holds the saved colours; every change is on disk when the call returns. `changed` after each.

    Two windows may share the file: what the other one saved is read again before each change. A file that cannot be
    read is set aside under another name, never overwritten; `problem` says so.
    """

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.problem: PaletteError | None = None
        self.colours: Colours = ()
        self._refresh()

    def add(self, name: str, luma: float, ab: Point) -> SavedColour:
        """Save a colour, in front of the others.

        Raises:
            WriteError: it could not be stored. So for every change below.
        """
        colour = SavedColour(clean_name(name), luma, ab)
        self._change(added((colour,), self._refresh()))
        return colour

    def rename(self, colour: SavedColour, name: str) -> None:
        """Call a colour something else."""
        self._change(renamed(self._refresh(), colour, name))

    def remove(self, colour: SavedColour) -> int:
        """Take a colour out; returns where it stood."""
        colours = self._refresh()
        place = colours.index(colour) if colour in colours else len(colours)
        self._change(removed(colours, colour))
        return place

    def put_back(self, colour: SavedColour, place: int) -> None:
        """Undo a removal."""
        self._change(inserted(self._refresh(), colour, place))

    def take_in(self, path: Path) -> tuple[int, int]:
        """Add the colours of a palette file; returns how many are new, and how many of the file were left out.

        Raises:
            PaletteError: it is no palette. WriteError: they could not be stored.
        """
        swatches, before = files.read(path), self._refresh()
        self._change(added(before, swatches.colours))
        new = len(self.colours) - len(before)
        return new, swatches.left_out + len(swatches.colours) - new

    def give_out(self, path: Path) -> None:
        """Write all colours to a palette file, in the format that its ending says.

        Raises:
            WriteError: it could not be written.
        """
        files.write(path, self.colours)

    def _change(self, colours: Colours) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        files.write(self._path, colours)
        self.colours = colours
        self.changed.emit()

    def _refresh(self) -> Colours:
        if self._path.exists():
            try:
                self.colours = files.read(self._path).colours
            except PaletteError as error:
                self._set_aside(error)
        return self.colours

    def _set_aside(self, error: PaletteError) -> None:
        aside = self._path.with_name(f"{self._path.stem}.damaged{self._path.suffix}")
        with suppress(OSError):
            self._path.replace(aside)
        self.problem = PaletteError(error.sentence, f"It was kept as {aside.name}; saved colours begin anew.")
