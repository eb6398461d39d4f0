"""What a record says that can be seen elsewhere too: in the copy's own metadata and profile, and in the photograph.

A seal can be made anew by whoever changes a record. What stands in a second place can not be changed in one alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restorer.errors import UsageError
from restorer.imaging.colour import SPACES, RgbSpace, codes_to_lab
from restorer.imaging.output import output_space
from restorer.imaging.photo import Photo
from restorer.imaging.xmp_packet import xmp_value
from restorer.project.label import IDENTIFIERS, SOURCE_TYPE
from restorer.record.citations import as_xml_holds
from restorer.record.remarks import Kind, Remarks
from restorer.record.sidecar import OriginalFacts, Record

LONGEST_FACT = 1000
"""Characters of what a record takes over from a photograph's metadata."""
_SAME_COLOUR = 0.05
"""L*, a*, b*: a profile written again by another program rounds its columns."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """One thing said twice. `ours`: no other program has a reason to write the property `name` of XMP."""

    what: str
    section: str
    name: str
    said: Callable[[Record], str]
    ours: bool = True


_CLAIMS = (
    _Claim("AI system", "model", "Iptc4xmpExt:AISystemUsed", lambda record: record.model.name),
    _Claim("version of the AI system", "model", "Iptc4xmpExt:AISystemVersionUsed", lambda record: record.model.version),
    _Claim("operator", "statement", "restorer:operator", lambda record: record.statement.operator),
    _Claim("reason", "statement", "restorer:reason", lambda record: record.statement.reason),
    _Claim("date", "statement", "xmp:MetadataDate", lambda record: record.statement.date, ours=False),
    _Claim("program", "program", "xmp:CreatorTool", lambda record: record.program, ours=False),
    _Claim("digital source type", "output", SOURCE_TYPE, lambda record: record.output.source_type, ours=False),
)


def check_claims(copy: Photo, record: Record, remarks: Remarks) -> None:
    """Name what the copy's XMP says otherwise than the record: the one that was changed is the one to blame.

    A copy whose bytes are as recorded was not changed. What another one does not say at all is not held against it:
    an archive may take it out.
    """
    untouched = "output" not in record.broken and copy.info.sha256 == record.output.file.sha256
    for claim in _CLAIMS:
        in_copy, in_record = xmp_value(copy.metadata.xmp, claim.name), claim.said(record)
        silent = not in_copy and (not untouched or claim.section == "model")  # engines without a name are no AI system
        if silent or claim.section in record.broken or as_xml_holds(in_copy) == as_xml_holds(in_record):
            continue
        if untouched:
            remarks.add(Kind.RECORD_CHANGED, f"The record names another {claim.what} than the copy itself.")
        elif claim.ours:
            remarks.add(Kind.METADATA_CHANGED, f"The copy's metadata name another {claim.what} than its record.")
    if untouched and copy.info.path.stat().st_size != record.output.file.size_bytes:
        remarks.add(Kind.RECORD_CHANGED, "The record names another size of the copy's file than it has.")
    _check_model(record, remarks)


def _check_model(record: Record, remarks: Remarks) -> None:
    """The recipe of a record is bound to its model."""
    bound = record.recipe.model
    if bound is not None and not {"model", "recipe"} & set(record.broken) and bound.id != record.model.id:
        remarks.add(Kind.RECORD_CHANGED, "The record names another model than its own recipe.")


def check_profile(copy: Photo, photo: Photo | None, record: Record, remarks: Remarks) -> None:
    """The same codes under another profile are other colours."""
    if "output" in record.broken or (wanted := _wanted_space(photo, record)) is None:
        return
    if copy.source_space is None or not _same(copy.source_space, wanted):
        name = copy.info.profile_name or "none"
        sentence = f"Its colour profile was changed (it is now {name}): the same pixels are shown in other colours."
        remarks.add(Kind.PROFILE_CHANGED, sentence)


def _wanted_space(photo: Photo | None, record: Record) -> RgbSpace | None:
    """The space that the copy was written in; None where only the photograph, which is not there, could tell."""
    profile = record.output.form.profile
    if profile in SPACES:
        return SPACES[profile]
    try:
        return None if photo is None else output_space(photo, profile)
    except UsageError:
        return None


def _same(one: RgbSpace, other: RgbSpace) -> bool:
    if one == other:
        return True
    levels = np.array([0, 64, 128, 192, 255], np.uint8)
    codes = np.ascontiguousarray(np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(1, -1, 3))
    return bool(np.abs(codes_to_lab(codes, one) - codes_to_lab(codes, other)).max() <= _SAME_COLOUR)


def check_original(photo: Photo, record: Record, remarks: Remarks) -> None:
    """What the record says of the photograph, against the photograph: its hash is that of the record already."""
    if "original" in record.broken:
        return
    for what, said, found in zip(_FACTS, _said(record.original), _found(photo), strict=True):
        if said != found:
            remarks.add(Kind.RECORD_CHANGED, f"The record names another {what} of the photograph than it has.")


_FACTS = ("width", "height", "depth", "identifier", "digital source type")


def _said(original: OriginalFacts) -> tuple[object, ...]:
    file = original.file
    return file.width_px, file.height_px, original.depth_bits, original.identifier, original.source_type


def _found(photo: Photo) -> tuple[object, ...]:
    scan, (identifier, source_type) = photo.scan, own_words(photo)
    return scan.width_px, scan.height_px, photo.info.depth_bits, identifier, source_type


def own_words(photo: Photo) -> tuple[str, str]:
    """The identifier and the digital source type that the photograph's own XMP names; empty where it names none."""
    xmp = photo.metadata.xmp
    return xmp_value(xmp, *IDENTIFIERS)[:LONGEST_FACT], xmp_value(xmp, SOURCE_TYPE)[:LONGEST_FACT]
