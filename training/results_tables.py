"""The tables of one evaluation for people: by size, first without hints, then what hints add; every row below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from restorer.engine.protocol import FULL_SIZE, EvaluationProtocol
from restorer.engine.report import made_words, markdown_table, protocol_words, row_cells
from restorer.engine.scores import GRAY_COPY, Row

_SIZE_COLUMN, _HINTS_COLUMN = 1, 2


def evaluation_markdown(rows: Sequence[Row], protocols: Sequence[EvaluationProtocol], machine: str) -> str:
    """All tables of an evaluation, what they mean, and what each row was made with. `machine`: "" says nothing."""
    sizes = dict.fromkeys(row.size for row in rows)
    parts = [_size_markdown(size, [row for row in rows if row.size == size]) for size in sizes]
    parts.append("\n### What the columns say\n\n" + protocol_words(protocols, "- "))
    if machine:
        parts.append(f"- Milliseconds: {machine}.\n")
    parts.append(made_words(rows, "\n### What each row was made with\n\n", "- "))
    return "".join(parts)


def _size_markdown(size: str, rows: Sequence[Row]) -> str:
    words = "full size" if size == FULL_SIZE else f"squashed to {size} x {size}"
    fewest = min((row.hints for row in rows if row.model != GRAY_COPY), default=0)
    first = [row for row in rows if row.model == GRAY_COPY or row.hints == fewest]
    heading = "without hints" if fewest == 0 else f"{fewest} hints"
    report = f"\n### {_capital(words)}, {heading}\n\n{markdown_table(_without_same(row_cells(first)))}"
    if len({row.hints for row in rows if row.model != GRAY_COPY}) > 1:
        report += f"\n### {_capital(words)}, with hints\n\n{markdown_table(hint_cells(rows))}"
        every = markdown_table(row_cells(rows))
        report += f"\n<details><summary>Every column of every row, {words}</summary>\n\n{every}\n</details>\n"
    return report


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _without_same(cells: Sequence[Sequence[str]]) -> list[list[str]]:
    """Without size and hints, which are the same in every row and stand in the heading."""
    return [[cell for index, cell in enumerate(line) if index not in (_SIZE_COLUMN, _HINTS_COLUMN)] for line in cells]


def hint_cells(rows: Sequence[Row]) -> list[list[str]]:
    """A heading, and a line a model and vividness: PSNR, SSIM and dE00 at each number of hints (h10: ten)."""
    coloured = [row for row in rows if row.model != GRAY_COPY]
    counts = sorted({row.hints for row in coloured})
    found = {(row.model, row.vividness, row.hints): row for row in coloured}
    kinds = dict.fromkeys((row.model, row.vividness) for row in coloured)
    heading = ["model", "vividness", *(f"{name} h{count}" for name in ("PSNR dB", "SSIM", "dE00") for count in counts)]
    lines = [
        [model, f"{vividness:g}", *_figures(found.get((model, vividness, count)) for count in counts)]
        for model, vividness in kinds
    ]
    return [heading, *_gray_line(rows, len(counts)), *lines]


def _figures(rows: Iterable[Row | None]) -> list[str]:
    """PSNR, then SSIM, then dE00 of each row; empty where a model was not measured so."""
    known = [(None, None, None) if row is None else (row.psnr_db, row.ssim, row.delta_e) for row in rows]
    return [
        "" if value is None else f"{value:.{decimals}f}"
        for values, decimals in zip(zip(*known, strict=True), (2, 4, 2), strict=True)
        for value in values
    ]


def _gray_line(rows: Sequence[Row], counts: int) -> list[list[str]]:
    """The gray copy has the same figures whatever the hints: they stand once."""
    gray = next((row for row in rows if row.model == GRAY_COPY), None)
    if gray is None:
        return []
    figures = _figures([gray, *[None] * (counts - 1)])
    return [[GRAY_COPY, "", *figures]]
