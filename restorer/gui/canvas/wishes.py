"""Which tiles a view needs: a coarse picture of everything, what is seen, what is seen in colour."""

from __future__ import annotations

from PySide6.QtCore import QRect

from restorer.gui.canvas.backing import tiles_in
from restorer.gui.canvas.painting import Scene
from restorer.gui.canvas.tile_store import Key, Layer

_BASE_PX = 1024


def base_keys(scene: Scene, layer: Layer) -> list[Key]:
    """All tiles of the finest level of at most 1024 pixels: what is shown until better ones are there."""
    levels = scene.levels
    level = next((i for i, size in enumerate(levels.sizes) if max(size) <= _BASE_PX), levels.count() - 1)
    columns, rows = levels.tiles(level)
    return [Key(layer, level, column, row) for row in range(rows) for column in range(columns)]


def visible_keys(scene: Scene, layer: Layer) -> list[Key]:
    """The tiles of the view, from its middle outwards."""
    return _within(scene, layer, QRect(0, 0, scene.viewport.view_w, scene.viewport.view_h))


def coloured_keys(scene: Scene) -> list[Key]:
    """The tiles of the part of the view that shows colour: those that a hand at work looks at."""
    area = QRect()
    for pane in scene.panes():
        for layer, part in pane.parts:
            if layer == "colour" or not scene.coloured:
                area = area.united(part)
    return _within(scene, "colour", area)


def _within(scene: Scene, layer: Layer, area: QRect) -> list[Key]:
    viewport = scene.right if layer == "colour" and scene.right is not None else scene.viewport
    level = scene.levels.at_scale(viewport.scale)
    found = tiles_in(viewport, scene.levels, level, area)
    return [Key(layer, level, column, row) for column, row in found]
