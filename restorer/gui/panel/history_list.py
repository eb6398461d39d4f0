"""The history as a list: a click or Enter goes back (or forward) to that step; undone steps stay in grey.

The rows are the undo stack's own, so that thousands of them cost what is seen.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from restorer.gui.actions import tr
from restorer.gui.figures import time_of_day
from restorer.gui.look import Look
from restorer.gui.undo import History, Step

Index = QModelIndex | QPersistentModelIndex
_TIME = Qt.ItemDataRole.UserRole
_UNDONE = Qt.ItemDataRole.UserRole + 1
_ROW_PX = 28
_MOST_ROWS = 12


class HistoryModel(QAbstractListModel):
    """The steps of one photograph."""

    def __init__(self) -> None:
        super().__init__()
        self._history: History | None = None
        self._count = 1
        self.current = 0

    def show_history(self, history: History | None) -> None:
        """Another photograph's, or the same with more or fewer steps."""
        count, current = (1, 0) if history is None else (history.count() + 1, history.index())
        same = history is self._history
        if same and count == self._count:
            self.current = current
            self.dataChanged.emit(self.index(0), self.index(count - 1))
            return
        if same and count == self._count + 1 == current + 1 and self.current == self._count - 1:
            self.beginInsertRows(QModelIndex(), self._count, self._count)  # one step more: nothing else changes
            self._count, self.current = count, current
            self.endInsertRows()
            return
        self.beginResetModel()
        self._history, self._count, self.current = history, count, current
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """All steps, and the opening before them."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, time, and whether it is undone."""
        row = index.row()
        step = self._history.step(row) if self._history is not None else Step("", None)
        name = tr("Opened") if row == 0 else step.words
        time = "" if step.at is None else time_of_day(step.at)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == _UNDONE:
            return row > self.current
        if role == _TIME:
            return tr("undone") if row > self.current else time
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            undone = tr("undone") if row > self.current else ""
            return ", ".join(filter(None, (name, time, undone)))
        return None


class HistoryList(QListView):
    """`went(step)` asks for a place in the history."""

    went = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._model = HistoryModel()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(look, self))
        self.setAccessibleName(tr("History"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._wanted)
        self.activated.connect(self._wanted)

    def show_history(self, history: History | None) -> None:
        """The steps of the photograph on the canvas; the one it is at is marked and in view."""
        self._model.show_history(history)
        index = self._model.index(self._model.current)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFixedHeight(min(self._model.rowCount(), _MOST_ROWS) * _ROW_PX + 2)
        self.viewport().update()

    def rows(self) -> list[str]:
        """The words of all rows."""
        return [str(self._model.index(row).data()) for row in range(self._model.rowCount())]

    def _wanted(self, index: QModelIndex) -> None:
        if index.row() != self._model.current:
            self.went.emit(index.row())


class _Delegate(QStyledItemDelegate):
    """A row: what was done on the left, when on the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Fixed."""
        return QSize(100, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, undone = option.rect, bool(index.data(_UNDONE))
        radius = self._look.px("radius_control")
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), radius, radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawRoundedRect(row.adjusted(1, 2, -1, -2), radius, radius)
        inner = row.adjusted(8, 0, -8, 0)
        time = str(index.data(_TIME))
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text_2"))
        width = painter.fontMetrics().horizontalAdvance(time)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(option.direction, row, inner), Qt.AlignmentFlag.AlignRight | middle, time)
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text_2" if undone else "text"))
        place = QStyle.visualRect(option.direction, row, inner.adjusted(0, 0, -width - 12, 0))
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, name)
        painter.restore()
