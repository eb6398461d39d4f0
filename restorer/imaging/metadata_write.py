"""The metadata of a copy: what the photograph came with, corrected where it would now be untrue, and labelled."""

from __future__ import annotations

from restorer.imaging.changes import GUESSED_COLOURS, TRAINED_COMPOSITE, MetadataChanges
from restorer.imaging.description import only_in_words
from restorer.imaging.exif_write import ExifText, PixelFacts, corrected_exif, description
from restorer.imaging.iptc_write import caption, corrected_iptc
from restorer.imaging.metadata import Metadata, Resolution
from restorer.imaging.picture import Blocks
from restorer.imaging.xmp_packet import xmp_value
from restorer.imaging.xmp_write import corrected_xmp

__all__ = ["GUESSED_COLOURS", "TRAINED_COMPOSITE", "MetadataChanges", "blocks_for", "upright_resolution"]


def blocks_for(
    metadata: Metadata, icc: bytes, facts: PixelFacts, changes: MetadataChanges
) -> tuple[Blocks, tuple[str, ...]]:
    """What goes beside the pixels of the copy, and sentences on what could not be kept. Never fails.

    Args:
        metadata: the photograph's.
        icc: the profile of the copy's codes.
        facts: what is true of the copy's pixels.
        changes: what the caller says of the copy.
    """
    words = ExifText(changes.description_suffix, changes.tool)
    wanted = metadata.exif or facts.resolution or words != ExifText()
    exif = corrected_exif(metadata.exif, facts, words) if wanted else None
    words_alone = only_in_words(metadata)
    described = caption(metadata.iptc or b"") or (description(exif.root) if exif else "")
    described = described or words_alone.get("Description", "")
    iptc, iptc_notes = corrected_iptc(metadata.iptc, changes, xmp_value(metadata.xmp, "dc:description") or described)
    xmp, xmp_notes = corrected_xmp(metadata.xmp, facts, changes, described, words_alone)
    notes = (*(exif.notes if exif else ()), *xmp_notes, *iptc_notes)
    return Blocks(icc, exif, xmp, iptc, facts.resolution), notes


def upright_resolution(metadata: Metadata) -> Resolution | None:
    """The resolution of the upright picture: turned by a quarter, x and y change places."""
    stored = metadata.resolution
    if stored is None or metadata.orientation < 5:
        return stored
    return Resolution(stored.y, stored.x, stored.unit)
