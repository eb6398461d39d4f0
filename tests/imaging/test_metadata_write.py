"""The corrected copies of Exif, XMP and IPTC, as bytes: what goes, what stays, what strangers' bytes may do."""

from __future__ import annotations

import struct
import uuid
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from restorer.imaging.exif_write import ExifText, PixelFacts, corrected_exif, exif_block
from restorer.imaging.iptc_write import corrected_iptc, data_sets
from restorer.imaging.metadata import Metadata, Resolution
from restorer.imaging.metadata_write import GUESSED_COLOURS, TRAINED_COMPOSITE, MetadataChanges, blocks_for
from restorer.imaging.tiff_directory import Directory, Entry, Layout
from restorer.imaging.xmp_packet import XmpError, XmpPacket
from restorer.imaging.xmp_write import corrected_xmp, split_xmp

FACTS = PixelFacts(300, 200, 16, "sRGB", Resolution(600, 600))
LABEL = MetadataChanges(
    TRAINED_COMPOSITE, "restorer-base", "1.0", GUESSED_COLOURS, "scan.tif", "ab" * 32, "Restorer 1", "2026-11-21"
)
NO_WORDS = ExifText()


def exif_of(block: bytes) -> Image.Exif:
    exif = Image.Exif()
    exif.load(block)
    return exif


def old_exif(**first: bytes | str | int) -> bytes:
    exif = Image.Exif()
    exif[0x10F] = "Camera maker"
    exif[0x112] = 6
    exif[0x8298] = "Rights: the archive"
    exif[0xC999] = "unknown to everyone"
    exif.get_ifd(0x8769).update(
        {0x9003: "1931:05:01 12:00:00", 0xA001: 65535, 0xA002: 1, 0xA003: 1, 0x927C: b"MAKER" * 20, 0xA500: 2.2}
    )
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 12.0, 30.5)})
    return exif.tobytes()[6:]


def test_what_exif_wants_of_a_jpeg_is_there_and_in_no_other_copy() -> None:
    for jpeg in (True, False):
        exif = exif_of(exif_block(corrected_exif(old_exif(), replace(FACTS, jpeg=jpeg), NO_WORDS))[0])
        assert exif.get(0x213) == (1 if jpeg else None)
        assert exif.get_ifd(0x8769).get(0x9101) == (b"\1\2\3\0" if jpeg else None)


def test_what_is_true_stays_and_what_is_not_is_corrected() -> None:
    block, notes = exif_block(corrected_exif(old_exif(), FACTS, NO_WORDS))
    exif = exif_of(block)
    assert notes == ()
    assert (exif[0x10F], exif[0x8298], exif[0xC999]) == ("Camera maker", "Rights: the archive", "unknown to everyone")
    assert exif[0x112] == 1
    assert exif[0x11A] == 600
    below = exif.get_ifd(0x8769)
    assert below[0x9003] == "1931:05:01 12:00:00"
    assert (below[0xA001], below[0xA002], below[0xA003]) == (1, 300, 200)
    assert 0xA500 not in below
    assert exif.get_ifd(0x8825)[2] == (48.0, 12.0, 30.5)


@pytest.mark.parametrize(
    ("profile", "space", "interoperability"),
    [("sRGB", 1, "R98"), ("Adobe RGB", 65535, "R03"), ("ProPhoto RGB", 65535, None)],
)
def test_colour_space_and_interoperability_say_what_the_profile_is(
    profile: str, space: int, interoperability: str | None
) -> None:
    facts = PixelFacts(300, 200, 16, profile)
    exif = exif_of(exif_block(corrected_exif(old_exif(), facts, NO_WORDS))[0])
    assert exif.get_ifd(0x8769)[0xA001] == space
    assert exif.get_ifd(0xA005).get(1) == interoperability


def test_a_maker_note_keeps_its_offset_so_that_what_it_points_to_is_found() -> None:
    old = old_exif()
    block, _ = exif_block(corrected_exif(old, FACTS, ExifText("A long sentence. " * 30, "Restorer")))
    assert block.index(b"MAKER" * 20) == old.index(b"MAKER" * 20)
    assert exif_of(block).get_ifd(0x8769)[0x927C] == b"MAKER" * 20


def test_the_thumbnail_goes() -> None:
    layout = Layout("<", False, 8)
    thumbnail = layout.add(Directory({0x201: Entry(4, 1, struct.pack("<I", 8)), 0x202: Entry(4, 1, b"\4\0\0\0")}))
    start = layout.add(Directory({0x10F: Entry(2, 6, b"Maker\0")}), thumbnail)
    old = b"II*\0" + struct.pack("<I", start) + layout.joined(8)
    block, _ = exif_block(corrected_exif(old, FACTS, NO_WORDS))
    assert following(old) == 8
    assert following(block) == 0
    assert exif_of(block)[0x10F] == "Maker"


def following(block: bytes) -> int:
    """Where the second directory stands; 0 where there is none."""
    (start,) = struct.unpack_from("<I", block, 4)
    (count,) = struct.unpack_from("<H", block, start)
    (offset,) = struct.unpack_from("<I", block, start + 2 + 12 * count)
    return int(offset)


