"""Numbered pins on the photograph: the places that are asked about. Each can be clicked, walked to and read out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from restorer.engine.asking import Place
from restorer.gui.actions import tr
from restorer.gui.canvas import overlay
from restorer.gui.canvas.view import Canvas
from restorer.gui.doubt.section import whereabouts
from restorer.gui.look import Look

_SIDE, _DISC = 32, 24


class Pin(QAbstractButton):
    """One of them. The one that is open is light, the others dark, all with a double edge."""

    def __init__(self, look: Look, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._number = number
        self.place = Place(0.0, 0.0, 0.0)
        self.current = False
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Question {n}").format(n=number))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def stand_for(self, place: Place, current: bool) -> None:
        """Which place it marks, and whether its card is open."""
        self.place, self.current = place, current
        share = round(100 * place.settles)
        name = tr("Question {n}, {where}, settles {share} % of the doubt")
        self.setAccessibleName(name.format(n=self._number, where=whereabouts(place.x, place.y), share=share))
        self.setToolTip(tr("Settles {share} % of the doubt").format(share=share))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Disc, number, and the focus."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = ("light", "dark") if self.current else ("dark", "light")
        disc = QRectF(0, 0, _DISC, _DISC)
        disc.moveCenter(QRectF(self.rect()).center())
        for width, edge in ((4.0, "dark"), (2.0, "light")):
            painter.setPen(QPen(look.canvas(edge), width))
            painter.setBrush(look.canvas(ground))
            painter.drawEllipse(disc)
        painter.setPen(look.canvas(ink))
        painter.setFont(look.font("body_strong"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if self.hasFocus():
            overlay.paint_ring(painter, look, disc.center(), _SIDE / 2 - 2.0)


class Pins(QObject):
    """`chosen(number)`: a pin was clicked. They follow the photograph."""

    chosen = Signal(int)

    def __init__(self, look: Look, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._count = 0
        self.pins = tuple(Pin(look, number + 1, canvas) for number in range(3))
        for number, pin in enumerate(self.pins):
            pin.clicked.connect(lambda _=False, n=number: self.chosen.emit(n))
        canvas.zoom_changed.connect(lambda _: self._place())

    def show_places(self, places: tuple[Place, ...], current: int) -> None:
        """These, and which of them is open (-1: none); no places: none."""
        self._count = len(places)
        for number, pin in enumerate(self.pins):
            if number < self._count:
                pin.stand_for(places[number], number == current)
        self._place()
        for number, pin in enumerate(self.pins):
            pin.setVisible(number < self._count)

    def _place(self) -> None:
        half = QPointF(_SIDE / 2, _SIDE / 2)
        for pin in self.pins[: self._count]:
            pin.move((self._canvas.place_of(pin.place.x, pin.place.y) - half).toPoint())
