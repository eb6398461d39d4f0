"""The rows of the album: the photographs that are shown now, in the order wanted; everything else is the model's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from restorer.gui.photo_model import Cell, Index, PhotoModel, RowModel


class AlbumModel(RowModel):
    """A view of `PhotoModel` by ids."""

    def __init__(self, photos: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._ids: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}
        photos.dataChanged.connect(self._touched)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As the photograph's own model; nothing for one that was just closed."""
        row = self._photos.row_of(self._ids[index.row()])
        return None if row < 0 else self._photos.fact(self._photos.photo(row), role)

    def cell(self, row: int) -> Cell | None:
        """What the cell in that row shows; None for a photograph that was just closed."""
        place = self._photos.row_of(self._ids[row])
        return None if place < 0 else self._photos.cell(self._photos.photo(place))

    @property
    def ids(self) -> tuple[str, ...]:
        """What is shown, in its order."""
        return self._ids

    def show_ids(self, ids: Sequence[str]) -> bool:
        """Show these. Returns whether anything else was shown before."""
        if (now := tuple(ids)) == self._ids:
            return False
        self._ids = now
        self._rows = {photo_id: row for row, photo_id in enumerate(now)}
        self.setStringList(now)
        return True

    def row_of(self, photo_id: str) -> int:
        """The row of a photograph, -1 if it is not shown."""
        return self._rows.get(photo_id, -1)

    def _touched(self, first: QModelIndex, last: QModelIndex) -> None:
        """One row of the photographs' model is one here; of many, all are told of: what is seen is painted once."""
        if first.row() != last.row():
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        row = self._rows.get(self._photos.photo(first.row()).id, -1)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)
