"""The colour that a scan has itself: the brown of a sepia print, the yellow of old paper, a stamp, a colour photograph.

*Original* shows the scan as it came, not its lightness alone: whoever compares must see what the archive holds, and a
tone that was part of the print is part of the record. The new colours never use it; they start from lightness.

Lightness is shown at full resolution. The colour beside it is kept at up to 2048 pixels along the longer side: exact
for photographs of that size, and in larger ones as fine as the colour of most JPEG files.
"""

from __future__ import annotations

import numpy as np

from restorer.imaging.arrays import Chroma
from restorer.imaging.cv import cv2
from restorer.imaging.photo import Photo, SourceColour
from restorer.progress import Progress

_LONGEST = 2048
_ROWS = 64


def own_colour(photo: Photo, progress: Progress) -> Chroma | None:
    """a*, b* of the scan (h x w x 2, by area); None where it is neutral.

    Raises:
        PhotoError: its pixels cannot be read. Cancelled: the work was asked to stop.
    """
    if photo.info.colour is SourceColour.NEUTRAL:
        return None
    width_px, height_px = photo.info.width_px, photo.info.height_px
    scale = min(_LONGEST / max(width_px, height_px), 1.0)
    width, height = max(round(width_px * scale), 1), max(round(height_px * scale), 1)
    made: Chroma = np.empty((height, width, 2), np.float32)
    for top in range(0, height, _ROWS):
        progress.check()
        bottom = min(top + _ROWS, height)
        ab = photo.lab_rows(top * height_px // height, bottom * height_px // height)[..., 1:]
        made[top:bottom] = cv2.resize(np.ascontiguousarray(ab), (width, bottom - top), interpolation=cv2.INTER_AREA)
    return made
