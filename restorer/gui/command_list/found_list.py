"""A list of found commands: name on the left, where it stands and its key on the right, headings where wished."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from restorer.gui.actions import tr
from restorer.gui.command_list.rows import Found
from restorer.gui.look import Look

Index = QModelIndex | QPersistentModelIndex
_FOUND = Qt.ItemDataRole.UserRole
_INSET = 12
_KEY_PAD = 7


class FoundModel(QAbstractListModel):
    """Rows of `Found`, or of a heading's words."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Found | str] = []

    def show_rows(self, rows: list[Found | str]) -> None:
        """These from now on."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Found | None:
        """The command of that row, None for headings and outside."""
        found = self._rows[number] if 0 <= number < len(self._rows) else None
        return found if isinstance(found, Found) else None

    def number_of(self, action_id: str) -> int:
        """The row of that command, -1 where it is not listed."""
        return next((n for n, one in enumerate(self._rows) if isinstance(one, Found) and one.action == action_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many there are, headings counted."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; for who listens also where it stands, its key, and whether it can be used now."""
        found = self._rows[index.row()]
        if isinstance(found, str):
            return found if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == _FOUND:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return found.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = "" if found.usable else tr("not now")
            return ", ".join(filter(None, (found.name, found.place, found.key, state)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        heading = isinstance(self._rows[index.row()], str)
        return Qt.ItemFlag.ItemIsEnabled if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    """Paints a row by the tokens."""

    def __init__(self, look: Look, parent: QWidget, places: bool) -> None:
        super().__init__(parent)
        self._look = look
        self._places = places

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as a control, and a heading a little more."""
        del option
        heading = not isinstance(index.data(_FOUND), Found)
        return QSize(200, self._look.px("section_header") if heading else self._look.px("control_primary"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, name, place, key."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell: QRect = option.rect
        found = index.data(_FOUND)
        if isinstance(found, Found):
            self._ground(painter, cell, option.state)
            self._row(painter, cell.adjusted(_INSET, 0, -_INSET, 0), found)
        else:
            painter.setFont(self._font("body_strong"))
            painter.setPen(self._look.colour("text_2"))
            line = cell.adjusted(_INSET, 0, -_INSET, -4)
            painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.restore()

    def _font(self, token: str) -> QFont:
        return self._look.font(token)

    def _ground(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag) -> None:
        chosen, hovered = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        if not chosen and not hovered:
            return
        radius = self._look.px("radius_control")
        inner = QRectF(cell).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("selected" if chosen else "hover"))
        painter.drawRoundedRect(inner, radius, radius)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), self._look.px("focus_ring")))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), radius, radius)

    def _row(self, painter: QPainter, room: QRect, found: Found) -> None:
        direction = painter.layoutDirection()
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text_2" if found.usable else "text_3"))
        taken = 0
        for text in (found.key, found.place if self._places else ""):
            width = min(painter.fontMetrics().horizontalAdvance(text), room.width() // 2)
            place = room.adjusted(0, 0, -taken, 0)
            painter.drawText(QStyle.visualRect(direction, room, place), end, text) if text else None
            taken += width + 2 * _KEY_PAD if text else 0
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text" if found.usable else "text_3"))
        left = room.adjusted(0, 0, -taken, 0)
        words = painter.fontMetrics().elidedText(found.name, Qt.TextElideMode.ElideRight, left.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(direction, room, left), start, words)


class FoundList(QListView):
    """The list. `places`: whether each row says where it stands."""

    def __init__(self, look: Look, name: str, places: bool = True) -> None:
        super().__init__()
        self.found = FoundModel()
        self.setModel(self.found)
        self.setItemDelegate(_Delegate(look, self, places))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        look.changed.connect(self.viewport().update)

    def chosen(self) -> Found | None:
        """The row that is marked."""
        return self.found.row(self.currentIndex().row())

    def choose(self, number: int) -> None:
        """Mark a row and bring it into view."""
        index = self.found.index(number)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """Mark the row before or after, headings skipped."""
        number = self.currentIndex().row() + by
        while 0 <= number < self.found.rowCount() and self.found.row(number) is None:
            number += by
        if 0 <= number < self.found.rowCount():
            self.choose(number)
