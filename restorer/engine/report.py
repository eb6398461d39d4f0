"""The table of an evaluation as text, Markdown, CSV or JSON. A column is a row of the table here."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from restorer.engine.protocol import EvaluationProtocol
from restorer.engine.published import PUBLISHED, PUBLISHED_HEADING, Published
from restorer.engine.scores import GRAY_COPY, Row

DEFINITIONS = (
    "Over gray +- its standard error; chroma ratio and milliseconds are medians (by the clock, on this machine: the "
    "network's analysis once a photograph, the field once a change; reading, carrying up and writing come to it); "
    "colourfulness is Hasler and Suesstrunk's, ours - truth; a and b bias are means of ours - truth; keras acc is "
    "the share of pixels where argmax over (a, b) is the truth's, as Keras's 'accuracy' has it for two channels; MSE "
    "ab/128 and keras acc before ab is brought into gamut."
)


class ReportFormat(StrEnum):
    """How the table is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class _Column:
    heading: str
    show: Callable[[Row], str]


@dataclass(frozen=True, slots=True)
class _PaperColumn:
    heading: str
    show: Callable[[Published], str]


def _figure(value: float | None) -> str:
    return "" if value is None else str(value)


def _milliseconds(value: float) -> str:
    """Empty where it was not timed (no number)."""
    return "" if math.isnan(value) else f"{value:.0f}"


def _unless_gray(show: Callable[[Row], str]) -> Callable[[Row], str]:
    return lambda row: "" if row.model == GRAY_COPY else show(row)


_COLUMNS = (
    _Column("model", lambda row: row.model),
    _Column("size", lambda row: row.size),
    _Column("hints", _unless_gray(lambda row: str(row.hints))),
    _Column("vividness", _unless_gray(lambda row: f"{row.vividness:g}")),
    _Column("photos", lambda row: str(row.photographs)),
    _Column("PSNR dB", lambda row: f"{row.psnr_db:.2f}"),
    _Column("over gray", lambda row: f"{row.psnr_db - row.gray_psnr_db:+.2f}"),
    _Column("+-", _unless_gray(lambda row: f"{row.gain_error_db:.2f}")),
    _Column("SSIM", lambda row: f"{row.ssim:.4f}"),
    _Column("gray SSIM", lambda row: f"{row.gray_ssim:.4f}"),
    _Column("chroma ratio", lambda row: f"{row.chroma_ratio:.2f}"),
    _Column("colourfulness", lambda row: f"{row.colourfulness_difference:+.1f}"),
    _Column("dE00", lambda row: f"{row.delta_e:.2f}"),
    _Column("a bias", lambda row: f"{row.a_bias:+.1f}"),
    _Column("b bias", lambda row: f"{row.b_bias:+.1f}"),
    _Column("keras acc", lambda row: f"{row.keras_accuracy:.4f}"),
    _Column("MSE ab/128", lambda row: f"{row.mse_ab:.5f}"),
    _Column("analysis ms", _unless_gray(lambda row: _milliseconds(row.analysis_ms))),
    _Column("field ms", _unless_gray(lambda row: _milliseconds(row.field_ms))),
    _Column("parameters", _unless_gray(lambda row: f"{row.parameters:,}")),
    _Column("MB", _unless_gray(lambda row: f"{row.size_bytes / 1e6:.1f}")),
)


_PUBLISHED_COLUMNS = (
    _PaperColumn("system", lambda line: line.system),
    _PaperColumn("from", lambda line: line.source),
    _PaperColumn("data", lambda line: line.data),
    _PaperColumn("PSNR dB", lambda line: _figure(line.psnr_db)),
    _PaperColumn("SSIM", lambda line: _figure(line.ssim)),
    _PaperColumn("accuracy", lambda line: _figure(line.accuracy)),
    _PaperColumn("on validation", lambda line: _figure(line.validation_accuracy)),
    _PaperColumn("MSE", lambda line: _figure(line.mse)),
)
_PUBLISHED_WORDS = 3


def write_report(
    rows: Sequence[Row], protocols: Sequence[EvaluationProtocol], form: ReportFormat, published: bool = False
) -> str:
    """The table in one of the formats; text and Markdown name the protocols below it.

    `published`: with the papers' own figures as a block of their own (CSV has one table, and never them).
    """
    return _WRITERS[form](rows, protocols, PUBLISHED if published else ())


