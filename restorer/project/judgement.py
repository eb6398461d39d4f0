"""What a person says of a photograph after looking at it: stars, and a mark with a name and a time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from restorer.project.fields import Fields

MOST_STARS = 5
_LONGEST_NAME = 200


class Mark(StrEnum):
    """What a person says of a copy after looking at it."""

    ACCEPTED = "accepted"
    NEEDS_WORK = "needs work"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`rating`: 0 to 5 stars, 0 for none. `by` and `at` (ISO 8601, UTC) say who set `mark`, and when."""

    rating: int = 0
    mark: Mark | None = None
    by: str = ""
    at: str = ""

    def to_json(self) -> dict[str, object]:
        """The fields that say something."""
        found: dict[str, object] = {"rating": self.rating} if self.rating else {}
        if self.mark is not None:
            found |= {"mark": str(self.mark), "by": self.by, "at": self.at}
        return found


def judgement_from(fields: Fields) -> Judgement:
    """The judgement in a project file.

    Raises:
        RecipeError: it is none.
    """
    mark = fields.choice("mark", tuple(Mark))
    judgement = Judgement(
        rating=fields.whole("rating", 0, MOST_STARS) or 0,
        mark=None if mark is None else Mark(mark),
        by=fields.text("by", _LONGEST_NAME) or "",
        at=fields.text("at", 40) or "",
    )
    fields.done()
    return judgement
