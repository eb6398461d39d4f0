"""Every command of the window as a row of one table; menus, buttons and keys are made from it.

To add a command, add a row here and connect it where it is carried out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "File"
    EDIT = "Edit"
    PHOTO = "Photo"
    ALBUM = "Album"
    VIEW = "View"
    WINDOW = "Window"
    HELP = "Help"


class Sub(StrEnum):
    """Menus within the menus, for what belongs together."""

    COLOUR = "Colour"
    REGION = "Region"
    GEOMETRY = "Geometry"
    TONE = "Tone"
    VERSIONS = "Versions"


class Needs(StrEnum):
    """What has to be there before an action can be used."""

    NOTHING = "nothing"
    PHOTO = "photo"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Row:
    """One command. `group`: exactly one of its members is on. `bar`: a separator stands before it in the menu.

    `sub`: the menu within the menu where it stands.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    group: str = ""
    bar: bool = False
    tip: str = ""
    sub: Sub | None = None


_P, _C = Needs.PHOTO, Needs.COLOUR

TABLE: tuple[Row, ...] = (
    Row("open", "Open photographs…", Menu.FILE, ("Ctrl+O",), "open-photo"),
    Row("open_folder", "Open folder…", Menu.FILE, ("Ctrl+Shift+O",), "open-folder"),
    Row("open_project", "Open project…", Menu.FILE),
    Row("import_palette", "Import palette…", Menu.FILE),
    Row("export_palette", "Export palette…", Menu.FILE),
    Row("import_model", "Import a model…", Menu.FILE, (), "model"),
    Row("reopen", "Reopen last session", Menu.FILE),
    Row("save", "Save project", Menu.FILE, ("Ctrl+S",), needs=_P, bar=True),
    Row("save_as", "Save project as…", Menu.FILE, ("Ctrl+Alt+S",), needs=_P),
    Row("save_recipe", "Save recipe…", Menu.FILE, needs=_P,
        tip="Every choice for this photograph in a file, which the command line takes too"),
    Row("load_recipe", "Load recipe…", Menu.FILE, needs=_P, tip="Take every choice from a recipe file"),
    Row("export", "Export…", Menu.FILE, ("Ctrl+E",), "export", _C, bar=True),
    Row("export_again", "Export again", Menu.FILE, ("Ctrl+Shift+E",), needs=_C),
    Row("close_photo", "Close photograph", Menu.FILE, ("Ctrl+W",), needs=_P, bar=True),
    Row("quit", "Quit", Menu.FILE, ("Ctrl+Q",)),
    Row("undo", "Undo", Menu.EDIT, ("Ctrl+Z",), "undo"),
    Row("redo", "Redo", Menu.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Row("copy_result", "Copy the coloured photograph", Menu.EDIT, ("Ctrl+C",), needs=_C, bar=True,
        tip="As a file, for another program"),
    Row("paste", "Paste picture", Menu.EDIT, ("Ctrl+V",)),
    Row("copy_settings", "Copy settings", Menu.EDIT, ("Ctrl+Shift+C",), needs=_P, bar=True),
    Row("paste_settings", "Paste settings", Menu.EDIT, ("Ctrl+Shift+V",), needs=_P,
        tip="Paste settings onto the photographs that are chosen; hints stay behind"),
    Row("paste_parts", "Paste parts…", Menu.EDIT, ("Ctrl+Alt+V",), needs=_P),
    Row("presets", "Presets…", Menu.EDIT, ("Ctrl+Alt+P",), needs=_P, bar=True),
    Row("save_preset", "Save as preset…", Menu.EDIT, needs=_P),
    Row("delete", "Remove hint or region", Menu.EDIT, ("Del",), "trash", _P, bar=True),
    Row("settings", "Settings…", Menu.EDIT, ("Ctrl+,",), "settings", bar=True),
    Row("tool_fix", "Fix a colour", Menu.PHOTO, ("V",), "point", _P, True, "tool",
        tip="Click a colour that looks wrong, then the right one: a point"),
    Row("tool_brush", "Brush", Menu.PHOTO, ("B",), "brush", _P, True, "tool",
        tip="Click to set a point of colour, drag to paint a stroke"),
    Row("tool_line", "Line", Menu.PHOTO, ("N",), "line", _P, True, "tool", tip="Draw a straight line of colour"),
    Row("tool_gray", "Keep grey", Menu.PHOTO, ("K",), "keep-gray", _P, True, "tool", tip="Paint what has no colour"),
    Row("tool_eraser", "Eraser", Menu.PHOTO, ("E",), "eraser", _P, True, "tool", tip="Take hints back"),
    Row("tool_eyedropper", "Eyedropper", Menu.PHOTO, ("I",), "eyedropper", _P, True, "tool",
        tip="Take a colour from the photograph"),
    Row("swap_colour", "Swap with the last colour", Menu.PHOTO, ("X",), needs=_P, bar=True, sub=Sub.COLOUR),
    Row("colour_from", "Take a colour from another photograph…", Menu.PHOTO, ("Shift+I",), "eyedropper", _P,
        sub=Sub.COLOUR),
    Row("save_colour", "Save this colour", Menu.PHOTO, ("Ctrl+D",), needs=_P, sub=Sub.COLOUR),
    Row("brush_smaller", "Smaller brush", Menu.PHOTO, ("[",), needs=_P, sub=Sub.COLOUR),
    Row("brush_larger", "Larger brush", Menu.PHOTO, ("]",), needs=_P, sub=Sub.COLOUR),
    Row("tool_lasso", "Lasso region", Menu.PHOTO, ("L",), "lasso", _P, True, "tool",
        tip="Draw round something to keep its colour inside", sub=Sub.REGION),
    Row("tool_smart", "Smart region", Menu.PHOTO, ("W",), "smart-region", _P, True, "tool",
        tip="Click something and a region grows to its edges", sub=Sub.REGION),
    Row("tool_region_brush", "Brush region", Menu.PHOTO, ("Shift+W",), "region-brush", _P, True, "tool",
        tip="Paint over something to make a region of it", sub=Sub.REGION),
    Row("rename", "Rename region", Menu.PHOTO, ("F2",), needs=_P, bar=True, sub=Sub.REGION),
    Row("region_eye", "Hide or show region", Menu.PHOTO, ("Ctrl+H",), "eye", _P,
        tip="Hide or show this region: hidden, its colours are not used", sub=Sub.REGION),
    Row("region_up", "Move region up", Menu.PHOTO, ("Alt+Up",), "arrow-up", _P,
        tip="Move this region up in the list: what stands lower lies over it", sub=Sub.REGION),
    Row("region_down", "Move region down", Menu.PHOTO, ("Alt+Down",), "arrow-down", _P,
        tip="Move this region down in the list: it lies over what stands above it", sub=Sub.REGION),
    Row("region_reset", "Remove hints of region", Menu.PHOTO, (), "retry", _P, tip="Remove the hints of this region",
        sub=Sub.REGION),
    Row("ask_me", "Ask me", Menu.PHOTO, ("Q",), "ask-me", _C, bar=True,
        tip="Go to the places where one answer settles most"),
    Row("hint_table", "Table of hints…", Menu.PHOTO, ("Ctrl+Shift+H",), "note", _P),
    Row("reference", "Choose a reference photograph…", Menu.PHOTO, (), "reference", _P, bar=True,
        tip="Take colours from another photograph, for this one or for the region that is selected"),
    Row("remove_reference", "Remove reference photograph", Menu.PHOTO, needs=_P),
    Row("turn_left", "Turn left", Menu.PHOTO, ("Ctrl+[",), "rotate-left", _P, bar=True, sub=Sub.GEOMETRY),
    Row("turn_right", "Turn right", Menu.PHOTO, ("Ctrl+]",), "rotate-right", _P, sub=Sub.GEOMETRY),
    Row("mirror", "Mirror left to right", Menu.PHOTO, (), "mirror", _P,
        tip="Left for right: for glass plates that were scanned from the back", sub=Sub.GEOMETRY),
    Row("straighten", "Straighten by a line", Menu.PHOTO, ("A",), "straighten", _P, True, bar=True,
        tip="Straighten: draw a line along something level or upright", sub=Sub.GEOMETRY),
    Row("find_level", "Suggest an angle", Menu.PHOTO, needs=_P, tip="Find lines that should be level or upright",
        sub=Sub.GEOMETRY),
    Row("crop", "Crop", Menu.PHOTO, ("R",), "crop", _P, True, tip="Crop: the scan itself is never cut",
        sub=Sub.GEOMETRY),
    Row("find_picture", "Find the picture in its mount", Menu.PHOTO, needs=_P, sub=Sub.GEOMETRY),
    Row("whole_scan", "Show whole scan", Menu.PHOTO, (), "fit", _P, tip="Take the crop away", sub=Sub.GEOMETRY),
    Row("geometry_reset", "Back to the scan's geometry", Menu.PHOTO, needs=_P, sub=Sub.GEOMETRY),
    Row("tone_suggest", "Suggest levels", Menu.PHOTO, needs=_P, sub=Sub.TONE),
    Row("tone_reset", "Back to the scan's tone", Menu.PHOTO, needs=_P, sub=Sub.TONE),
    Row("version_new", "New version", Menu.PHOTO, ("Ctrl+Alt+N",), "plus", _P,
        tip="Begin anew and keep this version", sub=Sub.VERSIONS),
    Row("version_copy", "Duplicate version", Menu.PHOTO, ("Ctrl+Alt+D",), needs=_P, tip="Try something on a copy",
        sub=Sub.VERSIONS),
    Row("version_next", "Next version", Menu.PHOTO, ("Ctrl+PgDown",), needs=_P, sub=Sub.VERSIONS),
    Row("version_previous", "Previous version", Menu.PHOTO, ("Ctrl+PgUp",), needs=_P, sub=Sub.VERSIONS),
    Row("version_ab", "Compare two versions", Menu.PHOTO, ("Ctrl+Alt+Y",), "compare-slider", _P, True,
        tip="This version beside the one shown before it; again: back", sub=Sub.VERSIONS),
    Row("version_rename", "Rename version", Menu.PHOTO, needs=_P, bar=True, sub=Sub.VERSIONS),
    Row("version_remove", "Remove version", Menu.PHOTO, needs=_P, sub=Sub.VERSIONS),
    Row("show_in_folder", "Show in folder", Menu.PHOTO, (), "open-folder", _P, bar=True),
    Row("reset", "Reset this photograph", Menu.PHOTO, needs=_P),
    Row("find", "Find missing photograph…", Menu.PHOTO, needs=_P),
    Row("previous", "Previous photograph", Menu.PHOTO, needs=_P, bar=True),
    Row("next", "Next photograph", Menu.PHOTO, needs=_P),
    Row("album", "Album", Menu.ALBUM, ("G",), "album", tip="All photographs side by side"),
    Row("look_first", "Look at these first", Menu.ALBUM, (), "doubt"),
    Row("accept", "Accept", Menu.ALBUM, ("T",), "accepted", bar=True, tip="Mark as accepted, with your name"),
    Row("needs_work", "Needs work", Menu.ALBUM, ("Shift+T",), "needs-work", tip="Mark as not good yet, with your name"),
    Row("unmark", "Take the mark back", Menu.ALBUM, ("U",)),
    Row("rate_5", "5 stars", Menu.ALBUM, ("5",), bar=True),
    Row("rate_4", "4 stars", Menu.ALBUM, ("4",)),
    Row("rate_3", "3 stars", Menu.ALBUM, ("3",)),
    Row("rate_2", "2 stars", Menu.ALBUM, ("2",)),
    Row("rate_1", "1 star", Menu.ALBUM, ("1",)),
    Row("rate_0", "No rating", Menu.ALBUM, ("0",)),
    Row("run", "Colour and export the album…", Menu.ALBUM, ("Ctrl+R",), "play", bar=True),
    Row("run_pause", "Pause or go on", Menu.ALBUM, (), "pause"),
    Row("run_stop", "Stop the run", Menu.ALBUM, (), "stop"),
    Row("compare_original", "Original", Menu.VIEW, (), "original", _P, True, "compare"),
    Row("compare_slider", "Slider", Menu.VIEW, (), "compare-slider", _P, True, "compare"),
    Row("compare_side", "Side by side", Menu.VIEW, (), "compare-side", _P, True, "compare"),
    Row("compare_result", "Result", Menu.VIEW, (), "result", _P, True, "compare"),
    Row("views_linked", "Move both photographs together", Menu.VIEW, (), "lock", _P, True),
    Row("slider_turn", "Turn the slider", Menu.VIEW, ("Ctrl+Shift+Y",), "", _P, tip="By 15 degrees"),
    Row("compare_next", "Next comparison", Menu.VIEW, ("Y",), needs=_P),
    Row("compare_with", "Compare with…", Menu.VIEW, ("Shift+Y",), "chevron-down", _C,
        tip="What to compare with: the original, another version, another model"),
    Row("hints", "Show hints", Menu.VIEW, ("H",), "hints", _P, True, bar=True, tip="Show or hide hints and regions"),
    Row("doubt", "Show doubt", Menu.VIEW, ("C",), "doubt", _C, True,
        tip="Grey and hatch the places of which the model is not sure"),
    Row("zoom_in", "Zoom in", Menu.VIEW, ("+", "="), "plus", _P, bar=True),
    Row("zoom_out", "Zoom out", Menu.VIEW, ("-",), "minus", _P),
    Row("fit", "Fit", Menu.VIEW, ("Ctrl+0",), "fit", _P),
    Row("full_size", "100 %", Menu.VIEW, ("Ctrl+1",), needs=_P),
    Row("zoom_toggle", "Fit or 100 %", Menu.VIEW, ("Z",), needs=_P),
    Row("surround", "Next surround", Menu.VIEW, ("S",), needs=_P, bar=True),
    Row("theme_system", "Follow the system", Menu.VIEW, (), "", Needs.NOTHING, True, "theme", bar=True),
    Row("theme_dark", "Dark", Menu.VIEW, (), "", Needs.NOTHING, True, "theme"),
    Row("theme_light", "Light", Menu.VIEW, (), "", Needs.NOTHING, True, "theme"),
    Row("panels", "Panels", Menu.WINDOW, ("F8",), needs=_P),
    Row("panels_all", "Panels and photographs", Menu.WINDOW, ("Shift+F8",), needs=_P),
    Row("full_screen", "Full screen", Menu.WINDOW, ("F",), needs=_P),
    Row("commands", "All commands…", Menu.WINDOW, ("Ctrl+K",), "search", bar=True, tip="Find a command by its name"),
    Row("next_part", "Next part of the window", Menu.WINDOW, ("F6",), bar=True),
    Row("previous_part", "Previous part of the window", Menu.WINDOW, ("Shift+F6",)),
    Row("pointer", "Keyboard pointer", Menu.WINDOW, ("P",), needs=_P),
    Row("keys", "Keys and help", Menu.HELP, ("F1",)),
    Row("device", "Which device is used", Menu.HELP),
    Row("about", "About Restorer", Menu.HELP, bar=True),
)  # fmt: skip

TOOLS = (
    "tool_fix",
    "tool_brush",
    "tool_line",
    "tool_gray",
    "tool_eraser",
    "tool_eyedropper",
    "tool_lasso",
    "tool_smart",
    "tool_region_brush",
)
COMPARISONS = ("compare_original", "compare_slider", "compare_side", "compare_result")
OF_MANY = (
    "save", "save_as", "export", "export_again", "close_photo", "copy_result", "copy_settings", "paste_settings",
    "paste_parts", "show_in_folder", "find", "full_screen",
)  # fmt: skip
"""What needs a photograph and can do without the canvas: in the album it means the photographs that are chosen."""


def tr(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("Restorer", text)


def tr_n(one: str, many: str, n: int) -> str:
    """A sentence about n things in the form that the person's language has for n; in English `one` or `many`."""
    found = QCoreApplication.translate("Restorer", many, None, n)
    return one if n == 1 and found == many else found


class Command(QAction):
    """An action of the table, which can be put aside for as long as what it works on is not seen."""

    def __init__(self, text: str, window: QWidget) -> None:
        super().__init__(text, window)
        self._possible, self._aside = True, False

    def setEnabled(self, possible: bool) -> None:  # noqa: N802 - Qt's name
        """Whether it can be used as soon as it is not put aside."""
        self._possible = possible
        super().setEnabled(possible and not self._aside)

    def put_aside(self, aside: bool) -> None:
        """Not to be used for a while; what is allowed or forbidden meanwhile holds when it ends."""
        self._aside = aside
        super().setEnabled(self._possible and not aside)


class Actions(QObject):
    """The commands as Qt's actions, by id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {row.id: self._make(row, window) for row in TABLE}

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def set_keys(self, action_id: str, keys: tuple[str, ...]) -> None:
        """From now on this command answers to these keys; its button says so."""
        action = self._actions[action_id]
        action.setShortcuts([QKeySequence(one) for one in keys])
        action.setToolTip(tip(row(action_id), action.shortcut()))

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into `bar`."""
        for menu in Menu:
            self._fill_menu(bar.addMenu(tr(menu.value)), menu)

    def enable(self, photo: bool, colour: bool) -> None:
        """Grey out what cannot be used now."""
        there = {Needs.NOTHING: True, Needs.PHOTO: photo, Needs.COLOUR: colour}
        for row in TABLE:
            if row.needs is not Needs.NOTHING:
                self._actions[row.id].setEnabled(there[row.needs])

    def put_canvas_aside(self, aside: bool) -> None:
        """The canvas is not seen: what works on it alone would change a photograph behind another page."""
        for row in TABLE:
            if row.needs is not Needs.NOTHING and row.id not in OF_MANY:
                self._actions[row.id].put_aside(aside)

    def _fill_menu(self, shown: QMenu, menu: Menu) -> None:
        inner: dict[Sub, QMenu] = {}
        for row in TABLE:
            if row.menu is not menu:
                continue
            first = row.sub is not None and row.sub not in inner
            place = shown if row.sub is None or first else inner[row.sub]
            if row.bar:
                place.addSeparator()
            if row.sub is not None:
                if first:
                    inner[row.sub] = shown.addMenu(tr(row.sub.value))
                place = inner[row.sub]
            place.addAction(self._actions[row.id])

    def _make(self, row: Row, window: QWidget) -> Command:
        action = Command(tr(row.text), window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(row.checkable)
        action.setToolTip(tip(row, action.shortcut()))
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(window))
            group.addAction(action)
        window.addAction(action)
        return action


def tip(row: Row, key: QKeySequence) -> str:
    """What a button of this command says when the pointer rests on it, with the key it answers to now."""
    return with_key(tr(row.tip or row.text.removesuffix("…")), key)


def with_key(words: str, key: QKeySequence) -> str:
    """Words of a button, and the key that does the same."""
    return words if key.isEmpty() else f"{words} ({key.toString(QKeySequence.SequenceFormat.NativeText)})"


def row(action_id: str) -> Row:
    """The table's row of that id."""
    return next(row for row in TABLE if row.id == action_id)
