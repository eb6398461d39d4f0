"""What a model's own figures were found to be worth: a small table of its card, from a score to a share of truth.

Standard library only, because cards are.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from restorer.engine.card_fields import Fields

WITHIN = 10.0
"""Being right is being within this many dE00 of the truth."""
_MOST_KNOTS = 256


@dataclass(frozen=True, slots=True)
class Calibration:
    """Of places with the score `scores[i]`, the share `sure[i]` was right; linear in between, the ends beyond.

    The score is the probability of the bins within 10 dE00 of the colour shown, less `spread_weight` times the spread.
    """

    spread_weight: float
    scores: tuple[float, ...]
    sure: tuple[float, ...]


def read_calibration(card: Fields) -> Calibration | None:
    """The section `certainty` of a card, None where it has none. A section that makes no sense is refused."""
    if not card.has("certainty"):
        return None
    section = card.section("certainty")
    if section.number("within", 0.0, 100.0) != WITHIN:
        section.refuse("within", f"must be {WITHIN:g}, the difference of colour that this program means by right")
    scores, sure = _numbers(section, "score", -1e3, 1e3), _numbers(section, "sure", 0.0, 1.0)
    if len(scores) != len(sure) or len(scores) < 2:
        section.refuse("sure", "needs one number for each of at least two scores")
    if any(right <= left for left, right in pairwise(scores)):
        section.refuse("score", "does not rise from number to number")
    if any(right < left for left, right in pairwise(sure)):
        section.refuse("sure", "falls where the score rises")
    return Calibration(section.number("spread_weight", 0.0, 10.0), scores, sure)


def _numbers(section: Fields, key: str, low: float, high: float) -> tuple[float, ...]:
    items = section.items(key, _MOST_KNOTS)
    inner = Fields(section.package, {str(place): item for place, item in enumerate(items)}, f"{section.path}.{key}")
    return tuple(inner.number(str(place), low, high) for place in range(len(items)))
