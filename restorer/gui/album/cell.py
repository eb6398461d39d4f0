"""Paints a photograph of the album: its thumbnail, name, state by shape and word, stars and mark.

A cell is three pictures that are kept: ground, thumbnail and words. So scrolling copies pixels; only what is new is
scaled or written.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from restorer.gui.album.album_model import AlbumModel
from restorer.gui.album.kept import Kept
from restorer.gui.look import Look
from restorer.gui.photo_model import Cell, Index, PhotoState, state_words
from restorer.project.judgement import Judgement, Mark

_PAD = 10
_LINE = 18
_STAR = 12
_GAP = 6
_FAINT = 0.35
_KEPT_BYTES = 48 << 20
"""Of thumbnails as large as they are shown; as much again at most for words."""
MARK_ICONS = {Mark.ACCEPTED: "accepted", Mark.NEEDS_WORK: "needs-work"}


class AlbumDelegate(QStyledItemDelegate):
    """All cells have one size, set by the grid."""

    def __init__(self, look: Look, model: AlbumModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._grounds = Kept(_KEPT_BYTES)
        self._thumbnails = Kept(_KEPT_BYTES)
        self._words = Kept(_KEPT_BYTES)
        self._fonts = self._read_fonts()
        self.cell = QSize(look.px("album_cell_w"), look.px("album_cell_h"))
        look.changed.connect(self._forget)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Fixed, whatever the row holds."""
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        shown = self._model.cell(index.row())
        if shown is None:
            return
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ratio = painter.device().devicePixelRatioF()
        self._ground(painter, place, state, ratio)
        inner = place.adjusted(_PAD, _PAD, -_PAD, -_GAP)
        top = inner.bottom() - 2 * _LINE + 1
        room = QRect(inner.left(), inner.top(), inner.width(), top - inner.top() - _GAP)
        self._thumbnail(painter, room, shown, ratio)
        words = self._written(shown, chosen, inner.width(), ratio, painter.layoutDirection())
        painter.drawPixmap(inner.left(), top, words)

    def _forget(self) -> None:
        """Other colours or letters."""
        for kept in (self._grounds, self._thumbnails, self._words):
            kept.clear()
        self._fonts = self._read_fonts()

    def _read_fonts(self) -> tuple[QFont, QFont]:
        """Of the name, and of the line under it."""
        return self._look.font("label"), self._look.font("caption")

    def _ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag, ratio: float) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (chosen or hovered or focused):
            return
        key = (chosen, hovered, focused, place.width(), place.height(), ratio)
        found = self._grounds.get(key)
        if found is None:
            found = self._grounds.put(key, _clear(place.size(), ratio))
            fill = "selected" if chosen else "hover" if hovered else ""
            self._draw_ground(found, QRectF(0, 0, place.width(), place.height()), fill, focused)
        painter.drawPixmap(place.topLeft(), found)

    def _draw_ground(self, pixmap: QPixmap, place: QRectF, fill: str, focused: bool) -> None:
        inner = place.adjusted(3, 3, -3, -1)
        radius = self._look.px("radius_card")
        painter = _painter(pixmap)
        painter.setPen(Qt.PenStyle.NoPen)
        if fill:
            painter.setBrush(self._look.colour(fill))
            painter.drawRoundedRect(inner, radius, radius)
        if fill == "selected":  # its ground alone is hardly another grey than the surround
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("text_2"), 1.5))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _thumbnail(self, painter: QPainter, room: QRect, shown: Cell, ratio: float) -> None:
        if shown.image is None:
            waiting = QRect(0, 0, room.width(), min(room.height(), room.width() * 2 // 3))
            waiting.moveCenter(room.center())
            painter.fillRect(waiting, self._look.colour("sunken"))
            return
        pixmap = self._scaled(shown.image, room.size(), ratio)
        size = pixmap.deviceIndependentSize()
        left = room.left() + (room.width() - size.width()) / 2
        top = room.top() + (room.height() - size.height()) / 2
        faint = shown.state in (PhotoState.MISSING, PhotoState.FAILED)
        if faint:
            painter.setOpacity(_FAINT)
        painter.drawPixmap(round(left), round(top), pixmap)
        if faint:
            painter.setOpacity(1.0)

    def _scaled(self, image: QImage, room: QSize, ratio: float) -> QPixmap:
        """The picture as large as the cell has room, scaled once."""
        key = (image.cacheKey(), room.width(), room.height(), ratio)
        found = self._thumbnails.get(key)
        if found is None:
            scaled = image.scaled(
                room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            found = self._thumbnails.put(key, QPixmap.fromImage(self._look.shown(scaled)))
            found.setDevicePixelRatio(ratio)
        return found

    def _written(self, shown: Cell, chosen: bool, width: int, ratio: float, way: Qt.LayoutDirection) -> QPixmap:
        """Name and line under it, written once for all cells that say the same."""
        key = (shown.name, shown.badge, shown.state, shown.judgement, shown.sure, chosen, width, ratio, way)
        found = self._words.get(key)
        if found is None:
            found = self._words.put(key, _clear(QSize(width, 2 * _LINE), ratio))
            painter = _painter(found)
            painter.setLayoutDirection(way)
            place = QRect(0, 0, width, _LINE)
            self._name(painter, place, shown.name, chosen)
            self._line(painter, place.translated(0, _LINE), shown)
            painter.end()
        return found

    def _name(self, painter: QPainter, place: QRect, name: str, chosen: bool) -> None:
        painter.setFont(self._fonts[0])
        painter.setPen(self._look.colour("text" if chosen else "text_2"))
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _line(self, painter: QPainter, place: QRect, shown: Cell) -> None:
        """Under the name: the state, then on the right stars and mark."""
        room = QRect(place)
        badge = shown.badge
        if badge:
            self._icon(painter, badge, {"error": "error", "doubt": "warning"}.get(badge, "text_2"), place, 0)
            room.setLeft(room.left() + self._look.px("badge") + _GAP)
        used = self._judgement(painter, place, shown.judgement)
        room.setRight(room.right() - used)
        painter.setFont(self._fonts[1])
        painter.setPen(self._look.colour("text_2"))
        told = ", ".join(filter(None, (state_words(shown.state), shown.sure)))
        said = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        there = QStyle.visualRect(painter.layoutDirection(), place, room)
        painter.drawText(there, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _judgement(self, painter: QPainter, place: QRect, judgement: Judgement) -> int:
        """Draws them; returns how much room they take."""
        used = 0
        if judgement.mark is not None:
            used += self._look.px("badge")
            self._icon(painter, MARK_ICONS[judgement.mark], "text", place, place.width() - used)
            used += _GAP
        for _ in range(judgement.rating):
            used += _STAR
            self._icon(painter, "star-full", "text_2", place, place.width() - used, _STAR)
        return used + 4 if used else 0

    def _icon(self, painter: QPainter, icon: str, token: str, line: QRect, left: int, size: int = 0) -> None:
        side = size or self._look.px("badge")
        pixmap = self._look.pixmap(icon, self._look.colour(token), side, painter.device().devicePixelRatioF())
        spot = QRect(line.left() + left, line.top() + (line.height() - side) // 2, side, side)
        painter.drawPixmap(QStyle.visualRect(painter.layoutDirection(), line, spot).topLeft(), pixmap)


def _clear(size: QSize, ratio: float) -> QPixmap:
    """Nothing yet, for a screen of this pixel ratio."""
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _painter(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter
