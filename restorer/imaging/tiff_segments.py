"""Rows of a TIFF page, decoding only the strips or tiles that hold them, so that a large scan never stands in memory.

Strips without compression are read row by row, however large the strip; a compressed strip is decoded whole.
Decoders are tifffile's and imagecodecs'. Source: TIFF 6.0, sections 3 and 15.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from tifffile import TiffPage

from restorer.errors import PhotoTooLarge, UnreadablePhoto
from restorer.imaging.arrays import Codes
from restorer.imaging.decoder_errors import DECODER_ERRORS
from restorer.imaging.jp2_header import read_jp2_header
from restorer.imaging.jpeg_header import read_jpeg_header
from restorer.imaging.limits import Limits

_CACHE_BYTES = 96 << 20  # a row of 512-pixel tiles of a 200-megapixel 16-bit RGB scan
_AGAIN = "Take it again from its backup or scan it again."
_JPEG, _JPEG_2000, _WEBP = {7}, {33005, 34712}, {50001, 34927}


@dataclass(frozen=True, slots=True)
class _Piece:
    """A segment's share of the rows asked for: rows top..bottom of the page, columns from `left`, one plane or all."""

    index: int
    segment_top: int
    top: int
    bottom: int
    left: int
    plane: int


class SegmentSource:
    """Rows of one page as stored: H x W x samples in the machine's byte order. Safe to use from any thread."""

    def __init__(self, path: Path, page: TiffPage, limits: Limits) -> None:
        self.height, self.width = int(page.imagelength), int(page.imagewidth)
        self.samples = int(page.samplesperpixel)
        self._path, self._page = path, page
        with np.errstate(all="ignore"):  # odd tags make numpy warn inside tifffile
            self._decode, self._tables = page.decode, page.jpegtables  # looked up while tifffile has the file open
        self._separate = page.planarconfig == 2 and self.samples > 1
        self._segment_height = min(int(page.tilelength if page.is_tiled else page.rowsperstrip), self.height)
        self._segment_width = int(page.tilewidth) if page.is_tiled else self.width
        if page.is_tiled:
            self._segment_height = int(page.tilelength)
        self._columns = math.ceil(self.width / max(self._segment_width, 1))
        self._bands = math.ceil(self.height / max(self._segment_height, 1))
        self._offsets, self._byte_counts = tuple(page.dataoffsets), tuple(page.databytecounts)
        plain = page.compression == 1 and page.predictor == 1 and page.fillorder == 1
        self._plain = plain and page.bitspersample in (8, 16, 32, 64)
        self._dtype = np.dtype(np.uint8) if page.dtype == np.bool_ else np.dtype(page.dtype).newbyteorder("=")
        self._cache: OrderedDict[int, Codes] = OrderedDict()
        self._lock = threading.Lock()
        self._file: BinaryIO | None = None  # opened when first read: a file of many pages would open it as often
        self._check(limits)

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom, H x W x samples.

        Raises:
            UnreadablePhoto: a segment is damaged.
        """
        rows = np.empty((bottom - top, self.width, self.samples), self._dtype)
        for piece in self._pieces(top, bottom):
            part = self._part(piece)
            width = min(self._segment_width, self.width - piece.left)
            if part.shape[0] != piece.bottom - piece.top or part.shape[1] < width:
                raise UnreadablePhoto(self._path, "has a damaged part.", _AGAIN)
            into = rows[piece.top - top : piece.bottom - top, piece.left : piece.left + width]
            if self._separate:
                into[..., piece.plane] = part[:, :width, 0]
            else:
                into[:] = part[:, :width]
        return rows

    def close(self) -> None:
        """Close the file and forget decoded segments."""
        with self._lock:
            self._cache.clear()
            if self._file is not None:
                self._file.close()

    def _pieces(self, top: int, bottom: int) -> Iterator[_Piece]:
        planes = self.samples if self._separate else 1
        high = self._segment_height
        for plane in range(planes):
            for band in range(top // high, math.ceil(bottom / high)):
                start = band * high
                for column in range(self._columns):
                    yield _Piece(
                        index=(plane * self._bands + band) * self._columns + column,
                        segment_top=start,
                        top=max(top, start),
                        bottom=min(bottom, start + high),
                        left=column * self._segment_width,
                        plane=plane,
                    )

    def _part(self, piece: _Piece) -> Codes:
        first, last = piece.top - piece.segment_top, piece.bottom - piece.segment_top
        if self._plain:
            return self._plain_rows(piece.index, first, last)
        segment = self._segment(piece.index)
        used_up = piece.bottom >= min(piece.segment_top + self._segment_height, self.height)
        with self._lock:
            if used_up and self._bands > 1:  # a page of one part would be decoded anew by every pass
                self._cache.pop(piece.index, None)
            else:
                self._remember(piece.index, segment)
        return segment[first:last]

    def _plain_rows(self, index: int, first: int, last: int) -> Codes:
        row = self._row_bytes
        data = self._read(self._offsets[index] + first * row, (last - first) * row)
        stored = self._dtype.newbyteorder(self._page.parent.byteorder)
        shape = (last - first, self._segment_width, 1 if self._separate else self.samples)
        return np.frombuffer(data, stored).reshape(shape)

    @property
    def _row_bytes(self) -> int:
        return self._segment_width * (1 if self._separate else self.samples) * self._dtype.itemsize

    def _segment(self, index: int) -> Codes:
        with self._lock:
            if index in self._cache:
                return self._cache[index]
        data = self._read(self._offsets[index], self._byte_counts[index])
        try:
            self._check_segment(data)
            with np.errstate(all="ignore"):
                decoded = self._decode(data, index, jpegtables=self._tables)[0]
        except DECODER_ERRORS as error:
            raise UnreadablePhoto(self._path, "has a damaged part.", _AGAIN) from error
        if decoded is None or decoded.dtype.itemsize != self._dtype.itemsize:
            raise UnreadablePhoto(self._path, "has a damaged part.", _AGAIN)
        segment: Codes = decoded[0]
        return segment

    def _remember(self, index: int, segment: Codes) -> None:
        self._cache[index] = segment
        self._cache.move_to_end(index)
        held = sum(s.nbytes for s in self._cache.values())
        while held > _CACHE_BYTES and len(self._cache) > 1:
            held -= self._cache.popitem(last=False)[1].nbytes

    def _read(self, offset: int, size: int) -> bytes:
        with self._lock:
            try:
                self._file = self._file or self._path.open("rb")
                self._file.seek(offset)
                data = self._file.read(size)
            except OSError as error:
                raise UnreadablePhoto(
                    self._path, f"cannot be read ({error.strerror}).", "Look at the disk or the network."
                ) from error
        if len(data) != size:
            raise UnreadablePhoto(self._path, "is cut off.", _AGAIN)
        return data

    def _check_segment(self, data: bytes) -> None:
        """Compressions with sizes of their own have to state the segment's, before anything is allocated for them."""
        compression = int(self._page.compression)
        if compression in _JPEG:
            header = read_jpeg_header(data)
            size = (header.width, header.height)
        elif compression in _JPEG_2000:
            jp2 = read_jp2_header(data)
            size = (jp2.width, jp2.height)
        elif compression in _WEBP:
            size = _webp_size(data)
        else:
            return
        if not (0 < size[0] <= self._segment_width and 0 < size[1] <= self._segment_height):
            raise ValueError("the segment states another size than the page")

    def _check(self, limits: Limits) -> None:
        """Sizes, counts and places, before anything is allocated."""
        file_bytes = self._path.stat().st_size
        if self._segment_height < 1 or self._segment_width < 1 or page_is_deep(self._page):
            raise UnreadablePhoto(self._path, "has a damaged header.", _AGAIN)
        count = self._bands * self._columns * (self.samples if self._separate else 1)
        if len(self._offsets) < count or len(self._byte_counts) < count:
            raise UnreadablePhoto(self._path, "is cut off: parts of its table are missing.", _AGAIN)
        if not self._plain and self._segment_height * self._segment_width > limits.whole_px:
            raise PhotoTooLarge(
                self._path,
                "is one large compressed part, which would have to stand in memory whole.",
                "Save it again in strips or tiles.",
            )
        for index in range(count):
            if not self._offsets[index] or self._offsets[index] + self._stored_bytes(index) > file_bytes:
                raise UnreadablePhoto(self._path, "is cut off: parts of the picture are missing.", _AGAIN)

    def _stored_bytes(self, index: int) -> int:
        if not self._plain:
            return max(int(self._byte_counts[index]), 1)
        band = index // self._columns % self._bands
        rows = self._segment_height
        if not self._page.is_tiled:
            rows = min(rows, self.height - band * self._segment_height)
        return rows * self._row_bytes


def page_is_deep(page: TiffPage) -> bool:
    """Whether the page is a volume, which no photograph is."""
    return int(page.imagedepth) != 1 or (page.is_tiled and int(page.tiledepth) != 1)


def _webp_size(data: bytes) -> tuple[int, int]:
    """Width and height that a WebP states: of its canvas, or of its one lossy or lossless frame (RFC 9649)."""
    kind, body = data[12:16], data[20:30]
    if data[:4] != b"RIFF" or len(body) < 10:
        return 0, 0
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
