"""The segments of a JPEG stream before its pixels: sizes, profile, metadata; and whether the stream comes to an end.

Sources: ITU-T T.81; JFIF 1.02; CIPA DC-008 (APP1); ICC.1:2022, B.4 (APP2); Adobe TN 5116 (APP14).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from restorer.imaging.metadata import (
    Metadata,
    Resolution,
    as_words,
    from_exif,
    iptc_of_resources,
    resolution,
    rights_of_resources,
)

_EXIF, _XMP, _PHOTOSHOP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"Photoshop 3.0\0"
_LONG_XMP, _PROFILE = b"http://ns.adobe.com/xmp/extension/\0", b"ICC_PROFILE\0"
_ALONE = {0x01, *range(0xD0, 0xD9)}
_COMMENT = 0xFE
_ENCODERS = re.compile(
    r"CREATOR: |AppleMark|ACD Systems|LEAD Tech|File written by|Intel\(R\)|JPEG Encoder|Created with |Lavc|"
    r"Handmade Software|Processed [Bb]y|Compressed by|Optimi[sz]ed by|U-Lead|IrfanView|Software: "
)
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_LOSSLESS_OR_ARITHMETIC = {0xC3, 0xC5, 0xC6, 0xC7, *range(0xC9, 0xD0)}


@dataclass(slots=True)
class JpegHeader:
    """What stands before the pixels. `scan` is where the first scan begins, 0 if none was found."""

    width: int = 0
    height: int = 0
    components: int = 0
    depth_bits: int = 8
    process: int = 0
    scan: int = 0
    adobe: bool = False
    long_xmp: bool = False
    several: bool = False
    exif: bytes | None = None
    xmp: bytes | None = None
    density: Resolution | None = None
    resources: bytes = b""
    profile: dict[int, bytes] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)

    @property
    def readable(self) -> bool:
        """Whether libjpeg-turbo decodes this process (baseline, extended, progressive)."""
        return self.process not in _LOSSLESS_OR_ARITHMETIC

    def metadata(self) -> Metadata:
        """The blocks found."""
        orientation, density = from_exif(self.exif)
        comment = (("Description", " ".join(self.comments)),) if self.comments else ()
        icc = b"".join(self.profile[number] for number in sorted(self.profile)) or None
        return Metadata(
            exif=self.exif,
            xmp=self.xmp,
            iptc=iptc_of_resources(self.resources),
            icc=icc,
            resolution=density or self.density,
            orientation=orientation,
            words=(*comment, *rights_of_resources(self.resources)),
        )


def read_jpeg_header(data: bytes) -> JpegHeader:
    """Walk the segments up to the first scan. What is damaged is left out; a missing frame leaves width 0."""
    header = JpegHeader()
    for marker, start, body in _segments(data):
        if marker == 0xDA:
            header.scan = start
        elif marker in _FRAMES and len(body) >= 6 and not header.width:
            header.process, header.depth_bits, header.components = marker, body[0], body[5]
            header.height, header.width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
        elif 0xE0 <= marker <= 0xEF:
            _application(header, marker - 0xE0, body)
        elif marker == _COMMENT:
            header.comments += _of_people(body)
    return header


def _of_people(comment: bytes) -> list[str]:
    """The words of a comment; none where it is bytes of a program, or what encoders put there of themselves."""
    words = " ".join(as_words(comment.strip(b"\0")).split())
    return [words] if words and words.isprintable() and not _ENCODERS.match(words) else []


def comes_to_an_end(data: bytes, scan: int) -> bool:
    """Whether an end-of-image marker follows the scan: inside coded data those two bytes cannot stand together."""
    return scan > 0 and data.find(b"\xff\xd9", scan) >= 0


def _segments(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 2
    for _ in itertools.count():
        while data[at : at + 1] == b"\xff" and data[at + 1 : at + 2] == b"\xff":
            at += 1  # fill bytes
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            return
        marker = data[at + 1]
        if marker in _ALONE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2 or marker == 0xD9:
            return
        yield marker, at + 2 + length, data[at + 4 : at + 2 + length]
        if marker == 0xDA:
            return
        at += 2 + length


def _application(header: JpegHeader, number: int, body: bytes) -> None:
    if number == 0 and body[:5] == b"JFIF\0" and len(body) >= 12:
        code = {1: 2, 2: 3}.get(body[7], 1)
        header.density = resolution(int.from_bytes(body[8:10], "big"), int.from_bytes(body[10:12], "big"), code)
    elif number == 1 and body.startswith(_EXIF):
        header.exif = header.exif or body[len(_EXIF) :]
    elif number == 1 and body.startswith(_XMP):
        header.xmp = header.xmp or body[len(_XMP) :]
    elif number == 1 and body.startswith(_LONG_XMP):
        header.long_xmp = True
    elif number == 2 and body.startswith(_PROFILE) and len(body) > 14:
        header.profile.setdefault(body[12], body[14:])
    elif number == 2 and body.startswith(b"MPF\0"):
        header.several = True
    elif number == 13 and body.startswith(_PHOTOSHOP):
        header.resources += body[len(_PHOTOSHOP) :]
    elif number == 14 and body.startswith(b"Adobe") and len(body) >= 12:
        header.adobe = True
