"""Regions dragged up and down in their list, and their eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle

from restorer.gui.look import Look
from restorer.gui.panel.hint_delegate import EYE_PX
from restorer.gui.panel.hint_entry import ENTRY, Entry

if TYPE_CHECKING:
    from restorer.gui.panel.hint_list import HintList


class RowDrag:
    """What the left button does in the list beyond choosing a row."""

    def __init__(self, rows: HintList) -> None:
        self._rows = rows
        self._start = QPoint()
        self._taken: str | None = None
        self._place: int | None = None

    def press(self, event: QMouseEvent) -> bool:
        """The button goes down; returns whether it was on an eye."""
        spot = event.position().toPoint()
        entry = self._entry_at(spot)
        self._taken = self._place = None
        if event.button() is not Qt.MouseButton.LeftButton or entry is None or not entry.is_region:
            return False
        if self._on_eye(spot):
            self._rows.eye_turned.emit(entry.region)
            return True
        self._start, self._taken = spot, entry.region
        return False

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moves; returns whether it drags a region."""
        spot = event.position().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._taken is None or not held:
            return False
        if self._place is None and (spot - self._start).manhattanLength() < QApplication.startDragDistance():
            return True
        self._place = self._place_at(spot.y())
        self._rows.viewport().update()
        return True

    def release(self) -> bool:
        """The button goes up; returns whether a region was dragged."""
        taken, place = self._taken, self._place
        self._taken = self._place = None
        if taken is None or place is None:
            return False
        self._rows.viewport().update()
        self._rows.put_at.emit(taken, place)
        return True

    def paint(self, look: Look) -> None:
        """A line where the region would go."""
        if self._place is None:
            return
        painter = QPainter(self._rows.viewport())
        painter.fillRect(QRect(0, max(self._line() - 1, 0), self._rows.viewport().width(), 2), look.colour("focus"))

    def _entry_at(self, spot: QPoint) -> Entry | None:
        item = self._rows.itemAt(spot)
        entry = item.data(ENTRY) if item is not None else None
        return entry if isinstance(entry, Entry) else None

    def _on_eye(self, spot: QPoint) -> bool:
        row = self._rows.visualRect(self._rows.indexAt(spot))
        eye = QRect(row.right() - EYE_PX + 1, row.top(), EYE_PX, row.height())
        return QStyle.visualRect(self._rows.layoutDirection(), row, eye).contains(spot)

    def _others(self) -> list[tuple[int, int]]:
        """Top and bottom of each other region with its hints, in order."""
        tops: list[tuple[str | None, int, int]] = []
        for number in range(self._rows.count()):
            item = self._rows.item(number)
            entry, rect = item.data(ENTRY), self._rows.visualItemRect(item)
            if entry.is_region:
                tops.append((entry.region, rect.top(), rect.bottom() + 1))
            elif tops and entry.region is not None:
                tops[-1] = (*tops[-1][:2], rect.bottom() + 1)
        return [(top, bottom) for region, top, bottom in tops if region != self._taken]

    def _place_at(self, y: int) -> int:
        return sum((top + bottom) / 2 < y for top, bottom in self._others())

    def _line(self) -> int:
        others = self._others()
        if self._place is None or not others:
            return 0
        return others[self._place][0] if self._place < len(others) else others[-1][1]
