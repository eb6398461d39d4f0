"""How a row of the list of hints and regions is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.look import Look
from restorer.gui.panel.hint_entry import ENTRY, ROW, Entry
from restorer.gui.photo_model import Index
from restorer.project.recipe import RegionKind, StrokeKind

EYE_PX = 28
"""How much of a region's row, at its end, its eye takes."""


class HintDelegate(QStyledItemDelegate):
    """A row: an icon for a region, a swatch for a hint, its name; a region's eye on the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Fixed."""
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        indent = 32.0 if entry.stroke is not None else 8.0
        if entry.stroke is None:
            self._icon(painter, option, _icon_of(entry), int(rect.left() + indent))
            if entry.is_region:
                hidden = entry.area is not None and entry.area.hidden
                self._icon(painter, option, "eye-off" if hidden else "eye", eye_left(option.rect))
            painter.setFont(self._look.font("body_strong"))
        else:
            spot = QRect(int(rect.left() + indent), int(rect.center().y() - 7), 15, 15)
            self._swatch(painter, QRectF(QStyle.visualRect(option.direction, option.rect, spot)), entry)
            painter.setFont(self._look.font("body"))
        hidden = entry.area is not None and entry.area.hidden
        painter.setPen(self._look.colour("text_2" if hidden else "text"))
        if entry.is_noted:
            self._icon(painter, option, "note", eye_left(option.rect))
        ends = -EYE_PX if entry.is_region or entry.is_noted else -8
        inner = option.rect.adjusted(int(indent) + 24, 0, ends, 0)
        place = QStyle.visualRect(option.direction, option.rect, inner)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _icon(self, painter: QPainter, option: QStyleOptionViewItem, icon: str, left: int) -> None:
        size = self._look.px("icon_small")
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._look.pixmap(icon, self._look.colour("text_2"), size, ratio)
        spot = QRect(left, int(QRectF(option.rect).center().y() - size / 2) + 1, size, size)
        painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, spot).topLeft(), pixmap)

    def _swatch(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        hint = entry.hint
        colour = (0.0, 0.0) if hint is None or hint.colour is None else hint.colour
        painter.setPen(QPen(self._look.colour("line_strong"), 1.0))
        erased = hint is not None and hint.kind is StrokeKind.ERASE
        shown = self._look.shown_colour(screen_colour(entry.luma, colour))
        painter.setBrush(Qt.BrushStyle.NoBrush if erased else shown)
        painter.drawRoundedRect(place, 3, 3)


def eye_left(row: QRect) -> int:
    """Where a region's eye starts in its row, read from the left."""
    return row.right() - EYE_PX + 6


def _icon_of(entry: Entry) -> str:
    if entry.area is None:
        return "result"
    return {RegionKind.COLOUR: "lasso", RegionKind.GRAY: "keep-gray", RegionKind.OUTSIDE: "mount"}[entry.area.kind]
