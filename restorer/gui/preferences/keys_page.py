"""Settings: the keys of every command."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit

from restorer.gui.actions import Actions, tr
from restorer.gui.button_row import ButtonRow
from restorer.gui.buttons import TextButton
from restorer.gui.command_list.found_list import FoundList
from restorer.gui.command_list.key_map import FIXED, KeyMap
from restorer.gui.command_list.rows import Found, commands, held, ranked
from restorer.gui.look import Look
from restorer.gui.preferences.page import Page


class KeysPage(Page):
    """Choose a command, press its new keys. What has them already is named before it loses them."""

    def __init__(self, look: Look, actions: Actions, keys: KeyMap) -> None:
        super().__init__(look, tr("Keys"))
        self._actions = actions
        self._keys = keys
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a command or a key"))
        self.field.setAccessibleName(tr("Find a command or a key"))
        self.list = FoundList(look, tr("Commands and their keys"))
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setClearButtonEnabled(False)
        self.press.setAccessibleName(tr("New keys"))
        self.use = TextButton(look, tr("Use these keys"))
        self.none = TextButton(look, tr("No key"))
        self.back = TextButton(look, tr("Back to default"))
        self.all_back = TextButton(look, tr("All back to default"))
        self.said = self.sentence("")
        self._build()
        self._connect()
        self._find("")

    def _build(self) -> None:
        self.column.removeWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.press, 1)
        row.addWidget(self.use)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.said)
        self.column.addWidget(ButtonRow((self.none, self.back, self.all_back)))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.press.keySequenceChanged.connect(lambda _: self._pressed())
        self.use.clicked.connect(self._use)
        self.none.clicked.connect(lambda: self._choose(()))
        self.back.clicked.connect(self._reset)
        self.all_back.clicked.connect(self._keys.reset_all)
        self._keys.changed.connect(self._changed)

    def _action(self) -> str:
        chosen = self.list.chosen()
        return chosen.action if chosen is not None else ""

    def _staying(self) -> Found | None:
        """The row that is chosen, where it is of keys that nobody can move."""
        chosen = self.list.chosen()
        return chosen if chosen is not None and not chosen.action else None

    def _rows(self) -> list[Found]:
        """Every command, also those that cannot be done now; then the keys that stay what they are."""
        return [*(replace(row, usable=True) for row in commands(self._actions, self._keys)), *held()]

    def _find(self, typed: str) -> None:
        self.list.found.show_rows(list(ranked(self._rows(), typed)))
        if self.list.found.rowCount():
            self.list.choose(0)
        self._chosen()

    def _changed(self) -> None:
        chosen = self._action()
        self.list.found.show_rows(list(ranked(self._rows(), self.field.text())))
        number = self.list.found.number_of(chosen)
        if number >= 0:
            self.list.choose(number)
        self._chosen()

    def _chosen(self) -> None:
        self._clear()
        action = self._action()
        self.none.setEnabled(bool(action) and bool(self._keys.keys(action)))
        self.back.setEnabled(bool(action) and self._keys.is_own(action))
        self._pressed()

    def _clear(self) -> None:
        """Qt writes its own words into the empty field each time."""
        self.press.clear()
        inner = self.press.findChild(QLineEdit)
        if inner is not None:
            inner.setPlaceholderText(tr("Press new keys"))
            inner.setAccessibleName(tr("New keys"))

    def _key(self) -> str:
        return self.press.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _pressed(self) -> None:
        """Say who has these keys already."""
        key, action, stays = self._key(), self._action(), self._staying()
        self.press.setEnabled(stays is None)
        holder = self._keys.taken_by(key, action) if key and action else ""
        fixed = key in FIXED
        self.use.setEnabled(bool(key and action) and not fixed)
        if stays is not None:
            self.said.setText(tr("{key} stays: {what}.").format(key=stays.key, what=stays.name))
        elif fixed:
            self.said.setText(tr("{key} stays: {what}.").format(key=key, what=holder))
        elif holder:
            self.said.setText(tr("{key} is the key of “{other}”, which loses it.").format(key=key, other=holder))
        else:
            self.said.setText(tr("Choose a command, then press the keys it shall have."))

    def _use(self) -> None:
        self._choose((self._key(),))

    def _choose(self, keys: tuple[str, ...]) -> None:
        action = self._action()
        if action:
            self._keys.choose(action, keys)

    def _reset(self) -> None:
        action = self._action()
        if action:
            self._keys.reset(action)
