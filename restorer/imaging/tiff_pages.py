"""Further pages of a TIFF, carried into a copy as they are: segment by segment, nothing is decoded.

Tags stay as they are but for the offsets. Left out, with a sentence: small versions of the first page (they would still
be gray) and pages whose data cannot be moved. Source: TIFF 6.0.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import tifffile

from restorer.errors import UnreadablePhoto
from restorer.imaging.ifd import Block
from restorer.imaging.part_file import PartFile
from restorer.imaging.tiff_directory import LONG, LONG8, ByteOrder, Directory, directory_at, integers, numbers
from restorer.progress import Progress

_SUBFILE, _SUB_IFDS, _FREE = 0xFE, 0x14A, {0x120, 0x121}
_SEGMENTS = ((0x111, 0x117), (0x144, 0x145))  # offsets and sizes: of strips, of tiles
_OLD_JPEG = {0x201, 0x207, 0x208, 0x209}  # tags that point into the file
_PIECE_BYTES = 1 << 22
_MOST_PAGES = 1000


@dataclass(frozen=True, slots=True)
class Page:
    """One page to carry over."""

    source: bytes | mmap.mmap
    order: ByteOrder
    directory: Directory

    def copied(self, part: PartFile, big: bool, progress: Progress) -> Directory:
        """Append the page's segments to `part`; returns its directory with the new offsets."""
        directory = self.directory.copy()
        for places, sizes in _SEGMENTS:
            if places not in directory.entries:
                continue
            stretches = zip(self._integers(places), self._integers(sizes), strict=True)
            offsets = [self._append(part, at, size, progress) for at, size in stretches]
            directory.entries[places] = numbers(self.order, LONG8 if big else LONG, *offsets)
        return directory

    def _integers(self, tag: int) -> tuple[int, ...]:
        return integers(self.order, self.directory.entries[tag])

    def _append(self, part: PartFile, at: int, size: int, progress: Progress) -> int:
        part.write(bytes(part.tell() % 2))
        start = part.tell()
        for piece in range(at, at + size, _PIECE_BYTES):
            progress.check()
            part.write(self.source[piece : min(piece + _PIECE_BYTES, at + size)])
        return start

    def movable(self) -> bool:
        """Whether every segment lies in the file and no tag points elsewhere."""
        entries = self.directory.entries
        pairs = [pair for pair in _SEGMENTS if pair[0] in entries and pair[1] in entries]
        if len(pairs) != 1 or _OLD_JPEG & set(entries):
            return False
        offsets, sizes = (self._integers(tag) for tag in pairs[0])
        whole = (at + size <= len(self.source) for at, size in zip(offsets, sizes, strict=False))
        return len(offsets) == len(sizes) and all(whole)

    @property
    def reduced(self) -> bool:
        """Whether the page is a smaller version of another."""
        return bool(self._flags & 1)

    @property
    def whole(self) -> bool:
        """Whether the page is a picture of its own, no smaller version and no mask."""
        return not self._flags & 5

    @property
    def _flags(self) -> int:
        entry = self.directory.entries.get(_SUBFILE)
        return next(iter(integers(self.order, entry)), 0) if entry else 0

    @property
    def size(self) -> int:
        """Bytes of its segments."""
        return sum(sum(self._integers(sizes)) for places, sizes in _SEGMENTS if places in self.directory.entries)


@dataclass(frozen=True, slots=True)
class SourcePages:
    """The pages to carry over, the byte order they need, and sentences on those left out."""

    order: ByteOrder
    pages: tuple[Page, ...]
    notes: tuple[str, ...] = field(default=())

    @property
    def size(self) -> int:
        """Bytes of all segments."""
        return sum(page.size for page in self.pages)


@contextmanager
def source_pages(path: Path) -> Iterator[SourcePages | None]:
    """The pages beside the photograph of the TIFF at `path`; None where there are none to carry.

    Raises:
        UnreadablePhoto: the file has gone since it was opened.
    """
    if not path.is_file():
        raise UnreadablePhoto(path, "is no longer there.", "Put it back, or open it where it is now.")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        block = Block(mapped)
        order = block.order
        found = _without_the_photograph(
            [Page(mapped, order, _portable(directory_at(block, offset))) for offset in _offsets(path)]
        )
        further = [page for page in found if not page.reduced]
        kept = tuple(page for page in further if page.movable())
        notes = _notes(len(found) - len(further), len(further) - len(kept))
        yield SourcePages(order, kept, notes) if kept or notes else None


def _offsets(path: Path) -> list[int]:
    with tifffile.TiffFile(path) as tiff:
        return [int(page.offset) for page in islice(tiff.pages, _MOST_PAGES)]


def _without_the_photograph(pages: list[Page]) -> list[Page]:
    """All but the page that was opened: the first one that is no small version and no mask."""
    number = next((number for number, page in enumerate(pages) if page.whole), 0)
    return pages[:number] + pages[number + 1 :]


def _portable(directory: Directory) -> Directory:
    for tag in {_SUB_IFDS, *_FREE} & set(directory.entries):
        del directory.entries[tag]
    return directory


def _notes(reduced: int, stuck: int) -> tuple[str, ...]:
    notes = []
    if reduced:
        notes.append(f"{_pages(reduced)} left out of the copy: small versions of the photograph, without its colours.")
    if stuck:
        notes.append(f"{_pages(stuck)} not carried into the copy: the data are damaged or cannot be moved.")
    return tuple(notes)


def _pages(count: int) -> str:
    return "One page was" if count == 1 else f"{count} pages were"
