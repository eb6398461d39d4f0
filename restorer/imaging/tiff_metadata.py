"""The metadata of a TIFF page: its blocks, and an Exif block put together from its tables."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterable
from pathlib import Path

from tifffile import TiffPage

from restorer.imaging import ifd
from restorer.imaging.metadata import Metadata, from_table, iptc_of_resources, rights_of_resources
from restorer.imaging.tiff_directory import SUB_DIRECTORIES, Directory, Entry, Layout

_XMP, _IPTC, _PHOTOSHOP, _ICC = 700, 33723, 34377, 34675
# How pixels are stored, and blocks that are carried on their own: what has no meaning in another file.
_OF_THE_FILE = {
    *(254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 277, 278, 279, 280, 281, 284, 288, 289, 290, 291),
    *(292, 293, 297, 317, 318, 319, 320, 321, 322, 323, 324, 325, 330, 332, 334, 336, 338, 339, 340, 341, 347),
    *range(512, 533),
    *(_XMP, _IPTC, _PHOTOSHOP, _ICC, 37724, 50255),
}
_CLASSIC_KINDS = range(1, 13)


def tiff_metadata(path: Path, page: TiffPage) -> tuple[Metadata, tuple[str, ...]]:
    """Blocks of the page's table, and notes on what could not be kept."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        block = ifd.Block(data)
        # A tag may stand twice (tifffile writes its layout as a second description): readers go by the first.
        table = {entry.tag: entry for entry in reversed(block.entries(int(page.offset)))}
        orientation, resolution = from_table(block.order, table)
        exif = _exif(block, table)
    resources = table[_PHOTOSHOP].value if _PHOTOSHOP in table else b""
    return (
        Metadata(
            exif=exif,
            xmp=_bytes(table, _XMP),
            iptc=_iptc(table) or iptc_of_resources(resources),
            icc=_bytes(table, _ICC),
            resolution=resolution,
            orientation=orientation,
            words=rights_of_resources(resources),
        ),
        ("Photoshop layers stand in the file; the flattened picture is used.",) if 37724 in table else (),
    )


def _bytes(table: dict[int, ifd.Entry], tag: int) -> bytes | None:
    return (
        table[tag].value.rstrip(b"\0") if tag == _XMP and tag in table else table[tag].value if tag in table else None
    )


def _iptc(table: dict[int, ifd.Entry]) -> bytes | None:
    """IPTC data sets begin with 0x1C. Written as LONGs by some, they may stand with every four bytes turned round."""
    data = table[_IPTC].value if _IPTC in table else b""
    if data[:1] != b"\x1c" and data[3:4] == b"\x1c" and len(data) % 4 == 0:
        count = len(data) // 4
        data = struct.pack(f"<{count}I", *struct.unpack(f">{count}I", data))
    return data or None


def _exif(block: ifd.Block, table: dict[int, ifd.Entry]) -> bytes | None:
    directory = Directory(_kept(table.values()))
    for tag in SUB_DIRECTORIES & set(table):
        below = _below(block, table[tag], 0)
        if below is not None:
            directory.below[tag] = below
    if not directory.entries and not directory.below:
        return None
    layout = Layout(block.order, big=False, cursor=8)
    start = layout.add(directory)
    magic = b"II*\0" if block.order == "<" else b"MM\0*"
    return magic + struct.pack(f"{block.order}I", start) + layout.joined(8)


def _below(block: ifd.Block, pointer: ifd.Entry, depth: int) -> Directory | None:
    """The table a pointer leads to, with the interoperability table below it."""
    offset = pointer.integer(block.order)
    if not offset or depth > 1:
        return None
    entries = {entry.tag: entry for entry in block.entries(offset)}
    directory = Directory(_kept(entries.values()))
    for tag in SUB_DIRECTORIES & set(entries):
        below = _below(block, entries[tag], depth + 1)
        if below is not None:
            directory.below[tag] = below
    return directory if directory.entries or directory.below else None


def _kept(entries: Iterable[ifd.Entry]) -> dict[int, Entry]:
    return {
        entry.tag: Entry(entry.kind, entry.count, entry.value)
        for entry in entries
        if entry.tag not in _OF_THE_FILE and entry.tag not in SUB_DIRECTORIES and entry.kind in _CLASSIC_KINDS
    }
