"""One frame of the canvas: the layers side by side or parted by the slider, then everything that lies over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPolygonF

from restorer.gui.actions import tr
from restorer.gui.canvas import overlay
from restorer.gui.canvas.backing import Backing, photo_rect
from restorer.gui.canvas.slider_line import Place, Rect, SliderLine
from restorer.gui.canvas.tile_store import Layer
from restorer.gui.canvas.tools import Drawing, Tool
from restorer.gui.canvas.viewport import Viewport
from restorer.gui.look import Look
from restorer.gui.picture.levels import Levels
from restorer.project.recipe import Point, Recipe, Region, Stroke, StrokeKind
from restorer.project.region_shape import outlines

Compare = Literal["original", "slider", "side", "result"]


class Overlay(Protocol):
    """Something that lies over the photograph, under the hints: painted in every frame, in logical pixels."""

    def paint(self, painter: QPainter, look: Look, scene: Scene, pane: Pane) -> None:
        """Over one pane; the painter's origin is the pane's."""


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the view with a photograph of its own: where it starts (screen pixels), and what it shows where."""

    offset: int
    parts: tuple[tuple[Layer, QRect], ...]


@dataclass(frozen=True, slots=True)
class Alone:
    """What is shown alone: one stroke of the recipe by its number, or a region (None: whole picture) with its own."""

    region: str | None
    stroke: int | None


@dataclass(slots=True)
class Scene:
    """Everything a frame shows, set by the canvas.

    `before` is the layer left of the slider; `names` are what the two sides are called where they are not the scan and
    its colours.
    """

    viewport: Viewport
    levels: Levels
    ratio: float
    surround: QColor
    compare: Compare = "slider"
    divider: float = 0.5
    turned: int = 0
    """The slider's angle, clockwise from upright, in degrees."""
    right: Viewport | None = None
    """Side by side and not linked: where the photograph on the right lies."""
    recipe: Recipe = field(default_factory=Recipe)
    hints_shown: bool = True
    alone: Alone | None = None
    drawing: Drawing | None = None
    drawing_colour: QColor = field(default_factory=QColor)
    drawing_radius: float = 0.0
    stroke_colours: dict[Stroke, QColor] = field(default_factory=dict)
    ring: tuple[QPointF, float] | None = None
    coloured: bool = False
    before: Layer = "original"
    names: tuple[str, str] | None = None
    overlays: tuple[Overlay, ...] = ()

    def panes(self) -> tuple[Pane, ...]:
        """The parts of the view, left to right."""
        view = QRect(0, 0, self.viewport.view_w, self.viewport.view_h)
        if self.compare == "side":
            return Pane(0, ((self.before, view),)), Pane(self.viewport.view_w, (("colour", view),))
        if self.compare == "original" or not self.coloured:
            return (Pane(0, (("original", view),)),)
        if self.compare == "result":
            return (Pane(0, (("colour", view),)),)
        if self.turned:
            return (Pane(0, ((self.before, view), ("colour", view))),)
        x = round(self.divider_x())
        before, after = QRect(0, 0, x, view.height()), QRect(x, 0, view.width() - x, view.height())
        return (Pane(0, ((self.before, before & view), ("colour", after & view))),)

    def seen_hints(self) -> tuple[list[Region], list[Stroke]]:
        """The outlines and strokes that are shown."""
        regions, strokes, alone = list(self.recipe.regions), list(self.recipe.strokes), self.alone
        if alone is None:
            return seen_of(self.recipe) if self.hints_shown else ([], [])
        if alone.stroke is not None:
            return [], strokes[alone.stroke : alone.stroke + 1]
        return (
            [region for region in regions if region.id == alone.region],
            [stroke for stroke in strokes if stroke.region == alone.region],
        )

    def of_pane(self, pane: Pane) -> Scene:
        """As that pane has it: with its own place of the photograph where the views are not linked."""
        return replace(self, viewport=self.right) if pane.offset and self.right is not None else self

    def slider(self) -> SliderLine:
        """The line between before and after."""
        return SliderLine(self.divider, self.turned)

    def photo(self) -> Rect:
        """Where the photograph lies, in screen pixels."""
        return self.viewport.left, self.viewport.top, self.viewport.width, self.viewport.height

    def slider_ends(self) -> tuple[Place, Place] | None:
        """From where to where the slider's line is seen, in screen pixels."""
        view, (left, top, width, height) = self.viewport, self.photo()
        x, y = max(left, 0.0), max(top, 0.0)
        seen = (x, y, min(left + width, view.view_w) - x, min(top + height, view.view_h) - y)
        return self.slider().ends(self.photo(), seen)

    def divider_x(self) -> float:
        """Where the slider's line is, in screen pixels."""
        return self.viewport.to_view(self.divider, 0.0)[0]

    def seen_rows(self) -> tuple[float, float]:
        """From where to where down the view the photograph is seen, in logical pixels."""
        top = max(self.viewport.top, 0)
        return top / self.ratio, min(self.viewport.top + self.viewport.height, self.viewport.view_h) / self.ratio


def seen_of(recipe: Recipe) -> tuple[list[Region], list[Stroke]]:
    """Outlines and strokes, but for those of hidden regions."""
    hidden = {region.id for region in recipe.regions if region.hidden}
    return (
        [region for region in recipe.regions if not region.hidden],
        [stroke for stroke in recipe.strokes if stroke.region not in hidden],
    )


