"""What a caller says of a copy, to be written into its metadata."""

from __future__ import annotations

from dataclasses import dataclass

TRAINED_COMPOSITE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
"""IPTC's term for a photograph with parts that a trained algorithm made: learned colour, learned repair."""

GUESSED_COLOURS = "The colours are a plausible guess made by software, not a record."
"""The sentence for `description_suffix` of a colourised copy."""


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
    """File name of the photograph that the copy was made from."""
    original_sha256: str = ""
    tool: str = ""
    """Creator tool (XMP), software (Exif): name and version of this program."""
    date: str = ""
    """xmp:MetadataDate, ISO 8601."""
