"""Cells of the tables in CSV that people open in spreadsheets: none is a formula, and what stood there can be got back.

A cell that a spreadsheet would calculate gets an apostrophe before it, and so does one that begins with an apostrophe
itself: whoever reads the table takes one away wherever there is one. Plain numbers stay numbers. What begins a formula:
OWASP, CSV Injection; blanks before it are passed over. Tables for programs (of evaluate, sweep and pack) stay as they
are.
"""

from __future__ import annotations

import re

_FORMULA = ("=", "+", "-", "@", "|", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_CONTROLS = ("\t", "\r", "\n")
_APOSTROPHE = "'"
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def as_cell(text: str) -> str:
    """The text as it may stand in a table."""
    calculated = text.lstrip().startswith(_FORMULA) and not _NUMBER.fullmatch(text)
    return f"{_APOSTROPHE}{text}" if calculated or text.startswith((*_CONTROLS, _APOSTROPHE)) else text
