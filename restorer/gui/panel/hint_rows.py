"""All hints of a photograph as rows of a table, and the table as text. No Qt in the values."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from restorer.batch.cells import as_cell
from restorer.gui.actions import tr
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.panel.hint_list import stroke_words
from restorer.project.recipe import Point, Recipe


@dataclass(frozen=True, slots=True)
class HintRow:
    """One hint. `lab` is None and `hex` empty for those that give no colour; `number` counts from 1."""

    number: int
    words: str
    lab: tuple[float, float, float] | None
    hex: str
    region: str
    note: str
    citation: str

    def cells(self) -> tuple[str, ...]:
        """As text, in the order of `heads`."""
        lab = ("", "", "") if self.lab is None else tuple(f"{value:.1f}" for value in self.lab)
        return (str(self.number), self.words, *lab, self.hex, self.region, self.note, self.citation)


def heads() -> tuple[str, ...]:
    """What stands above the columns."""
    return (tr("No."), tr("Hint"), "L*", "a*", "b*", tr("Hex"), tr("Region"), tr("Note"), tr("Citation"))


def hint_rows(recipe: Recipe, lumas: tuple[float, ...]) -> tuple[HintRow, ...]:
    """The recipe's hints in the order in which they were set; `lumas` are the L* under each one's start."""
    names = {region.id: region.name for region in recipe.regions}
    return tuple(
        HintRow(
            number,
            stroke_words(stroke, luma),
            None if stroke.colour is None else (luma, *stroke.colour),
            "" if stroke.colour is None else _hex(luma, stroke.colour),
            tr("Whole picture") if stroke.region is None else names.get(stroke.region, ""),
            stroke.note,
            stroke.citation,
        )
        for number, (stroke, luma) in enumerate(zip(recipe.strokes, lumas, strict=True), 1)
    )


def as_text(rows: tuple[HintRow, ...]) -> str:
    """Lines of cells between tabs, as spreadsheets and word processors paste them."""
    lines = [heads(), *(row.cells() for row in rows)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines) + "\n"


def as_csv(rows: tuple[HintRow, ...]) -> bytes:
    """Comma-separated values (RFC 4180), UTF-8 with a byte order mark, which spreadsheets need to see; no formulas."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads())
    writer.writerows(map(as_cell, row.cells()) for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _hex(luma: float, ab: Point) -> str:
    return screen_colour(luma, ab).name().upper()
