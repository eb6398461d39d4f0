"""What each action of the table does: one row each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from restorer import __version__
from restorer.gui.actions import COMPARISONS, TABLE, TOOLS, tr
from restorer.gui.canvas.painting import Compare
from restorer.gui.canvas.tools import Tool
from restorer.gui.look import ThemeChoice
from restorer.gui.messages import Message
from restorer.gui.settings import COMPARE, THEME

if TYPE_CHECKING:
    from restorer.gui.window import Window

_COMPARE: dict[str, Compare] = {
    "compare_original": "original",
    "compare_slider": "slider",
    "compare_side": "side",
    "compare_result": "result",
}
_THEMES: dict[str, ThemeChoice] = {"theme_system": "system", "theme_dark": "dark", "theme_light": "light"}

_WAYS_IN = frozenset({"open", "open_folder", "open_project", "paste"})
"""What brings photographs in: they come before the features."""


def connect_commands(window: Window) -> None:
    """Connect every action of the table, and say what those do that belong to no feature."""
    actions = window.actions_
    for row in TABLE:
        actions[row.id].triggered.connect(partial(_run, window, row.id))
    window.commands = _table(window)
    settings = window.studio.settings
    actions["tool_fix"].setChecked(True)
    actions["hints"].setChecked(True)
    actions[f"theme_{settings.get(THEME)}"].setChecked(True)
    _compare(window, f"compare_{settings.get(COMPARE)}")


def _run(window: Window, action_id: str, _checked: bool = False) -> None:
    """Carry the action out; it may belong to a feature that was not needed before, or need one."""
    if action_id not in _WAYS_IN:
        window.complete()
    window.commands[action_id]()


def _table(window: Window) -> dict[str, Callable[[], object]]:
    opening, workspace, canvas = window.opening, window.studio.workspace, window.stage.canvas
    commands: dict[str, Callable[[], object]] = {
        "open": opening.ask_files,
        "open_folder": opening.ask_folder,
        "open_project": opening.ask_project,
        "reopen": opening.reopen_last,
        "save": opening.save,
        "save_as": opening.save_as,
        "export": lambda: window.exports.ask(window.stage.preview_image()),
        "export_again": window.exports.again,
        "close_photo": lambda: workspace.close_photo(workspace.current_id),
        "quit": window.close,
        "undo": workspace.undo.undo,
        "redo": workspace.undo.redo,
        "paste": opening.paste,
        "delete": partial(_delete, window),
        "rename": window.colour_tab.hints.rename_current,
        "reset": window.desk.reset,
        "find": lambda: opening.find(workspace.current_id),
        "previous": lambda: workspace.step(-1),
        "next": lambda: workspace.step(1),
        "compare_next": partial(_next_comparison, window),
        "hints": lambda: window.stage.show_hints(window.actions_["hints"].isChecked()),
        "zoom_in": lambda: canvas.zoom_step(1),
        "zoom_out": lambda: canvas.zoom_step(-1),
        "fit": canvas.fit,
        "full_size": canvas.full_size,
        "zoom_toggle": canvas.toggle_zoom,
        "surround": window.stage.next_surround,
        "panels": lambda: window.toggle_panels(with_filmstrip=False),
        "panels_all": lambda: window.toggle_panels(with_filmstrip=True),
        "full_screen": window.toggle_full_screen,
        "next_part": lambda: _step_part(window, 1),
        "previous_part": lambda: _step_part(window, -1),
        "brush_smaller": partial(canvas.hand.step_size, -1),
        "brush_larger": partial(canvas.hand.step_size, 1),
        "pointer": canvas.hand.toggle_keyboard,
        "device": window.desk.explain_device,
        "about": partial(_about, window),
    }
    commands |= {name: partial(_use_tool, window, Tool(name)) for name in TOOLS}
    commands |= {name: partial(_compare, window, name) for name in COMPARISONS}
    commands |= {name: partial(_theme, window, choice) for name, choice in _THEMES.items()}
    return commands


def _use_tool(window: Window, tool: Tool) -> None:
    window.actions_[tool.value].setChecked(True)
    window.stage.use_tool(tool)
    window.desk.show_tool(tool)


def _compare(window: Window, name: str) -> None:
    window.actions_[name].setChecked(True)
    window.studio.settings.set(COMPARE, _COMPARE[name])
    window.stage.canvas.set_compare(_COMPARE[name])


def _next_comparison(window: Window) -> None:
    now = next(name for name in COMPARISONS if window.actions_[name].isChecked())
    window.actions_[COMPARISONS[(COMPARISONS.index(now) + 1) % len(COMPARISONS)]].trigger()


def _theme(window: Window, choice: ThemeChoice) -> None:
    window.studio.settings.set(THEME, choice)
    window.studio.look.choose(choice)


def _delete(window: Window) -> None:
    entry = window.colour_tab.hints.current()
    if entry is not None:
        window.studio.hinting.remove(entry)


def _step_part(window: Window, by: int) -> None:
    parts = window.parts()
    focus = QApplication.focusWidget()
    here = next((i for i, part in enumerate(parts) if focus is part or (focus and part.isAncestorOf(focus))), -by)
    parts[(here + by) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _about(window: Window) -> None:
    text = tr("Colours are a plausible guess. Check the ones that matter.")
    window.say(Message("about", f"Restorer {__version__}", text, stays=True))
