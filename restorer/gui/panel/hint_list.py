"""The list of hints and regions: the whole picture, then each region with its strokes; what comes later lies over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.panel.hint_delegate import HintDelegate
from restorer.gui.panel.hint_entry import ENTRY, ROW, Entry, stroke_words
from restorer.gui.panel.row_drag import RowDrag
from restorer.project.recipe import Recipe, Region

__all__ = ["Entry", "HintList", "stroke_words"]


class HintList(QListWidget):
    """`removed(entry)` and `renamed(id, name)` say what the person wants; `selected(entry)` what is looked at.

    `hovered(entry)`: the pointer rests on this row (None: on none). `eye_turned(id)`: a region is to be hidden, or
    shown; `put_at(id, place)`: it is to be the region of that number, counted without it.
    """

    selected = Signal(object)
    hovered = Signal(object)
    removed = Signal(object)
    renamed = Signal(str, str)
    eye_turned = Signal(str)
    put_at = Signal(str, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._filling = False
        self.setObjectName("hints")
        self.setAccessibleName(tr("Hints and regions"))
        self.setItemDelegate(HintDelegate(look, self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self._under: Entry | None = None
        self._drag = RowDrag(self)
        self.currentItemChanged.connect(self._selected)
        self.itemChanged.connect(self._edited)

    def show_recipe(self, recipe: Recipe, lumas: tuple[float, ...]) -> None:
        """List the recipe's hints; `lumas` are the L* under each stroke's start."""
        rows = _rows(recipe, lumas)
        chosen = self.current()
        self._filling = True
        if [(entry.region, entry.stroke, name) for entry, name in rows] == self._shown():
            # The same rows: a name that is being typed goes on being typed.
            for number, (entry, _) in enumerate(rows):
                self.item(number).setData(ENTRY, entry)
            self._filling = False
            return
        self._hover(None)
        self.clear()
        for entry, name in rows:
            self._add(entry, name)
        self._filling = False
        self._choose(chosen)
        self.setFixedHeight(min(self.count(), 9) * ROW + 2)

    def current(self) -> Entry | None:
        """The row that is selected."""
        item = self.currentItem()
        entry = item.data(ENTRY) if item is not None else None
        return entry if isinstance(entry, Entry) else None

    def choose_region(self, region_id: str | None) -> None:
        """Select a region's row."""
        self._choose(Entry(region_id, None))

    def choose_hint(self, number: int) -> None:
        """Select a hint's row."""
        for row in range(self.count()):
            held = self.item(row).data(ENTRY)
            if isinstance(held, Entry) and held.stroke == number:
                self.setCurrentRow(row)

    def rename_current(self) -> None:
        """Let the name of the selected region be typed over."""
        entry, item = self.current(), self.currentItem()
        if entry is not None and item is not None and entry.is_region:
            self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete removes the selected row; Space hides or shows a region."""
        entry = self.current()
        if event.key() == Qt.Key.Key_Space and entry is not None and entry.is_region:
            self.eye_turned.emit(entry.region)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and entry is not None:
            self.removed.emit(entry)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On an eye, or the start of a drag."""
        if not self._drag.press(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The drag ends."""
        if not self._drag.release():
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Two quick clicks on an eye are two clicks; elsewhere the name can be typed over."""
        if not self._drag.press(event):
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The rows, and where what is dragged would go."""
        super().paintEvent(event)
        self._drag.paint(self._look)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Another row may be under the pointer, or a region is dragged."""
        if self._drag.move(event):
            return
        super().mouseMoveEvent(event)
        item = self.itemAt(event.position().toPoint())
        self._hover(item.data(ENTRY) if item is not None else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, entry: Entry | None) -> None:
        if entry != self._under:
            self._under = entry
            self.hovered.emit(entry)

    def _shown(self) -> list[tuple[str | None, int | None, str]]:
        items = [self.item(row) for row in range(self.count())]
        return [(item.data(ENTRY).region, item.data(ENTRY).stroke, item.text()) for item in items]

    def _add(self, entry: Entry, name: str) -> None:
        item = QListWidgetItem(name)
        item.setData(ENTRY, entry)
        if entry.is_region:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.addItem(item)

    def _choose(self, entry: Entry | None) -> None:
        for row in range(self.count()):
            held = self.item(row).data(ENTRY)
            if (
                entry is not None
                and isinstance(held, Entry)
                and (held.region, held.stroke) == (entry.region, entry.stroke)
            ):
                self.setCurrentRow(row)
                return

    def _selected(self) -> None:
        if not self._filling:
            self.selected.emit(self.current())

    def _edited(self, item: QListWidgetItem) -> None:
        entry = item.data(ENTRY)
        if not self._filling and isinstance(entry, Entry) and entry.region is not None and entry.stroke is None:
            self.renamed.emit(entry.region, item.text().strip() or tr("Region"))


def _rows(recipe: Recipe, lumas: tuple[float, ...]) -> list[tuple[Entry, str]]:
    """Every row with its words."""
    rows: list[tuple[Entry, str]] = []
    areas: list[Region | None] = [None, *recipe.regions]
    for area in areas:
        region_id = None if area is None else area.id
        mine = [(i, stroke) for i, stroke in enumerate(recipe.strokes) if stroke.region == region_id]
        if mine or area is not None or recipe.regions:
            rows.append((Entry(region_id, None, area=area), tr("Whole picture") if area is None else area.name))
        rows += [(Entry(region_id, i, lumas[i], stroke, area), stroke_words(stroke, lumas[i])) for i, stroke in mine]
    return rows
