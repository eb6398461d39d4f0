"""TIFF and BigTIFF, 8 and 16 bit, written in strips: the whole picture is never in memory.

Deflate with the horizontal predictor and zlib's run-length strategy (why: `write_png`); strips are compressed on a few
threads. The directories come last, when all offsets are known. Further pages of the photograph's own TIFF are carried
over by `tiff_pages`. Sources: TIFF 6.0; Adobe's technical notes on deflate and on ICC, XMP and IPTC tags; BigTIFF.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import numpy as np

from restorer.imaging.arrays import Codes
from restorer.imaging.exif_write import ExifCopy, maker_note, with_maker_note_at
from restorer.imaging.part_file import PartFile
from restorer.imaging.picture import Blocks, Picture
from restorer.imaging.tiff_directory import (
    BYTE,
    LONG,
    LONG8,
    SHORT,
    UNDEFINED,
    ByteOrder,
    Directory,
    Entry,
    Layout,
    in_byte_order,
    numbers,
)
from restorer.imaging.tiff_pages import SourcePages
from restorer.imaging.write_strips import in_order
from restorer.progress import Progress

LARGEST_PX = 2**31 - 1

_STRIP_BYTES = 1 << 20
_CLASSIC_BYTES = 2**32 - 2**26  # leaves room for directories and for strips that deflate cannot make smaller
_FURTHEST_MAKER_NOTE = 1 << 20
_DEFLATE, _PREDICTOR, _RGB = 8, 2, 2
_EXTRA_SAMPLES = {"associated alpha": 1, "alpha": 2}


def write_tiff(
    part: PartFile, picture: Picture, blocks: Blocks, pages: SourcePages | None, progress: Progress
) -> tuple[str, ...]:
    """Write the picture into `part`, and after it the `pages` of its source. Returns sentences on what was left out."""
    order: ByteOrder = pages.order if pages else blocks.exif.order if blocks.exif else "<"
    needed = picture.row_bytes * picture.height_px + (pages.size if pages else 0)
    big = needed > _CLASSIC_BYTES
    part.write(_header(order, big, 0))
    root = _root(part, blocks.exif, order)
    root.entries |= _storage(part, picture, order, big, progress)
    root.entries |= _carried(blocks)
    following = [page.copied(part, big, progress) for page in pages.pages] if pages else []
    layout = Layout(order, big, part.tell())
    first = 0
    for directory in reversed([root, *following]):
        first = layout.add(directory, first)
    start = part.tell()
    part.write(layout.joined(start))
    part.patch(0, _header(order, big, first))
    return pages.notes if pages else ()


def _header(order: ByteOrder, big: bool, first: int) -> bytes:
    mark = b"II" if order == "<" else b"MM"
    return mark + (struct.pack(f"{order}HHHQ", 43, 8, 0, first) if big else struct.pack(f"{order}HI", 42, first))


def _root(part: PartFile, exif: ExifCopy | None, order: ByteOrder) -> Directory:
    """The Exif directories to start from; a maker note is stored at once, at the offset it had where that is free."""
    if exif is None:
        return Directory()
    root = exif.root.copy() if exif.order == order else in_byte_order(exif.root, exif.order, order)
    note, at = maker_note(root), exif.maker_note_at
    if len(note) <= 8 or not part.tell() <= at <= _FURTHEST_MAKER_NOTE:
        return root
    part.write(bytes(at - part.tell()))
    part.write(note)
    part.write(bytes(len(note) % 2))
    return with_maker_note_at(root, at)


def _storage(part: PartFile, picture: Picture, order: ByteOrder, big: bool, progress: Progress) -> dict[int, Entry]:
    """Write the strips; returns the tags that describe them."""
    strip_px = max(1, _STRIP_BYTES // picture.row_bytes)
    offsets, sizes = _write_strips(part, picture, order, strip_px, progress)
    depths = [picture.depth_bits] * picture.channels
    further = [_EXTRA_SAMPLES.get(name, 0) for name in picture.further]
    entries = {
        0x100: numbers(order, LONG, picture.width_px),
        0x101: numbers(order, LONG, picture.height_px),
        0x102: numbers(order, SHORT, *depths),
        0x103: numbers(order, SHORT, _DEFLATE),
        0x106: numbers(order, SHORT, _RGB),
        0x111: numbers(order, LONG8 if big else LONG, *offsets),
        0x115: numbers(order, SHORT, picture.channels),
        0x116: numbers(order, LONG, strip_px),
        0x117: numbers(order, LONG, *sizes),
        0x11C: numbers(order, SHORT, 1),
        0x13D: numbers(order, SHORT, _PREDICTOR),
    }
    return entries | ({0x152: numbers(order, SHORT, *further)} if further else {})


def _write_strips(
    part: PartFile, picture: Picture, order: ByteOrder, strip_px: int, progress: Progress
) -> tuple[Sequence[int], Sequence[int]]:
    offsets, sizes = [], []
    for deflated in in_order(_Deflate(order), picture.strips(strip_px)):
        offsets.append(part.tell())
        sizes.append(len(deflated))
        part.write(deflated)
        part.share = min(1.0, len(sizes) * strip_px / picture.height_px)
        progress.at(part.share)
    return offsets, sizes


class _Deflate:
    """Differences along the row, sample by sample, deflated: one strip as it stands in the file."""

    def __init__(self, order: ByteOrder) -> None:
        self._order = order

    def __call__(self, strip: Codes) -> bytes:
        differences = strip.copy()
        differences[:, 1:] -= strip[:, :-1]
        if differences.itemsize == 2:
            differences = differences.astype(f"{self._order}u2", copy=False)
        deflate = zlib.compressobj(1, zlib.DEFLATED, 15, 9, zlib.Z_RLE)
        return deflate.compress(np.ascontiguousarray(differences).data) + deflate.flush()


def _carried(blocks: Blocks) -> dict[int, Entry]:
    """Blocks that have a tag of their own."""
    carried = {0x2BC: (BYTE, blocks.xmp), 0x83BB: (UNDEFINED, blocks.iptc), 0x8773: (UNDEFINED, blocks.icc)}
    return {tag: Entry(kind, len(data), data) for tag, (kind, data) in carried.items() if data}
