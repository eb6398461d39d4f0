"""TIFF directories (IFDs) in memory: read from an Exif block, laid out as bytes for a block or a file.

Values stay the bytes they were, in the block's byte order, so that tags nobody here knows survive. `ifd` reads and
checks the tables; here they become a tree that can be changed. Source: TIFF 6.0, section 2; the BigTIFF proposal.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from restorer.imaging.ifd import Block

ByteOrder = Literal["<", ">"]

SUB_DIRECTORIES = {0x8769, 0x8825, 0xA005}
"""Tags that point to a directory: Exif, GPS, interoperability."""

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, LONG8 = 1, 2, 3, 4, 5, 7, 16
_NUMBER_BYTES = {3: 2, 4: 4, 5: 4, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_DEEPEST = 4


class DirectoryError(ValueError):
    """The bytes are not a TIFF structure, or its first directory lies outside them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag's value: `count` numbers of `kind` as bytes. `at` is set where the bytes stand in the file already."""

    kind: int
    count: int
    data: bytes
    at: int | None = None


@dataclass(slots=True)
class Directory:
    """Entries by tag, and directories that hang below by the tag that points to them."""

    entries: dict[int, Entry] = field(default_factory=dict)
    below: dict[int, Directory] = field(default_factory=dict)

    def copy(self) -> Directory:
        """A directory of its own; the entries are frozen."""
        return Directory(dict(self.entries), {tag: one.copy() for tag, one in self.below.items()})


def numbers(order: ByteOrder, kind: int, *values: int) -> Entry:
    """An entry of BYTE, SHORT, LONG or LONG8 numbers."""
    code = {BYTE: "B", SHORT: "H", LONG: "I", LONG8: "Q"}[kind]
    return Entry(kind, len(values), struct.pack(f"{order}{len(values)}{code}", *values))


def integers(order: ByteOrder, entry: Entry) -> tuple[int, ...]:
    """The values of an entry of BYTE, SHORT, LONG or LONG8 numbers; empty for other kinds."""
    code = {BYTE: "B", SHORT: "H", LONG: "I", 13: "I", LONG8: "Q", 18: "Q"}.get(entry.kind)
    return struct.unpack(f"{order}{entry.count}{code}", entry.data) if code else ()


def in_byte_order(directory: Directory, old: ByteOrder, new: ByteOrder) -> Directory:
    """The same directories with their numbers in another byte order; undefined bytes stay as they are."""
    entries = {tag: _swapped(one) if old != new else one for tag, one in directory.entries.items()}
    return Directory(entries, {tag: in_byte_order(one, old, new) for tag, one in directory.below.items()})


def _swapped(entry: Entry) -> Entry:
    width = _NUMBER_BYTES.get(entry.kind, 1)
    turned = b"".join(entry.data[at : at + width][::-1] for at in range(0, len(entry.data), width))
    return Entry(entry.kind, entry.count, turned)


def text(words: str) -> Entry:
    """An ASCII entry; other characters are stored in UTF-8, as most programs read them."""
    data = words.replace("\0", "").encode("utf-8", "replace") + b"\0"
    return Entry(ASCII, len(data), data)


def rational(order: ByteOrder, value: float) -> Entry:
    """A RATIONAL entry within 1e-6 of `value`."""
    near = Fraction(value).limit_denominator(10_000)
    return Entry(RATIONAL, 1, struct.pack(f"{order}II", min(near.numerator, 2**32 - 1), near.denominator))


def read_block(block: bytes) -> tuple[ByteOrder, Directory]:
    """The first directory of an Exif block with those below it; the second (a thumbnail's) is not read.

    Raises:
        DirectoryError: not a TIFF structure, or one whose first directory cannot be read. An empty one can.
    """
    try:
        parsed = Block(block)
    except ValueError as error:
        raise DirectoryError("no TIFF header") from error
    directory = directory_at(parsed, parsed.first)
    said_empty = block[parsed.first : parsed.first + 2] == b"\0\0"
    if not directory.entries and not directory.below and not said_empty:
        raise DirectoryError("nothing to read in the first directory")
    return "<" if parsed.order == "<" else ">", directory


def directory_at(block: Block, start: int, depth: int = 0) -> Directory:
    """The directory at an offset with those below it; loops end."""
    directory = Directory()
    for found in block.entries(start):
        if found.tag not in SUB_DIRECTORIES:
            directory.entries.setdefault(found.tag, Entry(found.kind, found.count, found.value))
        elif depth < _DEEPEST and found.tag not in directory.below:
            directory.below[found.tag] = directory_at(block, found.integer(block.order) or 0, depth + 1)
    return directory


@dataclass(slots=True)
class Layout:
    """Gives out places in a file from `cursor` on, around one stretch that is `taken` (start, end)."""

    order: ByteOrder
    big: bool
    cursor: int
    taken: tuple[int, int] = (0, 0)
    pieces: list[tuple[int, bytes]] = field(default_factory=list)

    def place(self, size: int) -> int:
        """The offset of `size` free bytes, even as TIFF wants it."""
        at = self.cursor + self.cursor % 2
        if at < self.taken[1] and at + size > self.taken[0]:
            at = self.taken[1] + self.taken[1] % 2
        self.cursor = at + size
        return at

    def add(self, directory: Directory, following: int = 0) -> int:
        """Lay out a directory with all below it; returns its offset. `following` is the next directory's offset."""
        head, width, inline = ("Q", 20, 8) if self.big else ("H", 12, 4)
        code = "Q" if self.big else "I"
        entries: Mapping[int, Entry | Directory] = {**directory.entries, **directory.below}
        start = self.place(struct.calcsize(f"={head}{code}") + width * len(entries))
        fields = []
        for tag, value in sorted(entries.items()):
            entry = value if isinstance(value, Entry) else self._pointer(self.add(value))
            where = entry.data.ljust(inline, b"\0")
            if len(entry.data) > inline:
                where = struct.pack(f"{self.order}{code}", self._stored(entry))
            fields.append(struct.pack(f"{self.order}HH{code}", tag, entry.kind, entry.count) + where)
        body = struct.pack(f"{self.order}{head}", len(entries)) + b"".join(fields)
        self.pieces.append((start, body + struct.pack(f"{self.order}{code}", following)))
        return start

    def _pointer(self, offset: int) -> Entry:
        return numbers(self.order, LONG8 if self.big else LONG, offset)

    def _stored(self, entry: Entry) -> int:
        if entry.at is not None:
            return entry.at
        at = self.place(len(entry.data))
        self.pieces.append((at, entry.data))
        return at

    def joined(self, start: int) -> bytes:
        """All pieces as one run of bytes from offset `start` on, gaps filled with zeros."""
        out = bytearray(self.cursor - start)
        for at, data in self.pieces:
            out[at - start : at - start + len(data)] = data
        return bytes(out)
