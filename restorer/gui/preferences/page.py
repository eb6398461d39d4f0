"""What pages of settings are made of: a column of named controls with a sentence under them where one is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from restorer.gui.checks import Check
from restorer.gui.export_dialog import Segments
from restorer.gui.look import Look
from restorer.gui.panel.section import words


class Page(QWidget):
    """One page. Everything on it is kept and done at once; there is no button to confirm."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.look = look
        self.title = title
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.column.setSpacing(6)

    def choice(self, name: str, texts: Sequence[str], chosen: int, choose: Callable[[int], object]) -> Segments:
        """Choices side by side under their name."""
        segments = Segments(name, list(texts))
        segments.choose(chosen)
        segments.group.idClicked.connect(choose)
        self.named(name, segments)
        return segments

    def check(self, text: str, on: bool, choose: Callable[[bool], object]) -> Check:
        """A box with its words."""
        box = Check(self.look, text)
        box.setChecked(on)
        box.toggled.connect(choose)
        self.column.addWidget(box)
        return box

    def named(self, name: str, control: QWidget) -> None:
        """A control under its name."""
        label = QLabel(name)
        label.setProperty("role", "section")
        self.column.addSpacing(8)
        self.column.addWidget(label)
        self.column.addWidget(control)

    def sentence(self, text: str) -> QLabel:
        """Words under a control."""
        label = words(text, "second_label")
        self.column.addWidget(label)
        return label
