"""The middle of the window: the canvas with what floats over it, and how strokes and clicks there become hints."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QColor, QImage, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.card import ColourCard
from restorer.gui.canvas.focus_ring import FocusRing
from restorer.gui.canvas.hint_marks import HintMarks
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.canvas.pills import SIZES, AdvicePill, BrushPill, Pill
from restorer.gui.canvas.tools import Tool
from restorer.gui.canvas.view import Canvas
from restorer.gui.darkroom import Developed, Opened
from restorer.gui.hinting import COMMON
from restorer.gui.panel.hint_list import stroke_words
from restorer.gui.picture.small import of_colours
from restorer.gui.settings import BRUSH_PX, SEEN_FIRST_PILL, SURROUND
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.gui.tokens import SURROUNDS
from restorer.project.recipe import Point, Recipe, Stroke, StrokeKind
from restorer.project.region_shape import outlines

_LEAST_OBJECT, _MOST_OBJECT = 28.0, 96.0
"""How far from the place that was clicked the object asked about is taken to reach, in logical pixels."""
_ON_HINT = 9.0
"""How near a click has to come to a point to mean it, in logical pixels."""


class Stage(QWidget):
    """`readout(words)` for the status bar, `region_added(id)` for whoever names it."""

    readout = Signal(str)
    region_added = Signal(str)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._hinting = studio.hinting
        look = studio.look
        self.canvas = Canvas(look, studio.tiles, self)
        self.card = ColourCard(look, self.canvas)
        self.advice = AdvicePill(look, "point", tr("Click any colour that looks wrong to change it"), self.canvas)
        self.brush = BrushPill(look, self.canvas)
        self._pills: tuple[Pill, ...] = (self.advice, self.brush)
        self.marks = HintMarks(look, self.canvas)
        self._ring = FocusRing(look, self.canvas)
        studio.darkroom.visible = self.canvas.quick_keys
        self.canvas.set_brush(studio.settings.get(BRUSH_PX))
        self.brush.show_size(self.canvas.brush_px)
        self.sure_words: Callable[[float, float], str] = lambda _x, _y: ""
        self.steps_back: list[Callable[[], bool]] = []
        self.touch_takers: list[Callable[[float, float], bool]] = []
        """Asked first what a touch at a place is for; who returns True has taken it."""
        self._connect()
        self.apply_surround()

    def show_opened(self, opened: Opened) -> None:
        """A photograph has been read."""
        self.canvas.hand.frozen = False
        self.card.hide()
        self._hinting.levels, self._hinting.colours = opened.levels, None
        self._studio.tiles.show(opened.levels)
        self.canvas.set_levels(opened.levels, opened.info.path.stem)
        self.show_recipe()

    def wait_for_photo(self) -> None:
        """Another photograph is being opened: the one still seen takes no more strokes."""
        self.card.hide()
        self.canvas.hand.drop()
        self.canvas.hand.frozen = True

    def show_nothing(self) -> None:
        """No photograph."""
        self._hinting.levels = self._hinting.colours = None
        self._studio.tiles.show(None)
        self.canvas.set_levels(None, "")
        for floating in (self.card, self.advice, self.brush):
            floating.hide()

    def show_developed(self, developed: Developed) -> None:
        """Its colours are there."""
        first = self._hinting.colours is None
        self._hinting.colours = developed.colours
        self._studio.tiles.set_colours(developed.colours, developed.quick)
        self.canvas.refresh_colours()
        if developed.colours.recipe == self._studio.workspace.recipe and not self._studio.darkroom.busy:
            look = self._studio.look
            size = QSize(look.px("thumb_w"), look.px("thumb_h")) * 2
            self._studio.thumbnails.put(developed.photo_id, of_colours(developed.colours, size))
        if first:
            self.show_advice()
            prepare = developed.colours.prepare_suggestions
            self._studio.tasks.start(Lane.FILES, "suggestions", lambda _: prepare(), lambda _: None, lambda _: None)

    def show_recipe(self) -> None:
        """Strokes and regions of the current recipe."""
        recipe = self._studio.workspace.recipe
        lumas = self._hinting.lumas(recipe)
        self.canvas.set_recipe(recipe, stroke_colours(recipe, lumas))
        self.marks.show_recipe(recipe, tuple(map(stroke_words, recipe.strokes, lumas)))

    def show_hints(self, shown: bool) -> None:
        """Show or hide strokes and outlines, and what can be walked to."""
        self.canvas.set_hints_shown(shown)
        self.marks.set_shown(shown)

    def show_advice(self) -> None:
        """The first word of advice, until it has been heeded or closed."""
        wanted = not self._studio.settings.get(SEEN_FIRST_PILL) and self.canvas.tool is Tool.FIX
        self.advice.setVisible(wanted)
        self.place_pills()

    def use_tool(self, tool: Tool) -> None:
        """Another tool is in hand."""
        self.card.hide()
        self._hinting.tool = tool
        self.canvas.set_tool(tool)
        self.brush.setVisible(tool.has_size and self.canvas.scene is not None)
        self.advice.setVisible(self.advice.isVisible() and tool is Tool.FIX)
        self._show_hand()
        self.place_pills()

    def add_pill(self, pill: Pill) -> None:
        """One more pill over the foot of the canvas; who adds it shows and hides it."""
        self._pills = (*self._pills, pill)

    def put_aside(self, aside: bool) -> None:
        """What the tools say is not for now: a crop or a line is in the hand."""
        for pill in self._pills:
            pill.put_aside(aside)
        self.place_pills()

    def step_back(self) -> bool:
        """Esc: leave the card, then what is being drawn. Returns whether there was something to leave."""
        if self.card.isVisible():
            self.card.leave()
            return True
        return any(step() for step in self.steps_back) or self.canvas.hand.drop()

    def ask_about(self, x: float, y: float, why: str, turn: str) -> None:
        """Open the card at a place, as one of several questions."""
        self.canvas.bring_into_view(x, y)
        self.advice.hide()
        self._hinting.touch(x, y)
        self.card.set_question(why, turn)
        self._ask(x, y)

    def next_surround(self) -> None:
        """From dark to mid grey, light, white, and back to the theme's own."""
        settings = self._studio.settings
        names = ["theme", *SURROUNDS]
        settings.set(SURROUND, names[(names.index(settings.get(SURROUND)) + 1) % len(names)])
        self.apply_surround()

    def apply_surround(self) -> None:
        """Show the surround that was chosen; one of a given L* has it on the screen."""
        look, name = self._studio.look, self._studio.settings.get(SURROUND)
        own = name == "theme"
        chosen = look.colour("surround") if own else look.shown_colour(QColor(look.tokens.surround[name]))
        self.canvas.set_surround(chosen)

    def preview_image(self) -> QImage | None:
        """The coloured photograph at working size."""
        colours = self._hinting.colours
        return None if colours is None else of_colours(colours, QSize(760, 528))

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The canvas fills the stage."""
        self.canvas.setGeometry(self.rect())
        self.place_pills()

    def _connect(self) -> None:
        canvas, hinting, card = self.canvas, self._hinting, self.card
        canvas.touched.connect(self._touched)
        canvas.picked.connect(hinting.pick)
        canvas.drawing_began.connect(hinting.touch)
        canvas.stroke_moved.connect(lambda points: hinting.draw(points, canvas.brush_radius()))
        canvas.stroke_ended.connect(lambda points: hinting.finish(points, canvas.brush_radius()))
        canvas.hovered.connect(self._hovered)
        canvas.brush_stepped.connect(self._step_brush)
        canvas.zoom_changed.connect(lambda _: self.card.hide())
        hinting.previewed.connect(self._studio.darkroom.preview)
        hinting.colour_changed.connect(self._show_hand)
        self.brush.changed.connect(self._set_brush)
        self.advice.closed.connect(self._heeded)
        self.marks.opened.connect(self._open_hint)
        card.previewed.connect(hinting.preview_point)
        card.taken.connect(hinting.set_point)
        card.gray.connect(lambda: self._card_answer(None))
        card.left.connect(lambda: hinting.preview_point(None))
        self._studio.look.changed.connect(self.apply_surround)

    def _touched(self, x: float, y: float) -> None:
        """Two clicks correct a colour: this is the first. On a hint it leads to another colour for that."""
        if any(take(x, y) for take in self.touch_takers):
            return
        self._heeded()
        number = self._hint_at(x, y)
        if number is not None:
            self.marks.chosen.emit(number)  # its row first: choosing that moves the hand
            self._open_hint(number)
            return
        self._hinting.touch(x, y)
        self.card.set_question("", "")
        self._ask(x, y)

    def _hint_at(self, x: float, y: float) -> int | None:
        """The number of the point that is seen under that place, the topmost of several."""
        scene, spot = self.canvas.scene, self.canvas.place_of(x, y)
        recipe = self._studio.workspace.recipe
        seen = scene.seen_hints()[1] if scene is not None else []
        for number in reversed(range(len(recipe.strokes))):
            stroke = recipe.strokes[number]
            if len(stroke.points) == 1 and stroke in seen:
                away = self.canvas.place_of(*stroke.points[0]) - spot
                if away.manhattanLength() <= _ON_HINT:
                    return number
        return None

    def _open_hint(self, number: int) -> None:
        """The same card changes a hint that is there."""
        self._hinting.touch_hint(number)
        self.card.back_to = self.marks.mark(number)
        self._ask(*self._hinting.place)

    def _ask(self, x: float, y: float) -> None:
        suggestions = self._hinting.suggestions()
        recent = tuple(dict.fromkeys((*self._hinting.recent, *COMMON)))[:5]
        self.card.ask(self._hinting.luma, suggestions, recent, self._object_at(x, y), self.canvas.place_of(x, y))

    def _object_at(self, x: float, y: float) -> QRectF:
        """What a click there asks about, on the canvas: its region, else a tenth of the photograph round the place."""
        region_id = self._hinting.region_for(x, y)
        for region in self._studio.workspace.recipe.regions:
            if region.id == region_id:
                points = [point for line in outlines(region) for point in line]
                return QPolygonF([self.canvas.place_of(*point) for point in points]).boundingRect()
        photo = QRectF(self.canvas.place_of(0.0, 0.0), self.canvas.place_of(1.0, 1.0))
        half = min(max(0.1 * min(photo.width(), photo.height()), _LEAST_OBJECT), _MOST_OBJECT)
        return QRectF(self.canvas.place_of(x, y), QSizeF(0, 0)).adjusted(-half, -half, half, half)

    def _card_answer(self, ab: Point | None) -> None:
        self.card.hide()
        self._hinting.set_point(ab)

    def _heeded(self) -> None:
        if not self._studio.settings.get(SEEN_FIRST_PILL):
            self._studio.settings.set(SEEN_FIRST_PILL, True)
        self.advice.hide()

    def _hovered(self, place: Point | None) -> None:
        colours, levels = self._hinting.colours, self._hinting.levels
        if place is None or levels is None:
            self.readout.emit("")
            return
        luma = levels.at_point(*place)
        if colours is None:
            self.readout.emit(f"L* {luma:.1f}")
            return
        a, b = colours.at_point(luma, *place, levels.sizes[0])
        shown = screen_colour(luma, (a, b))
        code = f"RGB {shown.red()} {shown.green()} {shown.blue()}   {shown.name().upper()}"
        sure = self.sure_words(*place)
        self.readout.emit(f"L* {luma:.1f}   a* {a:.1f}   b* {b:.1f}   {code}   {sure}".replace("-", "−").rstrip())

    def _show_hand(self) -> None:
        tool = self._hinting.tool
        ab = (0.0, 0.0) if tool in (Tool.GRAY, Tool.ERASER) else self._hinting.ab
        self.canvas.set_hint_colour(screen_colour(self._hinting.luma, ab))

    def _step_brush(self, step: int) -> None:
        size = self.canvas.brush_px
        self._set_brush(size + step * max(round(size * 0.12), 1))

    def _set_brush(self, brush_px: int) -> None:
        size = min(max(brush_px, SIZES[0]), SIZES[1])
        self._studio.settings.set(BRUSH_PX, size)
        self.canvas.set_brush(size)
        self.brush.show_size(size)

    def place_pills(self) -> None:
        """Every pill in the middle of the canvas's foot, those that are seen one above the other."""
        foot = self.height() - 16
        for pill in self._pills:
            pill.fit(self.width() - 16)
            pill.move((self.width() - pill.width()) // 2, foot - pill.height())
            foot -= (pill.height() + 8) * pill.isVisibleTo(self.canvas)


def stroke_colours(recipe: Recipe, lumas: tuple[float, ...]) -> dict[Stroke, QColor]:
    """What each stroke looks like at the lightness under its start."""
    return {
        stroke: screen_colour(luma, stroke.colour if stroke.kind is StrokeKind.COLOUR and stroke.colour else (0, 0))
        for stroke, luma in zip(recipe.strokes, lumas, strict=True)
    }
