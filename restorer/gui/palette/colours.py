"""Saved colours as a value: what they are called, how two lists become one. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from restorer.project.recipe import Point

MOST_COLOURS = 1000
LONGEST_NAME = 100
UNTITLED = "Untitled"
"""What other programs call a colour without a name."""
_SAME = 0.5
"""Two colours of one name that are no farther apart (in a* and b* together) are the same."""


@dataclass(frozen=True, slots=True)
class SavedColour:
    """A colour and its name (may be empty). `luma`: the L* it was saved at, for formats that want whole colours."""

    name: str
    luma: float
    ab: Point


Colours = tuple[SavedColour, ...]


def clean_name(name: str) -> str:
    """The name on one line, of characters that can be printed, not too long."""
    printable = "".join(one if one.isprintable() else " " for one in name)
    return " ".join(printable.split())[:LONGEST_NAME]


def named(name: str) -> str:
    """The name as another program's file has it."""
    cleaned = clean_name(name)
    return "" if cleaned == UNTITLED else cleaned


def added(colours: Colours, more: Colours) -> Colours:
    """Both lists, each colour once, as many as there is room for."""
    kept = list(colours)
    for colour in more:
        if not any(_same(colour, one) for one in kept):
            kept.append(colour)
    return tuple(kept[:MOST_COLOURS])


def renamed(colours: Colours, colour: SavedColour, name: str) -> Colours:
    """With another name for that colour."""
    return tuple(replace(one, name=clean_name(name)) if one == colour else one for one in colours)


def removed(colours: Colours, colour: SavedColour) -> Colours:
    """Without that colour."""
    return tuple(one for one in colours if one != colour)


def inserted(colours: Colours, colour: SavedColour, place: int) -> Colours:
    """With that colour at `place` again."""
    if colour in colours:
        return colours
    return (*colours[:place], colour, *colours[place:])


def _same(one: SavedColour, other: SavedColour) -> bool:
    apart = abs(one.ab[0] - other.ab[0]) + abs(one.ab[1] - other.ab[1])
    return one.name == other.name and apart < _SAME
