"""The panel: tabs, each a column of sections that scrolls on its own, and a footer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.actions import Actions, tr
from restorer.gui.buttons import TextButton
from restorer.gui.look import Look
from restorer.gui.panel.section import divider
from restorer.gui.panel.tab_bar import TabBar


@dataclass(frozen=True, slots=True, eq=False)
class Tab:
    """One tab: the name it goes by in the program, on the screen and, where there is no room, as an icon."""

    key: str
    name: str
    icon: str
    content: QWidget


class Panel(QWidget):
    """Holds the tabs; knows nothing of what is in them. `tab_shown(key)` when another is shown."""

    tab_shown = Signal(str)

    def __init__(self, look: Look, actions: Actions, tabs: tuple[Tab, ...]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._stack = QStackedWidget()
        self._bar = TabBar(look)
        self._bar.chosen.connect(self.show_tab)
        for tab in tabs:
            self.add_tab(tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(divider())
        column.addWidget(self._stack)
        column.addWidget(divider())
        column.addWidget(self._footer(look, actions))
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Narrower."""
        self.setFixedWidth(self._look.px("panel_compact" if compact else "panel"))

    def focus_part(self) -> QWidget:
        """What takes the focus when this part of the window is gone to."""
        return self._bar.checked() or self

    def add_tab(self, tab: Tab, before: str = "") -> None:
        """One more tab: in front of the one whose key is `before`, else last."""
        shown = self.current
        place = self._bar.add(tab.key, tab.name, tab.icon, before)
        self._stack.insertWidget(place, _scrolling(tab.content))
        self.show_tab(shown or tab.key)

    @property
    def current(self) -> str:
        """The key of the tab that is shown."""
        keys = self._bar.keys
        return keys[self._stack.currentIndex()] if keys else ""

    def mark_tab(self, key: str, changed: bool) -> None:
        """A dot after the name of a tab behind which something was changed."""
        self._bar.mark(key, changed)

    def show_tab(self, key: str) -> None:
        """Show the tab of that key."""
        other = key != self.current
        self._bar.show_chosen(key)
        self._stack.setCurrentIndex(self._bar.keys.index(key))
        if other:
            self.tab_shown.emit(key)

    def show_part(self, part: QWidget) -> None:
        """Show the tab in which `part` is."""
        for number, key in enumerate(self._bar.keys):
            page = self._stack.widget(number)
            if page is not None and page.isAncestorOf(part):
                self.show_tab(key)

    def _footer(self, look: Look, actions: Actions) -> QWidget:
        footer = QWidget()
        footer.setFixedHeight(look.px("panel_footer"))
        row = QHBoxLayout(footer)
        row.setContentsMargins(8, 0, 8, 0)
        self.presets = TextButton(look, tr("Presets"), "quiet")
        self.presets.clicked.connect(actions["presets"].trigger)
        row.addWidget(self.presets)
        row.addStretch()
        reset = TextButton(look, tr("Reset"), "quiet")
        reset.clicked.connect(actions["reset"].trigger)
        row.addWidget(reset)
        return footer


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
