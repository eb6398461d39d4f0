"""What a report says of the run itself: which program and model, who and why, from when to when.

It is kept in the journal, so that a report made later, or of shares put together, still says it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from restorer import __version__
from restorer.batch.journal import Journal
from restorer.batch.passage import Work
from restorer.project.pin import package_sha256, pinned, recipe_sha256

FACT = "run"
"""The name of this fact in the journal."""


@dataclass(frozen=True, slots=True)
class About:
    """The last run in a folder. Empty where it is not known; `recorded` is None then.

    `began` and `ended`: when the first photograph of the journal was begun and the last one ended, ISO 8601 in UTC.
    `recipe_sha256` is that of the recipe bound to the model, as records and copies name it.
    """

    program: str = ""
    model: str = ""
    model_version: str = ""
    model_sha256: str = ""
    recipe_sha256: str = ""
    recorded: bool | None = None
    operator: str = ""
    reason: str = ""
    notes: str = ""
    began: str = ""
    ended: str = ""


def remember(journal: Journal, work: Work) -> None:
    """Keep in the journal what `work` is done with. Other words than before, by who goes on, stand after them.

    Raises:
        JournalError: it cannot be written.
    """
    card, said, before = work.colorizer.card, work.statement, about(journal)
    known = About(
        program=_also(before.program, f"Restorer {__version__}"),
        model=card.name,
        model_version=card.version,
        model_sha256=package_sha256(card) or "",
        recipe_sha256=recipe_sha256(pinned(work.recipe, card)),
        recorded=work.record is not None,
        operator=_also(before.operator, said.operator),
        reason=_also(before.reason, said.reason),
        notes=_also(before.notes, said.notes),
    )
    journal.note(FACT, json.dumps(asdict(known)))


def _also(before: str, now: str) -> str:
    """Both, each once."""
    return "; ".join(dict.fromkeys(words for words in (*before.split("; "), now) if words))


def about(journal: Journal) -> About:
    """What the journal knows of its run; journals of older versions say little.

    Raises:
        JournalError: it cannot be read.
    """
    known = json.loads(journal.fact(FACT) or "{}")
    began, ended = journal.span()
    return About(**{name: known[name] for name in _KEPT if name in known}, began=began, ended=ended)


_KEPT = tuple(name for name in About.__dataclass_fields__ if name not in ("began", "ended"))
