"""The words that a file has about its photograph."""

from __future__ import annotations

import struct

import pytest

from restorer.imaging.description import FIELDS, described
from restorer.imaging.metadata import Metadata

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Bergen" photoshop:Country="Norway"
 photoshop:DateCreated="1912-05">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">The harbour</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>A. Berg</rdf:li><rdf:li>K. Knudsen</rdf:li></rdf:Seq></dc:creator>
<dc:subject><rdf:Bag><rdf:li>boats</rdf:li><rdf:li>sea</rdf:li></rdf:Bag></dc:subject>
<dc:identifier>ubb-kk-1318-0042</dc:identifier>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def iptc(*pairs: tuple[int, bytes]) -> bytes:
    return b"".join(struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value for number, value in pairs)


def exif(values: dict[int, bytes], inner: dict[int, bytes]) -> bytes:
    """A TIFF block of ASCII tags, with an Exif table."""

    def table(entries: dict[int, bytes], at: int, pointer: int | None) -> bytes:
        count = len(entries) + (pointer is not None)
        head, rest = struct.pack("<H", count), b""
        start = at + 2 + 12 * count + 4
        for tag, value in sorted(entries.items()):
            text = (value + b"\0").ljust(5, b"\0")
            head += struct.pack("<HHII", tag, 2, len(text), start + len(rest))
            rest += text
        if pointer is not None:
            head += struct.pack("<HHII", 0x8769, 4, 1, pointer)
        return head + bytes(4) + rest

    first = table(values, 8, 0)
    return b"II*\0" + struct.pack("<I", 8) + table(values, 8, 8 + len(first)) + table(inner, 8 + len(first), None)


def test_xmp_is_read_with_its_lists() -> None:
    found = dict(described(Metadata(xmp=XMP.encode())))
    assert found == {
        "Title": "The harbour",
        "Creator": "A. Berg, K. Knudsen",
        "Date": "1912-05",
        "Place": "Bergen, Norway",
        "Identifier": "ubb-kk-1318-0042",
        "Keywords": "boats, sea",
    }


def test_iptc_fills_what_xmp_does_not_say_and_exif_the_rest() -> None:
    stream = iptc((5, b"Another title"), (116, "© Universitätsbibliothek".encode()), (55, b"19120500"), (25, b"sea"))
    block = exif({271: b"EPSON", 272: b"EPSON Expression", 315: b"Nobody"}, {0x9004: b"2021:03:04 10:20:30"})
    found = dict(described(Metadata(xmp=XMP.encode(), iptc=stream, exif=block)))
    assert found["Title"] == "The harbour", "the newer kind is believed"
    assert found["Rights"] == "© Universitätsbibliothek"
    assert found["Scanner"] == "EPSON Expression"
    assert found["Scanned"] == "2021-03-04 10:20:30"
    alone = dict(described(Metadata(iptc=stream, exif=block)))
    assert (alone["Title"], alone["Creator"], alone["Date"]) == ("Another title", "Nobody", "1912-05")


def test_a_file_that_says_nothing_has_no_fields() -> None:
    assert described(Metadata()) == ()


@pytest.mark.parametrize("rubbish", [b"", b"<not xml", b"\x1c\x02", b"II*\0", bytes(range(256))])
def test_damaged_blocks_say_nothing(rubbish: bytes) -> None:
    assert described(Metadata(xmp=rubbish, iptc=rubbish, exif=rubbish)) == ()


def test_what_is_endless_is_cut_and_every_field_has_a_source() -> None:
    (field,) = described(Metadata(iptc=iptc((120, b"x" * 30_000))))
    assert len(field[1]) == 2000
    assert field[1].endswith("…")
    assert all(one.xmp or one.iptc or one.exif for one in FIELDS)
    assert len({one.name for one in FIELDS}) == len(FIELDS)
