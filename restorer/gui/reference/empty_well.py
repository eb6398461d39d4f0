"""The well while no reference is chosen: a place to drop a colour photograph on, and a button that asks for one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.panel.section import words

_PAD = 12


class EmptyWell(QAbstractButton):
    """A click or Space asks for a file. `show_target`: something that can be dropped is over it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._target = False
        self._hover = False
        self._icon = QLabel()
        self._title = words("", "")
        self._text = words("", "caption")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._build()
        look.changed.connect(self._draw)
        self.show_purpose("")
        self._draw()

    def show_purpose(self, purpose: str) -> None:
        """What a reference will guide, as a sentence."""
        self._purpose = purpose
        self._say()

    def show_target(self, target: bool) -> None:
        """What is dropped now becomes the reference."""
        self._target = target
        self._say()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Lighter under the pointer."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._hover = event.type() == QEvent.Type.HoverEnter
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A dashed line round a hollow; as the target of a drop, or with the focus, the ring's colour."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._target or self.hasFocus()
        wide = 2.0 if marked else 1.0
        pen = QPen(look.colour("focus" if marked else "line_strong"), wide)
        if self._target or not marked:
            pen.setDashPattern([4.0 / wide, 3.0 / wide])
        painter.setPen(pen)
        painter.setBrush(look.colour("hover" if self._hover or self._target else "sunken"))
        radius, inset = look.px("radius_control"), wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _build(self) -> None:
        for label in (self._icon, self._title, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch()
        lines.addWidget(self._title)
        lines.addWidget(self._text)
        lines.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(lines, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _say(self) -> None:
        title = tr("Use as reference") if self._target else tr("Drop a colour photograph here")
        self._title.setText(title)
        self._text.setText(self._purpose)
        self.setAccessibleName(tr("Choose a reference photograph"))
        self.setAccessibleDescription(f"{title}. {self._purpose}")
        self.updateGeometry()

    def _draw(self) -> None:
        size = self._look.px("icon")
        self._icon.setPixmap(
            self._look.pixmap("reference", self._look.colour("text_2"), size, self.devicePixelRatioF())
        )
