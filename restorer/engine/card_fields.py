"""Reads typed values out of a card's JSON, and says in a sentence which key of which package is wrong.

The border where a stranger's file becomes values that the rest of the program may trust. Standard library only.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import NoReturn

from restorer.errors import ModelMismatch

_MAKER = "Ask whoever made the package for a corrected one."


class Fields:
    """One JSON object of the card of `package`; `path` is where it stands in the card ("" for the whole)."""

    def __init__(self, package: str, values: Mapping[str, object], path: str = "") -> None:
        self.package = package
        self.values = values
        self.path = path

    def refuse(self, key: str, problem: str) -> NoReturn:
        """Raise `ModelMismatch` for `key`: `problem` continues the sentence "its card.json: 'key' ..."."""
        where = f"{self.path}.{key}" if self.path else key
        raise ModelMismatch(
            self.package, f'The model package "{self.package}": in card.json, "{where}" {problem}.', _MAKER
        )

    def raw(self, key: str) -> object:
        """The value of a key that must be there."""
        if key not in self.values:
            self.refuse(key, "is missing")
        return self.values[key]

    def has(self, key: str) -> bool:
        """Whether the key is there and not null."""
        return self.values.get(key) is not None

    def text(self, key: str, longest: int = 2000) -> str:
        """A string of 1 to `longest` characters."""
        value = self.raw(key)
        if not isinstance(value, str):
            self.refuse(key, "is not text")
        if not 1 <= len(value) <= longest:
            self.refuse(key, f"must have 1 to {longest} characters")
        return value

    def choice(self, key: str, allowed: tuple[str, ...]) -> str:
        """One of the strings of `allowed`."""
        value = self.text(key)
        if value not in allowed:
            self.refuse(key, f'is "{value[:40]}", but only {", ".join(allowed)} are known')
        return value

    def number(self, key: str, low: float, high: float) -> float:
        """A finite number from `low` to `high`."""
        value = self.raw(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            self.refuse(key, "is not a number")
        if not low <= value <= high:
            self.refuse(key, f"is {value}, outside {low:g} to {high:g}")
        return float(value)

    def integer(self, key: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        value = self.number(key, low, high)
        if value != int(value):
            self.refuse(key, "is not a whole number")
        return int(value)

    def flag(self, key: str) -> bool:
        """True or false; false where the key is absent."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            self.refuse(key, "is neither true nor false")
        return value

    def section(self, key: str) -> Fields:
        """An object inside this one."""
        value = self.raw(key)
        if not isinstance(value, dict):
            self.refuse(key, "is not an object")
        return Fields(self.package, value, f"{self.path}.{key}" if self.path else key)

    def sections(self, key: str) -> Iterator[tuple[str, Fields]]:
        """The objects inside the object `key`, by name."""
        inner = self.section(key)
        for name in inner.values:
            yield name, inner.section(name)

    def items(self, key: str, longest: int) -> list[object]:
        """A list of at most `longest` things."""
        value = self.raw(key)
        if not isinstance(value, list) or len(value) > longest:
            self.refuse(key, f"is not a list of at most {longest} things")
        return value

    def pair(self, key: str) -> tuple[float, float]:
        """Two finite numbers."""
        return self.as_pair(key, self.raw(key))

    def as_pair(self, key: str, value: object) -> tuple[float, float]:
        """`value` (found at `key`) as two finite numbers."""
        if not isinstance(value, list) or len(value) != 2:
            self.refuse(key, "is not a pair of numbers")
        inner = Fields(self.package, {"0": value[0], "1": value[1]}, f"{self.path}.{key}" if self.path else key)
        return inner.number("0", -1e6, 1e6), inner.number("1", -1e6, 1e6)
