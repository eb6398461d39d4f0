"""What people wrote where only PNG or JPEG has a place for it comes along in a copy of any format."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from restorer.imaging.description import described
from restorer.imaging.exif_write import PixelFacts
from restorer.imaging.metadata import Metadata
from restorer.imaging.metadata_write import GUESSED_COLOURS, MetadataChanges, blocks_for
from restorer.imaging.photo import open_photo
from restorer.imaging.xmp_packet import XmpPacket

FACTS = PixelFacts(8, 8, 8, "sRGB")
PICTURE = Image.fromarray(np.full((8, 8), 99, np.uint8))


def png(path: Path, **texts: str) -> Metadata:
    info = PngImagePlugin.PngInfo()
    for keyword, words in texts.items():
        info.add_text(keyword.replace("_", " "), words)
    PICTURE.save(path, pnginfo=info)
    with open_photo(path) as photo:
        return photo.metadata


def jpeg(path: Path, comment: bytes) -> Metadata:
    PICTURE.save(path, comment=comment)
    with open_photo(path) as photo:
        return photo.metadata


def copied(metadata: Metadata, changes: MetadataChanges) -> XmpPacket:
    blocks, notes = blocks_for(metadata, b"", FACTS, changes)
    assert notes == ()
    return XmpPacket(blocks.xmp or None)


def test_texts_of_a_png_become_fields_of_the_copy(tmp_path: Path) -> None:
    found = png(tmp_path / "a.png", Title="Pier", Author="Jürgen", Description="The pier", Copyright="Town archive")
    copy = copied(found, MetadataChanges())
    assert (copy.get("dc:title"), copy.get("dc:rights"), copy.get("dc:description")) == (
        "Pier",
        "Town archive",
        "The pier",
    )
    assert copy.get_list("dc:creator") == ("Jürgen",)
    labelled = copied(found, MetadataChanges(description_suffix=GUESSED_COLOURS)).get("dc:description")
    assert labelled == f"The pier. {GUESSED_COLOURS}"
    assert dict(described(found))["Creator"] == "Jürgen", "and the tab Info shows them"


def test_a_text_without_a_field_is_named_as_left_out(tmp_path: Path) -> None:
    png(tmp_path / "a.png", Title="Pier", Source="Epson", Creation_Time="1912")
    with open_photo(tmp_path / "a.png") as photo:
        (note,) = photo.info.notes
    assert "Creation Time, Source" in note
    assert "Title" not in note


def test_a_comment_of_a_jpeg_becomes_its_description(tmp_path: Path) -> None:
    copy = copied(jpeg(tmp_path / "a.jpg", "Großmutter, 1931".encode()), MetadataChanges())
    assert copy.get("dc:description") == "Großmutter, 1931"


@pytest.mark.parametrize("comment", [b"CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 75", b"\x01\x02\x03", b""])
def test_what_encoders_say_of_themselves_describes_no_photograph(tmp_path: Path, comment: bytes) -> None:
    assert jpeg(tmp_path / "a.jpg", comment).words == ()


def test_what_xmp_says_already_stays(tmp_path: Path) -> None:
    xmp = XmpPacket()
    xmp.set_words("dc:title", "The pier at noon")
    found = Metadata(xmp=xmp.to_bytes(), words=(("Title", "pier"), ("Rights", "Town archive")))
    copy = copied(found, MetadataChanges())
    assert (copy.get("dc:title"), copy.get("dc:rights")) == ("The pier at noon", "Town archive")


def resource(identifier: int, body: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", identifier, 0, len(body)) + body + b"\0" * (len(body) % 2)


@pytest.mark.parametrize("kind", ["tif", "jpg"])
def test_rights_of_photoshops_own_resources_come_along(tmp_path: Path, kind: str) -> None:
    resources = resource(0x0404, b"") + resource(0x040A, b"\1") + resource(0x040B, b"https://example.org/rights")
    path = tmp_path / f"a.{kind}"
    if kind == "tif":
        PICTURE.save(path, tiffinfo={34377: resources})
    else:
        PICTURE.save(path)
        data, segment = path.read_bytes(), b"Photoshop 3.0\0" + resources
        path.write_bytes(data[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + data[2:])
    with open_photo(path) as photo:
        copy = copied(photo.metadata, MetadataChanges())
    assert (copy.get("xmpRights:Marked"), copy.get("xmpRights:WebStatement")) == ("True", "https://example.org/rights")


def test_that_nothing_is_said_of_rights_is_not_said_either(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    PICTURE.save(path, tiffinfo={34377: resource(0x040A, b"\0") + resource(0x040B, b"")})
    with open_photo(path) as photo:
        assert photo.metadata.words == ()
