"""The versions of the photograph on the canvas: a small picture, a name, and what was chosen in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.photo_model import Index

_ID = Qt.ItemDataRole.UserRole
_REMARK = Qt.ItemDataRole.UserRole + 1
ROW_PX, PICTURE_PX = 52, (60, 42)
_MOST_ROWS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """One version as the list shows it."""

    id: str
    name: str
    remark: str
    current: bool


class VersionList(QListWidget):
    """`chosen(id)`: go to that version, and `renamed`, `removed`, `menu_wanted` say the rest."""

    chosen = Signal(str)
    renamed = Signal(str, str)
    removed = Signal(str)
    menu_wanted = Signal(str, object)

    def __init__(self, look: Look, picture_of: Callable[[str], QImage | None]) -> None:
        super().__init__()
        self._filling = False
        self.setObjectName("hints")
        self.setAccessibleName(tr("Versions"))
        self.setItemDelegate(_Delegate(look, picture_of, self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.itemClicked.connect(self._clicked)
        self.itemActivated.connect(self._clicked)
        self.itemChanged.connect(self._edited)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these; the current one is marked."""
        self._filling = True
        self.clear()
        for number, row in enumerate(rows):
            item = QListWidgetItem(row.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_ID, row.id)
            item.setData(_REMARK, row.remark)
            words = ", ".join(filter(None, (row.name, row.remark, tr("on the canvas") if row.current else "")))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words)
            self.addItem(item)
            if row.current:
                self.setCurrentRow(number)
        self._filling = False
        self.setFixedHeight(min(len(rows), _MOST_ROWS) * ROW_PX + 2)

    def current_id(self) -> str:
        """The version that is marked."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_ID))

    def rename_current(self) -> None:
        """Let the name of the marked version be typed over."""
        item = self.currentItem()
        if item is not None:
            self.editItem(item)

    def event(self, event: QEvent) -> bool:
        """Delete is this list's while it has the focus, not the command that removes a hint."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _removes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete removes the marked version."""
        if _removes(event) and self.currentItem() is not None:
            self.removed.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """What can be done with the version under the pointer, or the marked one."""
        item = self.itemAt(event.pos()) or self.currentItem()
        if item is not None:
            self.menu_wanted.emit(str(item.data(_ID)), event.globalPos())

    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(_ID)))

    def _edited(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.renamed.emit(str(item.data(_ID)), item.text().strip())


def _removes(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Delegate(QStyledItemDelegate):
    """A row: the picture, the name, the remark under it."""

    def __init__(self, look: Look, picture_of: Callable[[str], QImage | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._picture_of = picture_of

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Fixed."""
        return QSize(100, ROW_PX)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # noqa: N802
        """The field lies over the name."""
        place = option.rect.adjusted(PICTURE_PX[0] + 12, 4, -4, 0)
        editor.setGeometry(QRect(place.left(), place.top(), place.width(), self._look.px("control")))
        if isinstance(editor, QLineEdit):
            editor.setAccessibleName(tr("Name of the version"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        row = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected"))
            radius = self._look.px("radius_control")
            painter.drawRoundedRect(QRectF(row).adjusted(0, 1, 0, -1), radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 2, -1, -2), 5, 5)
        spot = QRect(row.left() + 6, row.top() + (row.height() - PICTURE_PX[1]) // 2, *PICTURE_PX)
        self._picture(painter, QStyle.visualRect(option.direction, row, spot), str(index.data(_ID)))
        place = QStyle.visualRect(option.direction, row, row.adjusted(PICTURE_PX[0] + 16, 0, -8, 0))
        self._words(painter, place, index)
        painter.restore()

    def _picture(self, painter: QPainter, place: QRect, version_id: str) -> None:
        image = self._picture_of(version_id)
        if image is None:
            painter.fillRect(place, self._look.colour("sunken"))
            return
        size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(place.center())
        painter.drawImage(target, self._look.shown(image))

    def _words(self, painter: QPainter, place: QRect, index: Index) -> None:
        remark = str(index.data(_REMARK))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        upper, lower = QRect(place), QRect(place)
        if remark:
            upper.setBottom(place.center().y() + 2)
            lower.setTop(place.center().y() + 1)
            lower.setBottom(place.bottom() - 6)
            upper.setTop(place.top() + 4)
        for words, where, font, token in (
            (str(index.data(Qt.ItemDataRole.DisplayRole)), upper, "body", "text"),
            (remark, lower, "label", "text_2"),
        ):
            painter.setFont(self._look.font(font))
            painter.setPen(self._look.colour(token))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, where.width())
            painter.drawText(where, flags, shown)
