"""What a file says of its photograph in words: the fields that archivists read, from XMP, IPTC and Exif.

Where several say something the newer kind is believed: XMP, then IPTC, then Exif, then texts of the format's own.
Sources: IPTC Photo Metadata 2025.1 (which names the same property in XMP and IIM), Exif 3.0.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from restorer.imaging.ifd import Block, Entry
from restorer.imaging.iptc_write import data_sets
from restorer.imaging.metadata import Metadata, as_words
from restorer.imaging.xmp_packet import XmpError, XmpPacket

_EXIF_TABLE = 0x8769
_ASCII = 2
_MOST_WORDS = 2000
"""Characters of one field; what is longer is cut, and says so by its ellipsis."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field and where it stands: XMP properties and IPTC data sets of record 2 in order of belief, Exif tags.

    `joined`: all values together make the field (city, country); else the first that is there.
    """

    name: str
    xmp: tuple[str, ...] = ()
    iptc: tuple[int, ...] = ()
    exif: tuple[int, ...] = ()
    joined: str = ""


FIELDS: tuple[Field, ...] = (
    Field("Title", ("dc:title", "photoshop:Headline"), (5, 105)),
    Field("Description", ("dc:description",), (120,), (270,)),
    Field("Creator", ("dc:creator",), (80,), (315,), joined=", "),
    Field("Date", ("photoshop:DateCreated", "exif:DateTimeOriginal"), (55,), (0x9003,)),
    Field("Place", ("photoshop:City", "photoshop:State", "photoshop:Country"), (90, 95, 101), joined=", "),
    Field("Rights", ("dc:rights",), (116,), (33432,)),
    Field("Credit", ("photoshop:Credit",), (110,)),
    Field("Identifier", ("dc:identifier", "photoshop:TransmissionReference"), (103,)),
    Field("Source", ("dc:source", "photoshop:Source"), (115,)),
    Field("Keywords", ("dc:subject",), (25,), joined=", "),
    Field("Scanner", ("tiff:Make", "tiff:Model"), (), (271, 272), joined=" "),
    Field("Scanned", ("xmp:CreateDate", "exif:DateTimeDigitized"), (62,), (0x9004,)),
    Field("Software", ("xmp:CreatorTool",), (), (305,)),
)
"""In the order in which they are shown."""


def described(metadata: Metadata) -> tuple[tuple[str, str], ...]:
    """Name and words of each field that says something. Damaged blocks say nothing."""
    xmp, iptc, exif = _xmp(metadata.xmp), _iptc(metadata.iptc), _exif(metadata.exif)
    found = []
    for field in FIELDS:
        for values in (
            [word for name in field.xmp for word in _all(xmp, name)],
            [word for number in field.iptc for word in iptc.get(number, ())],
            [word for tag in field.exif for word in exif.get(tag, ())],
            [word for name, word in metadata.words if name == field.name],
        ):
            words = _together(values, field)
            if words:
                found.append((field.name, _date(words) if field.name in ("Date", "Scanned") else words))
                break
    return tuple(found)


def only_in_words(metadata: Metadata) -> dict[str, str]:
    """What stands in the format's own texts alone, whole, by name of its field."""
    elsewhere = {name for name, _ in described(replace(metadata, words=()))}
    return {name: words for name, words in metadata.words if name not in elsewhere}


def _together(values: Iterable[str], field: Field) -> str:
    there = list(dict.fromkeys(filter(None, (" ".join(one.split()) for one in values))))
    if field.name == "Scanner" and len(there) == 2 and there[1].casefold().startswith(there[0].casefold()):
        there = there[1:]  # makers like to repeat their name in the model's
    words = (field.joined.join(there) if field.joined else next(iter(there), "")).strip()
    return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1] + "…"


def _date(words: str) -> str:
    """Exif writes 1912:05:04 10:20:30 and IPTC 19120504; people write 1912-05-04."""
    day, _, time = words.replace("T", " ").partition(" ")
    if len(day) == 8 and day.isdigit():
        day = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    day = day.replace(":", "-").removesuffix("-00").removesuffix("-00")  # a year alone has no month 00
    return f"{day} {time}".strip() if time and not time.startswith("00:00:00") else day


def _xmp(packet: bytes | None) -> XmpPacket | None:
    try:
        return XmpPacket(packet) if packet else None
    except XmpError:
        return None


def _all(packet: XmpPacket | None, name: str) -> tuple[str, ...]:
    """All items of a list; of a text in several languages the first, which is the default."""
    if packet is None:
        return ()
    listed = packet.get_list(name) if name in ("dc:creator", "dc:subject") else ()
    return listed or (packet.get(name),)


def _iptc(stream: bytes | None) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for (record, number), value in data_sets(stream)[0] if stream else ():
        if record == 2:
            found.setdefault(number, []).append(as_words(value))
    return found


def _exif(data: bytes | None) -> dict[int, list[str]]:
    try:
        block = Block(data or b"")
    except ValueError:
        return {}
    entries = block.entries(block.first)
    pointer = next((one.integer(block.order) for one in entries if one.tag == _EXIF_TABLE), None)
    inner = block.entries(pointer) if pointer else []
    return {one.tag: [_text(one)] for one in (*inner, *entries) if one.kind == _ASCII}


def _text(entry: Entry) -> str:
    return as_words(entry.value.split(b"\0")[0])
