"""The strip of tools beside the panel, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from restorer.gui.actions import TOOLS, Actions
from restorer.gui.buttons import IconButton
from restorer.gui.look import Look

_SWITCHES = ("hints", "doubt", "ask_me")
_FIRST_OF_REGIONS = "tool_lasso"
_MARGIN, _SPACING, _LINE = 6, 2, 1


class ToolStrip(QWidget):
    """One button for each tool, in groups; at the foot the switches of what is shown. Two columns where it is low."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._actions = actions
        self._compact = False
        self.columns = 1
        self._groups: list[tuple[str, ...]] = _by_kind(TOOLS)
        self._lines: list[QWidget] = []
        self._laid = (0, 0, 0)
        self._buttons: dict[str, IconButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        self._grid.setSpacing(_SPACING)
        self._make(actions, (*TOOLS, *_SWITCHES))
        self._lay()

    def set_compact(self, compact: bool) -> None:
        """Narrower, with smaller buttons."""
        self._compact = compact
        for button in self._buttons.values():
            button.set_side(self._side())
        self._lay()

    def add_tools(self, actions: Actions, names: tuple[str, ...]) -> None:
        """More tools, parted from those above by a line."""
        self._make(actions, names)
        self._groups.append(names)
        self._lay()

    def put_aside(self, aside: bool) -> None:
        """Something else is in the hand for a while, a crop say: until then none of the tools is marked."""
        for name in TOOLS:
            self._buttons[name].setChecked(not aside and self._actions[name].isChecked())

    def focus_part(self) -> QWidget:
        """What takes the focus when this part of the window is gone to."""
        return next((button for button in self._buttons.values() if button.isChecked()), self._buttons[TOOLS[0]])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two columns where one has not the height, one again where it has."""
        super().resizeEvent(event)
        self._lay()

    def _make(self, actions: Actions, names: tuple[str, ...]) -> None:
        for name in names:
            self._buttons[name] = IconButton.of(self._look, actions[name], self._side(), self)

    def _side(self) -> int:
        return self._look.px("tool_button_compact" if self._compact else "tool_button")

    def _lay(self) -> None:
        columns = 1 if not self.height() or self._height() <= self.height() else 2
        asked = columns, self._side(), len(self._groups)
        if asked == self._laid:
            return
        self._laid, self.columns = asked, columns
        width = self._look.px("tool_strip_compact" if self._compact else "tool_strip")
        self.setFixedWidth(width + (self.columns - 1) * (self._side() + _SPACING))
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        self._lines = []
        while self._grid.takeAt(0) is not None:
            pass
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        row = self._lay_groups(0, self._groups)
        self._grid.setRowStretch(row, 1)
        self._lay_groups(row + 1, [_SWITCHES])
        # Only now: a child that is shown has Qt lay out what is there, which would be half of the tools.
        for line in self._lines:
            line.show()
        self._grid.activate()

    def _lay_groups(self, row: int, groups: list[tuple[str, ...]]) -> int:
        """Put groups below each other from `row` on; the row after them."""
        for number, names in enumerate(groups):
            if number:
                self._grid.addWidget(self._line(), row, 0, 1, self.columns, Qt.AlignmentFlag.AlignHCenter)
                row += 1
            for place, name in enumerate(names):
                down, across = divmod(place, self.columns)
                self._grid.addWidget(self._buttons[name], row + down, across, Qt.AlignmentFlag.AlignHCenter)
            row += -(-len(names) // self.columns)
        return row

    def _height(self) -> int:
        """Of one column, in logical pixels."""
        lines = len(self._groups) - 1
        return 2 * _MARGIN + len(self._buttons) * (self._side() + _SPACING) + lines * (_LINE + _SPACING) + _SPACING

    def _line(self) -> QWidget:
        line = QWidget(self)
        line.setObjectName("line")
        line.setFixedSize(20, _LINE)
        self._lines.append(line)
        return line


def _by_kind(tools: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Tools of colour, tools of regions."""
    regions = tools.index(_FIRST_OF_REGIONS)
    return [tools[:regions], tools[regions:]]
