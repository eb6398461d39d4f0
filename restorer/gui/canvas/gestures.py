"""What two fingers on a touchpad mean, told apart from a wheel. Reads Qt's events, holds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent

if TYPE_CHECKING:
    from restorer.gui.canvas.photo_view import PhotoView

NOTCH = 120
"""What one notch of an ordinary wheel turns, in eighths of a degree."""
_PX_PER_EIGHTH = 0.5
"""Where a touchpad tells angles only (Windows): 60 logical pixels for what would be a notch."""


def is_touchpad(event: QWheelEvent) -> bool:
    """Whether fingers moved, not a wheel.

    The device says so where the system knows it; else a scroll that has a beginning and an end comes from fingers, and
    so do pixels without notches and angles that are no whole notches. Some drivers give a wheel pixels too, which is
    why whole notches count as a wheel.
    """
    kind = event.device().type() if event.device() is not None else QInputDevice.DeviceType.Unknown
    if kind is QInputDevice.DeviceType.TouchPad or event.phase() is not Qt.ScrollPhase.NoScrollPhase:
        return True
    angle = event.angleDelta()
    whole = angle.x() % NOTCH == 0 and angle.y() % NOTCH == 0 and not angle.isNull()
    return not whole and (not event.pixelDelta().isNull() or not angle.isNull())


def panned_by(event: QWheelEvent) -> QPointF:
    """How far fingers moved the photograph, in logical pixels; null for a wheel, which zooms."""
    if not is_touchpad(event):
        return QPointF()
    pixels: QPoint = event.pixelDelta()
    return QPointF(pixels) if not pixels.isNull() else QPointF(event.angleDelta()) * _PX_PER_EIGHTH


def pinched(view: PhotoView, event: QNativeGestureEvent) -> None:
    """Pinching zooms at the fingers; a tap of two fingers goes between the whole photograph and full size there."""
    if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
        view.zoom(1.0 + event.value(), event.position())
    elif event.gestureType() is Qt.NativeGestureType.SmartZoomNativeGesture and view.scene is not None:
        if view.scene.viewport.fitted:
            view.full_size(event.position())
        else:
            view.fit()
