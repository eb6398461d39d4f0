"""Where a copy says its colours are known from, against what its record says: a changed note or citation is named.

Both stand in two places, in the record's recipe and in the copy's own XMP, so that neither can be given another source
unnoticed. A copy whose metadata say nothing of sources (an archive may take them out) is not blamed for that here.
"""

from __future__ import annotations

from restorer.imaging.photo import Photo
from restorer.imaging.xmp_packet import xmp_value, xmp_values
from restorer.project.label import hint_citations, hint_notes
from restorer.project.pin import recipe_sha256
from restorer.record.remarks import Kind, Remarks
from restorer.record.sidecar import Record

_SHOWN = 80
"""Characters of a note that are told."""


def check_sources(copy: Photo, record: Record, remarks: Remarks) -> None:
    """Name every note and citation that copy and record do not share."""
    packet = copy.metadata.xmp
    sources = (
        ("note", xmp_values(packet, "restorer:hintNotes"), hint_notes(record.recipe)),
        ("citation", xmp_values(packet, "restorer:hintCitations"), hint_citations(record.recipe)),
    )
    for name, in_copy, in_record in sources:
        only_copy, only_record = _without(in_copy, in_record), _without(in_record, in_copy)
        if in_copy and (only_copy or only_record):
            said = f"the copy says {_quoted(only_copy)}, the record {_quoted(only_record)}."
            if _recipe_stands(packet, record):
                remarks.add(Kind.METADATA_CHANGED, f"A {name} of a hint was changed in the copy's metadata: {said}")
            else:
                remarks.add(Kind.RECORD_CHANGED, f"A {name} of a hint was changed in the record: {said}")


def _recipe_stands(packet: bytes | None, record: Record) -> bool:
    """Whether the record's recipe is the one that the copy was made with."""
    return "recipe" not in record.broken and xmp_value(packet, "restorer:recipeSha256") == recipe_sha256(record.recipe)


def _without(some: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    known = {as_xml_holds(words) for words in others}
    return tuple(words for words in some if as_xml_holds(words) not in known)


def as_xml_holds(words: str) -> str:
    """The words as XML can hold them: runs of space as one, what cannot be printed as space."""
    return " ".join("".join(one if one.isprintable() and one != "\ufffd" else " " for one in words).split())


def _quoted(words: tuple[str, ...]) -> str:
    shown = [f'"{as_xml_holds(one)[:_SHOWN]}"' for one in words[:2]]
    return " and ".join(shown) + (f" and {len(words) - 2} more" if len(words) > 2 else "") if shown else "nothing of it"
