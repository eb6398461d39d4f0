"""The card that asks "What colour belongs here?" beside the place that was clicked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.canvas.card_colours import KeptColours, Likely, Suggestion
from restorer.gui.canvas.card_own import OwnRow
from restorer.gui.canvas.card_place import INSET, beside
from restorer.gui.look import Look
from restorer.gui.panel.swatches import Swatch
from restorer.project.recipe import Point

__all__ = ["ColourCard"]

_NARROWEST = 200
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColourCard(QWidget):
    """`previewed(ab)` while a colour is looked at (None: none), `taken(ab)`, `gray`, `other`, `left`.

    `opened` and `closed`: it is there, or gone, for whatever reason.
    """

    previewed = Signal(object)
    taken = Signal(object)
    gray = Signal()
    other = Signal()
    left = Signal()
    skipped = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.back_to = parent
        self._look = look
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("What colour belongs here?"))
        self.setFixedWidth(look.px("card"))
        self._likely = Likely(look)
        self._kept = KeptColours(look)
        self.own = OwnRow(look)
        self._previewing = False
        self._grip: QPoint | None = None
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
        self.take_focus()
        self.opened.emit()

    def take_focus(self) -> None:
        """The keys are the card's: on the first colour."""
        if self._swatches:
            self._swatches[0].setFocus()
        else:
            self.setFocus()

    @property
    def asks_in_turn(self) -> bool:
        """Whether this is one of several questions, each with a pin of its own."""
        return bool(self._turn.text())

    def grow(self) -> None:
        """Fit what is shown now, where it stands as far as the canvas has room."""
        column = self.layout()
        if column is not None:
            column.activate()
        self.adjustSize()
        self._put(self.pos())

    def _put(self, corner: QPoint) -> None:
        """There, as far as it stays on the canvas."""
        room = self._over.rect().adjusted(INSET, INSET, -INSET - self.width(), -INSET - self.height())
        x, y = max(min(corner.x(), room.right()), room.left()), max(min(corner.y(), room.bottom()), room.top())
        self.move(x, y)

    def _fit(self) -> None:
        """Never wider than the canvas: where that is narrow, with fewer colours."""
        width = min(self._look.px("card"), max(self._over.width() - 2 * INSET, _NARROWEST))
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
        """Digits, W and brackets are the card's while it is open, not the window's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        return 0 <= event.key() - Qt.Key.Key_1 < self._likely.shown or self.own.knows(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Digits and Enter take, arrows look, W keeps it in the object, Esc leaves."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < self._likely.shown:
            self._take(self._likely.swatches[digit])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._swatches:
            self._take(self._swatches[self._focused()])
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not self.own.take_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Its ground is a handle: what it covers may be wanted."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It goes with the hand, as far as the canvas reaches."""
        if self._grip is not None:
            self._put(self.pos() + event.position().toPoint() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """It is let go."""
        self._grip = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Resting on a swatch, or coming to it by keys, shows its colour on the photograph."""
        if isinstance(watched, Swatch):
            if event.type() == QEvent.Type.Enter or (event.type() == QEvent.Type.FocusIn and self._looked):
                self._look_at(watched)
            elif event.type() == QEvent.Type.Leave:
                self._look_away()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The focus goes back to where it came from, the photograph or one of its hints; what was looked at is gone."""
        super().hideEvent(event)
        self._look_away()
        if self._over.isVisible():
            (self.back_to if self.back_to.isVisible() else self._over).setFocus()
        self.back_to = self._over
        self.set_question("", "")
        self.closed.emit()

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
        gray.clicked.connect(self._answer_gray)
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
        for part in (self._why, self._likely, self._said, self._kept, self.own):
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
        self._previewing = True
        self.previewed.emit(swatch.ab)

    def _look_away(self) -> None:
        if self._previewing:
            self._previewing = False
            self.previewed.emit(None)

    def _answer_gray(self) -> None:
        self._previewing = False
        self.gray.emit()

    def _take(self, swatch: Swatch, _checked: bool = False) -> None:
        self._previewing = False  # what is looked at stays
        self.hide()
        self.taken.emit(swatch.ab)
