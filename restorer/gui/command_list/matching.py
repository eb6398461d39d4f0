"""How well a command answers to what was typed: letters in order, those that begin words count most. No Qt."""

from __future__ import annotations

_BEGINS, _FOLLOWS, _ANY = 8, 5, 1
_GAP = 1
"""Taken off for each letter skipped between two that were found, at most `_MOST_GAP`."""
_MOST_GAP = 3


def score(typed: str, name: str) -> int | None:
    """How well `name` answers to `typed`, more is better; None where a letter of it is not found in order.

    Every place where the first letter occurs is tried, and each next letter is taken where it first follows: names
    are a few words long. An exact beginning always wins over letters found here and there.
    """
    wanted, text = "".join(typed.casefold().split()), name.casefold()
    if not wanted:
        return 0
    starts = [place for place, letter in enumerate(text) if letter == wanted[0]]
    found = [one for one in (_from(wanted, text, start) for start in starts) if one is not None]
    if not found:
        return None
    whole = 40 if text.startswith(typed.casefold().strip()) else 20 if typed.casefold().strip() in text else 0
    return max(found) + whole


def _from(wanted: str, text: str, start: int) -> int | None:
    total, last = 0, start - 1
    for number, letter in enumerate(wanted):
        place = _word_start(letter, text, last + 1)
        if number == 0:
            place = start
        if place < 0:
            return None
        total += _worth(text, place, last if number else -2) - min(place - last - 1, _MOST_GAP) * _GAP
        last = place
    return total


def _word_start(letter: str, text: str, begin: int) -> int:
    """The next place of `letter`: right here, else the next beginning of a word, else the first there is; -1: none."""
    if text.startswith(letter, begin):
        return begin
    place = text.find(f" {letter}", begin)
    return place + 1 if place >= 0 else text.find(letter, begin)


def _worth(text: str, place: int, last: int) -> int:
    if place == 0 or not text[place - 1].isalnum():
        return _BEGINS
    return _FOLLOWS if place == last + 1 else _ANY
