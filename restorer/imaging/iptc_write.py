"""The IPTC-IIM of a copy: the photograph's data sets, without previews and facts about old pixels.

Sources: IPTC-IIM 4.2; Photoshop File Formats (image resources 0x0404 and 0x0425).
"""

from __future__ import annotations

import hashlib
import struct

from restorer.imaging.changes import MetadataChanges, full_stop
from restorer.imaging.metadata import as_words

_MARK = 0x1C
_CAPTION, _PROGRAM, _PROGRAM_VERSION = (2, 120), (2, 65), (2, 70)
_PREVIEWS = {(2, 200), (2, 201), (2, 202)}
_OF_THE_PIXELS = {3, 7, 8, 9}  # records: digital newsphoto parameters, and an embedded object
_IN_UTF8 = (((1, 90), b"\x1b%G"), ((2, 0), b"\0\4"))
"""The envelope's word for UTF-8, and the version of the second record."""
_LONGEST = {_CAPTION: 2000, _PROGRAM: 32}

DataSet = tuple[tuple[int, int], bytes]
"""(record, number) and the value."""
_JOIN = b". "  # at most, between the caption and the sentence


def corrected_iptc(
    stream: bytes | None, changes: MetadataChanges, described: str = ""
) -> tuple[bytes, tuple[str, ...]]:
    """The stream of the copy and sentences on what was lost. Never fails.

    A photograph without one gets one for the label alone, with the words `described` before it: programs that know
    nothing newer read this. Empty where there is nothing to say.
    """
    if not stream:
        return _label_alone(changes, described), ()
    found, whole = data_sets(stream)
    kept = [(key, value) for key, value in found if key not in _PREVIEWS and key[0] not in _OF_THE_PIXELS]
    if changes.tool:
        kept = [pair for pair in kept if pair[0] not in (_PROGRAM, _PROGRAM_VERSION)]
        kept.append((_PROGRAM, changes.tool.encode("ascii", "replace")[: _LONGEST[_PROGRAM]]))
    if changes.description_suffix:
        kept = _with_caption(kept, changes.description_suffix)
    ordered = sorted(kept, key=lambda pair: pair[0][0])
    notes = () if whole else ("The IPTC data of the photograph are damaged; the copy has what could be read of them.",)
    return b"".join(_data_set(key, value) for key, value in ordered), notes


def _label_alone(changes: MetadataChanges, described: str) -> bytes:
    if not changes.description_suffix:
        return b""
    own = described.removesuffix(changes.description_suffix).rstrip().encode()
    room = _LONGEST[_CAPTION] - len(changes.description_suffix) - len(_JOIN)
    before = own[:room].decode("utf-8", "ignore").encode()  # not half a character
    sets = [*_IN_UTF8, *_with_caption([(_CAPTION, before)], changes.description_suffix)]
    if changes.tool:
        sets.insert(2, (_PROGRAM, changes.tool.encode("ascii", "replace")[: _LONGEST[_PROGRAM]]))
    return b"".join(_data_set(key, value) for key, value in sets)


def data_sets(stream: bytes) -> tuple[list[DataSet], bool]:
    """All data sets in order, and whether the stream was readable to its end (zeros may follow it)."""
    found: list[DataSet] = []
    at = 0
    while at + 5 <= len(stream) and stream[at] == _MARK:
        record, number, size = struct.unpack_from(">BBH", stream, at + 1)
        start = at + 5
        if size & 0x8000:  # an extended data set: the size of the size
            width = size & 0x7FFF
            size = int.from_bytes(stream[start : start + width], "big") if width <= 8 else len(stream)
            start += width
        if start + size > len(stream):
            return found, False
        found.append(((record, number), stream[start : start + size]))
        at = start + size
    return found, not stream[at:].strip(b"\0")


def _data_set(key: tuple[int, int], value: bytes) -> bytes:
    if len(value) < 0x8000:
        return struct.pack(">BBBH", _MARK, *key, len(value)) + value
    return struct.pack(">BBBHI", _MARK, *key, 0x8004, len(value)) + value


def _with_caption(kept: list[DataSet], sentence: str) -> list[DataSet]:
    """The sentence after the caption, once; the caption is shortened where both would be longer than IIM allows."""
    before = next((value for key, value in kept if key == _CAPTION), b"").rstrip()
    suffix = sentence.encode("ascii", "replace")
    if not before.endswith(suffix):
        own = before[: _LONGEST[_CAPTION] - len(suffix) - len(_JOIN)]
        before = (own + full_stop(as_words(own)).encode() + b" " + suffix).strip()
    return [*(pair for pair in kept if pair[0] != _CAPTION), (_CAPTION, before)]


def caption(stream: bytes) -> str:
    """The words of the caption; empty where there is none."""
    return next((as_words(value) for key, value in data_sets(stream)[0] if key == _CAPTION), "")


def photoshop_resources(stream: bytes) -> bytes:
    """The stream as Photoshop image resources, with the digest that says it agrees with the XMP beside it."""
    if not stream:
        return b""
    digest = hashlib.md5(stream, usedforsecurity=False).digest()
    return _resource(0x0404, stream) + _resource(0x0425, digest)


def _resource(identifier: int, data: bytes) -> bytes:
    return struct.pack(">4sHHI", b"8BIM", identifier, 0, len(data)) + data + bytes(len(data) % 2)
