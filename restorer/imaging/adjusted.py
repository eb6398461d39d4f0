"""A photograph seen through what a person changed about its tone and its geometry. The file is only read.

Everything that works on a photograph works on this one too: models see it, regions and strokes lie on it, copies have
its lightness, and rendering a copy again goes through the same door. Nothing changed is the very same object.
"""

from __future__ import annotations

from dataclasses import replace

from restorer.imaging.adjust_geometry import Frame, Geometry
from restorer.imaging.adjust_pixels import Exact, LinearLight, Straightened
from restorer.imaging.adjust_tone import Tone, Toned
from restorer.imaging.appearance import Appearance
from restorer.imaging.metadata import Metadata, Resolution
from restorer.imaging.photo import Photo


def adjusted(photo: Photo, tone: Tone, geometry: Geometry, notes: tuple[str, ...] = ()) -> Photo:
    """`photo` with these adjustments; itself where there are none. Closing the result leaves `photo` open.

    `notes` say in sentences what was changed; whoever lists the photograph's notes has them.

    Geometry comes first, in the scan's own light, so that what it cost need not be done again for another tone.
    """
    if tone.identity and geometry.identity:
        return photo
    frame = Frame(geometry, photo.info.width_px, photo.info.height_px)
    appearance: Appearance = photo.appearance
    luminance = None
    if geometry.angle:
        straight = Straightened(photo, frame)
        source: Exact | Straightened = straight
        appearance, colours = LinearLight(), straight.colours
        if colours > 1 and not tone.by_channel:
            luminance = straight.luminance()
    else:
        source, colours = Exact(photo, frame), photo.colours
    if not tone.identity:
        appearance = Toned(appearance, tone)
    seen = photo.through(source, appearance, colours, _turned(photo.metadata, geometry), notes, luminance)
    seen.moved = not geometry.identity
    return seen


def _turned(metadata: Metadata, geometry: Geometry) -> Metadata:
    """Resolution changes its sides with the picture."""
    stored = metadata.resolution
    if stored is None or not geometry.turns % 2:
        return metadata
    return replace(metadata, resolution=Resolution(stored.y, stored.x, stored.unit))
