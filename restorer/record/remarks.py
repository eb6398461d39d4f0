"""What a check may find, each with a name for programs and a sentence for people."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from restorer.imaging.deviation import LightnessDeviation
from restorer.record.compare import Difference


class Kind(StrEnum):
    """The kinds of remarks."""

    RECORD_MISSING = "record missing"
    RECORD_DAMAGED = "record damaged"
    RECORD_CHANGED = "record changed"
    FIELD_CHANGED = "field changed"
    COPY_MISSING = "copy missing"
    COPY_DAMAGED = "copy damaged"
    COPY_SWAPPED = "copy swapped"
    PIXELS_CHANGED = "pixels changed"
    METADATA_CHANGED = "metadata changed"
    PROFILE_CHANGED = "profile changed"
    LABEL_LOST = "label lost"
    ORIGINAL_MISSING = "original missing"
    ORIGINAL_CHANGED = "original changed"
    RENDERING_DIFFERS = "rendering differs"
    MODEL_CHANGED = "model changed"
    MODEL_DIFFERS = "model differs"
    REFERENCE_MISSING = "reference missing"
    LIGHTNESS = "lightness"
    ADJUSTED = "adjusted"
    CREDENTIALS = "credentials"
    NOT_CHECKED = "not checked"
    VISIBLE_MARK = "visible mark"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was found. A `note` is worth saying and no reason to refuse the copy."""

    kind: Kind
    sentence: str
    note: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that was found about one copy. `difference` and `lightness` are None where they could not be measured."""

    path: Path
    remarks: tuple[Remark, ...] = ()
    difference: Difference | None = None
    lightness: LightnessDeviation | None = None

    @property
    def good(self) -> bool:
        """Whether nothing speaks against the copy."""
        return all(remark.note for remark in self.remarks)


@dataclass(slots=True)
class Remarks:
    """Collects what is found about one copy."""

    path: Path
    found: list[Remark] = field(default_factory=list)
    difference: Difference | None = None
    lightness: LightnessDeviation | None = None

    def add(self, kind: Kind, sentence: str) -> None:
        """Something that speaks against the copy."""
        self.found.append(Remark(kind, sentence))

    def note(self, kind: Kind, sentence: str) -> None:
        """Something worth saying."""
        self.found.append(Remark(kind, sentence, note=True))

    def verdict(self) -> Verdict:
        """What was found so far."""
        return Verdict(self.path, tuple(self.found), self.difference, self.lightness)
