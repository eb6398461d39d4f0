"""The Exif of a copy: what the photograph came with, without what would now be untrue.

Thumbnail (the second directory), tags that describe the old pixels and orientation go or are set anew; everything
else stays, tags unknown here included. Maker notes keep their bytes and, where the block allows it, their offset:
many of them count offsets from the start of the block. Source: Exif 3.0 (CIPA DC-008-2023), DCF 2.0 for Adobe RGB.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

from restorer.imaging.changes import full_stop
from restorer.imaging.metadata import Resolution, as_words
from restorer.imaging.tiff_directory import (
    LONG,
    SHORT,
    UNDEFINED,
    ByteOrder,
    Directory,
    DirectoryError,
    Entry,
    Layout,
    numbers,
    rational,
    read_block,
    text,
)

EXIF, GPS, INTEROPERABILITY = 0x8769, 0x8825, 0xA005
MAKER_NOTE = 0x927C
DESCRIPTION, ORIENTATION, SOFTWARE = 0x10E, 0x112, 0x131
X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 0x11A, 0x11B, 0x128

# Tags of the first directory that describe how pixels are stored, or hold blocks that are carried on their own.
_OF_THE_PIXELS = {
    *range(0x0FE, 0x10A), 0x10A, 0x111, 0x115, 0x116, 0x117, 0x118, 0x119, 0x11C, 0x120, 0x121, 0x122, 0x123, 0x124,
    0x125, 0x129, 0x12D, 0x13D, 0x13E, 0x13F, *range(0x140, 0x149), 0x14A, 0x14C, 0x14D, 0x14E, 0x150,
    *range(0x152, 0x158), 0x15B, *range(0x200, 0x20A), *range(0x211, 0x215), 0x2BC, 0x83BB, 0x8649, 0x8773,
    0x828D, 0x828E, 0x935C, 0xC4A5,
}  # fmt: skip
_COMPONENTS, _COMPRESSED_BITS, _SUBJECT_AREA = 0x9101, 0x9102, 0x9214
_COLOUR_SPACE, _WIDTH, _HEIGHT = 0xA001, 0xA002, 0xA003
_SUBJECT_LOCATION, _GAMMA, _VERSION = 0xA214, 0xA500, 0x9000
_POSITIONING, _CENTRED = 0x213, 1
_YCBCR = b"\1\2\3\0"
_UNITS = {"none": 1, "inch": 2, "centimetre": 3}


@dataclass(frozen=True, slots=True)
class PixelFacts:
    """What is true of the copy's pixels, for the tags that say so."""

    width_px: int
    height_px: int
    depth_bits: int
    profile_name: str
    resolution: Resolution | None = None
    turned: bool = False
    """Whether the pixels were turned upright: positions in the picture are no longer where the tags say."""
    jpeg: bool = False
    """Whether they are stored as JPEG, of which Exif wants the order and place of its components."""


@dataclass(frozen=True, slots=True)
class ExifText:
    """Words set in the copy; empty ones are left alone."""

    description_suffix: str = ""
    software: str = ""


@dataclass(frozen=True, slots=True)
class ExifCopy:
    """The corrected directories, their byte order, and sentences on what could not be kept."""

    order: ByteOrder
    root: Directory
    maker_note_at: int = 0
    """Where the maker note stood in the photograph's block; 0 where there is none."""
    notes: tuple[str, ...] = ()


def corrected_exif(block: bytes | None, facts: PixelFacts, words: ExifText) -> ExifCopy:
    """The Exif of the copy, from the photograph's block or from nothing. Never fails: a damaged block is left out."""
    order: ByteOrder = "<"
    root, at = Directory(), 0
    notes: tuple[str, ...] = ()
    if block:
        try:
            order, root = read_block(block)
            at = _maker_note_at(block, root)
        except DirectoryError:
            notes = ("The Exif data of the photograph is damaged; the copy is without it.",)
    _correct_first(root, order, facts, words)
    _correct_exif(root.below.setdefault(EXIF, Directory()), order, facts)
    return ExifCopy(order, root, at, notes)


def maker_note(root: Directory) -> bytes:
    """The maker note's bytes; empty where there is none."""
    exif = root.below.get(EXIF)
    return exif.entries[MAKER_NOTE].data if exif and MAKER_NOTE in exif.entries else b""


def description(root: Directory) -> str:
    """The words of the description; empty where there is none."""
    return as_words(root.entries[DESCRIPTION].data.split(b"\0")[0]) if DESCRIPTION in root.entries else ""


def _maker_note_at(block: bytes, root: Directory) -> int:
    note = maker_note(root)
    return max(block.find(note), 0) if len(note) > 4 else 0


