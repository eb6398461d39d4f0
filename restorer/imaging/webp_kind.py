"""Whether a WebP loses anything: its pixels stand in a lossless or in a lossy stream, and the file's name says neither.

Source: WebP Container Specification (RIFF chunks, VP8X, ANMF).
"""

from __future__ import annotations

import struct
from pathlib import Path

_HEAD = 12
_FRAME_HEAD = 16
_MOST_CHUNKS = 1000


def is_lossless_webp(path: Path) -> bool:
    """Whether the file is a WebP whose (first) picture is stored without loss. False where it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if head[:4] != b"RIFF" or head[8:] != b"WEBP":
                return False
            for _ in range(_MOST_CHUNKS):
                name, size = struct.unpack("<4sI", file.read(8))
                if name in (b"VP8L", b"VP8 "):
                    return bool(name == b"VP8L")
                # A frame holds chunks of its own; whatever else comes before the picture is passed over.
                file.seek(_FRAME_HEAD if name == b"ANMF" else size + (size & 1), 1)
    except (OSError, struct.error):
        return False
    return False
