"""The theme's tokens: every colour and size of the window, read once from `resources/theme`.

No colour or size is written anywhere else. Knows nothing of widgets.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

ThemeName = Literal["dark", "light"]
SURROUNDS = ("dark", "mid", "light", "white")

_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by theme and role, sizes in logical pixels, type as (px, weight, line height)."""

    colours: Mapping[ThemeName, Mapping[str, str]]
    canvas: Mapping[str, str]
    surround: Mapping[str, str]
    sizes: Mapping[str, int]
    type: Mapping[str, tuple[int, int, int]]
    motion: Mapping[str, int]
    families: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> Tokens:
        """The tokens in the file `path`."""
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        window_w, window_h = raw["size_px"].pop("window_min")
        sizes = {**raw["size_px"], **{f"canvas_{key}": value for key, value in raw["canvas_px"].items()}}
        return cls(
            colours={"dark": raw["dark"], "light": raw["light"]},
            canvas=raw["canvas"],
            surround=raw["surround"],
            sizes={**sizes, "window_min_w": window_w, "window_min_h": window_h},
            type={name: (px, weight, line) for name, (px, weight, line) in raw["type_px_weight_line"].items()},
            motion={name: value for name, value in raw["motion"].items() if isinstance(value, int)},
            families=(raw["font"]["family"], *raw["font"]["fallback"]),
        )

    def style_sheet(self, template: str, colours: Mapping[str, str]) -> str:
        """`template` with each `{token}` replaced by its colour, of `colours` or of what lies over photographs."""
        known = {**self.canvas, **colours}
        return _PLACE.sub(lambda place: known[place.group(1)], template)
