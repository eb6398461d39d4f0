"""The table of an evaluation as text, Markdown, CSV or JSON. A column is a row of the table here."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from restorer.engine.protocol import EvaluationProtocol
from restorer.engine.scores import GRAY_COPY, Row


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
    _Column("analysis ms", _unless_gray(lambda row: f"{row.analysis_ms:.0f}")),
    _Column("field ms", _unless_gray(lambda row: f"{row.field_ms:.0f}")),
    _Column("parameters", _unless_gray(lambda row: f"{row.parameters:,}")),
    _Column("MB", _unless_gray(lambda row: f"{row.size_bytes / 1e6:.1f}")),
)


def write_report(rows: Sequence[Row], protocol: EvaluationProtocol, form: ReportFormat) -> str:
    """The table in one of the formats; text and Markdown name the protocol below it."""
    return _WRITERS[form](rows, protocol)


def _cells(rows: Sequence[Row]) -> list[list[str]]:
    return [[column.heading for column in _COLUMNS], *([column.show(row) for column in _COLUMNS] for row in rows)]


def _text(rows: Sequence[Row], protocol: EvaluationProtocol) -> str:
    cells = _cells(rows)
    widths = [max(len(line[index]) for line in cells) for index in range(len(_COLUMNS))]
    lines = ["  ".join(_aligned(line, widths)).rstrip() for line in cells]
    return "\n".join([*lines, "", protocol.describe(), ""])


def _aligned(line: list[str], widths: list[int]) -> list[str]:
    """The first column to the left, figures to the right."""
    return [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))]


def _markdown(rows: Sequence[Row], protocol: EvaluationProtocol) -> str:
    heading, *lines = ("| " + " | ".join(line) + " |" for line in _cells(rows))
    rule = "|---|" + "---:|" * (len(_COLUMNS) - 1)
    return "\n".join([heading, rule, *lines, "", protocol.describe(), ""])


def _csv(rows: Sequence[Row], _protocol: EvaluationProtocol) -> str:
    """All figures unrounded, one header line."""
    buffer = io.StringIO()
    records = [asdict(row) for row in rows]
    writer = csv.DictWriter(buffer, list(records[0]) if records else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return buffer.getvalue()


def _json(rows: Sequence[Row], protocol: EvaluationProtocol) -> str:
    """`{"protocol": {..., "words": ...}, "rows": [...]}`, figures unrounded."""
    values = {"protocol": asdict(protocol) | {"words": protocol.describe()}, "rows": [asdict(row) for row in rows]}
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


_WRITERS: dict[ReportFormat, Callable[[Sequence[Row], EvaluationProtocol], str]] = {
    ReportFormat.TEXT: _text,
    ReportFormat.MARKDOWN: _markdown,
    ReportFormat.CSV: _csv,
    ReportFormat.JSON: _json,
}