def test_a_block_too_large_for_jpeg_loses_its_largest_value_and_says_so() -> None:
    exif = Image.Exif()
    exif[0x10F] = "Maker"
    exif[0xC999] = "x" * 70_000
    block, notes = exif_block(corrected_exif(exif.tobytes()[6:], FACTS, NO_WORDS), 65_000)
    assert len(block) <= 65_000
    assert exif_of(block)[0x10F] == "Maker"
    assert "do not fit" in notes[0]


def test_damaged_exif_is_left_out_with_a_sentence() -> None:
    blocks, notes = blocks_for(Metadata(exif=b"MM\0*\0\0\0\xffnothing there"), b"", FACTS, MetadataChanges())
    assert "Exif data of the photograph is damaged" in notes[0]
    assert blocks.exif is not None


def test_an_exif_block_without_entries_is_not_damage() -> None:
    copy = corrected_exif(b"II*\0\x08\0\0\0" + bytes(8), FACTS, NO_WORDS)
    assert copy.notes == ()


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_no_exif_block_from_strangers_stops_a_copy(data: st.DataObject) -> None:
    block = bytearray(old_exif())
    for _ in range(data.draw(st.integers(0, 12))):
        block[data.draw(st.integers(0, len(block) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(block)))
    made, _ = exif_block(corrected_exif(bytes(block[:cut]), FACTS, ExifText("Guessed.", "Restorer")))
    assert exif_of(made)[0x131] == "Restorer"


PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="uuid:1" xmlns:xap="http://ns.adobe.com/xap/1.0/" xmlns:t="http://ns.adobe.com/tiff/1.0/"
 xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:mm="http://ns.adobe.com/xap/1.0/mm/" xmlns:my="urn:archive"
 t:Orientation="6" p:ICCProfile="Dot Gain 20%" mm:DocumentID="xmp.did:old" mm:InstanceID="xmp.iid:old" my:shelf="A 12">
 <xap:Thumbnails><rdf:Alt><rdf:li>AAAA</rdf:li></rdf:Alt></xap:Thumbnails>
 <xap:CreateDate>1931-05-01</xap:CreateDate></rdf:Description>
<rdf:Description rdf:about="uuid:1" xmlns:dc="http://purl.org/dc/elements/1.1/">
 <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Harbour &amp; ships</rdf:li>
 <rdf:li xml:lang="de">Hafen</rdf:li></rdf:Alt></dc:description>
 <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© archive</rdf:li></rdf:Alt></dc:rights></rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()


def test_xmp_is_corrected_and_everything_else_stays() -> None:
    made, notes = corrected_xmp(PACKET, FACTS, LABEL)
    tree = XmpPacket(made)
    assert notes == ()
    assert not tree.has("xmp:Thumbnails")
    assert (tree.get("tiff:Orientation"), tree.get("photoshop:ICCProfile")) == ("1", "sRGB")
    assert b'my:shelf="A 12"' in made
    assert (tree.get("xmp:CreateDate"), tree.get("dc:rights")) == ("1931-05-01", "© archive")
    assert f"Harbour &amp; ships. {GUESSED_COLOURS}".encode() in made
    assert f"Hafen. {GUESSED_COLOURS}".encode() in made


def test_a_copy_names_its_original_and_has_identifiers_of_its_own() -> None:
    tree = XmpPacket(corrected_xmp(PACKET, FACTS, LABEL)[0])
    assert tree.get("xmpMM:OriginalDocumentID") == "xmp.did:old"
    assert tree.get("xmpMM:DocumentID") not in ("", "xmp.did:old")
    uuid.UUID(tree.get("xmpMM:DocumentID").removeprefix("xmp.did:"))
    made = tree.to_bytes()
    for words in (b"xmp.did:old</stRef:documentID>", b"scan.tif</stRef:filePath>", b"ab" * 32):
        assert words in made


def test_labelling_twice_says_the_sentence_once_and_is_reproducible() -> None:
    once, _ = corrected_xmp(PACKET, FACTS, LABEL)
    assert corrected_xmp(PACKET, FACTS, LABEL)[0] == once
    assert corrected_xmp(once, FACTS, LABEL)[0].count(GUESSED_COLOURS.encode()) == 2  # one for each language


def test_without_xmp_and_without_a_label_there_is_none() -> None:
    assert corrected_xmp(None, FACTS, MetadataChanges()) == (b"", ())


@pytest.mark.parametrize(
    "packet",
    [
        b"not xml",
        b"<a/>",
        PACKET[:400],
        b'<!DOCTYPE a [<!ENTITY b "cc">]>' + PACKET,
        b'<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"\xff\xfe\x00",
        b"\x80" * 20,
        b"<a>" * 5000 + b"</a>" * 5000,
        PACKET.replace(b"<xap:CreateDate>", b"<b>" * 90 + b"</b>" * 90 + b"<xap:CreateDate>"),
    ],
)
def test_a_damaged_or_dangerous_packet_is_replaced_with_a_sentence(packet: bytes) -> None:
    made, notes = corrected_xmp(packet, FACTS, LABEL)
    assert "XMP data of the photograph is damaged" in notes[0]
    assert XmpPacket(made).get("Iptc4xmpExt:AISystemUsed") == "restorer-base"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig"])
def test_packets_in_other_encodings_are_read(encoding: str) -> None:
    made, notes = corrected_xmp(PACKET.decode().replace("\ufeff", "").encode(encoding), FACTS, LABEL)
    assert notes == ()
    assert XmpPacket(made).get("dc:rights") == "© archive"


def test_control_characters_in_a_file_name_do_not_break_the_packet() -> None:
    label = MetadataChanges(original_name="a\x01\ud800<b>&\ufffe.tif", original_sha256="00")
    made, _ = corrected_xmp(PACKET, FACTS, label)
    assert b"&lt;b&gt;&amp;" in made
    XmpPacket(made)


def test_a_packet_too_large_for_a_jpeg_segment_is_split_without_loss() -> None:
    long = PACKET.replace(b"<xap:CreateDate>", b"<my:log>" + b"entry " * 20_000 + b"</my:log><xap:CreateDate>")
    main, extended = split_xmp(long, 65_000)
    assert len(main) <= 65_000
    assert XmpPacket(main).get("dc:rights") == "© archive"
    assert len(XmpPacket(main).get("xmpNote:HasExtendedXMP")) == 32
    assert extended.count(b"entry ") == 20_000
    assert b'xmlns:my="urn:archive"' in extended
    XmpPacket(extended)


def test_a_long_attribute_moves_into_the_extension_as_an_element() -> None:
    main, extended = split_xmp(PACKET.replace(b'"Dot Gain 20%"', b'"' + b"long " * 20_000 + b'"'), 65_000)
    assert b"p:ICCProfile" not in main
    assert XmpPacket(extended).get("photoshop:ICCProfile") == "long " * 20_000


def test_a_packet_that_cannot_be_split_is_refused() -> None:
    with pytest.raises(XmpError):
        split_xmp(PACKET.replace(b'about="uuid:1"', b'about="' + b"A" * 70_000 + b'"'), 65_000)


IPTC = (
    b"\x1c\x01\x5a\x00\x03\x1b%G"
    b"\x1c\x02\x78\x00\x07Harbour\x1c\x02\x74\x00\x09(c) 1931."
    b"\x1c\x02\xca\x00\x04prev\x1c\x02\x19\x00\x04ship\x1c\x02\x19\x00\x03sea"
)


def test_iptc_keeps_its_fields_and_loses_the_preview() -> None:
    made, notes = corrected_iptc(IPTC, LABEL)
    found, whole = data_sets(made)
    assert (notes, whole) == ((), True)
    assert ((2, 116), b"(c) 1931.") in found
    assert [value for key, value in found if key == (2, 25)] == [b"ship", b"sea"]
    assert not any(key == (2, 202) for key, _ in found)
    assert dict(found)[2, 120].decode() == f"Harbour. {GUESSED_COLOURS}"


def test_a_caption_stays_within_what_iptc_allows() -> None:
    made, _ = corrected_iptc(b"\x1c\x02\x78\x07\xd0" + b"x" * 2000, LABEL)
    caption = dict(data_sets(made)[0])[2, 120]
    assert len(caption) == 2000
    assert caption.decode().endswith(GUESSED_COLOURS)


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=60), st.integers(0, len(IPTC)))
def test_no_iptc_from_strangers_stops_a_copy(tail: bytes, cut: int) -> None:
    made, _ = corrected_iptc(IPTC[:cut] + tail, LABEL)
    assert data_sets(made)[1]


@pytest.mark.parametrize(
    ("words", "joined"),
    [
        ("Harbour", "Harbour. "),
        ("Harbour, 1905 ", "Harbour, 1905. "),
        ("The harbour.", "The harbour. "),
        ("Which harbour?", "Which harbour? "),
        ('"The harbour."', '"The harbour." '),
        ("The harbour (from the east)", "The harbour (from the east). "),
        ("Der Hafen…", "Der Hafen… "),
        ("", ""),
    ],
)
def test_the_label_is_a_sentence_of_its_own_in_every_block(words: str, joined: str) -> None:
    metadata = Metadata(iptc=b"\x1c\x02\x78" + len(words.encode()).to_bytes(2, "big") + words.encode())
    expected = f"{joined}{GUESSED_COLOURS}"
    blocks, _ = blocks_for(metadata, b"", FACTS, LABEL)
    assert dict(data_sets(blocks.iptc)[0])[2, 120].decode() == expected
    assert XmpPacket(blocks.xmp).get("dc:description") == expected
    again, _ = blocks_for(Metadata(xmp=blocks.xmp, iptc=blocks.iptc), b"", FACTS, LABEL)
    assert dict(data_sets(again.iptc)[0])[2, 120].decode() == expected
