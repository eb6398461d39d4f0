"""What a coloured copy says about itself, so that nobody takes its colours for a record of how things were.

Terms: IPTC digital source type NewsCodes; IPTC Photo Metadata 2025.1 for the AI system.
"""

from __future__ import annotations

from restorer import __version__
from restorer.engine.card import ModelCard, ModelKind
from restorer.imaging.changes import GUESSED_COLOURS, TRAINED_COMPOSITE, MetadataChanges
from restorer.imaging.photo import Photo

ALGORITHMIC = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"
"""IPTC's term for a photograph changed by an algorithm that was not trained, such as the spread of painted strokes."""


def label(photo: Photo, card: ModelCard) -> MetadataChanges:
    """The fields for the copy of `photo` whose colours come from the model of `card`."""
    trained = card.kind is not ModelKind.CLASSICAL
    return MetadataChanges(
        digital_source_type=TRAINED_COMPOSITE if trained else ALGORITHMIC,
        ai_system=card.name if trained else "",
        ai_system_version=card.version if trained else "",
        description_suffix=GUESSED_COLOURS,
        original_name=photo.info.path.name,
        original_sha256=photo.info.sha256,
        tool=f"Restorer {__version__}",
    )
