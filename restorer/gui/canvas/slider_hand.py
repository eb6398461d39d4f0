"""Moves and turns the slider's line on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from restorer.gui.canvas.slider_line import STEP_DEGREES, Place, SliderLine

if TYPE_CHECKING:
    from restorer.gui.canvas.photo_view import PhotoView


class SliderHand:
    """Of one view. Places are the widget's."""

    def __init__(self, view: PhotoView) -> None:
        self._view = view
        self._pivot: Place | None = None

    def begin(self) -> None:
        """The line has been taken: turning goes about where its handle is now."""
        self._pivot = self._handle()

    def move(self, place: QPointF, turn: bool) -> None:
        """Bring the line under a place, or turn it there about its handle."""
        scene = self._view.scene
        if scene is None:
            return
        x, y = place.x() * scene.ratio, place.y() * scene.ratio
        if not turn:
            self._set(scene.slider().through(x, y, scene.photo()))
            self._pivot = self._handle()
        elif self._pivot is not None:
            self._set(scene.slider().towards(x, y, self._pivot, scene.photo()))

    def turn(self, steps: int = 1) -> None:
        """Turn the line by so many steps of 15 degrees."""
        scene, handle = self._view.scene, self._handle()
        if scene is not None and handle is not None:
            self._set(scene.slider().turned_to(scene.turned + STEP_DEGREES * steps, handle, scene.photo()))

    def straighten(self) -> None:
        """Upright, in the middle."""
        self._set(SliderLine())

    def distance(self, place: QPointF) -> float:
        """How far a place is from the line, in logical pixels."""
        scene = self._view.scene
        if scene is None:
            return float("inf")
        far = scene.slider().distance(place.x() * scene.ratio, place.y() * scene.ratio, scene.photo())
        return abs(far) / scene.ratio

    def near_handle(self, place: QPointF, reach: float) -> bool:
        """Whether a place is within `reach` logical pixels of the handle."""
        scene, handle = self._view.scene, self._handle()
        if scene is None or handle is None:
            return False
        away = place - QPointF(*handle) / scene.ratio
        return max(abs(away.x()), abs(away.y())) <= reach

    def _handle(self) -> Place | None:
        """The middle of the line as it is seen, in screen pixels."""
        ends = self._view.scene.slider_ends() if self._view.scene is not None else None
        return None if ends is None else ((ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2)

    def _set(self, line: SliderLine) -> None:
        if self._view.scene is not None:
            self._view.scene.turned = line.turned
        self._view.set_divider(line.share)
