"""How much memory a photograph will take, from the first bytes of its file: before it is opened.

TIFF is read and written in strips, so its size hardly matters; the others stand in memory decoded. The figures are
upper bounds for this program (measured with tests/benchmarks/batch.py), not exact.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from restorer.imaging.jpeg_header import read_jpeg_header

_HEAD = 1 << 18
STRIPS = 160 << 20
"""Bytes that strips in work take, whatever the photograph: a few of a megapixel, each with L*, ab and codes."""
_MOST_STREAMED = 96 << 20
_UNPACKED = 24
"""A file of a kind whose header is not looked at here is taken to grow this many times when it is decoded."""


def weight(path: Path) -> int:
    """Bytes that working on the photograph will take; a guess by the file's size where its header says nothing.

    A file that is not there weighs nothing much: opening it will tell.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return STRIPS
    return STRIPS + size + _decoded(head, size)


def _decoded(head: bytes, size: int) -> int:
    if head.startswith(b"\xff\xd8\xff"):
        header = read_jpeg_header(head)
        # The decoded codes, and a turned copy of them where Exif says so.
        return header.width * header.height * max(header.components, 1) * 2 or size * _UNPACKED
    if head.startswith(b"\x89PNG") and head[12:16] == b"IHDR":
        width, height = int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
        channels = {0: 1, 2: 3, 3: 3, 4: 2, 6: 4}.get(head[25], 4)
        return width * height * channels * max(head[24] // 8, 1) * 2
    if re.match(rb"II[\x2a\x2b]\0|MM\0[\x2a\x2b]", head):
        return min(size * 2, _MOST_STREAMED)
    return size * _UNPACKED


def default_budget() -> int:
    """Half of the memory that is free now, in bytes; 1 GiB where that is not known."""
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024 // 2
    except (OSError, ValueError):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 4
    except (AttributeError, ValueError, OSError):
        return 1 << 30
