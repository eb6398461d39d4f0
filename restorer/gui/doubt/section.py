"""The section *Confidence*: how much of the picture the model is sure of, where doubt begins, what it would ask."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from restorer.engine.asking import Place
from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.checks import Check
from restorer.gui.look import Look
from restorer.gui.panel.section import Section, words
from restorer.gui.panel.slider_row import SliderRow

LOWEST, HIGHEST = 10, 95


class ShareBar(QWidget):
    """A thin bar, filled as far as its share."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._share = 0.0
        self.setFixedHeight(look.px("slider_track"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """0..1."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track and fill."""
        painter, whole = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("selected"))
        painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        fill = QRectF(whole)
        fill.setWidth(whole.width() * self._share)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            fill.moveRight(whole.right())
        painter.setBrush(self._look.colour("text_2"))
        painter.drawRoundedRect(fill, whole.height() / 2, whole.height() / 2)


class PlaceRow(QAbstractButton):
    """A place worth asking about: its number, where it is, what an answer there settles."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self._settles = ""
        self.setCheckable(True)
        self.setFixedHeight(look.px("control_primary"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Question {n}").format(n=number))
        look.changed.connect(self.update)

    def show_place(self, place: Place, current: bool) -> None:
        """What it stands for; `current` while its card is open."""
        self._settles = tr("settles {share} %").format(share=round(100 * place.settles))
        self.setText(whereabouts(place.x, place.y))
        self.setChecked(current)
        self.setAccessibleName(f"{self._number}. {self.text()}, {self._settles}")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is."""
        return QSize(120, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground, number in a disc, words on both sides, focus ring."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setPen(QPen(look.colour("focus"), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), look.px("radius_control"), look.px("radius_control"))
        self._paint_number(painter)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start, end = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)[:: 1 if right_to_left else -1]
        painter.setPen(look.colour("text"))
        painter.setFont(look.font("body"))
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(40, 0, -8, 0))
        painter.drawText(room, start | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(look.colour("text_2"))
        painter.setFont(look.font("label"))
        painter.drawText(room, end | Qt.AlignmentFlag.AlignVCenter, self._settles)

    def _paint_number(self, painter: QPainter) -> None:
        look = self._look
        disc = QRectF(8.5, (self.height() - 21) / 2, 21, 21)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            disc.moveRight(self.width() - 8.5)
        painter.setPen(QPen(look.colour("text"), 1.2))
        painter.setBrush(look.colour("text") if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        painter.setPen(look.colour("window" if self.isChecked() else "text"))
        painter.setFont(look.font("label"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class ConfidenceSection(Section):
    """`shown(bool)` the overlay, `below_changed(per cent)`, `asked`, `chosen(number)` a place of the list."""

    shown = Signal(bool)
    below_changed = Signal(int)
    asked = Signal()
    chosen = Signal(int)

    def __init__(self, look: Look, below: int, origin: int) -> None:
        super().__init__(look, "confidence", tr("Confidence"))
        self._share = words("", "body")
        self._bar = ShareBar(look)
        self._expected = words("", "second_label")
        self.show_doubt = Check(look, tr("Show doubt"))
        self.show_doubt.toggled.connect(self.shown)
        self.below = SliderRow(look, tr("Count as doubtful below"), LOWEST, HIGHEST, origin, "%")
        self.below.set_value(below)
        self.below.changed.connect(self.below_changed)
        self._legend = words(tr("Greyed and hatched: here the model could not decide between colours."), "second_label")
        self.ask_me = TextButton(look, tr("Ask me"), "", "ask-me")
        self.ask_me.clicked.connect(self.asked)
        self._heading = words("", "second_label")
        self.rows = tuple(PlaceRow(look, number + 1) for number in range(3))
        for number, row in enumerate(self.rows):
            row.clicked.connect(partial(self._choose, number))
        self._lay_out()
        self.show_share(None)
        self.show_places((), -1)

    def show_share(self, share: float | None, waiting: bool = False, expected: str = "") -> None:
        """How much of the picture the model is sure of; None: it does not say, or (`waiting`) has not yet.

        `expected`: the figure of album and filmstrip, with what it means.
        """
        known = share is not None
        text = tr("Sure of {share} % of the picture").format(share=round(100 * (share or 0.0)))
        self._share.setText(text if known else "" if waiting else tr("This model does not say how sure it is."))
        self.set_folded_remark(f"{round(100 * (share or 0.0))} %" if known else "")
        self._bar.set_share(share or 0.0)
        self._expected.setText(expected)
        self._expected.setVisible(bool(expected))
        for part in (self._bar, self.show_doubt, self.below, self._legend, self.ask_me):
            part.setVisible(known)

    def words(self) -> str:
        """What it says of the whole picture."""
        return self._share.text()

    def set_shown(self, shown: bool) -> None:
        """Whether the overlay is seen, without saying so."""
        self.show_doubt.blockSignals(True)
        self.show_doubt.setChecked(shown)
        self.show_doubt.blockSignals(False)
        self.show_doubt.update()

    def show_places(self, places: tuple[Place, ...], current: int) -> None:
        """The places that are asked about, and which is open."""
        one, two = tr("One place worth asking about"), tr("Two places worth asking about")
        self._heading.setText(("", one, two, tr("Three places worth asking about"))[len(places)])
        self._heading.setVisible(bool(places))
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(places))
            if number < len(places):
                row.show_place(places[number], number == current)

    def _choose(self, number: int, _checked: bool = False) -> None:
        self.chosen.emit(number)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self._share)
        column.addWidget(self._bar)
        column.addWidget(self._expected)
        column.addWidget(self.show_doubt)
        column.addWidget(self.below)
        column.addWidget(self._legend)
        column.addWidget(self.ask_me, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        places = QVBoxLayout()
        places.setSpacing(2)
        for row in self.rows:
            places.addWidget(row)
        column.addLayout(places)


def whereabouts(x: float, y: float) -> str:
    """A place in words."""
    names = (
        (tr("Upper left"), tr("Above centre"), tr("Upper right")),
        (tr("Left of centre"), tr("Centre"), tr("Right of centre")),
        (tr("Lower left"), tr("Below centre"), tr("Lower right")),
    )
    return names[min(int(3 * y), 2)][min(int(3 * x), 2)]
