"""What a caller says of a copy, to be written into its metadata."""

from __future__ import annotations

from dataclasses import dataclass

TRAINED_COMPOSITE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
"""IPTC's term for a photograph with parts that a trained algorithm made: learned colour, learned repair."""

GUESSED_COLOURS = "Colorized: the colours are a plausible guess made by software, not a record."
"""The sentence for `description_suffix` of a colourised copy."""


_ENDS = tuple(".!?:;…。！？")
_CLOSING = "\"')]}»”’"


def full_stop(words: str) -> str:
    """What has to follow `words` before another sentence: a full stop, or nothing where they end in a mark of theirs.

    A closing quotation mark or bracket may stand behind the mark.
    """
    bare = words.rstrip().rstrip(_CLOSING)
    return "" if not bare or bare.endswith(_ENDS) else "."


@dataclass(frozen=True, slots=True)
class MetadataChanges:
    """Fields to set in the copy; an empty one leaves what is there. Nothing is taken from the clock or the machine."""

    digital_source_type: str = ""
    """A term of IPTC's vocabulary, as `TRAINED_COMPOSITE`."""
    ai_system: str = ""
    """IPTC 2025.1 AI System Used: the model's name."""
    ai_system_version: str = ""
    description_suffix: str = ""
    """A sentence put after the description (XMP, Exif, IPTC), once."""
    original_name: str = ""
    """File name of the photograph that the copy was made from, or the way there from the copy, with slashes."""
    original_sha256: str = ""
    tool: str = ""
    """Creator tool (XMP), software (Exif): name and version of this program."""
    date: str = ""
    """xmp:MetadataDate, ISO 8601."""
    original_identifier: str = ""
    """What the photograph calls itself (dc:identifier)."""
    original_source_type: str = ""
    """The photograph's own digital source type, which the copy's takes the place of."""
    recipe_sha256: str = ""
    """The choices that the copy was made with, as `pin.recipe_sha256` has them."""
    model_sha256: str = ""
    hint_notes: tuple[str, ...] = ()
    """Where colours are known from: the notes of the person's strokes."""
    hint_citations: tuple[str, ...] = ()
    """The sources that those strokes name."""
    operator: str = ""
    reason: str = ""
    adjustments: str = ""
    """What a person changed about the scan's tone and geometry, in sentences."""
    visible_mark: str = ""
    """The words of a mark that is drawn into the picture."""
