"""The filmstrip: one model, one delegate with fixed sizes, so that only thumbnails that are seen are asked for."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.actions import tr, tr_n
from restorer.gui.figures import counted
from restorer.gui.look import Look
from restorer.gui.photo_model import BADGE, PHOTO, SURE, Index, PhotoModel

_BAR = 8
"""Room for the scroll bar, in logical pixels."""


class PhotoDelegate(QStyledItemDelegate):
    """Paints a cell: the thumbnail, its name, a badge."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.compact = False
        self.cell_width = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Fixed, whatever the row holds."""
        return QSize(self.cell_width or self._px("filmstrip"), self._px("cell"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, cell, state, chosen)
        thumb = QRect(cell.left(), cell.top() + 8, self._px("thumb_w"), self._px("thumb_h"))
        thumb.moveLeft(cell.left() + ((self.cell_width or self._px("filmstrip")) - thumb.width()) // 2)
        self._thumbnail(painter, thumb, index)
        self._name(painter, QRect(thumb.left(), thumb.bottom() + 5, thumb.width(), 16), index, chosen)
        painter.restore()

    def _px(self, token: str) -> int:
        return self._look.px(f"{token}_compact" if self.compact else token)

    def _ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag, chosen: bool) -> None:
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        inner = QRectF(cell).adjusted(4, 1, -4, -1)
        radius = self._look.px("radius_control")
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(self._look.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(inner, radius, radius)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("line_strong"), 1.0))
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)

    def _thumbnail(self, painter: QPainter, place: QRect, index: Index) -> None:
        image = index.data(Qt.ItemDataRole.DecorationRole)
        missing = index.data(BADGE) == "error"
        if not isinstance(image, QImage):
            painter.fillRect(place, self._look.colour("sunken"))
            return
        size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(QRect(0, 0, size.width(), size.height()))
        target.moveCenter(QRectF(place).center())
        clip = QPainterPath()
        clip.addRoundedRect(target, 2, 2)
        painter.save()
        painter.setClipPath(clip)
        painter.setOpacity(0.35 if missing else 1.0)
        painter.drawImage(target, self._look.shown(image))
        painter.restore()

    def _name(self, painter: QPainter, place: QRect, index: Index, chosen: bool) -> None:
        badge = index.data(BADGE)
        room = QRect(place)
        if badge:
            size = self._look.px("badge")
            token = {"error": "error"}.get(badge, "text_2")
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._look.pixmap(badge, self._look.colour(token), size, ratio)
            spot = QRect(place.right() - size + 1, place.top() + 1, size, size)
            room.setRight(place.right() - size - 4)
            direction = painter.layoutDirection()
            painter.drawPixmap(QStyle.visualRect(direction, place, spot).topLeft(), pixmap)
            room = QStyle.visualRect(direction, place, room)
        if not self.compact:
            room = self._figure(painter, room, str(index.data(SURE) or ""))
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text" if chosen else "text_2"))
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _figure(self, painter: QPainter, room: QRect, figure: str) -> QRect:
        """How sure the model was, at the end of the line; returns what is left for the name."""
        if not figure:
            return room
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.colour("text_2"))
        wide = painter.fontMetrics().horizontalAdvance(figure)
        ends = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, ends, figure)
        left = room.adjusted(0, 0, -wide - 6, 0)
        return QStyle.visualRect(painter.layoutDirection(), room, left)


class Filmstrip(QWidget):
    """The open photographs in one column, with their number."""

    chosen = Signal(str)
    menu_wanted = Signal(list, QPoint)

    def __init__(self, look: Look, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._model = model
        self.columns = 1
        self._buttons: list[QWidget] = []
        self._view = QListView(self)
        self._view.setObjectName("filmstrip")
        self._view.setAccessibleName(tr("Photographs"))
        self._view.setModel(model)
        self._delegate = PhotoDelegate(look, self._view)
        self._view.setItemDelegate(self._delegate)
        self._view.setUniformItemSizes(True)
        self._view.setMouseTracking(True)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFrameShape(QListView.Shape.NoFrame)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._ask_for_menu)
        self._view.selectionModel().currentChanged.connect(self._current_changed)
        self._title = QLabel(tr("Photographs"))
        self._title.setProperty("role", "section")
        self._count = QLabel()
        self._count.setProperty("role", "second")
        self._build()
        model.modelReset.connect(self._count_changed)
        look.changed.connect(self._view.viewport().update)
        look.changed.connect(self._fit_title)

    def add_button(self, button: QWidget) -> None:
        """A button on the right of the header."""
        self._header.addWidget(button)
        self._buttons.append(button)
        self._fit_title()

    def set_compact(self, compact: bool) -> None:
        """Narrower, with smaller thumbnails, and the title or the count alone."""
        self._delegate.compact = compact
        self._header.setContentsMargins(12, 0, 4 if compact else 8, 0)
        self._header.setSpacing(2 if compact else 8)
        self._fit()
        self._view.doItemsLayout()

    def update_cells(self) -> None:
        """What is said of photographs has changed."""
        self._view.viewport().update()

    def set_columns(self, columns: int) -> None:
        """So many photographs beside each other."""
        self.columns = columns
        self._fit()
        self._view.doItemsLayout()

    def one_column(self) -> int:
        """The width of one column, in logical pixels."""
        return self._look.px("filmstrip_compact" if self._delegate.compact else "filmstrip")

    def _fit(self) -> None:
        wide = self.one_column() * self.columns
        self.setFixedWidth(wide)
        several = self.columns > 1
        self._delegate.cell_width = (wide - _BAR) // self.columns if several else 0
        self._view.setFlow(QListView.Flow.LeftToRight if several else QListView.Flow.TopToBottom)
        self._view.setWrapping(several)
        self._view.setResizeMode(QListView.ResizeMode.Adjust if several else QListView.ResizeMode.Fixed)
        self._fit_title()

    def _fit_title(self) -> None:
        """The title with the count, in a compact strip the title; where words are too long, the count alone."""
        margins = self._header.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._header.spacing()  # that of the stretch
        room -= sum(button.sizeHint().width() + self._header.spacing() for button in self._buttons)
        title, count = self._title.sizeHint().width(), self._count.sizeHint().width() + self._header.spacing()
        alone = title > room
        self._title.setVisible(not alone)
        self._count.setVisible(alone or (not self._delegate.compact and title + count <= room))

    def set_current(self, photo_id: str) -> None:
        """Mark the photograph on the canvas and bring it into view."""
        row, choice = self._model.row_of(photo_id), self._view.selectionModel()
        # A second one that is chosen with Ctrl stays chosen. A list that got the focus has a row, but none is chosen.
        if row >= 0 and (row != self._view.currentIndex().row() or not choice.hasSelection()):
            index = self._model.index(row)
            choice.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.scrollTo(index)

    def selected_ids(self) -> list[str]:
        """The photographs that are chosen, from the top; at least the one on the canvas."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        return [self._model.photo(row).id for row in rows]

    def count_words(self) -> str:
        """How many there are, as it stands beside the title."""
        return self._count.text()

    def in_view(self) -> list[str]:
        """The photographs whose cells are seen, from the top."""
        seen = self._view.viewport().rect()
        top = self._view.indexAt(QPoint(seen.center().x() // self.columns, 1))
        ids = []
        for row in range(max(top.row(), 0), self._model.rowCount()):
            index = self._model.index(row)
            if not self._view.visualRect(index).intersects(seen):
                break
            ids.append(str(index.data(PHOTO)))
        return ids

    def focus_part(self) -> QWidget:
        """What takes the focus when this part of the window is gone to."""
        return self._view

    def _build(self) -> None:
        header = QWidget()
        header.setFixedHeight(self._look.px("header"))
        self._header = row = QHBoxLayout(header)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._view)

    def _count_changed(self) -> None:
        photos = self._model.rowCount()
        words = tr_n("1 photograph", "{n} photographs", photos).format(n=counted(photos))
        self._count.setText(counted(photos))
        for part in (self._count, self._title):
            part.setToolTip(words)
        self._fit_title()
        self._view.setAccessibleDescription(words)

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        if index.isValid():
            here, ids = str(index.data(PHOTO)), self.selected_ids()
            others = [one for one in ids if one != here] if here in ids else []
            self.menu_wanted.emit([here, *others], self._view.viewport().mapToGlobal(place))

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(str(index.data(PHOTO)))
