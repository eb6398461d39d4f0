"""The canvas: a photograph with a hand over it. Turns what the hand does into fractions of the photograph.

Holds no rules of colour.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QFocusEvent, QKeyEvent, QMouseEvent, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from restorer.gui.canvas.hand import Hand
from restorer.gui.canvas.pen import Pen
from restorer.gui.canvas.photo_view import PhotoView
from restorer.gui.canvas.slider_hand import SliderHand
from restorer.gui.canvas.tile_store import TileStore
from restorer.gui.canvas.tools import Drawing, Tool
from restorer.gui.canvas.viewport import STEP
from restorer.gui.look import Look
from restorer.gui.picture.levels import Levels


class Canvas(PhotoView):
    """One photograph and the tool in hand. Places in its signals are fractions (x of the width, y of the height)."""

    touched = Signal(float, float)
    picked = Signal(float, float)
    stroke_moved = Signal(object)
    stroke_ended = Signal(object)
    region_drawn = Signal(object)
    drawing_began = Signal(float, float)
    hovered = Signal(object)
    brush_stepped = Signal(int)
    eraser_turned = Signal(bool)
    """The pen was turned to its eraser end, or back."""
    reach_stepped = Signal(float)
    tool_changed = Signal(object)

    def __init__(self, look: Look, store: TileStore, parent: QWidget | None = None) -> None:
        super().__init__(look, store, parent)
        self.tool = Tool.FIX
        self.brush_px = 22
        self._hint_colour = QColor()
        self.hand = Hand(self)
        self.slider = SliderHand(self)
        self.pen = Pen(self)
        self._pressed = 1.0
        self.setTabletTracking(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_levels(self, levels: Levels | None, title: str) -> None:
        """Show another photograph, fitted, or none; what was being drawn is dropped."""
        self.hand.drop()
        super().set_levels(levels, title)

    def set_tool(self, tool: Tool) -> None:
        """What the left button does from now on."""
        self.hand.drop()
        self.tool = tool
        self.update_cursor()
        self.update()
        self.tool_changed.emit(tool)

    def set_brush(self, brush_px: int) -> None:
        """The brush's diameter on the screen."""
        self.brush_px = brush_px
        self.hand.move_ring()

    def set_hint_colour(self, colour: QColor) -> None:
        """The colour of the next stroke."""
        self._hint_colour = colour

    def set_pressed(self, share: float) -> None:
        """What the pen's pressure leaves of the brush's diameter."""
        self._pressed = share
        self.hand.move_ring()

    def brush_radius(self) -> float:
        """The brush's radius as a fraction of the photograph's longer side."""
        if self._scene is None:
            return 0.0
        view = self._scene.viewport
        wide = self.brush_px * self._pressed * self._scene.ratio
        return min(wide / 2 / max(view.width, view.height), 1.0)

    def show_drawing(self, drawing: Drawing | None) -> None:
        """The line under way, drawn at once."""
        if self._scene is not None:
            self._scene.drawing = drawing
            self._scene.drawing_colour = self._hint_colour
            self._scene.drawing_radius = self.brush_radius()
            self.update()

    def show_ring(self, centre: QPointF | None) -> None:
        """The brush's edge at the pointer."""
        if self._scene is not None:
            self._scene.ring = None if centre is None else (centre, max(self.brush_px * self._pressed / 2, 2.0))
            self.update()

    def zoom_step(self, steps: int) -> None:
        """Zoom in or out by whole steps, at the pointer if it is over the photograph."""
        self.zoom(STEP**steps, self.hand.pointer)

    def toggle_zoom(self) -> None:
        """Between the whole photograph and full size at the pointer."""
        if self._scene is not None:
            if self._scene.viewport.fitted:
                self.full_size(self.hand.pointer)
            else:
                self.fit()

    def near_divider(self, place: QPointF) -> bool:
        """Whether a press there takes the slider: its line, or with a painting tool only its handle."""
        scene = self._scene
        if scene is None or scene.compare != "slider" or not scene.coloured:
            return False
        if self.slider.distance(place) > self._look.px("canvas_hit") + 8 * self.tool.has_size:
            return False
        gripped = self.slider.near_handle(place, self._look.px("canvas_handle"))
        return gripped or self.tool in (Tool.FIX, Tool.EYEDROPPER)

    def update_cursor(self) -> None:
        """The pointer's shape for what a press would do here."""
        self.setCursor(QCursor(self.hand.cursor()))

    def tabletEvent(self, event: QTabletEvent) -> None:  # noqa: N802 - Qt's name
        """See `Pen`."""
        self.pen.take(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """See `Hand`."""
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """See `Hand`."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """See `Hand`."""
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On the handle: back to the middle; elsewhere a press like any other."""
        if self.near_divider(event.position()):
            self.slider.straighten()
        else:
            self.hand.press(event)

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is under the pointer any more."""
        self.hand.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """See `Hand`."""
        self.hand.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """See `Hand`."""
        if not self.hand.key(event, pressed=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """See `Hand`."""
        if not self.hand.key(event, pressed=False):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keys held are no longer held."""
        self.hand.let_go()
        super().focusOutEvent(event)
