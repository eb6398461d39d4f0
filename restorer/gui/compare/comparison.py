"""A and B: the colours on the canvas beside those of another version or another model, in the slider's two halves.

A, on the left, takes the place of the scan; B is what the canvas showed before and what hands go on working at. A is
coloured by a second darkroom on the same lane and let go of when the comparison is left.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QLabel, QMenu

from restorer.engine.card import ModelCard
from restorer.gui.actions import tr
from restorer.gui.compare.sides import Side, model_sides, version_sides
from restorer.gui.darkroom import Darkroom, Developed, Opened
from restorer.gui.figures import decimal
from restorer.gui.messages import Message, failure
from restorer.gui.picture.basis import Basis
from restorer.gui.tasks import Lane

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_MOST_LETTERS = 14
_LAID = "compared"
"""The kind of the message that says how the other side is laid."""


class Comparison(QObject):
    """Holds the other side, while there is one. `changed`: it is another."""

    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio = window.studio
        self._cards: tuple[ModelCard, ...] = ()
        self._took: tuple[float | None, float | None] = (None, None)
        self._current_version = ""
        self.side: Side | None = None
        self.room = Darkroom(studio.tasks, studio.room, self, "second")
        self.room.visible = window.stage.canvas.second_keys
        self.room.on_screen = self._on_screen
        self.menu = QMenu(window)
        self.menu.setAccessibleName(tr("Compare with"))
        self.words = QLabel()
        self.words.setProperty("role", "status")
        self.words.hide()
        window.status.add_words(self.words)
        self.room.developed.connect(self._second_developed)
        self.room.failed_to_colour.connect(self._failed)
        studio.darkroom.opened.connect(self._opened)
        studio.darkroom.reframed.connect(self._opened)
        studio.darkroom.retoned.connect(self._retoned)
        studio.darkroom.developed.connect(self._first_developed)
        studio.workspace.current_changed.connect(self._other_photo)
        studio.workspace.recipe_changed.connect(self._recipe_changed)
        studio.workspace.versions_changed.connect(self._versions_changed)
        self._learn_models()

    def commands(self) -> Mapping[str, Command]:
        """What its action does."""
        return {"compare_with": self.drop}

    def _on_screen(self, image: QImage) -> QImage:
        """By the same profile as the first layer, whichever that is now."""
        return self._studio.darkroom.on_screen(image)

    def drop(self) -> None:
        """Open the menu under its button."""
        self._learn_models()
        self.fill()
        button = self._window.top.compare_with
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def fill(self) -> None:
        """The scan, the versions, the models."""
        self.menu.clear()
        self._add(tr("Original"), None)
        photo, colours = self._studio.workspace.current, self._studio.hinting.colours
        if photo is None:
            return
        groups = (
            (tr("Versions"), version_sides(photo)),
            (tr("Models"), model_sides(self._cards, colours.model_id if colours else "", photo.recipe)),
        )
        for words, sides in groups:
            if sides:
                self.menu.addSeparator()
                self.menu.addAction(words).setEnabled(False)
            for side in sides:
                self._add(side.name, side)

    def choose(self, side: Side | None) -> None:
        """Compare with this from now on; None is the scan."""
        if side is None:
            self.leave()
            return
        if self.side is None and self._window.actions_["compare_slider"].isEnabled():
            self._show_both()
        self.side, self._took = side, (None, self._milliseconds())
        self._current_version = self._version()
        self.room.borrow(self._studio.darkroom.now)
        self._colour()
        self._tell_apart(side)
        self._show_names()
        self.changed.emit()

    def leave(self) -> None:
        """Back to comparing with the scan; what was made for it is let go of."""
        self.side = None
        self._window.messages.remove(_LAID)
        self.room.borrow(None)
        self._studio.tiles.set_second(None, {})
        self._window.stage.canvas.show_second(None)
        self.words.hide()
        self.changed.emit()

    def _show_both(self) -> None:
        """Where only one of the two would be seen, the slider shows both."""
        act = self._window.actions_
        if not (act["compare_slider"].isChecked() or act["compare_side"].isChecked()):
            act["compare_slider"].trigger()

    def _colour(self) -> None:
        photo, now = self._studio.workspace.current, self._studio.darkroom.now
        if now is None or photo is None or Basis.of(photo.recipe) != now.basis:
            return  # it is being laid anew: what was borrowed goes, and this comes again with what takes its place
        size = now.scan.info.width_px, now.scan.info.height_px
        recipe = self.side.recipe(photo, size) if self.side is not None else None
        if recipe is None or self.side is None:
            self.leave()
            return
        self.room.model_wish = self._studio.darkroom.model_wish
        self.room.colour(recipe, tr("Colouring {name}").format(name=self.side.name))

    def _second_developed(self, developed: Developed) -> None:
        if self.side is None:
            return
        self._studio.tiles.set_second(developed.colours, developed.quick)
        self._took = (developed.colours.milliseconds, self._took[1])
        self._show_names()

    def _first_developed(self, developed: Developed) -> None:
        if self.side is not None:
            self._took = (self._took[0], developed.colours.milliseconds)
            self._show_words()

    def _failed(self, _photo_id: str, error: Exception) -> None:
        self.leave()
        self._window.say(failure("compare", error))

    def _other_photo(self, _photo_id: str) -> None:
        """A version belongs to its photograph; a model is compared on the next one too, once that is open."""
        side = self.side
        self.leave()
        self.side = side if side is not None and side.kind == "model" else None

    def _opened(self, _opened: Opened) -> None:
        if self.side is not None:
            self.choose(self.side)

    def _recipe_changed(self, photo_id: str) -> None:
        """A model follows what is changed; another version stays as it is."""
        if self.side is not None and photo_id == self._studio.workspace.current_id and self.room.now is not None:
            now = self._studio.darkroom.now
            if now is None or Basis.of(self._studio.workspace.recipe) != now.basis:
                self.room.borrow(None)  # its file is closed when the new frame is there
            else:
                self._colour()

    def _retoned(self) -> None:
        """What the other model saw was another lightness."""
        if self.side is not None:
            self.room.borrow(self._studio.darkroom.now)
            self._colour()

    def _tell_apart(self, side: Side) -> None:
        """Say it where the other version lies otherwise than this one: what is seen is not what it exports."""
        photo = self._studio.workspace.current
        own = None if photo is None else side.own_recipe(photo)
        if photo is None or own is None or own.geometry == photo.recipe.geometry:
            self._window.messages.remove(_LAID)
            return
        title = tr("{name} has another crop, turn or angle: here it lies on this one’s, place on place.")
        text = tr("Its hints are where they were set. On its own crop the model may choose other colours.")
        self._window.say(Message(_LAID, title.format(name=side.name), text))

    def _versions_changed(self, photo_id: str) -> None:
        """Going to the version that is compared with turns the two round; a removed one ends the comparison."""
        photo = self._studio.workspace.current
        if self.side is None or self.side.kind != "version" or photo is None or photo_id != photo.id:
            return
        wanted = self._current_version if photo.version == self.side.id else self.side.id
        side = next((one for one in version_sides(photo) if one.id == wanted), None)
        self.choose(side)

    def _show_names(self) -> None:
        if self.side is not None:
            names = (f"A  {self.side.name}", f"B  {self._own_name()}")
            self._window.stage.canvas.show_second(names if self._took[0] is not None else None)
            self._show_words()

    def _show_words(self) -> None:
        """Which is which, and how long each took."""
        if self.side is None:
            return
        names = (_short(self.side.name), _short(self._own_name()))
        sides = zip(("A", "B"), names, self._took, strict=True)
        self.words.setToolTip(f"A  {self.side.name}\nB  {self._own_name()}")
        self.words.setText("      ".join(f"{letter}  {name}{_took(ms)}" for letter, name, ms in sides))
        self.words.show()

    def _own_name(self) -> str:
        """What the colours on the canvas are called beside the other side."""
        photo, colours = self._studio.workspace.current, self._studio.hinting.colours
        if self.side is not None and self.side.kind == "version" and photo is not None:
            return next((one.name for one in photo.versions if one.id == photo.version), tr("This version"))
        used = colours.model_id if colours is not None else ""
        return next((card.name for card in self._cards if card.id == used), used or tr("This model"))

    def _milliseconds(self) -> float | None:
        colours = self._studio.hinting.colours
        return colours.milliseconds if colours is not None else None

    def _version(self) -> str:
        return self._studio.workspace.current.version if self._studio.workspace.current else ""

    def _learn_models(self) -> None:
        room = self._studio.room
        self._studio.tasks.start(
            Lane.FILES, "compare models", lambda _: tuple(room.cards()), self._know_models, lambda _error: None
        )

    def _know_models(self, cards: tuple[ModelCard, ...]) -> None:
        self._cards = cards

    def _add(self, words: str, side: Side | None) -> None:
        action = QAction(words.replace("&", "&&"), self.menu)
        action.setCheckable(True)
        action.setChecked(side == self.side)
        action.triggered.connect(partial(_run, self, side))
        self.menu.addAction(action)


def _run(feature: Comparison, side: Side | None, _checked: bool = False) -> None:
    feature.choose(side)


def _short(name: str) -> str:
    """As much of a name as the status bar has room for; the pictures' corners have all of it."""
    return name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1].rstrip()}…"


def _took(milliseconds: float | None) -> str:
    return "" if milliseconds is None else f" · {decimal(milliseconds, 0)} ms"
