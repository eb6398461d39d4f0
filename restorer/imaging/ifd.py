"""Image file directories, the tables of TIFF and Exif, read with every count and offset checked.

Classic TIFF and BigTIFF, in bytes or in a mapped file. `tiff_directory` changes and writes them.
Source: TIFF 6.0, section 2; Exif 3.0, 4.6.2; the BigTIFF proposal.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from typing import Literal

ByteOrder = Literal["<", ">"]

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_INTEGERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_MOST_ENTRIES = 4096
_MOST_VALUE_BYTES = 256 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag: its type's number, how many values, and their bytes in the block's byte order."""

    tag: int
    kind: int
    count: int
    value: bytes

    def integer(self, order: ByteOrder) -> int | None:
        """The first value, if the tag holds integers."""
        code = _INTEGERS.get(self.kind)
        return None if code is None else int(struct.unpack_from(order + code, self.value)[0])

    def number(self, order: ByteOrder) -> float | None:
        """The first value, if the tag holds fractions and this one is a number."""
        if self.kind not in (5, 10):
            return None
        over, under = struct.unpack_from(order + ("II" if self.kind == 5 else "ii"), self.value)
        return over / under if under else None


class Block:
    """A TIFF structure: `II` or `MM`, 42 (43 for BigTIFF), then tables that point to one another.

    Raises:
        ValueError: it does not begin as one.
    """

    def __init__(self, data: bytes | mmap.mmap) -> None:
        if data[:2] not in (b"II", b"MM") or len(data) < 8:
            raise ValueError("not a TIFF structure")
        self.order: ByteOrder = "<" if data[:2] == b"II" else ">"
        self._data = data
        self.big = self._integer(2, 2) == 43

    @property
    def first(self) -> int:
        """Where the first table stands."""
        return self._integer(8, 8) if self.big else self._integer(4, 4)

    def entries(self, offset: int) -> list[Entry]:
        """The table at `offset`; entries that point outside the block or are of an unknown type are left out."""
        head, size = (8, 20) if self.big else (2, 12)
        count = self._integer(offset, head)
        if count > _MOST_ENTRIES:
            return []
        found = (self._entry(offset + head + i * size) for i in range(count))
        return [entry for entry in found if entry is not None]

    def _entry(self, at: int) -> Entry | None:
        room = 8 if self.big else 4
        tag, kind, count = self._integer(at, 2), self._integer(at + 2, 2), self._integer(at + 4, room)
        length = _SIZES.get(kind, 0) * count
        if not 0 < length <= _MOST_VALUE_BYTES:
            return None
        start = at + 4 + room if length <= room else self._integer(at + 4 + room, room)
        value = self._data[start : start + length]
        return Entry(tag, kind, count, value) if len(value) == length else None

    def _integer(self, at: int, length: int) -> int:
        value = self._data[at : at + length]
        return int.from_bytes(value, "little" if self.order == "<" else "big") if len(value) == length else 0


def first_table(data: bytes) -> tuple[ByteOrder, dict[int, Entry]]:
    """Byte order and entries by tag of a block's first table; empty where it is none."""
    try:
        block = Block(data)
    except ValueError:
        return "<", {}
    return block.order, {entry.tag: entry for entry in block.entries(block.first)}
