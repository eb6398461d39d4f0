"""Paints a photograph of the album: its thumbnail, name, state by shape and word, stars and mark."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.photo_model import BADGE, JUDGEMENT, STATE, Index, PhotoState, state_words
from restorer.project.judgement import Judgement, Mark

_KEPT = 400
_PAD = 10
_LINE = 18
_STAR = 12
MARK_ICONS = {Mark.ACCEPTED: "accepted", Mark.NEEDS_WORK: "needs-work"}


class AlbumDelegate(QStyledItemDelegate):
    """All cells have one size, set by the grid."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._scaled: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self.cell = QSize(look.px("album_cell_w"), look.px("album_cell_h"))
        look.changed.connect(self._scaled.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Fixed, whatever the row holds."""
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        judgement = index.data(JUDGEMENT)
        if not isinstance(judgement, Judgement):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, cell, state, chosen)
        inner = cell.adjusted(_PAD, _PAD, -_PAD, -6)
        words = QRect(inner.left(), inner.bottom() - 2 * _LINE + 1, inner.width(), _LINE)
        self._thumbnail(painter, QRect(inner.left(), inner.top(), inner.width(), words.top() - inner.top() - 6), index)
        self._name(painter, words, index, chosen)
        self._line(painter, words.translated(0, _LINE), index, judgement)
        painter.restore()

    def _ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag, chosen: bool) -> None:
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        inner = QRectF(cell).adjusted(3, 3, -3, -1)
        radius = self._look.px("radius_card")
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(self._look.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(inner, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)

    def _thumbnail(self, painter: QPainter, place: QRect, index: Index) -> None:
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if not isinstance(image, QImage):
            waiting = QRect(0, 0, place.width(), min(place.height(), place.width() * 2 // 3))
            waiting.moveCenter(place.center())
            painter.fillRect(waiting, self._look.colour("sunken"))
            return
        pixmap = self._pixmap(image, place.size(), painter.device().devicePixelRatioF())
        size = pixmap.deviceIndependentSize()
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(QRectF(place).center())
        painter.setOpacity(0.35 if index.data(STATE) in (PhotoState.MISSING, PhotoState.FAILED) else 1.0)
        painter.drawPixmap(target.topLeft(), pixmap)
        painter.setOpacity(1.0)

    def _pixmap(self, image: QImage, room: QSize, ratio: float) -> QPixmap:
        """The picture as large as the cell has room, scaled once."""
        key = (image.cacheKey(), room.width(), room.height())
        found = self._scaled.get(key)
        if found is None or found.devicePixelRatio() != ratio:
            scaled = image.scaled(
                room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            found = QPixmap.fromImage(scaled)
            found.setDevicePixelRatio(ratio)
            self._scaled[key] = found
            while len(self._scaled) > _KEPT:
                self._scaled.popitem(last=False)
        self._scaled.move_to_end(key)
        return found

    def _name(self, painter: QPainter, place: QRect, index: Index, chosen: bool) -> None:
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text" if chosen else "text_2"))
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _line(self, painter: QPainter, place: QRect, index: Index, judgement: Judgement) -> None:
        """Under the name: the state, then on the right stars and mark."""
        room = QRect(place)
        badge = index.data(BADGE)
        if badge:
            size = self._look.px("badge")
            self._icon(painter, str(badge), {"error": "error", "doubt": "warning"}.get(str(badge), "text_2"), place, 0)
            room.setLeft(room.left() + size + 6)
        used = self._judgement(painter, place, judgement)
        room.setRight(room.right() - used)
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.colour("text_2"))
        told = state_words(PhotoState(str(index.data(STATE))))
        told = f"{told}, {tr('unsure')}" if badge == "doubt" else told
        said = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        shown = QStyle.visualRect(painter.layoutDirection(), place, room)
        painter.drawText(shown, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _judgement(self, painter: QPainter, place: QRect, judgement: Judgement) -> int:
        """Draws them; returns how much room they take."""
        used = 0
        if judgement.mark is not None:
            used += self._look.px("badge")
            self._icon(painter, MARK_ICONS[judgement.mark], "text", place, place.width() - used)
            used += 6
        for _ in range(judgement.rating):
            used += _STAR
            self._icon(painter, "star-full", "text_2", place, place.width() - used, _STAR)
        return used + 4 if used else 0

    def _icon(self, painter: QPainter, icon: str, token: str, line: QRect, left: int, size: int = 0) -> None:
        side = size or self._look.px("badge")
        pixmap = self._look.pixmap(icon, self._look.colour(token), side, painter.device().devicePixelRatioF())
        spot = QRect(line.left() + left, line.top() + (line.height() - side) // 2, side, side)
        painter.drawPixmap(QStyle.visualRect(painter.layoutDirection(), line, spot).topLeft(), pixmap)
