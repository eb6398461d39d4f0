"""The rules of hints: what a stroke, a click or a line round something does to the recipe."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from restorer.gui.actions import tr
from restorer.gui.answers import OwnObject, answered, new_region
from restorer.gui.canvas.tools import Tool
from restorer.gui.panel.hint_list import Entry, stroke_words
from restorer.gui.picture.levels import Levels
from restorer.gui.picture.live import Colours
from restorer.gui.settings import RECENT_COLOURS, Settings
from restorer.gui.workspace import Workspace
from restorer.project.recipe import Point, Recipe, Stroke, StrokeKind
from restorer.project.region_shape import Outline, contains, takes_strokes

_POINT_RADIUS = 0.008
_MOST_RECENT = 9
COMMON: tuple[Point, ...] = ((13.0, 16.0), (-2.0, -24.0), (-16.0, 20.0), (10.0, 26.0), (38.0, 20.0))
"""Colours to offer where the model suggests none: skin, sky or cloth, leaves, wood, red."""


class Hinting(QObject):
    """Holds the colour in hand; changes recipes through the workspace. `colour_changed` when another is in hand.

    `touched`: the hand is at another place; `took(ab)`: this colour was chosen, to be in hand.
    """

    colour_changed = Signal()
    previewed = Signal(object)
    touched = Signal()
    took = Signal(object)

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._settings = settings
        self.levels: Levels | None = None
        self.colours: Colours | None = None
        self.tool = Tool.FIX
        self.ab: Point = (-2.0, -24.0)
        self.luma = 50.0
        self.place: Point = (0.5, 0.5)
        self.chosen: Entry | None = None
        self.changing: Stroke | None = None
        self.own: OwnObject | None = None
        """What the next answer at this place is kept to."""
        self.recent = tuple(filter(None, map(_parsed, settings.get(RECENT_COLOURS))))

    def luma_at(self, x: float, y: float) -> float:
        """L* under a point of the photograph."""
        return self.levels.at_point(x, y) if self.levels else 50.0

    def lumas(self, recipe: Recipe) -> tuple[float, ...]:
        """L* under the start of each stroke."""
        return tuple(self.luma_at(*stroke.points[0]) for stroke in recipe.strokes)

    def suggestions(self) -> list[tuple[Point, float]]:
        """What the model thinks likely at the place touched last."""
        return self.colours.likely(*self.place, self.luma) if self.colours else []

    def touch(self, x: float, y: float) -> None:
        """The hand came down here: lightness and suggestions are those of this place."""
        self.place, self.luma = (x, y), self.luma_at(x, y)
        self.changing = self.own = None
        self.touched.emit()
        self.colour_changed.emit()

    def touch_hint(self, number: int) -> None:
        """The hand is on a hint: the next answer changes its colour instead of setting another."""
        stroke = self._workspace.recipe.strokes[number]
        self.touch(*stroke.points[0])
        self.changing = stroke

    def take(self, a: float, b: float) -> None:
        """Another colour is in hand."""
        self.ab = (a, b)
        self.colour_changed.emit()
        self.took.emit(self.ab)

    def return_to(self, place: Point, ab: Point) -> None:
        """The hand is at this place again, with this colour in it; nothing is chosen by that."""
        self.place, self.luma, self.ab = place, self.luma_at(*place), ab
        self.colour_changed.emit()

    def pick(self, x: float, y: float) -> None:
        """Take the colour that the photograph has here."""
        if self.levels is not None and self.colours is not None:
            self.place, self.luma = (x, y), self.luma_at(x, y)
            self.take(*self.colours.at_point(self.luma, x, y, self.levels.sizes[0]))

    def draw(self, points: tuple[Point, ...] | None, radius: float) -> None:
        """A stroke is under way (None: it was dropped): show what it will do."""
        self.previewed.emit(self._workspace.recipe if points is None else self._answered(self._stroke(points, radius)))

    def finish(self, points: tuple[Point, ...], radius: float) -> None:
        """A stroke is done."""
        self._add(self._stroke(points, radius))

    def preview_point(self, ab: Point | None) -> None:
        """Show a colour at the place touched last, without choosing it."""
        self.previewed.emit(self._workspace.recipe if ab is None else self._answered(self.point(StrokeKind.COLOUR, ab)))

    def set_point(self, ab: Point | None) -> None:
        """A hint at the place touched last; None keeps it gray."""
        if ab is not None:
            self.ab = ab
        self._add(self.point(StrokeKind.GRAY if ab is None else StrokeKind.COLOUR, ab))

    def move(self, number: int, dx: float, dy: float, gesture: int) -> None:
        """Move a hint by fractions of the photograph, as far as it stays on it.

        One that leaves its region belongs to the one it comes to. Moves of one gesture are one step of the history.
        """
        recipe = self._workspace.recipe
        stroke = recipe.strokes[number]
        xs, ys = [x for x, _ in stroke.points], [y for _, y in stroke.points]
        dx = min(max(dx, -min(xs)), 1.0 - max(xs))
        dy = min(max(dy, -min(ys)), 1.0 - max(ys))
        moved = replace(stroke, points=tuple((x + dx, y + dy) for x, y in stroke.points))
        own = next((region for region in recipe.regions if region.id == stroke.region), None)
        if own is None or not contains(own, *moved.points[0]):
            moved = replace(moved, region=self.region_for(*moved.points[0]))
        self._workspace.change(tr("Move hint"), replace(recipe, strokes=_put(recipe.strokes, number, moved)), gesture)

    def add_region(self, polygon: Outline, pieces: tuple[Outline, ...] = (), gesture: int = 0) -> str:
        """A region with the next free name. Returns its id."""
        recipe = self._workspace.recipe
        region = new_region(recipe, (polygon, *pieces))
        self._workspace.change(region.name, replace(recipe, regions=(*recipe.regions, region)), gesture)
        return region.id

    def rename(self, region_id: str, name: str) -> None:
        """Call a region something else."""
        recipe = self._workspace.recipe
        regions = tuple(replace(one, name=name) if one.id == region_id else one for one in recipe.regions)
        self._workspace.change(tr("Rename"), replace(recipe, regions=regions))

    def remove(self, entry: Entry) -> None:
        """Take a hint away, or a region with its hints, or all hints of the whole picture."""
        recipe = self._workspace.recipe
        if entry.stroke is not None:
            strokes = tuple(one for number, one in enumerate(recipe.strokes) if number != entry.stroke)
            self._workspace.change(tr("Remove hint"), replace(recipe, strokes=strokes))
            return
        strokes = tuple(one for one in recipe.strokes if one.region != entry.region)
        regions = tuple(one for one in recipe.regions if one.id != entry.region)
        self._workspace.change(tr("Remove region"), replace(recipe, strokes=strokes, regions=regions))

    def region_for(self, x: float, y: float) -> str | None:
        """The region of a stroke that starts here: the topmost round it, unless the whole picture is chosen."""
        if self.chosen is not None and self.chosen.region is None and self.chosen.stroke is None:
            return None
        regions = [region for region in self._workspace.recipe.regions if takes_strokes(region)]
        around = [region.id for region in regions if contains(region, x, y)]
        return around[-1] if around else None

    def _stroke(self, points: tuple[Point, ...], radius: float) -> Stroke:
        kind = {Tool.GRAY: StrokeKind.GRAY, Tool.ERASER: StrokeKind.ERASE}.get(self.tool, StrokeKind.COLOUR)
        colour = self.ab if kind is StrokeKind.COLOUR else None
        return Stroke(points, radius, colour, kind, self.region_for(*points[0]))

    def point(self, kind: StrokeKind, ab: Point | None) -> Stroke:
        """A hint at the place touched last, in the region that it lies in."""
        return Stroke((self.place,), _POINT_RADIUS, ab, kind, self.region_for(*self.place))

    def _answered(self, answer: Stroke) -> Recipe:
        """The recipe with a point more, or with the colour of the hint that is being changed."""
        return answered(self._workspace.recipe, answer, self.changing, self.own)

    def _add(self, stroke: Stroke) -> None:
        self._workspace.change(stroke_words(stroke, self.luma), self._answered(stroke))
        self.changing = self.own = None
        if stroke.colour is not None:
            self.remember(stroke.colour)

    def remember(self, ab: Point) -> None:
        """It is the colour that was used last."""
        self.recent = (ab, *(one for one in self.recent if _apart(one, ab)))[:_MOST_RECENT]
        self._settings.set(RECENT_COLOURS, tuple(f"{a:.2f} {b:.2f}" for a, b in self.recent))
        self.colour_changed.emit()


def _put(strokes: tuple[Stroke, ...], number: int, stroke: Stroke) -> tuple[Stroke, ...]:
    return (*strokes[:number], stroke, *strokes[number + 1 :])


def _apart(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) > 3.0


def _parsed(text: str) -> Point | None:
    try:
        a, b = (float(part) for part in text.split())
    except ValueError:
        return None
    return a, b
