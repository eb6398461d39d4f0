"""The card that asks "What colour belongs here?" beside the place that was clicked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.colour_words import colour_words
from restorer.gui.look import Look
from restorer.gui.panel.hint_colour import Suggestion, Swatch
from restorer.project.recipe import Point

_GAP = 12
_INSET = 8
_LEAST = 16


class ColourCard(QWidget):
    """`previewed(ab)` while a colour is looked at (None: none), `taken(ab)`, `gray`, `other`, `left`."""

    previewed = Signal(object)
    taken = Signal(object)
    gray = Signal()
    other = Signal()
    left = Signal()
    skipped = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.back_to = parent
        self._look = look
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("What colour belongs here?"))
        self.setFixedWidth(look.px("card"))
        self._colours: list[Point] = []
        self._swatches: list[Swatch] = []
        self._luma = 50.0
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._said = QLabel()
        self._said.setProperty("role", "second_label")
        self._why, self._turn = QLabel(), QLabel()
        self._skip = TextButton(look, tr("Skip"))
        self._build()
        self.set_question("", "")
        self.hide()

    def ask(
        self, luma: float, suggestions: list[Suggestion], recent: tuple[Point, ...], about: QRectF, spot: QPointF
    ) -> None:
        """Open beside `about`, the object round `spot` (in the parent), with these colours; shares of 0 stay away."""
        self._luma = luma
        colours = suggestions or [(ab, 0.0) for ab in recent]
        self._colours = [ab for ab, _ in colours]
        self._fill(colours)
        self._said.setText(
            tr("Likely first. Rest the pointer on one to see it.") if suggestions else tr("Common colours")
        )
        self.adjustSize()
        self.move(beside(about, spot, self.size(), self._over.rect()))
        self.show()
        self.raise_()
        if self._swatches:
            self._swatches[0].setFocus()
        else:
            self.setFocus()

    def set_question(self, why: str, turn: str) -> None:
        """What the next `ask` is one of: why it is asked, and which it is ("1 of 3"). Until the card closes."""
        for label, text in ((self._why, why), (self._turn, turn)):
            label.setText(text)
            label.setVisible(bool(text))
        self._skip.setVisible(bool(turn))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits and Enter take, arrows look, Esc leaves."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self._colours):
            self._take(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._focused())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Resting on a swatch, or coming to it by keys, shows its colour on the photograph."""
        if watched in self._swatches and event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            if event.type() == QEvent.Type.Enter or self._looked:
                self._look_at(self._swatches.index(watched))
        elif watched in self._swatches and event.type() == QEvent.Type.Leave:
            self.previewed.emit(None)
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The focus goes back to where it came from: the photograph, or one of its hints."""
        super().hideEvent(event)
        if self._over.isVisible():
            (self.back_to if self.back_to.isVisible() else self._over).setFocus()
        self.back_to = self._over
        self.set_question("", "")

    def leave(self) -> None:
        """Close without a trace."""
        self.hide()
        self.left.emit()

    def _fill(self, colours: list[Suggestion]) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._looked = False
        self._swatches = []
        for number, (ab, share) in enumerate(colours[:5]):
            self._row.addWidget(self._cell(number, ab, share))
        self._row.addStretch()

    def _cell(self, number: int, ab: Point, share: float) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        swatch = Swatch(self._look, self._luma, ab, str(number + 1), QSize(56, 44))
        swatch.setFixedSize(56, 44)
        swatch.installEventFilter(self)
        swatch.clicked.connect(partial(self._take_clicked, number))
        self._swatches.append(swatch)
        column.addWidget(swatch)
        if share > 0.0:
            label = QLabel(f"{round(100 * share)} %")
            label.setProperty("role", "second_label")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        return cell

    def _build(self) -> None:
        title = QLabel(tr("What colour belongs here?"))
        title.setProperty("role", "title")
        title.setWordWrap(True)
        cross = IconButton(self._look, "close", tr("Close"), self._look.px("control_dense"))
        cross.clicked.connect(self.leave)
        top = QHBoxLayout()
        for label in (self._why, self._turn):
            label.setProperty("role", "second_label")
        self._why.setWordWrap(True)
        self._skip.clicked.connect(self.skipped)
        top.addWidget(title, 1)
        top.addWidget(self._turn)
        top.addWidget(cross)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        gray = TextButton(self._look, tr("Keep grey"), "", "keep-gray")
        gray.clicked.connect(self.gray)
        other = TextButton(self._look, tr("Other…"), "", "colour")
        other.clicked.connect(self.other)
        foot.addWidget(gray)
        foot.addWidget(other)
        foot.addStretch()
        foot.addWidget(self._skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._why)
        column.addLayout(self._row)
        column.addWidget(self._said)
        column.addSpacing(4)
        column.addLayout(foot)

    def _focused(self) -> int:
        return next((i for i, swatch in enumerate(self._swatches) if swatch.hasFocus()), 0)

    def _step(self, by: int) -> None:
        if self._swatches:
            self._looked = True
            self._swatches[(self._focused() + by) % len(self._swatches)].setFocus()

    def _look_at(self, number: int) -> None:
        ab = self._colours[number]
        words = tr("{number}   {words}, shown on the photo")
        self._said.setText(words.format(number=number + 1, words=colour_words(self._luma, ab).capitalize()))
        self.previewed.emit(ab)

    def _take_clicked(self, number: int, _checked: bool = False) -> None:
        self._take(number)

    def _take(self, number: int) -> None:
        if 0 <= number < len(self._colours):
            self.hide()
            self.taken.emit(self._colours[number])


def beside(about: QRectF, spot: QPointF, size: QSize, room: QRect) -> QPoint:
    """Where a card of `size` stands within `room` without covering `about`: right of it, left, below, or above.

    Where the object leaves no side that much room, at least the spot that was clicked stays free.
    """
    free = QRectF(room).adjusted(_INSET, _INSET, -_INSET, -_INSET)
    for object_ in (about, QRectF(spot, spot).adjusted(-_LEAST, -_LEAST, _LEAST, _LEAST)):
        for card in _sides(object_, size, free):
            if free.contains(card):
                return card.topLeft().toPoint()
    return _kept(QRectF(spot.x(), spot.y(), size.width(), size.height()), free).topLeft().toPoint()


def _sides(about: QRectF, size: QSize, free: QRectF) -> tuple[QRectF, ...]:
    """Right, left, below and above, each moved along the object's side until it is within `free` there."""
    width, height = size.width(), size.height()
    middle = about.center()
    across = _kept(QRectF(free.left(), middle.y() - height / 2, width, height), free).top()
    along = _kept(QRectF(middle.x() - width / 2, free.top(), width, height), free).left()
    return (
        QRectF(about.right() + _GAP, across, width, height),
        QRectF(about.left() - _GAP - width, across, width, height),
        QRectF(along, about.bottom() + _GAP, width, height),
        QRectF(along, about.top() - _GAP - height, width, height),
    )


def _kept(card: QRectF, free: QRectF) -> QRectF:
    moved = QRectF(card)
    moved.moveLeft(max(min(card.left(), free.right() - card.width()), free.left()))
    moved.moveTop(max(min(card.top(), free.bottom() - card.height()), free.top()))
    return moved
