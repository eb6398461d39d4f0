"""What the tone cuts off, hatched over the photograph: one way where it is black, the other where it is white."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBitmap, QImage, QPainter, QRegion, QTransform

from restorer.gui.canvas.painting import Pane, Scene
from restorer.gui.look import Look
from restorer.gui.picture.levels import decoded
from restorer.imaging.adjust_tone import Tone
from restorer.imaging.arrays import ByteArray


class Clipping:
    """An overlay, shown while `shown` is true. Made anew for each tone that is seen."""

    def __init__(self) -> None:
        self.shown = False
        self._of: tuple[int, Tone] | None = None
        self._regions: tuple[QRegion, QRegion] = (QRegion(), QRegion())
        self._size = (1, 1)

    def paint(self, painter: QPainter, look: Look, scene: Scene, pane: Pane) -> None:
        """Over one pane; the painter's origin is the pane's."""
        if not self.shown or scene.levels.tone.identity or all(layer == "original" for layer, _ in pane.parts):
            return
        self._make(scene)
        width, height = self._size
        view, ratio = scene.viewport, scene.ratio
        across, down = view.width / ratio / width, view.height / ratio / height
        matrix = QTransform(across, 0, 0, down, view.left / ratio, view.top / ratio)
        styles: tuple[Callable[[], Qt.BrushStyle], ...] = (
            lambda: Qt.BrushStyle.BDiagPattern,
            lambda: Qt.BrushStyle.FDiagPattern,
        )
        for region, style, colour in zip(self._regions, styles, ("light", "dark"), strict=True):
            if region.isEmpty():
                continue
            painter.save()
            for _, part in pane.parts[-1:]:
                painter.setClipRect(QRectF(part.x() / ratio, 0, part.width() / ratio, part.height() / ratio))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.canvas(colour))
            brush = painter.brush()
            brush.setStyle(style())
            painter.setClipRegion(matrix.map(region), Qt.ClipOperation.IntersectClip)
            painter.fillRect(QRectF(0, 0, view.view_w / ratio, view.view_h / ratio), brush)
            painter.restore()

    def _make(self, scene: Scene) -> None:
        levels = scene.levels
        if self._of == (id(levels), levels.tone):
            return
        self._of = id(levels), levels.tone
        scan = levels.small(640)
        luma = levels.tone.of(decoded(scan))
        self._size = luma.shape[1], luma.shape[0]
        self._regions = _region(luma <= 0.0), _region(luma >= 100.0)


def _region(mask: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> QRegion:
    codes: ByteArray = np.where(mask, 0, 255).astype(np.uint8)
    height, width = codes.shape
    image = QImage(np.ascontiguousarray(codes).data, width, height, width, QImage.Format.Format_Grayscale8).copy()
    return QRegion(QBitmap.fromImage(image.convertToFormat(QImage.Format.Format_Mono)))
