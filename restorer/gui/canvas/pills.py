"""Pills over the foot of the canvas: a word of advice, and the brush's size."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look

SIZES = (4, 160)


class Pill(QWidget):
    """A dark rounded ground that lies over the photograph, the same in both themes."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._wanted = self._aside = False
        self.setObjectName("pill")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 0, 8, 0)
        self.row.setSpacing(8)
        self.setFixedHeight(look.px("canvas_pill"))
        self.hide()

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name
        """Shown as soon as nothing else is in the hand."""
        self._wanted = visible
        super().setVisible(visible and not self._aside)

    def put_aside(self, aside: bool) -> None:
        """Something else is in the hand for a while, a crop say: what a tool has to say waits."""
        self._aside = aside
        super().setVisible(self._wanted and not aside)

    def fit(self, room: int) -> None:
        """As wide as it wants to be, at most `room` logical pixels."""
        del room
        self.adjustSize()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self._look.canvas("pill")
        ground.setAlphaF(0.94)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)


class AdvicePill(Pill):
    """One sentence with an icon; it goes by its x."""

    closed = Signal()

    def __init__(self, look: Look, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self._glyph = QLabel()
        self._text = text
        self._label = label = QLabel(text)
        label.setProperty("role", "pill")
        self._cross = QToolButton()
        self._cross.setObjectName("pill")
        self._cross.setAccessibleName(tr("Do not show this again"))
        self._cross.setToolTip(tr("Do not show this again"))
        self._cross.setFixedSize(24, 24)
        self._cross.setIconSize(QSize(14, 14))
        self._cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cross.clicked.connect(self.closed)
        for widget in (self._glyph, label, self._cross):
            self.row.addWidget(widget)
        self._draw()
        look.changed.connect(self._draw)

    def fit(self, room: int) -> None:
        """What has no place ends in dots, and stands in full in the tool tip."""
        self._label.setText(self._text)
        over = self.sizeHint().width() - room
        if over > 0:
            width = self._label.sizeHint().width() - over
            shown = self._label.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, width)
            self._label.setText(shown)
        self.setToolTip(self._text if over > 0 else "")
        self.adjustSize()

    def _draw(self) -> None:
        light, ratio = self._look.canvas("pill_text"), self.devicePixelRatioF()
        self._glyph.setPixmap(self._look.pixmap(self._icon, light, 16, ratio))
        self._cross.setIcon(self._look.pixmap("close", light, 14, ratio))


class BrushPill(Pill):
    """The size of the brush, while a painting tool is active."""

    changed = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        name = QLabel(tr("Size"))
        name.setProperty("role", "pill")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("pill")
        self._slider.setRange(*SIZES)
        self._slider.setFixedWidth(120)
        self._slider.setAccessibleName(tr("Size of the brush"))
        self._slider.valueChanged.connect(self.changed)
        self._value = QLabel()
        self._value.setProperty("role", "pill")
        self._value.setMinimumWidth(48)
        for widget in (name, self._slider, self._value):
            self.row.addWidget(widget)

    def show_size(self, brush_px: int) -> None:
        """The brush's diameter."""
        self._slider.blockSignals(True)
        self._slider.setValue(brush_px)
        self._slider.blockSignals(False)
        self._value.setText(f"{brush_px} px")
