"""Digits while the disc is open: 1 to 5 take a suggestion, wherever the focus is but in a field or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from restorer.gui.window import Window

_OWN_DIGITS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView)


class Digits(QObject):
    """Watches the keys that no part of the window wanted, before the window's own shortcuts get them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A digit with the disc open is not a rating."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            colours = self._colours(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._is_for_card(event):
                event.accept()
                return True
            if colours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if colours:
                self._window.studio.hinting.take(*colours[0])
                return True
        return super().eventFilter(watched, event)

    def _is_for_card(self, event: QKeyEvent) -> bool:
        """Whether the card of suggestions is open and will take this digit itself."""
        return self._window.stage.card.isVisible() and 0 <= event.key() - Qt.Key.Key_1 < 5

    def _colours(self, event: QKeyEvent) -> list[tuple[float, float]]:
        """The colour of that digit, if digits mean colours now."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = event.key() - Qt.Key.Key_1
        hint = self._window.colour_tab.hint
        if not 0 <= digit < 5 or held or not hint.isVisible() or isinstance(QApplication.focusWidget(), _OWN_DIGITS):
            return []
        return [ab for ab, _ in self._window.studio.hinting.suggestions()[digit : digit + 1]]
