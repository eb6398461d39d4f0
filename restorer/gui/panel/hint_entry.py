"""What stands in a row of the list of hints and regions, and in which words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from restorer.gui.actions import tr
from restorer.gui.colour_words import colour_words
from restorer.project.recipe import Region, Stroke, StrokeKind

ENTRY = Qt.ItemDataRole.UserRole
ROW = 28


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: a region (or the whole picture, `region` None) or, with `stroke`, one of its hints. `area`: the region."""

    region: str | None
    stroke: int | None
    luma: float = 50.0
    hint: Stroke | None = None
    area: Region | None = None

    @property
    def is_noted(self) -> bool:
        """Whether somebody has said where the hint's colour is known from."""
        return self.hint is not None and bool(self.hint.note or self.hint.citation)

    @property
    def is_region(self) -> bool:
        """Whether it is a region's own row."""
        return self.region is not None and self.stroke is None


def stroke_words(stroke: Stroke, luma: float) -> str:
    """What a hint is called: what it does, and whether a click set it (a point) or the hand drew it (a stroke)."""
    form = tr("{hint}, point") if len(stroke.points) == 1 else tr("{hint}, stroke")
    return form.format(hint=_doing_words(stroke, luma))


def _doing_words(stroke: Stroke, luma: float) -> str:
    if stroke.kind is StrokeKind.GRAY:
        return tr("Kept grey")
    if stroke.kind is StrokeKind.ERASE or stroke.colour is None:
        return tr("Erased")
    return colour_words(luma, stroke.colour).capitalize()
