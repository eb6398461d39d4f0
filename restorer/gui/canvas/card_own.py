"""The card's row *Only in this object*: keeps an answer inside what was clicked, found by its edges."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton
from restorer.gui.checks import Check
from restorer.gui.look import Look

_LEAST_WORDS = 120
_STEPS = {Qt.Key.Key_BracketLeft: -1.0, Qt.Key.Key_BracketRight: 1.0}


class OwnRow(QWidget):
    """`turned(on)`: the answer is to stay in the object, or not; `stepped(turns)`: the object reaches further."""

    turned = Signal(bool)
    stepped = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._steppable = False
        self.check = Check(look, tr("Only in this object"))
        self.check.setToolTip(tr("The colour stays inside what was clicked, as far as its edges go (W)"))
        self.check.clicked.connect(self.turned)
        self._buttons = tuple(
            IconButton(look, icon, name, look.px("control_dense"))
            for icon, name in (("minus", tr("Less far ([)")), ("plus", tr("Further (])")))
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.check, 1)
        for button, turns in zip(self._buttons, _STEPS.values(), strict=True):
            button.clicked.connect(lambda _=False, by=turns: self.stepped.emit(by))
            row.addWidget(button)
        self._said = QLabel()
        self._said.setProperty("role", "second_label")
        self._said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._said)
        self.hide()

    def show_state(self, on: bool, region: str = "") -> None:
        """Whether the answer is kept in its object; else it belongs to the region of that name, if there is one."""
        self.check.setChecked(on)
        self._steppable = on
        for button in self._buttons:
            button.setVisible(on)
        if on:
            self._said.setText(tr("Wheel: how far. Shift+click adds, Alt+click removes."))
        elif region:
            room = max(self.width(), _LEAST_WORDS)
            words = tr("Now in {region}").format(region=region)
            self._said.setText(self._said.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        self._said.setVisible(on or bool(region))
        self.show()

    def knows(self, event: QKeyEvent) -> bool:
        """Whether this key is the row's."""
        if self.isHidden() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return event.key() == Qt.Key.Key_W or (event.key() in _STEPS and self._steppable)

    def take_key(self, event: QKeyEvent) -> bool:
        """W turns, brackets step; returns whether the key was one of them."""
        if not self.knows(event):
            return False
        if event.key() == Qt.Key.Key_W:
            self.check.click()
        else:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        return True
