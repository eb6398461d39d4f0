"""The measures as tables in text or Markdown, and as JSON. A column is a row of a table here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Generic, TypeVar

from restorer.engine.measures.confidence import CONFIDENCE_DEFINED, ConfidenceRow
from restorer.engine.measures.run import Measured
from restorer.engine.measures.stroke_rows import StrokeRow
from restorer.engine.measures.strokes import STROKES_DEFINED
from restorer.engine.measures.suggested import SUGGESTED_DEFINED, SuggestedRow
from restorer.engine.report import markdown_table, text_table

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class _Column(Generic[Line]):
    heading: str
    show: Callable[[Line], str]


_STROKES: tuple[_Column[StrokeRow], ...] = (
    _Column("model", lambda row: row.model),
    _Column("size", lambda row: row.size),
    _Column("vividness", lambda row: f"{row.vividness:g}"),
    _Column("photos", lambda row: str(row.photographs)),
    _Column("strokes", lambda row: str(row.strokes)),
    _Column("off dE00", lambda row: f"{row.off_delta_e:.2f}"),
    _Column("recoloured %", lambda row: _percent(row.recoloured)),
    _Column("median %", lambda row: _percent(row.recoloured_median)),
    _Column("spilled %", lambda row: _percent(row.spilled)),
    _Column("far move ab", lambda row: f"{row.far_move:.2f}"),
    _Column("far moved %", lambda row: _percent(row.far_moved)),
)
_CONFIDENCE: tuple[_Column[ConfidenceRow], ...] = (
    _Column("model", lambda row: row.model),
    _Column("size", lambda row: row.size),
    _Column("vividness", lambda row: f"{row.vividness:g}"),
    _Column("photos", lambda row: str(row.photographs)),
    _Column("said within 10 %", lambda row: _percent(row.said_within)),
    _Column("of these are %", lambda row: _percent(row.are_within)),
    _Column("could say %", lambda row: _percent(row.could_say)),
    _Column("at spread", lambda row: f"{row.could_say_at:.2f}"),
    _Column("all within 10 %", lambda row: _percent(row.all_within)),
    _Column("mean said", lambda row: f"{row.mean_said:.2f}"),
    _Column("mean true", lambda row: f"{row.mean_true:.2f}"),
    _Column("sure %", lambda row: "" if row.sure is None else _percent(row.sure)),
    _Column("gap %", lambda row: "" if row.gap is None else _percent(row.gap)),
)
_SUGGESTIONS: tuple[_Column[SuggestedRow], ...] = (
    _Column("suggested by", lambda row: row.model),
    _Column("size", lambda row: row.size),
    _Column("photos", lambda row: str(row.photographs)),
    _Column("clicks", lambda row: str(row.clicks)),
    _Column("within 5 %", lambda row: _percent(row.within_5)),
    _Column("within 10 %", lambda row: _percent(row.within_10)),
    _Column("mean best dE00", lambda row: f"{row.mean_best:.2f}"),
    _Column("log-likelihood", lambda row: _figure(row.log_likelihood)),
    _Column("L* only", lambda row: _figure(row.prior_log_likelihood)),
)


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _cells(columns: Sequence[_Column[Line]], rows: Sequence[Line]) -> list[list[str]]:
    return [[column.heading for column in columns], *([column.show(row) for column in columns] for row in rows)]


@dataclass(frozen=True, slots=True)
class _Section:
    heading: str
    cells: list[list[str]]
    defined: str


def _sections(measured: Measured) -> Iterator[_Section]:
    """Those that have rows."""
    if measured.strokes:
        yield _Section("One stroke of an arbitrary colour", _cells(_STROKES, measured.strokes), STROKES_DEFINED)
    if measured.confidence:
        yield _Section("Confidence", _cells(_CONFIDENCE, measured.confidence), CONFIDENCE_DEFINED)
    if measured.suggestions:
        yield _Section("Suggested colours", _cells(_SUGGESTIONS, measured.suggestions), SUGGESTED_DEFINED)


def measures_text(measured: Measured) -> str:
    """The tables with their definitions, each after an empty line."""
    return "".join(f"\n{part.heading}\n{text_table(part.cells)}\n{part.defined}\n" for part in _sections(measured))


def measures_markdown(measured: Measured) -> str:
    """The same as Markdown."""
    return "".join(
        f"\n### {part.heading}\n\n{markdown_table(part.cells)}\n{part.defined}\n" for part in _sections(measured)
    )


def measures_document(measured: Measured) -> dict[str, object]:
    """The figures unrounded, each measure with its definition, for a JSON document."""
    parts = (
        ("strokes", STROKES_DEFINED, measured.strokes),
        ("confidence", CONFIDENCE_DEFINED, measured.confidence),
        ("suggestions", SUGGESTED_DEFINED, measured.suggestions),
    )
    return {
        name: {"definition": defined, "rows": [asdict(row) for row in rows]} for name, defined, rows in parts if rows
    }
