"""The bytes of the profiles that are embedded in copies: version 4 matrix profiles, made from an `RgbSpace`.

Source: ICC.1:2022. The words in them are ours, so nobody's licence is carried along.
"""

from __future__ import annotations

import struct
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from restorer.imaging.colour import WHITE_D50, WHITE_D65, RgbSpace
from restorer.imaging.tone import Parameters, ToneCurve

# Bradford, D65 to D50, from the cone responses of ICC.1:2022, annex E.
_CONES = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_CHAD = np.linalg.inv(_CONES) @ np.diag((_CONES @ WHITE_D50) / (_CONES @ WHITE_D65)) @ _CONES
_PCS_WHITE = (0xF6D6, 0x10000, 0xD32D)  # D50 as the header has to state it, in s15Fixed16
_DATE = (2026, 1, 1, 0, 0, 0)  # fixed, so that the same space gives the same bytes


@lru_cache(maxsize=16)
def profile_bytes(space: RgbSpace) -> bytes:
    """A display profile for the space; readers get its columns within 1/65536."""
    curve = _curve(space.curve)
    columns = np.rint((_CHAD @ np.asarray(space.to_xyz)) * 65536.0).astype(int)
    columns[:, 1] += np.array(_PCS_WHITE) - columns.sum(axis=1)  # neutral codes stay neutral after rounding
    tags = [
        (b"desc", _words(space.name)),
        (b"cprt", _words("No copyright, use freely")),
        (b"wtpt", b"XYZ \0\0\0\0" + struct.pack(">3i", *_PCS_WHITE)),
        (b"chad", b"sf32\0\0\0\0" + struct.pack(">9i", *_fixed(_CHAD))),
        *(
            (tag, b"XYZ \0\0\0\0" + struct.pack(">3i", *columns[:, i]))
            for i, tag in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))
        ),
        *((tag, curve) for tag in (b"rTRC", b"gTRC", b"bTRC")),
    ]
    return _assembled(tags)


def _fixed(values: npt.ArrayLike) -> list[int]:
    return [int(v) for v in np.rint(np.asarray(values, np.float64).ravel() * 65536.0)]


def _words(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"enUS", len(encoded), 28) + encoded


def _curve(curve: ToneCurve) -> bytes:
    p = curve.form
    if not isinstance(p, Parameters):
        samples = np.rint(np.asarray(p) * 65535.0).astype(">u2")
        return b"curv\0\0\0\0" + struct.pack(">I", samples.size) + samples.tobytes()
    if (p.a, p.b, p.d) == (1.0, 0.0, 0.0):
        return b"para\0\0\0\0" + struct.pack(">HHi", 0, 0, *_fixed([p.g]))
    return b"para\0\0\0\0" + struct.pack(">HH5i", 3, 0, *_fixed([p.g, p.a, p.b, p.c, p.d]))


def _assembled(tags: list[tuple[bytes, bytes]]) -> bytes:
    at = 132 + 12 * len(tags)
    table, body, places = b"", b"", dict[bytes, int]()
    for signature, block in tags:
        if block not in places:  # the three curves are one block
            places[block] = at + len(body)
            body += block + b"\0" * (-len(block) % 4)
        table += struct.pack(">4sII", signature, places[block], len(block))
    size = at + len(body)
    header = struct.pack(
        ">I4sI4s4s4s6H4s4sI4s4sQI3i4s44x",
        *(size, b"\0\0\0\0", 0x04400000, b"mntr", b"RGB ", b"XYZ ", *_DATE, b"acsp"),
        *(b"\0\0\0\0", 0, b"\0\0\0\0", b"\0\0\0\0", 0, 1, *_PCS_WHITE, b"\0\0\0\0"),
    )
    return header + struct.pack(">I", len(tags)) + table + body
