"""One layer of the view in the screen's own pixels, so that sliding and panning only copy.

Tiles are scaled once into a pixmap as large as the view; what moved is scrolled, what is new or changed is painted.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion

from restorer.gui.canvas.tile_store import Key, Layer, TileStore
from restorer.gui.canvas.viewport import Viewport
from restorer.gui.picture.levels import TILE, Levels


class Backing:
    """The picture of one layer for one viewport. `surround` fills what the photograph leaves free."""

    def __init__(self, layer: Layer, store: TileStore) -> None:
        self._layer: Layer = layer
        self._store = store
        self._pixmap = QPixmap()
        self._dirty = QRegion()
        self._viewport: Viewport | None = None
        self._surround = QColor()

    def forget(self) -> None:
        """Paint everything anew next time."""
        self._viewport = None

    def tile_changed(self, levels: Levels, key: Key) -> None:
        """A tile has another image."""
        if self._viewport is not None:
            box = levels.box(key.level, key.column, key.row)
            self._dirty += _target(self._viewport, levels, key.level, box).toAlignedRect().adjusted(-1, -1, 1, 1)

    def pixmap(self, viewport: Viewport, levels: Levels, part: QRect, surround: QColor) -> QPixmap:
        """The view's pixmap, right within `part` (screen pixels); elsewhere perhaps not yet."""
        self._move_to(viewport, surround)
        todo = self._dirty & QRegion(part)
        if not todo.isEmpty():
            self._paint(todo, viewport, levels)
            self._dirty -= todo
        return self._pixmap

    def _move_to(self, viewport: Viewport, surround: QColor) -> None:
        old, everything = self._viewport, QRect(0, 0, viewport.view_w, viewport.view_h)
        self._viewport = viewport
        if self._pixmap.size() != everything.size():
            self._pixmap = QPixmap(everything.size())
            old = None
        if surround != self._surround:
            self._surround = surround
            old = None
        if old is None or old.scale != viewport.scale:
            self._dirty = QRegion(everything)
            return
        step = QPoint(viewport.left - old.left, viewport.top - old.top)
        if not step.isNull():
            self._scroll(step, everything)

    def _scroll(self, step: QPoint, everything: QRect) -> None:
        self._pixmap.scroll(step.x(), step.y(), everything)
        self._dirty.translate(step)
        self._dirty += QRegion(everything) - QRegion(everything.translated(step))
        self._dirty &= QRegion(everything)

    def _paint(self, region: QRegion, viewport: Viewport, levels: Levels) -> None:
        painter = QPainter(self._pixmap)
        painter.setClipRegion(region)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(region.boundingRect(), self._surround)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, viewport.scale < 4.0)
        painter.setClipRegion(region & QRegion(photo_rect(viewport)))
        area = region.boundingRect()
        level = levels.at_scale(viewport.scale)
        for column, row in tiles_in(viewport, levels, level, area):
            self._draw(painter, viewport, levels, Key(self._layer, level, column, row))
        painter.end()

    def _draw(self, painter: QPainter, viewport: Viewport, levels: Levels, key: Key) -> None:
        """The tile, or until it is there the part of the finest coarser one."""
        box = levels.box(key.level, key.column, key.row)
        target = _target(viewport, levels, key.level, box)
        source = self._find(levels, key)
        if source is None:
            return
        found, image = source
        step = 2 ** (found.level - key.level)
        left, top, _, _ = levels.box(found.level, found.column, found.row)
        part = QRectF(box[0] / step - left, box[1] / step - top, box[2] / step, box[3] / step)
        painter.drawImage(target, image, part)

    def _find(self, levels: Levels, key: Key) -> tuple[Key, QImage] | None:
        stale: tuple[Key, QImage] | None = None
        for level in range(key.level, levels.count()):
            step = 2 ** (level - key.level)
            near = Key(key.layer, level, key.column // step, key.row // step)
            image = self._store.get(near)
            if image is not None:
                if self._store.current(near):
                    return near, image
                stale = stale or (near, image)
        if stale is None and key.layer != "original":
            return self._find(levels, Key("original", key.level, key.column, key.row))
        return stale


def photo_rect(viewport: Viewport) -> QRect:
    """Where the photograph lies in the view, in whole screen pixels."""
    return QRect(viewport.left, viewport.top, round(viewport.width), round(viewport.height))


def tiles_in(viewport: Viewport, levels: Levels, level: int, area: QRect) -> list[tuple[int, int]]:
    """Column and row of the tiles of `level` that are seen within `area` of the view, from its middle outwards."""
    width, height = levels.sizes[level]
    across, down = viewport.width / width * TILE, viewport.height / height * TILE
    columns, rows = levels.tiles(level)
    first_column = max(int((area.left() - viewport.left) // across), 0)
    last_column = min(int((area.right() - viewport.left) // across), columns - 1)
    first_row = max(int((area.top() - viewport.top) // down), 0)
    last_row = min(int((area.bottom() - viewport.top) // down), rows - 1)
    middle = ((first_column + last_column) / 2, (first_row + last_row) / 2)
    found = [(c, r) for r in range(first_row, last_row + 1) for c in range(first_column, last_column + 1)]
    return sorted(found, key=lambda tile: abs(tile[0] - middle[0]) + abs(tile[1] - middle[1]))


def _target(viewport: Viewport, levels: Levels, level: int, box: tuple[int, int, int, int]) -> QRectF:
    width, height = levels.sizes[level]
    x, y = viewport.width / width, viewport.height / height
    return QRectF(viewport.left + box[0] * x, viewport.top + box[1] * y, box[2] * x, box[3] * y)
