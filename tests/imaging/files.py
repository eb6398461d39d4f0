"""Small files of every kind, made for the tests of reading and writing."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import numpy.typing as npt
from PIL import Image

Array = npt.NDArray[Any]


def picture(height: int = 24, width: int = 32, dtype: Any = np.uint8, channels: int = 3, seed: int = 0) -> Array:
    """A smooth picture with every channel different, H x W x channels (H x W for one channel)."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    planes = [0.5 + 0.4 * np.sin(x / (5 + i) + i) * np.cos(y / (7 - i)) for i in range(channels)]
    values = np.stack(planes, axis=-1) + rng.uniform(-0.02, 0.02, (height, width, channels))
    most = np.iinfo(dtype).max
    codes = np.rint(values.clip(0, 1) * most).astype(dtype)
    return codes[..., 0] if channels == 1 else codes


def pillow_bytes(codes: Array, kind: str, mode: str | None = None, **options: Any) -> bytes:
    """A file of `kind` written by Pillow."""
    image = Image.fromarray(codes) if mode is None else Image.frombytes(mode, codes.shape[1::-1], codes.tobytes())
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def jpeg_bytes(codes: Array, **options: Any) -> bytes:
    """A JPEG of quality 95."""
    return pillow_bytes(codes, "JPEG", **{"quality": 95, **options})


def png_bytes(codes: Array, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG of 8 or 16 bits with further chunks after the header."""
    data = imagecodecs.png_encode(codes)
    return data[:33] + b"".join(png_chunk(name, body) for name, body in chunks) + data[33:]


def png_chunk(name: bytes, body: bytes) -> bytes:
    """One chunk with its checksum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def exif_block(orientation: int = 1, order: str = "<", artist: bytes = b"Ansel\0") -> bytes:
    """A small Exif block: orientation, artist, 300 dpi."""
    code, start = ("<", b"II*\0") if order == "<" else (">", b"MM\0*")
    rows = [
        struct.pack(code + "HHIHH", 274, 3, 1, orientation, 0),
        struct.pack(code + "HHII", 282, 5, 1, 74),
        struct.pack(code + "HHII", 283, 5, 1, 74),
        struct.pack(code + "HHIHH", 296, 3, 1, 2, 0),
        struct.pack(code + "HHII", 315, 2, len(artist), 82),
    ]
    table = struct.pack(code + "H", len(rows)) + b"".join(rows) + bytes(4)
    return start + struct.pack(code + "I", 8) + table + struct.pack(code + "II", 300, 1) + artist


def iptc_block(caption: bytes = b"A street") -> bytes:
    """IPTC-IIM: one caption."""
    return b"\x1c\x02\x78" + struct.pack(">H", len(caption)) + caption


def photoshop_resources(iptc: bytes) -> bytes:
    """Photoshop image resources that hold the IPTC block."""
    return b"8BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc + b"\0" * (len(iptc) % 2)


def jpeg_with(data: bytes, *segments: tuple[int, bytes]) -> bytes:
    """The JPEG with further segments at its start."""
    added = b"".join(b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body for marker, body in segments)
    return data[:2] + added + data[2:]


def gray_profile(gamma: float = 1.8, pcs: bytes = b"XYZ ") -> bytes:
    """An ICC profile for gray with a plain gamma."""
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    return icc_profile(b"GRAY", {b"kTRC": curve}, pcs=pcs)


def icc_profile(model: bytes, tags: dict[bytes, bytes], pcs: bytes = b"XYZ ", kind: bytes = b"mntr") -> bytes:
    """A version 2 profile of these tags, with a name."""
    words = b"A test profile\0"
    white = b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(words)) + words + bytes(78),
        b"wtpt": white,
        **tags,
    }
    at, table, body = 132 + 12 * len(tags), b"", b""
    for name, block in tags.items():
        table += struct.pack(">4sII", name, at + len(body), len(block))
        body += block + b"\0" * (-len(block) % 4)
    header = struct.pack(">I4sI4s4s4s12x4s24x", at + len(body), b"", 0x02400000, kind, model, pcs, b"acsp")
    header += struct.pack(">I3i48x", 0, 63190, 65536, 54061)
    return header + struct.pack(">I", len(tags)) + table + body


def cmyk_table_profile() -> bytes:
    """A CMYK profile that is a table (mft2) of two steps an ink: L* 100 without ink, less with each, 0 with black."""
    lightness = []
    for index in range(16):
        c, m, y, k = (index >> shift & 1 for shift in (3, 2, 1, 0))
        level = 0.0 if k else 100.0 - 25.0 * (c + m) - 10.0 * y
        lightness += [round(level / 100 * 65280), 32768, 32768]
    table = struct.pack(">4s4xBBBx9iHH", b"mft2", 4, 3, 2, 65536, 0, 0, 0, 65536, 0, 0, 0, 65536, 2, 2)
    table += struct.pack(">8H", *(0, 65535) * 4)
    table += struct.pack(">48H", *lightness) + struct.pack(">6H", *(0, 65535) * 3)
    return icc_profile(b"CMYK", {b"A2B0": table, b"A2B1": table}, pcs=b"Lab ", kind=b"prtr")


def write(folder: Path, name: str, data: bytes) -> Path:
    """A file with these bytes."""
    path = folder / name
    path.write_bytes(data)
    return path
