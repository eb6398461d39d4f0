"""The rules of regions: what a drawn shape, a click or a choice in the list does to the recipe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from restorer.gui.actions import tr
from restorer.gui.canvas.tools import Drawing, Tool
from restorer.gui.hinting import Hinting
from restorer.gui.panel.hint_list import Entry
from restorer.gui.regions.growth import Growth
from restorer.gui.workspace import Workspace
from restorer.imaging.growing import PartedPicture
from restorer.project.recipe import Recipe, Region, RegionKind
from restorer.project.region_edit import How, enclosed, grid_of, joined, painted
from restorer.project.region_shape import Outline, contains, outlines, with_outlines


class RegionRules(QObject):
    """Changes recipes through the workspace. `added(id)`: a new region, which wants a name; `grown`: how far is new.

    `missed(sentence)`: why nothing happened.
    """

    added = Signal(str)
    grown = Signal()
    missed = Signal(str)

    def __init__(self, workspace: Workspace, hinting: Hinting, picture: Callable[[], PartedPicture | None]) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._hinting = hinting
        self._picture = picture
        self.growth: Growth | None = None

    @property
    def chosen(self) -> Region | None:
        """The region that is selected in the list, by its own row or by one of its hints."""
        entry = self._hinting.chosen
        return None if entry is None or entry.region is None else self.find(entry.region)

    def find(self, region_id: str) -> Region | None:
        """The region of that id."""
        return next((one for one in self._workspace.recipe.regions if one.id == region_id), None)

    def drawn(self, drawing: Drawing, radius: float) -> None:
        """A shape was drawn, painted or clicked; `radius` is the brush's."""
        self.growth = None
        start, levels = drawing.points[0], self._hinting.levels
        target = self._target(*start, drawing.how)
        if levels is None or (drawing.how is How.SUBTRACT and target is None):
            self.missed.emit(tr("There is no region here to take away from."))
            return
        grid = grid_of(*levels.sizes[0])
        lines = () if target is None or drawing.how is How.NEW else outlines(target)
        if drawing.tool is Tool.SMART:
            self._grow(drawing, target, lines, grid)
        elif drawing.tool is Tool.LASSO and not lines:
            self._put(target, (tuple(drawing.points),), drawing.how)
        else:
            points = tuple(drawing.points)
            lasso = drawing.tool is Tool.LASSO
            mask = enclosed([points], grid) if lasso else painted(points, radius, grid)
            self._put(target, joined(lines, mask, drawing.how, grid), drawing.how)

    def step_reach(self, turns: float) -> None:
        """Let the region that was grown last grow further, or less far."""
        if self.growth is None or not self._still_there(self.growth):
            self.growth = None
            return
        self.growth = self.growth.stepped(turns)
        self._apply(self.growth)
        self.grown.emit()

    def drop_growth(self) -> bool:
        """Take back what was grown last; returns whether there was something."""
        growth, self.growth = self.growth, None
        if growth is None or not self._still_there(growth):
            return False
        self._workspace.change(tr("Region"), growth.before, growth.gesture)
        self.grown.emit()
        return True

    def let_go(self) -> None:
        """What was grown stays as it is."""
        self.growth = None
        self.grown.emit()

    def set_kind(self, region_id: str, kind: RegionKind) -> None:
        """Colour a region, leave it grey, or call it no part of the picture."""
        words = {
            RegionKind.COLOUR: tr("Colour region"),
            RegionKind.GRAY: tr("Leave region grey"),
            RegionKind.OUTSIDE: tr("Not part of the picture"),
        }
        self._change(words[kind], region_id, lambda region: replace(region, kind=kind))

    def set_feather(self, region_id: str, feather: float, gesture: int) -> None:
        """How softly a region ends, as a fraction of the longer side."""
        self._change(tr("Feather"), region_id, lambda region: replace(region, feather=feather), gesture)

    def turn_eye(self, region_id: str) -> None:
        """Hide a region, or show it again."""
        region = self.find(region_id)
        if region is not None:
            words = tr("Show region") if region.hidden else tr("Hide region")
            self._change(words, region_id, lambda one: replace(one, hidden=not one.hidden))

    def reset(self, region_id: str) -> None:
        """Take the hints of one region away."""
        recipe = self._workspace.recipe
        strokes = tuple(one for one in recipe.strokes if one.region != region_id)
        self._workspace.change(tr("Remove hints of region"), replace(recipe, strokes=strokes))

    def remove(self, region_id: str) -> None:
        """Take a region away, with its hints."""
        self._hinting.remove(Entry(region_id, None))

    def shift(self, region_id: str, by: int) -> None:
        """Later (1) or earlier (-1) among the regions."""
        ids = [one.id for one in self._workspace.recipe.regions]
        if region_id in ids:
            self.put_at(region_id, ids.index(region_id) + by)

    def put_at(self, region_id: str, place: int) -> None:
        """As the region of that number, counted without it."""
        recipe = self._workspace.recipe
        region = self.find(region_id)
        others = [one for one in recipe.regions if one.id != region_id]
        if region is not None and 0 <= place <= len(others):
            regions = (*others[:place], region, *others[place:])
            self._workspace.change(tr("Reorder regions"), replace(recipe, regions=regions))

    def _target(self, x: float, y: float, how: How) -> Region | None:
        """What a shape is added to or taken from: the region selected, else the topmost one under its start."""
        if how is How.NEW:
            return None
        around = [one for one in self._workspace.recipe.regions if not one.hidden and contains(one, x, y)]
        return self.chosen or (around[-1] if around else None)

    def _grow(self, drawing: Drawing, target: Region | None, lines: tuple[Outline, ...], grid: tuple[int, int]) -> None:
        picture = self._picture()
        if picture is None:
            return
        before, gesture = self._workspace.recipe, self._workspace.new_gesture()
        growth = Growth.of(picture, tuple(drawing.points), drawing.how, lines, grid, before, gesture)
        region_id = self._put(target, growth.shape, drawing.how, gesture)
        if region_id:
            self.growth = replace(growth, region=region_id)
            self.grown.emit()

    def _apply(self, growth: Growth) -> None:
        """The region again with the growth's present reach."""
        self._change(tr("Region"), growth.region, lambda one: with_outlines(one, growth.shape), growth.gesture)

    def _put(self, target: Region | None, lines: tuple[Outline, ...], how: How, gesture: int = 0) -> str:
        """Into the recipe: a new region, or the target in its new shape. Returns its id, "" where nothing is left."""
        if not lines:
            if target is not None and how is How.SUBTRACT:
                self.remove(target.id)
            return ""
        if target is not None:
            self._change(tr("Shape of region"), target.id, lambda region: with_outlines(region, lines), gesture)
            return target.id
        region_id = self._hinting.add_region(lines[0], lines[1:], gesture)
        self.added.emit(region_id)
        return region_id

    def _change(self, words: str, region_id: str, change: Callable[[Region], Region], gesture: int = 0) -> None:
        recipe = self._workspace.recipe
        regions = tuple(change(one) if one.id == region_id else one for one in recipe.regions)
        self._workspace.change(words, replace(recipe, regions=regions), gesture)

    def _still_there(self, growth: Growth) -> bool:
        """Whether nothing was changed since it grew, but for its name."""
        return _shapes(self._workspace.recipe) == _shapes_with(growth) and self.find(growth.region) is not None


def _shapes(recipe: Recipe) -> dict[str, tuple[Outline, ...]]:
    return {region.id: outlines(region) for region in recipe.regions}


def _shapes_with(growth: Growth) -> dict[str, tuple[Outline, ...]]:
    return _shapes(growth.before) | {growth.region: growth.shape}
