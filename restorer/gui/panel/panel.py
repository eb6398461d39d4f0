"""The panel: tabs, each a column of sections that scrolls on its own, and a footer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.actions import Actions, tr
from restorer.gui.buttons import TextButton
from restorer.gui.look import Look
from restorer.gui.panel.section import divider


class Panel(QWidget):
    """Holds the tabs; knows nothing of what is in them."""

    def __init__(self, look: Look, actions: Actions, tabs: tuple[tuple[str, QWidget], ...]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs(tabs))
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
        return self._group.checkedButton() or self

    def show_tab(self, number: int) -> None:
        """Show the tab of that number."""
        self._group.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)

    def _tabs(self, tabs: tuple[tuple[str, QWidget], ...]) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(self._look.px("panel_tabs"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(self._look.px("inset"), 0, self._look.px("inset"), 0)
        row.setSpacing(20)
        for number, (name, content) in enumerate(tabs):
            button = QPushButton(name)
            button.setProperty("kind", "tab")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(name)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            row.addWidget(button)
            self._stack.addWidget(_scrolling(content))
        row.addStretch()
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        return bar

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
