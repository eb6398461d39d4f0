"""What the program remembers about the person who uses it: one table, one file.

Nothing about a photograph stands here; that is its recipe.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar

from PySide6.QtCore import QSettings

T = TypeVar("T", bool, int, float, str, tuple[str, ...])


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing remembered: its key in the file, its value before anyone chose, the values it may have (empty: any)."""

    key: str
    default: T
    choices: tuple[T, ...] = ()


THEME = Setting("look/theme", "system", ("system", "dark", "light"))
SURROUND = Setting("look/surround", "theme", ("theme", "dark", "mid", "light", "white"))
COMPARE = Setting("canvas/compare", "slider", ("original", "slider", "side", "result"))
BRUSH_PX = Setting("canvas/brush_px", 22)
SEEN_FIRST_PILL = Setting("canvas/seen_first_pill", False)
DOUBT_BELOW = Setting("doubt/below", 40)
OWN_OBJECT = Setting("hints/only_in_object", False)
RECENT_COLOURS: Setting[tuple[str, ...]] = Setting("hints/recent", ())
PANEL_SHOWN = Setting("window/panel", True)
FILMSTRIP_SHOWN = Setting("window/filmstrip", True)
GEOMETRY = Setting("window/geometry", "")
KEEP_MARGINS = Setting("geometry/margins", True)
FOLDED: Setting[tuple[str, ...]] = Setting("panel/folded", ())
MODEL = Setting("engine/model", "")
DEVICE = Setting("engine/device", "auto", ("auto", "cpu", "cuda"))
EXPORT_FORMAT = Setting("export/format", "")
EXPORT_DEPTH = Setting("export/depth", 0, (0, 8, 16))
EXPORT_PROFILE = Setting("export/profile", "")
EXPORT_QUALITY = Setting("export/quality", 95)
EXPORT_SUFFIX = Setting("export/suffix", "_coloured")
EXPORT_FOLDER = Setting("export/folder", "")
EXPORT_FOLDER_NAME = Setting("export/folder_name", "Coloured")
EXPORT_SHOW = Setting("export/show_in_folder", True)
OPEN_FOLDER = Setting("open/folder", "")
KEYS: Setting[tuple[str, ...]] = Setting("keys/chosen", ())
TEXT_SIZE = Setting("look/text_size", 0, (0, 100, 125, 150, 175, 200))
"""Per cent; 0 follows the system."""
CONTRAST = Setting("look/contrast", "system", ("system", "high"))
LESS_MOTION = Setting("look/less_motion", False)
SIDES_SWAPPED = Setting("window/sides_swapped", False)
LANGUAGE = Setting("look/language", "")
SCREEN_PROFILE = Setting("screen/profile", "")
"""Empty: the system's; "sRGB"; else the path of a profile."""
PEN_PRESSURE = Setting("canvas/pen_pressure", True)
VIEWS_LINKED = Setting("canvas/views_linked", True)
SIGNED_AS = Setting("album/signed_as", "")
"""Who signs marks; empty: the account's name."""
RECORD = Setting("export/record", True)
OPERATOR = Setting("export/operator", "")
REASON = Setting("export/reason", "")
LABEL = Setting("export/label", True)
BAG = Setting("export/bag", "", ("", "copy", "folder"))
"""Empty: no bag; else of what."""
BAG_ORGANISATION = Setting("export/bag_organisation", "")
RUN_FORMAT = Setting("run/format", "")
RUN_FOLDER = Setting("run/folder", "")
RUN_SUFFIX = Setting("run/suffix", "_coloured")
RUN_DEPTH = Setting("run/depth", 0, (0, 8, 16))
"""0: as each scan."""
RUN_PROFILE = Setting("run/profile", "")
"""Empty: as each scan."""
RUN_QUALITY = Setting("run/quality", 95)
RUN_MARK = Setting("run/mark", "")
RUN_BAG = Setting("run/bag", "", ("", "copy", "folder"))
RUN_REPORT = Setting("run/report", True)
RUN_DOUBTFUL_FIRST = Setting("run/doubtful_first", True)
RUN_UNFINISHED = Setting("run/unfinished", "")
"""The folder of the run that was stopped or cut off last; empty: none."""

TABLE: Mapping[str, Setting[bool] | Setting[int] | Setting[str] | Setting[tuple[str, ...]]] = MappingProxyType(
    {
        row.key: row
        for row in (
            THEME, SURROUND, COMPARE, BRUSH_PX, SEEN_FIRST_PILL, RECENT_COLOURS, PANEL_SHOWN, FILMSTRIP_SHOWN, GEOMETRY,
            KEEP_MARGINS,
            FOLDED, MODEL, DEVICE, EXPORT_FORMAT, EXPORT_DEPTH, EXPORT_PROFILE, EXPORT_QUALITY, EXPORT_SUFFIX,
            EXPORT_FOLDER, EXPORT_SHOW, OPEN_FOLDER, KEYS, TEXT_SIZE, CONTRAST, LESS_MOTION, SIDES_SWAPPED, LANGUAGE,
            SCREEN_PROFILE, PEN_PRESSURE, VIEWS_LINKED, SIGNED_AS, RECORD, OPERATOR, REASON, LABEL,
            RUN_FORMAT, RUN_FOLDER, RUN_REPORT, RUN_DOUBTFUL_FIRST, RUN_UNFINISHED,
            DOUBT_BELOW, BAG, BAG_ORGANISATION, EXPORT_FOLDER_NAME, RUN_SUFFIX,
            RUN_DEPTH, RUN_PROFILE, RUN_QUALITY, RUN_MARK, RUN_BAG,
        )
    }
)  # fmt: skip
"""Every setting by its key."""


class Settings:
    """The settings in a file. What is damaged or of another kind there counts as never chosen."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """The value chosen, or the default."""
        text = self._store.value(setting.key)
        if not isinstance(text, str):
            return setting.default
        try:
            value = json.loads(text)
        except ValueError:
            return setting.default
        if isinstance(setting.default, tuple) and isinstance(value, list):
            value = tuple(item for item in value if isinstance(item, str))
        if type(value) is not type(setting.default) or (setting.choices and value not in setting.choices):
            return setting.default
        return value

    def has(self, setting: Setting[T]) -> bool:
        """Whether a value was ever chosen."""
        return self._store.contains(setting.key)

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember `value`."""
        self._store.setValue(setting.key, json.dumps(value))
