"""Words for a terminal: names of files may hold anything, and must not command it or forge lines."""

from __future__ import annotations

import unicodedata
from pathlib import Path


def plain(text: str) -> str:
    """`text` in one line, its control characters (line breaks, commands to the terminal) written out."""
    return "".join(_written_out(letter) if unicodedata.category(letter) == "Cc" else letter for letter in text)


def located(path: Path, sentence: str) -> str:
    """`sentence` with the whole way to the file that it is about: in an archive many files have one name."""
    if sentence.startswith(f"{path.name}:"):
        return f"{path}{sentence[len(path.name) :]}"
    return f"{path}: {sentence}"


def _written_out(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")
