"""Facts as rows of a name and its words, which wrap; a tick where something was checked and is right."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.panel.section import words

_NAMES_PX = 88
_GAP_PX = 16


class Fact(NamedTuple):
    """One row. `good`: it was checked and holds. `tip` says more."""

    name: str
    value: str
    good: bool = False
    tip: str = ""


class Facts(QWidget):
    """Rows of facts; what is not known has no row."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(_GAP_PX)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnMinimumWidth(0, _NAMES_PX)
        self._rows.setColumnStretch(1, 1)
        self._ticks: list[QLabel] = []
        self.facts: tuple[Fact, ...] = ()
        look.changed.connect(self._draw)

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Show these and no others."""
        shown = tuple(facts)
        if shown == self.facts:
            return
        self.facts = shown
        self._clear()
        for row, fact in enumerate(shown):
            name, value = words(fact.name, "second_label"), words(breakable(fact.value), "label")
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setToolTip(fact.tip)
            value.setAccessibleName(f"{fact.name}: {fact.value}{', ' + tr('checked') if fact.good else ''}")
            name.setBuddy(value)
            self._rows.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(value, row, 1)
            if fact.good:
                tick = QLabel()
                tick.setToolTip(tr("Checked"))
                self._ticks.append(tick)
                self._rows.addWidget(tick, row, 2, Qt.AlignmentFlag.AlignTop)
        self._draw()

    def words(self) -> str:
        """All rows as text, to be copied."""
        return "\n".join(f"{fact.name}: {fact.value}" for fact in self.facts)

    def event(self, event: QEvent) -> bool:
        """Draw the ticks again when the window moves to a screen of another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _clear(self) -> None:
        self._ticks.clear()
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _draw(self) -> None:
        size = self._look.px("icon_small")
        for tick in self._ticks:
            tick.setPixmap(self._look.pixmap("check", self._look.colour("success"), size, self.devicePixelRatioF()))


def breakable(text: str) -> str:
    """With places where a long name may be broken: after the signs that join its words."""
    return re.sub(r"([_/\\.\-])", "\\1\u200b", text)
