"""What kind of file it is, by its first bytes and never by its name: the table of formats that are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from restorer.errors import UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.decoded import Decoded
from restorer.imaging.limits import Limits
from restorer.imaging.read_jpeg import read_jpeg
from restorer.imaging.read_other import read_avif, read_bmp, read_jp2, read_webp
from restorer.imaging.read_png import read_png
from restorer.imaging.read_raw import read_heic, read_raw
from restorer.imaging.read_tiff import read_tiff

Reader = Callable[[Path, Limits], Decoded]


@dataclass(frozen=True, slots=True)
class _Row:
    """A family of files: how they begin, who reads them, and how their names end."""

    start: bytes
    read: Reader
    endings: tuple[str, ...]


# Most RAW files begin like a TIFF, and `read_tiff` passes them on; their endings stand with the others of their kind.
_RAW = (".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".raf", ".rw2", ".pef", ".srw")

_ROWS: tuple[_Row, ...] = (
    _Row(rb"\xff\xd8\xff", read_jpeg, (".jpg", ".jpeg", ".jpe", ".jfif")),
    _Row(rb"\x89PNG\r\n\x1a\n", read_png, (".png",)),
    _Row(rb"II[\x2a\x2b]\0|MM\0[\x2a\x2b]", read_tiff, (".tif", ".tiff", ".btf", ".tf8")),
    _Row(rb"RIFF....WEBP", read_webp, (".webp",)),
    _Row(rb"BM.{12}[\x0c\x28\x34\x38\x40\x6c\x7c]\0\0\0", read_bmp, (".bmp", ".dib")),
    _Row(rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51", read_jp2, (".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx")),
    _Row(rb"....ftyp(avif|avis)", read_avif, (".avif",)),
    _Row(rb"....ftyp(heic|heix|heim|heis|hevc|mif1|msf1)", read_heic, (".heic", ".heif")),
    _Row(rb"....ftypcrx |FUJIFILMCCD-RAW|IIRO|IIRS|MMOR|IIU\0|\0MRM|FOVb", read_raw, _RAW),
)

ENDINGS = frozenset(ending for row in _ROWS for ending in row.endings)
"""How names of photographs end, in small letters. What a file really is shows when it is opened."""


def reader_of(path: Path, start: bytes) -> Reader:
    """The reader for a file that begins with `start` (64 bytes).

    Raises:
        UnreadablePhoto: the file is empty.
        UnsupportedPhoto: no reader knows it.
    """
    if not start:
        raise UnreadablePhoto(path, "is empty.", "Take it again from its backup or scan it again.")
    if start[4:12] == b"ftypmif1" and b"avif" in start[12:]:
        return read_avif
    for row in _ROWS:
        if re.match(row.start, start, re.DOTALL):
            return row.read
    raise UnsupportedPhoto(
        path,
        "is not a kind of picture that Restorer reads.",
        "Open it in the program that made it and save it as TIFF.",
    )
