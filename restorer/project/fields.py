"""Reading a JSON document field by field, so that every refusal says where in which file it stands."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any, TypeVar

from restorer.errors import RecipeError

T = TypeVar("T")
Point = tuple[float, float]

FARTHEST = 100.0
"""How far beside the picture a point may lie, in widths and heights of it: a crop keeps a fiftieth of a side."""


def refuse(source: str, sentence: str, remedy: str = "") -> RecipeError:
    """The error for `source` (the name of the document), ready to be raised."""
    return RecipeError(f"{source}: {sentence}", remedy)


def parse_json(text: str, source: str) -> object:
    """The JSON value in `text`; not-a-number, infinity and a key given twice are refused.

    Raises:
        RecipeError: `text` is no such JSON.
    """

    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        names = [name for name, _ in pairs]
        for name in names:
            if names.count(name) > 1:
                raise refuse(source, f'the key "{name}" is given twice.', "Remove one of them.")
        return dict(pairs)

    def constant(name: str) -> object:
        raise refuse(source, f"{name} is not a number that can be used.", "Write a finite number.")

    try:
        return json.loads(text, object_pairs_hook=unique, parse_constant=constant)
    except (ValueError, RecursionError) as error:
        place = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise refuse(source, f"this is not a JSON document{place}.", "Correct it or save it again.") from None


class Fields:
    """One JSON object of the document. Every key that is read is noted; `done` refuses the ones nobody asked for."""

    def __init__(self, value: object, where: str, source: str) -> None:
        self.source = source
        self.where = where
        if not isinstance(value, dict):
            raise self.error(where or "the document", "must be an object with named fields")
        self._left: dict[str, Any] = dict(value)

    def error(self, name: str, must: str, remedy: str = "Correct the recipe.") -> RecipeError:
        """The error that says what the field `name` must be."""
        return refuse(self.source, f"{name} {must}.", remedy)

    def path(self, key: str) -> str:
        """The name of a field as a person finds it: `strokes[2].radius`."""
        return f"{self.where}.{key}" if self.where else key

    def has(self, key: str) -> bool:
        """Whether `key` stands here and has not been read yet."""
        return key in self._left

    def take(self, key: str) -> object:
        """The raw value of `key`, None where it is missing."""
        return self._left.pop(key, None)

    def number(self, key: str, low: float, high: float) -> float | None:
        """A finite number from `low` to `high`, None where missing or null."""
        value = self.take(key)
        return None if value is None else self._number(value, self.path(key), low, high)

    def needed(self, value: T | None, key: str) -> T:
        """`value`, or the error that `key` is missing."""
        if value is None:
            raise self.error(self.path(key), "is missing")
        return value

    def text(self, key: str, longest: int) -> str | None:
        """A string of at most `longest` characters, None where missing or null."""
        value = self.take(key)
        if value is None:
            return None
        if not isinstance(value, str) or len(value) > longest:
            raise self.error(self.path(key), f"must be text of at most {longest} characters")
        return value

    def choice(self, key: str, choices: tuple[str, ...]) -> str | None:
        """One of `choices`, None where missing or null."""
        value = self.take(key)
        if value is None:
            return None
        if not isinstance(value, str) or value not in choices:
            raise self.error(self.path(key), f"must be one of {', '.join(choices)}")
        return value

    def whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`, None where missing or null."""
        value = self.number(key, low, high)
        if value is not None and value != int(value):
            raise self.error(self.path(key), "must be a whole number")
        return None if value is None else int(value)

    def flag(self, key: str) -> bool:
        """True or false; false where missing or null."""
        value = self.take(key)
        if value is not None and not isinstance(value, bool):
            raise self.error(self.path(key), "must be true or false")
        return bool(value)

    def pair(self, key: str, low: float, high: float) -> Point | None:
        """Two numbers from `low` to `high`, None where missing or null."""
        value = self.take(key)
        return None if value is None else self._pair(value, self.path(key), low, high)

    def numbers(self, key: str, count: int, low: float, high: float) -> tuple[float, ...] | None:
        """`count` numbers from `low` to `high`, None where missing or null."""
        value = self.take(key)
        if value is None:
            return None
        name = self.path(key)
        if not isinstance(value, list) or len(value) != count:
            raise self.error(name, f"must be {count} numbers")
        return tuple(self._number(number, f"{name}[{i}]", low, high) for i, number in enumerate(value))

    def points(self, key: str, fewest: int, most: int) -> tuple[Point, ...]:
        """`fewest` to `most` points [x, y], in the picture from 0 to 1; what a crop left outside lies beyond."""
        return self._points(self._list(key, most), self.path(key), fewest)

    def outlines(self, key: str, most: int, most_points: int) -> tuple[tuple[Point, ...], ...]:
        """Up to `most` lists of 3 to `most_points` points [x, y], as `points`; empty where missing."""
        named = [(f"{self.path(key)}[{i}]", value) for i, value in enumerate(self._list(key, most))]
        for name, value in named:
            if not isinstance(value, list) or len(value) > most_points:
                raise self.error(name, f"must be a list of at most {most_points}")
        return tuple(self._points(value, name, 3) for name, value in named if isinstance(value, list))

    def objects(self, key: str, most: int, read: Callable[[Fields], T]) -> tuple[T, ...]:
        """What `read` makes of each object in the list `key`; empty where missing."""
        values = self._list(key, most)
        return tuple(read(Fields(value, f"{self.path(key)}[{i}]", self.source)) for i, value in enumerate(values))

    def child(self, key: str) -> Fields | None:
        """The object under `key`, None where missing or null."""
        value = self.take(key)
        return None if value is None else Fields(value, self.path(key), self.source)

    def done(self) -> None:
        """Refuse whatever key was not read."""
        for key in self._left:
            raise self.error(self.path(key), "is not a field this version of Restorer knows", "Remove it.")

    def _list(self, key: str, most: int) -> list[object]:
        value = self.take(key)
        if value is None:
            return []
        if not isinstance(value, list) or len(value) > most:
            raise self.error(self.path(key), f"must be a list of at most {most}")
        return value

    def _points(self, values: list[object], name: str, fewest: int) -> tuple[Point, ...]:
        if len(values) < fewest:
            raise self.error(name, f"must have at least {fewest} point{'s' if fewest > 1 else ''}")
        return tuple(self._pair(value, f"{name}[{i}]", -FARTHEST, 1.0 + FARTHEST) for i, value in enumerate(values))

    def _number(self, value: object, name: str, low: float, high: float) -> float:
        # Compared before float(): a whole number of JSON may be too large for one.
        known = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not known or not low <= value <= high or not math.isfinite(value):  # type: ignore[operator, arg-type]
            raise self.error(name, f"must be a number from {low:g} to {high:g}")
        return float(value)  # type: ignore[arg-type]

    def _pair(self, value: object, name: str, low: float, high: float) -> Point:
        if not isinstance(value, list) or len(value) != 2:
            raise self.error(name, "must be two numbers")
        first, second = (self._number(number, f"{name}[{i}]", low, high) for i, number in enumerate(value))
        return first, second
