"""A place that is held while a colour for it is sought in the panel: every colour chosen goes there at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from restorer.gui.answers import OwnObject, answered
from restorer.gui.canvas.tools import Tool
from restorer.gui.hinting import Hinting
from restorer.gui.panel.hint_list import stroke_words
from restorer.gui.workspace import Workspace
from restorer.project.recipe import Point, Recipe, Stroke, StrokeKind


@dataclass(slots=True)
class _Held:
    """`base`: the recipe before the first choice. `chosen`: the last colour, None before the first."""

    place: Point
    base: Recipe
    gesture: int
    changing: Stroke | None
    own: OwnObject | None
    chosen: Point | None = None


class Holding(QObject):
    """`began`, `tinted(ab)`: this colour stands there now, `ended`. All choices are one step of the history."""

    began = Signal()
    tinted = Signal(object)
    ended = Signal()

    def __init__(self, workspace: Workspace, hinting: Hinting) -> None:
        super().__init__(hinting)
        self._workspace = workspace
        self._hinting = hinting
        self._held: _Held | None = None
        self._applying = False
        hinting.took.connect(self._took)
        hinting.touched.connect(self._moved_on)
        workspace.recipe_changed.connect(lambda _: self._moved_on())
        workspace.current_changed.connect(lambda _: self._moved_on())

    @property
    def active(self) -> bool:
        """Whether a place is held."""
        return self._held is not None

    def begin(self, ab: Point) -> None:
        """Hold the place that the hand touched last, with what its answer would change; `ab` is what stands there."""
        hinting = self._hinting
        gesture = self._workspace.new_gesture()
        self._held = _Held(hinting.place, self._workspace.recipe, gesture, hinting.changing, hinting.own)
        hinting.return_to(hinting.place, ab)
        self.began.emit()

    def end(self) -> bool:
        """Let go; what was chosen stays. Returns whether a place was held."""
        held, self._held = self._held, None
        if held is None:
            return False
        if held.chosen is not None:
            self._hinting.remember(held.chosen)
        self.ended.emit()
        return True

    def tool_taken(self, tool: Tool) -> None:
        """Another tool is in hand; the eyedropper is one of the ways to a colour."""
        if tool not in (Tool.FIX, Tool.EYEDROPPER):
            self.end()

    def _took(self, ab: Point) -> None:
        held, hinting = self._held, self._hinting
        if held is None or self._applying:
            return
        held.chosen = ab
        hinting.return_to(held.place, ab)
        stroke = hinting.point(StrokeKind.COLOUR, ab)
        self._applying = True
        recipe = answered(held.base, stroke, held.changing, held.own)
        self._workspace.change(stroke_words(stroke, hinting.luma), recipe, held.gesture)
        self._applying = False
        hinting.return_to(held.place, ab)  # the list may have led the hand to its chosen row
        self.tinted.emit(ab)

    def _moved_on(self) -> None:
        if not self._applying:
            self.end()
