"""The table of a card that says which colours colourful things usually have, by their lightness.

Standard library only, because cards are.
"""

from __future__ import annotations

from restorer.engine.card_fields import Fields

LEVELS = tuple(range(0, 101, 10))
"""L* of the table's rows; in between it is linear."""

Usual = tuple[tuple[float, ...], ...]
"""One row for each of `LEVELS`: how frequent each bin is, a sum of 1. Empty: not known."""


def read_usual(bins: Fields, count: int) -> Usual:
    """The key `usual` of a card's `outputs.bins`, which has `count` bins; empty where it has none.

    Raises:
        ModelMismatch: a table that makes no sense.
    """
    if not bins.has("usual"):
        return ()
    rows = bins.items("usual", len(LEVELS))
    if len(rows) != len(LEVELS):
        bins.refuse("usual", f"needs {len(LEVELS)} rows, for L* 0, 10 ... 100")
    return tuple(_row(bins, number, row, count) for number, row in enumerate(rows))


def _row(bins: Fields, number: int, row: object, count: int) -> tuple[float, ...]:
    if not isinstance(row, list) or len(row) != count:
        bins.refuse("usual", f"needs {count} numbers in row {number + 1}, one for each bin")
    inner = Fields(bins.package, {str(place): item for place, item in enumerate(row)}, f"{bins.path}.usual[{number}]")
    shares = [inner.number(name, 0.0, 1e9) for name in inner.values]
    whole = sum(shares)
    if whole <= 0.0:
        bins.refuse("usual", f"holds only zeros in row {number + 1}")
    return tuple(share / whole for share in shares)
