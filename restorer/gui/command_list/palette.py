"""The command list: type a few letters of what you want, Enter does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from restorer.gui.actions import Actions, tr
from restorer.gui.command_list.found_list import FoundList
from restorer.gui.command_list.key_map import KeyMap
from restorer.gui.command_list.rows import Found, commands, ranked
from restorer.gui.look import Look

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class CommandList(QWidget):
    """Lies over the window. `run(id)` when a command was taken; it leaves when the focus goes elsewhere."""

    run = Signal(str)

    def __init__(self, look: Look, actions: Actions, keys: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._over = parent
        self._actions = actions
        self._keys = keys
        self._rows: list[Found] = []
        self._back_to: QWidget | None = None
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("All commands"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.setAccessibleDescription(tr("The arrows go through what was found, Enter does it, Esc leaves"))
        self.list = FoundList(look, tr("Commands found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(tr("No command is called that."))
        self._nothing.setProperty("role", "second")
        self._build()
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._take())
        self.hide()

    def open(self) -> None:
        """Show all commands, with the focus where one types."""
        self._back_to = QApplication.focusWidget()
        self._rows = commands(self._actions, self._keys)
        self.field.clear()
        self._find("")
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go, and give the focus back to who had it."""
        if self.isVisible():
            self.hide()
            back, self._back_to = self._back_to, None
            if back is not None and back.isVisible():
                back.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """In the upper middle of the window."""
        window = self._over
        width = min(self._look.px("command_list_w"), window.width() - 2 * self._look.px("inset"))
        height = min(self._look.px("command_list_h"), window.height() - 2 * self._look.px("top_bar"))
        self.setGeometry((window.width() - width) // 2, self._look.px("top_bar") + 8, width, height)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys that move through the list while one types."""
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            for _ in range(abs(_STEPS[key])):
                self.list.step(1 if _STEPS[key] > 0 else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _left(self) -> None:
        if self.isVisible() and not self.field.hasFocus():
            self._back_to = None
            self.hide()

    def _find(self, typed: str) -> None:
        found = ranked(self._rows, typed)
        self.list.found.show_rows(list(found))
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found:
            self.list.choose(next((number for number, one in enumerate(found) if one.usable), 0))

    def _take(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None and chosen.usable:
            self.leave()
            self.run.emit(chosen.action)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.list, 1)
        column.addStretch()
