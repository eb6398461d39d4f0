"""Which keys each command answers to: those of the table, unless the person chose others.

Letters that the canvas keeps for itself (held keys, arrows) are named here, so that no command takes them unseen.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from restorer.gui.actions import TABLE, Actions, row, tr
from restorer.gui.settings import KEYS, Settings

FIXED: Mapping[str, str] = MappingProxyType(
    {
        "O": "Original, while held",
        "M": "Loupe, while held",
        "Space": "Move the photograph, while held",
        "Tab": "Next control, or next hint",
        "Shift+Tab": "Control before, or hint before",
        "Esc": "One step back",
        "Return": "Take, touch or open",
        "Left": "Move the slider",
        "Right": "Move the slider",
        "Up": "Photograph before",
        "Down": "Photograph after",
    }
)
"""Keys that are not a command's, and what they do."""


class KeyMap(QObject):
    """The keys in use. `changed` comes after the actions have them."""

    changed = Signal()

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(actions)
        self._settings = settings
        self._actions = actions
        self._chosen = _read(settings.get(KEYS))
        for action_id, keys in self._chosen.items():
            actions.set_keys(action_id, keys)

    def keys(self, action_id: str) -> tuple[str, ...]:
        """The keys of a command, as Qt writes them everywhere."""
        return self._chosen.get(action_id, plain(row(action_id).keys))

    def is_own(self, action_id: str) -> bool:
        """Whether the person chose them."""
        return action_id in self._chosen

    def choose(self, action_id: str, keys: tuple[str, ...]) -> None:
        """Let a command answer to these keys; whoever had one of them loses it."""
        keys = plain(keys)
        for other in TABLE:
            left = tuple(key for key in self.keys(other.id) if key not in keys)
            if other.id != action_id and left != self.keys(other.id):
                self._set(other.id, left)
        self._set(action_id, keys)
        self._store()

    def reset(self, action_id: str) -> None:
        """The keys of the table again; whoever took one of them since loses it."""
        self.choose(action_id, row(action_id).keys)

    def reset_all(self) -> None:
        """Every command as the table has it."""
        for action_id in tuple(self._chosen):
            self._set(action_id, plain(row(action_id).keys))
        self._store()

    def taken_by(self, key: str, action_id: str) -> str:
        """What answers to `key` already, in words; empty where nothing else does."""
        if key in FIXED:
            return tr(FIXED[key])
        other = next((one for one in TABLE if one.id != action_id and key in self.keys(one.id)), None)
        return tr(other.text.removesuffix("…")) if other is not None else ""

    def _set(self, action_id: str, keys: tuple[str, ...]) -> None:
        if keys == plain(row(action_id).keys):
            self._chosen.pop(action_id, None)
        else:
            self._chosen[action_id] = keys
        self._actions.set_keys(action_id, keys)

    def _store(self) -> None:
        self._settings.set(KEYS, tuple(f"{name} {' '.join(keys)}".strip() for name, keys in self._chosen.items()))
        self.changed.emit()


def plain(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys as they are kept, whatever the system calls them."""
    return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys)


def shown(keys: tuple[str, ...]) -> str:
    """The keys as the system writes them for people."""
    written = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys]
    return ", ".join(written)


def _read(stored: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """What was stored, without commands that there are no more and keys that are none."""
    known = {one.id for one in TABLE}
    found: dict[str, tuple[str, ...]] = {}
    for line in stored:
        name, *keys = line.split(" ")
        if name in known:
            found[name] = tuple(key for key in plain(tuple(keys)) if key)
    return found
