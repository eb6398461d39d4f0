"""What a coloured copy says about itself, so that nobody takes its colours for a record of how things were.

Terms: IPTC digital source type NewsCodes; IPTC Photo Metadata 2025.1 for the AI system.
"""

from __future__ import annotations

from restorer import __version__
from restorer.engine.card import ModelCard
from restorer.imaging.metadata_write import MetadataChanges
from restorer.imaging.photo import Photo


def label(photo: Photo, card: ModelCard) -> MetadataChanges:
    """The fields for the copy of `photo` whose colours come from the model of `card`."""
    return MetadataChanges()
