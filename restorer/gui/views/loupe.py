"""The loupe: while M is held, the place under the pointer before and after, next to one another, at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.backing import Backing, tiles_in
from restorer.gui.canvas.overlay import paint_label
from restorer.gui.canvas.tile_store import Key, Layer, TileStore
from restorer.gui.canvas.view import Canvas
from restorer.gui.canvas.viewport import MOST_ZOOM, Viewport
from restorer.gui.look import Look

_SCALE = 2.0
_GAP = 24
"""Between the pointer and the loupe, in logical pixels."""
_CROSS = 6.0


class Loupe(QWidget):
    """Two panes over the canvas; takes no events of the mouse. Shown and hidden by the key M."""

    def __init__(self, look: Look, canvas: Canvas, store: TileStore, window: QWidget) -> None:
        super().__init__(canvas)
        self._look = look
        self._canvas = canvas
        self._backings: dict[Layer, Backing] = {
            layer: Backing(layer, store) for layer in ("original", "colour", "second")
        }
        self._at: tuple[float, float] = (0.5, 0.5)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Loupe"))
        self.setFixedSize(look.px("loupe_w"), look.px("loupe_h"))
        self.hide()
        store.arrived.connect(self._arrived)
        canvas.wishers.append(self._keys)
        for listened in (canvas, window):
            listened.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """M down and up, the pointer's way, and the focus lost while M is down."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(event)
        if self.isVisible() and watched is self._canvas:
            if isinstance(event, QMouseEvent) and kind is QEvent.Type.MouseMove:
                self._follow(event.position())
            elif kind is QEvent.Type.FocusOut:
                self._hold(False)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Both panes, a cross at the place, words, a double edge."""
        scene = self._canvas.scene
        if scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, self._look.px("radius_card"), self._look.px("radius_card"))
        painter.setClipPath(shape)
        viewport = self._viewport()
        for number, layer in enumerate(self._layers()):
            painter.save()
            painter.translate(number * self.width() / 2, 0.0)
            painter.scale(1 / scene.ratio, 1 / scene.ratio)
            view = QRect(0, 0, viewport.view_w, viewport.view_h)
            pixmap = self._backings[layer].pixmap(viewport, scene.levels, view, scene.surround)
            painter.drawPixmap(QPoint(), pixmap, view)
            painter.restore()
        self._over(painter, frame)

    def _over(self, painter: QPainter, frame: QRectF) -> None:
        look, half = self._look, self.width() / 2
        dark, light = QPen(look.canvas("dark"), 3.0), QPen(look.canvas("light"), 1.5)
        for pen in (dark, light):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawLine(QPointF(half, 0), QPointF(half, self.height()))
            painter.drawRoundedRect(frame, look.px("radius_card"), look.px("radius_card"))
            for middle in (QPointF(half / 2, self.height() / 2), QPointF(1.5 * half, self.height() / 2)):
                painter.drawEllipse(middle, _CROSS, _CROSS)
        inset, font = look.px("canvas_pill_inset") - 4, look.font("label")
        scene = self._canvas.scene
        names = (tr("Original"), tr("Coloured")) if scene is None or scene.names is None else scene.names
        for number, name in enumerate(names[: len(self._layers())]):
            paint_label(painter, look, name, QPointF(number * half + inset, inset), False, font)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_M or event.modifiers() not in (Qt.KeyboardModifier.NoModifier,):
            return False
        if not event.isAutoRepeat():
            self._hold(event.type() is QEvent.Type.KeyPress)
        return True

    def _hold(self, held: bool) -> None:
        if held and self._canvas.scene is not None:
            for backing in self._backings.values():
                backing.forget()
            self._follow(self._canvas.hand.keyboard or self._canvas.hand.pointer)
            self.show()
            self.raise_()
        else:
            self.hide()

    def _follow(self, pointer: QPointF | None) -> None:
        """To the pointer, the mouse's or the keyboard's; with neither to the middle."""
        place = pointer or QPointF(self._canvas.rect().center())
        fraction = self._canvas.fraction_at(place)
        if fraction is None:
            return
        self._at = (min(max(fraction[0], 0.0), 1.0), min(max(fraction[1], 0.0), 1.0))
        self.move(beside(place.toPoint(), self.size(), self._canvas.rect()))
        self._canvas.want_tiles()
        self.update()

    def _layers(self) -> tuple[Layer, ...]:
        scene = self._canvas.scene
        return (scene.before, "colour") if scene is not None and scene.coloured else ("original", "original")

    def _viewport(self) -> Viewport:
        """The place in the middle of a pane, at 200 %, or twice as large as the canvas shows it if that is more."""
        scene = self._canvas.scene
        assert scene is not None
        seen = scene.viewport
        width, height = round(self.width() * scene.ratio / 2), round(self.height() * scene.ratio)
        scale = min(max(_SCALE, 2.0 * seen.scale), MOST_ZOOM)
        left = round(width / 2 - self._at[0] * seen.photo_w * scale)
        top = round(height / 2 - self._at[1] * seen.photo_h * scale)
        return Viewport(seen.photo_w, seen.photo_h, width, height, 0, scale, left, top, fitted=False)

    def _keys(self) -> list[Key]:
        scene = self._canvas.scene
        if scene is None or not self.isVisible():
            return []
        viewport = self._viewport()
        level = scene.levels.at_scale(viewport.scale)
        tiles = tiles_in(viewport, scene.levels, level, QRect(0, 0, viewport.view_w, viewport.view_h))
        return [Key(layer, level, column, row) for layer in dict.fromkeys(self._layers()) for column, row in tiles]

    def _arrived(self, key: Key) -> None:
        scene = self._canvas.scene
        if scene is not None and self.isVisible() and key.level < scene.levels.count():
            for backing in self._backings.values():
                backing.tile_changed(scene.levels, key)
            self.update()


def beside(place: QPoint, size: QSize, room: QRect) -> QPoint:
    """Where the loupe stands so that it does not cover the place: above it, else below, within the room."""
    left = min(max(place.x() - size.width() // 2, room.left()), max(room.right() + 1 - size.width(), room.left()))
    above = place.y() - size.height() - _GAP
    below = min(place.y() + _GAP, max(room.bottom() + 1 - size.height(), room.top()))
    return QPoint(left, above if above >= room.top() else below)
