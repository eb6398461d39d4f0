"""A stored field as text in JSON: its 16-bit numbers with the low byte first, deflated, in base64."""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib

import numpy as np

from restorer.imaging.stored_field import StoredField

MOST_CELLS = 4 * 1024 * 1024
"""The most cells of one field; a model's have some thousands."""
LONGEST_TEXT = 24 * 2**20
_BYTES_A_CELL = 4


def field_bytes(field: StoredField) -> bytes:
    """The numbers row by row, a* and b* of a cell side by side; what a field's hash is taken of."""
    return np.ascontiguousarray(field, "<i2").tobytes()


def field_sha256(field: StoredField) -> str:
    """The hash of `field_bytes`."""
    return hashlib.sha256(field_bytes(field)).hexdigest()


def to_text(field: StoredField) -> str:
    """The field as text."""
    return base64.b64encode(zlib.compress(field_bytes(field), 9)).decode("ascii")


def from_text(text: str, height: int, width: int, sha256: str) -> StoredField | None:
    """The field of height x width, or None where the text is no such field or has another hash. Memory is bounded."""
    size = height * width * _BYTES_A_CELL
    try:
        data = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), size + 1)
    except (binascii.Error, ValueError, zlib.error):
        return None
    if len(data) != size or hashlib.sha256(data).hexdigest() != sha256:
        return None
    return np.frombuffer(data, "<i2").reshape(height, width, 2).astype(np.int16)
