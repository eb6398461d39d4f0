"""Which part each photograph belongs to: its own hash says so, so that adding others moves nothing.

Of the file's SHA-256, hashed once more, the first 60 bits are a number of 0..1: below the share of train it is train,
then validation, then test. Near-copies go together, where the one with the smallest hash goes (hashed once more,
because a smallest of many is small); so a near-copy that is added can move its own group and nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from training.data.settings import PARTS, Part, SplitConfig

_DIGITS = 15


def place(photo_id: str) -> float:
    """Where a photograph's hash (hex) puts it in 0..1, evenly spread."""
    return int(hashlib.sha256(photo_id.encode()).hexdigest()[:_DIGITS], 16) / 16.0**_DIGITS


def part_at(number: float, config: SplitConfig) -> Part:
    """The part to which 0..1 belongs."""
    if number < config.train:
        return "train"
    return "validation" if number < config.train + config.validation else "test"


def split(
    ids: Sequence[str], groups: Sequence[Sequence[int]], config: SplitConfig, fewest: int = 0
) -> Mapping[Part, list[int]]:
    """The numbers of each part, ascending. `groups` are those of near-copies.

    Held-out parts with fewer than `fewest` take the photographs nearest to them from the parts before: a collection of
    twenty has something to measure on, at the price that there the parts can move when it grows.
    """
    leader = {number: min(ids[i] for i in group) for group in groups for number in group}
    places = [place(leader.get(number, photo_id)) for number, photo_id in enumerate(ids)]
    chosen = {number: part_at(at, config) for number, at in enumerate(places)}
    descending = sorted(chosen, key=lambda number: -places[number])
    for part in ("test", "validation"):
        _fill(part, chosen, descending, places, fewest if getattr(config, part) > 0.0 else 0)
    return {part: [number for number in chosen if chosen[number] == part] for part in PARTS}


def _fill(part: Part, chosen: dict[int, Part], descending: Sequence[int], places: Sequence[float], fewest: int) -> None:
    """Move photographs into `part` until it has `fewest`; whoever shares a place moves along."""
    lower = PARTS[: PARTS.index(part)]
    for number in descending:
        if sum(other == part for other in chosen.values()) >= fewest:
            return
        if chosen[number] in lower:
            for other in chosen:
                if places[other] == places[number]:
                    chosen[other] = part