def _correct_first(root: Directory, order: ByteOrder, facts: PixelFacts, words: ExifText) -> None:
    for tag in _OF_THE_PIXELS & set(root.entries):
        del root.entries[tag]
    root.entries[ORIENTATION] = numbers(order, SHORT, 1)
    if facts.resolution:
        root.entries[X_RESOLUTION] = rational(order, facts.resolution.x)
        root.entries[Y_RESOLUTION] = rational(order, facts.resolution.y)
        root.entries[RESOLUTION_UNIT] = numbers(order, SHORT, _UNITS[facts.resolution.unit])
    if facts.jpeg:
        root.entries[_POSITIONING] = numbers(order, SHORT, _CENTRED)
    if words.software:
        root.entries[SOFTWARE] = text(words.software)
    if words.description_suffix:
        before = root.entries.get(DESCRIPTION)
        root.entries[DESCRIPTION] = _extended(before, words.description_suffix)


_STRUCTURAL = (b'{"shape":', b"ImageJ=")
"""Descriptions that are no words but the layout of the source's pixels (tifffile's, ImageJ's): untrue in the copy."""


def _extended(before: Entry | None, suffix: str) -> Entry:
    """A text entry with a sentence after it, once; the old bytes stay as they are, whatever their encoding."""
    old = before.data.split(b"\0")[0].rstrip() if before else b""
    if old.startswith(_STRUCTURAL):
        old = b""
    new = suffix.encode()
    joined = old + full_stop(as_words(old)).encode() + b" " + new
    data = (old if old.endswith(new) else joined.strip()) + b"\0"
    return Entry(2, len(data), data)


def _correct_exif(exif: Directory, order: ByteOrder, facts: PixelFacts) -> None:
    srgb, adobe = facts.profile_name == "sRGB", facts.profile_name == "Adobe RGB"
    gone = {_COMPRESSED_BITS, _GAMMA, _COMPONENTS} | ({_SUBJECT_AREA, _SUBJECT_LOCATION} if facts.turned else set())
    for tag in gone & set(exif.entries):
        del exif.entries[tag]
    if facts.jpeg:
        exif.entries[_COMPONENTS] = Entry(UNDEFINED, 4, _YCBCR)
    exif.entries.setdefault(_VERSION, Entry(UNDEFINED, 4, b"0232"))
    exif.entries[_COLOUR_SPACE] = numbers(order, SHORT, 1 if srgb else 0xFFFF)
    exif.entries[_WIDTH] = numbers(order, LONG, facts.width_px)
    exif.entries[_HEIGHT] = numbers(order, LONG, facts.height_px)
    exif.below.pop(INTEROPERABILITY, None)
    if srgb or adobe:
        exif.below[INTEROPERABILITY] = Directory({1: text("R98" if srgb else "R03"), 2: Entry(UNDEFINED, 4, b"0100")})


def exif_block(copy: ExifCopy, limit: int | None = None) -> tuple[bytes, tuple[str, ...]]:
    """The bytes of an Exif block of at most `limit` bytes, and sentences on what had to go to fit."""
    for held in (True, False):
        block = _laid_out(copy, held)
        if limit is None or len(block) <= limit:
            return block, ()
    return _shortened(copy, limit or 0)


def _shortened(copy: ExifCopy, limit: int) -> tuple[bytes, tuple[str, ...]]:
    """Without the largest values, one by one, until the block fits."""
    root = copy.root.copy()
    while True:
        sizes = [(len(entry.data), one, tag) for one in _each(root) for tag, entry in one.entries.items()]
        _, directory, tag = max(sizes, key=lambda item: item[0])
        del directory.entries[tag]
        block = _laid_out(replace(copy, root=root), False)
        if len(block) <= limit:
            return block, ("The largest Exif values do not fit in this format and were left out; TIFF keeps them.",)


def _each(directory: Directory) -> Iterator[Directory]:
    yield directory
    for below in directory.below.values():
        yield from _each(below)


def _laid_out(copy: ExifCopy, note_stays: bool) -> bytes:
    """The block; where `note_stays`, the maker note keeps the offset it had."""
    note, at, root = maker_note(copy.root), copy.maker_note_at, copy.root
    layout = Layout(copy.order, False, 8)
    if note_stays and at >= 8:
        root = with_maker_note_at(root, at)
        layout = Layout(copy.order, False, 8, (at, at + len(note)), [(at, note)])
    start = layout.add(root)
    layout.cursor = max(layout.cursor, layout.taken[1])
    mark = b"II*\0" if copy.order == "<" else b"MM\0*"
    return mark + struct.pack(f"{copy.order}I", start) + layout.joined(8)


def with_maker_note_at(root: Directory, at: int) -> Directory:
    """The same directories, their maker note bound to an offset where its bytes are put by the caller."""
    bound = root.copy()
    entries = bound.below[EXIF].entries
    entries[MAKER_NOTE] = replace(entries[MAKER_NOTE], at=at)
    return bound
