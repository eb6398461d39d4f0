"""Regions as one of the window's features: tools, rules, list and tray wired together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from restorer.gui.actions import tr
from restorer.gui.canvas.tools import Drawing, Tool
from restorer.gui.messages import Message
from restorer.gui.regions.parted import Parted
from restorer.gui.regions.pill import RegionPill
from restorer.gui.regions.rules import RegionRules
from restorer.gui.regions.tray import COMMANDS, RegionTray
from restorer.project.recipe import Point, Region, RegionKind
from restorer.project.region_shape import contains

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window


class RegionsFeature(QObject):
    """Between the canvas, the list and the rules of regions."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        studio = window.studio
        self._window = window
        self._canvas = window.stage.canvas
        self._hints = window.colour_tab.hints
        self._gesture = 0
        self.parted = Parted(studio.tasks, studio.hinting)
        self.rules = RegionRules(studio.workspace, studio.hinting, self.parted.picture)
        self.pill = RegionPill(studio.look, self._canvas)
        self.tray = RegionTray(studio.look, window.actions_)
        window.stage.add_pill(self.pill)
        section = next(one for one in window.colour_tab.sections if one.key == "hints")
        section.column.addWidget(self.tray)
        self._connect()
        window.stage.steps_back.append(self._step_back)

    def commands(self) -> Mapping[str, Command]:
        """What each of its actions does, on the region selected in the list."""
        rules = self.rules
        made: dict[str, Callable[[Region], object]] = {
            "region_eye": lambda region: rules.turn_eye(region.id),
            "region_up": lambda region: rules.shift(region.id, -1),
            "region_down": lambda region: rules.shift(region.id, 1),
            "region_reset": lambda region: rules.reset(region.id),
        }
        return {name: self._on_chosen(made[name]) for name in COMMANDS}

    def catch_up(self, missed: Missed) -> None:
        """As if it had been there before the photograph."""
        if missed.developed is not None:
            self._show()

    def _connect(self) -> None:
        workspace, rules, canvas = self._window.studio.workspace, self.rules, self._canvas
        canvas.region_drawn.connect(self._drawn)
        canvas.reach_stepped.connect(rules.step_reach)
        canvas.tool_changed.connect(self._tool_changed)
        canvas.touched.connect(lambda x, y: self._warn_of_gray((x, y)))
        canvas.drawing_began.connect(lambda x, y: self._warn_of_gray((x, y)))
        rules.added.connect(self._window.stage.region_added)
        rules.grown.connect(self._show)
        rules.missed.connect(lambda words: self._window.say(Message("region", words, tr("Nothing was changed."))))
        self.pill.stepped.connect(rules.step_reach)
        self._hints.selected.connect(lambda _: self._show())
        self._hints.eye_turned.connect(rules.turn_eye)
        self._hints.put_at.connect(rules.put_at, Qt.ConnectionType.QueuedConnection)
        self.tray.kind_chosen.connect(self._set_kind)
        self.tray.feather.began.connect(self._new_gesture)
        self.tray.feather_changed.connect(self._set_feather)
        workspace.recipe_changed.connect(lambda _: self._show())
        self._window.studio.darkroom.developed.connect(lambda _: self._show())
        workspace.current_changed.connect(lambda _: rules.let_go())

    def _step_back(self) -> bool:
        """Esc takes a growth back before it leads anywhere else, but for a line that is being drawn."""
        return self._canvas.hand.drawing is None and self.rules.drop_growth()

    def _drawn(self, drawing: Drawing) -> None:
        self._window.messages.remove("region")
        self.rules.drawn(drawing, self._canvas.brush_radius())
        self._show()

    def _tool_changed(self, tool: Tool) -> None:
        self.rules.let_go()
        if tool is Tool.SMART:
            self.parted.prepare()
        self._show()

    def _show(self) -> None:
        """Tray and pill for what is selected and in hand now."""
        levels, region = self._window.studio.hinting.levels, self.rules.chosen
        self.tray.show_region(region, max(levels.sizes[0]) if levels else 1)
        self._allow(region)
        tool, growth = self._canvas.tool, self.rules.growth
        self.pill.setVisible(tool.bounds and self._canvas.scene is not None)
        self.pill.show_state(tool, None if growth is None else growth.percent, "" if region is None else region.name)
        self._window.stage.place_pills()

    def _allow(self, region: Region | None) -> None:
        """The commands that have something to do."""
        recipe, act = self._window.studio.workspace.recipe, self._window.actions_
        there = region is not None
        act["region_eye"].setEnabled(there)
        act["region_up"].setEnabled(there and recipe.regions[0] != region)
        act["region_down"].setEnabled(there and recipe.regions[-1] != region)
        act["region_reset"].setEnabled(region is not None and any(one.region == region.id for one in recipe.strokes))

    def _warn_of_gray(self, place: Point) -> None:
        """A hint under a region without colour changes nothing: say so."""
        around = [one for one in self._window.studio.workspace.recipe.regions if contains(one, *place)]
        top = next((one for one in reversed(around) if not one.hidden), None)
        if top is None or top.kind is RegionKind.COLOUR:
            self._window.messages.remove("region")
            return
        gray = top.kind is RegionKind.GRAY
        words = tr("{region} is left grey.") if gray else tr("{region} is no part of the picture.")
        text = tr("A hint here shows once the region is coloured or hidden.")
        self._window.say(Message("region", words.format(region=top.name), text))

    def _on_chosen(self, act: Callable[[Region], object]) -> Command:
        def run() -> None:
            region = self.rules.chosen
            if region is not None:
                act(region)

        return run

    def _set_kind(self, kind: RegionKind) -> None:
        if self.rules.chosen is not None:
            self.rules.set_kind(self.rules.chosen.id, kind)

    def _new_gesture(self) -> None:
        self._gesture = self._window.studio.workspace.new_gesture()

    def _set_feather(self, feather: float) -> None:
        if self.rules.chosen is not None:
            self.rules.set_feather(self.rules.chosen.id, feather, self._gesture)
