"""The metadata of a copy: what the photograph came with, corrected where it would now be untrue, and labelled."""

from __future__ import annotations

from dataclasses import dataclass

from restorer.imaging.metadata import Metadata
from restorer.imaging.picture import Blocks
from restorer.imaging.profiles import rgb_profile
import numpy as np


@dataclass(frozen=True, slots=True)
class MetadataChanges:
    """Fields that the caller sets in the copy; empty ones are left as they are."""


def blocks_for(metadata: Metadata, profile: str, changes: MetadataChanges) -> Blocks:
    """What goes beside the pixels of the copy."""
    srgb = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
    )
    icc = rgb_profile("sRGB", srgb, srgb.sum(axis=1), (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
    return Blocks(icc=icc, dpi=metadata.resolution.dpi if metadata.resolution else None)
