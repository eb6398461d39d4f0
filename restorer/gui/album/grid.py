"""The album's grid: as many columns as the room allows, each cell of one size, only what is seen is asked for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from restorer.gui.actions import tr
from restorer.gui.album.album_model import AlbumModel
from restorer.gui.album.cell import AlbumDelegate
from restorer.gui.look import Look

_BAR = 10
_LINES_A_NOTCH = 3
"""What a wheel's notch is on most systems: then it moves the grid by a row. Qt's own step is three rows a notch."""


class AlbumGrid(QListView):
    """`opened(id)`: Enter or a double click; `menu_wanted(ids, place)`: the right button or the menu key."""

    opened = Signal(str)
    menu_wanted = Signal(list, QPoint)
    selection_changed = Signal()

    def __init__(self, look: Look, model: AlbumModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._album = model
        self._delegate = AlbumDelegate(look, model, self)
        self.setObjectName("album")
        self.setAccessibleName(tr("Photographs of the album"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(self._delegate.cell.height() // _LINES_A_NOTCH)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.activated.connect(self._open)
        look.changed.connect(self.viewport().update)

    def selected_ids(self) -> list[str]:
        """The photographs that are chosen, in the order shown."""
        ids = self._album.ids
        return [photo_id for rows in self._chosen_rows() for photo_id in ids[rows.start : rows.stop]]

    def count_selected(self) -> int:
        """How many are chosen."""
        return sum(map(len, self._chosen_rows()))

    def current_id(self) -> str:
        """The photograph with the focus, "" for none."""
        row = self.currentIndex().row()
        return self._album.ids[row] if 0 <= row < self._album.rowCount() else ""

    def select(self, ids: list[str], current: str) -> None:
        """Choose these again, for example after sorting."""
        chosen = QItemSelection()
        for rows in runs(sorted(row for row in map(self._album.row_of, ids) if row >= 0)):
            chosen.select(self._album.index(rows.start), self._album.index(rows.stop - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = max(self._album.row_of(current), 0)  # without one, the keys would only find the first
        if row < self._album.rowCount():
            self.selectionModel().setCurrentIndex(self._album.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)

    def bring(self, photo_id: str) -> None:
        """Bring this one into view."""
        row = self._album.row_of(photo_id)
        if row >= 0:
            self.scrollTo(self._album.index(row))

    def in_view(self) -> list[str]:
        """The photographs that are seen, from the top: by arithmetic, for it is asked for often."""
        ids, cell, columns = self._album.ids, self._delegate.cell, self.columns()
        top = self.verticalScrollBar().value()
        first = top // cell.height() * columns
        last = ((top + self.viewport().height() - 1) // cell.height() + 1) * columns
        return list(ids[first:last]) if self.isVisible() else []

    def columns(self) -> int:
        """How many stand beside each other."""
        return max((self.width() - _BAR) // self._look.px("album_cell_w"), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cells share the width."""
        wide = max((self.width() - _BAR - 2) // self.columns(), 1)
        cell = QSize(wide, self._look.px("album_cell_h"))
        if cell != self._delegate.cell:
            self._delegate.cell = cell
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters are keys of commands, and the field above searches: nothing is chosen by them."""

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().selectionChanged(chosen, left)
        self.selection_changed.emit()

    def _chosen_rows(self) -> list[range]:
        """Runs of rows, from the top: ten thousand that are chosen are one run, not ten thousand indices."""
        chosen = self.selectionModel().selection()
        found = [chosen.at(number) for number in range(chosen.size())]
        return sorted((range(one.top(), one.bottom() + 1) for one in found), key=lambda rows: rows.start)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._album.ids[index.row()])

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            here, ids = self._album.ids[index.row()], self.selected_ids()
            others = [one for one in ids if one != here] if here in ids else []
            self.menu_wanted.emit([here, *others], self.viewport().mapToGlobal(place))


def runs(rows: Iterable[int]) -> list[range]:
    """Ascending numbers as runs without gaps."""
    found: list[range] = []
    for row in rows:
        if found and row == found[-1].stop:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return found
