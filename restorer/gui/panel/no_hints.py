"""What the table of hints says of a photograph that has none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.panel.section import words


class NoHints(QWidget):
    """An icon, what the table is for, and how a hint is made."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = QLabel()
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(words(tr("No hints yet"), "strong"))
        lines.addWidget(
            words(tr("Each hint of this photograph stands here, with its colour, its note and its source."))
        )
        lines.addWidget(words(tr("Click a colour that looks wrong and choose another, or press B and paint.")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        look.changed.connect(self._draw)
        self._draw()

    def event(self, event: QEvent) -> bool:
        """Draw the icon again when the dialog moves to a screen of another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        look, size = self._look, self._look.px("icon")
        self._icon.setPixmap(look.pixmap("note", look.colour("text_2"), size, self.devicePixelRatioF()))
