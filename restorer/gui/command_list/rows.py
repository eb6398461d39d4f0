"""What can be found by name: every command with its key, and what hand, touchpad and pen do."""

from __future__ import annotations

from dataclasses import dataclass

from restorer.gui.actions import TABLE, Actions, tr
from restorer.gui.command_list.key_map import FIXED, KeyMap, shown
from restorer.gui.command_list.matching import score

GESTURES: tuple[tuple[str, str], ...] = (
    ("Wheel", "Zoom at the pointer; the size of the brush while painting"),
    ("Ctrl and wheel", "Zoom while painting"),
    ("Middle button, or Space and drag", "Move the photograph"),
    ("Right button", "Choose a colour for the place under the pointer"),
    ("Card open: wheel, or [ and ]", "How far the object reaches that a colour is kept to"),
    ("Card open: Shift or Alt and click", "Add something to that object, or take it away"),
    ("Click, then Shift and click", "A straight line from the end of the last stroke"),
    ("Drag the line", "Move the slider; double click brings it back to the middle"),
    ("Shift and drag the line", "Turn the slider, in steps of 15 degrees"),
    ("Two fingers", "Move the photograph"),
    ("Pinch", "Zoom"),
    ("Ctrl and two fingers", "The size of the brush while painting"),
    ("Pen, harder or softer", "A larger or smaller brush"),
    ("Eraser end of the pen", "Take hints back"),
    ("Drag a photograph out of the window", "A coloured copy as a file, for another program or a folder"),
)
"""What is done without a key, and what it does."""
_ALIKE = 6
"""A match in the menu's name or the key is worth that much less than one in the command's own."""


@dataclass(frozen=True, slots=True)
class Found:
    """One line: what it is called, where it stands, its key. `action`: empty for what cannot be run from a list."""

    name: str
    place: str
    key: str
    action: str = ""
    tip: str = ""
    usable: bool = True

    def matches(self, typed: str) -> int | None:
        """How well it answers to what was typed; None: not."""
        own = score(typed, self.name)
        others = [score(typed, text) for text in (self.tip, self.place, self.key) if text]
        rest = [one - _ALIKE for one in others if one is not None]
        return max([own, *rest] if own is not None else rest, default=None)


def commands(actions: Actions, keys: KeyMap) -> list[Found]:
    """Every command of the table, in its order."""
    return [
        Found(
            tr(row.text),
            tr(row.menu.value),
            shown(keys.keys(row.id)),
            row.id,
            tr(row.tip) if row.tip else "",
            actions[row.id].isEnabled(),
        )
        for row in TABLE
    ]


def held() -> list[Found]:
    """Keys that stay with the canvas: those that are held, arrows, and what every program has."""
    merged: dict[str, list[str]] = {}
    for key, words in FIXED.items():
        merged.setdefault(words, []).append(key)
    return [Found(tr(words), tr("Keys that stay"), shown(tuple(keys))) for words, keys in merged.items()]


def held_and_moved() -> list[Found]:
    """What has no command: fixed keys, then mouse, touchpad and pen."""
    moved = [Found(tr(words), tr("Mouse, touchpad and pen"), tr(gesture)) for gesture, words in GESTURES]
    return held() + moved


def ranked(rows: list[Found], typed: str) -> list[Found]:
    """Those that answer to what was typed, best first; all of them in their order where nothing was."""
    scored = [(row.matches(typed), row) for row in rows]
    there = [(found, row) for found, row in scored if found is not None]
    return [row for _, row in sorted(there, key=lambda one: (-one[0], not one[1].usable))] if typed.strip() else rows
