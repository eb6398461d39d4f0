"""Keeps a hint near: what it moves far away is limited to what the eye hardly sees.

A network with attention over the whole picture carries a hint across its object, and some of it everywhere. Beyond its
neighbourhood the move away from the answer without hints is cut to a small length; a slight turn of the whole picture,
which true colours do give rise to, stays. Measured half-way through training on 12 photographs: an arbitrary colour
moved what lies beyond a third of the picture by 12 units of a*b* without this, by 3 to 4 with it; what 1 and 10 true
patches gain became 0.2 dB smaller.
"""

from __future__ import annotations

import numpy as np

from restorer.engine.field import HintMap
from restorer.imaging.arrays import Chroma
from restorer.imaging.cv import cv2

_REACH = 0.3
"""Distance, as a share of the longer side, at which the limit counts by 1 - 1/e."""
_FAR_MOVE = 1.5
"""Units of a*b* that far cells may still move."""


def keep_local(hinted: Chroma, plain: Chroma, hints: HintMap) -> Chroma:
    """`hinted` (h x w x 2, the answer with `hints`) brought near `plain` (without any) where no hint is near."""
    height, width = plain.shape[:2]
    free = (hints.at(height, width).mask <= 0).astype(np.uint8)
    distance = np.asarray(cv2.distanceTransform(free, cv2.DIST_L2, 5), np.float32) / max(height, width)
    near = np.exp(-np.square(distance / _REACH))
    move = hinted - plain
    length = np.hypot(move[..., 0], move[..., 1])
    allowed = np.minimum(1.0, _FAR_MOVE / np.maximum(length, 1e-6))
    kept = near + (1.0 - near) * allowed
    return np.asarray(plain + move * kept[..., None], np.float32)
