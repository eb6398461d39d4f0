"""The canvas's picture: one photograph in its two layers, at any scale and place, before and after compared.

The layers: "original", the scan as it came with whatever tone or colour it has itself, and "colour", the result. Knows
nothing of tools and hands.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QNativeGestureEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QSinglePointEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.backing import Backing
from restorer.gui.canvas.gestures import pinched
from restorer.gui.canvas.painting import Alone, Compare, Overlay, Scene, paint_scene
from restorer.gui.canvas.tile_store import Key, Layer, TileStore
from restorer.gui.canvas.viewport import Viewport
from restorer.gui.canvas.wishes import base_keys, coloured_keys, visible_keys
from restorer.gui.look import Look
from restorer.gui.picture.levels import Levels
from restorer.project.recipe import Recipe, Stroke

_TAKES_IN_HAND = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.NativeGesture})


class PhotoView(QWidget):
    """Shows one photograph. Places are the widget's, or fractions of the photograph where it says so."""

    zoom_changed = Signal(float)
    divider_moved = Signal(float)
    frame_painted = Signal()

    def __init__(self, look: Look, store: TileStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._store = store
        self._backings: dict[Layer, Backing] = {
            "original": Backing("original", store),
            "colour": Backing("colour", store),
            "second": Backing("second", store),
        }
        self._scene: Scene | None = None
        self._surround = QColor()
        self._compare: Compare = "slider"
        self._held: Compare | None = None
        self._linked = True
        self._right_in_hand = False
        self.wishers: list[Callable[[], list[Key]]] = []
        """Who else shows the photograph: each names the tiles that it needs."""
        self._asked = False
        self._told: Viewport | None = None
        self._title = ""
        self._overlays: tuple[Overlay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Photograph"))
        store.arrived.connect(self._arrived)

    @property
    def scene(self) -> Scene | None:
        """What is shown; None while there is no photograph."""
        return self._scene

    def set_levels(self, levels: Levels | None, title: str) -> None:
        """Show another photograph, fitted, or none."""
        self._title = title
        for backing in self._backings.values():
            backing.forget()
        if levels is None:
            self._scene = None
        else:
            width, height = levels.sizes[0]
            ratio, margin = self.devicePixelRatioF(), self._margin()
            viewport = Viewport(width, height, *self._pane_size(), margin).fit()
            self._scene = Scene(viewport, levels, ratio, self._surround, self._compare)
            self._scene.overlays = self._overlays
            self._resize_view()
        self._say_what_is_shown()
        self._changed()

    def add_overlay(self, overlay: Overlay) -> None:
        """Have `overlay` painted over every photograph from now on."""
        self._overlays += (overlay,)
        if self._scene is not None:
            self._scene.overlays = self._overlays
            self.update()

    def layer_pixmap(self, layer: Layer, part: QRect) -> QPixmap:
        """A layer of the view in screen pixels, right within `part`: for overlays."""
        assert self._scene is not None
        viewport = self._scene.right or self._scene.viewport
        return self._backings[layer].pixmap(viewport, self._scene.levels, part, self._scene.surround)

    def refresh_colours(self) -> None:
        """The store has other colours."""
        if self._scene is not None:
            self._scene.coloured = self._store.has_colour
            self._say_what_is_shown()
            self._backings["colour"].forget()
            self._changed()

    def repaint_tiles(self) -> None:
        """Every tile is made anew."""
        for backing in self._backings.values():
            backing.forget()
        self._changed()

    def show_second(self, names: tuple[str, str] | None) -> None:
        """Compare with the store's second colours instead of the scan; `names` of both sides. None: with the scan."""
        if self._scene is not None:
            self._scene.before = "original" if names is None else "second"
            self._scene.names = names
            self._backings["second"].forget()
            self._changed()

    def second_keys(self) -> list[Key]:
        """The tiles of the view in the second colours."""
        return self.visible_keys("second")

    def retone(self) -> None:
        """The photograph's tone is another: show it as fast as the hand changes it."""
        self._store.retone(self.quick_keys())
        self._changed()

    def set_recipe(self, recipe: Recipe, colours: dict[Stroke, QColor]) -> None:
        """Show these strokes and regions, each stroke in its colour."""
        if self._scene is not None:
            self._scene.recipe, self._scene.stroke_colours = recipe, colours
            self.update()

    def set_compare(self, compare: Compare) -> None:
        """Show before and after this way."""
        self._compare = compare
        if self._scene is not None:
            self._scene.compare = self._held or compare
            self._scene.ring = None
            self._resize_view()

    def set_linked(self, linked: bool) -> None:
        """Whether two photographs side by side move together, or each by itself."""
        self._linked = linked
        self._resize_view()

    def hold_original(self, held: bool) -> None:
        """Show the original as long as a key is held."""
        self._held = "original" if held else None
        self.set_compare(self._compare)

    def set_surround(self, colour: QColor) -> None:
        """What lies round the photograph."""
        self._surround = colour
        if self._scene is not None:
            self._scene.surround = colour
        self.update()

    def set_hints_shown(self, shown: bool) -> None:
        """Show or hide strokes and outlines."""
        if self._scene is not None:
            self._scene.hints_shown = shown
        self.update()

    def show_alone(self, alone: Alone | None) -> None:
        """Show one hint or region alone, even where hints are hidden; None: all again."""
        if self._scene is not None:
            self._scene.alone = alone
        self.update()

    def visible_keys(self, layer: Layer) -> list[Key]:
        """The tiles of the view, from its middle outwards."""
        return visible_keys(self._scene, layer) if self._scene is not None else []

    def quick_keys(self) -> list[Key]:
        """The tiles of the part of the view that shows colour."""
        return coloured_keys(self._scene) if self._scene is not None else []

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom at a place of the widget (its middle by default)."""
        if self._scene is not None:
            x, y = self._place(at)
            self._look_at(self._in_hand().zoomed(factor, x, y))

    def fit(self) -> None:
        """Show the whole photograph."""
        if self._scene is not None:
            self._scene.right = self._scene.right.fit() if self._scene.right is not None else None
            self._scene.viewport = self._scene.viewport.fit()
            self._changed()

    def full_size(self, at: QPointF | None = None) -> None:
        """One photograph pixel on each screen pixel."""
        if self._scene is not None:
            self._look_at(self._in_hand().at_scale(1.0, *self._place(at)))

    def pan(self, dx: float, dy: float) -> None:
        """Move the photograph by logical pixels."""
        if self._scene is not None:
            ratio = self._scene.ratio
            self._look_at(self._in_hand().panned(dx * ratio, dy * ratio))

    def set_divider(self, fraction: float) -> None:
        """Put the slider's line at a fraction of the photograph's width."""
        if self._scene is not None:
            self._scene.divider = min(max(fraction, 0.0), 1.0)
            self.update()
            self.divider_moved.emit(self._scene.divider)

    def fraction_at(self, place: QPointF) -> tuple[float, float] | None:
        """The fractions under a place of the widget, None where there is no photograph."""
        if self._scene is None:
            return None
        right = self._scene.right if self._is_right(place) else None
        return (right or self._scene.viewport).to_photo(*self._place(place))

    def place_of(self, x: float, y: float) -> QPointF:
        """The place in the widget of fractions of the photograph."""
        if self._scene is None:
            return QPointF()
        return QPointF(*self._scene.viewport.to_view(x, y)) / self._scene.ratio

    def bring_into_view(self, x: float, y: float) -> None:
        """Move the photograph until these fractions of it are seen."""
        place = self.place_of(x, y)
        if not self.rect().contains(place.toPoint()):
            away = QRectF(self.rect()).center() - place
            self.pan(away.x(), away.y())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """One frame."""
        painter = QPainter(self)
        if self._scene is None:
            painter.fillRect(self.rect(), self._surround)
            return
        # Whole pixels, halves of them or scales like 1.25 may leave a strip over at the right and the bottom.
        painter.fillRect(self.width() - 2, 0, 2, self.height(), self._surround)
        painter.fillRect(0, self.height() - 2, self.width(), 2, self._surround)
        paint_scene(painter, self._look, self._scene, self._backings)
        painter.end()
        self.frame_painted.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the same place in the middle."""
        self._resize_view()

    def event(self, event: QEvent) -> bool:
        """Pinching, a tap of two fingers, and another screen; which of two views is in hand."""
        if event.type() in _TAKES_IN_HAND and isinstance(event, QSinglePointEvent):
            self._right_in_hand = self._is_right(event.position())
        if isinstance(event, QNativeGestureEvent):
            pinched(self, event)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resize_view()
        return super().event(event)

    def _say_what_is_shown(self) -> None:
        """For who does not see it."""
        name = tr("Photograph") if self._scene is None else tr("Photograph {name}").format(name=self._title)
        if self._scene is not None and self._scene.coloured:
            name = tr("{photograph}, coloured").format(photograph=name)
        self.setAccessibleName(name)

    def _look_at(self, viewport: Viewport) -> None:
        if self._scene is None or viewport == self._in_hand():
            return
        if self._scene.right is not None and self._right_in_hand:
            self._scene.right = viewport
        else:
            self._scene.viewport = viewport
        self._changed()

    def _in_hand(self) -> Viewport:
        """Of two photographs that are not linked the one that was touched last."""
        assert self._scene is not None
        right = self._scene.right
        return right if right is not None and self._right_in_hand else self._scene.viewport

    def _is_right(self, place: QPointF) -> bool:
        scene = self._scene
        return scene is not None and scene.compare == "side" and place.x() * scene.ratio >= scene.viewport.view_w

    def _resize_view(self) -> None:
        if self._scene is not None:
            self._scene.ratio = self.devicePixelRatioF()
            self._scene.viewport = self._scene.viewport.resized(*self._pane_size(), self._margin())
            own = self._scene.compare == "side" and not self._linked
            right = (self._scene.right or self._scene.viewport).resized(*self._pane_size(), self._margin())
            self._scene.right = right if own else None
            self._changed()

    def _changed(self) -> None:
        self.update()
        if self._scene is not None and self._scene.viewport != self._told:
            self._told = self._scene.viewport
            self.zoom_changed.emit(self._scene.viewport.scale)
        self.want_tiles()

    def want_tiles(self) -> None:
        """Wish for tiles again: somebody who shows the photograph shows another part of it."""
        if not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        """Wish for the tiles of the view: a coarse picture of everything first, then what is seen."""
        self._asked = False
        if self._scene is None:
            return
        layers: list[Layer] = [self._scene.before, "colour"] if self._scene.coloured else ["original"]
        if self._scene.drawing is not None:
            # While a stroke is drawn quick images come with its colours; better ones would be in the way.
            layers = [self._scene.before]
        base = [key for layer in layers for key in base_keys(self._scene, layer)]
        fine = [key for layer in layers for key in self.visible_keys(layer)]
        there = all(self._store.get(key) is not None for key in base)
        fine += [key for wisher in self.wishers for key in wisher()]
        self._store.want(fine + base if there else base + fine)

    def _arrived(self, key: Key) -> None:
        if self._scene is not None and key.level < self._scene.levels.count():
            for backing in self._backings.values():
                backing.tile_changed(self._scene.levels, key)
            self.update()

    def _pane_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        width, height = max(ceil(self.width() * ratio), 1), max(ceil(self.height() * ratio), 1)
        return (max(width // 2, 1), height) if (self._held or self._compare) == "side" else (width, height)

    def _margin(self) -> int:
        compact = self.window().width() < self._look.px("compact_below")
        return round(self._look.px("canvas_margin_compact" if compact else "canvas_margin") * self.devicePixelRatioF())

    def _place(self, at: QPointF | None) -> tuple[float, float]:
        """A place of the widget in its pane's screen pixels."""
        assert self._scene is not None
        view = self._scene.viewport
        if at is None:
            return view.view_w / 2, view.view_h / 2
        x, y = at.x() * self._scene.ratio, at.y() * self._scene.ratio
        return (x - view.view_w if self._scene.compare == "side" and x >= view.view_w else x), y
