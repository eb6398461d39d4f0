"""The strip of tools beside the panel, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from restorer.gui.actions import TOOLS, Actions
from restorer.gui.buttons import IconButton
from restorer.gui.look import Look

_SWITCHES = ("hints", "doubt", "ask_me")


class ToolStrip(QWidget):
    """One button for each tool; at the foot the switches of what is shown."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        side = look.px("tool_button")
        self._buttons = {name: IconButton.of(look, actions[name], side) for name in (*TOOLS, *_SWITCHES)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        for name in TOOLS:
            if actions[name].objectName() == "tool_lasso":
                column.addWidget(_divider(), 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(self._buttons[name], 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        for name in _SWITCHES:
            column.addWidget(self._buttons[name], 0, Qt.AlignmentFlag.AlignHCenter)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Narrower, with smaller buttons."""
        self.setFixedWidth(self._look.px("tool_strip_compact" if compact else "tool_strip"))
        for button in self._buttons.values():
            button.set_side(self._look.px("tool_button_compact" if compact else "tool_button"))

    def add_tools(self, actions: Actions, names: tuple[str, ...]) -> None:
        """More tools, parted from those above by a line."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        items = (column.itemAt(number) for number in range(column.count()))
        place = next(number for number, item in enumerate(items) if item is not None and item.spacerItem() is not None)
        column.insertWidget(place, _divider(), 0, Qt.AlignmentFlag.AlignHCenter)
        for number, name in enumerate(names, 1):
            self._buttons[name] = IconButton.of(self._look, actions[name], self._look.px("tool_button"))
            column.insertWidget(place + number, self._buttons[name], 0, Qt.AlignmentFlag.AlignHCenter)

    def focus_part(self) -> QWidget:
        """What takes the focus when this part of the window is gone to."""
        return next((button for button in self._buttons.values() if button.isChecked()), self._buttons[TOOLS[0]])


def _divider() -> QWidget:
    line = QWidget()
    line.setObjectName("line")
    line.setFixedSize(20, 1)
    return line
