"""The card that asks "What colour belongs here?" beside the place that was clicked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.look import Look
from restorer.gui.panel.swatches import Swatch
from restorer.project.recipe import Point

Suggestion = tuple[Point, float]

_GAP = 12
_INSET = 8
_LEAST = 16
_MOST = 5
_MOST_KEPT = 10
_NARROWEST = 200
_LIKELY = QSize(56, 44)
_GAP_OF_LIKELY, _GAP_OF_KEPT = 8, 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


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
        self._likely = _Likely(look)
        self._kept = KeptColours(look)
        for swatch in (*self._likely.swatches, *self._kept.swatches):
            swatch.installEventFilter(self)
            swatch.clicked.connect(partial(self._take, swatch))
        self._margins = (16, 12)
        self._luma = 50.0
        self._looked = False
        self._said = QLabel()
        self._said.setProperty("role", "second_label")
        self._said.setWordWrap(True)
        self._why, self._turn = QLabel(), QLabel()
        self._skip = TextButton(look, tr("Skip"))
        self._build()
        self.set_question("", "")
        self.hide()

    @property
    def _swatches(self) -> list[Swatch]:
        """Those that are shown: what is likely, then what is kept."""
        return [one for one in (*self._likely.swatches, *self._kept.swatches) if not one.isHidden()]

    def show_kept(self, colours: tuple[tuple[str, Point], ...]) -> None:
        """The names and colours that are offered beside what the model thinks likely, from now on."""
        self._kept.colours = colours

    def ask(
        self, luma: float, suggestions: list[Suggestion], recent: tuple[Point, ...], about: QRectF, spot: QPointF
    ) -> None:
        """Open beside `about`, the object round `spot` (in the parent), with these colours; shares of 0 stay away."""
        self._luma, self._looked = luma, False
        self._fit()
        self._likely.show_colours(luma, suggestions or [(ab, 0.0) for ab in recent])
        self._kept.show_colours(luma)
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

    def _fit(self) -> None:
        """Never wider than the canvas: where that is narrow, with fewer colours."""
        width = min(self._look.px("card"), max(self._over.width() - 2 * _INSET, _NARROWEST))
        self.setFixedWidth(width)
        room = width - sum(self._margins)
        self._likely.fit(room)
        self._kept.fit(room)

    def set_question(self, why: str, turn: str) -> None:
        """What the next `ask` is one of: why it is asked, and which it is ("1 of 3"). Until the card closes."""
        for label, text in ((self._why, why), (self._turn, turn)):
            label.setText(text)
            label.setVisible(bool(text))
        self._skip.setVisible(bool(turn))

    def event(self, event: QEvent) -> bool:
        """Digits are the card's while it is open, not the window's ratings."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        return 0 <= event.key() - Qt.Key.Key_1 < self._likely.shown

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits and Enter take, arrows look, Esc leaves."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < self._likely.shown:
            self._take(self._likely.swatches[digit])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._swatches:
            self._take(self._swatches[self._focused()])
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Resting on a swatch, or coming to it by keys, shows its colour on the photograph."""
        if isinstance(watched, Swatch):
            if event.type() == QEvent.Type.Enter or (event.type() == QEvent.Type.FocusIn and self._looked):
                self._look_at(watched)
            elif event.type() == QEvent.Type.Leave:
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
        column.setContentsMargins(self._margins[0], 12, self._margins[1], 14)
        column.setSpacing(8)
        column.addLayout(top)
        for part in (self._why, self._likely, self._said, self._kept):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(foot)

    def _focused(self) -> int:
        return next((i for i, swatch in enumerate(self._swatches) if swatch.hasFocus()), 0)

    def _step(self, by: int) -> None:
        shown = self._swatches
        if shown:
            self._looked = True
            shown[(self._focused() + by) % len(shown)].setFocus()

    def _look_at(self, swatch: Swatch) -> None:
        words = swatch.words[:1].upper() + swatch.words[1:]
        if swatch in self._likely.swatches:
            number = self._likely.swatches.index(swatch) + 1
            self._said.setText(tr("{number}   {words}, shown on the photo").format(number=number, words=words))
        else:
            self._said.setText(tr("{words}, shown on the photo").format(words=words))
        self.previewed.emit(swatch.ab)

    def _take(self, swatch: Swatch, _checked: bool = False) -> None:
        self.hide()
        self.taken.emit(swatch.ab)


class _Likely(QWidget):
    """Up to five swatches with digits, each with its share under it. They change in place: the card opens at once."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.shown = 0
        self._most = _MOST
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_OF_LIKELY)
        self._cells: list[tuple[QWidget, QLabel]] = []
        self.swatches: list[Swatch] = []
        for number in range(_MOST):
            swatch = Swatch(look, str(number + 1), _LIKELY)
            swatch.setFixedSize(_LIKELY)
            label = QLabel()
            label.setProperty("role", "second_label")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(swatch)
            column.addWidget(label)
            row.addWidget(cell)
            self._cells.append((cell, label))
            self.swatches.append(swatch)
        row.addStretch()

    def fit(self, room: int) -> None:
        """From the next time on, as many as so many logical pixels have place for."""
        self._most = min((room + _GAP_OF_LIKELY) // (_LIKELY.width() + _GAP_OF_LIKELY), _MOST)

    def show_colours(self, luma: float, colours: list[Suggestion]) -> None:
        """These colours with their shares at this lightness."""
        self.shown = min(len(colours), self._most)
        for number, (cell, label) in enumerate(self._cells):
            there = number < self.shown
            cell.setVisible(there)
            self.swatches[number].setVisible(there)
            if there:
                ab, share = colours[number]
                self.swatches[number].show_colour(luma, ab)
                label.setText(f"{round(100 * share)} %")
                label.setVisible(share > 0.0)


class KeptColours(QWidget):
    """A row of small swatches: colours saved with a name, and recent ones."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.colours: tuple[tuple[str, Point], ...] = ()
        self._most = _MOST_KEPT
        self.swatches = [Swatch(look) for _ in range(_MOST_KEPT)]
        title = QLabel(tr("Saved and recent"))
        title.setProperty("role", "second_label")
        row = QHBoxLayout()
        row.setSpacing(_GAP_OF_KEPT)
        for swatch in self.swatches:
            row.addWidget(swatch)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addLayout(row)

    def fit(self, room: int) -> None:
        """From the next time on, as many as so many logical pixels have place for."""
        one = self.swatches[0].minimumWidth() + _GAP_OF_KEPT
        self._most = min((room + _GAP_OF_KEPT) // one, _MOST_KEPT)

    def show_colours(self, luma: float) -> None:
        """Show them at this lightness."""
        self.setVisible(bool(self.colours))
        shown = min(len(self.colours), self._most)
        for number, swatch in enumerate(self.swatches):
            swatch.setVisible(number < shown)
            if number < shown:
                name, ab = self.colours[number]
                swatch.show_colour(luma, ab, name)
        column = self.layout()
        if column is not None:
            column.invalidate()
            column.activate()
        self.updateGeometry()


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
