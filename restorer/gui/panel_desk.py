"""Between the panel and the recipe: sliders, model, hints, history; and what the status bar says of the device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from restorer.engine.card import ModelCard
from restorer.engine.providers import Device
from restorer.errors import ModelError
from restorer.gui.actions import Actions, tr
from restorer.gui.below import said
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.canvas.painting import Alone
from restorer.gui.canvas.tools import Tool
from restorer.gui.darkroom import Developed
from restorer.gui.figures import decimal
from restorer.gui.hinting import COMMON
from restorer.gui.messages import Message, Offer, failure
from restorer.gui.panel.colour_tab import ColourTab
from restorer.gui.panel.hint_list import Entry
from restorer.gui.panel.info_tab import InfoTab
from restorer.gui.panel.section import Section
from restorer.gui.settings import FOLDED
from restorer.gui.stage import Stage
from restorer.gui.status_bar import StatusBar
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.imaging.colour import srgb8_to_lab
from restorer.project.recipe import Recipe


class PanelDesk(QObject):
    """`said` carries messages."""

    said = Signal(object)

    def __init__(self, studio: Studio, stage: Stage, colour: ColourTab, info: InfoTab, actions: Actions) -> None:
        super().__init__(stage)
        self._studio = studio
        self._stage = stage
        self._colour = colour
        self._info = info
        self._actions = actions
        self._gesture = 0
        self._device: Device | None = None
        self._model = self._took = ""
        self._balanced = 1.0
        self.steps: Callable[[], tuple[str | None, str | None]] = self._steps
        colour.vividness.began.connect(self._new_gesture)
        colour.vividness_changed.connect(self._vividness)
        colour.warmth.began.connect(self._new_gesture)
        colour.warmth.changed.connect(self._warmth)
        colour.hint.chosen.connect(studio.hinting.take)
        colour.hint.hex_typed.connect(self._hex)
        colour.hints.selected.connect(self._select)
        colour.hints.hovered.connect(self._hover)
        colour.hints.removed.connect(studio.hinting.remove)
        # Queued: the list is filled anew, and must not be while its editor is being closed.
        colour.hints.renamed.connect(studio.hinting.rename, Qt.ConnectionType.QueuedConnection)
        stage.marks.chosen.connect(self._choose_mark)
        stage.marks.moved.connect(self._move_mark)
        stage.marks.removed.connect(self._remove_mark)
        info.went_back.connect(self._go_back)
        studio.hinting.colour_changed.connect(self.show_hand)
        # A stack counts a step only after it was carried out: what is told then still says there is nothing to undo.
        studio.workspace.undo.indexChanged.connect(lambda _: self.allow_undo())
        stage.region_added.connect(self._name_region)
        for section in (*colour.sections, *info.findChildren(type(colour.sections[0]))):
            self.remember(section)

    def remember(self, section: Section) -> None:
        """Open or fold `section` as it was left last time, and keep it so."""
        section.set_open(section.key not in self._studio.settings.get(FOLDED))
        section.folded.connect(self._folded)

    def show_recipe(self) -> None:
        """The current recipe, its hints and its history."""
        recipe = self._studio.workspace.recipe
        self._show_vividness(recipe)
        self._colour.warmth.set_value(round(recipe.warmth))
        self._colour.hints.show_recipe(recipe, self._studio.hinting.lumas(recipe))
        self._colour.show_hints(len(recipe.strokes) + len(recipe.regions))
        self.show_undo()
        self.show_hand()

    def show_hand(self) -> None:
        """The colour in hand, with suggestions for where it is."""
        hinting = self._studio.hinting
        if self._colour.hint.isVisibleTo(self._colour):
            recent = hinting.recent or COMMON
            self._colour.hint.show_colour(hinting.luma, hinting.ab, tuple(hinting.suggestions()), recent)

    def show_tool(self, tool: Tool) -> None:
        """While a painting tool is in hand the hint colour stands first."""
        self._colour.show_painting(tool.paints or tool is Tool.EYEDROPPER)
        self.show_hand()

    def show_developed(self, developed: Developed, status: StatusBar) -> None:
        """Which model on which device coloured the photograph, and how long that took."""
        self._device, self._model, self._balanced = developed.device, developed.model, developed.colours.balanced
        self._show_vividness(developed.colours.recipe)
        took = self._took = f"{decimal(developed.colours.milliseconds, 0)} ms"
        self._colour.show_model(developed.model, f"{tr('ready')} · {took}")
        status.show_device(f"{developed.device.name} · {took}", said(developed.device.reason))

    def mark_stale(self) -> None:
        """The colours shown are not those of the recipe."""
        self._colour.show_model(self._model or tr("None"), tr("not current"))

    def show_undo(self) -> None:
        """What can be undone, and the steps so far."""
        self.allow_undo()
        self._info.show_history(self._studio.workspace.history())

    def allow_undo(self) -> None:
        """Offer what can be undone and redone, with its words."""
        words = {"undo": tr("Undo"), "redo": tr("Redo")}
        for name, step in zip(words, self.steps(), strict=True):
            self._actions[name].setEnabled(step is not None)
            self._actions[name].setText(f"{words[name]}: {step}" if step else words[name])

    def _steps(self) -> tuple[str | None, str | None]:
        """The words of the next step back and forth of the photograph on the canvas; None where there is none."""
        group, here = self._studio.workspace.undo, bool(self._studio.workspace.current_id)
        undo = group.undoText() if here and group.canUndo() else None
        return undo, group.redoText() if here and group.canRedo() else None

    def find_device(self, status: StatusBar) -> None:
        """Find out which device there is, and which models, without making anyone wait."""
        room = self._studio.room
        status.show_device(tr("Looking for a graphics card"), "")

        def found(device: Device) -> None:
            self._device = device
            if not self._model:
                status.show_device(said(device.reason), said(device.reason))

        self._studio.tasks.start(
            Lane.COLOUR,
            "device",
            lambda _: room.device(),
            found,
            lambda error: self.said.emit(failure("device", error)),
        )
        self.list_models()

    def list_models(self) -> None:
        """Look which models are installed."""
        room = self._studio.room
        self._studio.tasks.start(
            Lane.FILES, "models", lambda _: (room.cards(), room.store.problems()), self._show_models, lambda _: None
        )

    def explain_device(self) -> None:
        """Which device works, and why."""
        if self._device is None:
            return
        title = tr("Working on the {name}").format(name=self._device.name)
        why = tr("{reason}.").format(reason=said(self._device.reason))
        if self._took:
            why += " " + tr("Each change of this photograph takes about {time}.").format(time=self._took)
        settings = Offer(tr("Settings…"), self._actions["settings"].trigger)
        self.said.emit(Message("device", title, why, "device", (settings,)))

    def _show_models(self, found: tuple[list[ModelCard], tuple[ModelError, ...]]) -> None:
        cards, problems = found
        self._colour.show_models(cards)
        if not [card for card in cards if card.files] and not problems:
            title = tr("No model is installed. Strokes and references still work.")
            text = tr("A model package can be dropped onto the window, or imported.")
            offers = (Offer(tr("Import a model…"), self._actions["import_model"].trigger),)
            self.said.emit(Message("model", title, text, offers=offers))
        for problem in problems:
            self.said.emit(failure("model", problem))

    def _new_gesture(self) -> None:
        self._gesture = self._studio.workspace.new_gesture()

    def _vividness(self, value: float) -> None:
        recipe = self._studio.workspace.recipe
        chosen = None if value == self._balanced else value
        self._studio.workspace.change(tr("Vividness"), replace(recipe, vividness=chosen), self._gesture)

    def _warmth(self, value: int) -> None:
        recipe = self._studio.workspace.recipe
        self._studio.workspace.change(tr("Warmth"), replace(recipe, warmth=float(value)), self._gesture)

    def _show_vividness(self, recipe: Recipe) -> None:
        """The recipe's, or the model's own."""
        self._colour.vividness.set_origin(round(100 * self._balanced))
        self._colour.vividness.set_value(
            round(100 * (self._balanced if recipe.vividness is None else recipe.vividness))
        )

    def _hex(self, code: str) -> None:
        """A typed colour keeps its a*, b*; the lightness stays the photograph's."""
        channels = [[[int(code[i : i + 2], 16) for i in (1, 3, 5)]]]
        luma, a, b = (float(value) for value in srgb8_to_lab(np.asarray(channels, np.uint8))[0, 0])
        self._studio.hinting.take(a, b)
        shown = screen_colour(self._studio.hinting.luma, (a, b)).name()
        self._colour.hint.say_lightness(abs(luma - self._studio.hinting.luma) > 1.0 or shown != code.lower())

    def _select(self, entry: Entry | None) -> None:
        self._studio.hinting.chosen = entry
        recipe = self._studio.workspace.recipe
        if entry is not None and entry.stroke is not None and entry.stroke < len(recipe.strokes):
            colour = recipe.strokes[entry.stroke].colour
            if colour is not None:
                self._studio.hinting.touch(*recipe.strokes[entry.stroke].points[0])
                self._studio.hinting.take(*colour)

    def _choose_mark(self, number: int) -> None:
        """The focus is on a hint of the canvas: the list shows it too."""
        self._new_gesture()
        self._colour.hints.choose_hint(number)

    def _move_mark(self, number: int, dx: float, dy: float) -> None:
        self._studio.hinting.move(number, dx, dy, self._gesture)

    def _remove_mark(self, number: int) -> None:
        self._studio.hinting.remove(Entry(self._studio.workspace.recipe.strokes[number].region, number))

    def _hover(self, entry: Entry | None) -> None:
        """The row under the pointer: its stroke alone, or a region with its own."""
        self._stage.canvas.show_alone(None if entry is None else Alone(entry.region, entry.stroke))

    def _name_region(self, region_id: str) -> None:
        self._colour.hints.choose_region(region_id)
        self._colour.hints.rename_current()

    def _go_back(self, step: int) -> None:
        stack = self._studio.workspace.history()
        if stack is not None:
            stack.setIndex(step)

    def _folded(self, key: str, folded: bool) -> None:
        kept = set(self._studio.settings.get(FOLDED)) - {key}
        self._studio.settings.set(FOLDED, tuple(sorted(kept | ({key} if folded else set()))))

    def reset(self) -> None:
        """Start this photograph's choices anew; can be undone."""
        self._studio.workspace.change(tr("Reset"), Recipe())
