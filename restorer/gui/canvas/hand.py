"""What the hand does on the canvas: pan, slide, draw, pick; with mouse, wheel, pen or keys alone."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from restorer.gui.canvas.gestures import NOTCH, panned_by
from restorer.gui.canvas.tools import Drawing, Tool
from restorer.gui.canvas.viewport import STEP
from restorer.project.region_edit import How

if TYPE_CHECKING:
    from restorer.gui.canvas.view import Canvas

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NEAREST_PX = 2.0


class Doing(StrEnum):
    """What a press has begun."""

    NOTHING = "nothing"
    MAYBE_PAN = "maybe pan"
    PAN = "pan"
    SLIDE = "slide"
    DRAW = "draw"
    PICK = "pick"


class Hand:
    """Between the canvas's events and its signals."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._doing = Doing.NOTHING
        self._last = QPointF()
        self._space = False
        self._line_end: tuple[float, float] | None = None
        self.pointer: QPointF | None = None
        self.keyboard: QPointF | None = None
        self.drawing: Drawing | None = None
        self.held = Qt.KeyboardModifier.NoModifier
        """The keys that were held when a button went down last."""
        self.frozen = False
        """While another photograph is on its way, what is still seen takes no touch."""

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        canvas, place = self._canvas, event.position()
        self._last, self.held = place, event.modifiers()
        if canvas.scene is None or self.frozen:
            return
        if event.button() is Qt.MouseButton.RightButton:
            self._touch(place)
        elif event.button() is Qt.MouseButton.MiddleButton or self._space:
            self._doing = Doing.PAN
        elif event.button() is Qt.MouseButton.LeftButton and self._is_eyedropper(event):
            self._doing = Doing.PICK
            self._pick(place)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._press_left(place, event.modifiers())
        canvas.update_cursor()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves, with or without a button."""
        canvas, place = self._canvas, event.position()
        self.pointer = place
        step, self._last = place - self._last, place
        if self._doing is Doing.MAYBE_PAN and self._moved_far(place):
            self._doing = Doing.PAN
            step = place - self._start
        if self._doing is Doing.PAN:
            canvas.pan(step.x(), step.y())
        elif self._doing is Doing.SLIDE:
            canvas.slider.move(place, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif self._doing is Doing.DRAW:
            self._draw_to(place)
        elif self._doing is Doing.PICK:
            self._pick(place)
        self._hover(place)
        self.move_ring()
        canvas.update_cursor()

    def release(self, event: QMouseEvent) -> None:
        """The button goes up: what was begun is finished."""
        doing, self._doing = self._doing, Doing.NOTHING
        if doing is Doing.MAYBE_PAN:
            self._touch(event.position())
        elif doing is Doing.DRAW:
            self._finish()
        self._canvas.update_cursor()

    def leave(self) -> None:
        """The pointer left the canvas."""
        self.pointer = None
        self._canvas.show_ring(None)
        self._canvas.hovered.emit(None)

    def wheel(self, event: QWheelEvent) -> None:
        """A wheel zooms (or sets the brush's size); two fingers on a touchpad pan."""
        canvas = self._canvas
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pixels, turns = panned_by(event), event.angleDelta().y() / NOTCH
        if not pixels.isNull() and not held:
            canvas.pan(pixels.x(), pixels.y())
        elif canvas.tool.has_size and held == (not pixels.isNull()):
            canvas.brush_stepped.emit(1 if turns > 0 else -1)
        elif canvas.tool is Tool.SMART and held == (not pixels.isNull()):
            canvas.reach_stepped.emit(turns)
        else:
            canvas.zoom(STEP**turns, event.position())
        event.accept()

    def key(self, event: QKeyEvent, pressed: bool) -> bool:
        """A key of the canvas; returns whether it was one."""
        canvas, key = self._canvas, event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or canvas.scene is None:
            return False
        if key == Qt.Key.Key_Space:
            self._space = pressed or event.isAutoRepeat()
            canvas.update_cursor()
            return True
        if key == Qt.Key.Key_O:
            if not event.isAutoRepeat():
                canvas.hold_original(pressed)
            return True
        return pressed and self._pressed_key(Qt.Key(key), event.modifiers())

    def let_go(self) -> None:
        """Keys that were held are released (the window lost the focus)."""
        if self._space or self._canvas.scene is not None:
            self._space = False
            self._canvas.hold_original(False)

    def drop(self) -> bool:
        """Leave what is being drawn without a trace; returns whether there was something."""
        had = self.drawing is not None or self.keyboard is not None
        if self.drawing is not None:
            self.drawing = None
            self._canvas.show_drawing(None)
            if not self._canvas.tool.bounds:
                self._canvas.stroke_moved.emit(None)
        self.keyboard = None
        self._doing = Doing.NOTHING
        self._canvas.show_ring(None)
        return had

    def toggle_keyboard(self) -> None:
        """Start or end the pointer that is moved by the arrow keys."""
        canvas = self._canvas
        if self.keyboard is not None:
            self.keyboard = None
            canvas.show_ring(None)
        elif canvas.scene is not None:
            self.keyboard = QPointF(canvas.width() / 2, canvas.height() / 2)
            canvas.setFocus()
            self._moved_keyboard()

    def move_ring(self) -> None:
        """Draw the brush's edge where the pointer is."""
        place = self.keyboard or self.pointer
        shown = place is not None and (self.keyboard is not None or (self._canvas.tool.has_size and not self._space))
        self._canvas.show_ring(place if shown and self._on_photo(place) else None)

    def cursor(self) -> Qt.CursorShape:
        """The pointer's shape."""
        if self._doing is Doing.PAN:
            return Qt.CursorShape.ClosedHandCursor
        if self._space:
            return Qt.CursorShape.OpenHandCursor
        if self._doing is Doing.SLIDE or (self.pointer is not None and self._canvas.near_divider(self.pointer)):
            return Qt.CursorShape.SplitHCursor
        return Qt.CursorShape.ArrowCursor if not self._on_photo(self.pointer) else Qt.CursorShape.CrossCursor

    def _press_left(self, place: QPointF, held: Qt.KeyboardModifier) -> None:
        canvas, tool = self._canvas, self._canvas.tool
        self._start = place
        if canvas.near_divider(place):
            self._doing = Doing.SLIDE
            canvas.slider.begin()
        elif tool is Tool.FIX:
            self._doing = Doing.MAYBE_PAN
        elif tool is Tool.EYEDROPPER:
            self._doing = Doing.PICK
            self._pick(place)
        elif self._on_photo(place):
            self._doing = Doing.DRAW
            self._begin(place, held)

    def _begin(self, place: QPointF, held: Qt.KeyboardModifier) -> None:
        canvas = self._canvas
        x, y = self._fraction(place)
        if not canvas.tool.bounds:
            canvas.drawing_began.emit(x, y)
        scene = canvas.scene
        assert scene is not None
        self.drawing = Drawing(canvas.tool, _NEAREST_PX * scene.ratio / scene.viewport.width)
        if canvas.tool.bounds:
            self.drawing.how = _how(held)
        elif held & Qt.KeyboardModifier.ShiftModifier and self._line_end is not None:
            self.drawing.add(*self._line_end)
        self._draw_to(place)

    def _draw_to(self, place: QPointF) -> None:
        if self.drawing is not None and self.drawing.add(*self._fraction(place)):
            self._canvas.show_drawing(self.drawing)
            if not self.drawing.tool.bounds:
                self._canvas.stroke_moved.emit(tuple(self.drawing.points))

    def _finish(self) -> None:
        canvas, drawing = self._canvas, self.drawing
        self.drawing = None
        if drawing is None or not drawing.points:
            return
        if drawing.tool.bounds:
            canvas.show_drawing(None)
            if drawing.tool is not Tool.LASSO or drawing.encloses():
                canvas.region_drawn.emit(drawing)
        else:
            self._line_end = drawing.points[-1]
            canvas.stroke_ended.emit(tuple(drawing.points))
            canvas.show_drawing(None)

    def _is_eyedropper(self, event: QMouseEvent) -> bool:
        """While Alt is held, brush and line take the colour of the place instead of painting."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return held and self._canvas.tool in (Tool.BRUSH, Tool.LINE) and self._on_photo(event.position())

    def _touch(self, place: QPointF) -> None:
        if self._on_photo(place):
            self._canvas.touched.emit(*self._fraction(place))

    def _pick(self, place: QPointF) -> None:
        if self._on_photo(place):
            self._canvas.picked.emit(*self._fraction(place))

    def _hover(self, place: QPointF) -> None:
        self._canvas.hovered.emit(self._fraction(place) if self._on_photo(place) else None)

    def _fraction(self, place: QPointF) -> tuple[float, float]:
        fraction = self._canvas.fraction_at(place)
        assert fraction is not None
        return fraction

    def _on_photo(self, place: QPointF | None) -> bool:
        fraction = None if place is None else self._canvas.fraction_at(place)
        return fraction is not None and 0.0 <= fraction[0] < 1.0 and 0.0 <= fraction[1] < 1.0

    def _moved_far(self, place: QPointF) -> bool:
        return (place - self._start).manhattanLength() >= QApplication.startDragDistance()

    def _pressed_key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if self.keyboard is not None:
            return self._keyboard_key(key, held)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            scene = self._canvas.scene
            assert scene is not None
            step = (0.1 if shift else 0.01) * _ARROWS[key][0]
            self._canvas.set_divider(scene.divider + step)
            return True
        return False

    def step_size(self, step: int) -> None:
        """A larger or smaller brush; how far a smart region reaches."""
        if self._canvas.tool is Tool.SMART:
            self._canvas.reach_stepped.emit(float(step))
        else:
            self._canvas.brush_stepped.emit(step)

    def _keyboard_key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        assert self.keyboard is not None
        if key in _ARROWS:
            step = 10 if held & Qt.KeyboardModifier.ShiftModifier else 1
            self.keyboard += QPointF(_ARROWS[key][0] * step, _ARROWS[key][1] * step)
            self._moved_keyboard()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keyboard_touch(self.keyboard, held)
            return True
        return False

    def _moved_keyboard(self) -> None:
        assert self.keyboard is not None
        self.move_ring()
        self._hover(self.keyboard)
        if self.drawing is not None and self.drawing.tool is not Tool.LASSO:
            self._draw_to(self.keyboard)

    def _keyboard_touch(self, place: QPointF, held: Qt.KeyboardModifier) -> None:
        """Enter: touch, pick, a point, the ends of a line, the corners of a region (twice in place: close)."""
        tool, self.held = self._canvas.tool, held
        if self.frozen or not self._on_photo(place):
            return
        if tool is Tool.FIX:
            self._touch(place)
        elif tool is Tool.EYEDROPPER:
            self._pick(place)
        elif self.drawing is None:
            self._begin(place, held)
            if tool not in (Tool.LASSO, Tool.LINE):
                self._finish()
        elif tool is Tool.LINE or not self.drawing.add(*self._fraction(place)):
            self._finish()
        else:
            self._canvas.show_drawing(self.drawing)


def _how(held: Qt.KeyboardModifier) -> How:
    """What a shape drawn with these keys held is for."""
    if held & Qt.KeyboardModifier.AltModifier:
        return How.SUBTRACT
    return How.ADD if held & Qt.KeyboardModifier.ShiftModifier else How.NEW
