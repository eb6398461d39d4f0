"""The table of all hints: what each is, where its colour is known from; to be edited, copied, saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.fitting import room_for
from restorer.gui.look import Look
from restorer.gui.panel.hint_rows import HintRow, as_text, heads
from restorer.gui.panel.no_hints import NoHints

NOTE, CITATION = 7, 8
_NUMBERS = (0, 2, 3, 4)
_SWATCH = 14


class HintTable(QDialog):
    """`edited(index, note, citation)`, `chosen(index)`; index counts from 0. `csv_wanted`: ask where to save."""

    edited = Signal(int, str, str)
    chosen = Signal(int)
    csv_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._filling = False
        self._filled: bool | None = None
        self.rows: tuple[HintRow, ...] = ()
        self.setObjectName("hint_table")
        wide = QSize(max(parent.width() * 3 // 4, look.px("export_w")), look.px("export_h"))
        self._full = wide.boundedTo(room_for(self))
        self._nothing = NoHints(look)
        self.table = QTableWidget(0, len(heads()))
        self.table.setAccessibleName(tr("Table of hints"))
        self.table.setHorizontalHeaderLabels(list(heads()))
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.installEventFilter(self)
        self._size_columns()
        self.table.itemChanged.connect(self._changed)
        self.table.currentCellChanged.connect(self._chosen)
        self._build()

    def show_rows(self, title: str, rows: tuple[HintRow, ...]) -> None:
        """List these hints of the photograph called `title`."""
        self.setWindowTitle(tr("Hints of {name}").format(name=title))
        self._lay(bool(rows))
        if rows == self.rows:
            return
        self.rows, self._filling = rows, True
        here = self.table.currentRow(), self.table.currentColumn()
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row.cells()):
                self.table.setItem(number, column, self._item(column, text, row))
        self.table.setCurrentCell(*here)
        self._filling = False

    def _lay(self, full: bool) -> None:
        """As large as a table, or no larger than the words that there is none; its own size comes back with it."""
        if self._filled is full:
            return
        if self._filled:
            self._full = self.size()
        self._filled = full
        self._nothing.setHidden(full)
        for part in (self.table, self.copy, self.save, self._told):
            part.setVisible(full)
        self._told.clear()
        self.setMinimumSize(0, 0)
        wide = min(self._look.px("hint_table_empty_w"), room_for(self).width())
        self.resize(self._full if full else QSize(wide, self._column.totalHeightForWidth(wide)))

    def copy_text(self) -> None:
        """Put the whole table into the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self.rows))
        self._told.setText(tr("Copied"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Copying copies the table, F2 edits the note of the row."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy_text()
                return True
            item = self.table.item(self.table.currentRow(), NOTE)
            if event.key() == Qt.Key.Key_F2 and item is not None and self.table.currentColumn() != CITATION:
                self.table.editItem(item)
                return True
        return super().eventFilter(watched, event)

    def _item(self, column: int, text: str, row: HintRow) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        if column not in (NOTE, CITATION):
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        across = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        if column in _NUMBERS:
            item.setText(text.replace("-", "−"))
        if column == 1 and row.hex:
            item.setData(Qt.ItemDataRole.DecorationRole, self._swatch(QColor(row.hex)))
        if text and column in (NOTE, CITATION):
            item.setToolTip(text)
        return item

    def _swatch(self, colour: QColor) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("line_strong"))
        painter.setBrush(self._look.shown_colour(colour))
        painter.drawRoundedRect(QRectF(0.5, 0.5, _SWATCH - 1, _SWATCH - 1), 3, 3)
        painter.end()
        return pixmap

    def _size_columns(self) -> None:
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (NOTE, CITATION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in _NUMBERS:
            head = self.table.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _build(self) -> None:
        self.copy = TextButton(self._look, tr("Copy as text"))
        self.copy.clicked.connect(self.copy_text)
        self.save = TextButton(self._look, tr("Save as CSV…"))
        self.save.clicked.connect(self.csv_wanted)
        close = TextButton(self._look, tr("Close"))
        close.clicked.connect(self.close)
        self._told = QLabel()
        self._told.setProperty("role", "second_label")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for part in (self.copy, self.save, self._told):
            foot.addWidget(part)
        foot.addStretch()
        foot.addWidget(close)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _changed(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() in (NOTE, CITATION):
            note, citation = (self._text(item.row(), column) for column in (NOTE, CITATION))
            self.edited.emit(item.row(), note, citation)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return "" if item is None else item.text()

    def _chosen(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if not self._filling and row >= 0 and row != before:
            self.chosen.emit(row)
