"""Keys and help: everything the window can do by key, mouse, touchpad and pen, to be searched."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from restorer.gui.actions import Actions, tr
from restorer.gui.buttons import TextButton
from restorer.gui.command_list.found_list import FoundList
from restorer.gui.command_list.key_map import KeyMap
from restorer.gui.command_list.rows import Found, commands, held_and_moved, ranked
from restorer.gui.look import Look


class HelpSheet(QDialog):
    """Stays open beside the work; one at a time."""

    def __init__(self, look: Look, actions: Actions, keys: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(False)
        self.resize(QSize(look.px("help_w"), look.px("help_h")).boundedTo(parent.size()))
        self._actions = actions
        self._keys = keys
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a command, a key or a gesture"))
        self.field.setAccessibleName(tr("Find a command, a key or a gesture"))
        self.field.setClearButtonEnabled(False)
        self.list = FoundList(look, tr("Keys and help"), places=False)
        self._said = QLabel()
        self._said.setProperty("role", "second_label")
        self.settings = TextButton(look, tr("Change keys…"), "")
        self.settings.clicked.connect(actions["settings"].trigger)
        self.field.textChanged.connect(self._find)
        keys.changed.connect(self._changed)
        self._build(look)
        self._find("")

    def _changed(self) -> None:
        self._find(self.field.text())

    def _find(self, typed: str) -> None:
        rows = [row for row in (*commands(self._actions, self._keys), *held_and_moved()) if row.key]
        rows = [Found(row.name, row.place, row.key, row.action, row.tip) for row in rows]
        found = ranked(rows, typed)
        self.list.found.show_rows(_under_headings(found) if not typed.strip() else list(found))
        self._said.setText(tr("Nothing is called that.") if not found else "")

    def _build(self, look: Look) -> None:
        close = TextButton(look, tr("Close"), "big")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.settings)
        foot.addWidget(self._said, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addLayout(foot)


def _under_headings(rows: list[Found]) -> list[Found | str]:
    """The rows in their order, with the name of each menu over its own."""
    told: list[Found | str] = []
    place = ""
    for row in rows:
        if row.place != place:
            place = row.place
            told.append(place)
        told.append(row)
    return told
