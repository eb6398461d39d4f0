"""What would make a copy look other than it is, or point beside what it names, is not carried into it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from restorer.imaging.exif_write import PixelFacts
from restorer.imaging.metadata_write import MetadataChanges
from restorer.imaging.xmp_left_out import NO_PLACES, NOT_DEVELOPED
from restorer.imaging.xmp_packet import XmpPacket
from restorer.imaging.xmp_write import corrected_xmp

FACTS = PixelFacts(300, 200, 16, "sRGB")
CRS = "http://ns.adobe.com/camera-raw-settings/1.0/"
HEAD = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
TAIL = "</rdf:RDF></x:xmpmeta>"
ATTRIBUTES = f"""<rdf:Description rdf:about="" xmlns:crs="{CRS}" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 crs:ConvertToGrayscale="True" crs:HasSettings="True" crs:Exposure2012="+0.50" xmp:Rating="4"/>"""
ELEMENTS = f"""<rdf:Description rdf:about="" xmlns:c="{CRS}" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
 <c:ConvertToGrayscale>True</c:ConvertToGrayscale><xmp:Rating>4</xmp:Rating>
 <c:ToneCurvePV2012><rdf:Seq><rdf:li>0, 0</rdf:li></rdf:Seq></c:ToneCurvePV2012></rdf:Description>"""
PEOPLE = """<rdf:Description rdf:about="" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
 <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ann</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
 <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
  <rdf:li rdf:parseType="Resource"><mwg-rs:Name>Bert</mwg-rs:Name>
   <mwg-rs:Area stArea:x="0.2" stArea:y="0.3" stArea:w="0.1" stArea:h="0.1" stArea:unit="normalized"/></rdf:li>
  <rdf:li><rdf:Description mwg-rs:Name="Ann" mwg-rs:Type="Face"/></rdf:li>
 </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions></rdf:Description>"""


def packet(description: str) -> bytes:
    return f"{HEAD}{description}{TAIL}".encode()


@pytest.mark.parametrize("description", [ATTRIBUTES, ELEMENTS])
def test_settings_that_would_turn_the_copy_gray_again_stay_behind(description: str) -> None:
    written, notes = corrected_xmp(packet(description), FACTS, MetadataChanges())
    assert notes == (NOT_DEVELOPED,)
    assert b"ConvertToGrayscale" not in written
    assert XmpPacket(written).get("xmp:Rating") == "4", "what says something of the photograph is kept"
    assert not any(XmpPacket(written).has(f"crs:{name}") for name in ("HasSettings", "Exposure2012", "ToneCurvePV2012"))


def test_settings_that_the_scan_shows_already_are_history_and_stay() -> None:
    applied = ATTRIBUTES.replace("crs:HasSettings", "crs:AlreadyApplied")
    written, notes = corrected_xmp(packet(applied), FACTS, MetadataChanges())
    assert notes == ()
    assert b"ConvertToGrayscale" in written


def test_marked_faces_stay_where_the_pixels_do_and_else_leave_their_names() -> None:
    written, notes = corrected_xmp(packet(PEOPLE), FACTS, MetadataChanges())
    assert notes == ()
    assert XmpPacket(written).has("mwg-rs:Regions")
    written, notes = corrected_xmp(packet(PEOPLE), replace(FACTS, turned=True), MetadataChanges())
    assert notes == (NO_PLACES,)
    assert not XmpPacket(written).has("mwg-rs:Regions")
    assert XmpPacket(written).get_list("Iptc4xmpExt:PersonInImage") == ("Ann", "Bert")
