"""The left of the album: shelves with counts, what it is sorted by, stars, and who signs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QStyle, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from restorer.gui.actions import Actions, tr, tr_n
from restorer.gui.album.shelf import Order, Shelf
from restorer.gui.buttons import ChoiceButton, IconButton, TextButton
from restorer.gui.figures import counted
from restorer.gui.look import Look
from restorer.project.judgement import MOST_STARS

ICONS = {
    Shelf.ALL: "album",
    Shelf.FIRST: "doubt",
    Shelf.UNSURE: "doubt",
    Shelf.NEW: "original",
    Shelf.COLOURED: "result",
    Shelf.EDITED: "brush",
    Shelf.EXPORTED: "check",
    Shelf.WAITING: "history",
    Shelf.FAILED: "error",
    Shelf.ACCEPTED: "accepted",
    Shelf.NEEDS_WORK: "needs-work",
}
_BESIDE_NAME = 36 + 44
"""What icon and count take, as in the style sheet."""
_SELDOM = (Shelf.UNSURE, Shelf.WAITING, Shelf.FAILED)
_TINTS = {Shelf.FIRST: "warning", Shelf.FAILED: "error"}


def shelf_words(shelf: Shelf) -> str:
    """What a shelf is called."""
    return {
        Shelf.ALL: tr("All photographs"),
        Shelf.FIRST: tr("Look at these first"),
        Shelf.UNSURE: tr("Unsure"),
        Shelf.NEW: tr("Not coloured yet"),
        Shelf.COLOURED: tr("Coloured"),
        Shelf.EDITED: tr("Edited"),
        Shelf.EXPORTED: tr("Exported"),
        Shelf.WAITING: tr("Waiting"),
        Shelf.FAILED: tr("Failed"),
        Shelf.ACCEPTED: tr("Accepted"),
        Shelf.NEEDS_WORK: tr("Needs work"),
    }[shelf]


def order_words(order: Order) -> str:
    """What an order is called."""
    return {
        Order.NAME: tr("By name"),
        Order.DATE: tr("By date"),
        Order.DOUBT: tr("Most doubtful first"),
        Order.OPENED: tr("As opened"),
    }[order]


class ShelfButton(QPushButton):
    """Icon, name, count."""

    def __init__(self, look: Look, shelf: Shelf) -> None:
        super().__init__(shelf_words(shelf))
        self._look = look
        self.shelf = shelf
        self._count = 0
        self.setProperty("kind", "shelf")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.show_count(0)
        look.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """How many it holds."""
        self._count = count
        self.setAccessibleName(f"{self.text()}: {counted(count)}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A row, wide enough for its name and a count of five figures."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + _BESIDE_NAME, self._look.px("control_primary"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The button with its name, then icon and count."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._look.px("icon_small")
        tint = _TINTS.get(self.shelf, "text_2") if self._count else "text_2"
        pixmap = self._look.pixmap(ICONS[self.shelf], self._look.colour(tint), size, self.devicePixelRatioF())
        spot = QRect(10, (self.height() - size) // 2, size, size)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), spot).topLeft(), pixmap)
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text_2" if self._count else "text_3"))
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(0, 0, -10, 0))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counted(self._count))


class StarFilter(Widget):
    """Stars: at least so many; the same star again asks for any."""

    changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._stars = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._buttons = []
        for number in range(1, MOST_STARS + 1):
            name = tr_n("At least 1 star", "At least {n} stars", number).format(n=number)
            button = IconButton(look, "star", name, look.px("control_dense"))
            button.clicked.connect(partial(self._pressed, number))
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch()

    def _pressed(self, number: int, _checked: bool = False) -> None:
        self._stars = 0 if number == self._stars else number
        for place, button in enumerate(self._buttons, start=1):
            button.set_icon("star-full" if place <= self._stars else "star")
        self.changed.emit(self._stars)


class AlbumSide(Widget):
    """`changed`: another shelf, order or number of stars; `signed_as(name)`: the name that marks carry."""

    changed = Signal()
    signed_as = Signal(str)

    def __init__(self, look: Look, actions: Actions, name: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.stars = 0
        self.order = Order.NAME
        self._buttons = {shelf: ShelfButton(look, shelf) for shelf in Shelf}
        self._group = QButtonGroup(self)
        self._sort = ChoiceButton(look, tr("Sort"))
        self._stars = StarFilter(look)
        self._name = QLineEdit(name)
        self._name.setAccessibleName(tr("Marks are signed by"))
        self._name.setMaxLength(200)
        self._add = TextButton(look, tr("Add photographs…"), "quiet", "plus")
        self._add.clicked.connect(actions["open"].trigger)
        self._build()
        self._group.idClicked.connect(lambda _: self.changed.emit())
        self._sort.clicked.connect(self._drop_orders)
        self._stars.changed.connect(self._stars_changed)
        self._name.textChanged.connect(self.signed_as)
        self.changed.connect(self._show_order)
        self.use_order(Order.NAME)

    @property
    def shelf(self) -> Shelf:
        """The shelf that is shown."""
        return next(shelf for shelf, button in self._buttons.items() if button.isChecked())

    def show_shelf(self, shelf: Shelf) -> None:
        """Go to a shelf."""
        self._buttons[shelf].setChecked(True)
        self.changed.emit()

    def use_order(self, order: Order) -> None:
        """Sort by this."""
        self.order = order
        self._show_order()

    def show_counts(self, counts: dict[Shelf, int]) -> None:
        """How many each shelf holds; what is empty and seldom is not shown."""
        for shelf, button in self._buttons.items():
            button.show_count(counts[shelf])
            button.setVisible(bool(counts[shelf]) or shelf not in _SELDOM or shelf is self.shelf)

    def focus_part(self) -> Widget:
        """What takes the focus when this part of the window is gone to."""
        return self._buttons[self.shelf]

    def set_title(self, widget: Widget) -> None:
        """What stands at the top."""
        self._column.insertWidget(0, widget)

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(2)
        for number, button in enumerate(self._buttons.values()):
            self._group.addButton(button, number)
            column.addWidget(button)
            if button.shelf in (Shelf.FIRST, Shelf.FAILED):
                column.addSpacing(8)
        self._buttons[Shelf.ALL].setChecked(True)
        for title, part in (
            (tr("Sort"), self._sort),
            (tr("Rating, at least"), self._stars),
            (tr("Marks are signed by"), self._name),
        ):
            label = QLabel(title)
            label.setProperty("role", "second_label")
            inset = QVBoxLayout()
            inset.setContentsMargins(8, 12, 8, 0)
            inset.setSpacing(4)
            inset.addWidget(label)
            inset.addWidget(part)
            column.addLayout(inset)
        column.addStretch()
        column.addSpacing(8)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_order(self) -> None:
        """What is to be looked at first has an order of its own, and the field says so."""
        first = self.shelf is Shelf.FIRST
        self._sort.show_value(order_words(Order.DOUBT if first else self.order))
        self._sort.setEnabled(not first)

    def _drop_orders(self) -> None:
        menu = QMenu(self)
        menu.setMinimumWidth(self._sort.width())
        for order in Order:
            menu.addAction(order_words(order), partial(self._choose, order))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))

    def _choose(self, order: Order) -> None:
        self.use_order(order)
        self.changed.emit()

    def _stars_changed(self, stars: int) -> None:
        self.stars = stars
        self.changed.emit()
