"""The XMP of a copy: what the photograph came with, corrected, labelled, and split where JPEG's segments need it.

Sources: XMP parts 1-3; IPTC Photo Metadata Standard 2025.1 (digital source type, AI system used).
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from types import MappingProxyType

from restorer.imaging.changes import MetadataChanges
from restorer.imaging.exif_write import PixelFacts
from restorer.imaging.xmp_left_out import leave_out
from restorer.imaging.xmp_packet import Fields, XmpError, XmpPacket

# What describes pixels that are no longer there, or sums up blocks that have been changed.
_UNTRUE = (
    "xmp:Thumbnails", "xmpNote:HasExtendedXMP", "tiff:NativeDigest", "exif:NativeDigest", "photoshop:LegacyIPTCDigest",
    "tiff:Compression", "tiff:PlanarConfiguration", "tiff:TransferFunction", "tiff:WhitePoint", "tiff:YCbCrPositioning",
    "tiff:PrimaryChromaticities", "tiff:YCbCrCoefficients", "tiff:YCbCrSubSampling", "tiff:ReferenceBlackWhite",
    "exif:CompressedBitsPerPixel", "exif:ComponentsConfiguration", "exif:Gamma",
)  # fmt: skip
_OF_ONE_COPY = (
    "restorer:recipeSha256", "restorer:modelSha256", "restorer:hintNotes", "restorer:hintCitations",
    "restorer:operator", "restorer:reason", "restorer:adjustments", "restorer:visibleMark",
)  # fmt: skip
_NAME_OF_EXTENSION = 300  # bytes that the property naming the extension takes, generously
_PLACE_OF = {
    "Title": "dc:title",
    "Description": "dc:description",
    "Creator": "dc:creator",
    "Rights": "dc:rights",
    "Marked": "xmpRights:Marked",
    "Statement": "xmpRights:WebStatement",
}
_MOVED = ("exif:SubjectArea", "exif:SubjectLocation")


def corrected_xmp(
    packet: bytes | None,
    facts: PixelFacts,
    changes: MetadataChanges,
    described: str = "",
    words: Mapping[str, str] = MappingProxyType({}),
) -> tuple[bytes, tuple[str, ...]]:
    """The packet of the copy and sentences on what was lost. Empty where there is nothing to say. Never fails.

    `described` is what Exif or IPTC call the picture: where XMP had no description and now gets one, programs read
    that one only, and what the person wrote would be hidden. `words`: what stood in texts that
    only the photograph's format has, by name of its field.
    """
    notes: tuple[str, ...] = ()
    try:
        tree = XmpPacket(packet)
    except XmpError:
        notes = ("The XMP data of the photograph is damaged; the copy is without it.",)
        tree = XmpPacket()
    if not packet and not words and changes == MetadataChanges():
        return b"", notes
    _correct(tree, facts)
    notes += leave_out(tree, facts.turned)
    for name, text in words.items():
        if not tree.has(_PLACE_OF[name]):
            tree.set_words(_PLACE_OF[name], text)
    _label(tree, changes, described)
    return tree.to_bytes(), notes


def _correct(tree: XmpPacket, facts: PixelFacts) -> None:
    tree.remove(*_UNTRUE, *(_MOVED if facts.turned else ()))
    truths = {
        "tiff:Orientation": "1",
        "tiff:ImageWidth": str(facts.width_px),
        "tiff:ImageLength": str(facts.height_px),
        "tiff:PhotometricInterpretation": "2",
        "tiff:SamplesPerPixel": "3",
        "exif:PixelXDimension": str(facts.width_px),
        "exif:PixelYDimension": str(facts.height_px),
        "exif:ColorSpace": "1" if facts.profile_name == "sRGB" else "65535",
        "photoshop:ICCProfile": facts.profile_name,
        "photoshop:ColorMode": "3",
    }
    if facts.resolution:
        truths["tiff:XResolution"] = _ratio(facts.resolution.x)
        truths["tiff:YResolution"] = _ratio(facts.resolution.y)
    for name, value in truths.items():
        if tree.has(name):
            tree.set(name, value)
    if tree.has("tiff:BitsPerSample"):
        tree.set_list("tiff:BitsPerSample", [str(facts.depth_bits)] * 3)


def _ratio(value: float) -> str:
    return f"{round(value * 10_000)}/10000"


def _label(tree: XmpPacket, changes: MetadataChanges, described: str) -> None:
    if changes.recipe_sha256:  # the photograph may be a copy made here itself
        tree.remove(*_OF_ONE_COPY)
    simple = {
        "Iptc4xmpExt:DigitalSourceType": changes.digital_source_type,
        "Iptc4xmpExt:AISystemUsed": changes.ai_system,
        "Iptc4xmpExt:AISystemVersionUsed": changes.ai_system_version,
        "xmp:CreatorTool": changes.tool,
        "xmp:MetadataDate": changes.date,
        "restorer:recipeSha256": changes.recipe_sha256,
        "restorer:modelSha256": changes.model_sha256,
        "restorer:operator": changes.operator,
        "restorer:reason": changes.reason,
        "restorer:adjustments": changes.adjustments,
        "restorer:visibleMark": changes.visible_mark,
    }
    for name, value in simple.items():
        if value:
            tree.set(name, value)
    if changes.hint_notes:
        tree.set_list("restorer:hintNotes", changes.hint_notes, "Bag")
    if changes.hint_citations:
        tree.set_list("restorer:hintCitations", changes.hint_citations, "Bag")
    if changes.description_suffix:
        tree.append_words("dc:description", changes.description_suffix, described)
    if changes.original_name or changes.original_sha256:
        _derive(tree, changes)


def _derive(tree: XmpPacket, changes: MetadataChanges) -> None:
    """Name the original, and give the copy identifiers of its own: the same input and changes give the same ones."""
    document, instance = tree.get("xmpMM:DocumentID"), tree.get("xmpMM:InstanceID")
    fields: Fields = {
        "stRef:documentID": document,
        "stRef:instanceID": instance,
        "stRef:filePath": changes.original_name,
        "restorer:sha256": changes.original_sha256,
        "restorer:identifier": changes.original_identifier,
        "restorer:digitalSourceType": changes.original_source_type,
    }
    tree.set_structure("xmpMM:DerivedFrom", {name: value for name, value in fields.items() if value})
    if document and not tree.has("xmpMM:OriginalDocumentID"):
        tree.set("xmpMM:OriginalDocumentID", document)
    seed = hashlib.sha256(tree.to_bytes()).hexdigest()
    tree.set("xmpMM:DocumentID", f"xmp.did:{uuid.uuid5(uuid.NAMESPACE_OID, seed)}")
    tree.set("xmpMM:InstanceID", f"xmp.iid:{uuid.uuid5(uuid.NAMESPACE_OID, seed + 'i')}")


def split_xmp(packet: bytes, limit: int) -> tuple[bytes, bytes]:
    """A packet of at most `limit` bytes, and an extended one (empty if not needed) with the properties moved there.

    Raises:
        XmpError: what has to stay is larger than the limit.
    """
    if len(packet) <= limit:
        return packet, b""
    main, extended = XmpPacket(packet), XmpPacket()
    size = len(packet)
    for bytes_, found in main.sizes():
        if size <= limit - _NAME_OF_EXTENSION:
            break
        size -= bytes_
        extended.adopt(found)
    more = extended.to_bytes(wrapped=False)
    main.set("xmpNote:HasExtendedXMP", hashlib.md5(more, usedforsecurity=False).hexdigest().upper())
    kept = main.to_bytes()
    if len(kept) > limit:
        raise XmpError("too large for JPEG")
    return kept, more
