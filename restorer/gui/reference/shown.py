"""The well while a reference is chosen: the photograph, its name, what became of it, its weight, and a way to go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.look import Look
from restorer.gui.panel.section import words
from restorer.gui.panel.slider_row import SliderRow

_AIR = 6
"""What the cross has round it within its button, so that it ends where values and chevrons do."""


class Picture(QWidget):
    """A photograph at a fixed height, as wide as it is, but no wider than leaves room for words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setFixedSize(look.px("reference_w"), look.px("reference_h"))

    def show_image(self, image: QImage | None) -> None:
        """Show this one; None: nothing is known of it yet."""
        self._image = QImage() if image is None else image
        most = QSize(self._look.px("reference_w"), self._look.px("reference_h"))
        size = most if self._image.isNull() else self._image.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(max(size.width(), 24), most.height())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The photograph with slightly rounded corners, or a hollow."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(self.rect())
        if self._image.isNull():
            painter.fillRect(place, self._look.colour("sunken"))
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(place.center())
        clip = QPainterPath()
        clip.addRoundedRect(target, 2, 2)
        painter.setClipPath(clip)
        painter.drawImage(target, self._look.shown(self._image))


class ShownReference(QWidget):
    """`weight_changed(0..1)`, `weight_began`, `removed`, `find_wanted`."""

    weight_changed = Signal(float)
    weight_began = Signal()
    removed = Signal()
    find_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._full_name = ""
        self.picture = Picture(look)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._state = words("", "caption")
        self.remove = IconButton(look, "close", tr("Remove reference photograph"), look.px("control_dense"))
        self.remove.clicked.connect(self.removed)
        self.search = TextButton(look, tr("Find…"))
        self.search.clicked.connect(self.find_wanted)
        self.weight = SliderRow(look, tr("Weight"), 0, 100, 100, "%")
        self.weight.track.setAccessibleName(tr("Weight of the reference photograph"))
        self.weight.changed.connect(lambda value: self.weight_changed.emit(value / 100.0))
        self.weight.began.connect(self.weight_began)
        self._build()

    def show_reference(self, name: str, weight: float, image: QImage | None) -> None:
        """Show this one."""
        self._full_name = name
        self.setAccessibleName(tr("Reference photograph {name}").format(name=name))
        self._name.setToolTip(name)
        self.picture.show_image(image)
        self.weight.set_value(round(100 * weight))
        self._elide()

    def show_state(self, state: str, lost: bool = False) -> None:
        """A sentence about it; `lost`: it can be looked for."""
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self.search.setVisible(lost)
        self.weight.setEnabled(not lost)
        self.setAccessibleDescription(state)

    def state_words(self) -> str:
        """What is said of it."""
        return self._state.text()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The name has more or less room."""
        super().resizeEvent(event)
        self._elide()

    def _build(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._name)
        lines.addWidget(self._state)
        lines.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, -_AIR, 0)
        row.setSpacing(12)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.weight)

    def _elide(self) -> None:
        room = max(self.width() - self.picture.width() - self.remove.width() - 26, 40)
        self._name.setText(self._name.fontMetrics().elidedText(self._full_name, Qt.TextElideMode.ElideMiddle, room))