def _published_cells(lines: Sequence[Published]) -> list[list[str]]:
    headings = [column.heading for column in _PUBLISHED_COLUMNS]
    return [headings, *([column.show(line) for column in _PUBLISHED_COLUMNS] for line in lines)]


def text_table(cells: Sequence[Sequence[str]], words: int = 1) -> str:
    """Cells (the first line is the heading) in columns: `words` of them to the left, figures to the right."""
    widths = [max(len(line[index]) for line in cells) for index in range(len(cells[0]))]
    return "".join("  ".join(_aligned(line, widths, words)).rstrip() + "\n" for line in cells)


def _aligned(line: Sequence[str], widths: Sequence[int], words: int) -> list[str]:
    return [
        cell.ljust(width) if index < words else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(line, widths, strict=True))
    ]


def markdown_table(cells: Sequence[Sequence[str]], words: int = 1) -> str:
    """Cells (the first line is the heading) as a Markdown table: `words` columns to the left, figures to the right."""
    heading, *lines = ("| " + " | ".join(line) + " |\n" for line in cells)
    rule = "|" + "---|" * words + "---:|" * (len(cells[0]) - words) + "\n"
    return heading + rule + "".join(lines)


def row_cells(rows: Sequence[Row]) -> list[list[str]]:
    """A heading and a line a row, every column."""
    return [[column.heading for column in _COLUMNS], *([column.show(row) for column in _COLUMNS] for row in rows)]


def protocol_words(protocols: Sequence[EvaluationProtocol], mark: str = "") -> str:
    """What was measured, a line a protocol, and what the columns are."""
    lines = [*(f"{protocol.size_name}: {protocol.describe()}" for protocol in protocols), DEFINITIONS]
    return "".join(f"{mark}{line}\n" for line in lines)


def made_words(rows: Sequence[Row], heading: str, mark: str = "") -> str:
    """What each model was made with, a line each; nothing where none says."""
    made = {row.model: f"{row.version} {row.made}".strip() for row in rows if row.made}
    lines = "".join(f"{mark}{model}: {words}\n" for model, words in made.items())
    return heading + lines if lines else ""


def _text(rows: Sequence[Row], protocols: Sequence[EvaluationProtocol], published: Sequence[Published]) -> str:
    report = (text_table(row_cells(rows)) + "\n" if rows else "") + protocol_words(protocols)
    report += made_words(rows, "\nMade with:\n")
    if published:
        report += f"\n{PUBLISHED_HEADING}\n" + text_table(_published_cells(published), _PUBLISHED_WORDS)
    return report


def _markdown(rows: Sequence[Row], protocols: Sequence[EvaluationProtocol], published: Sequence[Published]) -> str:
    report = (markdown_table(row_cells(rows)) + "\n" if rows else "") + protocol_words(protocols, "- ")
    report += made_words(rows, "\nMade with:\n\n", "- ")
    if published:
        report += f"\n### {PUBLISHED_HEADING}\n\n" + published_markdown(published)
    return report


def published_markdown(lines: Sequence[Published]) -> str:
    """The papers' figures as a table of their own."""
    return markdown_table(_published_cells(lines), _PUBLISHED_WORDS)


def _csv(rows: Sequence[Row], _protocols: Sequence[EvaluationProtocol], _published: Sequence[Published]) -> str:
    """All figures unrounded, one header line."""
    buffer = io.StringIO()
    records = [asdict(row) for row in rows]
    writer = csv.DictWriter(buffer, list(records[0]) if records else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return buffer.getvalue()


def _json(rows: Sequence[Row], protocols: Sequence[EvaluationProtocol], published: Sequence[Published]) -> str:
    """`{"protocol": ..., "protocols": [...], "rows": [...]}`, figures unrounded; `protocol` is the first of them."""
    written = [asdict(protocol) | {"words": protocol.describe()} for protocol in protocols]
    values: dict[str, object] = {"protocol": written[0], "protocols": written, "definitions": DEFINITIONS}
    values["rows"] = [asdict(row) for row in rows]
    if published:
        values["published"] = {"heading": PUBLISHED_HEADING, "rows": [asdict(line) for line in published]}
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


_Writer = Callable[[Sequence[Row], Sequence[EvaluationProtocol], Sequence[Published]], str]

_WRITERS: dict[ReportFormat, _Writer] = {
    ReportFormat.TEXT: _text,
    ReportFormat.MARKDOWN: _markdown,
    ReportFormat.CSV: _csv,
    ReportFormat.JSON: _json,
}
