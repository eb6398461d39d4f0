"""What is seen before a photograph is open: where to drop one, two buttons, and samples to try."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from restorer.gui.actions import Actions, tr, tr_n
from restorer.gui.buttons import TextButton
from restorer.gui.figures import counted
from restorer.gui.fitting import scrolling
from restorer.gui.look import Look
from restorer.gui.samples import SampleRow

_MARGIN = 24
_AREA_HEIGHT = 258


class EmptyState(QWidget):
    """The drop area in the middle of an empty window; where that is low, it scrolls."""

    def __init__(self, look: Look, actions: Actions, samples: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surround")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = DropArea(look, actions)
        self.samples = SampleRow(look, samples)
        kinds = tr(
            "TIFF, JPEG, PNG, WebP and more, 8 or 16 bit. You can also paste, or drag a picture from the browser."
        )
        formats = QLabel(kinds)
        formats.setProperty("role", "second_label")
        formats.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        formats.setWordWrap(True)
        self.last = TextButton(look, "", "quiet", "history")
        self.last.clicked.connect(actions["reopen"].trigger)
        self.last.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.addStretch(5)
        column.addWidget(self._area, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(formats)
        column.addSpacing(8)
        column.addWidget(self.last, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(self.samples, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(content))

    def show_last(self, photos: int) -> None:
        """Offer the last session, which had so many photographs."""
        words = tr_n("Reopen the last session (1 photograph)", "Reopen the last session ({n} photographs)", photos)
        self.last.setText(f" {words.format(n=counted(photos))}")
        self.last.setAccessibleName(self.last.text().strip())
        self.last.setVisible(photos > 0)

    def set_target(self, shown: bool) -> None:
        """Mark the area as the target of a drag."""
        self._area.set_target(shown)

    def focus_part(self) -> QWidget:
        """What takes the focus when the window opens."""
        return self._area.first

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Never wider than the window."""
        super().resizeEvent(event)
        room = self.width() - 2 * _MARGIN
        self._area.fit(room)
        self.samples.fit(room)


class DropArea(QWidget):
    """A dashed frame with what to do in it."""

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self._look = look
        self._target = False
        self.setFixedSize(look.px("drop_area"), _AREA_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._glyph = QLabel()
        self._glyph.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.first = TextButton(look, actions["open"].text(), "primary")
        self.first.clicked.connect(actions["open"].trigger)
        folder = TextButton(look, actions["open_folder"].text(), "big")
        folder.clicked.connect(actions["open_folder"].trigger)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self.first)
        buttons.addWidget(folder)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addStretch()
        column.addWidget(self._glyph)
        column.addSpacing(8)
        column.addWidget(_line(tr("Drop photographs here"), "welcome"))
        column.addWidget(_line(tr("One, fifty, or a whole folder. Your originals are never changed."), "second"))
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch()
        look.changed.connect(self._draw)
        self._draw()

    def fit(self, room: int) -> None:
        """As wide as there is room for, in logical pixels."""
        self.setFixedWidth(min(self._look.px("drop_area"), room))

    def set_target(self, shown: bool) -> None:
        """Mark the area as the target of a drag."""
        self._target = shown
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("focus" if self._target else "line_strong"), 2.0 if self._target else 1.5)
        pen.setDashPattern([4.5, 4.0])
        painter.setPen(pen)
        ground = self._look.colour("hover" if self._target else "window")
        ground.setAlphaF(0.5)
        painter.setBrush(ground)
        radius = self._look.px("radius_dialog")
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)

    def _draw(self) -> None:
        colour = self._look.colour("text_2")
        self._glyph.setPixmap(self._look.pixmap("open-photo", colour, 40, self.devicePixelRatioF()))
        self.update()


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
