"""Swatches: colours that can be taken, alone, in a row with words under them, or many in a grid.

They are filled anew while a hand drags over the disc, so they change in place and keep the focus.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.colour_words import colour_words
from restorer.gui.look import Look
from restorer.project.recipe import Point

_GAP = 6
_SAME = 0.25
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Swatch(QAbstractButton):
    """A colour that can be taken; it is called by its own name, if it has one, and by its colour in words."""

    def __init__(self, look: Look, digit: str = "", size: QSize | None = None) -> None:
        super().__init__()
        self._look = look
        self._colour = QColor()
        self._digit = digit
        self.ab: Point = (0.0, 0.0)
        self.words = ""
        if size is None:
            self.setFixedSize(look.px("swatch"), look.px("swatch"))
        else:  # gives way where the panel is narrow
            self.setMinimumWidth(look.px("swatch"))
            self.setFixedHeight(size.height())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self.setAccessibleName(tr("Colour"))

    def show_colour(self, luma: float, ab: Point, name: str = "") -> None:
        """Be this colour at this lightness."""
        self.ab = ab
        self._colour = screen_colour(luma, ab)
        self.words = ": ".join(filter(None, (name, colour_words(luma, ab))))
        self.setAccessibleName(f"{self._digit} {self.words}".strip())
        self.setToolTip(self.words[:1].upper() + self.words[1:])
        self.update()

    def show_hand(self, ab: Point) -> None:
        """Framed if that is the colour in hand."""
        self.setChecked(abs(ab[0] - self.ab[0]) + abs(ab[1] - self.ab[1]) < _SAME)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes like Space; arrows are for whoever holds the swatches."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A click takes the colour; whether it is in hand is said by who holds it."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The colour, its digit, a frame when chosen or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        token = "focus" if self.hasFocus() else "text" if self.isChecked() else "line_strong"
        painter.setPen(QPen(self._look.colour(token), 2.0 if token != "line_strong" else 1.0))
        painter.setBrush(self._look.shown_colour(self._colour))
        painter.drawRoundedRect(place, 4, 4)
        if self._digit:
            dark = self._colour.lightnessF() > 0.5
            painter.setPen(self._look.canvas("dark" if dark else "light"))
            painter.setFont(self._look.font("caption"))
            corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            painter.drawText(place.adjusted(5, 3, 0, 0), corner, self._digit)


class SwatchRow(QWidget):
    """A few larger swatches side by side, each with a digit on it and words under it."""

    taken = Signal(float, float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._cells: list[tuple[QWidget, Swatch, QLabel]] = []

    @property
    def swatches(self) -> list[Swatch]:
        """Those that are shown."""
        return [swatch for cell, swatch, _ in self._cells if not cell.isHidden()]

    def show_colours(self, luma: float, colours: tuple[Point, ...], under: tuple[str, ...], hand: Point) -> None:
        """Show these colours at this lightness."""
        while len(self._cells) < len(colours):
            self._cells.append(self._cell(len(self._cells)))
        for number, (cell, swatch, label) in enumerate(self._cells):
            cell.setVisible(number < len(colours))
            if number < len(colours):
                swatch.show_colour(luma, colours[number])
                swatch.show_hand(hand)
                label.setText(under[number])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go from one to the next."""
        if not step_focus(self.swatches, event):
            super().keyPressEvent(event)

    def _cell(self, number: int) -> tuple[QWidget, Swatch, QLabel]:
        swatch = Swatch(self._look, str(number + 1), QSize(52, 34))
        swatch.clicked.connect(partial(self._take, swatch))
        label = QLabel()
        label.setProperty("role", "caption")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(swatch)
        column.addWidget(label)
        self._row.addWidget(cell, 1)
        return cell, swatch, label

    def _take(self, swatch: Swatch, _checked: bool = False) -> None:
        self.taken.emit(*swatch.ab)


class SwatchGrid(QWidget):
    """Small swatches in as many columns as there is room for; one stop for Tab, arrows go about in it.

    `looked(words)`: the pointer or the focus came to that colour ("": left it). `asked(number, place)`: its menu.
    """

    taken = Signal(float, float)
    looked = Signal(str)
    asked = Signal(int, object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.swatches: list[Swatch] = []
        self.setAccessibleName(name)

    def show_colours(self, luma: float, colours: tuple[Point, ...], names: tuple[str, ...], hand: Point) -> None:
        """Show these colours at this lightness."""
        while len(self.swatches) < len(colours):
            self.swatches.append(self._swatch())
        while len(self.swatches) > len(colours):
            old = self.swatches.pop()
            old.hide()
            old.deleteLater()
        for swatch, ab, name in zip(self.swatches, colours, names or ("",) * len(colours), strict=True):
            swatch.show_colour(luma, ab, name)
            swatch.show_hand(hand)
        self._lay_out()

    def focused(self) -> int:
        """The number of the swatch that has the focus, -1 if none has."""
        return next((i for i, swatch in enumerate(self.swatches) if swatch.hasFocus()), -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say which colour is looked at."""
        if isinstance(watched, Swatch):
            if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
                self.looked.emit(watched.words)
            elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
                self.looked.emit("")
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go from one to the next, up and down by rows."""
        if not step_focus(self.swatches, event, self._columns()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab leaves all of them at once."""
        for swatch in self.swatches:
            swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus if swatch.hasFocus() else Qt.FocusPolicy.ClickFocus)
        moved = super().focusNextPrevChild(forward)
        for swatch in self.swatches:
            swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or fewer columns."""
        super().resizeEvent(event)
        self._lay_out()

    def _swatch(self) -> Swatch:
        swatch = Swatch(self._look)
        swatch.setParent(self)
        swatch.clicked.connect(partial(self._take, swatch))
        swatch.installEventFilter(self)
        swatch.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        swatch.customContextMenuRequested.connect(partial(self._ask, swatch))
        swatch.show()
        return swatch

    def _columns(self) -> int:
        return max((self.width() + _GAP) // (self._look.px("swatch") + _GAP), 1)

    def _lay_out(self) -> None:
        side, columns = self._look.px("swatch") + _GAP, self._columns()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, swatch in enumerate(self.swatches):
            left = number % columns * side
            swatch.move(self.width() - left - side + _GAP if mirrored else left, number // columns * side)
        rows = -(-len(self.swatches) // columns)
        self.setFixedHeight(max(rows * side - _GAP, 0))

    def _take(self, swatch: Swatch, _checked: bool = False) -> None:
        self.taken.emit(*swatch.ab)

    def _ask(self, swatch: Swatch, place: object) -> None:
        if swatch in self.swatches:
            self.asked.emit(self.swatches.index(swatch), place)


def step_focus(swatches: list[Swatch], event: QKeyEvent, columns: int = 0) -> bool:
    """Move the focus by an arrow key; whether it was one that leads anywhere. Up and Down need `columns`."""
    here = next((i for i, swatch in enumerate(swatches) if swatch.hasFocus()), None)
    steps = {**_ARROWS, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
    by = steps.get(Qt.Key(event.key()), 0)
    if here is None or by == 0:
        return False
    if event.key() in _ARROWS and swatches[0].layoutDirection() == Qt.LayoutDirection.RightToLeft:
        by = -by
    if 0 <= here + by < len(swatches):
        swatches[here + by].setFocus(Qt.FocusReason.OtherFocusReason)
    return True
