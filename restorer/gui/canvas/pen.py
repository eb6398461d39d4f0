"""The pen of a tablet: its pressure makes the brush larger or smaller, its eraser end takes hints back.

Events of the pen become those of the mouse here, so that everything else need not know of tablets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent

if TYPE_CHECKING:
    from restorer.gui.canvas.view import Canvas

_LEAST = 0.3
"""What the lightest touch leaves of the brush's diameter."""
_KINDS = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
}


def share_of(pressure: float) -> float:
    """What a pressure of 0 to 1 leaves of the brush: straight from 30 % to all of it."""
    return _LEAST + (1.0 - _LEAST) * min(max(pressure, 0.0), 1.0)


class Pen:
    """Of one canvas. `sizes`: whether pressure counts."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._most = 0.0
        self._erasing = False
        self.sizes = True

    def take(self, event: QTabletEvent) -> None:
        """A tablet's event: hand it on as the mouse's."""
        kind = event.type()
        if kind is QEvent.Type.TabletPress:
            self._down(event)
        elif kind is QEvent.Type.TabletMove and event.buttons():
            self._press(event.pressure())
        self._as_mouse(event)
        if kind is QEvent.Type.TabletRelease:
            self._up()
        event.accept()

    def _down(self, event: QTabletEvent) -> None:
        self._most = 0.0
        if event.pointerType() is QPointingDevice.PointerType.Eraser and not self._erasing:
            self._erasing = True
            self._canvas.eraser_turned.emit(True)
        self._press(event.pressure())

    def _press(self, pressure: float) -> None:
        """A stroke has one width: that of the firmest touch so far, so it never shrinks under the hand."""
        if self.sizes and self._canvas.tool.paints:
            self._most = max(self._most, pressure)
            self._canvas.set_pressed(share_of(self._most))

    def _up(self) -> None:
        self._canvas.set_pressed(1.0)
        if self._erasing:
            self._erasing = False
            self._canvas.eraser_turned.emit(False)

    def _as_mouse(self, event: QTabletEvent) -> None:
        made = QMouseEvent(
            _KINDS[event.type()],
            event.position(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        hand = self._canvas.hand
        if made.type() is QEvent.Type.MouseButtonPress:
            hand.press(made)
        elif made.type() is QEvent.Type.MouseMove:
            hand.move(made)
        else:
            hand.release(made)
