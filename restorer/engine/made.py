"""What a model was made with, as one line from its card: what a row of an evaluation has to be read with.

A system of a paper with another embedding than the paper's, or with a hundredth of its pictures, is another system: the
table says so beside its figures. Keys that a card lacks, or that hold something else, are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping

_LONGEST_WORDS = 200


def made_with(card: Mapping[str, object]) -> str:
    """Samples, minutes, photographs, embedding and storage, as far as the card says them; "" where it says nothing."""
    training = _object(card, "training")
    photographs = _photographs(training)
    parts = [
        _counted(training.get("pictures_seen"), "{:,.0f} samples"),
        _counted(training.get("minutes"), "{:,.0f} minutes"),
        _counted(photographs, "from {:,.0f} photographs" if photographs != 1 else "from one photograph"),
        _words("embedding: {}", _object(_object(card, "inputs"), "embedding").get("provider")),
        _words("{}", card.get("precision")),
    ]
    return ", ".join(part for part in parts if part)


def _object(values: Mapping[str, object], key: str) -> Mapping[str, object]:
    found = values.get(key)
    return found if isinstance(found, dict) else {}


def _photographs(training: Mapping[str, object]) -> float:
    rows = training.get("data")
    counts = [row.get("photographs") for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    return float(sum(count for count in counts if isinstance(count, int)))


def _counted(value: object, words: str) -> str:
    is_count = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e12
    return words.format(value) if is_count else ""


def _words(words: str, value: object) -> str:
    """Text of a stranger's card, on one line: it goes to terminals and into pages."""
    if not isinstance(value, str):
        return ""
    return words.format("".join(c for c in value[:_LONGEST_WORDS] if c.isprintable()))
