"""The list of hints and regions: the whole picture, then each region with its strokes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from restorer.gui.actions import tr
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.colour_words import colour_words
from restorer.gui.look import Look
from restorer.gui.photo_model import Index
from restorer.project.recipe import Recipe, Stroke, StrokeKind

_ENTRY = Qt.ItemDataRole.UserRole
_ROW = 28


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: a region (or the whole picture, `region` None) or, with `stroke`, one of its hints."""

    region: str | None
    stroke: int | None
    luma: float = 50.0
    hint: Stroke | None = None


def stroke_words(stroke: Stroke, luma: float) -> str:
    """What a hint is called: what it does, and whether a click set it (a point) or the hand drew it (a stroke)."""
    form = tr("{hint}, point") if len(stroke.points) == 1 else tr("{hint}, stroke")
    return form.format(hint=_doing_words(stroke, luma))


def _doing_words(stroke: Stroke, luma: float) -> str:
    if stroke.kind is StrokeKind.GRAY:
        return tr("Kept grey")
    if stroke.kind is StrokeKind.ERASE or stroke.colour is None:
        return tr("Erased")
    return colour_words(luma, stroke.colour).capitalize()


class HintList(QListWidget):
    """`removed(entry)` and `renamed(id, name)` say what the person wants; `selected(entry)` what is looked at.

    `hovered(entry)`: the pointer rests on this row (None: on none).
    """

    selected = Signal(object)
    hovered = Signal(object)
    removed = Signal(object)
    renamed = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._filling = False
        self.setObjectName("hints")
        self.setAccessibleName(tr("Hints and regions"))
        self.setItemDelegate(_Delegate(look, self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self._under: Entry | None = None
        self.currentItemChanged.connect(self._selected)
        self.itemChanged.connect(self._edited)

    def show_recipe(self, recipe: Recipe, lumas: tuple[float, ...]) -> None:
        """List the recipe's hints; `lumas` are the L* under each stroke's start."""
        chosen = self.current()
        self._filling = True
        self._hover(None)
        self.clear()
        for region_id, name in ((None, tr("Whole picture")), *((one.id, one.name) for one in recipe.regions)):
            mine = [(i, stroke) for i, stroke in enumerate(recipe.strokes) if stroke.region == region_id]
            if mine or region_id is not None or recipe.regions:
                self._add(Entry(region_id, None), name)
            for index, stroke in mine:
                self._add(Entry(region_id, index, lumas[index], stroke), stroke_words(stroke, lumas[index]))
        self._filling = False
        self._choose(chosen)
        self.setFixedHeight(min(self.count(), 9) * _ROW + 2)

    def current(self) -> Entry | None:
        """The row that is selected."""
        item = self.currentItem()
        entry = item.data(_ENTRY) if item is not None else None
        return entry if isinstance(entry, Entry) else None

    def choose_region(self, region_id: str | None) -> None:
        """Select a region's row."""
        self._choose(Entry(region_id, None))

    def choose_hint(self, number: int) -> None:
        """Select a hint's row."""
        for row in range(self.count()):
            held = self.item(row).data(_ENTRY)
            if isinstance(held, Entry) and held.stroke == number:
                self.setCurrentRow(row)

    def rename_current(self) -> None:
        """Let the name of the selected region be typed over."""
        entry, item = self.current(), self.currentItem()
        if entry is not None and item is not None and entry.region is not None and entry.stroke is None:
            self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete removes the selected row."""
        entry = self.current()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and entry is not None:
            self.removed.emit(entry)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Another row may be under the pointer."""
        super().mouseMoveEvent(event)
        item = self.itemAt(event.position().toPoint())
        self._hover(item.data(_ENTRY) if item is not None else None)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, entry: Entry | None) -> None:
        if entry != self._under:
            self._under = entry
            self.hovered.emit(entry)

    def _add(self, entry: Entry, name: str) -> None:
        item = QListWidgetItem(name)
        item.setData(_ENTRY, entry)
        if entry.region is not None and entry.stroke is None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.addItem(item)

    def _choose(self, entry: Entry | None) -> None:
        for row in range(self.count()):
            held = self.item(row).data(_ENTRY)
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
        entry = item.data(_ENTRY)
        if not self._filling and isinstance(entry, Entry) and entry.region is not None and entry.stroke is None:
            self.renamed.emit(entry.region, item.text().strip() or tr("Region"))


class _Delegate(QStyledItemDelegate):
    """A row: an icon for a region, a swatch for a hint, its name."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Fixed."""
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        entry = index.data(_ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("selected"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        indent = 32.0 if entry.stroke is not None else 8.0
        if entry.stroke is None:
            icon = "result" if entry.region is None else "lasso"
            size = self._look.px("icon_small")
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._look.pixmap(icon, self._look.colour("text_2"), size, ratio)
            spot = QRect(int(rect.left() + indent), int(rect.center().y() - size / 2) + 1, size, size)
            painter.drawPixmap(QStyle.visualRect(option.direction, option.rect, spot).topLeft(), pixmap)
            painter.setFont(self._look.font("body_strong"))
        else:
            spot = QRect(int(rect.left() + indent), int(rect.center().y() - 7), 15, 15)
            self._swatch(painter, QRectF(QStyle.visualRect(option.direction, option.rect, spot)), entry)
            painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text"))
        place = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(int(indent) + 24, 0, -8, 0))
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _swatch(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        hint = entry.hint
        colour = (0.0, 0.0) if hint is None or hint.colour is None else hint.colour
        painter.setPen(QPen(self._look.colour("line_strong"), 1.0))
        erased = hint is not None and hint.kind is StrokeKind.ERASE
        painter.setBrush(Qt.BrushStyle.NoBrush if erased else screen_colour(entry.luma, colour))
        painter.drawRoundedRect(place, 3, 3)
