"""The card that shows another photograph, to take colours from it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.colour_words import colour_words
from restorer.gui.look import Look
from restorer.gui.palette.source import Source
from restorer.gui.panel.colour_fields import signed
from restorer.gui.panel.section import words

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_RING = 7.0
_INSET = 16


class SourceView(QWidget):
    """The picture with a ring at the place looked at. `looked(L, a, b)` (None: nowhere), `taken(L, a, b)`."""

    looked = Signal(object)
    taken = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._source: Source | None = None
        self._place: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Photograph to take a colour from; arrows move, Enter takes"))

    def show_source(self, source: Source | None, size: QSize) -> None:
        """Show this photograph in a room of that size; None: an empty one."""
        self._source, self._place = source, None
        if source is not None:
            size = source.image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture, the ring, the focus."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._source is None:
            painter.fillRect(self.rect(), self._look.colour("sunken"))
            return
        painter.drawImage(QRectF(self.rect()), self._look.shown(self._source.image))
        if self._place is not None:
            for width, token in ((4.0, "dark"), (2.0, "light")):
                painter.setPen(QPen(self._look.canvas(token), width))
                painter.drawEllipse(self._place, _RING, _RING)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("focus"), 2.0))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Look at another place; with the button held, take what is there."""
        self._look_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take."""
        self._look_at(event.position())
        self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move the ring by a pixel, with Shift by ten; Enter takes."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is not None and self._place is not None:
            by = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._look_at(self._place + QPointF(step[0] * by, step[1] * by))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Without a pointer the ring starts in the middle."""
        super().focusInEvent(event)
        if self._place is None and self._source is not None:
            self._look_at(QPointF(self.width() / 2, self.height() / 2))

    def _look_at(self, place: QPointF) -> None:
        if self._source is not None:
            x = min(max(place.x(), 0.0), self.width() - 1.0)
            y = min(max(place.y(), 0.0), self.height() - 1.0)
            self._place = QPointF(x, y)
            self.looked.emit(self._source.at(x / self.width(), y / self.height()))
            self.update()

    def _take(self) -> None:
        if self._source is not None and self._place is not None:
            self.taken.emit(self._source.at(self._place.x() / self.width(), self._place.y() / self.height()))


class SourceCard(QWidget):
    """`taken(a, b)`; `view_wanted(own)`: show the file's own colours, or those it was given here."""

    taken = Signal(float, float)
    view_wanted = Signal(bool)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._over = parent
        self._luma = 50.0
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Take a colour from another photograph"))
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self.view = SourceView(look)
        self.view.looked.connect(self._say)
        self.view.taken.connect(lambda lab: self.taken.emit(lab[1], lab[2]))
        self.own = TextButton(look, tr("Its own colours"))
        self.given = TextButton(look, tr("As coloured here"))
        for button, own in ((self.own, True), (self.given, False)):
            button.setCheckable(True)
            button.clicked.connect(self._want_own if own else self._want_given)
        self._there, self._here = _Patch(look, tr("There")), _Patch(look, tr("Here"))
        self._words = words("", "second_label")
        self._remark = words("", "caption")
        self._build()
        self.hide()

    def show_source(self, name: str, source: Source | None, own: bool, choices: bool, remark: str) -> None:
        """Show a photograph (None: it is on its way). `choices`: it has colours of its own and others given here."""
        self._title.setText(self._title.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 380))
        self.view.show_source(source, self._room())
        self.own.setVisible(choices)
        self.given.setVisible(choices)
        self.own.setChecked(own)
        self.given.setChecked(not own)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self._words.setText(tr("Click the colour to take. Only its hue and strength are taken, never its lightness."))
        self._there.show_colour(None)
        self._here.show_colour(None)
        self.adjustSize()
        self.move(_INSET, _INSET)  # the brush's own pill at the foot stays free
        self.show()
        self.raise_()
        if source is not None:
            self.view.setFocus()

    def set_luma(self, luma: float) -> None:
        """The lightness of the place on the canvas that the colour is for."""
        self._luma = luma

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Close."""
        self.hide()
        self._over.setFocus()

    def _room(self) -> QSize:
        return QSize(min(440, self._over.width() - 4 * _INSET), min(420, self._over.height() - 220))

    def _say(self, lab: tuple[float, float, float]) -> None:
        luma, a, b = lab
        self._there.show_colour(screen_colour(luma, (a, b)))
        self._here.show_colour(screen_colour(self._luma, (a, b)))
        name = colour_words(luma, (a, b)).capitalize()
        self._words.setText(f"{name}   a* {signed(a)}   b* {signed(b)}")

    def _want_own(self) -> None:
        self.view_wanted.emit(True)

    def _want_given(self) -> None:
        self.view_wanted.emit(False)

    def _build(self) -> None:
        cross = IconButton(self._look, "close", tr("Close"), self._look.px("control_dense"))
        cross.clicked.connect(self.leave)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(cross)
        views = QHBoxLayout()
        views.setSpacing(8)
        views.addWidget(self.own)
        views.addWidget(self.given)
        views.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._there)
        foot.addWidget(self._here)
        foot.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(views)
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(foot)
        column.addWidget(self._remark)


class _Patch(QWidget):
    """A colour: as it is there, or as it will be here."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._colour: QColor | None = None
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedSize(look.px("swatch"), look.px("swatch"))

    def show_colour(self, colour: QColor | None) -> None:
        """Be that colour; None: none yet."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A rounded square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line_strong"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._colour is None else self._look.shown_colour(self._colour))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