def paint_scene(painter: QPainter, look: Look, scene: Scene, backings: dict[Layer, Backing]) -> None:
    """Paint the frame. `painter` is in logical pixels."""
    painter.save()
    painter.scale(1 / scene.ratio, 1 / scene.ratio)
    for pane in scene.panes():
        for number, (layer, part) in enumerate(pane.parts):
            if part.width() > 0:
                if number and scene.turned:
                    painter.setClipPath(_after(scene))
                viewport = scene.of_pane(pane).viewport
                pixmap = backings[layer].pixmap(viewport, scene.levels, part, scene.surround)
                painter.drawPixmap(part.translated(pane.offset, 0).topLeft(), pixmap, part)
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pane in scene.panes():
        _over_pane(painter, look, scene.of_pane(pane), pane)
    if scene.compare == "slider" and scene.coloured:
        _divider(painter, look, scene)
    _labels(painter, look, scene)
    if scene.ring is not None:
        overlay.paint_ring(painter, look, *scene.ring)


def _over_pane(painter: QPainter, look: Look, scene: Scene, pane: Pane) -> None:
    painter.save()
    painter.translate(pane.offset / scene.ratio, 0.0)
    painter.setClipRect(QRectF(0, 0, scene.viewport.view_w / scene.ratio, scene.viewport.view_h / scene.ratio))
    for lying in scene.overlays:
        lying.paint(painter, look, scene, pane)
    regions, strokes = scene.seen_hints()
    for region in regions:
        for line in outlines(region):
            overlay.paint_outline(painter, look, _points(scene, line))
    for stroke in strokes:
        colour, width = scene.stroke_colours.get(stroke, look.canvas("pill")), _width(scene, stroke.radius)
        overlay.paint_stroke(painter, look, _points(scene, stroke.points), width, stroke, colour)
    if scene.drawing is not None and scene.drawing.points:
        _drawing(painter, look, scene, scene.drawing)
    painter.restore()


def _drawing(painter: QPainter, look: Look, scene: Scene, drawing: Drawing) -> None:
    points = _points(scene, drawing.points)
    if drawing.tool is Tool.LASSO:
        if len(points) > 2:
            overlay.paint_outside(painter, look, _photo(scene), points)
        overlay.paint_outline(painter, look, points, closed=False)
        return
    if drawing.tool.bounds:
        wide = _width(scene, scene.drawing_radius) if drawing.tool is Tool.REGION_BRUSH else 0.0
        overlay.paint_trace(painter, look, points, wide)
        return
    kind = {Tool.GRAY: StrokeKind.GRAY, Tool.ERASER: StrokeKind.ERASE}.get(drawing.tool, StrokeKind.COLOUR)
    stroke = Stroke(tuple(drawing.points), scene.drawing_radius, (0.0, 0.0), kind)
    overlay.paint_stroke(painter, look, points, _width(scene, scene.drawing_radius), stroke, scene.drawing_colour)


def _divider(painter: QPainter, look: Look, scene: Scene) -> None:
    ends = scene.slider_ends()
    if ends is not None:
        one, other = (QPointF(*end) / scene.ratio for end in ends)
        overlay.paint_slider(painter, look, one, other, scene.turned)


def _after(scene: Scene) -> QPainterPath:
    """The half of the view beyond the turned line, in screen pixels."""
    line, reach = scene.slider(), 4.0 * (scene.viewport.width + scene.viewport.height + scene.viewport.view_w)
    across = QPointF(*line.normal) * reach
    along = QPointF(-across.y(), across.x())
    point = QPointF(*line.point(scene.photo()))
    path = QPainterPath()
    path.addPolygon(QPolygonF([point - along, point + along, point + along + across, point - along + across]))
    return path


def _labels(painter: QPainter, look: Look, scene: Scene) -> None:
    """Words in the corners that say what is before and what after, where both are seen and there is room."""
    if not scene.coloured or scene.compare in ("original", "result"):
        return
    font, inset = look.font("label"), look.px("canvas_pill_inset")
    photo = _photo(scene)
    width = scene.viewport.view_w / scene.ratio
    before, after = scene.names or (tr("Original"), tr("Coloured"))
    top = max(photo.top(), 0.0) + inset
    left, right = max(photo.left(), 0.0) + inset, min(photo.right(), width) - inset
    if scene.compare == "side":
        overlay.paint_label(painter, look, before, QPointF(left, top), False, font)
        overlay.paint_label(painter, look, after, QPointF(width + left, top), False, font)
        return
    bottom = min(photo.bottom(), scene.viewport.view_h / scene.ratio) - inset - look.px("canvas_pill")
    room = [QFontMetrics(font).horizontalAdvance(name) + 40 for name in (before, after)]
    if (corner := _free(scene, left, (top, bottom), room[0], before=True)) is not None:
        overlay.paint_label(painter, look, before, corner, False, font)
    if (corner := _free(scene, right, (top, bottom), -room[1], before=False)) is not None:
        overlay.paint_label(painter, look, after, corner, True, font)


def _free(scene: Scene, x: float, tops: tuple[float, float], width: float, before: bool) -> QPointF | None:
    """The first of the corners (x, tops) where a word of that width lies wholly on its side of the slider."""
    line, photo, ratio = scene.slider(), scene.photo(), scene.ratio
    for top in tops:
        places = [(x * ratio, y * ratio) for y in (top, top + 28.0)]
        places += [((x + width) * ratio, y) for _, y in places]
        away = [line.distance(*place, photo) for place in places]
        if max(away) < 0.0 if before else min(away) > 0.0:
            return QPointF(x, top)
    return None


def _photo(scene: Scene) -> QRectF:
    rect = photo_rect(scene.viewport)
    ratio = scene.ratio
    return QRectF(rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio)


def _points(scene: Scene, points: Sequence[Point]) -> list[QPointF]:
    return [QPointF(*scene.viewport.to_view(x, y)) / scene.ratio for x, y in points]


def _width(scene: Scene, radius: float) -> float:
    return 2 * radius * max(scene.viewport.width, scene.viewport.height) / scene.ratio
