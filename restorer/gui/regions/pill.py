"""The pill of the tools that make regions: how far a smart region grows, and what Shift and Alt do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.pills import Pill
from restorer.gui.canvas.tools import Tool
from restorer.gui.look import Look


class RegionPill(Pill):
    """`stepped(turns)`: grow further (1) or less far (-1)."""

    stepped = Signal(float)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._words = QLabel()
        self._words.setProperty("role", "pill")
        self._value = QLabel()
        self._value.setProperty("role", "pill")
        self._less = self._button("minus", tr("Grow less far"))
        self._more = self._button("plus", tr("Grow further"))
        self._less.clicked.connect(lambda: self.stepped.emit(-1.0))
        self._more.clicked.connect(lambda: self.stepped.emit(1.0))
        for widget in (self._less, self._value, self._more, self._words):
            self.row.addWidget(widget)
        look.changed.connect(self._draw)
        self._draw()

    def show_state(self, tool: Tool, percent: int | None, target: str) -> None:
        """The tool in hand; how far grows what was clicked last, if anything; the region Shift and Alt change."""
        grown = percent is not None
        for part in (self._less, self._more, self._value):
            part.setVisible(grown)
        self._value.setText(tr("Reach {n} %").format(n=percent))
        if target:
            words = tr("Shift adds to {region}, Alt takes away").format(region=target)
        elif tool is Tool.SMART:
            words = tr("Click something, or drag over it: the region grows to its edges")
        else:
            words = tr("Draw round something") if tool is Tool.LASSO else tr("Paint over something")
        self._words.setText(f"{words} · {tr('wheel sets the reach')}" if grown else words)
        self.row.activate()

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("pill")
        button.setProperty("icon_name", icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedSize(24, 24)
        button.setIconSize(QSize(14, 14))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _draw(self) -> None:
        light, ratio = self._look.canvas("pill_text"), self.devicePixelRatioF()
        for button in (self._less, self._more):
            button.setIcon(self._look.pixmap(button.property("icon_name"), light, 14, ratio))
